"""Writing down how a person was asked after."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from app.guidance import follow_up
from app.staffing import staff
from ui.fields import ChoiceField, DateField, FormDialog, Spec, TextField
from ui.sessions.follow_up import words
from ui.sessions.follow_up.rows import Row
from ui.sessions.follow_up.words import translate
from ui.workspace import Workspace

_WAY = "follow_up/way"


class ContactDialog(FormDialog):
    """The day, the way, what came of it and when to ask again; Enter keeps it."""

    def __init__(self, workspace: Workspace, row: Row, *, parent: QWidget | None = None) -> None:
        self.workspace, self._row = workspace, row
        specs = (
            Spec("outcome", lambda: translate("FollowUp", "What came of it"), _outcome),
            Spec("way", lambda: translate("FollowUp", "How"), _ways),
            Spec("day", lambda: translate("FollowUp", "Day"), self._day),
            Spec("next_on", lambda: translate("FollowUp", "Ask again on"), self._day),
        )
        super().__init__(specs, self._keep, name="sessions.follow_up.contact", parent=parent)
        usual = workspace.memory.text(_WAY, "phone")
        self.form.show_values({"day": workspace.today(), "way": usual})
        self.set_words(
            translate("FollowUp", "Asked after"),
            translate("FollowUp", "Save"),
            " · ".join(part for part in (row.name, row.phone) if part),
        )
        self.form.fields["outcome"].editor.setFocus()

    def _day(self) -> DateField:
        return DateField(today=self.workspace.today)

    def _keep(self, values: dict[str, Any]) -> None:
        store, before = self.workspace.store, self.workspace.store.last_action
        follow_up.contact(
            store,
            self._row.person_id,
            self._row.session_id,
            values["day"] or self.workspace.today(),
            str(values["way"] or ""),
            values["outcome"],
            values["next_on"],
            _colleague(self.workspace),
        )
        self.workspace.memory.keep(_WAY, str(values["way"]))
        said = translate("FollowUp", "Kept: {name} was asked after").format(name=self._row.name)
        self.workspace.tell("session participant", said, before)


def _colleague(workspace: Workspace) -> int | None:
    """Whoever is at the keyboard asked, where they are one of the colleagues."""
    working = staff.listed(workspace.store, workspace.today())
    actor = workspace.store.actor
    return next((each.id for each in working if each.name.full == actor), None)


def _outcome() -> TextField:
    return TextField(limit=500)


def _ways() -> ChoiceField:
    return ChoiceField([(way, words.way(way)) for way in follow_up.WAYS])
