"""The calendar of attestations, and whose category ends with none planned."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.kazakh import dates
from app.papers import NOTHING, AttestationCalendar, AttestationRow, Both
from reports import blocks, page, pages, parties, plan_lines, signatures, tables, words
from reports.ink import Ink
from reports.page import Band, Frame, Rendered
from reports.signatures import Signing
from reports.tables import Cell

_COLUMNS = ("row", "name", "post", "held", "planned", "sought", "result")
_UNPLANNED = ("row", "name", "post", "held", "ended")


def render(record: AttestationCalendar) -> Rendered:
    """Return the calendar as one PDF in landscape, approved on top."""
    sheet = page.frame(record.margins, landscape=True)
    reference = pages.reference("attestation_calendar", record.number, record.footer)

    def lay(ink: Ink) -> list[list[Band]]:
        return page.fewest(sheet, lambda tight: list(_bands(ink, sheet, record, tight)))

    title = f"attestation-calendar {record.uid}"
    return pages.paper(title, sheet, lay, reference, sample=record.sample)


def _bands(ink: Ink, sheet: Frame, record: AttestationCalendar, tight: float) -> Iterator[Band]:
    say = words.phrases("attestation_calendar")
    yield blocks.letterhead(ink, sheet, record.letterhead)
    yield blocks.number_line(ink, sheet, words.long_date(record.date), record.number, tight)
    yield parties.approving(ink, sheet, NOTHING, record.signatory, tight)
    period = f"{dates.short_date(record.first)} – {dates.short_date(record.last)}"
    yield blocks.title(ink, sheet, say["title"], Both(period), page.TITLE_TABLE, tight)
    *parts, last = _parts(ink, sheet, record)
    for part in parts:
        yield from plan_lines.ended(part)
    if record.officer is None:
        yield from plan_lines.ended(last)
        return
    yield from last
    held = record.officer
    prepared = Signing(held.post, held.name, caption=say["prepared"])
    yield signatures.band(ink, sheet, replace(prepared, note=""), tight)


def _parts(ink: Ink, sheet: Frame, record: AttestationCalendar) -> Iterator[list[Band]]:
    say = words.phrases("attestation_calendar")
    heads = plan_lines.titles("attestation_calendar", _COLUMNS)
    widths = tables.fitted(sheet, page.ATTESTATION_COLUMNS)
    rows = [_planned(row) for row in record.rows]
    yield list(tables.eased(tables.whole(ink, sheet, widths, heads, rows, say["nothing"])))
    if record.unplanned:
        yield list(_unplanned(ink, sheet, record.unplanned))


def _planned(row: AttestationRow) -> list[Cell]:
    day = dates.short_date(row.planned_on) if row.planned_on else ""
    came = [row.result, *([Both(row.order)] if row.order else [])]
    return [
        tables.figure(row.line),
        Cell(row.name, style=page.CELL_NAME),
        Cell(row.post),
        Cell(_held(row)),
        Cell(Both(day), style=page.CELL_BOLD),
        Cell(row.sought),
        Cell(words.joined([one for one in came if words.in_kazakh(one)])),
    ]


def _held(row: AttestationRow) -> Both:
    if row.until is None or not words.in_kazakh(row.held):
        return row.held
    day = words.filled(words.phrases("staff")["until"], day=dates.short_date(row.until))
    return words.joined((row.held, day), ", ")


def _unplanned(ink: Ink, sheet: Frame, found: Sequence[AttestationRow]) -> Iterator[Band]:
    say = words.phrases("attestation_calendar")
    widths = tables.fitted_to(sheet, page.ATTESTATION_COLUMNS[:5], page.ATTESTATION_COLUMNS)
    yield blocks.section(ink, sheet, say["unplanned"])
    heads = plan_lines.titles("attestation_calendar", _UNPLANNED)
    rows = [
        [
            tables.figure(each.line),
            Cell(each.name, style=page.CELL_NAME),
            Cell(each.post),
            Cell(each.held),
            Cell(Both(dates.short_date(each.until) if each.until else ""), style=page.CELL_BOLD),
        ]
        for each in found
    ]
    yield from tables.eased(tables.whole(ink, sheet, widths, heads, rows, say["nothing"]))
