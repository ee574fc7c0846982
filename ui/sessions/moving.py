"""Moving a session to another day or hour; from where and why is kept with it."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.errors import FieldRefusal
from app.guidance import sessions
from app.guidance.sessions import Session
from ui.fields import DateField, FormDialog, Spec, TextField
from ui.sessions import words
from ui.sessions.hours import HoursField
from ui.workspace import Workspace

translate = QCoreApplication.translate


class MoveDialog(FormDialog):
    """Another day and hour; ``moved`` tells which session went."""

    moved = Signal(int)

    def __init__(self, workspace: Workspace, session: Session, parent: QWidget) -> None:
        self._workspace, self._session = workspace, session
        specs = (
            Spec(
                "day",
                lambda: translate("Sessions", "Day"),
                partial(DateField, today=workspace.today),
            ),
            Spec("starts", lambda: translate("Sessions", "Begins"), HoursField),
            Spec("reason", lambda: translate("Sessions", "Reason"), TextField),
        )
        super().__init__(specs, self._move, name="sessions.move.ask", parent=parent)
        self.form.show_values({"day": session.on, "starts": session.starts})

    def _move(self, values: dict[str, Any]) -> None:
        if values["day"] is None:
            raise FieldRefusal("day", "date-missing")
        store, number = self._workspace.store, self._session.id
        sessions.move(store, number, values["day"], values["starts"], str(values["reason"]))
        self._workspace.tell("session")
        self.moved.emit(number)

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        session = self._session
        self.set_words(
            self.tr("Move: {called}").format(called=words.called(session)),
            self.tr("Move"),
            words.when(session.on, session.starts, session.ends),
        )
