"""What a named colleague concludes from a result; the scores alone conclude nothing."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.errors import FieldRefusal
from app.guidance import results
from app.guidance.results import Result
from app.registry import participants
from ui.drafts import Keeper
from ui.fields import ChoiceField, DateField, FormDialog, NotesField, Spec, TextField
from ui.guidance import asked
from ui.instruments import words
from ui.instruments.bars import ProfileBars, bars
from ui.instruments.words import translate
from ui.referrals.remarks import Remarks
from ui.workspace import Workspace


class ConclusionDialog(FormDialog):
    """The profile stays in sight; where it gives no ground, a reason is asked for."""

    def __init__(self, workspace: Workspace, result: Result, parent: QWidget | None = None) -> None:
        self._workspace, self.tested = workspace, result
        self._name = participants.get(workspace.store, result.person_id).name.full
        super().__init__(self._specs(), self._conclude, name="instruments.conclude", parent=parent)
        self.remarks = Remarks(name="instruments.conclude.validity")
        self.bars = ProfileBars(name="instruments.conclude.scores")
        self.add(self.bars)
        self.pin(self.remarks)
        self._keeper = Keeper(workspace.store, self.form, "conclusion")
        self._begin()

    @override
    def reject(self) -> None:
        self._keeper.rest()
        super().reject()

    def _specs(self) -> tuple[Spec, ...]:
        day = partial(DateField, today=self._workspace.today)
        rows = [
            Spec(
                "conclusion",
                lambda: translate("Tests", "Conclusion"),
                partial(NotesField, lines=5, limit=5000),
                lambda: translate("Tests", "What you and the person made of it together"),
            ),
            Spec("staff_id", lambda: translate("Tests", "Concluded by"), ChoiceField),
            Spec("concluded_on", lambda: translate("Tests", "Day"), day),
        ]
        if self.tested.profile.validity:
            reason = Spec(
                "reason",
                lambda: translate("Tests", "Reason"),
                TextField,
                lambda: translate("Tests", "Why a conclusion is possible all the same"),
            )
            rows.insert(1, reason)
        return tuple(rows)

    def _begin(self) -> None:
        held = self.tested.conclusion
        self.form.show_values(
            {
                "conclusion": held.words if held else "",
                "reason": held.reason if held else "",
                "staff_id": held.staff_id if held else asked.at_work(self._workspace.store),
                "concluded_on": held.on if held else self._workspace.today(),
            }
        )
        if (left := self._keeper.left(self.tested.id)) is not None:
            self.form.show_typed(left.typed)
        self._keeper.follow(self.tested.id)
        self._retranslate()
        self.form.fields["conclusion"].editor.setFocus()

    def _conclude(self, values: dict[str, Any]) -> None:
        if values["staff_id"] is None:
            raise FieldRefusal("staff_id", "field-required")
        if values["concluded_on"] is None:
            raise FieldRefusal("concluded_on", "field-required")
        store, before = self._workspace.store, self._workspace.store.last_action
        results.conclude(
            store,
            self.tested.id,
            values["conclusion"],
            staff_id=values["staff_id"],
            day=values["concluded_on"],
            reason=values.get("reason", ""),
        )
        self._keeper.forget(self.tested.id)
        done = translate("Tests", "Conclusion written: {name}").format(name=self._name)
        self._workspace.tell("participant session", done, before)

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        field = self.form.fields["staff_id"]
        assert isinstance(field, ChoiceField)
        held = self.tested.conclusion.staff_id if self.tested.conclusion else None
        field.set_options(asked.colleagues(self._workspace.store, held))
        about = f"{self._name}\n{words.spoken(self.tested.name)} · {words.line(self.tested)}"
        self.set_words(
            translate("Tests", "Conclusion from a test"), translate("Tests", "Write"), about
        )
        if "remarks" in self.__dict__:
            said = words.validity(self.tested.profile.validity)
            self.remarks.say([said] if said else [])
            self.bars.show_bars(bars(self.tested.profile))
