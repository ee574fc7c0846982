"""Cells whose formula could not be worked out, and what stands in their place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.exchange.packed import Place
from app.exchange.sheets import Sheet, address

#: What programs show there, in English and Russian.
ERRORS = frozenset(
    (
        *("#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!"),
        *("#ССЫЛКА!", "#Н/Д", "#ИМЯ?", "#ЗНАЧ!", "#ДЕЛ/0!", "#ПУСТО!", "#ЧИСЛО!", "#ПЕРЕНОС!"),
        *("#GETTING_DATA", "Err:502", "Err:508", "Err:509", "Err:522"),
    )
)

_TOLD = 100  # places; beyond, their number says enough


def blank(sheet: Sheet) -> tuple[Sheet, list[Place]]:
    """Return the sheet with nothing where an error was written, and the places of those."""
    places: list[Place] = []
    rows = list(sheet.rows)
    for at, row in enumerate(rows):
        if ERRORS.isdisjoint(row):
            continue
        wrong = [column for column, cell in enumerate(row) if cell in ERRORS]
        places += [(sheet.first_row + at, column + 1) for column in wrong]
        rows[at] = tuple(None if column in wrong else cell for column, cell in enumerate(row))
    return replace(sheet, rows=tuple(rows)), places


def warnings(name: str, places: Sequence[Place]) -> list[str]:
    """Return one warning a place, and past a hundred how many more there are."""
    told = sorted(set(places))
    more = [f"error-values-more {name}!{len(told) - _TOLD}"] if len(told) > _TOLD else []
    return [f"error-value {address(name, *place)}" for place in told[:_TOLD]] + more
