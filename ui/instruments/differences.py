"""Where two passes over one sheet differ: each place with both signs, chosen with one key."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from app.guidance import answer_lines
from app.guidance.answer_lines import Answers
from app.kazakh import keyboard
from ui import theme
from ui.instruments.words import translate
from ui.parts import painting
from ui.parts.label import Label
from ui.parts.pressable import Pressable

_SIDE = 34


class _Sign(Pressable):
    """One of two signs that a place may hold."""

    moved = Signal(int)

    def __init__(self, sign: str, name: str, words: str) -> None:
        super().__init__(sign, name=name)
        self.setCheckable(True)
        self.setAccessibleName(words)

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.unit(_SIDE), theme.unit(_SIDE))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -2, Qt.Key.Key_Down: 2, Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if (step := steps.get(Qt.Key(event.key()))) is not None:
            self.moved.emit(step)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.isChecked():
            event.ignore()  # chosen already: Enter belongs to the dialog
        elif keyboard.row_digits(event.text()) in ("1", "2"):
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter, box = theme.tokens(), painting.smooth(self), QRectF(self.rect())
        painting.fill(painter, box, theme.unit(6), t.tint if self.isChecked() else t.surface)
        edge = t.accent if self.isChecked() else t.border
        painting.outline(painter, box, theme.unit(6), edge, 2 if self.isChecked() else 1)
        ink = t.tint_text if self.isChecked() else t.text
        painting.line(painter, box, self.text(), "group", ink, painting.CENTRE)


class Differences(QWidget):
    """A row for each place that differs; 1 takes the first pass, 2 the second, and goes on."""

    chosen = Signal()

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._first: Answers = ()
        self._second: Answers = ()
        self._numbers: tuple[int, ...] = ()
        self._signs: list[_Sign] = []
        self._rows: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.hide()

    @property
    def numbers(self) -> tuple[int, ...]:
        """The places that differ, counted from 1."""
        return self._numbers

    def compare(self, first: Answers, second: Answers) -> bool:
        """Show where two passes differ; false where they are the same."""
        self._first, self._second = first, second
        self._numbers = answer_lines.compare(first, second)
        self._clear()
        for row, number in enumerate(self._numbers):
            self._add(row, number)
        self.setVisible(bool(self._numbers))
        return bool(self._numbers)

    def take_focus(self) -> None:
        """Come to the first place nothing is chosen for."""
        for place in range(0, len(self._signs), 2):
            if not (self._signs[place].isChecked() or self._signs[place + 1].isChecked()):
                self._signs[place].setFocus(Qt.FocusReason.TabFocusReason)
                return

    def settled(self) -> Answers | None:
        """Return the answers as chosen, None while a place waits to be chosen for."""
        answers = list(self._first)
        for row, number in enumerate(self._numbers):
            one, other = self._signs[2 * row], self._signs[2 * row + 1]
            if not (one.isChecked() or other.isChecked()):
                return None
            if other.isChecked():
                answers[number - 1] = self._second[number - 1]
        return tuple(answers)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = keyboard.row_digits(event.text())
        held = next((n for n, sign in enumerate(self._signs) if sign.hasFocus()), None)
        if digit in ("1", "2") and held is not None:
            self._choose(held - held % 2 + int(digit) - 1)
        else:
            super().keyPressEvent(event)

    def _choose(self, place: int) -> None:
        self._signs[place].setChecked(True)
        self._signs[place ^ 1].setChecked(False)
        self.chosen.emit()
        self.take_focus()

    def _move(self, place: int, step: int) -> None:
        to = place + step
        if 0 <= to < len(self._signs):
            self._signs[to].setFocus(Qt.FocusReason.TabFocusReason)

    def _add(self, row: int, number: int) -> None:
        label = Label(translate("Tests", "Answer {number}").format(number=number), parent=self)
        self._grid.addWidget(label, row, 0)
        self._rows.append(label)
        passes = (
            (self._first, translate("Tests", "Answer {number}, first pass: {sign}")),
            (self._second, translate("Tests", "Answer {number}, second pass: {sign}")),
        )
        for column, (answers, said) in enumerate(passes):
            sign = answers[number - 1] or answer_lines.NONE
            words = said.format(number=number, sign=sign)
            named = f"{self.objectName()}.{number}.{column + 1}"
            button = _Sign(sign, named, words)
            place = len(self._signs)
            button.clicked.connect(lambda _=False, place=place: self._choose(place))
            button.moved.connect(lambda step, place=place: self._move(place, step))
            self._grid.addWidget(button, row, column + 1)
            self._signs.append(button)
            self._rows.append(button)
        self._grid.setColumnStretch(3, 1)

    def _clear(self) -> None:
        for old in self._rows:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._signs, self._rows = [], []
