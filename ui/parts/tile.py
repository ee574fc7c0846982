"""Tiles: a number that opens exactly the rows it counts."""

from __future__ import annotations

import math

from PySide6.QtCore import QLocale, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import colours, icons, theme
from ui.parts import painting
from ui.parts.pressable import Pressable
from ui.theme import Role

_ROLES: tuple[Role, ...] = ("tile", "body", "small")


class Tile(Pressable):
    """One button: the number, what it counts, one fact about it; red only when overdue."""

    def __init__(
        self,
        text: str = "",
        *,
        name: str = "",
        overdue: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, name=name, parent=parent)
        self._number, self._fact, self._overdue = "", "", overdue
        self._low = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def number(self) -> str:
        """The number as it is written."""
        return self._number

    def show_number(self, number: int, fact: str = "") -> None:
        """Write another number and fact."""
        self._number, self._fact = QLocale().toString(number), fact
        self.setAccessibleName(f"{self.text()}: {self._number}")
        self.setAccessibleDescription(fact)
        self.update()

    def set_words(self, text: str) -> None:
        """Take another word, as when the language changes."""
        self.setText(text)
        self.setAccessibleName(f"{text}: {self._number}")

    def be_low(self, low: bool) -> None:
        """Stand on one line, without the fact, where there is little height."""
        if low != self._low:
            self._low = low
            self.updateGeometry()
            self.update()

    @override
    def ring_radius(self) -> float:
        return 0

    @override
    def sizeHint(self) -> QSize:
        if self._low:
            tall = math.ceil(painting.metrics("group").height())
            return QSize(theme.unit(186), tall + theme.unit(14))
        lines = sum(
            math.ceil(painting.metrics(role).height()) for role in ("tile", "body", "small")
        )
        return QSize(theme.unit(186), max(theme.unit(96), lines + theme.unit(20)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.unit(160), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter, u = theme.tokens(), painting.smooth(self), theme.unit
        box, radius = QRectF(self.rect()), u(8)
        ground = colours.mixed(t.surface, t.text, 0.04 if self.underMouse() else 0.0)
        painting.fill(painter, box, radius, ground)
        focused = self.hasFocus()
        edge = t.accent if focused else t.line
        painting.outline(painter, box, radius, edge, 2 if focused else 1)
        ink = t.err if self._overdue and self._number != "0" else t.text
        if self._low:
            self._line(painter, box.adjusted(u(14), 0, -u(34), 0), ink)
            top = box.center().y() - u(8)
        else:
            self._lines(painter, box.adjusted(u(16), u(10), -u(16), -u(10)), ink)
            top = box.top() + u(18)
        arrow = QRectF(box.right() - u(32), top, u(16), u(16))
        icons.paint(painter, arrow, "chevron-right", t.accent if focused else t.muted)

    def _line(self, painter: QPainter, box: QRectF, ink: QColor) -> None:
        painting.line(painter, box, self._number, "group", ink)
        lead = painting.width_of(self._number, "group") + theme.unit(8)
        rest = box.adjusted(lead, 0, 0, 0)
        painting.line(painter, rest, self.text(), "body", theme.tokens().text)

    def _lines(self, painter: QPainter, box: QRectF, ink: QColor) -> None:
        t = theme.tokens()
        heights = [painting.metrics(role).height() for role in _ROLES]
        top = box.top() + (box.height() - sum(heights)) / 2
        rows: tuple[tuple[str, Role, QColor], ...] = (
            (self._number, "tile", ink),
            (self.text(), "body", t.text),
            (self._fact, "small", t.muted),
        )
        for (words, role, colour), tall in zip(rows, heights, strict=True):
            place = QRectF(box.left(), top, box.width(), tall)
            painting.line(painter, place, words, role, colour)
            top += tall
