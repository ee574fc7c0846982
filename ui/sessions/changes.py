"""What is done with a session that stands: held, moved, stretched, cancelled, repeated, removed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app import centre
from app.guidance import clashes, sessions
from app.guidance.sessions import Session
from app.schooling import facts
from ui.fields import FormDialog
from ui.plans import carrying
from ui.sessions import words
from ui.sessions.cancelling import CancelDialog
from ui.sessions.moving import MoveDialog
from ui.sessions.repeating import RepeatDialog

if TYPE_CHECKING:
    from ui.sessions.tab import SessionsRoom

translate = QCoreApplication.translate


class Changes:
    """Each change is one action that can be taken back; a refusal stands over the card."""

    def __init__(self, room: SessionsRoom) -> None:
        self._room = room

    def hold(self) -> None:
        """Say that the session shown was held."""
        session = self._shown()
        said = translate("Sessions", "Held: {called}")
        self._do(lambda: sessions.hold(self._room.workspace.store, session.id), said, session)

    def reopen(self) -> None:
        """Take the session shown back among the planned."""
        session = self._shown()
        said = translate("Sessions", "Planned again: {called}")
        self._do(lambda: sessions.reopen(self._room.workspace.store, session.id), said, session)

    def remove(self) -> None:
        """Take away the session shown, entered by mistake; Undo brings it back."""
        session = self._shown()
        said = translate("Sessions", "Removed: {called}")
        self._do(lambda: sessions.remove(self._room.workspace.store, session.id), said, session)

    def carry(self, session_id: int, day: date, starts: str) -> None:
        """Move a session that was dragged; who or what is taken then is said, not forbidden."""
        store, session = self._room.workspace.store, self._get(session_id)
        if self._do(lambda: sessions.move(store, session_id, day, starts), "", session):
            self._tell_moved(session_id)

    def stretch(self, session_id: int, ends: str) -> None:
        """Give a session the end it was pulled to."""
        store, session = self._room.workspace.store, self._get(session_id)
        if self._do(lambda: sessions.stretch(store, session_id, ends), "", session):
            self._tell_moved(session_id)

    def ask_move(self) -> None:
        """Ask for another day and hour, and why."""
        dialog = MoveDialog(self._room.workspace, self._shown(), self._room)
        dialog.moved.connect(self._tell_moved)
        self._ask(dialog, "day")

    def ask_cancel(self) -> None:
        """Ask why the session is not held."""
        self._ask(CancelDialog(self._room.workspace, self._shown(), self._room), "reason")

    def ask_repeat(self) -> None:
        """Ask how the session comes again."""
        self._ask(RepeatDialog(self._room.workspace, self._shown(), self._room), "every")

    def ask_line(self) -> None:
        """Ask which line of the plan the session carries out."""
        session = self._shown()
        dialog = carrying.line_of_session(self._room.workspace, session.id, self._room)
        self._ask(dialog, "line_id")

    def free_of_line(self) -> None:
        """Say that the session carries out no line of the plan after all."""
        session = self._shown()
        said = translate("Sessions", "Carries no line of the plan out: {called}")
        self._do(lambda: facts.unlink(self._room.workspace.store, session.id), said, session)

    def _ask(self, dialog: FormDialog, first: str) -> None:
        self._room.ask = dialog
        dialog.finished.connect(self._answered)
        dialog.open()
        dialog.form.fields[first].editor.setFocus()

    def _answered(self) -> None:
        self._room.ask = None
        self._room.back()

    def _tell_moved(self, session_id: int) -> None:
        """Say where a session is now, and what else is there at the same hours."""
        store, session = self._room.workspace.store, self._get(session_id)
        draft = sessions.draft_of(session)
        said = translate("Sessions", "Now: {when}").format(
            when=words.when(session.on, session.starts, session.ends)
        )
        taken = [words.clash(each) for each in clashes.of(store, draft, session_id)]
        if "not-working-day" in clashes.warnings(store, draft, centre.calendar(store)):
            taken.append(words.warning("not-working-day"))
        self._room.workspace.tell("session", ". ".join([said, *taken]), self._before)

    _before: int | None = None

    def _do(self, work: Callable[[], object], said: str, session: Session) -> bool:
        def whole() -> bool:
            work()
            return True

        self._before = self._room.workspace.store.last_action
        done = self._room.workspace.do(
            whole,
            changed="session plan",
            said=said.format(called=words.called(session)),
            refused=self._room.refuse,
        )
        if done is None:
            self._room.look()
        else:
            self._room.refusal.dismiss()
        return bool(done)

    def _shown(self) -> Session:
        return self._get(self._room.current)

    def _get(self, session_id: int) -> Session:
        return sessions.get(self._room.workspace.store, session_id)
