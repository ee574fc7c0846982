"""What the dialogs of a case share: one person, one action each, papers drawn off the thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.errors import Refusal
from app.kazakh.dates import short_date
from app.paperwork import register
from app.paperwork.register import Issued, Render
from app.registry import participants
from app.store.store import Store
from ui import documents, tasks
from ui.guidance import errands
from ui.guidance.errands import Printed
from ui.kept_dialog import KeptDialog
from ui.messages import Sentence
from ui.parts.button import Button
from ui.parts.progress_strip import ProgressStrip
from ui.referrals.issued import IssuedDialog
from ui.tasks import Task
from ui.workspace import Workspace

SUBJECTS = "participant session"
"""What a record of a case changes: the card, and the visit it stands for."""


class CaseDialog(KeptDialog):
    """One record of one person's case, new or opened again."""

    part = "guidance"
    changes = SUBJECTS

    def __init__(
        self,
        workspace: Workspace,
        person_id: int,
        parent: QWidget | None = None,
        record_id: int | None = None,
    ) -> None:
        self.person = participants.get(workspace.store, person_id)
        super().__init__(workspace, parent, record_id, whose=person_id)

    @override
    def about(self) -> str:
        return self.person.name.full

    @override
    def taken_back(self) -> str:
        return self.tr("Removed: {name}").format(name=self.person.name.full)

    @override
    def _assemble(self) -> None:
        super()._assemble()
        if self.person.archived_on:
            self.refuse(Refusal("participant-archived", name=self.person.name.full))


class PaperedDialog(CaseDialog):
    """A record that is also a paper: Ctrl+Enter saves and prints it, Ctrl+S only saves.

    The number is taken in the same action off the window's thread, so that a paper that failed
    to print leaves neither a number nor a record behind.
    """

    def __init__(
        self,
        workspace: Workspace,
        person_id: int,
        parent: QWidget | None = None,
        record_id: int | None = None,
    ) -> None:
        self._printing: Task[Printed] | None = None
        self._standing: Issued | None = None
        self._landed: list[Printed] = []
        super().__init__(workspace, person_id, parent, record_id)

    def paper(self, store: Store, record_id: int, render: Render) -> Issued:
        """Issue the record as a paper with its number."""
        raise NotImplementedError

    def paper_of(self, record_id: int) -> int | None:
        """Return the paper that the record was issued as, standing or annulled."""
        raise NotImplementedError

    def prints(self) -> bool:
        """Tell whether the record, as it stands in the fields, is printed here."""
        return True

    @override
    def begin(self) -> None:
        super().begin()
        paper = self.paper_of(self.record_id) if self.record_id is not None else None
        if paper is not None and register.get(self.store, paper).state != "annulled":
            self._show_standing(register.get(self.store, paper))

    def _show_standing(self, paper: Issued) -> None:
        """What a paper says stays as it is: it is read here, and printed again."""
        self._standing = paper
        said = self.tr("Issued as № {number} of {day}").format(
            number=paper.number, day=short_date(paper.dated)
        )
        remedy = self.tr("To correct it, annul that paper in the register first")
        self.kept.say(Sentence(said, "", remedy))
        for field in self.form.fields.values():
            field.set_read_only(True)
        self.save_button.hide()
        self._name_button()
        self.accept_button.setFocus()

    def _print_again(self, paper: Issued) -> None:
        try:
            documents.reprint(self.workspace, paper.id)
        except Refusal as refusal:
            self.refuse(refusal)
        else:
            self.accept()

    @override
    def removable(self) -> bool:
        return self.record_id is not None and self.paper_of(self.record_id) is None

    def submit_unprinted(self) -> None:
        """Save without printing; the number is taken when it is printed."""
        if self._printing is None and self._standing is None and self.prints():
            super().submit()

    @override
    def submit(self) -> None:
        if self._printing is not None:
            return
        if self._standing is not None:
            self._print_again(self._standing)
        elif not self.prints():
            super().submit()
        else:
            self._save_and_print()

    @override
    def reject(self) -> None:
        if self._printing is None:  # a paper is drawn in less than a blink, and then is issued
            super().reject()

    @override
    def adapt(self) -> None:
        self.save_button.setVisible(self.prints())
        self._name_button()

    @override
    def _assemble(self) -> None:
        name = f"guidance.{self.room}"
        self.save_button = Button("", "secondary", shortcut="Ctrl+S", name=f"{name}.save")
        self.strip = ProgressStrip(name=f"{name}.progress")
        super()._assemble()
        self._buttons.insertWidget(self._buttons.indexOf(self.accept_button), self.save_button)
        self.save_button.clicked.connect(self.submit_unprinted)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self.submit_unprinted)
        self.pin(self.strip)
        self._retranslate()

    def _save_and_print(self) -> None:
        self.refusal.dismiss()
        self.form.clear_errors()
        if not self.form.check():
            self.form.first_error_focus()
            return
        try:
            draft = self.draft(self.form.values())
        except Refusal as refusal:
            self.refuse(refusal)
            return
        self._landed = []
        before = self.store.last_action
        keep: Callable[[], int] = partial(self.keep, draft)
        work = partial(errands.kept_and_printed, self.store, keep, self.paper, self._landed)
        self._printing = tasks.run(self, work, done=_nothing, failed=self._failed)
        self._printing.ended.connect(lambda: self._ended(before))
        self._busy(True)
        self.strip.watch(self._printing, self.tr("Issuing the paper"))

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self.refuse(error)

    def _ended(self, before: int | None) -> None:
        self._printing = None
        self._busy(False)
        if not self._landed:
            return
        printed = self._landed[0]
        self.record_id = printed.record
        self._keeper.forget(self._key)
        self.workspace.tell(f"{SUBJECTS} paper", "", before)
        self.recorded.emit(printed.record)
        self.accept()
        hand_out(self.workspace, printed, self.parentWidget())

    def _busy(self, busy: bool) -> None:
        for part in (self.form, self.accept_button, self.save_button):
            part.setEnabled(not busy)

    def _name_button(self) -> None:
        words = self.tr("Save and print") if self.prints() else self.tr("Save")
        if self._standing is not None:
            words = self.tr("Print a copy")
        if words != self.accept_button.text():
            self.accept_button.set_words(words)

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        if "save_button" in self.__dict__:
            self.save_button.set_words(self.tr("Save"))
            self._name_button()


def hand_out(workspace: Workspace, printed: Printed, parent: QWidget | None) -> IssuedDialog:
    """Offer a paper just issued to be printed or opened."""
    dialog = IssuedDialog(workspace, printed.issued, parent, missing=printed.missing)
    dialog.open()
    return dialog


def _nothing(_printed: Printed) -> None:
    return
