"""What the pane shows of a session: its roster as it is, as searched, as it is going to be."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.guidance import attendance, sessions
from app.guidance.attendance import Line, Totals
from app.guidance.sessions import Session
from app.registry.listing import ListRow
from ui import language, messages
from ui.sessions.attendance import preview, words
from ui.sessions.attendance.board import Board
from ui.sessions.attendance.finding import Names, Register
from ui.sessions.attendance.roll import Row
from ui.workspace import Workspace

translate = words.translate

_ENOUGH = 3
"""With this many found on the list, the books are not searched for namesakes."""


class ReadingPane(Board):
    """Answers each key of the line, and looks again when something changed."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(name="sessions.attendance", parent=parent)
        self.workspace = workspace
        self.session: Session | None = None
        self.lines: list[Line] = []
        self.walk_ins: list[ListRow] = []
        self.counted = Totals()
        self._names, self._register = Names(), Register(workspace, self)
        self._stale = False
        self._read_at: object = None
        self.line.textChanged.connect(lambda _text: self._type())
        self._register.found.connect(self._found_more)
        self.roll.selectionModel().currentChanged.connect(lambda *_: self.suit())
        self.roll.rows.modelReset.connect(self.suit)
        workspace.changed.connect(self._hear)

    def suit(self) -> None:
        """Allow what makes sense with the session and the row shown."""

    def show_session(self, session_id: int) -> None:
        """Show a session's roster; 0 or less shows none. What is half typed for it stays."""
        another = self.session is None or self.session.id != session_id
        if not another and self._fresh():
            return
        self.session = sessions.get(self.workspace.store, session_id) if session_id > 0 else None
        if another:
            self.forget()
        self.setVisible(self.session is not None)
        self._read()
        if another:
            self.roll.go_to(0)

    def forget(self) -> None:
        """Leave what was said and typed for another session behind."""
        self.refusal.dismiss()
        self.lines, self.walk_ins = [], []
        self.line.clear()

    @property
    def named(self) -> bool:
        """Whether the session keeps names."""
        return self.session is not None and self.session.roster == "named"

    @property
    def live(self) -> bool:
        """Whether the session was not cancelled."""
        return self.session is not None and self.session.state != "cancelled"

    # What is typed

    def _type(self) -> None:
        self.refusal.dismiss()
        self._register.stop()
        self.walk_ins = []
        self._answer()

    def _answer(self) -> None:
        """A sheet's line is read, a name is looked for."""
        if self.line.sheet:
            self.preview()
        else:
            self._look_for(self.line.text())

    def preview(self, *, strict: bool = False) -> None:
        """Show what the line would leave; a piece still being typed is not held against it."""
        said = preview.read(self.lines, self.line.text(), strict=strict)
        begun = self.roll.rows.preview is None
        self.entry.say("", wrong=said.refusal is not None)
        counted = preview.totals(self.lines, said, self.counted)
        self._tell_counts(counted)
        if said.refusal is not None:
            self.say(messages.beside(said.refusal, language.current()), "err")
        else:
            self.say(words.to_be(counted), "text")
        self._show([Row(each) for each in self.lines], said.marks)
        if begun:
            self.roll.go_to(0)

    def _tell_counts(self, counted: Totals) -> None:
        self.totals.show_totals(words.totals(counted))
        self.counts.setText(words.both_counts(counted))

    def _look_for(self, typed: str) -> None:
        self.say("")
        self._tell_counts(self.counted)
        if not typed.strip():
            self.entry.say("F6")
            self._show([Row(each) for each in preview.unmarked_first(self.lines)])
            return
        found = self._names.matching(typed)
        if len(found) < _ENOUGH and not self.walk_ins:
            self._register.ask(typed, [each.person_id for each in self.lines])
        self._show_found(found)

    def _show_found(self, found: list[Line]) -> None:
        self._show([*(Row(each) for each in found), *(Row(person=each) for each in self.walk_ins)])
        self.roll.go_to(0)
        self.entry.say(self._hint(len(found)))

    def _hint(self, found: int) -> str:
        if found:
            said = translate("Attendance", "Found: {count}. Enter: came")
            return said.format(count=found)
        if self.walk_ins:
            return translate("Attendance", "Not on the list. Enter: add, came")
        return translate("Attendance", "Not on the list")

    def _found_more(self, people: list[ListRow]) -> None:
        self.walk_ins = people
        kept = self.roll.currentIndex().row()
        self._show_found(self._names.matching(self.line.text()))
        self.roll.go_to(kept)

    def _show(self, rows: list[Row], marks: Mapping[int, str] | None = None) -> None:
        kept = self.roll.row
        self.roll.say_nothing(words.nobody(self.line.text().strip()))
        self.roll.rows.show(rows, marks)
        places = (place for place, row in enumerate(rows) if kept and row.same(kept))
        self.roll.go_to(next(places, 0))

    # What changed

    def _read(self) -> None:
        """Read the roster again; what is half typed is read against it anew."""
        self._stale, self._read_at = False, self.workspace.store.last_action
        if self.session is None:
            return
        store, number = self.workspace.store, self.session.id
        self.session = sessions.get(store, number)
        self.lines = attendance.roster(store, number) if self.named else []
        self._names.take(self.lines)
        self.counted = attendance.totals(store, number)
        self.show_heads()
        self._answer()
        self.show_parts(named=self.named, live=self.live)
        self.suit()

    def show_heads(self) -> None:
        """Show how many are kept of each group without names."""
        session = self.session
        if session is not None:
            self.heads.show_counts({key: getattr(session, key) for key in sessions.HEADS})

    def _hear(self, subject: str) -> None:
        if subject in {"session", "participant"} and self.session is not None:
            if self.isVisible():
                self._look_again()
            else:
                self._stale = True

    def _look_again(self) -> None:
        """A session that was taken back whole is shown no more."""
        number = self.session.id if self.session else 0
        known = self.workspace.store.scalar("select 1 from session where id = ?", (number,))
        if not known:
            self.show_session(0)
        elif not self._fresh():
            self._read()

    def _fresh(self) -> bool:
        """Whether nothing was done since the roster was read: several may tell of one change."""
        return self._read_at is not None and self._read_at == self.workspace.store.last_action

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self._read()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._look_again()
