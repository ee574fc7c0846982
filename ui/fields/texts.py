"""Fields of words and of digits."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from app.errors import FieldRefusal
from app.kazakh import keyboard
from ui.fields.field import Field

_LIMIT = 300


class TextField(Field):
    """One line of words; too long a line is said to be so, never cut."""

    def __init__(
        self,
        *,
        label: str = "",
        hint: str = "",
        placeholder: str = "",
        limit: int = _LIMIT,
        wide: bool = True,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.line = QLineEdit()
        self.line.setFrame(False)
        self.line.setPlaceholderText(placeholder)
        self._limit = limit
        super().__init__(self.line, label=label, hint=hint, wide=wide, name=name, parent=parent)
        self.line.textEdited.connect(self._typing)

    @override
    def value(self) -> str:
        """Return the text as typed."""
        return self.line.text()

    @override
    def set_value(self, value: str) -> None:
        """Show text."""
        self.line.setText(value)
        self.line.setCursorPosition(0)
        self.clear_error()

    @override
    def typed(self) -> str:
        return self.line.text()

    @override
    def set_typed(self, text: str) -> None:
        self.set_value(text)

    @override
    def check(self) -> bool:
        length = len(self.line.text())
        if length > self._limit:
            self.refuse(FieldRefusal("", "text-too-long", length=length, limit=self._limit))
        return super().check()

    @override
    def set_read_only(self, fixed: bool) -> None:
        self.line.setReadOnly(fixed)
        policy = Qt.FocusPolicy.ClickFocus if fixed else Qt.FocusPolicy.StrongFocus
        self.line.setFocusPolicy(policy)

    def _typing(self) -> None:
        self._edited()
        self.check()


class DigitsField(TextField):
    """A line of digits: letters of the Kazakh number row become the digits they sit on.

    With ``signs`` the row's signs on 1, 6 and 7 do too, as a number made of digits alone wants.
    """

    def __init__(
        self,
        *,
        label: str = "",
        hint: str = "",
        placeholder: str = "",
        limit: int = 40,
        signs: bool = True,
        wide: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._read_row = keyboard.row_digits if signs else keyboard.digits
        super().__init__(
            label=label,
            hint=hint,
            placeholder=placeholder,
            limit=limit,
            wide=wide,
            name=name,
            parent=parent,
        )
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)

    @override
    def _typing(self) -> None:
        self._as_digits()
        super()._typing()

    def _as_digits(self) -> None:
        """Replace letters by their digits where they stand; the cursor stays."""
        typed, place = self.line.text(), self.line.cursorPosition()
        meant = self._read_row(typed)
        if meant != typed:
            self.line.setText(meant)
            self.line.setCursorPosition(min(place, len(meant)))
