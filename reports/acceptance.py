"""The act by which services of an agency are accepted; both parties sign (R190-6.2, 14)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from app.kazakh import dates, money
from app.papers import AcceptanceAct, AcceptedService, Both
from reports import blocks, page, pages, parties, people, tables, words
from reports.blocks import Field
from reports.ink import Ink, Style
from reports.page import Band, Frame, Rendered
from reports.parties import Block
from reports.tables import Cell

_COLUMNS = ("service", "ordered", "before", "delivered", "accepted", "price", "cost")


def render(record: AcceptanceAct) -> Rendered:
    """Return the act as one PDF."""
    sheet = page.frame(record.margins)
    reference = pages.reference("acceptance", record.number, record.footer)

    def lay(ink: Ink) -> list[list[Band]]:
        return page.fewest(sheet, lambda tight: list(_bands(ink, sheet, record, tight)))

    return pages.paper(f"acceptance {record.uid}", sheet, lay, reference, sample=record.sample)


def _bands(ink: Ink, sheet: Frame, record: AcceptanceAct, tight: float) -> Iterator[Band]:
    """The last rows, the total and both signatures travel together."""
    say = words.phrases("acceptance")
    yield blocks.letterhead(ink, sheet, record.letterhead)
    yield blocks.number_line(ink, sheet, words.long_date(record.date), record.number, tight)
    yield blocks.title(ink, sheet, say["title"], say[record.track], page.TITLE_TABLE, tight)
    yield from blocks.rows(ink, sheet, _rows(record), tight, keep=True)
    yield page.gap(page.TABLE_GAP)
    yield from _table(ink, sheet, record)
    note = blocks.text_pair(ink, sheet, say["definition"], page.DEFINITION, page.MEANING_GAP)
    yield replace(note, keep=True)
    remarks = words.either(Both(record.remarks), say["no_remarks"])
    yield page.gap(page.TABLE_GAP)
    yield from blocks.rows(ink, sheet, [[Field(say["remarks"], remarks)]], tight, keep=True)
    yield parties.row(ink, sheet, _signing(record), page.between(page.PARTY_AIR, tight))


def _rows(record: AcceptanceAct) -> Iterator[list[Field]]:
    say = words.phrases("acceptance")
    day = words.long_date(record.signed_on)
    number = words.joined((Both(f"№ {record.contract}"), day), ", ")
    yield [Field(say["contract"], number, page.NAME, detail=record.subject)]
    agency_bin = words.filled(words.phrases("common")["bin"], bin=record.agency_bin)
    yield [
        Field(say["agency"], record.agency, detail=agency_bin if record.agency_bin else Both(""))
    ]
    yield [Field(say["centre"], record.letterhead.centre)]
    days = f"{dates.short_date(record.first)} – {dates.short_date(record.last)}"
    accepted = people.short_date(record.accepted_on)
    yield [Field(say["period"], Both(days), share=1.7), Field(say["accepted_on"], accepted)]
    if record.amount is not None:
        yield [Field(say["amount"], Both(money.tenge(record.amount)))]


def _table(ink: Ink, sheet: Frame, record: AcceptanceAct) -> Iterator[Band]:
    say, widths = words.phrases("acceptance"), tables.fitted(sheet, page.SERVICES_COLUMNS)
    heads = [Cell(say[name], at > 0, page.HEAD) for at, name in enumerate(_COLUMNS)]
    rows = [_cells(row) for row in record.rows]
    if record.total is not None:
        rows.append(_total(record.total))
    yield from tables.whole(ink, sheet, widths, heads, rows, say["nothing"])


def _cells(row: AcceptedService) -> list[Cell]:
    counts = (row.ordered, row.before, row.delivered, row.accepted)
    return [
        Cell(words.joined((row.name, row.unit), ", ")),
        *map(tables.figure, counts),
        _sum(row.price),
        _sum(row.cost),
    ]


def _total(total: int) -> list[Cell]:
    bold = page.CELL_BOLD
    label = Cell(words.phrases("acceptance")["total"], style=bold)
    return [label, *[tables.plain("")] * 5, _sum(total, bold)]


def _sum(tiyn: int | None, style: Style = page.CELL) -> Cell:
    """A sum that does not apply is crossed; nothing to pay is a dash, as any zero is."""
    said = "×" if tiyn is None else money.tenge(tiyn) if tiyn else "–"
    return Cell(Both(said), figure=True, style=style)


def _signing(record: AcceptanceAct) -> list[Block]:
    say, signer = words.phrases("acceptance"), record.signatory
    centre = Block(
        say["accepted_by"], record.letterhead.centre, signer.post, signer.name, seal=True
    )
    return [Block(say["delivered_by"], record.agency, seal=True), centre]
