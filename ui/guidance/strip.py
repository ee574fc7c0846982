"""The way of a case in one quiet strip: every step done, waiting or not yet, with its day."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from ui import theme
from ui.parts import painting

_DOT, _GAP, _PAD = 9, 6, 5
_WAYS = (8, 4, 2, 1)
"""In how many columns the steps may stand, so that every line is as long as the others."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One step as it is painted: its name, a quiet word below, its state, the whole in words."""

    code: str
    title: str
    below: str
    state: str
    said: str


class Strip(QWidget):
    """Steps in columns as wide as their words; arrows walk them, Enter or a click opens one."""

    opened = Signal(str)

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._marks: tuple[Mark, ...] = ()
        self._current = 0
        self._laid: dict[float, list[float]] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.current().changed.connect(self._restyle)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The steps shown."""
        return self._marks

    @property
    def current(self) -> str:
        """The code of the step the keys stand on."""
        return self._marks[self._current].code if self._marks else ""

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Show these steps; the keys stay where they stood."""
        self._marks = tuple(marks)
        self._laid.clear()
        self._current = min(self._current, max(0, len(marks) - 1))
        self._tell()
        self.updateGeometry()
        self.update()

    def walk(self, code: str) -> None:
        """Put the keys on a step."""
        codes = [mark.code for mark in self._marks]
        self._current = codes.index(code)
        self._tell()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, arg__1: int) -> int:
        lines = math.ceil(len(self._marks) / len(self._across(arg__1)))
        return lines * self._tall() + theme.unit(8)

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.unit(400), self.heightForWidth(max(self.width(), theme.unit(200))))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.unit(160), self.heightForWidth(max(self.width(), theme.unit(160))))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        across = len(self._across(self.width()))
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -across,
            Qt.Key.Key_Down: across,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is not None and self._marks:
            wanted = self._current + step
            if 0 <= wanted < len(self._marks):
                self.walk(self._marks[wanted].code)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.opened.emit(self.current)
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self._at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and place >= 0:
            self.walk(self._marks[place].code)
            self.opened.emit(self.current)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._at(QPointF(event.pos()))
            if place >= 0:
                painting.plain_tip(self, self._marks[place].said)
                QToolTip.showText(event.globalPos(), self.toolTip(), self)
                return True
        return super().event(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tell()
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.smooth(self)
        for place, mark in enumerate(self._marks):
            box = self._box(place)
            self._thread(painter, place, box)
            self._paint(painter, box, mark)
            if self.hasFocus() and place == self._current:
                ring = box.adjusted(1, 1, -theme.unit(2), -theme.unit(3))
                painting.outline(painter, ring, theme.unit(6), theme.tokens().accent, 2)

    def _thread(self, painter: QPainter, place: int, box: QRectF) -> None:
        """A hairline leads from a step to the one after it on the same line."""
        across = len(self._across(self.width()))
        if place + 1 >= len(self._marks) or (place + 1) % across == 0:
            return
        words = painting.width_of(self._marks[place].title, "small")
        left = box.left() + theme.unit(_PAD + _DOT + _GAP) + words + theme.unit(6)
        height = box.top() + theme.unit(4) + painting.metrics("small").height() / 2
        painter.setPen(QPen(theme.tokens().line, 1))
        painter.drawLine(QPointF(left, height), QPointF(box.right() + theme.unit(4), height))

    def _paint(self, painter: QPainter, box: QRectF, mark: Mark) -> None:
        t, u = theme.tokens(), theme.unit
        tall = painting.metrics("small").height()
        ink = {"done": t.ok, "waiting": t.warn}.get(mark.state, t.border)
        radius = u(_DOT) / 2
        centre = QPointF(box.left() + u(_PAD) + radius, box.top() + u(4) + tall / 2)
        painter.setPen(QPen(ink, 2))
        painter.setBrush(ink if mark.state == "done" else t.surface)
        painter.drawEllipse(centre, radius - 1, radius - 1)
        left = box.left() + u(_PAD + _DOT + _GAP)
        first = QRectF(left, box.top() + u(4), box.right() - left, tall)
        named = t.text if mark.state != "none" else t.muted
        painting.line(painter, first, mark.title, "small", named)
        below = QRectF(left, first.bottom(), first.width(), tall)
        quiet = t.warn if mark.state == "waiting" else t.muted
        painting.line(painter, below, mark.below, "small", quiet)

    def _across(self, width: float) -> list[float]:
        """Return the widths of the columns: each as wide as its words, spare shared alike."""
        if width not in self._laid:  # words are measured once, not each time a step is painted
            self._laid[width] = self._share(width)
        return self._laid[width]

    def _share(self, width: float) -> list[float]:
        for many in _WAYS:
            wished = [self._wished(column, many) for column in range(many)]
            if sum(wished) <= width or many == 1:
                return [wish + max(0.0, width - sum(wished)) / many for wish in wished]
        return [width]

    def _wished(self, column: int, many: int) -> float:
        marks = self._marks[column::many]
        words = [word for mark in marks for word in (mark.title, mark.below)]
        widest = max((painting.width_of(word, "small") for word in words), default=0.0)
        return widest + theme.unit(_PAD + _DOT + _GAP) + theme.unit(6)

    def _box(self, place: int) -> QRectF:
        across, tall = self._across(self.width()), self._tall()
        line, column = divmod(place, len(across))
        return QRectF(sum(across[:column]), line * tall, across[column], tall)

    def _at(self, point: QPointF) -> int:
        boxes = (self._box(place) for place in range(len(self._marks)))
        return next((place for place, box in enumerate(boxes) if box.contains(point)), -1)

    def _tall(self) -> int:
        return math.ceil(2 * painting.metrics("small").height()) + theme.unit(12)

    def _restyle(self) -> None:
        self._laid.clear()
        self.updateGeometry()
        self.update()

    def _tell(self) -> None:
        """Those who listen hear the step the keys stand on, and that there are others."""
        said = self._marks[self._current].said if self._marks else ""
        self.setAccessibleDescription(said)
        QAccessible.updateAccessibility(
            QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        )
