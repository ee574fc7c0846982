"""Tables as they stand in somebody's file: cells with addresses, and nothing about people."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, TypeAlias

Cell: TypeAlias = str | float | int | bool | date | datetime | None
Row: TypeAlias = tuple[Cell, ...]
Kind: TypeAlias = Literal["xlsx", "xls", "ods", "csv"]


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of a file is read; whatever goes beyond is refused by name, never cut in silence.

    Fifty thousand people fit, with the titles and totals that stand around them. A few stray cells
    beyond the last row or column (Excel's Solver leaves such) are left out with a warning.
    """

    file_bytes: int = 20_000_000
    unpacked_bytes: int = 100_000_000
    ratio: int = 200
    members: int = 2_000
    rows: int = 60_000
    columns: int = 200
    cell_chars: int = 10_000
    strays: int = 20
    seconds: float = 10.0
    seconds_per_megabyte: float = 2.0
    memory_bytes: int = 768 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: ``rows[i]`` is row ``first_row + i`` counted from 1, ``rows[i][0]`` column A."""

    name: str
    rows: tuple[Row, ...]
    first_row: int


@dataclass(frozen=True, slots=True)
class Workbook:
    """Everything read from one file.

    ``encoding`` and ``delimiter`` are what a CSV was read with. ``sha256`` is of the very bytes
    that were read. Each warning is a code, and after a space the place where there is one
    (``error-value Тізім!C7``): error-value, error-values-more, stray-cell, hidden-sheet,
    encoding-unsure, letters-lost, odd-bytes, unlike-its-name.
    """

    sheets: tuple[Sheet, ...]
    kind: Kind
    encoding: str | None
    delimiter: str | None
    sha256: str
    warnings: tuple[str, ...]


def column_letters(column: int) -> str:
    """Return how spreadsheets call the column counted from 1: A, Z, AA, XFD."""
    letters = ""
    while column > 0:
        column, place = divmod(column - 1, 26)
        letters = chr(ord("A") + place) + letters
    return letters


def column_number(letters: str) -> int:
    """Return the place of a column counted from 1; refuses nothing, expects capital letters."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def address(sheet: str, row: int, column: int) -> str:
    """Return the place of a cell as people read it: ``Тізім!C7``."""
    return f"{sheet}!{column_letters(column)}{row}"
