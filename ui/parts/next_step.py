"""The next step with a person: a strip in the head of the card, absent when there is none."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ui import theme
from ui.parts import painting
from ui.parts.button import Button
from ui.parts.edge import Icon
from ui.parts.label import Label


class NextStep(QWidget):
    """A bold sentence, when and with whom, and one button."""

    opened = Signal()

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._title = Label("", "strong", "tint_text", wrap=True, name=f"{name}.title", parent=self)
        self._text = Label("", "small", "tint_text", wrap=True, name=f"{name}.text", parent=self)
        self._button = Button("", "surface", name=f"{name}.open", parent=self)
        self._button.clicked.connect(self.opened)
        self._row, self._words = QHBoxLayout(self), QVBoxLayout()
        for label in (self._title, self._text):
            self._words.addWidget(label)
        self._row.addWidget(Icon("arrow-right", "tint_text", 16, self))
        self._row.addLayout(self._words, 1)
        self._row.addWidget(self._button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        theme.current().changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def say(self, title: str, text: str = "", button: str = "") -> None:
        """Show what comes next; no title hides the strip."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._button.set_words(button)
        self._button.setVisible(bool(button))
        self.setVisible(bool(title))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter, box = theme.tokens(), painting.smooth(self), QRectF(self.rect())
        painting.fill(painter, box, theme.unit(8), t.tint)
        if t.outlined:
            painting.outline(painter, box, theme.unit(8), t.border)

    def _restyle(self) -> None:
        u = theme.unit
        self._row.setContentsMargins(u(14), u(8), u(10), u(8))
        self._row.setSpacing(u(12))
        self._words.setSpacing(u(1))
