"""The report of a period as a workbook: real numbers, definitions, and the lists behind them.

Text stays text whatever it begins with, days are days, and rows are written as they come, so that
a list of any length takes no more room than a short one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from app.errors import Refusal
from app.files import atomic_write
from app.papers import BackingRow, Both, QuarterReport, ReportSection
from app.quarters.backing import Listed
from reports import words

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]

MOST_ROWS = 1_048_576
"""Rows that a sheet of the format holds."""
_NAME = 31  # letters of a sheet's name
_LONGEST = 32_767  # letters of a cell
_HANDFUL = 2000
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\]")
_WHOLE = re.compile(r"\d{1,3}(?:\xa0\d{3})+|\d+")
_SHARE = re.compile(r"(\d+),(\d)\xa0%")
_FORMATS: dict[str, dict[str, Any]] = {
    "title": {"bold": True, "font_size": 13},
    "second": {"italic": True},
    "head": {"bold": True, "text_wrap": True, "valign": "top", "align": "center", "bottom": 1},
    "name": {"bold": True, "text_wrap": True, "valign": "top", "bottom": 1},
    "text": {"num_format": "@"},
    "wrapped": {"num_format": "@", "text_wrap": True, "valign": "top"},
    "sign": {"num_format": "@", "align": "right"},
    "number": {"num_format": '#,##0;-#,##0;"–"'},
    "share": {"num_format": "0.0%"},
    "date": {"num_format": "dd.mm.yyyy", "align": "left"},
    "text-whole": {"num_format": "@", "bold": True},
    "sign-whole": {"num_format": "@", "align": "right", "bold": True},
    "number-whole": {"num_format": '#,##0;-#,##0;"–"', "bold": True},
    "share-whole": {"num_format": "0.0%", "bold": True},
}
_PEOPLE = ("row", "day", "name", "born", "studies", "what", "where", "uid")
_THINGS = ("row", "day", "what", "where", "amount", "uid")
_WIDTHS = {
    "row": 8, "day": 12, "name": 38, "born": 10, "studies": 34, "what": 44, "where": 38,
    "amount": 9, "uid": 38,
}  # fmt: skip


def write(
    path: Path,
    report: QuarterReport,
    backing: Iterable[Listed] = (),
    *,
    language: str = "kk",
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    size: int = 0,
) -> None:
    """Write a report's workbook: a sheet for each section, the definitions, a sheet for each list.

    ``language`` is that of what the lists say of their lines; headings stand in both. ``progress``
    hears how many rows of lists are written, of ``size``. Stopped, it refuses with ``cancelled``
    and leaves the file as it was.
    """
    from xlsxwriter import Workbook  # costs a seventh of a second, so not before it is needed

    with atomic_write(path) as file, TemporaryDirectory(dir=path.parent) as folder:
        options = {
            "constant_memory": True,
            "tmpdir": folder,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        }
        book = Workbook(file, options)
        try:
            _Book(book, language, progress, cancelled, size).fill(report, backing)
        except BaseException:
            _abandon(book)
            raise
        book.close()


def _abandon(book: Workbook) -> None:
    """Let go of the files in which the sheets were being put together."""
    for sheet in book.worksheets():
        sheet.row_data_fh.close()


class _Book:
    """A workbook while it is written: its formats, the names its sheets have, what is done."""

    def __init__(
        self,
        book: Workbook,
        language: str,
        progress: Progress | None,
        cancelled: Cancelled | None,
        size: int,
    ) -> None:
        self._book, self._language = book, language
        self._formats = {name: book.add_format(look) for name, look in _FORMATS.items()}
        self._names: set[str] = set()
        self._progress, self._cancelled = progress, cancelled
        self._done, self._size = 0, size

    def fill(self, report: QuarterReport, backing: Iterable[Listed]) -> None:
        """Write all there is, in the order of the paper."""
        for section in report.sections:
            self._section(report, section)
        self._definitions(report)
        for listed in backing:
            self._list(listed)

    def _sheet(self, name: str) -> Worksheet:
        return self._book.add_worksheet(self._free(name))

    def _free(self, name: str) -> str:
        """A name that no sheet has yet, and that the format takes."""
        plain = _NOT_IN_NAMES.sub(" ", _fit(name)).strip("' ") or "1"
        for number in range(1, len(self._names) + 2):
            tail = f" ({number})" if number > 1 else ""
            free = plain[: _NAME - len(tail)].rstrip("' ") + tail
            if free.lower() not in self._names and free.lower() != "history":
                break
        self._names.add(free.lower())
        return free

    def _text(self, sheet: Worksheet, row: int, column: int, said: str, look: str) -> None:
        if said:
            sheet.write_string(row, column, _fit(said), self._formats[look])
        elif look in ("head", "name"):
            sheet.write_blank(row, column, None, self._formats[look])

    # The sections

    def _section(self, report: QuarterReport, section: ReportSection) -> None:
        sheet = self._sheet(section.heading.kk)
        self._text(sheet, 0, 0, words.side_by_side(section.heading), "title")
        self._text(sheet, 1, 0, words.side_by_side(report.period), "second")
        body = _head_of(section)
        top = 3
        for row, heads in enumerate(body, top):
            for column, said in enumerate(heads):
                self._text(sheet, row, column, said, "head" if column > 1 else "name")
        top += len(body)
        sheet.set_column(0, 1, 44)
        sheet.set_column(2, max(len(body[0]) - 1, 2), 13)
        for row, (name, cells, whole) in enumerate(_rows_of(section), top):
            tail = "-whole" if whole else ""
            for column, text in enumerate((words.in_kazakh(name), words.in_russian(name))):
                self._text(sheet, row, column, text, f"text{tail}")
            for column, cell in enumerate(cells, 2):
                self._figure(sheet, row, column, cell, tail)
        sheet.freeze_panes(top, 2)

    def _figure(self, sheet: Worksheet, row: int, column: int, said: str, tail: str) -> None:
        """A number stays a number; what is no number is said as the paper says it."""
        if said == "–":
            sheet.write_number(row, column, 0, self._formats[f"number{tail}"])
        elif _WHOLE.fullmatch(said):
            number = int(said.replace("\xa0", ""))
            sheet.write_number(row, column, number, self._formats[f"number{tail}"])
        elif share := _SHARE.fullmatch(said):
            value = int(share[1] + share[2]) / 1000
            sheet.write_number(row, column, value, self._formats[f"share{tail}"])
        else:
            self._text(sheet, row, column, said, f"sign{tail}")

    def _definitions(self, report: QuarterReport) -> None:
        say = words.phrases("quarter")
        sheet = self._sheet(say["definitions"].kk)
        names = ("section", "figure", "definition")
        heads = [f(say[name]) for f in (words.in_kazakh, words.in_russian) for name in names]
        for column, said in enumerate(heads):
            self._text(sheet, 0, column, said, "name")
        for column, width in enumerate((32, 36, 70) * 2):
            sheet.set_column(column, column, width)
        row = 0
        for section in report.sections:
            told = [(term.name, term.said) for term in section.terms]
            told += [(Both(""), note) for note in section.notes]
            for name, meant in told:
                row += 1
                both = (section.heading, name, meant)
                cells = [f(each) for f in (words.in_kazakh, words.in_russian) for each in both]
                for column, text in enumerate(cells):
                    self._text(sheet, row, column, text, "wrapped")
        sheet.autofilter(0, 0, max(row, 1), len(heads) - 1)
        sheet.freeze_panes(1, 0)

    # The lists

    def _list(self, listed: Listed) -> None:
        """A list that no sheet holds goes on in another one."""
        columns = _THINGS if listed.persons is None and not _named(listed) else _PEOPLE
        sheet, row = self._begun(listed, columns)
        for each in listed.rows:
            if row == MOST_ROWS:
                sheet.autofilter(2, 0, row - 1, len(columns) - 1)
                sheet, row = self._begun(listed, columns)
            for column, name in enumerate(columns):
                self._put(sheet, row, column, self._told(each, name))
            row += 1
            self._heard()
        sheet.autofilter(2, 0, max(row - 1, 3), len(columns) - 1)
        if self._progress:
            self._progress(self._done, max(self._size, self._done))

    def _begun(self, listed: Listed, columns: tuple[str, ...]) -> tuple[Worksheet, int]:
        sheet = self._sheet(listed.figure.name.kk)
        for column, name in enumerate(columns):
            sheet.set_column(column, column, _WIDTHS[name])
        self._text(sheet, 0, 0, words.side_by_side(listed.figure.name), "title")
        say = words.phrases("quarter")
        for row, said in enumerate((words.in_kazakh, words.in_russian), 1):
            for column, name in enumerate(columns):
                self._text(sheet, row, column, said(say[name]), "name")
        sheet.freeze_panes(3, 0)
        return sheet, 3

    def _told(self, row: BackingRow, name: str) -> str | int | date:
        if name == "row":
            return row.line
        if name == "born":
            return int(row.born) if row.born.isdigit() else row.born
        value: str | int | date | Both = getattr(row, name)
        if isinstance(value, Both):
            return words.in_russian(value) if self._language == "ru" else words.in_kazakh(value)
        return value

    def _put(self, sheet: Worksheet, row: int, column: int, value: str | int | date) -> None:
        if isinstance(value, str):
            self._text(sheet, row, column, value, "text")
        elif isinstance(value, int):
            sheet.write_number(row, column, value)
        elif value.year >= 1900:
            sheet.write_datetime(row, column, value, self._formats["date"])
        else:  # spreadsheets count days from 1900
            self._text(sheet, row, column, f"{value:%d.%m.}{value.year:04}", "text")

    def _heard(self) -> None:
        self._done += 1
        if self._done % _HANDFUL:
            return
        if self._cancelled and self._cancelled():
            raise Refusal("cancelled")
        if self._progress:
            self._progress(self._done, max(self._size, self._done))


def _named(listed: Listed) -> bool:
    return "persons" in listed.figure.counts


def _fit(text: str) -> str:
    return text.encode("utf-8", "replace").decode()[:_LONGEST]


def _head_of(section: ReportSection) -> list[list[str]]:
    """Kazakh headings, Russian ones, and what each is parted into."""
    first = [words.in_kazakh(section.first), words.in_russian(section.first)]
    if section.kind == "chart":
        named = [each for each in (section.later, section.earlier) if words.in_kazakh(each)]
        named = named or [section.caption]
        return [
            [*("", ""), *(f(each) for each in named)] for f in (words.in_kazakh, words.in_russian)
        ]
    sides = [[first[0], ""], ["", first[1]]]
    parts = ["", ""]
    for column in section.columns:
        blank = [""] * (column.size - 1)
        sides[0] += [words.in_kazakh(column.name), *blank]
        sides[1] += [words.in_russian(column.name), *blank]
        parts += [words.side_by_side(part) for part in column.parts] or [""]
    return [*sides, parts] if any(parts) else sides


def _rows_of(section: ReportSection) -> Iterator[tuple[Both, tuple[str, ...], bool]]:
    if section.kind == "chart":
        for bar in section.bars:
            earlier = (bar.earlier_said,) if bar.earlier is not None else ()
            yield bar.name, (bar.said, *earlier), False
        return
    for row in section.rows:
        yield row.name, row.cells, row.whole
