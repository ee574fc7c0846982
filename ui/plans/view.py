"""The plans at the left, or the lines of one; a card or the form of a line at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QDialog, QMenu, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import Refusal
from app.schooling import facts, plans, preparation
from app.schooling.plans import Line, Plan
from app.schooling.preparation import Unprepared
from ui.actions import Offer, action, button
from ui.asking import Asking, Dialogs
from ui.parts.action_bar import ActionBar
from ui.parts.split import Split
from ui.plans import actions, dialogs
from ui.plans.line_deeds import LineDeeds
from ui.plans.line_typing import LineTyping
from ui.plans.lines_page import LinesPage
from ui.plans.plan_deeds import PlanDeeds
from ui.plans.plans_page import PlansPage
from ui.plans.side import Side
from ui.views import View
from ui.workspace import Workspace

_SHOWN = 4
"""Buttons of a card; the rest stand in its menu."""
_PRIMARY = ("open_lines", "edit_line", "schedule")


class PlanView(View):
    """Enter goes from a plan to its lines, Esc back; what a plan allows follows its state."""

    room = "cohorts"
    key = "plan"
    subjects = ("plan", "session", "participant", "partner", "settings", "paper")
    asking: Asking = Dialogs()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.ask: QDialog | None = None
        self.plans = PlansPage(workspace, name="plans.plans")
        self.lines = LinesPage(workspace, name="plans.lines")
        self.side = Side(workspace, name="plans.card")
        self.card = self.side
        self.typing = LineTyping(workspace, self.side)
        self.of_plan, self.of_line = PlanDeeds(self), LineDeeds(self)
        self._plan: Plan | None = None
        self._unprepared: dict[int, Unprepared] = {}
        self._pages = QStackedWidget()
        self.doing = {name: self._action(name, keys) for name, keys in actions.KEYS.items()}
        self._lay_out()
        self._connect()
        self.retranslate()

    # What is shown

    @property
    def plan(self) -> Plan | None:
        """The plan whose card or lines are shown."""
        return self._plan

    @property
    def in_lines(self) -> bool:
        """Whether the lines of a plan are shown."""
        return self._pages.currentWidget() is self.lines

    @override
    def look(self) -> None:
        """Ask again; the plan and the line that were current stay so."""
        self.plans.look()
        if self.in_lines and self._plan is not None:
            self._plan = self._standing(self._plan.id)
        if self._plan is None or not self.in_lines:
            self._pages.setCurrentWidget(self.plans)
            self._plan = self.plans.current
        self._read()

    @override
    def show_own(self, record: int) -> None:
        """Show the lines of a plan, as another tab asks."""
        self.leave_form()
        self.plans.look()
        self.plans.show_plan(record)
        self._plan = self._standing(record)
        self.open_lines()

    def open_lines(self) -> None:
        """Go from a plan to its lines."""
        if self._plan is not None:
            self._pages.setCurrentWidget(self.lines)
            self._read()
            self.take_focus()

    def back(self) -> None:
        """Leave the form for the line, the lines for the plans."""
        if self.side.editing:
            self.leave_form()
        elif self.in_lines:
            self._pages.setCurrentWidget(self.plans)
            self.look()
        self.take_focus()

    @override
    def take_focus(self) -> None:
        wanted = self.lines.list if self.in_lines else self.plans.list
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.in_lines:
            self.back()
        else:
            super().keyPressEvent(event)

    def _standing(self, plan_id: int) -> Plan | None:
        """Return a plan, unless it was taken away meanwhile."""
        try:
            return plans.get(self.workspace.store, plan_id)
        except Refusal:
            return None

    def _read(self) -> None:
        """Read the lines of the plan that is current, and show them and the card."""
        store, plan = self.workspace.store, self._plan
        if plan is not None:
            self._unprepared = preparation.unprepared(store, plan.id)
            standings = facts.standings(store, plan.id, self.workspace.today())
            self.lines.show_plan(plan, standings, self._unprepared)
        self.draw()

    def draw(self) -> None:
        """Show the card of what is current, unless a form is open."""
        line = self.lines.current if self.in_lines else None
        if line is None:
            standings = self.lines.standings if self._plan is not None else ()
            self.side.plan.show_plan(self._plan, standings, len(self._unprepared))
        told = self._unprepared.get(line.line.id) if line else None
        self.side.line.show_line(line, self.lines.badges(line) if line else (), told)
        if not self.side.editing:
            self.side.show_page(self.side.line if line else self.side.plan)
        self.suit()

    def suit(self) -> None:
        """Allow what makes sense with the plan and the lines chosen; nothing beside a form."""
        able = set() if self.side.editing else actions.allowed(self._shown())
        for name, made in self.doing.items():
            made.setEnabled(name in able)
        for offer, names in (
            (self._plan_offer, actions.OF_PLAN),
            (self._line_offer, actions.OF_LINE),
        ):
            shown = [name for name in names if name in able]
            offer.show(*shown[:_SHOWN], lesser=tuple(shown[_SHOWN:]))

    def _shown(self) -> actions.Shown:
        plan = self._plan
        if plan is None:
            return actions.Shown()
        chosen = set(self.lines.chosen) if self.in_lines else set()
        standings = self.lines.standings
        current = self.lines.current if self.in_lines else None
        return actions.Shown(
            plan,
            in_lines=self.in_lines,
            lines=len(standings),
            chosen=len(chosen),
            followed=plans.newer_of(self.workspace.store, plan.id) is not None,
            free=any(each.line.id in chosen and not each.sessions for each in standings),
            carried=current is not None and bool(current.sessions),
        )

    # How things are done

    def refuse(self, refusal: Refusal) -> None:
        """Say above the card why something was not done."""
        self.side.refusal.refuse(refusal)

    def do(self, work: Callable[[], Any], said: str) -> Any:
        """Do one thing, tell everybody, and offer to take it back."""
        self.side.refusal.dismiss()
        return self.workspace.do(work, changed=dialogs.SUBJECTS, said=said, refused=self.refuse)

    def open(self, dialog: QDialog) -> None:
        """Open a dialog; the keys come back to the list when it is closed."""
        self.side.refusal.dismiss()
        self.ask = dialog
        dialog.finished.connect(self._answered)
        dialog.open()

    def _answered(self) -> None:
        self.ask = None
        self.take_focus()

    # The form of a line

    def save_line(self) -> None:
        """Save the form and go to the line in the list."""
        if (kept := self.typing.save()) is not None:
            self._close_form()
            self.look()
            self.lines.select([kept])
            self.take_focus()

    def open_form(self, line: Line | None) -> None:
        """Open the form of a line, or of a new one at the plan's end."""
        if self._plan is None:
            return
        like = self.lines.standings[-1].line if self.lines.standings else None
        self.typing.begin(self._plan, line, like)
        self.suit()
        if (split := self._split()) is not None:
            split.show_card()

    def leave_form(self) -> None:
        """Go back to the card; what is half typed is kept and there again."""
        if self.side.editing:
            self.typing.rest()
            self._close_form()

    def _give_up(self) -> None:
        self.typing.give_up()
        self._close_form()
        self.take_focus()

    def _close_form(self) -> None:
        self.side.show_page(self.side.line)
        self.draw()
        if (split := self._split()) is not None:
            split.show_list()

    def _split(self) -> Split | None:
        """Return the two panes the view stands in, of which a small window shows one."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, Split):
            above = above.parentWidget()
        return above

    def _enter(self) -> None:
        """Enter on a line opens its form where the plan may be edited, else its first session.

        Where one pane fits, the line's card comes forward before its session.
        """
        line, split = self.lines.current, self._split()
        if self.doing["edit_line"].isEnabled():
            self.of_line.edit_line()
        elif split is not None and split.single:
            split.show_card()
        elif line is not None and line.sessions:
            self.workspace.open_card("sessions", line.sessions[0])

    # Words and widgets

    @override
    def retranslate(self) -> None:
        """Write every word again."""
        for name, said in actions.words().items():
            self.doing[name].setText(said)
        self.plans.retranslate()
        self.lines.retranslate()
        self.side.retranslate()
        self.draw()

    def _action(self, name: str, keys: str) -> QAction:
        deeds = self.of_plan if hasattr(self.of_plan, name) else self.of_line
        return action(self, name, keys, getattr(deeds, name))

    def _lay_out(self) -> None:
        self._pages.addWidget(self.plans)
        self._pages.addWidget(self.lines)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        begin, add = self.doing["begin"], self.doing["add_line"]
        self.plans.put_buttons(button(begin, icon="plus"), button(begin, "primary", icon="plus"))
        self.lines.put_buttons(
            button(add, icon="plus"),
            [button(self.doing["take_in"], "primary", icon="table"), button(add)],
        )
        self._plan_offer = self._offered(self.side.plan.bar, actions.OF_PLAN)
        self._line_offer = self._offered(self.side.line.bar, actions.OF_LINE)
        # The card stands in the other pane: its actions are found from there too.
        self.side.addActions(list(self.doing.values()))

    def _offered(self, bar: ActionBar, names: Sequence[str]) -> Offer:
        primary = set(_PRIMARY)
        return Offer(
            bar,
            {
                name: button(self.doing[name], "primary" if name in primary else "secondary")
                for name in names
            },
        )

    def _connect(self) -> None:
        self.plans.list.current_changed.connect(lambda _plan: self._turned())
        self.plans.list.activated_id.connect(lambda _plan: self.open_lines())
        self.lines.back_asked.connect(self.back)
        self.lines.current_changed.connect(lambda: self.draw() if self.in_lines else None)
        self.lines.list.current_changed.connect(lambda _line: self.leave_form())
        self.lines.activated.connect(self._enter)
        self.lines.more.clicked.connect(self._pop)
        self.side.plan.school_asked.connect(self.of_plan.show_reached)
        self.side.back_asked.connect(self.back)
        self.side.pane.save_asked.connect(self.save_line)
        self.side.pane.back_asked.connect(self.back)
        self.side.pane.give_up_asked.connect(self._give_up)

    def _turned(self) -> None:
        if not self.in_lines:
            self._plan = self.plans.current
            self._read()

    def _pop(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(
            [made for made in map(self.doing.get, actions.OF_PLAN) if made and made.isEnabled()]
        )
        menu.popup(self.lines.more.mapToGlobal(QPoint(0, self.lines.more.height())))
