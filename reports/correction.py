"""What has moved since a period was closed: as signed, as now, the difference, and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from app.kazakh import dates
from app.papers import NOTHING, Both, CorrectionReason, CorrectionRow, CorrectionSheet
from reports import blocks, page, pages, quarter, signatures, tables, words
from reports.ink import Ink
from reports.page import Band, Frame, Rendered
from reports.tables import Cell

_COLUMNS = ("row", "figure", "was", "now", "difference", "reasons", "who")
_FIGURES = {"row", "was", "now", "difference"}


def render(record: CorrectionSheet) -> Rendered:
    """Return the sheet as one PDF in landscape."""
    sheet = page.frame(record.margins, landscape=True)
    number = words.filled(words.phrases("common")["number"], number=record.number)
    reference = words.joined((number, record.period), ", ")

    def lay(ink: Ink) -> list[list[Band]]:
        return page.fewest(sheet, lambda tight: list(_bands(ink, sheet, record, tight)))

    return pages.paper(f"correction {record.uid}", sheet, lay, reference, sample=record.sample)


def _bands(ink: Ink, sheet: Frame, record: CorrectionSheet, tight: float) -> Iterator[Band]:
    """The last rows, the signature and who prepared the sheet travel together."""
    say = words.phrases("quarter")
    yield blocks.letterhead(ink, sheet, record.letterhead)
    yield blocks.number_line(ink, sheet, words.long_date(record.date), record.number, tight)
    yield blocks.title(ink, sheet, say["correction"], _second(record), page.TITLE_TABLE, tight)
    said = blocks.text_pair(ink, sheet, say["correction_says"], page.DEFINITION)
    yield replace(said, height=said.height + page.TABLE_GAP, keep=True)
    heads = [Cell(say[name], name in _FIGURES, page.HEAD) for name in _COLUMNS]
    rows = [cells for row in record.rows for cells in _cells(row)]
    widths = tables.fitted(sheet, page.CORRECTION_COLUMNS)
    yield from tables.whole(ink, sheet, widths, heads, rows, say["unmoved"])
    sign = signatures.signing(record.signatory)
    yield replace(signatures.band(ink, sheet, sign, tight), keep=bool(record.executor))
    if record.executor:
        yield quarter.executor(ink, sheet, record.executor)


def _second(record: CorrectionSheet) -> Both:
    """The report's number and day, and its period."""
    day = dates.short_date(record.report_date)
    of = words.phrases("quarter")["correction_of"]
    kk, ru = words.in_kazakh(record.period), words.in_russian(record.period)
    return Both(
        of.kk.format(day=day, number=record.report_number, period=kk),
        of.ru.format(day=day, number=record.report_number, period=ru),
    )


def _cells(row: CorrectionRow) -> Iterator[list[Cell]]:
    """A figure is said once, however many actions moved it."""
    reasons = [(reason, _by(reason)) for reason in row.reasons]
    told = [(reason.what, by) for reason, by in reasons] or [(NOTHING, "")]
    if row.more:
        more = words.filled(words.phrases("quarter")["more"], count=row.more)
        told.append((more, ""))
    for at, (what, by) in enumerate(told):
        named = [
            tables.figure(row.line),
            Cell(_name(row)),
            tables.figure(row.was),
            tables.figure(row.now, page.CELL_BOLD),
            Cell(Both(_signed(row.now - row.was)), figure=True),
        ]
        blank = [tables.plain("")] * len(named)
        yield [*(named if at == 0 else blank), Cell(what), tables.plain(by)]


def _by(reason: CorrectionReason) -> str:
    return ", ".join(said for said in (reason.who, reason.at) if said)


def _name(row: CorrectionRow) -> Both:
    """What is counted, of whom, in which unit."""
    known = [each for each in (row.figure, row.part, row.count) if words.in_kazakh(each)]
    return words.joined(known, ", ")


def _signed(number: int) -> str:
    return f"+{number}" if number > 0 else str(number).replace("-", "−")
