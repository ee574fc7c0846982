"""The recommendation on the need for professional selection (R190-7.5)."""

from __future__ import annotations

from collections.abc import Iterator

from app.papers import Recommendation
from reports import blocks, page, pages, people, signatures, words
from reports.blocks import Field
from reports.ink import Ink
from reports.page import Band, Frame, Rendered


def render(record: Recommendation) -> Rendered:
    """Return the recommendation as one PDF."""
    sheet = page.frame(record.margins)
    reference = pages.reference("recommendation", record.number, record.footer)

    def lay(ink: Ink) -> list[list[Band]]:
        return page.fewest(sheet, lambda tight: list(_bands(ink, sheet, record, tight)))

    title = f"recommendation {record.uid}"
    return pages.paper(title, sheet, lay, reference, sample=record.sample)


def _bands(ink: Ink, sheet: Frame, record: Recommendation, tight: float) -> Iterator[Band]:
    say = words.phrases("recommendation")
    yield blocks.letterhead(ink, sheet, record.letterhead)
    yield blocks.number_line(ink, sheet, words.long_date(record.date), record.number, tight)
    yield blocks.title(ink, sheet, say["title"], say["second"], tight=tight)
    yield from blocks.rows(ink, sheet, _rows(record), tight, keep=True)
    sign = signatures.signing(record.signatory, record.officer)
    yield signatures.band(ink, sheet, sign, tight)


def _rows(record: Recommendation) -> Iterator[list[Field]]:
    """What was missing is said: the rules ask for both a test and a consultation."""
    say = words.phrases("recommendation")
    need = say["needed"] if record.selection_needed else say["not_needed"]
    yield from people.identified(record)
    yield [Field(say["author"], record.author)]
    yield [Field(say["test"], words.either(record.test, say["none"]))]
    yield [Field(say["consultation"], words.either(record.consultation, say["none"]))]
    yield from blocks.known(Field(say["profession"], record.profession, page.NAME))
    yield [Field(say["selection"], need, page.DEADLINE, weight=page.HEAVY)]
    yield from blocks.known(Field(say["reasons"], record.reasons, weight=page.HEAVY))
    yield from blocks.known(Field(say["body"], record.body))
