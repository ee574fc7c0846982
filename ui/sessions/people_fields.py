"""Fields of several people: who conducts, of which body; who is invited, with which profession."""

from __future__ import annotations

import json
from abc import abstractmethod
from collections.abc import Sequence
from typing import Generic

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.guidance.sessions import Conductor, Guest
from app.store.store import Store
from ui import theme
from ui.fields import Field
from ui.parts.button import Button
from ui.sessions.people_rows import ConductorRow, GuestRow, Record, Row

translate = QCoreApplication.translate


class RowsField(Field, Generic[Record]):
    """People under one label, with a link that adds one more."""

    label_on_top = True

    def __init__(self, store: Store, *, parent: QWidget | None = None) -> None:
        self.store = store
        self.rows: list[Row[Record]] = []
        ground = QWidget()
        ground.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._lines = QVBoxLayout(ground)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.unit(8))
        self.add_button = Button("", "link", icon="plus")
        self._lines.addWidget(self.add_button)
        ground.setFocusProxy(self.add_button)
        super().__init__(ground, framed=False, parent=parent)
        self.add_button.clicked.connect(self._add_one)

    @abstractmethod
    def new_row(self) -> Row[Record]:
        """Return an empty row."""

    @abstractmethod
    def more(self) -> str:
        """Return the words of the link."""

    def add(self) -> Row[Record]:
        """Put one more row at the end."""
        row = self.new_row()
        self.rows.append(row)
        self._lines.insertWidget(self._lines.count() - 1, row)
        row.changed.connect(self._edited)
        row.gone.connect(lambda: self._take_away(row))
        self.set_name(self.objectName())
        row.show()
        return row

    def _add_one(self) -> None:
        self.add().start()
        self._edited()

    def _take_away(self, row: Row[Record]) -> None:
        self.rows.remove(row)
        self._lines.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.set_name(self.objectName())
        self.add_button.setFocus()
        self._edited()

    def clear(self) -> None:
        """Take every row away."""
        for row in self.rows:
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []

    @override
    def value(self) -> tuple[Record, ...]:
        """Return everybody typed."""
        return tuple(row.record() for row in self.rows)

    @override
    def set_value(self, value: Sequence[Record] | None) -> None:
        """Show these people, and no others."""
        self.clear()
        for held in value or ():
            self.add().show_record(held)
        self.clear_error()

    @override
    def typed(self) -> str:
        return json.dumps([row.typed() for row in self.rows], ensure_ascii=False)

    @override
    def set_typed(self, text: str) -> None:
        self.clear()
        for typed in json.loads(text or "[]"):
            self.add().set_typed(typed)

    @override
    def set_name(self, name: str) -> None:
        super().set_name(name)
        self.add_button.setObjectName(f"{name}.add")
        for place, row in enumerate(self.rows):
            row.set_name(f"{name}.{place}")

    @override
    def set_words(self, label: str, hint: str = "") -> None:
        super().set_words(label, hint)
        self.add_button.set_words(self.more())
        for row in self.rows:
            row.retranslate()


class ConductorsField(RowsField[Conductor]):
    """Who conducts; the first leads."""

    @override
    def new_row(self) -> Row[Conductor]:
        return ConductorRow(self.store)

    @override
    def more(self) -> str:
        return translate("Sessions", "Add who conducts")


class GuestsField(RowsField[Guest]):
    """Who is invited."""

    @override
    def new_row(self) -> Row[Guest]:
        return GuestRow(self.store)

    @override
    def more(self) -> str:
        return translate("Sessions", "Add a guest")
