"""What is done with the lines of a plan: typed, removed, put in order, carried out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app import centre
from app.errors import Refusal
from app.schooling import facts, plans
from app.store.store import Store
from ui.plans import carrying, dialogs
from ui.plans.words import translate

if TYPE_CHECKING:
    from ui.plans.view import PlanView


class LineDeeds:
    """Each is done with the lines chosen, as one action that can be taken back."""

    def __init__(self, view: PlanView) -> None:
        self._view, self._workspace = view, view.workspace

    @property
    def _store(self) -> Store:
        return self._workspace.store

    @property
    def _chosen(self) -> list[int]:
        return self._view.lines.chosen

    def open_lines(self) -> None:
        """Go from a plan to its lines."""
        self._view.open_lines()

    def add_line(self) -> None:
        """Begin a new line at the end of the plan."""
        self._view.open_lines()
        self._view.open_form(None)

    def edit_line(self) -> None:
        """Open the form of the line the cursor is on."""
        if (line := self._view.lines.current) is not None:
            self._view.open_form(line.line)

    def remove_lines(self) -> None:
        """Take the lines chosen out of the plan."""
        chosen = self._chosen
        said = translate("Plans", "Lines removed: {count}").format(count=len(chosen))
        self._view.do(lambda: plans.remove_lines(self._store, chosen), said)

    def up(self) -> None:
        """Move the lines chosen one place up."""
        self._move(-1)

    def down(self) -> None:
        """Move the lines chosen one place down."""
        self._move(1)

    def _move(self, step: int) -> None:
        plan, chosen, lines = self._view.plan, self._chosen, self._view.lines
        if plan is None:
            return
        order = [each.line.id for each in lines.standings]
        wanted = moved(order, chosen, step)
        if wanted != order:
            self._view.do(lambda: plans.order(self._store, plan.id, wanted), "")
            lines.select(chosen)

    def schedule(self) -> None:
        """Put the lines chosen into the calendar; those of a month alone ask for their days."""
        chosen = [each.line for each in self._view.lines.standings if each.line.id in self._chosen]
        numbers, store = [each.id for each in chosen], self._store
        if facts.proposed(store, numbers, centre.calendar(store)):
            self._view.open(carrying.days(self._workspace, chosen, self._view))
            return
        before = store.last_action
        try:
            made = facts.generate(store, numbers)
        except Refusal as refusal:
            self._view.refuse(refusal)
        else:
            self._workspace.tell(dialogs.SUBJECTS, carrying.into_calendar(len(made)), before)

    def link(self) -> None:
        """Say which session carries the line out."""
        if (line := self._view.lines.current) is not None:
            self._view.open(carrying.link(self._workspace, line.line, self._view))

    def unlink(self) -> None:
        """Say that the line's last session does not carry it out after all."""
        line = self._view.lines.current
        if line is not None and line.sessions:
            session = line.sessions[-1]
            said = translate("Plans", "The session carries the line out no more")
            self._view.do(lambda: facts.unlink(self._store, session), said)


def moved(order: Sequence[int], chosen: Sequence[int], step: int) -> list[int]:
    """Return an order in which those chosen stand one place up or down, each past another."""
    found, wanted = list(order), set(chosen)
    places = [place for place, each in enumerate(found) if each in wanted]
    for place in places if step < 0 else reversed(places):
        other = place + step
        if 0 <= other < len(found) and found[other] not in wanted:
            found[place], found[other] = found[other], found[place]
    return found
