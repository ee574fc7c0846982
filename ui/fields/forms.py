"""Forms: rows of fields made from a list that reads like the page."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.fields.field import Field
from ui.fields.texts import TextField


@dataclass(frozen=True, slots=True)
class Spec:
    """One row of a form: its key, its words, and what makes its field."""

    key: str
    label: Callable[[], str]
    make: Callable[[], Field] = TextField
    hint: Callable[[], str] | None = None


class Form(QWidget):
    """Rows of fields; gives their values by key, knows whether anything was changed."""

    changed = Signal()

    def __init__(
        self, specs: Sequence[Spec], *, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._specs = tuple(specs)
        self._column = QVBoxLayout(self)
        self.fields: dict[str, Field] = {}
        for spec in self._specs:
            self._add(spec)
        self._column.addStretch(1)
        theme.current().changed.connect(self._restyle)
        self._restyle()
        self.retranslate()
        self._clean = self.typed()

    @property
    def dirty(self) -> bool:
        """Whether something stands in the form that was not shown to it."""
        return self.typed() != self._clean

    def values(self) -> dict[str, Any]:
        """Return the value of each field by its key."""
        return {key: field.value() for key, field in self.fields.items()}

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Show a record; keys that are missing leave their field empty. Nothing is dirty then."""
        for key, field in self.fields.items():
            if key in values:
                field.set_value(values[key])
            else:
                field.set_typed("")
        self._clean = self.typed()

    def typed(self) -> dict[str, str]:
        """Return what stands in each field, readable or not, to be kept as a draft."""
        return {key: field.typed() for key, field in self.fields.items()}

    def show_typed(self, typed: Mapping[str, str]) -> None:
        """Put a kept draft back; what differs from the record shown is dirty."""
        for key, text in typed.items():
            if key in self.fields:
                self.fields[key].set_typed(text)

    def settle(self) -> None:
        """Take what stands in the form as saved."""
        self._clean = self.typed()

    def check(self) -> bool:
        """Whether every field can be read; those that cannot say so."""
        verdicts = [field.check() for field in self.fields.values()]
        return all(verdicts)

    def set_errors(self, errors: Mapping[str, str]) -> None:
        """Say what is wrong beside each field named, and nothing beside the rest."""
        for key, field in self.fields.items():
            field.set_error(errors.get(key, ""))

    def clear_errors(self) -> None:
        """Take back everything said to be wrong."""
        self.set_errors({})

    def wrong(self) -> list[str]:
        """Return the keys of the fields found wrong, top to bottom."""
        return [key for key, field in self.fields.items() if field.error]

    def first_error_focus(self) -> bool:
        """Go to the first wrong field; false when there is none."""
        for key in self.wrong():
            self.fields[key].editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def retranslate(self) -> None:
        """Write labels and hints again, as when the language changes."""
        for spec in self._specs:
            hint = spec.hint() if spec.hint else ""
            self.fields[spec.key].set_words(spec.label(), hint)

    def _add(self, spec: Spec) -> None:
        field = spec.make()
        field.set_name(f"{self.objectName()}.{spec.key}" if self.objectName() else spec.key)
        field.changed.connect(self.changed)
        self.fields[spec.key] = field
        self._column.addWidget(field)

    def _restyle(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.unit(10))
