"""A field for a day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.errors import Refusal
from app.kazakh.dates import long_date, read_date
from ui import language
from ui.fields.texts import DigitsField


class DateField(DigitsField):
    """A day typed as 22.11.2026 or any way people write one; said back in words.

    ``value`` is ``None`` when the field is empty or cannot be read; ``check`` tells them apart.
    """

    def __init__(
        self,
        *,
        label: str = "",
        hint: str = "",
        placeholder: str = "",
        today: Callable[[], date] = date.today,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._today = today
        self._own_hint = hint
        super().__init__(
            label=label,
            hint=hint,
            placeholder=placeholder,
            signs=False,  # 22.11.2026 keeps its full stops
            name=name,
            parent=parent,
        )
        self.line.installEventFilter(self)

    @override
    def value(self) -> date | None:  # type: ignore[override]
        """Return the day, ``None`` when there is none or it cannot be read."""
        try:
            return self._read()
        except Refusal:
            return None

    @override
    def set_value(self, value: date | None) -> None:  # type: ignore[override]
        """Show a day, or nothing."""
        super().set_value(f"{value:%d.%m.%Y}" if value else "")
        self._say_back()

    @override
    def set_typed(self, text: str) -> None:
        super(DigitsField, self).set_value(text)
        self._say_back()

    @override
    def set_words(self, label: str, hint: str = "") -> None:
        super().set_words(label, hint)
        self._own_hint = hint
        self._say_back()

    @override
    def check(self) -> bool:
        try:
            self._read()
        except Refusal as refusal:
            self.refuse(refusal)
        return super().check()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and self.check():
            self._tidy()
        return super().eventFilter(watched, event)

    @override
    def _typing(self) -> None:
        """Say nothing wrong while the day is still being typed."""
        as_typed = self.line.text()
        if as_typed and not as_typed[-1:].isspace():
            self._read_number_row()
        self._edited()
        self._say_back()

    def _read_number_row(self) -> None:
        # Only a date begun with a digit or a number-row letter; "қараша" stays a word.
        from_digits = self.line.text()[:1].isdigit() and not any(
            letter.isalpha() for letter in self.line.text()[:-1]
        )
        if from_digits or len(self.line.text()) == 1:
            self._as_digits()

    def _read(self) -> date | None:
        text = self.line.text().strip()
        return read_date(text, self._today()) if text else None

    def _say_back(self) -> None:
        day = self.value()
        self.set_hint(long_date(day, language.current()) if day else self._own_hint)

    def _tidy(self) -> None:
        if (day := self.value()) is not None:
            self.line.setText(f"{day:%d.%m.%Y}")
