"""The head of a list: quiet titles, an arrow on the one it is sorted by, one hairline."""

from __future__ import annotations

import math

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from ui import theme
from ui.parts import painting
from ui.tables.model import PagedModel
from ui.tables.rows import GAP, MARGIN


class Head(QHeaderView):
    """Column titles aligned with the rows below them."""

    def __init__(self, model: PagedModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self.sorted_by = ""
        self.descending = False
        self.right_margin = theme.unit(MARGIN)
        self.edges: tuple[int, int] = (0, 0)
        self.setSectionsClickable(True)
        self.setMinimumSectionSize(1)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @override
    def sizeHint(self) -> QSize:
        tall = max(theme.unit(32), math.ceil(painting.metrics("small").height()) + theme.unit(8))
        return QSize(super().sizeHint().width(), tall)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        t, first, last = theme.tokens(), *self.edges
        painter.fillRect(rect, t.bg)
        left = theme.unit(MARGIN) if logicalIndex == first else 0
        right = self.right_margin if logicalIndex == last else theme.unit(GAP)
        cell = QRectF(rect.adjusted(left, 0, -right, -1))
        self._title(painter, cell, logicalIndex)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.line)

    def _title(self, painter: QPainter, cell: QRectF, number: int) -> None:
        column, t = self._model.columns[number], theme.tokens()
        words = column.title()
        if column.key == self.sorted_by:
            words += "  ↓" if self.descending else "  ↑"
        align = painting.RIGHT if column.right else painting.LEFT
        painting.line(painter, cell, words, "small", t.muted, align)
