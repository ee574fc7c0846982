"""Parts that papers share: letterhead, title, labelled fields, signatures, footers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.papers import NOTHING, Both, Letterhead, Signatory
from reports import page, words
from reports.ink import BLACK, Ink, Shaped, Style
from reports.page import Band, Frame

_SAY = words.phrases
_APART = " · "


@dataclass(frozen=True, slots=True)
class Field:
    """A small grey label with its value beneath, in both languages, and perhaps a smaller line."""

    label: Both
    value: Both
    style: Style = page.VALUE
    detail: Both = NOTHING
    weight: float = page.HAIR


def pair(ink: Ink, both: Both, style: Style, width: float) -> tuple[Shaped, Shaped]:
    """Return both languages shaped; Kazakh stands in for a Russian text that is not known."""
    return ink.text(both.kk, style, width), ink.text(words.in_russian(both), style, width)


def text_pair(
    ink: Ink, sheet: Frame, both: Both, style: Style, gap: float = 0, lines: int = 1000
) -> Band:
    """Return one text in two columns, ``gap`` points of air above it, ``lines`` at most."""
    shaped = [part.capped(lines) for part in pair(ink, both, style, sheet.column)]

    def draw(ink: Ink, top: float) -> None:
        for part, x in zip(shaped, sheet.columns, strict=True):
            ink.left(part, x, top + gap)

    return Band(gap + max(part.height for part in shaped), draw)


def letterhead(ink: Ink, sheet: Frame, head: Letterhead) -> Band:
    """Return the centre's head with its heavy rule; drawn once however many papers carry it."""
    tiers = [band for band in _tiers(ink, sheet, head) if band.height]
    rule = page.height(tiers) + page.TIER_GAP * (len(tiers) - 1) + page.LETTERHEAD_RULE

    def draw(ink: Ink, top: float) -> None:
        at = top
        for tier in tiers:
            tier.draw(ink, at)
            at += tier.height + page.TIER_GAP
        ink.rule(sheet.left, sheet.right, top + rule, page.HEAVY)

    return Band(
        rule, lambda ink, top: ink.once(("letterhead", head, sheet, top), lambda: draw(ink, top))
    )


def _tiers(ink: Ink, sheet: Frame, head: Letterhead) -> Iterator[Band]:
    capitals = Both(head.centre.kk.upper(), head.centre.ru.upper())
    yield text_pair(ink, sheet, head.parent, page.PARENT)
    yield text_pair(ink, sheet, capitals, page.CENTRE)
    lines = [
        text_pair(ink, sheet, both, page.ADDRESS)
        for both in (head.address, _contacts(head))
        if both.kk
    ]
    yield Band(page.height(lines), lambda ink, top: drawn(ink, lines, top))


def drawn(ink: Ink, bands: Sequence[Band], top: float) -> None:
    """Draw bands one under another from ``top``."""
    page.draw(ink, bands, top)


def _contacts(head: Letterhead) -> Both:
    say = _SAY("common")
    parts = [
        words.filled(say["phone"], phone=head.phone) if head.phone else NOTHING,
        Both(head.email, head.email),
        words.filled(say["bin"], bin=head.bin) if head.bin else NOTHING,
    ]
    return Both(
        _APART.join(part.kk for part in parts if part.kk),
        _APART.join(part.ru for part in parts if part.ru),
    )


def number_line(ink: Ink, sheet: Frame, date: Both, number: str, tight: float = 0) -> Band:
    """Return the line under the letterhead: the date at the left of each column, № at its right."""
    style, gap = page.NUMBER, page.between(page.NUMBER_BASELINE, tight)
    dates = pair(ink, date, style, sheet.column)
    room = sheet.column - max(part.width for part in dates) - page.NUMBER_GAP
    said = words.filled(_SAY("common")["number"], number=number) if number else NOTHING
    numbers = pair(ink, said, style, room)
    above = gap - style.ascent

    def draw(ink: Ink, top: float) -> None:
        for day, mark, x in zip(dates, numbers, sheet.columns, strict=True):
            ink.left(day, x, top + above)
            ink.right(mark, x + sheet.column, top + above)

    return Band(above + max(part.height for part in (*dates, *numbers)), draw)


