"""The act by which unfinished work is handed over; both sign, the head approves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from app.kazakh import dates
from app.papers import NOTHING, Both, HandedKind, HandedThing, HandingParty, HandOver
from reports import blocks, page, pages, parties, plan_lines, tables, words
from reports.blocks import Field
from reports.ink import Ink
from reports.page import Band, Frame, Rendered
from reports.parties import Block
from reports.tables import Cell

_COLUMNS = ("row", "about", "person", "number_of", "due")


def render(record: HandOver) -> Rendered:
    """Return the act as one PDF, approved on top."""
    sheet = page.frame(record.margins)
    reference = pages.reference("hand_over", record.number, record.footer)

    def lay(ink: Ink) -> list[list[Band]]:
        return page.fewest(sheet, lambda tight: list(_bands(ink, sheet, record, tight)))

    return pages.paper(f"hand-over {record.uid}", sheet, lay, reference, sample=record.sample)


def _bands(ink: Ink, sheet: Frame, record: HandOver, tight: float) -> Iterator[Band]:
    """The last rows, the total and both signatures travel together."""
    say = words.phrases("hand_over")
    yield blocks.letterhead(ink, sheet, record.letterhead)
    yield blocks.number_line(ink, sheet, words.long_date(record.date), record.number, tight)
    yield parties.approving(ink, sheet, NOTHING, record.signatory, tight)
    yield blocks.title(ink, sheet, say["title"], say["second"], page.TITLE_TABLE, tight)
    yield from blocks.rows(ink, sheet, _rows(record), tight)
    *parts, last = [list(_kind(ink, sheet, kind)) for kind in record.kinds] or [[]]
    for part in parts:
        yield from plan_lines.ended(part)
    yield from last
    total = words.filled(say["total"], count=record.count)
    yield replace(tables.wide(ink, sheet, total, page.SECTION, page.TABLE_GAP), keep=True)
    signing = [
        _block(say["gave"], record.giving),
        _block(say["took"], record.taking),
    ]
    yield parties.row(ink, sheet, signing, page.between(page.PARTY_AIR, tight))


def _rows(record: HandOver) -> Iterator[list[Field]]:
    say = words.phrases("hand_over")
    yield [Field(say["giving"], record.giving.name, page.NAME, detail=record.giving.post)]
    taking = Field(say["taking"], record.taking.name, page.NAME, detail=record.taking.post)
    yield from blocks.known(taking)
    yield from blocks.known(Field(say["reason_of"], record.reason))


def _block(heading: Both, party: HandingParty) -> Block:
    return Block(heading, party.name, party.post, party.short)


def _kind(ink: Ink, sheet: Frame, kind: HandedKind) -> Iterator[Band]:
    """Things that are about nobody, or have no number, have no column for it."""
    say = words.phrases("hand_over")
    rows = [_cells(row) for row in kind.rows]
    shown = [name for name in _COLUMNS if any(_said(cells[name]) for cells in rows)]
    made = dict(zip(_COLUMNS, page.HANDED_COLUMNS, strict=True))
    widths = tables.fitted(sheet, [made[name] for name in shown])
    heads = [Cell(_head(kind, name), name == "row", page.HEAD) for name in shown]
    table = [[cells[name] for name in shown] for cells in rows]
    yield blocks.section(ink, sheet, kind.heading)
    yield from tables.eased(tables.whole(ink, sheet, widths, heads, table, say["nothing"]))


def _head(kind: HandedKind, name: str) -> Both:
    return kind.due if name == "due" else words.phrases("hand_over")[name]


def _said(cell: Cell) -> bool:
    return bool(words.in_kazakh(cell.both))


def _cells(row: HandedThing) -> dict[str, Cell]:
    return {
        "row": tables.figure(row.line),
        "about": Cell(row.about),
        "person": Cell(row.name),
        "number_of": tables.plain(row.number),
        "due": tables.plain(dates.short_date(row.on) if row.on else ""),
    }
