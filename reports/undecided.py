"""The numbered list of pupils who have not chosen a profession, for short courses (R190-17)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from app.papers import Both, UndecidedList, UndecidedRow
from reports import blocks, page, pages, people, plan_lines, signatures, tables, words
from reports.blocks import Field
from reports.ink import Ink
from reports.page import Band, Frame, Rendered
from reports.tables import Cell

_COLUMNS = ("row", "pupil", "born", "grades", "school", "established")


def render(record: UndecidedList) -> Rendered:
    """Return the list as one PDF; it names people and nothing that is not needed to know them."""
    sheet = page.frame(record.margins)
    reference = pages.reference("undecided", record.number, record.footer)

    def lay(ink: Ink) -> list[list[Band]]:
        return page.fewest(sheet, lambda tight: list(_bands(ink, sheet, record, tight)))

    return pages.paper(f"undecided {record.uid}", sheet, lay, reference, sample=record.sample)


def _bands(ink: Ink, sheet: Frame, record: UndecidedList, tight: float) -> Iterator[Band]:
    """The last rows, the total and the signature travel together."""
    say = words.phrases("undecided")
    yield blocks.letterhead(ink, sheet, record.letterhead)
    yield blocks.number_line(ink, sheet, words.long_date(record.date), record.number, tight)
    yield blocks.title(ink, sheet, say["title"], _second(record), page.TITLE_TABLE, tight)
    yield from blocks.rows(ink, sheet, _rows(record), tight, keep=True)
    yield page.gap(page.TABLE_GAP)
    yield from _table(ink, sheet, record)
    total = words.filled(say["total"], count=len(record.rows))
    yield replace(tables.wide(ink, sheet, total, page.SECTION, page.TABLE_GAP), keep=True)
    if record.removed:
        gone = words.filled(say["removed"], lines=", ".join(map(str, record.removed)))
        yield tables.wide(ink, sheet, gone, page.DEFINITION)
    sign = signatures.signing(record.signatory, record.officer)
    yield signatures.band(ink, sheet, sign, tight)


def _second(record: UndecidedList) -> Both:
    """The list's own heading, unless it only says again what the paper is."""
    own = words.phrases("undecided")["title"]
    return Both("") if record.title.kk.casefold() == own.kk.casefold() else record.title


def _rows(record: UndecidedList) -> Iterator[list[Field]]:
    say = words.phrases("undecided")
    sent = people.short_date(record.sent_on) if record.sent_on else say["not_sent"]
    yield [Field(say["year"], Both(record.year)), Field(say["sent_on"], sent)]
    yield from blocks.known(Field(say["organisation"], record.organisation))
    if _one_school(record):
        yield [Field(say["school"], record.rows[0].school)]


def _one_school(record: UndecidedList) -> bool:
    """A school that all of them go to is named once, above the list."""
    schools = {row.school for row in record.rows}
    return len(schools) == 1 and bool(words.in_kazakh(record.rows[0].school))


def _table(ink: Ink, sheet: Frame, record: UndecidedList) -> Iterator[Band]:
    shown = [name for name in _COLUMNS if name != "school" or not _one_school(record)]
    made = zip(_COLUMNS, page.UNDECIDED_COLUMNS, strict=True)
    widths = tables.fitted(sheet, [width for name, width in made if name in shown])
    heads = plan_lines.titles("undecided", shown)
    rows = [[_cells(row)[name] for name in shown] for row in record.rows]
    empty = words.phrases("undecided")["nobody"]
    yield from tables.whole(ink, sheet, widths, heads, rows, empty)


def _cells(row: UndecidedRow) -> dict[str, Cell]:
    return {
        "row": tables.figure(row.line),
        "pupil": Cell(row.name, style=page.CELL_NAME),
        "born": tables.plain(str(row.birth_year or "")),
        "grades": tables.plain(row.class_name),
        "school": Cell(row.school),
        "established": tables.plain(row.established),
    }
