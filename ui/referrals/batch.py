"""The same referral for many people: looked over first, issued all or none, handed out together."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from app import centre
from app.errors import FieldRefusal, Refusal
from app.paperwork import referrals, register
from app.paperwork.readiness import Verdict
from app.paperwork.referrals import Draft
from ui import tasks, theme
from ui.fields import ChoiceField, Spec
from ui.parts.progress_strip import ProgressStrip
from ui.referrals import errands
from ui.referrals.addressees import ROLES
from ui.referrals.crowd import Crowd
from ui.referrals.deciding import PaperDialog
from ui.referrals.errands import Batch
from ui.referrals.issued_many import IssuedManyDialog
from ui.referrals.new_partner import NewPartnerDialog
from ui.referrals.remarks import Remarks
from ui.referrals.template import Template
from ui.tasks import Task
from ui.workspace import Workspace

translate = QCoreApplication.translate

_BESIDE = 860
_PAUSE = 250  # milliseconds without a key before everybody is judged again
_LAST_KIND, _FILES = "referral/kind", "batch/files"


class BatchDialog(PaperDialog):
    """Shows whom the referral cannot or should not reach before anything is issued.

    ``issued`` tells how many were; ``judged`` comes each time everybody was looked over.
    """

    wide = 980
    issued = Signal(int)
    judged = Signal()

    def __init__(
        self, workspace: Workspace, ids: Sequence[int], parent: QWidget | None = None
    ) -> None:
        self.template = Template(workspace.store, workspace.today())
        self._people = tuple(dict.fromkeys(ids))
        self._judging: Task[list[Verdict]] | None = None
        self._issuing: Task[Batch] | None = None
        self._landed: list[Batch] = []
        self._asked: Draft | None = None
        self.crowd = Crowd(self._people, name="batch.people")
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        super().__init__(workspace, self._specs(), self._never, name="batch", parent=parent)
        self.remarks = Remarks(name="batch.remarks")
        self.strip = ProgressStrip(name="batch.progress")
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self.template.bind(self.form, kind_code=workspace.memory.text(_LAST_KIND))
        self._assemble()
        self._look_over()
        self._tell_what_lacks()

    @override
    def submit(self) -> None:
        """Issue to everybody chosen, or say what keeps all of them from it."""
        if self._issuing is not None or not self.accept_button.isEnabled():
            return
        if not self.form.check():
            self.form.first_error_focus()
            return
        self.refusal.dismiss()
        try:
            people, draft = self._ready()
        except Refusal as refusal:
            self.refuse(refusal)
            return
        self._start(people, draft)

    @override
    def reject(self) -> None:
        """Leave; while papers are being issued, stop that first: then none is."""
        if self._issuing is not None:
            self._issuing.cancel()
            return
        if self._judging is not None:
            self._judging.cancel()
        super().reject()

    @override
    def resizeEvent(self, arg__1: QResizeEvent) -> None:
        """People stand beside the fields, below them where the screen is narrow."""
        super().resizeEvent(arg__1)
        beside = self.width() >= theme.unit(_BESIDE)
        way = QBoxLayout.Direction
        self._sides.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._sides.setSpacing(theme.unit(32 if beside else 12))

    # What is asked

    def _specs(self) -> tuple[Spec, ...]:
        files = Spec("files", lambda: translate("Referrals", "Files"), ChoiceField)
        rows = [row for row in self.template.specs() if row.key != "guardian_agreed_on"]
        return (*rows, files)

    def _assemble(self) -> None:
        self._sides.addWidget(self.form, 1)
        self._sides.addWidget(self.crowd, 1)
        self._inner.insertLayout(0, self._sides)
        self.pin(self.remarks)
        self.pin(self.strip)
        field = self.template.addressee
        field.new_asked.connect(self._ask_partner)
        QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(field.ask_new)
        self.form.fields["files"].set_value(self.workspace.memory.text(_FILES, "one"))
        self._pause.timeout.connect(self._look_over)
        self.form.changed.connect(self._pause.start)
        self.crowd.changed.connect(self._allow)

    def _ask_partner(self, typed: str) -> None:
        role = ROLES.get(self.template.kind.addressee_role, ("other",))[-1]
        asked = NewPartnerDialog(self.workspace, role, typed, self)
        asked.added.connect(self.template.addressee.show_partner)
        asked.open()

    def _tell_what_lacks(self) -> None:
        try:
            self._require()
        except Refusal as refusal:
            self.refuse(refusal)

    def _require(self) -> None:
        centre.letterhead(self.workspace.store)
        register.numbered(self.workspace.store, "referral", 1)

    # Looking everybody over

    def _look_over(self) -> None:
        """Judge everybody for the referral as it stands, off the window's thread."""
        try:
            draft = self.template.draft(self.form.values(), 0)
        except FieldRefusal:
            return  # said beside its field when the button is pressed
        self.remarks.say(self.template.remarks())
        asked = Draft(0, draft.kind_id, months=draft.months)
        if asked == self._asked:
            return  # nobody's verdict hangs on the rest
        self._asked = asked
        if self._judging is not None:
            self._judging.cancel()
        work = partial(errands.judged, self.workspace, self._people, asked)
        self._judging = tasks.run(self, work, done=self._show, failed=self._failed)
        self._allow()
        self.strip.watch(self._judging, self.tr("Looking everybody over"))

    def _show(self, verdicts: list[Verdict]) -> None:
        self._judging = None
        self.crowd.show_verdicts(verdicts)
        self._allow()
        self.judged.emit()

    def _failed(self, error: Exception) -> None:
        self._judging = self._asked = None
        if not isinstance(error, Refusal):
            raise error
        self.refuse(error)

    def _allow(self) -> None:
        busy = self._judging is not None or self._issuing is not None
        self.accept_button.setEnabled(not busy and bool(self.crowd.chosen))
        self._say_count()

    # Issuing

    def _ready(self) -> tuple[list[int], Draft]:
        """Return whom to send and how; refuses what none of them could be sent with."""
        self._require()
        people = self.crowd.chosen
        draft = self.template.draft(self.form.values(), people[0])
        referrals.checked(self.workspace.store, draft, self.workspace.today())
        return people, draft

    def _start(self, people: list[int], draft: Draft) -> None:
        self._landed = []
        work = partial(errands.issued, self.workspace, people, draft, self._landed)
        self._issuing = tasks.run(self, work, done=_nothing, failed=self._not_issued)
        self._issuing.ended.connect(self._ended)
        self.form.setEnabled(False)
        self.crowd.setEnabled(False)
        self._allow()
        self.strip.watch(self._issuing, self.tr("Issuing referrals"))

    def _not_issued(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self.refuse(error)

    def _ended(self) -> None:
        """The register decides what happened: a stop that came too late stopped nothing."""
        stopped = self._issuing is not None and self._issuing.cancelled
        self._issuing = None
        self.form.setEnabled(True)
        self.crowd.setEnabled(True)
        self._allow()
        if self._landed:
            self._hand_out(self._landed[0])
        elif stopped:
            self.refuse(Refusal("cancelled"))

    def _hand_out(self, batch: Batch) -> None:
        memory, files = self.workspace.memory, str(self.form.fields["files"].value())
        memory.keep(_LAST_KIND, self.template.kind.code)
        memory.keep(_FILES, files)
        self.workspace.tell("paper")
        self.issued.emit(len(batch.issued))
        self.accept()
        IssuedManyDialog(
            self.workspace,
            batch.issued,
            batch.records,
            self.parentWidget(),
            apart=files == "each",
            missing=batch.missing,
        ).open()

    def _never(self, _values: dict[str, Any]) -> None:
        raise AssertionError  # ``submit`` is overridden: issuing many is no matter of a moment

    # Words

    def _say_count(self) -> None:
        self.accept_button.set_words(self.tr("Issue {count}").format(count=len(self.crowd.chosen)))

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        self.template.retranslate()
        files = self.form.fields["files"]
        assert isinstance(files, ChoiceField)
        one, each = self.tr("One file of all"), self.tr("A file for each")
        files.set_options([("one", one), ("each", each)])
        explained = self.tr("One referral for all who are chosen; each gets a number of its own.")
        self.set_words(self.tr("Referrals for many"), "", explained)
        self.crowd.retranslate()
        self._say_count()


def _nothing(_batch: Batch) -> None:
    return
