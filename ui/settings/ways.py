"""A way one can go from the first page: an icon, what it is, and a line about it."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import colours, icons, theme
from ui.parts import painting
from ui.parts.pressable import Pressable

_SQUARE = 44


class Way(Pressable):
    """One large button; the whole of it is pressed."""

    def __init__(self, icon: str, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", name=name, parent=parent)
        self._icon, self._text = icon, ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_words(self, title: str, text: str) -> None:
        """Say what the way is and where it leads."""
        self.setText(title)
        self._text = text
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.updateGeometry()
        self.update()

    @override
    def ring_radius(self) -> float:
        return 0

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, arg__1: int) -> int:
        u = theme.unit
        room = arg__1 - u(16 + _SQUARE + 16 + 48)
        title = math.ceil(painting.metrics("strong").height())
        text = math.ceil(painting.wrapped(self._text, "small", room)[1])
        return max(u(_SQUARE), title + text) + u(24)

    @override
    def sizeHint(self) -> QSize:
        wide = theme.unit(560)
        return QSize(wide, self.heightForWidth(wide))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.unit(280), self.heightForWidth(max(self.width(), theme.unit(280))))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter, u = theme.tokens(), painting.smooth(self), theme.unit
        painter.setOpacity(1.0 if self.isEnabled() else 0.5)
        box, radius = QRectF(self.rect()), u(8)
        lit = 0.04 if self.underMouse() and self.isEnabled() else 0.0
        painting.fill(painter, box, radius, colours.mixed(t.surface, t.text, lit))
        focused = self.hasFocus()
        edge = t.accent if focused else t.border if t.outlined else t.line
        painting.outline(painter, box, radius, edge, 2 if focused else 1)
        square = QRectF(u(16), (box.height() - u(_SQUARE)) / 2, u(_SQUARE), u(_SQUARE))
        painting.fill(painter, square, u(10), t.tint)
        gap = u(11)
        icons.paint(painter, square.adjusted(gap, gap, -gap, -gap), self._icon, t.tint_text)
        self._words(painter, box)
        size = u(16)
        arrow = QRectF(box.right() - u(16) - size, (box.height() - size) / 2, size, size)
        icons.paint(painter, arrow, "chevron-right", t.accent if focused else t.muted)
        painter.end()

    def _words(self, painter: QPainter, box: QRectF) -> None:
        t, u = theme.tokens(), theme.unit
        left = u(16 + _SQUARE + 16)
        room = box.width() - left - u(48)
        title = math.ceil(painting.metrics("strong").height())
        text = math.ceil(painting.wrapped(self._text, "small", room)[1])
        top = (box.height() - title - text) / 2
        painting.line(painter, QRectF(left, top, room, title), self.text(), "strong", t.text)
        lines = QRectF(left, top + title, room, text + 2)
        painting.paragraph(painter, lines, self._text, "small", t.muted)
