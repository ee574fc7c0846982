"""The list of those who work at the centre on a day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from app.kazakh import dates
from app.papers import NOTHING, Both, StaffList, StaffRow
from reports import blocks, page, pages, plan_lines, posts, signatures, tables, words
from reports.ink import Ink
from reports.page import Band, Frame, Rendered
from reports.tables import Cell

_COLUMNS = ("row", "name", "post", "rate", "since", "education", "category", "attested")


def render(record: StaffList) -> Rendered:
    """Return the list as one PDF in landscape."""
    sheet = page.frame(record.margins, landscape=True)
    reference = pages.reference("staff_list", record.number, record.footer)

    def lay(ink: Ink) -> list[list[Band]]:
        return page.fewest(sheet, lambda tight: list(_bands(ink, sheet, record, tight)))

    return pages.paper(f"staff-list {record.uid}", sheet, lay, reference, sample=record.sample)


def _bands(ink: Ink, sheet: Frame, record: StaffList, tight: float) -> Iterator[Band]:
    """The last rows, the total and the signature travel together."""
    say = words.phrases("staff_list")
    yield blocks.letterhead(ink, sheet, record.letterhead)
    yield blocks.number_line(ink, sheet, words.long_date(record.date), record.number, tight)
    second = words.filled(say["second"], day=dates.short_date(record.day))
    yield blocks.title(ink, sheet, say["title"], second, page.TITLE_TABLE, tight)
    heads = plan_lines.titles("staff_list", _COLUMNS)
    rows = [_cells(row) for row in record.rows]
    widths = tables.fitted(sheet, page.STAFF_COLUMNS)
    yield from tables.eased(tables.whole(ink, sheet, widths, heads, rows, say["nobody"]))
    total = blocks.text_pair(ink, sheet, _total(record), page.SECTION, page.TABLE_GAP)
    yield replace(total, keep=True)
    sign = signatures.signing(record.signatory, record.officer)
    yield signatures.band(ink, sheet, sign, tight)


def _total(record: StaffList) -> Both:
    """The staffing table is named where there is one."""
    say = words.phrases("staff_list")
    total = words.filled(say["total"], count=record.people)
    if not record.places:
        return total
    taken, places = posts.rate(record.taken), posts.rate(record.places)
    return words.joined((total, words.filled(say["places"], taken=taken, places=places)), ". ")


def _cells(row: StaffRow) -> list[Cell]:
    return [
        tables.figure(row.line),
        Cell(row.name, style=page.CELL_NAME),
        Cell(words.joined([one for one in (row.post, row.unit) if words.in_kazakh(one)])),
        tables.plain("" if row.rate is None else posts.rate(row.rate)),
        Cell(_since(row)),
        Cell(row.education),
        Cell(_category(row)),
        tables.plain(dates.short_date(row.attested) if row.attested else ""),
    ]


def _since(row: StaffRow) -> Both:
    day = [dates.short_date(row.since)] if row.since else []
    return Both("; ".join([*day, *([row.order] if row.order else [])]))


def _category(row: StaffRow) -> Both:
    """A category with its last day, where the order has one."""
    if row.category_until is None or not words.in_kazakh(row.category):
        return row.category
    until = words.phrases("staff")["until"]
    day = words.filled(until, day=dates.short_date(row.category_until))
    return words.joined((row.category, day), ", ") if row.category != NOTHING else NOTHING
