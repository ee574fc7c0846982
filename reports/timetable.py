"""The timetable of presentations, excursions and open days, by date (R190-16.2)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from app.papers import Both, Timetable, TimetableRow
from reports import blocks, page, pages, plan_lines, signatures, tables, words
from reports.blocks import Field
from reports.ink import Ink
from reports.page import Band, Frame, Rendered
from reports.tables import Cell

_COLUMNS = (
    "row", "due", "form", "topic", "grades", "school", "place", "responsible", "expected",
)  # fmt: skip


def render(record: Timetable) -> Rendered:
    """Return the timetable as one PDF in landscape."""
    sheet = page.frame(record.margins, landscape=True)
    reference = pages.reference("timetable", record.number, record.footer)

    def lay(ink: Ink) -> list[list[Band]]:
        return page.fewest(sheet, lambda tight: list(_bands(ink, sheet, record, tight)))

    return pages.paper(f"timetable {record.uid}", sheet, lay, reference, sample=record.sample)


def _bands(ink: Ink, sheet: Frame, record: Timetable, tight: float) -> Iterator[Band]:
    say = words.phrases("timetable")
    yield blocks.letterhead(ink, sheet, record.letterhead)
    yield blocks.number_line(ink, sheet, words.long_date(record.date), record.number, tight)
    second = plan_lines.second(record.head)
    yield blocks.title(ink, sheet, say["title"], second, page.TITLE_TABLE, tight)
    if record.of != "all":
        whose = Field(say[record.of], record.body, page.NAME)
        yield from blocks.rows(ink, sheet, [[whose]], tight, keep=True)
        yield page.gap(page.TABLE_GAP)
    yield from _table(ink, sheet, record)
    definition = blocks.text_pair(ink, sheet, say["definition"], page.DEFINITION, page.TABLE_GAP)
    yield replace(definition, keep=True)
    sign = signatures.signing(record.signatory, record.officer)
    yield signatures.band(ink, sheet, sign, tight)


def _table(ink: Ink, sheet: Frame, record: Timetable) -> Iterator[Band]:
    """A school's own timetable names no school."""
    shown = [name for name in _COLUMNS if name != "school" or record.of != "school"]
    made = zip(_COLUMNS, page.TIMETABLE_COLUMNS, strict=True)
    widths = tables.fitted(sheet, [width for name, width in made if name in shown])
    heads = plan_lines.titles("timetable", shown)
    cells = [_cells(at, row) for at, row in enumerate(record.rows, 1)]
    rows = [[each[name] for name in shown] for each in cells]
    empty = words.phrases("timetable")["nothing"]
    yield from tables.whole(ink, sheet, widths, heads, rows, empty)


def _cells(at: int, row: TimetableRow) -> dict[str, Cell]:
    return {
        "row": tables.figure(at),
        "due": Cell(_when(row)),
        "form": Cell(row.form),
        "topic": Cell(row.topic),
        "grades": tables.plain(row.grades),
        "school": Cell(row.school),
        "place": Cell(row.place),
        "responsible": Cell(row.responsible),
        "expected": tables.plain("") if row.expected is None else tables.figure(row.expected),
    }


def _when(row: TimetableRow) -> Both:
    """The hours stand under the day."""
    when = plan_lines.due(row.day, row.month)
    return Both(when.kk, row.hours) if row.day and row.hours else when
