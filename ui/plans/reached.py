"""Whom guidance reached at a school in a plan's period: exactly those the card counts."""

from __future__ import annotations

from array import array
from collections.abc import Mapping

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.schooling import cohorts, progress
from app.schooling.cohorts import Cohort
from app.schooling.plans import Plan
from ui import language, theme
from ui.fields import FormDialog
from ui.parts.list_head import ChipRow
from ui.plans import words
from ui.plans.columns import REACHED, Reached
from ui.plans.words import translate
from ui.tables import ListView, PagedModel
from ui.workspace import Workspace

WHICH = ("", "covered", "uncovered")


class ReachedDialog(FormDialog):
    """Pupils by class, reached or not; Enter opens a pupil's card."""

    wide = 640

    def __init__(self, workspace: Workspace, plan: Plan, school: Cohort, parent: QWidget) -> None:
        self._workspace, self._plan, self._school = workspace, plan, school
        store = workspace.store
        self.ids: Mapping[str, list[int]] = {
            which: cohorts.ids(store, progress.wanted(store, plan.id, school.partner_id, which))
            for which in WHICH
        }
        members = cohorts.members(store, self.ids[""], school.year)
        covered = set(self.ids["covered"])
        self._known = {each.person_id: Reached(each, each.person_id in covered) for each in members}
        super().__init__((), self._open, name="plans.reached", parent=parent)
        self.chips = ChipRow(WHICH, words.reached, always=WHICH, name="plans.reached.chips")
        self.model = PagedModel(REACHED, lambda ids: [self._known[each] for each in ids])
        self.list = ListView(self.model, name="plans.reached.list")
        self.model.setParent(self.list)
        self._scroll.hide()  # the list scrolls by itself
        self.list.setMinimumHeight(theme.unit(380))
        self.list.setAccessibleName(words.reached(""))
        self.pin(self.chips)
        self.pin(self.list)
        self.chips.show_counts({which: len(found) for which, found in self.ids.items()})
        self.chips.chosen.connect(self._show)
        self.list.activated_id.connect(lambda _person: self.submit())
        self._show("")
        self.chips.choose("covered")

    def _show(self, which: str) -> None:
        self.list.set_ids(array("q", self.ids[which]))
        self.model.refresh()
        if self.list.current_id < 0:
            self.list.select_row(0)
        self.accept_button.setEnabled(bool(self.ids[which]))

    def _open(self, _values: object) -> None:
        if self.list.current_id >= 0:
            self._workspace.open_card("participants", self.list.current_id)

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        found = progress.classes(self._workspace.store, self._plan.id, self._school.partner_id)
        told = " · ".join(f"{each.name}: {each.covered} / {each.held}" for each in found)
        named = language.spoken(self._school.name)
        self.set_words(named, translate("Plans", "Open the card"), told)
