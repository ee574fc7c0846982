"""The protocol of a selection among private agencies: bidders, result (R190-6.1, 13)."""

from __future__ import annotations

from collections.abc import Iterator

from app.kazakh import money
from app.papers import Bidder, Both, TenderProtocol
from reports import blocks, page, pages, people, signatures, tables, words
from reports.blocks import Field
from reports.ink import Ink
from reports.page import Band, Frame, Rendered
from reports.tables import Cell

_COLUMNS = ("row", "bidder", "price", "score", "decision")
_FIGURES = {"row", "price", "score"}


def render(record: TenderProtocol) -> Rendered:
    """Return the protocol as one PDF."""
    sheet = page.frame(record.margins)
    reference = pages.reference("tender_protocol", record.number, record.footer)

    def lay(ink: Ink) -> list[list[Band]]:
        return page.fewest(sheet, lambda tight: list(_bands(ink, sheet, record, tight)))

    title = f"tender-protocol {record.uid}"
    return pages.paper(title, sheet, lay, reference, sample=record.sample)


def _bands(ink: Ink, sheet: Frame, record: TenderProtocol, tight: float) -> Iterator[Band]:
    """The result and the signature travel together."""
    say = words.phrases("tender_protocol")
    yield blocks.letterhead(ink, sheet, record.letterhead)
    yield blocks.number_line(ink, sheet, words.long_date(record.date), record.number, tight)
    yield blocks.title(ink, sheet, say["title"], say[record.track], page.TITLE_TABLE, tight)
    yield from blocks.rows(ink, sheet, _rows(record), tight)
    yield blocks.section(ink, sheet, say["bidders"])
    yield from _table(ink, sheet, record)
    yield blocks.text_pair(ink, sheet, say["definition"], page.DEFINITION, page.MEANING_GAP)
    yield page.gap(page.SECTION_GAP)
    yield from blocks.rows(ink, sheet, _result(record), tight, keep=True)
    sign = signatures.signing(record.signatory, record.officer)
    yield signatures.band(ink, sheet, sign, tight)


def _rows(record: TenderProtocol) -> Iterator[list[Field]]:
    say = words.phrases("tender_protocol")
    announced = people.short_date(record.announced_on)
    yield [
        Field(say["held"], people.short_date(record.held_on)),
        Field(say["announced"], announced),
    ]
    yield [Field(say["basis"], record.basis)]
    yield from blocks.known(Field(say["subject"], record.subject))
    yield from blocks.known(Field(say["criteria"], Both(record.criteria), page.POINT))


def _table(ink: Ink, sheet: Frame, record: TenderProtocol) -> Iterator[Band]:
    say, widths = words.phrases("tender_protocol"), tables.fitted(sheet, page.BIDDERS_COLUMNS)
    heads = [Cell(say[name], name in _FIGURES, page.HEAD) for name in _COLUMNS]
    rows = [_cells(at, bidder) for at, bidder in enumerate(record.bidders, 1)]
    yield from tables.whole(ink, sheet, widths, heads, rows, say["nobody"])


def _cells(at: int, bidder: Bidder) -> list[Cell]:
    style = page.CELL_BOLD if bidder.winner else page.CELL
    price = "" if bidder.price is None else money.tenge(bidder.price)
    score = "" if bidder.score is None else str(bidder.score)
    return [
        tables.figure(at, style),
        Cell(_named(bidder), style=style),
        Cell(Both(price), figure=True, style=style),
        Cell(Both(score), figure=True, style=style),
        Cell(_decision(bidder), style=style),
    ]


def _named(bidder: Bidder) -> Both:
    if not bidder.bin:
        return bidder.name
    number = words.filled(words.phrases("common")["bin"], bin=bidder.bin)
    return words.joined((bidder.name, number), ", ")


def _decision(bidder: Bidder) -> Both:
    say = words.phrases("tender_protocol")
    if bidder.winner:
        return say["won"]
    if bidder.admitted:
        return say["admitted"]
    # The reason is kept in one language: it stands once.
    return Both(f"{say['rejected'].kk}: {bidder.reason}", say["rejected"].ru)


def _result(record: TenderProtocol) -> Iterator[list[Field]]:
    say = words.phrases("tender_protocol")
    winner = words.either(record.winner, say["no_winner"])
    yield [Field(say["winner"], winner, page.NAME, weight=page.HEAVY)]
    yield from blocks.known(Field(say["result"], record.result))
