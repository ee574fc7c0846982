"""Fields of several records of one kind: each a row of small fields that can be taken away."""

from __future__ import annotations

import json
from abc import abstractmethod
from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import FieldRefusal
from app.store.store import Store
from ui import theme
from ui.fields.choices import ChoiceField
from ui.fields.field import Field
from ui.fields.money import MoneyField
from ui.fields.picks import PickField
from ui.fields.texts import DigitsField, TextField
from ui.parts.button import Button, icon_button

Record = TypeVar("Record")


class Bare:
    """A field without a label beside it: the row it stands in has one for all."""

    def _arrange(self: Field) -> None:  # type: ignore[misc]
        grid, body = self._grid, self._body()
        self._label.hide()
        for part in (body, self._saying):
            grid.removeWidget(part)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(theme.unit(4))
        grid.addWidget(body, 0, 0)
        grid.addWidget(self._saying, 1, 0)


class BareChoice(Bare, ChoiceField):
    """One of a few answers, in a row."""

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.unit(90), super().minimumSizeHint().height())


class BareLine(Bare, TextField):
    """A line of words, in a row."""

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.unit(90), super().minimumSizeHint().height())


class BarePick(Bare, PickField):
    """A record found as one types, in a row."""

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.unit(110), super().minimumSizeHint().height())


class BareDigits(Bare, DigitsField):
    """A whole number, in a row; ``None`` where nothing is typed."""

    most = 1_000_000

    def number(self) -> int | None:
        """Return the number typed; what is none is said by :meth:`check`."""
        typed = self.line.text().strip()
        return int(typed) if typed.isdecimal() else None

    @override
    def check(self) -> bool:
        number = self.number()
        if (self.line.text().strip() and number is None) or (number or 0) > self.most:
            self.refuse(FieldRefusal("", "number-unreadable", most=self.most))
        return super().check()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.unit(70), super().minimumSizeHint().height())


class BareMoney(Bare, MoneyField):
    """A sum of money, in a row."""

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.unit(110), super().minimumSizeHint().height())


class Row(QWidget, Generic[Record]):
    """One record being typed; ``gone`` asks for the row to be taken away."""

    changed = Signal()
    gone = Signal()

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.away = icon_button("close", "", name="")
        self.away.clicked.connect(self.gone)
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(theme.unit(8))
        self.grid.setVerticalSpacing(theme.unit(6))

    @abstractmethod
    def record(self) -> Record:
        """Return what was typed."""

    @abstractmethod
    def show_record(self, held: Record) -> None:
        """Show a record."""

    @abstractmethod
    def typed(self) -> list[str]:
        """Return what stands in the row."""

    @abstractmethod
    def set_typed(self, typed: Sequence[str]) -> None:
        """Put back what stood in the row."""

    @abstractmethod
    def set_name(self, name: str) -> None:
        """Name the row's parts."""

    @abstractmethod
    def retranslate(self) -> None:
        """Write the words again."""

    @abstractmethod
    def start(self) -> None:
        """Bring the cursor here."""

    @property
    def parts(self) -> list[Field]:
        """The fields of the row."""
        return self.findChildren(Field)


class RowsField(Field, Generic[Record]):
    """Records under one label, with a link that adds one more."""

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
        """Return everything typed."""
        return tuple(row.record() for row in self.rows)

    @override
    def set_value(self, value: Sequence[Record] | None) -> None:
        """Show these records, and no others."""
        self.clear()
        for held in value or ():
            self.add().show_record(held)
        self.clear_error()

    @property
    @override
    def error(self) -> str:
        """What is wrong with the whole, or with the first part that is wrong."""
        return self._error or next((part.error for part in self._parts() if part.error), "")

    @override
    def set_error(self, sentence: str) -> None:
        super().set_error(sentence)
        if not sentence:
            for part in self._parts():
                part.clear_error()

    @override
    def check(self) -> bool:
        verdicts = [part.check() for part in self._parts()]
        return all(verdicts) and super().check()

    def _parts(self) -> list[Field]:
        return [part for row in self.rows for part in row.parts]

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
