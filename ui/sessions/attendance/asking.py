"""Small questions about one line of the roster: its class, the reason of an excuse."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from app.guidance import attendance
from app.guidance.attendance import Line
from ui.fields import FormDialog, Spec, TextField
from ui.sessions.attendance import words
from ui.workspace import Workspace

translate = words.translate


class ClassDialog(FormDialog):
    """With which class or group a person comes, as the sheet shows it."""

    def __init__(self, workspace: Workspace, line: Line, *, parent: QWidget | None = None) -> None:
        self.workspace, self._line = workspace, line
        specs = (Spec("class", lambda: translate("Attendance", "Class or group"), _short),)
        super().__init__(specs, self._keep, name="sessions.attendance.class", parent=parent)
        self.form.show_values({"class": line.class_name})
        self.set_words(
            translate("Attendance", "Class or group"),
            translate("Attendance", "Save"),
            line.name.full,
        )
        self.form.fields["class"].editor.setFocus()

    def _keep(self, values: dict[str, Any]) -> None:
        store, before = self.workspace.store, self.workspace.store.last_action
        attendance.set_class(store, self._line.id, values["class"])
        said = translate("Attendance", "Saved: {name}").format(name=self._line.name.full)
        self.workspace.tell("session", said, before)


class ExcuseDialog(FormDialog):
    """Why a person could not come; the reason stays on the session and on no paper."""

    def __init__(self, workspace: Workspace, line: Line, *, parent: QWidget | None = None) -> None:
        self.workspace, self._line = workspace, line
        specs = (Spec("reason", lambda: translate("Attendance", "Reason")),)
        super().__init__(specs, self._keep, name="sessions.attendance.excuse", parent=parent)
        self.form.show_values({"reason": line.reason})
        self.set_words(
            translate("Attendance", "Excused, with a reason"),
            translate("Attendance", "Save"),
            line.name.full,
        )
        self.form.fields["reason"].editor.setFocus()

    def _keep(self, values: dict[str, Any]) -> None:
        store, before = self.workspace.store, self.workspace.store.last_action
        attendance.mark(store, [self._line.id], "excused", values["reason"])
        self.workspace.tell("session", words.saved(self._line.name.full, "excused"), before)


def _short() -> TextField:
    return TextField(limit=60)
