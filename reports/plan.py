"""The guidance plan: who drew it up, who agreed it, its lines, its total (R190-12.1)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from app.papers import NOTHING, Both, Plan, PlanParty
from reports import blocks, page, pages, parties, plan_lines, signatures, tables, words
from reports.ink import Ink
from reports.page import Band, Frame, Rendered
from reports.parties import Block, Compiled
from reports.signatures import Signing

_TOPIC, _EXPECTED = 2, 7


def render(record: Plan) -> Rendered:
    """Return the plan as one PDF in landscape."""
    sheet = page.frame(record.margins, landscape=True)

    def lay(ink: Ink) -> list[list[Band]]:
        return page.fewest(sheet, lambda tight: list(_bands(ink, sheet, record, tight)))

    reference = _reference(record)
    return pages.paper(f"plan {record.uid}", sheet, lay, reference, sample=record.sample)


def _reference(record: Plan) -> Both:
    """The number of the centre's register is another than the compiler's own on top."""
    say = words.phrases("plan")
    known = words.filled(say["registered"], number=record.number)
    return words.joined((words.either(record.footer, say["footer"]), known), ", ")


def _bands(ink: Ink, sheet: Frame, record: Plan, tight: float) -> Iterator[Band]:
    """The last rows, the total and the compiler's signature travel together."""
    say = words.phrases("plan")
    yield _parties(ink, sheet, record)
    yield page.gap(page.between(page.PLAN_TITLE, tight))
    second = plan_lines.second(record.head)
    yield blocks.title(ink, sheet, say["title"], second, page.TITLE_TABLE, tight)
    yield from plan_lines.table(ink, sheet, record.rows)
    yield replace(_total(ink, sheet, record), keep=True)
    yield signatures.band(ink, sheet, _signing(record), tight)


def _parties(ink: Ink, sheet: Frame, record: Plan) -> Band:
    """Nobody approves the plan by the order; a place for it stands where the office asks."""
    say = words.phrases("plan")
    compiled = Compiled(
        say["compiled"], record.compiler, record.compiler_number, record.compiler_date
    )
    agreed = [_agreed(party) for party in record.agreed]
    approving = [Block(say["approved"], NOTHING)] if record.approved_block else []
    return parties.row(ink, sheet, [compiled, *agreed, *approving])


def _agreed(party: PlanParty) -> Block:
    heading = words.phrases("common")["agreed"]
    return Block(heading, party.body, party.post, party.name, party.agreed_on, party.letter)


def _total(ink: Ink, sheet: Frame, record: Plan) -> Band:
    """How many are expected in all, under the column it adds up."""
    widths = tables.fitted(sheet, page.PLAN_COLUMNS)
    style = page.CELL_BOLD
    label = ink.text(words.side_by_side(words.phrases("plan")["total"]), style, sheet.width)
    figure = ink.text(str(record.expected or "–"), style, widths[_EXPECTED])

    def draw(ink: Ink, top: float) -> None:
        down = top + page.CELL_TOP
        ink.left(label, sheet.left + sum(widths[:_TOPIC]) + page.CELL_SIDE, down)
        ink.right(figure, sheet.left + sum(widths[: _EXPECTED + 1]) - page.CELL_SIDE, down)

    return Band(page.CELL_TOP + label.height, draw)


def _signing(record: Plan) -> Signing:
    """The compiler signs; a head who is not known signs by hand."""
    say = words.phrases("plan")
    sign = Signing(say["head"], "", seal=True, dated=True)
    if record.signatory:
        held = record.signatory
        sign = replace(sign, post=held.post, name=held.name, basis=held.basis)
    if record.executor:
        sign = replace(sign, dated=False, caption=say["executor"], note=record.executor)
    return sign
