"""The foot of the window: where we are, whether it is safe, who is at work, what is due."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from ui import icons, theme
from ui.parts import painting
from ui.parts.pane import Pane

_TALL, _MARGIN, _BETWEEN = 28, 20, 28


@dataclass(frozen=True, slots=True)
class Segment:
    """An icon and a few words; ``short`` is said where the words do not fit."""

    icon: str
    text: str
    colour: str = "muted"
    short: str = ""


class StatusBar(Pane):
    """Segments at the left and at the right; the longest are shortened where it is narrow."""

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__("surface", edges=Qt.Edge.TopEdge, name=name, parent=parent)
        self._left: tuple[Segment, ...] = ()
        self._right: tuple[Segment, ...] = ()
        self._boxes: list[tuple[QRectF, Segment]] = []
        self._reserved = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self.updateGeometry)

    def show_segments(self, left: Sequence[Segment], right: Sequence[Segment]) -> None:
        """Say other things."""
        self._left, self._right = tuple(left), tuple(right)
        said = [segment.text for segment in (*self._left, *self._right)]
        self.setAccessibleName(". ".join(said))
        self.update()

    def reserve(self, width: int) -> None:
        """Keep so many pixels free at the right, for buttons that lie over the bar."""
        self._reserved = width
        self.update()

    @override
    def sizeHint(self) -> QSize:
        letters = math.ceil(painting.metrics("small").height())
        return QSize(theme.unit(400), max(theme.unit(_TALL), letters + theme.unit(8)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.unit(200), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = painting.smooth(self)
        self._boxes = []
        words = self._words()
        left = float(theme.unit(_MARGIN))
        right = self.width() - left - self._reserved
        for segment, said in zip(
            reversed(self._right), reversed(words[len(self._left) :]), strict=True
        ):
            right -= self._wide(said)
            self._segment(painter, right, segment, said)
            right -= theme.unit(_BETWEEN)
        for segment, said in zip(self._left, words[: len(self._left)], strict=True):
            room = right - left
            self._segment(painter, left, segment, said, room)
            left += self._wide(said) + theme.unit(_BETWEEN)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = QPointF(event.pos())
            for box, segment in self._boxes:
                if box.contains(place):
                    QToolTip.showText(event.globalPos(), escape(segment.text))
            return True
        return super().event(event)

    def _words(self) -> list[str]:
        """Return what each segment says, shortened one by one from the right until all fit."""
        segments = [*self._left, *self._right]
        words = [segment.text for segment in segments]
        room = self.width() - 2 * theme.unit(_MARGIN) - self._reserved
        for place in reversed(range(len(segments))):
            gaps = theme.unit(_BETWEEN) * (len(segments) - 1)
            if sum(map(self._wide, words)) + gaps <= room:
                break
            words[place] = segments[place].short or words[place]
        return words

    def _wide(self, words: str) -> float:
        return theme.unit(14 + 6) + painting.width_of(words, "small") + 2

    def _segment(
        self, painter: QPainter, left: float, segment: Segment, words: str, room: float = 10_000
    ) -> None:
        size, t = theme.unit(14), theme.tokens()
        wide = min(self._wide(words), room)
        if wide < theme.unit(48):
            return
        place = QRectF(round(left), (self.height() - size) // 2, size, size)
        icons.paint(painter, place, segment.icon, t.colour(segment.colour))
        line = QRectF(left + theme.unit(20), 1, wide - theme.unit(20), self.height())
        painting.line(painter, line, words, "small", t.muted)
        self._boxes.append((QRectF(left, 0, wide, self.height()), segment))
