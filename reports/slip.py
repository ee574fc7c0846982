"""The return slip: cut off, filled in by hand at the addressee's, and sent back to the centre."""

from __future__ import annotations

from dataclasses import dataclass

from app.papers import Both
from reports import blocks, page, signatures, words
from reports.ink import Ink
from reports.page import Band, Frame


@dataclass(frozen=True, slots=True)
class Slip:
    """What the slip repeats of its referral, and who seals it."""

    number: str
    date: Both
    person_name: Both
    addressee_role: Both
    reference: Both


def band(ink: Ink, sheet: Frame, said: Slip) -> Band:
    """Return the slip from its cut line to the lower edge; a long name makes it taller."""
    head, person = _head(ink, sheet), _person(ink, sheet, said)
    below = sheet.size[1] - sheet.floor
    height = head.height + person.height + page.SLIP_FOOT + below

    def draw(ink: Ink, cut: float) -> None:
        ink.once(("slip head", sheet, cut), lambda: head.draw(ink, cut))
        person.draw(ink, cut + head.height)
        foot = sheet.floor - page.SLIP_FOOT
        key = ("slip foot", sheet, said.addressee_role, said.reference)
        ink.once(key, lambda: _foot(ink, sheet, said, foot))

    return Band(height, draw)


def _head(ink: Ink, sheet: Frame) -> Band:
    say = words.phrases("referral")
    lines = [
        blocks.text_pair(ink, sheet, say["slip_title"], page.SLIP_TITLE, page.SLIP_TITLE_TOP),
        blocks.text_pair(ink, sheet, say["slip_return"], page.DETAIL),
    ]
    height = page.height(lines) + page.SLIP_RULE

    def draw(ink: Ink, cut: float) -> None:
        _cut_line(ink, sheet, cut)
        page.draw(ink, lines, cut)
        ink.rule(sheet.left, sheet.right, cut + height, page.HAIR, page.HAIR_INK)

    return Band(height, draw)


def _cut_line(ink: Ink, sheet: Frame, cut: float) -> None:
    """From edge to edge, with its caption in the gap."""
    say = words.side_by_side(words.phrases("referral")["cut"], " · ")
    caption = ink.text(say, page.FOOT, sheet.width)
    middle = sheet.size[0] / 2
    gap = caption.width / 2 + page.CUT_CAPTION_GAP
    ink.dots(0, middle - gap, cut, page.DOT, page.DOT_PITCH)
    ink.dots(middle + gap, sheet.size[0], cut, page.DOT, page.DOT_PITCH)
    ink.centred(caption, middle, cut - page.FOOT.leading / 2)


def _person(ink: Ink, sheet: Frame, said: Slip) -> Band:
    phrase = words.phrases("referral")["slip_number"]
    numbered = Both(
        phrase.kk.format(number=said.number, date=said.date.kk),
        phrase.ru.format(number=said.number, date=said.date.ru),
    )
    number = blocks.text_pair(
        ink, sheet, numbered, page.DETAIL, page.SLIP_RULE, page.SLIP_NUMBER_LINES
    )
    name = blocks.text_pair(
        ink, sheet, said.person_name, page.DETAIL_BOLD, lines=page.SLIP_NAME_LINES
    )
    return Band(
        number.height + name.height + page.SLIP_RULE,
        lambda ink, top: blocks.drawn(ink, (number, name), top),
    )


def _foot(ink: Ink, sheet: Frame, said: Slip, top: float) -> None:
    ink.rule(sheet.left, sheet.right, top, page.HAIR, page.HAIR_INK)
    first = top + page.SLIP_OPTION
    for at, option in enumerate(("taken", "refused", "absent")):
        _option(ink, sheet, option, first + at * page.SLIP_PITCH)
    _order(ink, sheet, first)
    _reason(ink, sheet, first + page.SLIP_PITCH)
    _signatures(ink, sheet, top + page.SLIP_SIGN)
    _last_line(ink, sheet, said, top + page.SLIP_LAST)


def _option(ink: Ink, sheet: Frame, option: str, baseline: float) -> None:
    say = words.side_by_side(words.phrases("referral")[option])
    ink.box(
        sheet.left,
        baseline + page.SLIP_BOX_DROP - page.SLIP_BOX,
        page.SLIP_BOX,
        page.TICK,
    )
    shaped = ink.text(say, page.DETAIL, sheet.width)
    ink.on(shaped, sheet.left + page.SLIP_WORDS, baseline)


def _order(ink: Ink, sheet: Frame, baseline: float) -> None:
    """The employer's order: its number, then a date that ends at the right edge."""
    start = _caption(ink, sheet, "order", baseline)
    dated = signatures.hand_date_width(ink)
    end = sheet.right - dated - page.SLIP_ORDER_GAP
    ink.rule(start, end, baseline + page.WRITE_DROP, page.WRITE)
    signatures.hand_date(ink, sheet.right - dated, baseline)


def _reason(ink: Ink, sheet: Frame, baseline: float) -> None:
    start = _caption(ink, sheet, "reason", baseline)
    ink.rule(start, sheet.right, baseline + page.WRITE_DROP, page.WRITE)


def _caption(ink: Ink, sheet: Frame, name: str, baseline: float) -> float:
    """Draw what a blank is for; return where the blank begins."""
    say = words.side_by_side(words.phrases("referral")[name])
    shaped = ink.text(say, page.DETAIL, sheet.width)
    ink.on(shaped, sheet.left + page.SLIP_BLANKS, baseline)
    return sheet.left + page.SLIP_BLANKS + shaped.width + page.HAND_SPACE


def _signatures(ink: Ink, sheet: Frame, line: float) -> None:
    say = words.phrases("referral")
    captions = (say["signer_post"], say["signature"], say["signer_name"], say["signer_date"])
    scale = sheet.width / page.SLIP_SIGN_COLUMNS[-1][1]
    for (start, end), caption in zip(page.SLIP_SIGN_COLUMNS, captions, strict=True):
        x, right = sheet.left + start * scale, sheet.left + end * scale
        ink.rule(x, right, line, page.WRITE)
        shaped = ink.text(words.side_by_side(caption), page.CAPTION, right - x)
        ink.left(shaped, x, line + page.SIGNATURE_CAPTION)


def _last_line(ink: Ink, sheet: Frame, said: Slip, baseline: float) -> None:
    """Whose seal, at the left; the article of the act, at the right."""
    seal = words.side_by_side(words.phrases("referral")["seal"])
    role = words.side_by_side(Both(said.addressee_role.kk.lower(), said.addressee_role.ru.lower()))
    reference = ink.text(
        words.side_by_side(said.reference, " · "), page.FOOT, sheet.width * page.SLIP_REFERENCE
    ).capped(page.FOOT_LINES)
    room = sheet.width - reference.width - page.FOOT_GAP
    left = ink.text(f"{seal} ({role})" if role else seal, page.CAPTION, room).capped(1)
    above = (len(reference.lines) - 1) * page.FOOT.leading
    ink.on(left, sheet.left, baseline)
    ink.right(reference, sheet.right, baseline - above - page.FOOT.ascent)
