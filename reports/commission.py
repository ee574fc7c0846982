"""The place of an attestation commission: its decision and signatures, all written by hand."""

from __future__ import annotations

from collections.abc import Iterator

from app.papers import Both
from reports import blocks, page, signatures, words
from reports.ink import Ink
from reports.page import Band, Frame
from reports.signatures import Signing

_CHOICES = ("granted", "denied", "postponed")
_WHO = ("chairman", *["member"] * page.DECISION_MEMBERS, "secretary")


def bands(ink: Ink, sheet: Frame, short_name: str) -> Iterator[Band]:
    """Return the decision to be ticked, lines for its words, who signs; it stays on one page."""
    say = words.phrases("qualification_sheet")
    yield blocks.section(ink, sheet, say["decision"])
    for choice in _CHOICES:
        yield _option(ink, sheet, say[choice])
    for _ in range(page.DECISION_LINES):
        yield blocks.written(sheet)
    yield page.gap(page.DECISION_GAP)
    for who in _WHO:
        yield _signed(ink, sheet, say[who])
    acquainted = Signing(say["acquainted"], short_name, dated=True)
    yield signatures.band(ink, sheet, acquainted)


def _option(ink: Ink, sheet: Frame, said: Both) -> Band:
    width = sheet.column - page.SLIP_WORDS
    parts = [ink.text(text, page.POINT, width) for text in (said.kk, said.ru)]
    height = max(part.height for part in parts) + page.DECISION_TICK - page.POINT.leading

    def draw(ink: Ink, top: float) -> None:
        box = top + page.POINT.leading + page.SLIP_BOX_DROP - page.SLIP_BOX - page.TICK
        ink.box(sheet.left, box, page.SLIP_BOX, page.TICK)
        for part, x in zip(parts, sheet.columns, strict=True):
            ink.left(part, x + page.SLIP_WORDS, top)

    return Band(height, draw, keep=True)


def _signed(ink: Ink, sheet: Frame, who: Both) -> Band:
    """Who signs at the left, a line for the hand, another for the name."""
    line = sheet.left + sheet.width * page.SIGNATURE_POST
    after = line + page.SIGNATURE_LINE + page.SIGNATURE_NAME
    parts = [ink.text(text, page.POINT, line - sheet.left) for text in (who.kk, who.ru)]
    captions = [
        ink.text(words.side_by_side(words.phrases("common")[name]), page.CAPTION, width)
        for name, width in (
            ("signature", page.SIGNATURE_LINE),
            ("signer_name", sheet.right - after),
        )
    ]

    def draw(ink: Ink, top: float) -> None:
        base = top + page.DECISION_SIGN - captions[0].height - page.SIGNATURE_CAPTION
        for part, lift in zip(parts, (page.POINT.leading, 0.0), strict=True):
            ink.on(part, sheet.left, base - lift)
        for x, end, caption in (
            (line, line + page.SIGNATURE_LINE, captions[0]),
            (after, sheet.right, captions[1]),
        ):
            ink.rule(x, end, base + page.WRITE_DROP, page.WRITE)
            ink.left(caption, x, base + page.SIGNATURE_CAPTION)

    return Band(page.DECISION_SIGN, draw, keep=True)
