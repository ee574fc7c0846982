"""Counting heads: how many came without a name, beside the roster or in place of it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from app.guidance.sessions import HEADS, MOST
from app.kazakh import keyboard
from ui import theme
from ui.parts.edge import Edge
from ui.parts.label import Label
from ui.sessions.attendance import words


class _Count(QWidget):
    """A short number under its word; it is taken as one leaves it or presses Enter."""

    counted = Signal(int)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.line = QLineEdit()
        self.line.setFrame(False)
        self.line.setMaxLength(len(str(MOST)))
        self.line.setObjectName(f"{name}.editor")
        self._label = Label("", "small", "muted", name=f"{name}.label", parent=self)
        self._edge = Edge(self.line, height=32, parent=self)
        self._standing = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.unit(2))
        column.addWidget(self._label)
        column.addWidget(self._edge)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._as_digits)
        self.line.editingFinished.connect(self._settle)
        self.line.installEventFilter(self)

    def set_words(self, label: str) -> None:
        """Take another word."""
        self._label.setText(label)
        self.line.setAccessibleName(label)

    def show_number(self, number: int) -> None:
        """Show what is kept; half typed digits in focus stay."""
        if self.line.hasFocus() and self.line.isModified():
            return
        self._standing = number
        self.line.setText(str(number) if number else "")
        self.line.setPlaceholderText("0")

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc puts back what is kept."""
        escaped = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() == QEvent.Type.KeyPress and escaped and self.line.isModified():
            self.line.setModified(False)
            self.show_number(self._standing)
            return True
        return False

    def _as_digits(self, typed: str) -> None:
        meant = "".join(filter(str.isdecimal, keyboard.row_digits(typed)))
        if meant != typed:
            self.line.setText(meant)
            self.line.setModified(True)

    def _settle(self) -> None:
        number = int(self.line.text() or 0)
        self.line.setModified(False)
        if number != self._standing:
            self._standing = number
            self.counted.emit(number)


class Heads(QWidget):
    """The four groups that are counted without names (R190-16.1)."""

    counted = Signal(str, int)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._row = QHBoxLayout(self)
        self.fields = {key: _Count(name=f"{name}.{key}", parent=self) for key in HEADS}
        for key, field in self.fields.items():
            field.counted.connect(lambda number, group=key: self.counted.emit(group, number))
            self._row.addWidget(field, 1)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show what is kept of each group."""
        for key, field in self.fields.items():
            field.show_number(counts.get(key, 0))

    def retranslate(self, *, named: bool = True) -> None:
        """Write the words again; without a roster all participants are counted here."""
        for key, field in self.fields.items():
            field.set_words(words.heads(key, named=named))

    def _restyle(self) -> None:
        self._row.setContentsMargins(theme.unit(24), theme.unit(4), theme.unit(24), theme.unit(8))
        self._row.setSpacing(theme.unit(8))