def title(
    ink: Ink,
    sheet: Frame,
    heading: Both,
    second: Both,
    style: Style = page.TITLE,
    tight: float = 0,
) -> Band:
    """Return the paper's name in both languages with a second line, held to what follows."""
    gap, end = page.between(page.TITLE_GAP, tight), page.between(page.TITLE_END, tight)
    parts = [
        text_pair(ink, sheet, heading, style, gap - (page.NUMBER.leading - page.NUMBER.ascent)),
        text_pair(ink, sheet, second, page.SECOND),
    ]
    return Band(page.height(parts) + end, lambda ink, top: drawn(ink, parts, top), keep=True)


def fields(ink: Ink, sheet: Frame, row: Sequence[Field], tight: float = 0) -> Iterator[Band]:
    """Return one row of one field or two half-width ones, ruled above.

    A value too long to stay in one piece comes in several bands, so that it can cross pages.
    """
    cells = list(_cells(ink, sheet, row))
    lines = [cell for cell in cells if cell.detail.lines]
    details = [_Cell(cell.x, cell.detail.part(0, 0), cell.detail, _NO_LINES) for cell in lines]
    bands = [_field_band(sheet, row[0], part, tight) for part in _parts(cells)]
    yield from bands[:-1]
    yield replace(bands[-1], keep=bool(details))
    for part in _parts(details):
        yield _field_band(sheet, row[0], part, tight)


@dataclass(frozen=True, slots=True)
class _Cell:
    """One field in one language; without a label it continues the one above."""

    x: float
    label: Shaped
    value: Shaped
    detail: Shaped


_NO_LINES = Shaped(page.DETAIL, ())


def _cells(ink: Ink, sheet: Frame, row: Sequence[Field]) -> Iterator[_Cell]:
    step = sheet.column / len(row)
    width = step - page.PAIR_GAP * (len(row) > 1)
    for at, field in enumerate(row):
        labels = pair(ink, field.label, page.LABEL, width)
        values = pair(ink, field.value, field.style, width)
        details = pair(ink, field.detail, page.DETAIL, width)
        for column, *shaped in zip(sheet.columns, labels, values, details, strict=True):
            yield _Cell(column + at * step, *shaped)


def _parts(cells: Sequence[_Cell]) -> Iterator[list[_Cell]]:
    lines = max((len(cell.value.lines) for cell in cells), default=0)
    piece = page.FIELD_LINES if lines <= page.FIELD_LINES else page.FIELD_PIECE
    for first in range(0, max(lines, 1) if cells else 0, piece):
        yield [_part(cell, first, first + piece) for cell in cells]


def _part(cell: _Cell, first: int, last: int) -> _Cell:
    label = cell.label if first == 0 else cell.label.part(0, 0)
    return replace(cell, label=label, value=cell.value.part(first, last))


def _field_band(sheet: Frame, field: Field, cells: Sequence[_Cell], tight: float) -> Band:
    label = max(cell.label.height for cell in cells)
    below = page.between(page.FIELD_END, tight)
    above = page.between(page.FIELD_TOP, tight) + label + page.FIELD_INNER if label else -below

    def draw(ink: Ink, top: float) -> None:
        if label:
            column_rules(ink, sheet, top, field.weight)
        for cell in cells:
            ink.left(cell.label, cell.x, top + above - label - page.FIELD_INNER)
            ink.left(cell.value, cell.x, top + above)

    return Band(above + max(cell.value.height for cell in cells) + below, draw)


def column_rules(ink: Ink, sheet: Frame, y: float, weight: float = page.HAIR) -> None:
    """Draw a rule across each language column; hairlines are grey, heavier ones black."""
    for x in sheet.columns:
        colour = page.HAIR_INK if weight == page.HAIR else BLACK
        ink.rule(x, x + sheet.column, y, weight, colour)


def end_rule(sheet: Frame) -> Band:
    """Return the heavy rule that ends a column of fields."""
    return Band(0, lambda ink, top: column_rules(ink, sheet, top, page.HEAVY))


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


def signing(signatory: Signatory, *, seal: bool = True) -> Signing:
    """Return the signature of someone who signs for the centre."""
    return Signing(signatory.post, signatory.name, signatory.basis, seal=seal)


