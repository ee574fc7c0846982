"""The plans and their versions, the latest first."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.schooling import facts, plans
from app.schooling.plans import Plan
from ui import theme
from ui.parts.button import Button
from ui.parts.empty_state import EmptyState, Step
from ui.parts.list_head import ChipRow
from ui.plans.columns import PLANS, PlanRow
from ui.plans.plan_card import COUNTED
from ui.plans.words import translate
from ui.tables import ListView, PagedModel
from ui.workspace import Workspace

CHIPS = ("", "open", "in_force", "past")
_CHIP_OF = {
    "open": ("draft", "sent", "returned", "agreed"),
    "in_force": ("in_force",),
    "past": ("closed", "superseded"),
}


class PlansPage(QWidget):
    """A list of plans; what is done with one is done on its card."""

    def __init__(self, workspace: Workspace, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.workspace = workspace
        self._known: dict[int, Plan] = {}
        self.chips = ChipRow(CHIPS, chip, always=CHIPS, name=f"{name}.chips")
        self.model = PagedModel(PLANS, self._fetch)
        self.list = ListView(self.model, name=f"{name}.list")
        self.model.setParent(self.list)
        self.empty = EmptyState("document", name=f"{name}.empty")
        self._shelf, self._head = QStackedWidget(), QHBoxLayout()
        self._lay_out()
        self.chips.chosen.connect(lambda _key: self.look())

    def put_buttons(self, head: Button, first: Button) -> None:
        """Put the button of a new plan above the list, and where there is none yet."""
        self._head.addWidget(head)
        self.empty.set_actions([first])

    @property
    def current(self) -> Plan | None:
        """The plan the cursor is on."""
        return self._known.get(self.list.current_id)

    def look(self) -> None:
        """Ask again which plans there are; the current one stays current."""
        found = plans.listed(self.workspace.store)
        self._known = {each.id: each for each in found}
        self.chips.show_counts({key: sum(_fits(each, key) for each in found) for key in CHIPS})
        shown = [each.id for each in found if _fits(each, self.chips.current)]
        self.list.set_ids(array("q", shown))
        self.model.refresh()
        self._shelf.setCurrentIndex(0 if found else 1)
        if self.list.current_id < 0 and shown:
            self.list.select_row(0)

    def show_plan(self, plan_id: int) -> None:
        """Make a plan current, whatever was chosen among the chips."""
        if not self.list.select_id(plan_id):
            if self.chips.current:
                self.chips.choose("")
            self.look()
            self.list.select_id(plan_id)

    def retranslate(self) -> None:
        """Write every word again."""
        self.chips.retranslate()
        self.list.retranslate()
        self.list.setAccessibleName(translate("Plans", "Plans"))
        self.empty.set_words(
            translate("Plans", "There is no plan yet"),
            translate(
                "Plans",
                "The education authority draws the guidance plan up and agrees it with the career "
                "centre and the chamber of entrepreneurs.",
            ),
            [
                Step(
                    translate("Plans", "Begin the plan"),
                    translate("Plans", "Its area, its period, who compiled it."),
                ),
                Step(
                    translate("Plans", "Fill it"),
                    translate("Plans", "From the authority's spreadsheet, or line by line."),
                ),
                Step(
                    translate("Plans", "Enter who agreed it"),
                    translate(
                        "Plans", "Agreed by both, it comes into force and into the calendar."
                    ),
                ),
            ],
        )

    def _fetch(self, ids: Sequence[int]) -> Sequence[PlanRow]:
        return [self._row(self._known[each]) for each in ids]

    def _row(self, plan: Plan) -> PlanRow:
        found = facts.standings(self.workspace.store, plan.id, self.workspace.today())
        done = sum(each.standing == "done" for each in found)
        return PlanRow(plan, len(found), done if plan.state in COUNTED else None)

    def _lay_out(self) -> None:
        self._head.addWidget(self.chips, 1, Qt.AlignmentFlag.AlignVCenter)
        self._shelf.addWidget(self.list)
        self._shelf.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self._shelf, 1)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        u = theme.unit
        self._head.setContentsMargins(u(20), u(4), u(20), u(8))
        self._head.setSpacing(u(12))


def _fits(plan: Plan, key: str) -> bool:
    return not key or plan.state in _CHIP_OF[key]


def chip(key: str) -> str:
    """Return the word of a filter of plans."""
    said: Mapping[str, str] = {
        "": translate("Plans", "All"),
        "open": translate("Plans", "Being prepared"),
        "in_force": translate("Plans", "In force"),
        "past": translate("Plans", "Past"),
    }
    return said[key]
