"""What the dialogs of a case share: drafts kept, one action each, papers drawn off the thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.errors import FieldRefusal, Refusal
from app.kazakh.dates import short_date
from app.paperwork import register
from app.paperwork.register import Issued, Render
from app.registry import participants
from app.store.store import Store
from ui import documents, tasks
from ui.drafts import Keeper, Left
from ui.fields import ChoiceField, Spec
from ui.guidance import errands
from ui.guidance.errands import Printed
from ui.messages import Sentence
from ui.parts.button import Button
from ui.parts.progress_strip import ProgressStrip
from ui.parts.refusal_bar import RefusalBar
from ui.referrals.addressees import AddresseeField
from ui.referrals.deciding import PaperDialog
from ui.referrals.issued import IssuedDialog
from ui.referrals.new_partner import NewPartnerDialog
from ui.referrals.remarks import Remarks
from ui.tasks import Task
from ui.workspace import Workspace

Options = Mapping[str, Sequence[tuple[object, str]]]


class CaseDialog(PaperDialog):
    """One record of one person's case, new or opened again.

    A dialog says its ``rows``, what to ``fill`` them with, the ``draft`` they make, how that is
    kept, and in what words; ``recorded`` tells the record's number.
    """

    recorded = Signal(int)
    room = ""
    """The dialog's stable name: of its widgets and of its drafts."""
    role = "other"
    """What a partner entered in the middle of the dialog is."""

    def __init__(
        self,
        workspace: Workspace,
        person_id: int,
        parent: QWidget | None = None,
        record_id: int | None = None,
    ) -> None:
        self.workspace = workspace
        self.store, self.today = workspace.store, workspace.today()
        self.person = participants.get(workspace.store, person_id)
        self.record_id = record_id
        self._key = person_id if record_id is None else record_id
        super().__init__(
            workspace, self.rows(), self._keep, name=f"guidance.{self.room}", parent=parent
        )
        self.remarks = Remarks(name=f"guidance.{self.room}.remarks")
        self.kept = RefusalBar(tone="warn", icon="edit", name=f"guidance.{self.room}.kept")
        self._remove_button = Button("", "link", name=f"guidance.{self.room}.remove")
        # A new record is kept half typed for its person, a known one by its own number.
        drafts = self.room if record_id is None else f"{self.room}.known"
        self._keeper = Keeper(self.store, self.form, drafts)
        self._assemble()
        self.begin()

    # What a dialog says

    def rows(self) -> Sequence[Spec]:
        """Return the rows of the form, in the order they are asked."""
        raise NotImplementedError

    def options(self) -> Options:
        """Return the answers offered by each field of choice, in the window's language."""
        return {}

    def fill(self) -> Mapping[str, Any]:
        """Return what stands in the fields at first: the record, or what is usual."""
        raise NotImplementedError

    def draft(self, values: Mapping[str, Any]) -> Any:
        """Return the draft that the fields make; refuses what no record can be without."""
        raise NotImplementedError

    def keep(self, draft: Any) -> int:
        """Save the draft, and return the record's number."""
        raise NotImplementedError

    def warn(self, _draft: Any) -> Sequence[str]:
        """Return sentences that speak against it; nothing here forbids."""
        return ()

    def adapt(self) -> None:
        """Ask only what the answers given so far call for."""

    def remove(self, record_id: int) -> None:
        """Take the record back as a mistake."""
        raise NotImplementedError

    def heading(self) -> str:
        """Return the dialog's title."""
        raise NotImplementedError

    def said(self) -> str:
        """Return what to say once it is saved."""
        raise NotImplementedError

    def removable(self) -> bool:
        """Tell whether the record shown may be taken back."""
        return self.record_id is not None

    # What every such dialog does

    def begin(self) -> None:
        """Show the record or what is usual, then what was left half typed."""
        self._offer()
        self.form.show_values(self.fill())
        left = self._keeper.left(self._key)
        if left is not None:
            self._resume(left)
        self._keeper.follow(self._key)
        self.form.changed.connect(self._changed)
        self._changed()
        next(iter(self.form.fields.values())).editor.setFocus()

    def start_anew(self) -> None:
        """Throw away what was left half typed and begin again."""
        self._keeper.forget(self._key)
        self.form.show_values(self.fill())
        self._keeper.follow(self._key)
        self.kept.dismiss()
        self._changed()

    def ask_partner(self, field: AddresseeField, typed: str) -> None:
        """Enter a partner nobody has entered yet, and take it as the answer."""
        asked = NewPartnerDialog(self.workspace, self.role, typed, self)
        asked.added.connect(field.show_partner)
        asked.open()

    def take_back(self) -> None:
        """Take the record back as a mistake; it can be undone."""
        record, before = self.record_id, self.store.last_action
        if record is None:
            return
        try:
            self.remove(record)
        except Refusal as refusal:
            self.refuse(refusal)
            return
        self._keeper.forget(self._key)
        self.workspace.tell(
            SUBJECTS, self.tr("Removed: {name}").format(name=self.person.name.full), before
        )
        super().reject()

    @override
    def reject(self) -> None:
        self._keeper.rest()
        super().reject()

    def _assemble(self) -> None:
        self._column.insertWidget(self._column.indexOf(self.refusal), self.kept)
        self.pin(self.remarks)
        self._buttons.insertWidget(0, self._remove_button)
        self._remove_button.clicked.connect(self.take_back)
        self._remove_button.setVisible(self.removable())
        for field in self.form.fields.values():
            if isinstance(field, AddresseeField):
                field.new_asked.connect(partial(self.ask_partner, field))
        QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(self._new_partner)
        if self.person.archived_on:
            self.refuse(Refusal("participant-archived", name=self.person.name.full))

    def _new_partner(self) -> None:
        for field in self.form.fields.values():
            if isinstance(field, AddresseeField) and field.isVisible():
                field.ask_new()
                return

    def _resume(self, left: Left) -> None:
        self.form.show_typed(left.typed)
        when = left.when.astimezone(self.store.clock().tzinfo or UTC)
        said = self.tr("Not saved yet; typed on {day} at {time}").format(
            day=short_date(when.date()), time=f"{when:%H:%M}"
        )
        self.kept.say(Sentence(said, "", ""), self.tr("Start anew"), self.start_anew)

    def _changed(self) -> None:
        self.adapt()
        try:
            found = self.warn(self.draft(self.form.values()))
        except Refusal:
            return  # said beside its field when the button is pressed
        self.remarks.say(found)

    def _keep(self, values: dict[str, Any]) -> None:
        before = self.store.last_action
        self.record_id = self.keep(self.draft(values))
        self._finish(before)

    def _finish(self, before: int | None) -> None:
        assert self.record_id is not None
        self._keeper.forget(self._key)
        self.workspace.tell(SUBJECTS, self.said(), before)
        self.recorded.emit(self.record_id)

    def _offer(self) -> None:
        for key, offered in self.options().items():
            field = self.form.fields[key]
            assert isinstance(field, ChoiceField)
            field.set_options(offered)

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        self._offer()
        self.set_words(self.heading(), self.tr("Save"), self.person.name.full)
        if "_remove_button" in self.__dict__:
            self._remove_button.set_words(self.tr("Remove"))


SUBJECTS = "participant session"
"""What a record of a case changes: the card, and the visit it stands for."""


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


def needed(values: Mapping[str, Any], *names: str) -> None:
    """Refuse the first of the fields that stands empty."""
    for name in names:
        if values[name] is None or values[name] == "":
            raise FieldRefusal(name, "field-required")


def _nothing(_printed: Printed) -> None:
    return
