"""The list behind a figure, as it was counted: what the number in a report rests on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from app.kazakh import dates
from app.papers import BackingList, BackingRow, Both, ReportTerm
from reports import blocks, page, pages, tables, terms, words
from reports.ink import Ink
from reports.page import Band, Frame, Rendered
from reports.tables import Cell

_PEOPLE = ("row", "day", "name", "born", "studies", "what", "where")
_THINGS = ("row", "day", "what", "where", "amount")
_FIGURES = {"row", "born", "amount"}


def render(record: BackingList) -> Rendered:
    """Return the list as one PDF in landscape; an empty one says so."""
    sheet = page.frame(record.margins, landscape=True)

    def lay(ink: Ink) -> list[list[Band]]:
        return page.flow(list(_bands(ink, sheet, record)), sheet.bottom - sheet.top)

    title = f"backing-list {record.uid}"
    return pages.paper(title, sheet, lay, _reference(record), sample=record.sample)


def _reference(record: BackingList) -> Both:
    parts = [record.figure, record.period]
    if record.report_number:
        say = words.phrases("quarter")["backing_of"]
        parts.insert(0, words.filled(say, number=record.report_number))
    return words.joined(parts, ", ")


def _bands(ink: Ink, sheet: Frame, record: BackingList) -> Iterator[Band]:
    """The figure and its definition stand over the lines, their number beneath."""
    say = words.phrases("quarter")
    yield blocks.letterhead(ink, sheet, record.letterhead)
    yield blocks.number_line(ink, sheet, words.long_date(record.date), "")
    yield blocks.title(ink, sheet, say["backing"], _second(record), page.TITLE_TABLE)
    for each in (record.figure, record.part):
        if words.in_kazakh(each):
            yield replace(blocks.text_pair(ink, sheet, each, page.SECTION), keep=True)
    if words.in_kazakh(record.definition):
        term = ReportTerm(Both(""), record.definition)
        for band in terms.bands(ink, sheet, [term], ()):
            yield replace(band, keep=True)
    yield page.gap(page.TABLE_GAP)
    people = record.persons is not None or any(row.name for row in record.rows)
    columns = _PEOPLE if people else _THINGS
    made = page.BACKING_COLUMNS if people else page.BACKING_THINGS_COLUMNS
    heads = [Cell(say[name], name in _FIGURES, page.HEAD) for name in columns]
    rows = [_cells(row, people=people) for row in record.rows]
    widths = tables.fitted(sheet, made)
    yield from tables.eased(tables.whole(ink, sheet, widths, heads, rows, say["nobody"]))
    yield blocks.text_pair(ink, sheet, _total(record), page.SECTION, page.TABLE_GAP)


def _second(record: BackingList) -> Both:
    if not record.report_number:
        return record.period
    of = words.filled(words.phrases("quarter")["backing_of"], number=record.report_number)
    return words.joined((of, record.period), ", ")


def _cells(row: BackingRow, *, people: bool) -> list[Cell]:
    day = tables.plain(dates.short_date(row.day))
    about = [Cell(row.what), Cell(row.where)]
    if not people:
        return [tables.figure(row.line), day, *about, tables.figure(row.amount)]
    return [
        tables.figure(row.line),
        day,
        Cell(Both(row.name), style=page.CELL_NAME),
        Cell(Both(row.born), figure=True),
        Cell(row.studies),
        *about,
    ]


def _total(record: BackingList) -> Both:
    say = words.phrases("quarter")
    said = say["lines"] if record.persons is None else say["persons"]
    fields = {"persons": record.persons, "number": record.number}
    return Both(
        said.kk.format(unit=words.in_kazakh(record.unit), **fields),
        said.ru.format(unit=words.in_russian(record.unit), **fields),
    )
