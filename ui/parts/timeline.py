"""Timelines: what happened to a person, on one thread."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
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
    """Dots on a thread, hollow while waiting; Up and Down walk it, Enter opens an entry.

    With ``wrap`` an entry is as tall as its words need, its mark first in the line below.
    """

    opened = Signal(int)

    def __init__(
        self, *, wrap: bool = False, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._wraps = wrap
        self._entries: tuple[Entry, ...] = ()
        self._current = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if wrap:
            policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
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
    def hasHeightForWidth(self) -> bool:
        return self._wraps

    @override
    def heightForWidth(self, arg__1: int) -> int:
        return sum(self._tall(entry, arg__1) for entry in self._entries)

    @override
    def sizeHint(self) -> QSize:
        wide = max(theme.unit(240), self.width() if self._wraps else 0)
        return QSize(theme.unit(240), self.heightForWidth(wide))

    @override
    def minimumSizeHint(self) -> QSize:
        tall = len(self._entries) * self._least() if self._wraps else self.sizeHint().height()
        return QSize(theme.unit(120), tall)

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
        for place, (_, box) in enumerate(self._boxes()):
            if box.contains(event.position()):
                self._current = place
                self.update()
                self.opened.emit(place)
                return

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.smooth(self)
        for place, (entry, box) in enumerate(self._boxes()):
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

    def _boxes(self) -> Iterator[tuple[Entry, QRectF]]:
        top = 0
        for entry in self._entries:
            tall = self._tall(entry, self.width())
            yield entry, QRectF(0, top, self.width(), tall)
            top += tall

    def _wrapped(self, painter: QPainter, box: QRectF, entry: Entry) -> None:
        t, left = theme.tokens(), float(theme.unit(_TEXT))
        first, below = self._talls(entry, box.width())
        if entry.badge is not None:
            wide = badge_width(entry.badge)
            pill = QRectF(box.right() - wide, box.top(), wide, _pill_height())
            paint_badge(painter, pill, entry.badge)
        room = _room(entry, box.width())
        title = QRectF(left, box.top() + 1, room, first)
        painting.paragraph(painter, title, entry.title, "body", t.text)
        rest = QRectF(left, title.bottom(), box.width() - left, below)
        painting.paragraph(painter, rest, _below(entry), "small", t.muted)

    def _words(self, painter: QPainter, box: QRectF, entry: Entry) -> None:
        if self._wraps:
            self._wrapped(painter, box, entry)
            return
        t, first, second = theme.tokens(), _height("body"), _height("small")
        right = box.right()
        if entry.badge is not None:
            wide, tall = badge_width(entry.badge), _pill_height()
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

    def _tall(self, entry: Entry, wide: int) -> int:
        if not self._wraps:
            return self._least()
        return max(self._least(), math.ceil(sum(self._talls(entry, wide))) + 8)

    def _least(self) -> int:
        return max(theme.unit(_ENTRY), math.ceil(_height("body") + _height("small")) + 6)

    def _talls(self, entry: Entry, wide: float) -> tuple[float, float]:
        """How tall the title and the words below it are, wrapped."""
        below = _below(entry)
        room = wide - theme.unit(_TEXT)
        title = painting.wrapped(entry.title, "body", _room(entry, wide))[1]
        return (
            max(title, _pill_height() if entry.badge else 0.0),
            painting.wrapped(below, "small", room)[1] if below else 0.0,
        )


def _pill_height() -> float:
    return max(theme.unit(20), _height("small") + 4)


def _room(entry: Entry, wide: float) -> float:
    """How wide a title may be beside its pill."""
    pill = badge_width(entry.badge) + theme.unit(8) if entry.badge else 0
    return max(1.0, wide - theme.unit(_TEXT) - pill)


def _below(entry: Entry) -> str:
    return " · ".join(part for part in (entry.mark, entry.text) if part)


def _height(role: theme.Role) -> float:
    return painting.metrics(role).height()


def _said(entry: Entry) -> str:
    state = entry.badge.text if entry.badge else ""
    return ", ".join(part for part in (entry.title, entry.mark, entry.text, state) if part)
