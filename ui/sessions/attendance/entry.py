"""The line in which attendance is typed: a name, or a signed sheet."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget
from typing_extensions import override

from app.guidance import sheet_lines
from ui import theme
from ui.parts import painting
from ui.parts.edge import Edge
from ui.sessions.attendance import words

_LONGEST = 2000  # a sheet of thousands may be typed number by number
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Entry(QLineEdit):
    """Enter came, Shift+Enter excused, Delete did not come; arrows go through the roll.

    While a sheet is typed Enter saves it whole, and Delete is what it is in any line.
    """

    marked = Signal(str)
    saved = Signal()
    stepped = Signal(int)
    paged = Signal(int)
    taken_back = Signal()

    @property
    def sheet(self) -> bool:
        """Whether what stands here is a sheet's line."""
        return sheet_lines.is_one(self.text())

    @override
    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        if not self._acted(arg__1):
            super().keyPressEvent(arg__1)

    def _acted(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in _ENTER:
            self._enter(event)
        elif key in _STEPS:
            self.stepped.emit(_STEPS[Qt.Key(key)])
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.paged.emit(1 if key == Qt.Key.Key_PageDown else -1)
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key == Qt.Key.Key_Delete and self._at_the_end():
            self.marked.emit("absent")
        elif key == Qt.Key.Key_Backspace and not self.text():
            self.marked.emit("")
        elif event.matches(QKeySequence.StandardKey.Undo) and not self.text():
            self.taken_back.emit()
        else:
            return False
        return True

    def _enter(self, event: QKeyEvent) -> None:
        if self.sheet:
            self.saved.emit()
        else:
            shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.marked.emit("excused" if shifted else "present")

    def _at_the_end(self) -> bool:
        """Where nothing stands right of the cursor, Delete has nothing of its own to do."""
        at_end = self.cursorPosition() == len(self.text())
        return at_end and not self.hasSelectedText() and not self.sheet


class EntryField(QWidget):
    """The line in its edge, with a magnifier and a quiet word of what Enter would do."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.line = Entry(self)
        self.line.setFrame(False)
        self.line.setMaxLength(_LONGEST)
        self.edge = Edge(self.line, icon="search", height=40, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.edge)
        self.setFocusProxy(self.line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_words(self, placeholder: str) -> None:
        """Say what can be typed; listeners hear it as the line's name."""
        self.line.setPlaceholderText(placeholder)
        self.line.setAccessibleName(placeholder)

    def say(self, hint: str, *, wrong: bool = False) -> None:
        """Say quietly what Enter would do; a line that cannot be read has a red edge."""
        self.edge.set_hint(hint)
        self.edge.set_wrong(wrong)


class Keys(QWidget):
    """Which keys do what: the key in bold, its word quiet."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.unit(200), round(painting.metrics("small").height()) + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.unit(80), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter, left = theme.tokens(), painting.smooth(self), 0.0
        for key, said in words.hints():
            bold = painting.width_of(key, "small_strong") + theme.unit(5)
            wide = bold + painting.width_of(said, "small") + theme.unit(12)
            if left + wide - theme.unit(12) > self.width():
                break  # a key half said would be worse than one left to the help sheet
            place = QRectF(left, 0, wide, self.height())
            painting.line(painter, place, key, "small_strong", t.muted)
            painting.line(painter, place.adjusted(bold, 0, 0, 0), said, "small", t.muted)
            left += wide
