"""A field of several lines."""

from __future__ import annotations

import math

from PySide6.QtCore import QMimeData, QSize, Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget
from typing_extensions import override

from app.errors import FieldRefusal
from ui import theme
from ui.fields.field import Field
from ui.parts import painting

_LIMIT = 20_000


class _Sheet(QPlainTextEdit):
    """A sheet that takes no more than it can show without freezing."""

    overfilled = Signal(int)

    def __init__(self, limit: int, lines: int) -> None:
        super().__init__()
        self._limit, self._lines = limit, lines
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        # One line of a megabyte stops Qt for minutes, so it is refused before it is shown.
        length = self.document().characterCount() - 1 + len(source.text())
        if length > self._limit:
            self.overfilled.emit(length)
        else:
            self.insertPlainText(source.text())

    @override
    def sizeHint(self) -> QSize:
        tall = painting.metrics("body").lineSpacing() * self._lines + theme.unit(12)
        return QSize(theme.unit(200), math.ceil(tall))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.unit(100), self.sizeHint().height())


class NotesField(Field):
    """Several lines of words, 20,000 letters at most; Tab leaves it."""

    label_on_top = True

    def __init__(
        self,
        *,
        label: str = "",
        hint: str = "",
        limit: int = _LIMIT,
        lines: int = 3,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._limit = min(limit, _LIMIT)
        self.sheet = _Sheet(self._limit, lines)
        super().__init__(self.sheet, label=label, hint=hint, name=name, parent=parent)
        self.sheet.overfilled.connect(self._refuse_length)
        self.sheet.textChanged.connect(self._typing)

    @override
    def value(self) -> str:
        """Return the text as typed, line breaks kept."""
        return self.sheet.toPlainText()

    @override
    def set_value(self, value: str) -> None:
        """Show text."""
        self.sheet.blockSignals(True)
        self.sheet.setPlainText(value)
        self.sheet.blockSignals(False)
        self.clear_error()

    @override
    def typed(self) -> str:
        return self.value()

    @override
    def set_typed(self, text: str) -> None:
        self.set_value(text)

    @override
    def check(self) -> bool:
        if len(self.value()) > self._limit:
            self._refuse_length(len(self.value()))
        return super().check()

    def _typing(self) -> None:
        self._edited()
        self.check()

    def _refuse_length(self, length: int) -> None:
        self.refuse(FieldRefusal("", "text-too-long", length=length, limit=self._limit))