def signature(ink: Ink, sheet: Frame, sign: Signing, tight: float = 0) -> Band:
    """Return post, line and name with air above for the hand and below for the stamp."""
    post, name = _signed(ink, sheet, sign)
    tall = max(post.height, name.height) - (post.style.leading - post.style.ascent)
    air = max(page.between(page.SIGNATURE_AIR, tight), tall + page.SIGNATURE_POST_CLEAR)
    under = [_under_left(ink, sheet, sign), _under_right(ink, sheet, sign)]
    clear = page.between(page.SIGNATURE_STAMP, tight) if sign.seal else 0
    line = sheet.left + sheet.width * page.SIGNATURE_POST

    def draw(ink: Ink, top: float) -> None:
        base = top + air
        ink.on(post, sheet.left, base)
        ink.rule(line, line + page.SIGNATURE_LINE, base + page.WRITE_DROP, page.WRITE)
        ink.on(name, line + page.SIGNATURE_LINE + page.SIGNATURE_NAME, base)
        for band in under:
            band.draw(ink, base)

    below = max(band.height for band in under) + page.SIGNATURE_UNDER_CLEAR * sign.seal
    return Band(air + max(clear, below), draw)


def _signed(ink: Ink, sheet: Frame, sign: Signing) -> tuple[Shaped, Shaped]:
    width = sheet.width * page.SIGNATURE_POST - page.SIGNATURE_NAME
    post = [
        ink.text(text, page.POST, width) for text in dict.fromkeys((sign.post.kk, sign.post.ru))
    ]
    stacked = Shaped(
        page.POST,
        tuple(line for part in post for line in part.lines),
        "".join(part.missing for part in post),
    )
    line = sheet.width * page.SIGNATURE_POST + page.SIGNATURE_LINE + page.SIGNATURE_NAME
    return stacked, ink.text(sign.name, page.POST, sheet.width - line)


def _under_left(ink: Ink, sheet: Frame, sign: Signing) -> Band:
    """The basis of an acting head, then the place of the seal."""
    width = sheet.width * page.SIGNATURE_POST - page.SIGNATURE_NAME
    basis = ink.text(words.side_by_side(sign.basis), page.CAPTION, width)
    seal = ink.text(
        words.side_by_side(_SAY("common")["seal"]) if sign.seal else "", page.LABEL, width
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
        words.side_by_side(_SAY("common")["signature"]), page.CAPTION, page.SIGNATURE_LINE
    )
    label = ink.text(words.side_by_side(sign.caption), page.CAPTION, sheet.right - x)
    note = ink.text(sign.note, page.ADDRESS, sheet.right - x)
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
    year = words.side_by_side(_SAY("common")["hand_year"], "/")
    pieces = (
        ("«", page.HAND_DAY, 0.0),
        ("»", 0.0, page.HAND_SPACE),
        ("", page.HAND_MONTH, page.HAND_SPACE),
        ("20", page.HAND_YEAR, page.HAND_SPACE),
        (year, 0.0, 0.0),
    )
    width = page.SIGNATURE_LINE
    return [(ink.text(sign, page.DETAIL, width), blank, space) for sign, blank, space in pieces]


def sample_mark(ink: Ink, sheet: Frame) -> None:
    """Draw the line that says the paper is invented, above the margin."""
    mark = ink.text(words.side_by_side(_SAY("common")["sample"], _APART), page.FOOT, sheet.width)
    ink.right(mark, sheet.right, page.MARK_BASELINE - page.FOOT.ascent)


def footer(
    ink: Ink, sheet: Frame, reference: Both, number: int, pages: int, baseline: float = 0
) -> None:
    """Draw the reference at the left and, when there are several, the page number at the right."""
    base = baseline or sheet.foot
    counted = words.filled(_SAY("common")["page"], page=number, pages=pages)
    place = words.side_by_side(counted, _APART) if pages > 1 else ""
    right = ink.text(place, page.FOOT, sheet.width / 2)
    width = sheet.width - right.width - page.FOOT_GAP
    left = ink.text(words.side_by_side(reference, _APART), page.FOOT, width)
    ink.right(right, sheet.right, base - page.FOOT.ascent)
    ink.on(left.capped(page.FOOT_LINES), sheet.left, base)
