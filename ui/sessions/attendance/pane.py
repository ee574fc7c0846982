"""Attendance as one types it: every mark is saved as it is made, and can be taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from app.errors import Refusal
from app.guidance import attendance
from ui import documents
from ui.sessions.attendance import actions, asking, preview, words
from ui.sessions.attendance.printing import SheetPrinter
from ui.sessions.attendance.reading import ReadingPane
from ui.sessions.attendance.roll import Row
from ui.workspace import Workspace

translate = words.translate


class AttendancePane(ReadingPane):
    """Who is listed and who came to one session, and what is done with the list."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        self._acts: list[int] = []
        super().__init__(workspace, parent)
        self.ask: QDialog | None = None
        self._printer = SheetPrinter(workspace, self.refuse, self.suit)
        self.doing = actions.of(self)
        self.set_actions(self.doing)
        self.line.marked.connect(self.mark)
        self.line.saved.connect(self.save_sheet)
        self.line.taken_back.connect(self.take_back)
        self.roll.pressed_on.connect(self._pressed)
        self.heads.counted.connect(self.count)
        self.retranslate()

    @override
    def forget(self) -> None:
        super().forget()
        self._acts = []

    def take_focus(self) -> None:
        """Put the cursor where attendance is typed, or on the first head count."""
        if self.named:
            self.show_heads_for(counting=False)
            self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.line.selectAll()
        else:
            self.count_without_names()

    def count_without_names(self) -> None:
        """Put the cursor on the head counts, which a low screen keeps out of sight."""
        self.show_heads_for(counting=True)
        first = next(iter(self.heads.fields.values())).line
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        first.selectAll()

    # What is done

    def mark(self, kind: str) -> None:
        """Mark the current row and go on to the next; on a walk-in, add them first."""
        row = self.roll.row
        if row is None or self.session is None:
            return
        if row.line is None:
            self._add_walk_in(row, came=kind == "present")
        elif row.line.mark != kind:
            place = self.roll.currentIndex().row()
            number = row.line.id
            done = self._do(
                lambda: attendance.mark(self.workspace.store, [number], kind),
                words.saved(row.name, kind),
            )
            if done:
                self._go_on(place)
        else:
            self._go_on(self.roll.currentIndex().row() + 1)

    def _go_on(self, place: int) -> None:
        """After a name the line is ready for the next; along the list the next row comes up."""
        if self.line.text():
            self.line.clear()
            place = 0
        self.roll.go_to(place)

    def _add_walk_in(self, row: Row, *, came: bool) -> None:
        session, store = self.session, self.workspace.store
        if session is None or row.person is None:
            return
        person = row.person.id
        if came and session.on <= self.workspace.today():
            said = translate("Attendance", "Added, came: {name}").format(name=row.name)
            done = self._do(lambda: attendance.came(store, session.id, person), said)
        else:
            said = translate("Attendance", "Added to the list: {name}").format(name=row.name)
            done = self._do(lambda: attendance.enrol(store, session.id, [person]), said)
        if done:
            self.line.clear()

    def save_sheet(self) -> None:
        """Save the sheet typed as one action, or say what of it cannot be read."""
        session, store = self.session, self.workspace.store
        said = preview.read(self.lines, self.line.text(), strict=True)
        if session is None or said.refusal is not None:
            self.preview(strict=True)
            return
        counted = preview.totals(self.lines, said, self.counted)
        sentence = translate("Attendance", "The sheet is entered: came {present}, absent {absent}")
        done = self._do(
            lambda: attendance.mark_many(store, session.id, said.marks, said.unlisted),
            sentence.format(present=counted.visits, absent=counted.absent + counted.excused),
        )
        if done:
            self.line.clear()
            self.roll.go_to(0)

    def mark_rest(self) -> None:
        """Mark everybody who has no mark yet as having come."""
        session = self.session
        if session is None or not self.counted.unmarked:
            return
        said = translate("Attendance", "The rest came: {count}").format(count=self.counted.unmarked)
        self._do(
            lambda: attendance.mark_rest(self.workspace.store, session.id, "present"),
            said,
        )

    def remove(self) -> None:
        """Take the current person off the list before they are marked."""
        row = self.roll.row
        if row is None or row.line is None:
            return
        number = row.line.id
        said = translate("Attendance", "Taken off the list: {name}").format(name=row.name)
        self._do(lambda: attendance.withdraw(self.workspace.store, [number]), said)

    def count(self, group: str, number: int) -> None:
        """Keep how many of a group came without names."""
        session = self.session
        if session is None:
            return
        said = translate("Attendance", "{group}: {count}").format(
            group=words.heads(group, named=self.named), count=number
        )
        store = self.workspace.store
        counted = {group: number}
        if not self._do(lambda: attendance.count_heads(store, session.id, counted), said):
            self.show_heads()

    def take_back(self) -> None:
        """Take back what was done last in this list, and what was done before it the next time."""
        while self._acts:
            action = self._acts.pop()
            try:
                self.workspace.store.undo(action)
            except Refusal as refusal:
                if refusal.code != "undo-done-already":  # by the message bar, a moment ago
                    self.refuse(refusal)
                    return
            else:
                self.workspace.changed.emit("session")
                self.workspace.said.emit(translate("Attendance", "Taken back"), None)
                return

    def add_people(self) -> None:
        """Ask whom to put on the list."""
        if self.session is not None and self.named:
            from ui.sessions.attendance.adding import AddDialog

            self._open(AddDialog(self.workspace, self.session, parent=self))

    def say_class(self) -> None:
        """Ask with which class or group the current person comes."""
        row = self.roll.row
        if row is not None and row.line is not None:
            self._open(asking.ClassDialog(self.workspace, row.line, parent=self))

    def excuse(self) -> None:
        """Ask why the current person is excused."""
        row = self.roll.row
        if row is not None and row.line is not None:
            self._open(asking.ExcuseDialog(self.workspace, row.line, parent=self))

    def print_sheet(self) -> None:
        """Issue the sign-in sheet of the session and open it."""
        if self.session is not None and self.named:
            self.doing.sheet.setEnabled(False)  # a second press would take a second number
            self._printer.issue(self, self.session)

    def open_sheet(self) -> None:
        """Open the sheet printed last, as it was issued; the register counts the copy."""
        if self.session is not None and self.session.paper_id is not None:
            try:
                documents.reprint(self.workspace, self.session.paper_id, printing=False)
            except Refusal as refusal:
                self.refuse(refusal)

    def refuse(self, refusal: Refusal) -> None:
        """Say a refusal at the top of the pane, with the way to a setting it misses."""
        if refusal.code == "setting-missing":
            first = str(refusal.details.get("settings", "")).split(", ")[0]
            said = translate("Attendance", "Open settings")
            self.refusal.refuse(refusal, said, lambda: self.workspace.open_settings(first))
        else:
            self.refusal.refuse(refusal)

    def _do(self, work: Callable[[], object], said: str) -> bool:
        """Do one thing whole; tell whether it was done."""
        self.refusal.dismiss()
        refusals: list[Refusal] = []
        before = self.workspace.store.last_action
        self.workspace.do(work, changed="session", said=said, refused=refusals.append)
        for refusal in refusals:
            self.refuse(refusal)
        self.remember(before)
        return not refusals

    def remember(self, before: int | None) -> None:
        """Know what was done last, so that Ctrl+Z in the line takes it back."""
        action = self.workspace.store.last_action
        if action is not None and action != before:
            self._acts.append(action)

    def _open(self, dialog: QDialog) -> None:
        self.ask = dialog
        before = self.workspace.store.last_action
        dialog.finished.connect(lambda: self._answered(before))
        dialog.open()

    def _answered(self, before: int | None) -> None:
        self.ask = None
        self.remember(before)
        self.take_focus()

    @override
    def suit(self) -> None:
        session, row = self.session, self.roll.row
        live = self.live
        listed = row is not None and row.line is not None
        begun = session is not None and session.on <= self.workspace.today()
        self.doing.rest.setEnabled(live and begun and bool(self.counted.unmarked))
        self.doing.add.setEnabled(live)
        self.doing.sheet.setEnabled(live)
        self.doing.again.setEnabled(session is not None and session.paper_id is not None)
        self.doing.group.setEnabled(live and listed)
        self.doing.excuse.setEnabled(live and begun and listed)
        unmarked = row is not None and row.line is not None and not row.line.mark
        self.doing.remove.setEnabled(live and unmarked)

    @override
    def retranslate(self) -> None:
        self.doing.retranslate()
        super().retranslate()

    def _pressed(self, place: int, kind: str) -> None:
        """A button that stands pressed takes its mark back."""
        self.roll.go_to(place)
        row = self.roll.row
        if row is not None and row.line is not None and row.line.mark == kind:
            self.mark("")
        elif row is not None and row.line is None:
            self._add_walk_in(row, came=kind == "present")
        else:
            self.mark(kind)
