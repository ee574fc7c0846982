"""Labels that show data as it is, never as markup."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from ui import theme
from ui.parts import painting
from ui.theme import Role

_READING = 72  # letters: lines of reading text stop here
_UNBOUND = 100_000.0


class Label(QLabel):
    """Plain text in a role and a token colour; wraps by breaking long words, or ends in …"""

    def __init__(
        self,
        text: str = "",
        role: Role = "body",
        colour: str = "text",
        *,
        wrap: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName(name)
        self._role: Role = role
        self._colour = colour
        self.setWordWrap(wrap)
        across = QSizePolicy.Policy.Preferred
        policy = QSizePolicy(across, QSizePolicy.Policy.Minimum if wrap else across)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        theme.current().changed.connect(self._restyle)
        self.setText(text)

    def set_colour(self, colour: str) -> None:
        """Take another token's colour."""
        self._colour = colour
        self.update()

    @override
    def setText(self, text: str) -> None:
        super().setText(text)
        self.updateGeometry()

    @override
    def hasHeightForWidth(self) -> bool:
        return self.wordWrap()

    @override
    def heightForWidth(self, width: int) -> int:
        if not self.wordWrap():
            return -1
        return math.ceil(painting.wrapped(self.text(), self._role, width)[1])

    @override
    def sizeHint(self) -> QSize:
        if not self.wordWrap():
            wide = painting.width_of(self.text(), self._role)
            return QSize(math.ceil(wide) + 1, self._line_height())
        limit = painting.metrics(self._role).averageCharWidth() * _READING
        wide, tall = painting.wrapped(self.text(), self._role, limit)
        return QSize(math.ceil(wide) + 1, math.ceil(tall))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(theme.unit(24), self.sizeHint().width()), self._line_height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.smooth(self)
        box, colour = QRectF(self.rect()), theme.tokens().colour(self._colour)
        if self.wordWrap():
            painting.paragraph(painter, box, self.text(), self._role, colour)
        else:
            align = self.alignment() | Qt.AlignmentFlag.AlignVCenter
            painting.line(painter, box, self.text(), self._role, colour, align)

    def _line_height(self) -> int:
        return math.ceil(painting.metrics(self._role).height())

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def plain_label(
    text: str = "",
    role: Role = "body",
    colour: str = "text",
    *,
    wrap: bool = False,
    name: str = "",
    parent: QWidget | None = None,
) -> Label:
    """Return a label that shows any text as plain text."""
    return Label(text, role, colour, wrap=wrap, name=name, parent=parent)
