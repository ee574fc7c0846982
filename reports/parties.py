"""Bodies that sign beside one another: heading, body, post, line and name, date, on one level."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from app.kazakh import dates
from app.papers import NOTHING, Both, Signatory
from reports import page, signatures, words
from reports.ink import Ink, Shaped, Style
from reports.page import Band, Frame


@dataclass(frozen=True, slots=True)
class Block:
    """A body's place: what is not known of it is left to be written by hand."""

    heading: Both
    body: Both
    post: Both = NOTHING
    name: str = ""
    signed_on: date | None = None
    letter: str = ""
    seal: bool = False


@dataclass(frozen=True, slots=True)
class Compiled:
    """The place of a body that drew a paper up: its number and day, no line to sign on."""

    heading: Both
    body: Both
    number: str = ""
    dated: date | None = None


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece of a place: pieces of one level begin at one height in every place of a row."""

    height: float
    draw: Callable[[Ink, float, float], None]


_NOTHING = _Part(0, lambda _ink, _x, _top: None)
_LEVELS = 6


def row(
    ink: Ink,
    sheet: Frame,
    places: Sequence[Block | Compiled | None],
    gap: float = 0,
    gutter: float = page.PARTY_GUTTER,
) -> Band:
    """Return places side by side, as wide as one another, with ``gap`` above; None stays empty."""
    width = (sheet.width - gutter * (len(places) - 1)) / len(places)
    made = [_parts(ink, place, width) for place in places]
    levels = list(zip(*made, strict=True))
    heights = [max(part.height for part in level) for level in levels]

    def draw(ink: Ink, top: float) -> None:
        down = top + gap
        for level, height in zip(levels, heights, strict=True):
            for at, part in enumerate(level):
                part.draw(ink, sheet.left + at * (width + gutter), down)
            down += height

    return Band(gap + sum(heights), draw)


def approving(ink: Ink, sheet: Frame, body: Both, signer: Signatory, tight: float = 0) -> Band:
    """Return the place at the upper right where the head approves a paper."""
    say = words.phrases("common")
    block = Block(say["approved"], body, signer.post, signer.name, seal=True)
    return row(ink, sheet, [None, block], page.between(page.PARTY_AIR, tight), page.GUTTER)


def _parts(ink: Ink, place: Block | Compiled | None, width: float) -> list[_Part]:
    if place is None:
        return [_NOTHING] * _LEVELS
    top = [
        _text(ink, place.heading, page.PARTY_HEAD, width),
        _text(ink, place.body, page.PARTY, width, page.PARTY_BODY),
    ]
    if isinstance(place, Compiled):
        return [*top, *_compiled(ink, place, width)]
    return [*top, *_signed(ink, place, width)]


def _signed(ink: Ink, block: Block, width: float) -> list[_Part]:
    post = _text(ink, block.post, page.PARTY, width, page.PARTY_POST)
    return [
        post if post.height else _blank(ink, "signer_post", width),
        _line(ink, block.name, width),
        _dated(ink, block, width),
        _seal(ink, width) if block.seal else _NOTHING,
    ]


def _compiled(ink: Ink, place: Compiled, width: float) -> list[_Part]:
    number = f"№ {place.number}" if place.number else "№"
    said = words.long_date(place.dated) if place.dated else NOTHING
    kk, ru = (ink.text(each, page.PARTY, width) for each in (said.kk, said.ru))
    by_hand = _Part(
        page.PARTY_DATE, lambda ink, x, top: signatures.hand_date(ink, x, top + page.PARTY_DATE)
    )
    return [
        _text(ink, Both(number), page.PARTY, width, page.PARTY_POST),
        _on(kk, page.PARTY_SIGN),
        _on(ru, page.PARTY_DATE) if place.dated else by_hand,
        _NOTHING,
    ]


def _text(ink: Ink, both: Both, style: Style, width: float, gap: float = 0) -> _Part:
    """Kazakh above Russian; what is alike in both stands once."""
    parts = [
        ink.text(said, style, width).capped(page.PARTY_LINES)
        for said in dict.fromkeys((words.in_kazakh(both), words.in_russian(both)))
        if said
    ]
    height = sum(part.height for part in parts)

    def draw(ink: Ink, x: float, top: float) -> None:
        down = top + gap
        for part in parts:
            ink.left(part, x, down)
            down += part.height

    return _Part(gap + height if parts else 0, draw)


def _on(said: Shaped, rise: float) -> _Part:
    return _Part(rise, lambda ink, x, top: ink.on(said, x, top + rise))


def _blank(ink: Ink, caption: str, width: float) -> _Part:
    """A line to be written on, with a word of what is asked for."""
    said = _caption(ink, caption, width)

    def draw(ink: Ink, x: float, top: float) -> None:
        base = top + page.PARTY_BLANK
        ink.rule(x, x + width, base + page.WRITE_DROP, page.WRITE)
        ink.left(said, x, base + page.SIGNATURE_CAPTION)

    return _Part(page.PARTY_BLANK + page.SIGNATURE_CAPTION + said.height, draw)


def _caption(ink: Ink, name: str, width: float) -> Shaped:
    phrase = words.side_by_side(words.phrases("common")[name])
    return ink.text(phrase, page.CAPTION, width)


def _line(ink: Ink, name: str, width: float) -> _Part:
    """The line to sign on and the name after it, or a second line for the name."""
    end = min(page.PARTY_LINE, width * page.PARTY_LINE_SHARE)
    if name:
        return _named(ink, name, end, width)
    after = end + page.PARTY_NAME
    lines = ((0.0, end, "signature"), (after, width, "signer_name"))
    said = [(x, to, _caption(ink, caption, to - x)) for x, to, caption in lines]

    def draw(ink: Ink, x: float, top: float) -> None:
        base = top + page.PARTY_SIGN
        for start, to, caption in said:
            ink.rule(x + start, x + to, base + page.WRITE_DROP, page.WRITE)
            ink.left(caption, x + start, base + page.SIGNATURE_CAPTION)

    below = page.SIGNATURE_CAPTION + max(caption.height for *_, caption in said)
    return _Part(page.PARTY_SIGN + below, draw)


def _named(ink: Ink, name: str, end: float, width: float) -> _Part:
    """A name too wide for what is left beside the line stands under it."""
    after = end + page.PARTY_NAME
    said = ink.text(name, page.PARTY, width).capped(page.NAME_LINES)
    beside = said.width <= width - after
    below = 0 if beside else said.height + page.PARTY_LETTER

    def draw(ink: Ink, x: float, top: float) -> None:
        base = top + page.PARTY_SIGN
        ink.rule(x, x + end, base + page.WRITE_DROP, page.WRITE)
        if beside:
            ink.on(said, x + after, base)
        else:
            ink.left(said, x, base + page.PARTY_LETTER)

    return _Part(page.PARTY_SIGN + below, draw)


def _dated(ink: Ink, block: Block, width: float) -> _Part:
    """The day of signing with the letter that says so, or a date to be written by hand."""
    letter = words.filled(words.phrases("common")["letter"], number=block.letter)
    said = words.side_by_side(letter) if block.letter else ""
    under = ink.text(said, page.PARTY, width).capped(page.NOTE_LINES)
    day = dates.short_date(block.signed_on) if block.signed_on else ""
    written = ink.text(day, page.PARTY, width)

    def draw(ink: Ink, x: float, top: float) -> None:
        base = top + page.PARTY_DATE
        if block.signed_on:
            ink.on(written, x, base)
        else:
            signatures.hand_date(ink, x, base)
        ink.left(under, x, base + page.PARTY_LETTER)

    return _Part(page.PARTY_DATE + page.PARTY_LETTER + under.height, draw)


def _seal(ink: Ink, width: float) -> _Part:
    said = ink.text(words.side_by_side(words.phrases("common")["seal"]), page.LABEL, width)
    return _on(said, page.PARTY_SEAL)
