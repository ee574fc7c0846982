"""Cells of XLSX, XLS and ODS, brought to plain values by their reader."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import TypeAlias

from python_calamine import (
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from app.errors import Refusal
from app.exchange.packed import Findings, Range
from app.exchange.sheets import Cell, Limits, Sheet

Given: TypeAlias = int | float | str | bool | time | date | datetime | timedelta

_WHOLE = 1e15  # a float holds every whole number up to here


def open_workbook(content: bytes) -> CalamineWorkbook:
    """Return the workbook; refuses one that is damaged or locked by a password."""
    with _refusing_damage():
        return CalamineWorkbook.from_filelike(io.BytesIO(content))


def sheet_names(workbook: CalamineWorkbook) -> tuple[list[str], list[str]]:
    """Return the names of the sheets that show and of those that are hidden.

    Where nothing shows, everything does.
    """
    tables = [one for one in workbook.sheets_metadata if one.typ == SheetTypeEnum.WorkSheet]
    shown = [one.name for one in tables if one.visible == SheetVisibleEnum.Visible]
    if not shown:
        return [one.name for one in tables], []
    return shown, [one.name for one in tables if one.name not in shown]


def read_sheet(workbook: CalamineWorkbook, name: str, findings: Findings, limits: Limits) -> Sheet:
    """Return one sheet with joined cells filled downwards; refuses what is beyond the limits.

    Leading and trailing empty rows are left out and counted in ``first_row``.
    """
    with _refusing_damage(sheet=name):
        given = workbook.get_sheet_by_name(name)
        rows = list(_rows(given, name, limits))
    _fill_down(rows, [*_merges(given), *findings.merges])
    first = next((at for at, row in enumerate(rows) if _filled(row)), len(rows))
    return Sheet(name, tuple(tuple(row) for row in rows[first:]), first + 1)


@contextlib.contextmanager
def _refusing_damage(**where: str) -> Iterator[None]:
    """What the reader met may also make it panic, and a panic of its is no Exception."""
    try:
        yield
    except (Refusal, MemoryError):
        raise
    except PasswordError as error:
        raise Refusal("sheet-encrypted", **where) from error
    except BaseException as error:
        if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
            raise
        raise Refusal("sheet-damaged", **where) from error


def _rows(given: CalamineSheet, name: str, limits: Limits) -> Iterator[list[Cell]]:
    if given.start is None:
        return
    start: tuple[int, int] = given.start
    left: list[Cell] = [None] * start[1]
    if len(left) + given.width > limits.columns:
        last = len(left) + given.width
        raise Refusal("sheet-too-many-columns", sheet=name, column=last, limit=limits.columns)
    if given.total_height > limits.rows:
        last = given.total_height
        raise Refusal("sheet-too-many-rows", sheet=name, row=last, limit=limits.rows)
    for number, row in enumerate(given.iter_rows(), 1):
        cells = left + [cell if cell and type(cell) is str else _cell(cell) for cell in row]
        _refuse_long(cells, name, number, limits.cell_chars)
        yield cells


def _cell(given: Given) -> Cell:
    if given == "":
        return None
    if type(given) is float:
        return int(given) if given.is_integer() and abs(given) < _WHOLE else given
    if isinstance(given, time):
        return given.isoformat("minutes")
    if isinstance(given, timedelta):
        return str(given)
    return given


def _refuse_long(cells: Sequence[Cell], sheet: str, row: int, limit: int) -> None:
    if max((len(cell) for cell in cells if type(cell) is str), default=0) <= limit:
        return
    for column, cell in enumerate(cells, 1):
        if type(cell) is str and len(cell) > limit:
            raise Refusal("sheet-cell-too-long", sheet=sheet, row=row, column=column, limit=limit)


def _merges(given: CalamineSheet) -> Iterator[Range]:
    for (top, left), (bottom, right) in given.merged_cell_ranges or ():
        yield (top + 1, left + 1), (bottom + 1, right + 1)


def _fill_down(rows: list[list[Cell]], merges: Sequence[Range]) -> None:
    """A village written once beside forty pupils is every pupil's; an empty row stays empty."""
    filled = [_filled(row) for row in rows]
    for (top, left), (bottom, _) in merges:
        for row in range(top, min(bottom, len(rows))):
            if filled[row] and top <= len(rows) and left <= len(rows[top - 1]):
                rows[row][left - 1] = rows[top - 1][left - 1]


def _filled(row: Sequence[Cell]) -> bool:
    return any(cell is not None and cell != "" for cell in row)
