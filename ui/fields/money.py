"""A field for a sum of money."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.errors import Refusal
from app.kazakh import money
from ui.fields.texts import DigitsField


class MoneyField(DigitsField):
    """A sum typed in tenge, kept in tiyn: «1 234 567,00».

    ``value`` is ``None`` when the field is empty or cannot be read; ``check`` tells them apart.
    """

    def __init__(
        self,
        *,
        label: str = "",
        hint: str = "",
        placeholder: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            label=label,
            hint=hint,
            placeholder=placeholder,
            signs=False,  # 0,50 keeps its comma
            name=name,
            parent=parent,
        )
        self.line.installEventFilter(self)

    @override
    def value(self) -> int | None:  # type: ignore[override]
        """Return the sum in tiyn, ``None`` when there is none or it cannot be read."""
        try:
            return money.read("", self.line.text())
        except Refusal:
            return None

    @override
    def set_value(self, value: int | None) -> None:  # type: ignore[override]
        """Show a sum in tiyn, or nothing."""
        super().set_value("" if value is None else money.tenge(value))

    @override
    def set_typed(self, text: str) -> None:
        super(DigitsField, self).set_value(text)

    @override
    def check(self) -> bool:
        try:
            money.read("", self.line.text())
        except Refusal as refusal:
            self.refuse(refusal)
        return super().check()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and self.check():
            self.line.setText("" if self.value() is None else money.tenge(self.value() or 0))
        return super().eventFilter(watched, event)

    @override
    def _typing(self) -> None:
        """Say nothing wrong while the sum is still being typed."""
        self._as_digits()
        self._edited()
