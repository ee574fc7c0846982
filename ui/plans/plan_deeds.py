"""What is done with a plan: its way to agreement, its papers, its spreadsheet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.errors import Refusal
from app.exchange import plan_sheets
from app.paperwork import schooling_papers
from app.paperwork.register import Issued, Render
from app.schooling import plans
from app.schooling.cohorts import Cohort
from app.schooling.plans import Plan
from app.store.store import Store
from ui import tasks
from ui.guidance.printing import Press
from ui.plans import carrying, changes, dialogs
from ui.plans.reached import ReachedDialog
from ui.plans.words import translate

if TYPE_CHECKING:
    from ui.plans.view import PlanView

Issue = Callable[[Store, int, date, Render], Issued]


class PlanDeeds:
    """Each is done with the plan that is shown, and offers to be taken back where it can be."""

    def __init__(self, view: PlanView) -> None:
        self._view, self._workspace = view, view.workspace
        self.press = Press(view.workspace, view.refuse, view)

    @property
    def _store(self) -> Store:
        return self._workspace.store

    def begin(self) -> None:
        """Begin a plan."""
        self._view.open(dialogs.head(self._workspace, self._view, made=self._view.show_own))

    def edit_head(self) -> None:
        """Correct a plan's head."""
        self._with(lambda plan: self._view.open(dialogs.head(self._workspace, self._view, plan)))

    def send(self) -> None:
        """Send the plan to its parties."""
        self._do(plans.send, translate("Plans", "Sent to be agreed"))

    def answer(self) -> None:
        """Enter what a party said."""
        self._with(lambda plan: self._view.open(dialogs.answer(self._workspace, plan, self._view)))

    def force(self) -> None:
        """Bring the agreed plan into force."""
        self._do(plans.bring_into_force, translate("Plans", "The plan is in force"))

    def revise(self) -> None:
        """Begin the next version of the plan and show it."""
        made = self._do(plans.revise, translate("Plans", "A new version is begun"))
        if made is not None:
            self._view.show_own(made)

    def changes(self) -> None:
        """Show what changed since the version before."""

        def show(plan: Plan) -> None:
            dialog = changes.ChangesDialog(self._workspace, plan, self._print_changes, self._view)
            self._view.open(dialog)

        self._with(show)

    def show_reached(self, school: Cohort) -> None:
        """Show whom guidance reached at a school in the plan's period."""
        self._with(
            lambda plan: self._view.open(ReachedDialog(self._workspace, plan, school, self._view))
        )

    def close_plan(self) -> None:
        """Close a plan whose time is over."""
        self._do(plans.close, translate("Plans", "The plan is closed"))

    def remove_plan(self) -> None:
        """Take away a draft begun by mistake."""
        self._do(plans.remove, translate("Plans", "The draft is removed"))

    # Its papers

    def print_plan(self) -> None:
        """Issue the plan as it stands."""
        self._issue(schooling_papers.print_plan)

    def print_agreement(self) -> None:
        """Issue the agreement sheet."""
        self._issue(schooling_papers.print_agreement_sheet)

    def print_timetable(self) -> None:
        """Ask whose timetable is printed, and issue it."""

        def press(partner: int | None) -> None:
            self._issue(
                lambda store, plan, day, render: schooling_papers.print_timetable(
                    store, plan, day, render, partner
                )
            )

        self._with(
            lambda plan: self._view.open(
                carrying.timetable(self._workspace, plan, press, self._view)
            )
        )

    def _print_changes(self) -> None:
        def issue(store: Store, newer: int, day: date, render: Render) -> Issued:
            older = changes.before(store, newer)
            return schooling_papers.print_changes(store, older, newer, day, render)

        self._issue(issue)

    def _issue(self, issue: Issue) -> None:
        day = self._workspace.today()
        self._view.side.refusal.dismiss()
        self._with(
            lambda plan: self.press.issue(
                plan.id, lambda store, number, render: issue(store, number, day, render), "plan"
            )
        )

    # Its spreadsheet

    def take_in(self) -> None:
        """Take the authority's spreadsheet in."""
        self._with(lambda plan: self._view.list_wanted.emit("plan_lines", {"plan": plan.uid}))

    def export(self) -> None:
        """Save the plan as a spreadsheet that is read back."""
        self._with(self._ask_where)

    def _ask_where(self, plan: Plan) -> None:
        proposed = self._workspace.documents.folder / plan_sheets.name(self._store, plan.id)
        title = translate("Plans", "Save the plan")
        kinds = translate("Plans", "Spreadsheet (*.xlsx)")
        path = self._view.asking.new_file(self._view, title, kinds, proposed)
        if path is not None:
            self._write(plan.id, path.with_suffix(".xlsx"))

    def _write(self, plan_id: int, path: Path) -> None:
        store, said = self._store, translate("Plans", "Saved {count} rows: {file}")
        tasks.run(
            self._view,
            lambda _progress, _cancelled: plan_sheets.write(store, plan_id, path),
            lambda count: self._workspace.said.emit(said.format(count=count, file=path.name), None),
            self._not_written,
        )

    def _not_written(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self._view.refuse(error)

    def _do(self, work: Callable[[Store, int], Any], said: str) -> Any:
        plan = self._view.plan
        return self._view.do(lambda: work(self._store, plan.id), said) if plan else None

    def _with(self, act: Callable[[Plan], object]) -> None:
        if self._view.plan is not None:
            act(self._view.plan)
