"""A session painted as a block of the week, as a line of the month, or as a ghost being dragged."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextOption

from app.guidance.calendars import Brief
from ui import colours, icons, theme
from ui.parts import painting
from ui.sessions import breaking, words
from ui.theme import Role

_SIGNS = {"waiting": "warning", "held": "check", "cancelled": "close"}
"""A colour never stands alone: each state that is not plainly ahead has its sign."""


class Look(NamedTuple):
    """The fill of a block, the ink of its title and of its other words."""

    fill: QColor
    title: QColor
    rest: QColor


def look(brief: Brief, today: date, *, current: bool = False) -> Look:
    """Return how a session looks: what is past is quiet, what waits to be entered is amber."""
    t = theme.tokens()
    if current:
        return Look(t.accent, t.on_accent, t.on_accent)
    standing = words.standing(brief, today)
    if standing == "cancelled":
        return Look(t.bg, t.muted, t.muted)
    if standing == "waiting":
        return Look(t.warn_bg, t.warn, t.warn)
    if brief.day < today or standing == "held":
        return Look(t.neutral_bg, t.text, t.muted)
    return Look(t.tint, t.tint_text, t.tint_text)


def paint_block(
    painter: QPainter,
    box: QRectF,
    brief: Brief,
    today: date,
    *,
    current: bool = False,
    focused: bool = False,
) -> None:
    """Paint a session over its hours: title, place, how many."""
    t, radius = theme.tokens(), theme.unit(6)
    shown = look(brief, today, current=current)
    painting.fill(painter, box, radius, shown.fill)
    if t.outlined or brief.state == "cancelled":
        painting.outline(painter, box, radius, t.border)
    _words(painter, box, brief, shown, today)
    if current and focused:
        painting.outline(painter, box.adjusted(-3, -3, 3, 3), radius + 3, t.accent, 2)


def _words(painter: QPainter, box: QRectF, brief: Brief, shown: Look, today: date) -> None:
    u, standing = theme.unit, words.standing(brief, today)
    side = u(8) if box.width() > u(60) else u(3)
    inner = box.adjusted(side, min(u(4), box.height() / 8), -u(3), -2)
    painter.save()
    painter.setClipRect(box)
    sign = _SIGNS.get(standing, "")
    if sign and box.width() > u(44):
        size = u(12)
        place = QRectF(box.right() - size - u(5), inner.top() + u(2), size, size)
        icons.paint(painter, place, sign, shown.rest)
    room = size + u(2) if sign and box.width() > u(44) else 0
    _paragraphs(painter, inner, brief, shown, room)
    painter.restore()


def _paragraphs(painter: QPainter, box: QRectF, brief: Brief, shown: Look, sign: float) -> None:
    tall = painting.metrics("small").height()
    fits = max(1, int((box.height() + 3) // tall))
    rest = [each for each in (words.place(brief), words.people(brief)) if each]
    kept = rest[-1:] if fits == 2 and brief.people else rest[: max(0, fits - 1)]
    most = max(1, fits - len(kept))
    title = breaking.lines(words.called(brief), "small_strong", box.width(), most, sign)
    top = box.top()
    for line in title:
        place = QRectF(box.left(), top, box.width(), tall)
        _write(painter, place, line, "small_strong", shown.title, struck=brief.state == "cancelled")
        top += tall
    for line in kept:
        painting.line(
            painter, QRectF(box.left(), top, box.width(), tall), line, "small", shown.rest
        )
        top += tall


def _write(
    painter: QPainter, box: QRectF, said: str, role: Role, ink: QColor, *, struck: bool
) -> None:
    font = QFont(theme.font(role))
    font.setStrikeOut(struck)
    painter.setFont(font)
    painter.setPen(ink)
    option = QTextOption(painting.LEFT)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    painter.drawText(box, said, option)


def paint_line(
    painter: QPainter, box: QRectF, brief: Brief, today: date, *, current: bool, focused: bool
) -> None:
    """Paint a session as one line: its hour and what it is called."""
    t, u = theme.tokens(), theme.unit
    shown = look(brief, today, current=current)
    painting.fill(painter, box, u(4), shown.fill)
    if t.outlined or brief.state == "cancelled":
        painting.outline(painter, box, u(4), t.border)
    inner = box.adjusted(u(6), 0, -u(4), 0)
    sign = _SIGNS.get(words.standing(brief, today), "")
    if sign and inner.width() > u(60):
        size = u(11)
        place = QRectF(inner.right() - size, box.center().y() - size / 2, size, size)
        icons.paint(painter, place, sign, shown.rest)
        inner.setRight(place.left() - 2)
    if brief.starts:
        wide = painting.width_of(brief.starts, "small") + u(5)
        painting.line(painter, inner, brief.starts, "small", shown.rest)
        inner.setLeft(inner.left() + wide)
    said = painting.elided(words.called(brief), "small", inner.width())
    _write(painter, inner, said, "small", shown.title, struck=brief.state == "cancelled")
    if current and focused:
        painting.outline(painter, box.adjusted(-2, -2, 2, 2), u(5), t.accent, 2)


def paint_more(painter: QPainter, box: QRectF, count: int) -> None:
    """Say how many more there are than could be drawn."""
    t = theme.tokens()
    painting.fill(painter, box, theme.unit(4), t.sunken)
    painting.line(painter, box, f"+{count}", "small_strong", t.muted, painting.CENTRE)


def paint_ghost(painter: QPainter, box: QRectF, said: str) -> None:
    """Paint where a dragged session would go, with its hours."""
    t, radius = theme.tokens(), theme.unit(6)
    painting.fill(painter, box, radius, colours.mixed(t.surface, t.accent, 0.18))
    painter.setPen(QPen(t.accent, 2, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)
    tall = painting.metrics("small_strong").height()
    first = box.adjusted(theme.unit(8), theme.unit(2), 0, 0)
    first.setHeight(max(tall, min(first.height(), tall + 2)))
    painting.line(painter, first, said, "small_strong", t.text)
