"""A field for an hour of the day."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.errors import Refusal
from app.guidance import times
from ui.fields import DigitsField


class HoursField(DigitsField):
    """An hour typed as 9, 930 or 9.30 and shown as 09:30; the value is "HH:MM" or empty."""

    def __init__(
        self, *, label: str = "", hint: str = "", name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(label=label, hint=hint, limit=8, signs=False, name=name, parent=parent)
        self.line.installEventFilter(self)

    @override
    def value(self) -> str:
        """Return the hour, "" when there is none or it cannot be read."""
        try:
            return times.read("", self.line.text())
        except Refusal:
            return ""

    @override
    def check(self) -> bool:
        try:
            times.read("", self.line.text())
        except Refusal as refusal:
            self.refuse(refusal)
        return super().check()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and self.check() and self.value():
            self.line.setText(self.value())
        return super().eventFilter(watched, event)

    @override
    def _typing(self) -> None:
        """Say nothing wrong while the hour is still being typed."""
        self._as_digits()
        self._edited()
