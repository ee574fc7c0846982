"""Parts that papers share: letterhead, title, labelled fields, footers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.papers import NOTHING, Both, Letterhead
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
    share: float = 1  # of the row, beside the other field


def pair(ink: Ink, both: Both, style: Style, width: float) -> tuple[Shaped, Shaped]:
    """Return both languages shaped; one that is not known is shown by the other."""
    kk, ru = words.in_kazakh(both), words.in_russian(both)
    return ink.text(kk, style, width), ink.text(ru, style, width)


def text_pair(
    ink: Ink, sheet: Frame, both: Both, style: Style, gap: float = 0, lines: int = page.HEAD_LINES
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
        if words.in_kazakh(both)
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
    numbers = [part.capped(page.NUMBER_LINES) for part in pair(ink, said, style, room)]
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
    values = list(_parts(cells))
    for at, part in enumerate(values, 1):
        held = at == len(values) and bool(details)
        band = _field_band(sheet, row[0], part, tight, more=at < len(values) or held)
        yield replace(band, keep=held)
    rest = list(_parts(details))
    for at, part in enumerate(rest, 1):
        yield _field_band(sheet, row[0], part, tight, more=at < len(rest))


@dataclass(frozen=True, slots=True)
class _Cell:
    """One field in one language; without a label it continues the one above."""

    x: float
    label: Shaped
    value: Shaped
    detail: Shaped


_NO_LINES = Shaped(page.DETAIL, ())


def _cells(ink: Ink, sheet: Frame, row: Sequence[Field]) -> Iterator[_Cell]:
    whole, begun = sum(field.share for field in row), 0.0
    for field in row:
        step = sheet.column * field.share / whole
        width = step - page.PAIR_GAP * (len(row) > 1)
        labels = [
            part.capped(page.LABEL_LINES) for part in pair(ink, field.label, page.LABEL, width)
        ]
        values = pair(ink, field.value, field.style, width)
        details = pair(ink, field.detail, page.DETAIL, width)
        for column, *shaped in zip(sheet.columns, labels, values, details, strict=True):
            yield _Cell(column + begun, *shaped)
        begun += step


def _parts(cells: Sequence[_Cell]) -> Iterator[list[_Cell]]:
    lines = max((len(cell.value.lines) for cell in cells), default=0)
    piece = page.FIELD_LINES if lines <= page.FIELD_LINES else page.FIELD_PIECE
    for first in range(0, max(lines, 1) if cells else 0, piece):
        yield [_part(cell, first, first + piece) for cell in cells]


def _part(cell: _Cell, first: int, last: int) -> _Cell:
    label = cell.label if first == 0 else cell.label.part(0, 0)
    return replace(cell, label=label, value=cell.value.part(first, last))


def _field_band(
    sheet: Frame, field: Field, cells: Sequence[_Cell], tight: float, *, more: bool
) -> Band:
    """Air and rule stand above the labelled piece only, air below the last one only."""
    label = max(cell.label.height for cell in cells)
    below = 0 if more else page.between(page.FIELD_END, tight)
    above = page.between(page.FIELD_TOP, tight) + label + page.FIELD_INNER if label else 0

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


def known(field: Field) -> Iterator[list[Field]]:
    """Give a row of the field, or none where its value is not known."""
    if words.in_kazakh(field.value):
        yield [field]


def rows(
    ink: Ink, sheet: Frame, wanted: Iterable[Sequence[Field]], tight: float, *, keep: bool = False
) -> Iterator[Band]:
    """Return rows of fields with the heavy rule that ends them; ``keep`` holds what follows."""
    bands = [band for row in wanted for band in fields(ink, sheet, row, tight)]
    yield from bands[:-1]
    yield replace(bands[-1], keep=True)
    yield replace(end_rule(sheet), keep=keep)


def section(ink: Ink, sheet: Frame, heading: Both, gap: float = page.SECTION_GAP) -> Band:
    """Return a heading in both columns, held to what follows."""
    said = text_pair(ink, sheet, heading, page.SECTION, gap)
    return Band(said.height + page.CAPTION_END, said.draw, keep=True)


def end_rule(sheet: Frame) -> Band:
    """Return the heavy rule that ends a column of fields."""
    return Band(0, lambda ink, top: column_rules(ink, sheet, top, page.HEAVY))


def written(sheet: Frame) -> Band:
    """Return a line across the page for words written by hand, held to what follows."""

    def draw(ink: Ink, top: float) -> None:
        ink.rule(sheet.left, sheet.right, top + page.WRITTEN_LINE, page.WRITE)

    return Band(page.WRITTEN_LINE, draw, keep=True)


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
