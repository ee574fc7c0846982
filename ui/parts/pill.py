"""Pills: a category or a state in a word, with a dot when the state is alive."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import theme
from ui.colours import Tone
from ui.parts import painting


@dataclass(frozen=True, slots=True)
class Badge:
    """What a pill says and in which tone; ``live`` adds the dot."""

    text: str
    tone: Tone = "neutral"
    live: bool = False


def badge_width(badge: Badge) -> float:
    """Return how wide a pill is, logical pixels."""
    dot = theme.unit(10) if badge.live else 0
    return math.ceil(painting.width_of(badge.text, "small") + 2 * theme.unit(8) + dot)


def paint_badge(painter: QPainter, box: QRectF, badge: Badge, *, on_tint: bool = False) -> None:
    """Paint a pill into a box; on a selected row its fill turns to surface."""
    tokens = theme.tokens()
    ink, ground = tokens.tone(badge.tone)
    radius = box.height() / 2
    painting.fill(painter, box, radius, tokens.surface if on_tint else ground)
    if tokens.outlined:
        painting.outline(painter, box, radius, tokens.border)
    left = box.left() + theme.unit(8)
    if badge.live:
        _dot(painter, QPointF(left + theme.unit(3), box.center().y()), ink)
        left += theme.unit(10)
    words = QRectF(left, box.top(), box.right() - left - theme.unit(8) + 1, box.height())
    painting.line(painter, words, badge.text, "small", ink)


class PillRow(QWidget):
    """Pills side by side, going on to the next line where they do not fit."""

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._badges: tuple[Badge, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.current().changed.connect(self.updateGeometry)

    @property
    def badges(self) -> tuple[Badge, ...]:
        """What the pills say."""
        return self._badges

    def show_badges(self, badges: Sequence[Badge]) -> None:
        """Show other pills; none hides the row."""
        self._badges = tuple(badges)
        self.setAccessibleName(", ".join(badge.text for badge in self._badges))
        self.setVisible(bool(badges))
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, arg__1: int) -> int:
        return math.ceil(max((box.bottom() for box in self._boxes(arg__1)), default=0))

    @override
    def sizeHint(self) -> QSize:
        wide = sum(badge_width(badge) + theme.unit(8) for badge in self._badges)
        return QSize(math.ceil(wide), self._tall())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.unit(80), self._tall() if self._badges else 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.smooth(self)
        for badge, box in zip(self._badges, self._boxes(self.width()), strict=True):
            paint_badge(painter, box, badge)

    def _boxes(self, width: int) -> list[QRectF]:
        boxes: list[QRectF] = []
        left, top, gap = 0.0, 0.0, theme.unit(8)
        for badge in self._badges:
            wide = min(badge_width(badge), float(width))
            if left and left + wide > width:
                left, top = 0.0, top + self._tall() + theme.unit(6)
            boxes.append(QRectF(left, top, wide, self._tall()))
            left += wide + gap
        return boxes

    def _tall(self) -> int:
        return max(theme.unit(22), math.ceil(painting.metrics("small").height()) + 4)


class Pill(QWidget):
    """A pill as a widget of its own, 22 high as cards have it."""

    def __init__(
        self, badge: Badge, *, name: str = "", height: int = 22, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._badge = badge
        self._height = height
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(badge.text)
        theme.current().changed.connect(self.updateGeometry)

    @property
    def badge(self) -> Badge:
        """What the pill says."""
        return self._badge

    def show_badge(self, badge: Badge) -> None:
        """Say something else."""
        self._badge = badge
        self.setAccessibleName(badge.text)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        tall = max(theme.unit(self._height), math.ceil(painting.metrics("small").height()) + 4)
        return QSize(math.ceil(badge_width(self._badge)), tall)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.unit(40), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_badge(painting.smooth(self), QRectF(self.rect()), self._badge)


def _dot(painter: QPainter, centre: QPointF, colour: QColor) -> None:
    painter.setBrush(colour)
    radius = theme.unit(6) / 2
    painter.drawEllipse(centre, radius, radius)
