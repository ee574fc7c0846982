"""Signatures: post, line and name with room for the hand, the seal and a date."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.papers import NOTHING, Both, Signatory
from reports import page, words
from reports.ink import Ink, Shaped
from reports.page import Band, Frame


@dataclass(frozen=True, slots=True)
class Signing:
    """What stands about a signature: its post and name, a seal, a hand-written date, a note."""

    post: Both
    name: str
    basis: Both = NOTHING
    seal: bool = False
    dated: bool = False
    caption: Both = NOTHING  # of the note at the right, under the name
    note: str = ""


def signing(
    signatory: Signatory, officer: Signatory | None = None, *, seal: bool = True
) -> Signing:
    """Return the signature of someone who signs for the centre, with who prepared the paper."""
    sign = Signing(signatory.post, signatory.name, signatory.basis, seal=seal)
    if not officer:
        return sign
    post = words.side_by_side(officer.post)
    note = f"{officer.name}, {post}" if post else officer.name
    return replace(sign, caption=words.phrases("common")["officer"], note=note)


def band(
    ink: Ink,
    sheet: Frame,
    sign: Signing,
    tight: float = 0,
    air: tuple[float, float] = page.SIGNATURE_AIR,
) -> Band:
    """Return post, line and name with air above for the hand and below for the stamp."""
    post, name = _signed(ink, sheet, sign)
    tall = max(post.height, name.height) - (post.style.leading - post.style.ascent)
    rise = max(page.between(air, tight), tall + page.SIGNATURE_POST_CLEAR)
    under = [_under_left(ink, sheet, sign), _under_right(ink, sheet, sign)]
    clear = page.between(page.SIGNATURE_STAMP, tight) if sign.seal else 0
    line = sheet.left + sheet.width * page.SIGNATURE_POST

    def draw(ink: Ink, top: float) -> None:
        base = top + rise
        ink.on(post, sheet.left, base)
        ink.rule(line, line + page.SIGNATURE_LINE, base + page.WRITE_DROP, page.WRITE)
        ink.on(name, line + page.SIGNATURE_LINE + page.SIGNATURE_NAME, base)
        for part in under:
            part.draw(ink, base)

    below = max(part.height for part in under) + page.SIGNATURE_UNDER_CLEAR * sign.seal
    return Band(rise + max(clear, below), draw)


def _signed(ink: Ink, sheet: Frame, sign: Signing) -> tuple[Shaped, Shaped]:
    width = sheet.width * page.SIGNATURE_POST - page.SIGNATURE_NAME
    post = [
        ink.text(text, page.POST, width) for text in dict.fromkeys((sign.post.kk, sign.post.ru))
    ]
    stacked = Shaped(
        page.POST,
        tuple(line for part in post for line in part.lines),
        "".join(part.missing for part in post),
    ).capped(page.POST_LINES)
    line = sheet.width * page.SIGNATURE_POST + page.SIGNATURE_LINE + page.SIGNATURE_NAME
    name = ink.text(sign.name, page.POST, sheet.width - line)
    return stacked, name.capped(page.NAME_LINES)


def _under_left(ink: Ink, sheet: Frame, sign: Signing) -> Band:
    """The basis of an acting head, then the place of the seal."""
    width = sheet.width * page.SIGNATURE_POST - page.SIGNATURE_NAME
    basis = ink.text(words.side_by_side(sign.basis), page.CAPTION, width).capped(page.NOTE_LINES)
    seal = ink.text(
        words.side_by_side(words.phrases("common")["seal"]) if sign.seal else "", page.LABEL, width
    )
    first = page.SIGNATURE_NAME
    at = max(page.SIGNATURE_SEAL, first + basis.height + page.LABEL.ascent)

    def draw(ink: Ink, base: float) -> None:
        ink.left(basis, sheet.left, base + page.SIGNATURE_CAPTION)
        ink.on(seal, sheet.left, base + at)

    return Band(at if seal.lines else basis.height, draw)


def _under_right(ink: Ink, sheet: Frame, sign: Signing) -> Band:
    """The caption of the line, then a date to be written by hand or a note."""
    x = sheet.left + sheet.width * page.SIGNATURE_POST
    caption = ink.text(
        words.side_by_side(words.phrases("common")["signature"]), page.CAPTION, page.SIGNATURE_LINE
    )
    label = ink.text(words.side_by_side(sign.caption), page.CAPTION, sheet.right - x)
    note = ink.text(sign.note, page.ADDRESS, sheet.right - x).capped(page.NOTE_LINES)
    first = page.SIGNATURE_CAPTION + caption.height + page.CELL_BETWEEN

    def draw(ink: Ink, base: float) -> None:
        ink.centred(caption, x + page.SIGNATURE_LINE / 2, base + page.SIGNATURE_CAPTION)
        ink.left(label, x, base + first)
        ink.left(note, x, base + first + label.height)
        if sign.dated:
            hand_date(ink, x, base + page.HAND_DATE + caption.height)

    dated = page.HAND_DATE + caption.height if sign.dated else 0
    return Band(max(first + label.height + note.height, dated), draw)


def hand_date(ink: Ink, x: float, baseline: float) -> None:
    """Draw «__» ______ 20__ to be filled by hand."""
    for sign, blank, space in _hand_date(ink):
        ink.on(sign, x, baseline)
        start = x + sign.width
        if blank:
            ink.rule(start, start + blank, baseline + page.WRITE_DROP, page.WRITE)
        x = start + blank + space


def hand_date_width(ink: Ink) -> float:
    """Return how wide a date to be written by hand is."""
    return sum(sign.width + blank + space for sign, blank, space in _hand_date(ink))


def _hand_date(ink: Ink) -> list[tuple[Shaped, float, float]]:
    """Signs, the blank after each, and the space after that."""
    year = words.side_by_side(words.phrases("common")["hand_year"], "/")
    pieces = (
        ("«", page.HAND_DAY, 0.0),
        ("»", 0.0, page.HAND_SPACE),
        ("", page.HAND_MONTH, page.HAND_SPACE),
        ("20", page.HAND_YEAR, page.HAND_SPACE),
        (year, 0.0, 0.0),
    )
    width = page.SIGNATURE_LINE
    return [(ink.text(sign, page.DETAIL, width), blank, space) for sign, blank, space in pieces]
