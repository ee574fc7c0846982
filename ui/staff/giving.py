"""To whom a colleague's unfinished work is given; at what hours they are elsewhere is told."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.kazakh.dates import short_date
from app.staffing import handed, staff
from app.staffing.handing_over import Hanging
from ui import language
from ui.fields import ChoiceField, FormDialog
from ui.guidance import asked
from ui.kept_dialog import needed
from ui.referrals.remarks import Remarks
from ui.staff.words import translate
from ui.workspace import Workspace

_TOLD = 4
"""Sessions named among those that clash; the rest are counted."""


class GiveDialog(FormDialog):
    """One colleague for everything chosen; given again, the rest may go to another."""

    def __init__(
        self,
        workspace: Workspace,
        from_id: int,
        what: Sequence[Hanging],
        parent: QWidget | None = None,
    ) -> None:
        self.workspace, self._from, self._what = workspace, from_id, what
        rows = [asked.choice("to_id", lambda: translate("Staff", "To whom"))]
        super().__init__(rows, self._give, name="staff.give", parent=parent)
        self.remarks = Remarks(name="staff.give.remarks")
        self.pin(self.remarks)
        field = self.form.fields["to_id"]
        assert isinstance(field, ChoiceField)
        others = [each for each in asked.colleagues(workspace.store) if each[0] != from_id]
        field.set_options(others)
        self.form.changed.connect(self._warn)
        field.editor.setFocus()

    def _warn(self) -> None:
        to = self.form.fields["to_id"].value()
        clashing = handed.clashing(self.workspace.store, to, self._what) if to else []
        told = [
            translate("Staff", "Elsewhere at that hour: {day} {time}, {name}").format(
                day=short_date(each.on), time=each.starts, name=language.spoken(each.called)
            )
            for each in clashing[:_TOLD]
        ]
        more = len(clashing) - _TOLD
        if more > 0:
            told.append(translate("Staff", "And {count} more.").format(count=more))
        self.remarks.say(told)

    def _give(self, values: dict[str, Any]) -> None:
        needed(values, "to_id")
        store, before = self.workspace.store, self.workspace.store.last_action
        given = handed.hand_over(store, self._from, values["to_id"], self._what)
        name = staff.get(store, values["to_id"]).name.short
        said = translate("Staff", "Given to {name}: {count}").format(name=name, count=given)
        self.workspace.tell("staff session participant paper", said, before)

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        name = staff.get(self.workspace.store, self._from).name.full
        count = sum(each.kind != "plan_line" for each in self._what)
        title = translate("Staff", "Give what hangs on {name}").format(name=name)
        text = translate("Staff", "Given: {count}. What was done stays with who did it.")
        self.set_words(title, translate("Staff", "Give"), text.format(count=count))
