"""What changed between two versions of a plan, in a window of its own."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.guidance import forms
from app.schooling import changes, plans
from app.schooling.changes import Change, Field
from app.schooling.plans import Line, Plan
from app.store.store import Store
from ui import language, theme
from ui.fields import FormDialog
from ui.plans import words
from ui.plans.columns import CHANGES, ChangeRow
from ui.plans.words import translate
from ui.tables import ListView, PagedModel
from ui.workspace import Workspace


class ChangesDialog(FormDialog):
    """Line by line and field by field; Enter prints it."""

    wide = 860

    def __init__(self, workspace: Workspace, plan: Plan, press: Any, parent: QWidget) -> None:
        self._store, self._plan = workspace.store, plan
        self._rows = rows(workspace.store, plan)
        super().__init__((), lambda _values: press(), name="plans.changes", parent=parent)
        self.model = PagedModel(CHANGES, lambda ids: [self._rows[each] for each in ids])
        self.list = ListView(self.model, name="plans.changes.list")
        self.model.setParent(self.list)
        self.list.set_ids(array("q", range(len(self._rows))))
        self.list.setMinimumHeight(theme.unit(360))
        self.list.setAccessibleName(translate("Plans", "What changed"))
        self._scroll.hide()  # the list scrolls by itself
        self.pin(self.list)
        self.accept_button.setEnabled(bool(self._rows))

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        plan = self._plan
        title = translate("Plans", "What changed in version {number}").format(number=plan.version)
        count = len({row.called for row in self._rows})
        told = (
            translate("Plans", "Lines: {count}").format(count=count)
            if self._rows
            else translate("Plans", "The two versions are alike.")
        )
        self.set_words(title, translate("Plans", "Print"), told)


def rows(store: Store, plan: Plan) -> list[ChangeRow]:
    """Return what changed since the version before, a row a field."""
    if plan.previous_id is None:
        return []
    known = {each.id: language.spoken(each.name) for each in forms.listed(store, archived=True)}
    found = changes.between(store, plan.previous_id, plan.id)
    return [row for each in found for row in _rows(store, each, known)]


def _rows(store: Store, change: Change, known: dict[int, str]) -> Sequence[ChangeRow]:
    line = change.after or change.before
    if line is None:
        return []
    badge, called = words.change_badge(change.kind), _called(line, known)
    if change.kind != "changed":
        when = words.due(line.day, line.month)
        sides = ("", when) if change.after else (when, "")
        return [ChangeRow(badge, called, known[line.form_id], *sides)]
    shown = [each for each in change.fields if not _is_of_day(each, change.fields)]
    return [
        ChangeRow(
            badge,
            called,
            words.field(each.name),
            _value(store, each.name, each.before, known),
            _value(store, each.name, each.after, known),
        )
        for each in shown
    ]


def _called(line: Line, known: dict[int, str]) -> str:
    return f"{line.position}. {words.line(line, known[line.form_id])}"


def _is_of_day(field: Field, fields: Sequence[Field]) -> bool:
    """The month goes with the day: it is told only where the day stayed."""
    return field.name == "month" and any(each.name == "day" for each in fields)


def _value(store: Store, name: str, value: Any, known: dict[int, str]) -> str:
    if value in (None, ""):
        return words.NONE
    if name == "form_id":
        return known[value]
    if name in ("partner_id", "host_id"):
        return words.partner(store, value)
    if name == "body":
        return words.body(value)
    if name == "day":
        return words.due(value, "")
    return words.due(None, value) if name == "month" else str(value)


def before(store: Store, plan_id: int) -> int:
    """Return the version before one that has it."""
    older = plans.get(store, plan_id).previous_id
    if older is None:
        raise AssertionError(plan_id)
    return older
