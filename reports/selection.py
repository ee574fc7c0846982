"""The selection sheet: how apt a person is for a named profession or workplace (R190-6.3)."""

from __future__ import annotations

from collections.abc import Iterator

from app.papers import Both, Selection
from reports import blocks, page, pages, people, signatures, words
from reports.blocks import Field
from reports.ink import Ink
from reports.page import Band, Frame, Rendered


def render(record: Selection) -> Rendered:
    """Return the selection sheet as one PDF."""
    sheet = page.frame(record.margins)
    reference = pages.reference("selection", record.number, record.footer)

    def lay(ink: Ink) -> list[list[Band]]:
        return page.fewest(sheet, lambda tight: list(_bands(ink, sheet, record, tight)))

    return pages.paper(f"selection {record.uid}", sheet, lay, reference, sample=record.sample)


def _bands(ink: Ink, sheet: Frame, record: Selection, tight: float) -> Iterator[Band]:
    say = words.phrases("selection")
    yield blocks.letterhead(ink, sheet, record.letterhead)
    yield blocks.number_line(ink, sheet, words.long_date(record.date), record.number, tight)
    yield blocks.title(ink, sheet, say["title"], say["second"], page.TITLE_TABLE, tight)
    yield from blocks.rows(ink, sheet, _rows(record), tight, keep=True)
    sign = signatures.signing(record.signatory, record.officer)
    yield signatures.band(ink, sheet, sign, tight)


def _rows(record: Selection) -> Iterator[list[Field]]:
    say = words.phrases("selection")
    yield from people.identified(record)
    yield [Field(say["recommendation"], words.either(record.recommendation, say["none"]))]
    yield [Field(record.object_kind, record.object, page.NAME, detail=record.place)]
    for part in ("diagnostics", "qualities", "measures"):
        said = words.either(getattr(record, part), say["not_stated"])
        yield [Field(say[part], said, page.POINT)]
    yield [Field(say["degree"], record.degree, page.DEADLINE, weight=page.HEAVY)]
    yield [Field(say["decision"], record.decision, page.DEADLINE, detail=record.decision_words)]
    yield from _decided(record)


def _decided(record: Selection) -> Iterator[list[Field]]:
    say = words.phrases("selection")
    by = Both(record.decided_by) if record.decided_by else say["not_stated"]
    yield [
        Field(say["decided_by"], by, share=2),
        Field(say["decided_on"], people.short_date(record.decided_on)),
    ]
