"""The grounds things stand on, and the hairlines between them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import theme


class Pane(QWidget):
    """A ground in a token colour, with a hairline on the edges asked for."""

    def __init__(
        self,
        ground: str = "bg",
        *,
        edges: Qt.Edge | None = None,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._ground = ground
        self._edges = edges or Qt.Edge(0)
        theme.current().changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.colour(self._ground))
        painter.setPen(tokens.line)
        box = self.rect().adjusted(0, 0, -1, -1)
        if self._edges & Qt.Edge.TopEdge:
            painter.drawLine(box.topLeft(), box.topRight())
        if self._edges & Qt.Edge.BottomEdge:
            painter.drawLine(box.bottomLeft(), box.bottomRight())
        if self._edges & Qt.Edge.LeftEdge:
            painter.drawLine(box.topLeft(), box.bottomLeft())


class Hairline(QWidget):
    """One pixel of line colour across; decoration that nothing depends on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(1, 1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.tokens().line)
