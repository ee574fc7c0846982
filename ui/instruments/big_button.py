"""Buttons for a participant's hand: letters of 22 and more, a digit before an answer."""

from __future__ import annotations

import math
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import colours, theme
from ui.parts import painting
from ui.parts.pressable import Pressable

Kind = Literal["primary", "quiet", "answer"]

_SIDE, _ABOVE, _DIGIT = 20, 8, 44


class BigButton(Pressable):
    """A wide button whose words wrap; ``digit`` stands before an answer and is its key.

    A second press that comes by holding a key or by a double click is not a second answer.
    """

    def __init__(
        self, kind: Kind = "answer", *, digit: str = "", name: str = "", parent: QWidget | None
    ) -> None:
        super().__init__("", name=name, parent=parent)
        self._kind, self._digit = kind, digit
        self.setCheckable(kind == "answer")
        across = QSizePolicy.Policy.Expanding if kind == "answer" else QSizePolicy.Policy.Maximum
        policy = QSizePolicy(across, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_words(self, words: str) -> None:
        """Say something else, as in another language."""
        self.setText(words)
        self.setAccessibleName(f"{self._digit}. {words}" if self._digit else words)
        self.updateGeometry()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, arg__1: int) -> int:
        room = arg__1 - 2 * theme.unit(_SIDE) - self._before()
        return math.ceil(painting.wrapped(self.text(), "answer", room)[1]) + 2 * theme.unit(_ABOVE)

    @override
    def sizeHint(self) -> QSize:
        wide = painting.width_of(self.text(), "answer") + 2 * theme.unit(_SIDE) + self._before() + 2
        return QSize(math.ceil(wide), self.heightForWidth(math.ceil(wide)))

    @override
    def minimumSizeHint(self) -> QSize:
        line = math.ceil(painting.metrics("answer").height())
        return QSize(theme.unit(64), line + 2 * theme.unit(_ABOVE))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressing = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
        if event.key() not in pressing:
            event.ignore()  # digits and arrows are the window's
        elif not event.isAutoRepeat():
            super().keyPressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter, box = theme.tokens(), painting.smooth(self), QRectF(self.rect())
        painter.setOpacity(1.0 if self.isEnabled() else 0.5)
        ground, ink = self._colours()
        painting.fill(painter, box, theme.unit(10), ground)
        if self._kind != "primary" or t.outlined:
            edge, width = (t.accent, 3) if self.isChecked() else (t.border, 1)
            painting.outline(painter, box, theme.unit(10), edge, width)
        left, above = theme.unit(_SIDE), theme.unit(_ABOVE)
        if self._digit:
            line = QRectF(left, above, self._before(), painting.metrics("answer").height())
            quiet = ink if self.isChecked() else t.muted
            painting.line(painter, line, self._digit, "answer", quiet)
        words = box.adjusted(left + self._before(), above, -left, 0)
        painting.paragraph(painter, words, self.text(), "answer", ink)

    def _colours(self) -> tuple[QColor, QColor]:
        t = theme.tokens()
        moved = 0.16 if self.isDown() else 0.08 if self.underMouse() and self.isEnabled() else 0.0
        if self._kind == "primary":
            return colours.mixed(t.accent, t.on_accent, moved), t.on_accent
        if self.isChecked():
            return colours.mixed(t.tint, t.text, moved), t.tint_text
        return colours.mixed(t.surface, t.text, moved), t.text

    def _before(self) -> int:
        return theme.unit(_DIGIT) if self._digit else 0
