"""Typing the lines of a plan: one form, a draft of its own for every line of every plan."""

from __future__ import annotations

from app.errors import FieldRefusal, Refusal
from app.schooling import plans
from app.schooling.plans import Line, Plan
from ui.drafts import Keeper
from ui.plans import words
from ui.plans.line_form import FIRST
from ui.plans.side import Side
from ui.plans.words import translate
from ui.workspace import Workspace


class LineTyping:
    """Opens the form for a line, saves it, or leaves it with what is half typed kept."""

    def __init__(self, workspace: Workspace, side: Side) -> None:
        self._workspace, self._side = workspace, side
        self._keepers: dict[int, Keeper] = {}
        self._plan: Plan | None = None
        self._line: int | None = None

    def begin(self, plan: Plan, line: Line | None, like: Line | None = None) -> None:
        """Open the form; what was left half typed in it is there again."""
        self.rest()
        self._plan, self._line = plan, line.id if line else None
        self._side.form.show_line(plan, line, like)
        keeper = self._keeper(plan)
        left = keeper.left(self._line)
        if left is not None:
            self._side.form.show_typed(left.typed)
        keeper.follow(self._line)
        self._side.form.clear_errors()
        self._side.refusal.dismiss()
        self._say_heading(plan, line)
        self._side.show_page(self._side.pane)
        self._side.pane.start(FIRST)

    def save(self) -> int | None:
        """Save what was typed and return the line, or say beside its fields what is wrong."""
        form, plan, store = self._side.form, self._plan, self._workspace.store
        form.clear_errors()
        if plan is None or not form.check():
            form.first_error_focus()
            return None
        before = store.last_action
        try:
            draft = form.draft()
            if self._line is None:
                kept = plans.add_line(store, plan.id, draft)
            else:
                kept = self._line
                plans.change_line(store, kept, draft)
        except Refusal as refusal:
            self._refuse(refusal)
            return None
        self._keeper(plan).forget(self._line)
        form.settle()
        line = plans.get_line(store, kept)
        said = translate("Plans", "Line {number} saved").format(number=line.position)
        self._plan = None
        self._workspace.tell("plan", said, before)
        return kept

    @property
    def new(self) -> bool:
        """Whether the form holds a line that is not on the books yet."""
        return self._line is None

    def rest(self) -> None:
        """Keep what is half typed, and stop looking."""
        if self._plan is not None:
            self._keeper(self._plan).rest()
            self._plan = None

    def give_up(self) -> None:
        """Throw away what was typed."""
        if self._plan is not None:
            self._keeper(self._plan).forget(self._line)
            self._side.form.settle()
            self._plan = None

    def _keeper(self, plan: Plan) -> Keeper:
        if plan.id not in self._keepers:
            room = f"plans.{plan.id}"
            self._keepers[plan.id] = Keeper(self._workspace.store, self._side.form, room)
        return self._keepers[plan.id]

    def _refuse(self, refusal: Refusal) -> None:
        form = self._side.form
        named = refusal.field if isinstance(refusal, FieldRefusal) else ""
        field = form.fields.get("due" if named in ("day", "month") else named)
        if field is None:
            self._side.refusal.refuse(refusal)
            return
        field.refuse(refusal)
        form.first_error_focus()

    def _say_heading(self, plan: Plan, line: Line | None) -> None:
        said = (
            translate("Plans", "New line of the plan")
            if line is None
            else translate("Plans", "Line {number} of the plan").format(number=line.position)
        )
        self._side.pane.head.say(said, f"{words.called(plan)} · {words.period(plan)}")
