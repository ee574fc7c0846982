"""The heads of a section of the report: what columns share above, their own words below."""

from __future__ import annotations

import math

from PySide6.QtCore import (
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QTextOption,
)
from PySide6.QtWidgets import (
    QHeaderView,
    QWidget,
)
from typing_extensions import override

from ui import theme
from ui.parts import painting
from ui.quarters.grid_model import GridModel

PAD = 8
"""The air on both sides of a number, pixels of the drawings."""


class GridHeads(QHeaderView):
    """Headings in two storeys: what neighbours share above a thin line, their own below."""

    def __init__(self, model: GridModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @override
    def sizeHint(self) -> QSize:
        tall = self._upper() + self._lower()
        return QSize(super().sizeHint().width(), max(tall, theme.unit(32)))

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        t = theme.tokens()
        with QPainter(self.viewport()) as painter:
            painter.fillRect(e.rect(), t.bg)
            for first, last in self._groups():
                self._paint_group(painter, first, last)
            corner = QRectF(0, 0, self.sectionSize(0), self.height())
            painter.fillRect(corner, t.bg)
            words = corner.adjusted(0, 0, -theme.unit(PAD), -1)
            painting.line(painter, words, self._model.grid.corner, "small", t.muted)
            painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), t.line)

    def _paint_group(self, painter: QPainter, first: int, last: int) -> None:
        t, heads = theme.tokens(), self._model.grid.heads
        upper = self._upper()
        box = self._box(first, last).adjusted(theme.unit(2), 0, -theme.unit(PAD), 0)
        if heads[first - 1].group:
            tall = painting.wrapped(heads[first - 1].group, "small", box.width())[1]
            place = QRectF(box.left(), max(0.0, upper - tall - 3), box.width(), tall)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
            broken = QTextOption(right)
            broken.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            painter.setFont(theme.font("small"))
            painter.setPen(t.muted)
            painter.drawText(place, heads[first - 1].group, broken)
            if last > first:
                line = QRectF(box.left(), upper - 1, box.width(), 1)
                painter.fillRect(line, t.border if t.outlined else t.line)
        for column in range(first, last + 1):
            own = self._box(column, column).adjusted(0, upper, -theme.unit(PAD), -1)
            painting.line(painter, own, heads[column - 1].own, "small", t.muted, painting.RIGHT)

    def _groups(self) -> list[tuple[int, int]]:
        """Return the first and last column under each shared heading."""
        found: list[tuple[int, int]] = []
        heads = self._model.grid.heads
        for number, head in enumerate(heads, 1):
            if found and head.group and heads[found[-1][0] - 1].group == head.group:
                found[-1] = (found[-1][0], number)
            else:
                found.append((number, number))
        return found

    def _box(self, first: int, last: int) -> QRectF:
        left = self.sectionViewportPosition(first)
        right = self.sectionViewportPosition(last) + self.sectionSize(last)
        return QRectF(left, 0, right - left, self.height())

    def _upper(self) -> int:
        if not any(head.group for head in self._model.grid.heads):
            return 0
        tall = 0.0
        for first, last in self._groups():
            group = self._model.grid.heads[first - 1].group
            wide = sum(self.sectionSize(each) for each in range(first, last + 1))
            tall = max(tall, painting.wrapped(group, "small", wide - theme.unit(PAD + 2))[1])
        return math.ceil(tall) + theme.unit(6)

    def _lower(self) -> int:
        if not any(head.own for head in self._model.grid.heads):
            return theme.unit(4)
        return math.ceil(painting.metrics("small").height()) + theme.unit(6)
