"""Attestations planned for several colleagues at once, for one day and one purpose."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.staffing import attestations, categories
from ui.fields import ChoiceField, FormDialog, SeveralField, Spec
from ui.guidance import asked
from ui.staff import dialogs
from ui.staff.words import translate
from ui.workspace import Workspace

_LEVELS = ("high", "mid")


class PlanDialog(FormDialog):
    """Whoever is ticked has an attestation planned; who waits for the same one is left as is."""

    wide = 760

    def __init__(
        self, workspace: Workspace, chosen: Sequence[int] = (), parent: QWidget | None = None
    ) -> None:
        self.workspace = workspace
        self._here = {str(each.id): each.name.short for each in asked.here(workspace.store)}
        super().__init__(self._rows(), self._keep, name="staff.plan", parent=parent)
        self._offer()
        self.form.show_values(
            {
                "purpose": attestations.PURPOSES[0],
                "level": dialogs.NOT_TOLD,
                "staff": tuple(str(each) for each in dict.fromkeys(chosen)),
            }
        )
        self.form.changed.connect(self._adapt)
        self._adapt()
        self.form.fields["planned_on"].editor.setFocus()

    def _rows(self) -> tuple[Spec, ...]:
        named = partial(self._here.__getitem__)
        return (
            asked.day(self.workspace, "planned_on", lambda: translate("Staff", "Planned for")),
            asked.choice("purpose", lambda: translate("Staff", "Purpose")),
            asked.choice("category", lambda: translate("Staff", "Category")),
            asked.choice("level", lambda: translate("Staff", "Level")),
            Spec(
                "staff",
                lambda: translate("Staff", "For whom"),
                partial(SeveralField, tuple(self._here), named),
                lambda: translate("Staff", "Everybody ticked is planned for that day"),
            ),
            asked.lines("note", lambda: translate("Staff", "Note")),
        )

    def _offer(self) -> None:
        answers = {
            "purpose": dialogs.answers("purpose", attestations.PURPOSES),
            "category": dialogs.answers("category", categories.GIVEN),
            "level": dialogs.answers("level", _LEVELS, untold=translate("Staff", "Not told")),
        }
        for key, offered in answers.items():
            field = self.form.fields[key]
            assert isinstance(field, ChoiceField)
            field.set_options(offered)

    def _adapt(self) -> None:
        sought = self.form.fields["purpose"].value() != "post"
        for key in ("category", "level"):
            self.form.fields[key].setVisible(sought)

    def _keep(self, values: dict[str, Any]) -> None:
        rest = dialogs.coded(values, "purpose", "category", "level")
        if rest["purpose"] == "post":
            rest["category"] = rest["level"] = ""
        chosen = [int(each) for each in rest.pop("staff")]
        store, before = self.workspace.store, self.workspace.store.last_action
        made = attestations.plan(store, chosen, attestations.Draft(0, **rest))
        said = translate("Staff", "Attestations planned: {count}").format(count=len(made))
        self.workspace.tell("staff", said, before)

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        title = translate("Staff", "Plan an attestation")
        text = translate("Staff", "For everybody ticked, as one action that can be undone.")
        self.set_words(title, translate("Staff", "Plan"), text)
        if "_here" in self.__dict__ and "form" in self.__dict__:
            self._offer()
