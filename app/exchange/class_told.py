"""What a school's list says of itself: whose it is and of which school year."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.exchange.class_headings import read_heading
from app.exchange.class_rows import Schools
from app.exchange.deed_rows import words
from app.exchange.plans import Given
from app.exchange.sheets import Cell, Workbook
from app.store.store import Store

_SPAN = re.compile(r"(?<!\d)(20\d\d)\s*[-–—/]\s*(?:20)?\d\d(?![\d.])")
_YEAR = re.compile(r"(?<!\d)(20\d\d)\s*(?:оқу|уч\w*|school)", re.IGNORECASE)
_SEARCHED = 12


def told(store: Store, workbook: Workbook, file_name: str) -> Given:
    """Return school and school year as the file's name, its sheets or the rows above say them.

    A class in the file's name is that of every row over which no heading stands.

    What is not said, or could be two schools, is left for a person to choose.
    """
    schools, said = Schools(store), dict[str, Cell](read_heading(_stem(file_name)))
    for text in _texts(workbook, file_name):
        if "school" not in said and (found := schools.within(text)):
            said["school"] = found.uid
        if "school_year" not in said and (year := _SPAN.search(text) or _YEAR.search(text)):
            said["school_year"] = int(year[1])
    return said


def _stem(file_name: str) -> str:
    return file_name.rpartition(".")[0] or file_name


def _texts(workbook: Workbook, file_name: str) -> Iterator[str]:
    """The file's name first: it is what the office gave it."""
    yield _stem(file_name)
    for sheet in workbook.sheets:
        yield sheet.name
        for row in sheet.rows[:_SEARCHED]:
            filled = [text for cell in row if cell is not None and (text := words(cell))]
            if len(filled) == 1:  # a line across the sheet, not a row of the table
                yield filled[0]
