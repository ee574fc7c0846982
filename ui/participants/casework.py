"""What is done with the person shown: papers, the case, lists taken in."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from app.paperwork.referrals import Referral
from app.registry import participants
from app.registry.participants import Participant
from ui.fields import Form
from ui.importing.dropping import dropped_file
from ui.participants import case_dialogs, merge_dialogs, sheets, words
from ui.participants.people import PeopleRoom
from ui.participants.portal import Carrier
from ui.workspace import Workspace


class CaseRoom(PeopleRoom):
    """The doings of the tab; every one works on ``sheet``, the person shown."""

    def __init__(self, workspace: Workspace, form: Form, parent: QWidget | None = None) -> None:
        super().__init__(workspace, form, parent)
        self.sheet: sheets.Sheet | None = None
        self.ask: QDialog | None = None
        self._carrier = Carrier()
        self._over: Any = None
        self.setAcceptDrops(True)

    # Papers

    def refer(self) -> None:
        """Write a referral for the person shown."""
        from ui.referrals.dialog import ReferralDialog  # drawing loads when it is first needed

        if self.sheet is not None:
            self._open(ReferralDialog(self.workspace, self.sheet.person.id, self))

    def refer_all(self) -> None:
        """Write the same referral for everybody listed."""
        from ui.referrals.batch import BatchDialog

        if len(self.model.ids):
            self._open(BatchDialog(self.workspace, list(self.model.ids), self))

    def consent(self) -> None:
        """Print the form of a consent, enter a signed one, or record its withdrawal."""
        from ui.referrals.consent import ConsentDialog

        if self.sheet is not None:
            self._open(ConsentDialog(self.workspace, self.sheet.person.id, self))

    def answer(self) -> None:
        """Record what came of the referral whose answer is due first."""
        if self.sheet is not None and self.sheet.open_referrals:
            self._answer(self.sheet.open_referrals[0])

    def open_referral(self, referral: int) -> None:
        """Record the answer of a referral that awaits it; show the paper of one that does not."""
        sent = [each for each in self.sheet.referrals if each.id == referral] if self.sheet else []
        for each in sent:
            if each.state in ("issued", "came"):
                self._answer(each)
            else:
                self.workspace.open_card("papers", each.paper_id)

    def _answer(self, referral: Referral) -> None:
        from ui.referrals.outcome import OutcomeDialog

        self._open(OutcomeDialog(self.workspace, referral.id, self))

    def print_paper(self) -> None:
        """Print the newest referral of the person shown once more; the register counts it."""
        from ui import documents

        if self.sheet is None or not self.sheet.referrals:
            return
        newest = self.sheet.referrals[0]
        said = self.tr("Copy of referral № {number} goes to the printer")
        self.workspace.do(
            lambda: documents.reprint(self.workspace, newest.paper_id),
            changed="paper",
            said=said.format(number=newest.number),
            refused=self.refuse,
        )

    # The case

    def give_status(self) -> None:
        """Give the person shown a status."""
        self._ask(case_dialogs.give_status)

    def end_status(self) -> None:
        """End a status of the person shown."""
        self._ask(case_dialogs.end_status)

    def application(self) -> None:
        """Enter an application of the person shown."""
        self._ask(case_dialogs.enter_application)

    def note(self) -> None:
        """Write a note on the person shown."""
        self._ask(case_dialogs.write_note)

    def mark(self) -> None:
        """Set a mark on the person shown."""
        self._ask(case_dialogs.set_mark)

    def archive(self) -> None:
        """Take the card shown off the lists."""
        self._ask(case_dialogs.archive)

    def bring_back(self) -> None:
        """Return the archived card shown to the lists."""
        if self.sheet is not None:
            self.return_to_lists(self.sheet.person)

    def return_to_lists(self, person: Participant) -> None:
        """Return an archived card to the lists; whoever has its number now is named."""
        self.workspace.do(
            lambda: participants.bring_back(self.workspace.store, person.id),
            changed="participant",
            said=self.tr("Brought back: {name}").format(name=person.name.full),
            refused=self.refuse,
        )

    def carry(self) -> None:
        """Copy the next field of the card, to be pasted into the portal."""
        if self.sheet is not None and (key := self._carrier.copy_next(self.sheet.person)):
            said = self.tr("Copied: {field}. The same keys copy the next one")
            self.say(said.format(field=words.field(key)))

    def merge(self) -> None:
        """Fold another card of the same person into the one shown."""
        if self.sheet is not None:
            keep = self.sheet.person.id
            self._open(merge_dialogs.choose(self.workspace, keep, self, self._compare))

    def _compare(self, other: int) -> None:
        if self.sheet is not None:
            keep = self.sheet.person.id
            self._open(merge_dialogs.compare(self.workspace, keep, other, self))

    def _ask(self, make: Any) -> None:
        if self.sheet is not None:
            self._open(make(self.workspace, self.sheet, self))

    def _open(self, dialog: QDialog) -> None:
        self.ask = dialog
        dialog.open()

    # Lists from elsewhere

    def take_in(self) -> None:
        """Take a spreadsheet of people in."""
        self._take_in()

    def _take_in(self, dropped: Path | None = None) -> None:
        from ui.importing.page import ImportPage

        page = ImportPage(self.workspace)
        page.history_wanted.connect(self.imports)
        self._lay_over(page)
        if dropped is not None:
            page.start(dropped)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._over is None and dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self._take_in(path)

    def imports(self) -> None:
        """Show the lists taken in before."""
        from ui.importing.history import History

        self._lay_over(History(self.workspace))

    def _lay_over(self, page: Any) -> None:
        """Put a page where the list and the card stood, until it is closed."""
        self._uncover()
        self._over = page
        page.closed.connect(self._uncover)
        page.people_wanted.connect(self._show_people)
        whole = self.layout()
        assert whole is not None
        whole.addWidget(page)
        self.split.hide()
        page.setFocus()

    def _show_people(self, batch: int) -> None:
        self._uncover()
        self.show_batch(batch)

    def _uncover(self) -> None:
        page, self._over = self._over, None
        if page is not None:
            page.hide()
            page.deleteLater()
        self.split.show()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
