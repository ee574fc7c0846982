"""What one cell says of a person, by the kind of column it stands in."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from app.errors import FieldRefusal
from app.exchange.sheets import Cell
from app.exchange.wordlists import meaning, meanings
from app.kazakh import identity, names, phones, text, typed_dates
from app.kazakh.folding import fold
from app.registry.participants import ADDRESS, LINE

Read = Callable[[Cell], Any]

_NAMES = ("surname", "given_name", "patronymic")
_DATES = ("birth_date", "portal_date")
_NOTE = 4000
_DIGIT = re.compile(r"\d")
_DASHES = re.compile(r"[\s\-‐‑‒–—−_.?*]*")
_SEVERAL = re.compile(r"[,;/\n+]")
_TWO_PHONES = re.compile(r"\s*(?:[,;/|\n]|\bи\b|және)\s*")
_YEAR = re.compile(r"(?:19|2[01])\d\d")
_SHOWN = 60  # letters of a cell that nobody understood


@dataclass(frozen=True, slots=True)
class Unsure:
    """A value that is taken with a remark, or with one not taken (value None)."""

    value: Any
    codes: tuple[str, ...]
    details: Mapping[str, object] = field(default_factory=dict)


def reading(target: str, today: date) -> Read:
    """Return how cells of a column are read: into a value, an :class:`Unsure`, or a refusal."""
    if target.removeprefix("ru_") in _NAMES:
        return _name
    if target in _DATES:
        return lambda cell: _date(cell, today)
    return _READINGS.get(target, _line)


def is_blank(cell: Cell) -> bool:
    """Tell whether a cell says nothing: empty, dashes, «жоқ», «нет»."""
    if not isinstance(cell, str):
        return cell is None
    if _DASHES.fullmatch(cell):
        return True
    said_in_words = len(cell) < 20 and _DIGIT.search(cell) is None
    return said_in_words and meaning("blank", cell) is not None


def _words(cell: Cell) -> str:
    """A cell as a person reads it: 7.0 is 7, a date is day.month.year."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, date):
        return f"{cell:%d.%m.}{cell.year:04}"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else str(cell)


def _name(cell: Cell) -> str:
    return names.clean_name(_words(cell), LINE)


def _full_name(cell: Cell) -> names.Name:
    return names.split_full_name(text.clean(_words(cell), LINE))


def _line(cell: Cell) -> str:
    return text.clean(_words(cell), LINE)


def _address(cell: Cell) -> str:
    return text.clean(_words(cell), ADDRESS)


def _note(cell: Cell) -> str:
    return text.clean_lines(_words(cell), _NOTE)


def _iin(cell: Cell) -> str | Unsure:
    if isinstance(cell, bool) or not isinstance(cell, str | int | float):
        raise FieldRefusal("iin", "iin-not-digits")
    iin, codes = identity.read_cell(cell)
    return Unsure(iin, tuple(codes)) if codes else iin


def _date(cell: Cell, today: date) -> date:
    if isinstance(cell, bool) or cell is None:
        raise FieldRefusal("date", "date-unreadable")
    return typed_dates.read_date(cell, today)


def _phones(cell: Cell) -> tuple[str, ...]:
    """Two numbers in one cell are two when both are whole, otherwise one as it was written."""
    typed = text.clean(_words(cell), 60)
    parts = [phones.normalise(part) for part in _TWO_PHONES.split(typed)]
    if len(parts) == 2 and all(part.startswith("+7") for part in parts):
        return tuple(parts)
    return (phones.normalise(typed),)


def _year(cell: Cell) -> int:
    if isinstance(cell, date):
        return cell.year
    found = _YEAR.search(_words(cell))
    if found is None:
        raise FieldRefusal("finishing_year", "year-unreadable")
    return int(found.group())


def _choice(list_name: str) -> Read:
    def read(cell: Cell) -> str | Unsure:
        said = meaning(list_name, _words(cell))
        return said if said is not None else _unknown("choice-unknown", None, _words(cell))

    return read


def _statuses(cell: Cell) -> tuple[str, ...] | Unsure:
    """Several at once, in any order; what is none of the five groups is told, not guessed at."""
    whole = _words(cell)
    one_phrase = any(fold(whole) == phrase for phrase, _, _ in meanings("status"))
    parts = [whole] if one_phrase else [part for part in _SEVERAL.split(whole) if part.strip()]
    found = [meaning("status", part) for part in parts]
    held = tuple(dict.fromkeys(kind for kind in found if kind))
    return held if all(found) else _unknown("status-unknown", held or None, whole)


def _unknown(code: str, value: Any, said: str) -> Unsure:
    return Unsure(value, (code,), {"value": text.clean(said)[:_SHOWN]})


_READINGS: dict[str, Read] = {
    "full_name": _full_name,
    "ru_full_name": _full_name,
    "iin": _iin,
    "phone": _phones,
    "second_phone": _phones,
    "address_kk": _address,
    "address_ru": _address,
    "finishing_year": _year,
    "sex": _choice("sex"),
    "goal": _choice("goal"),
    "status": _statuses,
    "note": _note,
}
