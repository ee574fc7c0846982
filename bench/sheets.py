"""Spreadsheets of people, against pandas on openpyxl and openpyxl alone."""

from __future__ import annotations

from collections.abc import Iterator

from bench.contests import medians
from bench.material import spreadsheet
from bench.rivals import ours, theirs
from bench.rows import Row

_METHOD = "whole process, {} turns"


def sheets(quick: bool) -> Iterator[Row]:
    """Yield reading a spreadsheet of 15 columns, then taking its people in."""
    rows, rounds = (5_000, 1) if quick else (50_000, 3)
    yield from _reading(rows, rounds)
    yield from _import(rows, rounds)


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
    path = spreadsheet(rows)
    mine = ours("our_import.py", path, needs="main.py", reports=True)
    pandas = theirs("pandas", "pandas", "pandas_sheet.py", path, "keep")
    seconds, rival = medians([mine, pandas], rounds)
    method = f"{_METHOD.format(rounds)}; ours judges, keys and journals every row as well"
    what = f"taking in {rows:,} people from XLSX"
    yield Row(what, seconds, "pandas + openpyxl + to_sql", rival, method)
