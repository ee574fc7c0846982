"""The day or the period that a view of the staff looks at, in a row above its list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from ui import theme
from ui.fields import ChoiceField, DateField, Field
from ui.fields.rows import Bare, BareChoice
from ui.papers import periods
from ui.parts.label import Label
from ui.staff.words import translate
from ui.workspace import Workspace

_TYPING = 400
_NAMED = ("quarter", "last_quarter", "year", "last_year")
_OWN = "own"
_DAY, _CHOICE = 116, 190
"""Widths of the fields in the drawings."""


class BareDay(Bare, DateField):
    """A day in a row: what stands in it is short enough to need no saying back."""

    @override
    def _say_back(self) -> None:
        self.set_hint("")


class DaysRow(QWidget):
    """Fields side by side; ``changed`` comes once the typing rests."""

    changed = Signal()

    def __init__(self, workspace: Workspace, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.workspace = workspace
        self.note = Label("", "small", "muted", wrap=True, name=f"{name}.note")
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.changed)
        self._row = QHBoxLayout(self)
        self._fields: dict[str, tuple[Field, Callable[[], str]]] = {}
        self._labels: dict[str, Label] = {}
        self._row.addStretch(1)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def add_day(self, key: str, title: Callable[[], str]) -> DateField:
        """Put a field for a day at the right of the others."""
        field = BareDay(today=self.workspace.today)
        self._add(key, field, title)
        return field

    def add_choice(self, key: str, title: Callable[[], str]) -> ChoiceField:
        """Put a choice at the right of the others."""
        field = BareChoice()
        self._add(key, field, title)
        return field

    def add_note(self) -> None:
        """Put a quiet sentence at the right of the fields."""
        at = self._row.count() - 1
        self._row.insertWidget(at, self.note, 100, Qt.AlignmentFlag.AlignVCenter)

    def retranslate(self) -> None:
        """Write the labels again."""
        for key, (field, title) in self._fields.items():
            field.set_words(title())
            self._labels[key].setText(title())

    def _add(self, key: str, field: Field, title: Callable[[], str]) -> None:
        name = f"{self.objectName()}.{key}"
        field.set_name(name)
        label = self._labels[key] = Label("", "body", "muted", name=f"{name}.title")
        self._fields[key] = field, title
        for part in (label, field):
            self._row.insertWidget(self._row.count() - 1, part, 0, Qt.AlignmentFlag.AlignVCenter)
        field.changed.connect(lambda: self._timer.start(_TYPING))
        self._restyle()

    def _restyle(self) -> None:
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.unit(10))
        for field, _ in self._fields.values():
            wide = _DAY if isinstance(field, DateField) else _CHOICE
            field.setFixedWidth(theme.unit(wide))


class DayRow(DaysRow):
    """One day, today unless another is typed."""

    def __init__(self, workspace: Workspace, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(workspace, name=name, parent=parent)
        self.day = self.add_day("day", lambda: translate("Staff", "On the day"))
        self.day.set_value(workspace.today())

    @property
    def on(self) -> date:
        """The day looked at."""
        return self.day.value() or self.workspace.today()


class PeriodRow(DaysRow):
    """A named period, or any two days; crossed ones say so and the period before stays."""

    def __init__(self, workspace: Workspace, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(workspace, name=name, parent=parent)
        self.named = self.add_choice("named", lambda: translate("Staff", "Period"))
        self.first = self.add_day("first", lambda: translate("Staff", "From the day"))
        self.last = self.add_day("last", lambda: translate("Staff", "To the day"))
        self._offer()
        self.named.set_value(_NAMED[0])
        self._take(_NAMED[0])
        self.period = self._typed() or self._days(_NAMED[0])
        self.named.changed.connect(self._chosen)
        for field in (self.first, self.last):
            field.changed.connect(self._type)

    def retranslate(self) -> None:
        """Write the labels and the names of the periods again."""
        super().retranslate()
        self._offer()

    def _offer(self) -> None:
        today = self.workspace.today()
        known = [(name, periods.said(periods.days(name, today))) for name in _NAMED]
        self.named.set_options([*known, (_OWN, translate("Staff", "Other days"))])

    def _chosen(self) -> None:
        name = self.named.value()
        if isinstance(name, str) and name != _OWN:
            self._take(name)
            self.period = self._days(name)

    def _take(self, name: str) -> None:
        first, last = self._days(name)
        for field, day in ((self.first, first), (self.last, last)):
            field.blockSignals(True)
            field.set_value(day)
            field.blockSignals(False)

    def _type(self) -> None:
        self.named.blockSignals(True)
        self.named.set_value(_OWN)
        self.named.blockSignals(False)
        self.period = self._typed() or self.period

    def _typed(self) -> tuple[date, date] | None:
        first, last = self.first.value(), self.last.value()
        self.last.clear_error()
        if first is None or last is None:
            return None
        if last < first:
            self.last.set_error(translate("Staff", "Before the first day"))
            return None
        return first, last

    def _days(self, name: str) -> tuple[date, date]:
        first, last = periods.days(name, self.workspace.today())
        assert first is not None
        assert last is not None
        return first, last
