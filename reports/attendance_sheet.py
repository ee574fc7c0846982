"""The sheet signed by those who come to a session: names, classes and free lines (R190-18).

It names people and nothing else of them: it lies on a table where everyone reads it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.kazakh import dates
from app.papers import AttendanceSheet, Both
from reports import blocks, page, pages, signatures, tables, words
from reports.blocks import Field
from reports.ink import Ink, Shaped
from reports.page import Band, Frame, Rendered
from reports.signatures import Signing
from reports.tables import Cell

LEAST_BLANKS = 6


def render(record: AttendanceSheet) -> Rendered:
    """Return the sheet as one PDF; free lines are six at least and fill a page that is alone."""
    sheet = page.frame(record.margins)
    reference = pages.reference("sheet", record.number, record.footer)
    title = f"sheet {record.uid}"
    return pages.paper(
        title, sheet, lambda ink: _pages(ink, sheet, record), reference, sample=record.sample
    )


def _pages(ink: Ink, sheet: Frame, record: AttendanceSheet) -> list[list[Band]]:
    """Lay the sheet out with the fewest free lines, then fill what is left of a single page.

    A second page only holds a line for every fifth name: nobody signs thirty free lines.
    """
    room = sheet.bottom - sheet.top
    least = max(record.blanks, LEAST_BLANKS, math.ceil(len(record.rows) / 5))
    tries = {t: page.flow(list(_bands(ink, sheet, record, least, t)), room) for t in (0.0, 1.0)}
    tight = min(tries, key=lambda t: len(tries[t]))
    if len(tries[tight]) > 1:
        return tries[tight]
    spare = room - page.height(tries[tight][-1])
    blanks = least + int(spare / page.between(page.SHEET_ROW, tight))
    return page.flow(list(_bands(ink, sheet, record, blanks, tight)), room)


def _bands(
    ink: Ink, sheet: Frame, record: AttendanceSheet, blanks: int, tight: float
) -> Iterator[Band]:
    yield from _headed(ink, sheet, record)
    head = _table_head(ink, sheet, record)
    yield head
    lines = [*_named(record), *_blank(record, blanks)]
    for at, line in enumerate(lines, 1):
        last = at == len(lines)
        row = _row(ink, sheet, line, tight, last=last)
        yield replace(row, head=head, keep=last or at == 1)
    yield _count(ink, sheet)
    yield signatures.band(ink, sheet, _led_by(record), tight, page.SHEET_AIR)


def _headed(ink: Ink, sheet: Frame, record: AttendanceSheet) -> Iterator[Band]:
    say = words.phrases("sheet")
    yield blocks.text_pair(ink, sheet, record.letterhead.centre, page.PARENT)
    yield page.gap(page.TIER_GAP)
    yield blocks.text_pair(ink, sheet, say["title"], page.TITLE_SHEET)
    yield blocks.text_pair(ink, sheet, _numbered(record), page.SECOND)
    yield page.gap(page.SHEET_RULE)
    yield tables.rule(sheet)
    for row in _fields(record):
        yield from blocks.fields(ink, sheet, row)
    yield page.gap(page.SHEET_GAP)


def _numbered(record: AttendanceSheet) -> Both:
    """One line in each column: the number and the day of the sheet itself."""
    day = words.long_date(record.date)
    return Both(f"№ {record.number}, {day.kk}", f"№ {record.number}, {day.ru}")


def _fields(record: AttendanceSheet) -> Iterator[list[Field]]:
    say = words.phrases("sheet")
    day = Both(f"{dates.short_date(record.day)} {record.hours}".strip())
    yield [
        Field(say["form"], record.form, weight=page.HEAVY, share=1.9),
        Field(say["day"], day),
    ]
    yield from blocks.known(Field(say["topic"], record.title))
    yield from blocks.known(Field(say["place"], record.place))
    if len(record.conductors) > 1:
        yield [Field(say["conductors"], words.joined(record.conductors))]


@dataclass(frozen=True, slots=True)
class _Line:
    """What stands on a line before it is signed."""

    number: int
    name: str = ""
    group: str = ""


def _named(record: AttendanceSheet) -> list[_Line]:
    return [_Line(row.line, row.name, row.group) for row in record.rows]


def _blank(record: AttendanceSheet, count: int) -> list[_Line]:
    """Free lines are numbered on, so that who signs there can be typed back by number."""
    last = max((row.line for row in record.rows), default=0)
    return [_Line(last + at) for at in range(1, count + 1)]


def _columns(sheet: Frame) -> tuple[float, ...]:
    return tables.fitted(sheet, page.SHEET_COLUMNS)


def _table_head(ink: Ink, sheet: Frame, record: AttendanceSheet) -> Band:
    say = words.phrases("sheet")
    group = words.either(record.class_column, say["group"])
    titles = [say["row"], say["name"], group, say["signed"]]
    cells = [Cell(title, at == 0, page.HEAD) for at, title in enumerate(titles)]
    return tables.head(ink, sheet, _columns(sheet), cells)


def _row(ink: Ink, sheet: Frame, line: _Line, tight: float, *, last: bool) -> Band:
    """A line high enough for a signature; a long name makes it higher and is never cut short."""
    widths = _columns(sheet)
    name, group = (
        ink.text(said, page.LINE, width - 2 * page.CELL_SIDE).capped(page.SHEET_LINES)
        for said, width in zip((line.name, line.group), widths[1:3], strict=True)
    )
    number = ink.text(str(line.number), page.LINE, widths[0])
    tall = max(name.height, group.height) + 2 * page.SHEET_PAD
    height = max(page.between(page.SHEET_ROW, tight), tall)

    def draw(ink: Ink, top: float) -> None:
        _stand(ink, number, sheet.left + widths[0] - page.CELL_SIDE * 2, top, height, right=True)
        _stand(ink, name, sheet.left + widths[0] + page.CELL_SIDE, top, height)
        _stand(ink, group, sheet.left + sum(widths[:2]) + page.CELL_SIDE, top, height)
        for at in range(1, len(widths)):
            x = sheet.left + sum(widths[:at])
            ink.upright(x, top, top + height, page.SHEET_UPRIGHT, page.HAIR_INK)
        tables.under(ink, sheet, top + height, last=last)

    return Band(height, draw)


def _stand(
    ink: Ink, said: Shaped, x: float, top: float, height: float, *, right: bool = False
) -> None:
    """Draw a text in the middle of its line."""
    down = top + (height - said.height) / 2
    if right:
        ink.right(said, x, down)
    else:
        ink.left(said, x, down)


def _count(ink: Ink, sheet: Frame) -> Band:
    """How many came, to be written by hand."""
    say = words.side_by_side(words.phrases("sheet")["came"])
    said = ink.text(say, page.SECOND, sheet.width)

    def draw(ink: Ink, top: float) -> None:
        base = top + page.SHEET_COUNT
        ink.on(said, sheet.left, base)
        start = sheet.left + said.width + page.SHEET_BLANK_GAP
        ink.rule(start, start + page.SHEET_BLANK, base + page.WRITE_DROP, page.WRITE)

    return Band(page.SHEET_COUNT, draw, keep=True)


def _led_by(record: AttendanceSheet) -> Signing:
    """Who led the session signs under it; a name not known is written by hand."""
    post = Both(words.side_by_side(words.phrases("sheet")["led"]))
    if record.led_by:
        return Signing(post, record.led_by.name, record.led_by.post)
    names = (words.in_kazakh(each) for each in record.conductors)
    return Signing(post, next(names, ""))
