"""Tables that leave the office: nothing in them comes alive when somebody opens them."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import Refusal
from app.exchange.sheets import Cell
from app.files import atomic_write

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

# What makes a spreadsheet take text for a formula, full-width and small forms included.
_LIVE = re.compile(r"'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠﹦﹢﹣﹫])")
_GUARDED = re.compile(r"'" + _LIVE.pattern)

_DATE = "dd.mm.yyyy"
_DATE_AND_TIME = "dd.mm.yyyy hh:mm"
_WIDEST = 60  # characters; longer cells wrap
_LONGEST = 32_767  # characters; XlsxWriter drops a longer cell without a word
_MOST_ROWS = 1_048_575  # under the header


def safe_cell(text: str) -> str:
    """Return text that no spreadsheet takes for a formula; what needs it gets an apostrophe."""
    return f"'{text}" if _LIVE.match(text) else text


def unguard(text: str) -> str:
    """Return what ``safe_cell`` was given; any other text as it is."""
    return text[1:] if _GUARDED.match(text) else text


def write_csv(path: Path, header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    """Write a CSV that Excel here opens by a double click: UTF-8 with its mark, semicolons.

    Dates are day.month.year and fractions have a comma, as people here write them.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow([safe_cell(title) for title in header])
    writer.writerows([_written(cell) for cell in row] for row in rows)
    with atomic_write(path) as file:
        file.write(text.getvalue().encode("utf-8-sig", "replace"))


def write_xlsx(
    path: Path, sheets: Sequence[tuple[str, Sequence[str], Iterable[Sequence[Cell]]]]
) -> None:
    """Write sheets of (name, header, rows): text stays text, dates are dates, the header stands.

    No cell is a formula or a link, whatever it begins with. Refuses what the format has no room
    for (``sheet-cell-too-long``, ``sheet-too-many-rows``) rather than lose it.
    """
    from xlsxwriter import Workbook  # costs a seventh of a second, so not before it is needed

    with atomic_write(path) as file:
        quiet = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        with Workbook(file, quiet) as workbook:
            formats = _formats(workbook)
            for name, header, rows in sheets:
                _fill(workbook.add_worksheet(_sheet_name(name)), formats, header, list(rows))


def _written(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case str():
            return safe_cell(cell)
        case datetime():
            return f"{cell:%d.%m.}{cell.year:04} {cell:%H:%M}"
        case date():
            return f"{cell:%d.%m.}{cell.year:04}"
        case bool():
            return str(int(cell))
        case float():
            return str(cell).replace(".", ",")
        case _:
            return str(cell)


def _formats(workbook: Workbook) -> dict[str, Format]:
    return {
        "title": workbook.add_format({"bold": True, "bottom": 1, "text_wrap": True}),
        "text": workbook.add_format({"num_format": "@"}),
        "long": workbook.add_format({"num_format": "@", "text_wrap": True}),
        "date": workbook.add_format({"num_format": _DATE}),
        "time": workbook.add_format({"num_format": _DATE_AND_TIME}),
    }


def _fill(
    sheet: Worksheet, formats: dict[str, Format], header: Sequence[str], rows: list[Sequence[Cell]]
) -> None:
    for column, title in enumerate(header):
        sheet.write_string(0, column, title, formats["title"])
        sheet.set_column(column, column, _width(title, rows, column))
    if len(rows) > _MOST_ROWS:
        raise Refusal("sheet-too-many-rows", row=len(rows), limit=_MOST_ROWS)
    for number, row in enumerate(rows, 1):
        for column, cell in enumerate(row):
            _put(sheet, formats, number, column, cell)
    sheet.freeze_panes(1, 0)


def _put(sheet: Worksheet, formats: dict[str, Format], row: int, column: int, cell: Cell) -> None:
    match cell:
        case None | "":
            return
        case str():
            style = "long" if len(cell) > _WIDEST else "text"
            _put_text(sheet, row, column, cell, formats[style])
        case bool():
            sheet.write_boolean(row, column, cell)
        case datetime() if cell.year >= 1900:
            sheet.write_datetime(row, column, cell, formats["time"])
        case date() if cell.year >= 1900:
            sheet.write_datetime(row, column, cell, formats["date"])
        case int() | float():
            sheet.write_number(row, column, cell)
        case _:  # spreadsheets count days from 1900
            sheet.write_string(row, column, _written(cell), formats["text"])


def _put_text(sheet: Worksheet, row: int, column: int, text: str, style: Format) -> None:
    if len(text) > _LONGEST:
        raise Refusal("sheet-cell-too-long", row=row + 1, column=column + 1, limit=_LONGEST)
    sheet.write_string(row, column, text.encode("utf-8", "replace").decode(), style)


def _width(title: str, rows: list[Sequence[Cell]], column: int) -> int:
    cells = (row[column] for row in rows if column < len(row))
    longest = max((len(_written(cell)) for cell in cells), default=0)
    return min(_WIDEST, max(8, len(title), longest) + 2)


def _sheet_name(name: str) -> str:
    """Excel takes 31 characters, none of []:*?/\\ and no apostrophe at either end."""
    return re.sub(r"[\[\]:*?/\\]", " ", name).strip("' ")[:31] or "1"
