"""Cancelling a session, with its reason; one of a series may take the later ones along."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.guidance import series, sessions
from app.guidance.sessions import Session
from ui.fields import CheckField, FormDialog, Spec, TextField
from ui.sessions import words
from ui.workspace import Workspace

translate = QCoreApplication.translate


class CancelDialog(FormDialog):
    """Why a session is not held; it stays in the calendar, struck through."""

    def __init__(self, workspace: Workspace, session: Session, parent: QWidget) -> None:
        self._workspace, self._session = workspace, session
        specs = [Spec("reason", lambda: translate("Sessions", "Reason"), TextField)]
        if session.series:
            specs.append(
                Spec(
                    "rest",
                    lambda: translate("Sessions", "And the later ones of the series"),
                    CheckField,
                )
            )
        super().__init__(specs, self._cancel, name="sessions.cancel.ask", parent=parent)

    def _cancel(self, values: dict[str, Any]) -> None:
        store, number, reason = self._workspace.store, self._session.id, str(values["reason"])

        def work() -> bool:
            if values.get("rest"):
                series.cancel_rest(store, number, reason)
            else:
                sessions.cancel(store, number, reason)
            return True

        said = self.tr("Cancelled: {called}").format(called=words.called(self._session))
        self._workspace.do(work, changed="session", said=said)

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        session = self._session
        self.set_words(
            self.tr("Cancel: {called}").format(called=words.called(session)),
            self.tr("Cancel the session"),
            words.when(session.on, session.starts, session.ends),
        )
