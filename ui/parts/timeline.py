"""Timelines: what happened to a person, on one thread."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import theme
from ui.parts import painting
from ui.parts.pill import Badge, badge_width, paint_badge

_ENTRY, _DOT, _TEXT = 42, 8, 22


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened: its name, a quiet mark after it, a line below, its state."""

    title: str
    mark: str = ""
    text: str = ""
    badge: Badge | None = None
    finished: bool = True


class Timeline(QWidget):
    """Dots on a thread, hollow while waiting; Up and Down walk it, Enter opens an entry."""

    opened = Signal(int)

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._entries: tuple[Entry, ...] = ()
        self._current = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self.updateGeometry)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show what happened, newest first as given."""
        self._entries = tuple(entries)
        self._current = min(self._current, len(self._entries) - 1)
        focus = Qt.FocusPolicy.StrongFocus if entries else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(focus)
        self.setAccessibleDescription("\n".join(_said(entry) for entry in self._entries))
        self.updateGeometry()
        self.update()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What is shown."""
        return self._entries

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.unit(240), len(self._entries) * self._tall())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.unit(120), self.sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None:
            self._current = max(0, min(len(self._entries) - 1, self._current + step))
            self.update()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._current >= 0:
            self.opened.emit(self._current)
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = int(event.position().y()) // self._tall()
        if 0 <= place < len(self._entries):
            self._current = place
            self.update()
            self.opened.emit(place)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.smooth(self)
        for place, entry in enumerate(self._entries):
            box = QRectF(0, place * self._tall(), self.width(), self._tall())
            self._thread(painter, box, place, entry)
            self._words(painter, box, entry)
            if self.hasFocus() and place == self._current:
                ring = box.adjusted(theme.unit(_TEXT) - 4, 0, 0, -2)
                painting.outline(painter, ring, theme.unit(6), theme.tokens().accent, 2)

    def _thread(self, painter: QPainter, box: QRectF, place: int, entry: Entry) -> None:
        t, radius = theme.tokens(), theme.unit(_DOT) / 2 + 1
        centre = QPointF(radius + 2, box.top() + theme.unit(10))
        painter.setPen(QPen(t.border, 1))
        if place + 1 < len(self._entries):
            painter.drawLine(centre, QPointF(centre.x(), centre.y() + box.height()))
        tone = entry.badge.tone if entry.badge else "neutral"
        ink = t.tone(tone)[0]
        painter.setPen(QPen(ink, 2))
        painter.setBrush(ink if entry.finished else t.surface)
        painter.drawEllipse(centre, radius - 1, radius - 1)

    def _words(self, painter: QPainter, box: QRectF, entry: Entry) -> None:
        t, first, second = theme.tokens(), _height("body"), _height("small")
        right = box.right()
        if entry.badge is not None:
            wide, tall = badge_width(entry.badge), max(theme.unit(20), second + 4)
            right -= wide
            paint_badge(painter, QRectF(right, box.top(), wide, tall), entry.badge)
        left = float(theme.unit(_TEXT))
        room = right - left - theme.unit(8)
        title = min(room, painting.width_of(entry.title, "body") + 2)
        line = QRectF(left, box.top() + 1, title, first)
        painting.line(painter, line, entry.title, "body", t.text)
        mark = QRectF(left + title + theme.unit(7), line.top(), room - title - theme.unit(7), first)
        if mark.width() > theme.unit(20):
            painting.line(painter, mark, entry.mark, "small", t.muted)
        # The pill ends where the second line begins, so that line has the whole width.
        below = QRectF(left, line.bottom(), box.right() - left, second)
        painting.line(painter, below, entry.text, "small", t.muted)

    def _tall(self) -> int:
        return max(theme.unit(_ENTRY), math.ceil(_height("body") + _height("small")) + 6)


def _height(role: theme.Role) -> float:
    return painting.metrics(role).height()


def _said(entry: Entry) -> str:
    state = entry.badge.text if entry.badge else ""
    return ", ".join(part for part in (entry.title, entry.mark, entry.text, state) if part)
