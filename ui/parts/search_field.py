"""The search field: always at hand, answers each keystroke."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget
from typing_extensions import override

from ui.parts.edge import Edge

_LONGEST = 200


class _Line(QLineEdit):
    """Down and Page Down lead to the list, Esc empties the line before it leaves."""

    left_down = Signal()

    @override
    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        if arg__1.key() in {Qt.Key.Key_Down, Qt.Key.Key_PageDown}:
            self.left_down.emit()
        elif arg__1.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(arg__1)


class SearchField(QWidget):
    """A line with a magnifier; ``searched`` follows each keystroke, ``left`` asks for the list.

    A field that is not ``bound`` prints its keys and leaves them to the window.
    """

    searched = Signal(str)
    left = Signal()
    submitted = Signal(str)

    def __init__(
        self,
        placeholder: str = "",
        *,
        shortcut: str = "Ctrl+F",
        bound: bool = True,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.line = _Line(self)
        self.line.setObjectName(f"{name}.line" if name else "")
        self.line.setFrame(False)
        self.line.setMaxLength(_LONGEST)
        self._edge = Edge(self.line, icon="search", hint=shortcut, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._edge)
        self.setFocusProxy(self.line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_words(placeholder)
        self._connect(shortcut if bound else "")

    @property
    def text(self) -> str:
        """What is typed."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Type for the user, as a saved view does."""
        self.line.setText(text)

    def set_words(self, placeholder: str) -> None:
        """Say what can be searched for; listeners hear it as the field's name."""
        self.line.setPlaceholderText(placeholder)
        self.line.setAccessibleName(placeholder)

    def set_hint(self, hint: str) -> None:
        """Print something else than the keys, such as how many were found."""
        self._edge.set_hint(hint)

    def take_focus(self) -> None:
        """Come here with everything selected, ready to be typed over."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def _connect(self, shortcut: str) -> None:
        self.line.textChanged.connect(self.searched)
        self.line.returnPressed.connect(lambda: self.submitted.emit(self.text))
        self.line.left_down.connect(self.left)
        if shortcut:
            keys = QShortcut(QKeySequence(shortcut), self)
            keys.activated.connect(self.take_focus)
