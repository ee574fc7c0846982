"""Consent to the processing of personal data: the eight points of law 94-V, art. 8(4)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from app.kazakh import dates
from app.papers import NOTHING, Both, Consent
from reports import blocks, page, pages, signatures, words
from reports.blocks import Field
from reports.ink import Ink
from reports.page import Band, Frame, Rendered
from reports.signatures import Signing


def render(record: Consent) -> Rendered:
    """Return the consent as one PDF, ready for the person or the guardian to sign."""
    sheet = page.frame(record.margins)
    return page.document(f"consent {record.uid}", sheet, lambda ink: _one(ink, sheet, record))


def render_all(
    records: Sequence[Consent],
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Rendered | None:
    """Return one PDF of many consents, each beginning a page, or None once ``cancelled``."""
    sheet = page.frame(records[0].margins)

    def draw(ink: Ink) -> None:
        for record in pages.heard(records, progress, cancelled):
            _one(ink, page.frame(record.margins), record)

    try:
        return page.document(f"consent {records[0].uid}", sheet, draw)
    except pages.StoppedError:
        return None


def _one(ink: Ink, sheet: Frame, record: Consent) -> None:
    laid = page.fewest(sheet, lambda tight: list(_bands(ink, sheet, record, tight)))
    pages.draw(ink, sheet, laid, _reference(record), sample=record.sample)


def _reference(record: Consent) -> Both:
    """The number stands on every sheet, so that the signed one is known by itself."""
    return words.filled(words.phrases("consent")["footer"], number=record.number)


def _bands(ink: Ink, sheet: Frame, record: Consent, tight: float) -> Iterator[Band]:
    say = words.phrases("consent")
    yield blocks.letterhead(ink, sheet, record.letterhead)
    yield blocks.number_line(ink, sheet, words.long_date(record.date), record.number, tight)
    yield blocks.title(ink, sheet, say["title"], say["second"], tight=tight)
    yield from blocks.rows(ink, sheet, _rows(record), tight)
    declared = say[f"declared_{record.signer}"]
    gap = page.PARAGRAPH_GAP
    yield replace(blocks.text_pair(ink, sheet, declared, page.SECOND, gap), keep=True)
    yield replace(blocks.text_pair(ink, sheet, say["withdrawal"], page.DEFINITION, gap), keep=True)
    yield from _signatures(ink, sheet, record, tight)


def _rows(record: Consent) -> Iterator[list[Field]]:
    """The points in the order of the law; what describes the person stands under the second."""
    say = words.phrases("consent")
    number = words.filled(say["bin"], bin=record.operator_bin) if record.operator_bin else NOTHING
    yield [Field(say["operator"], record.operator, detail=number)]
    yield [Field(say["person"], record.person_name, page.NAME)]
    yield from _described(record)
    if record.signer == "guardian":
        yield [Field(say["guardian"], Both(record.guardian_name), page.NAME)]
        yield [Field(say["relation"], record.guardian_relation)]
    for point in ("term", "third_parties", "cross_border", "public"):
        yield [Field(say[point], _or_unstated(getattr(record, point)), page.POINT)]
    yield [Field(say["categories"], _or_unstated(_listed(record.categories)), page.POINT)]
    yield [Field(say["other"], record.purpose, page.POINT, detail=record.other)]


def _described(record: Consent) -> Iterator[list[Field]]:
    say = words.phrases("common")
    row = []
    if record.iin:
        row.append(Field(say["iin_label"], Both(record.iin)))
    if record.birth_date:
        row.append(Field(say["birth_date"], _short(record.birth_date)))
    if row:
        yield row
    if words.in_kazakh(record.address):
        yield [Field(say["address"], record.address)]


def _short(day: date) -> Both:
    return Both(dates.short_date(day))


def _or_unstated(both: Both) -> Both:
    return both if words.in_kazakh(both) else words.phrases("common")["not_stated"]


def _listed(items: tuple[Both, ...]) -> Both:
    return Both("; ".join(map(words.in_kazakh, items)), "; ".join(map(words.in_russian, items)))


def _signatures(ink: Ink, sheet: Frame, record: Consent, tight: float) -> Iterator[Band]:
    """The person's or guardian's own, dated by hand, then that of whoever takes the consent."""
    say = words.phrases("consent")
    own = (
        record.guardian_name if record.signer == "guardian" else words.in_kazakh(record.person_name)
    )
    signer = Signing(say[f"signer_{record.signer}"], own, dated=True)
    yield signatures.band(ink, sheet, signer, tight)
    if record.signatory:
        taken = Signing(_received(record.signatory.post), record.signatory.name)
        yield signatures.band(ink, sheet, taken, tight)


def _received(post: Both) -> Both:
    say = words.phrases("consent")["receiver"]
    return Both(f"{say.kk}: {words.in_kazakh(post)}", f"{say.ru}: {words.in_russian(post)}")
