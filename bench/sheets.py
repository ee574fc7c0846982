"""Spreadsheets of people, against pandas on openpyxl and openpyxl alone."""

from __future__ import annotations

from collections.abc import Iterator

from bench.contests import Contestant, medians
from bench.material import spreadsheet
from bench.rivals import ours, theirs
from bench.rows import Point, Row

_CURVE = "people taken in from XLSX, a row"
_RIVAL = "pandas + openpyxl, then to_sql"
_METHOD = "whole process, {} turns"


def sheets(quick: bool) -> Iterator[Row]:
    """Yield reading a spreadsheet of 15 columns, then taking its people in."""
    rows, rounds = (5_000, 1) if quick else (50_000, 2)
    yield from _reading(rows, rounds)
    yield from _import(rows, rounds)


def growth(quick: bool) -> Iterator[Point]:
    """Yield how the time of a row grows with the spreadsheet, ours and the rival's."""
    for rows in (1_000, 5_000) if quick else (1_000, 5_000, 20_000, 50_000):
        sides = [_taking_in(rows), _writing(rows)]
        for name, seconds in zip(("Bagdar", _RIVAL), medians(sides, 1), strict=True):
            if seconds:
                yield Point(_CURVE, name, rows, seconds / rows)


def _reading(rows: int, rounds: int) -> Iterator[Row]:
    path = spreadsheet(rows)
    mine = ours("our_sheet.py", path, needs="app/exchange/reading.py")
    pandas = theirs("pandas", "pandas", "pandas_sheet.py", path)
    openpyxl = theirs("openpyxl", "openpyxl", "openpyxl_sheet.py", path)
    seconds, by_pandas, by_openpyxl = medians([mine, pandas, openpyxl], rounds)
    what, method = f"reading {rows:,} × 15 of XLSX", _METHOD.format(rounds)
    yield Row(what, seconds, "pandas + openpyxl", by_pandas, method)
    yield Row(what, seconds, "openpyxl, read-only", by_openpyxl, method)


def _import(rows: int, rounds: int) -> Iterator[Row]:
    seconds, rival = medians([_taking_in(rows), _writing(rows)], rounds)
    method = f"{_METHOD.format(rounds)}; the rival reads and writes, nothing else"
    yield Row(f"taking in {rows:,} people from XLSX", seconds, _RIVAL, rival, method)


def _taking_in(rows: int) -> Contestant | None:
    return ours("our_import.py", spreadsheet(rows), needs="main.py", reports=True)


def _writing(rows: int) -> Contestant | None:
    return theirs("pandas", "pandas", "pandas_sheet.py", spreadsheet(rows), "keep")
