"""A referral for one person: chosen, checked as it is typed, issued with its number."""

from __future__ import annotations

from datetime import UTC
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app import centre
from app.errors import FieldRefusal, Refusal
from app.kazakh.dates import short_date
from app.papers import Paper
from app.paperwork import referrals, register
from app.paperwork.register import Issued
from app.registry import consents, participants
from ui import documents
from ui.drafts import Keeper, Left
from ui.messages import Sentence
from ui.parts.refusal_bar import RefusalBar
from ui.referrals import words
from ui.referrals.addressees import ROLES
from ui.referrals.deciding import PaperDialog
from ui.referrals.issued import IssuedDialog
from ui.referrals.new_partner import NewPartnerDialog
from ui.referrals.remarks import Remarks
from ui.referrals.template import Template
from ui.workspace import Workspace

_LAST_KIND = "referral/kind"


class ReferralDialog(PaperDialog):
    """Issues a referral; what is half typed is kept for the person and offered back.

    ``issued`` tells the paper's number in the register; the paper is then handed out by a
    dialog of its own.
    """

    issued = Signal(int)

    def __init__(
        self,
        workspace: Workspace,
        person_id: int,
        parent: QWidget | None = None,
        partner_id: int | None = None,
    ) -> None:
        store, today = workspace.store, workspace.today()
        self.person = participants.get(store, person_id)
        minor = consents.needs_guardian(self.person.birth_date, today)
        self.template = Template(store, today, guardian=minor)
        self._paper: Issued | None = None
        self._missing: tuple[str, ...] = ()
        super().__init__(
            workspace, self.template.specs(), self._issue, name="referral", parent=parent
        )
        self.remarks = Remarks(name="referral.remarks")
        self.kept = RefusalBar(tone="warn", icon="edit", name="referral.kept")
        self.template.bind(
            self.form, kind_code=workspace.memory.text(_LAST_KIND), partner_id=partner_id
        )
        self._keeper = Keeper(store, self.form, "referral")
        self._assemble()
        self._begin(partner_id)

    def start_anew(self) -> None:
        """Throw away what was left half typed and begin again."""
        self._keeper.forget(self.person.id)
        self.template.bind(self.form)
        self._keeper.follow(self.person.id)
        self.kept.dismiss()
        self._remark()

    def ask_partner(self, typed: str) -> None:
        """Enter a partner nobody has entered yet, and take it as the addressee."""
        role = ROLES.get(self.template.kind.addressee_role, ("other",))[-1]
        asked = NewPartnerDialog(self.workspace, role, typed, self)
        asked.added.connect(self.template.addressee.show_partner)
        asked.open()

    @override
    def reject(self) -> None:
        self._keeper.rest()
        super().reject()

    def _assemble(self) -> None:
        self._column.insertWidget(self._column.indexOf(self.refusal), self.kept)
        self.pin(self.remarks)
        field = self.template.addressee
        field.new_asked.connect(self.ask_partner)
        QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(field.ask_new)
        self.form.changed.connect(self._remark)
        self.accepted.connect(self._hand_out)

    def _begin(self, partner_id: int | None) -> None:
        left = self._keeper.left(self.person.id)
        if left is not None:
            self._resume(left, partner_id)
        self._keeper.follow(self.person.id)
        self._remark()
        self._tell_what_lacks()
        first = "kind" if self.template.addressee.value().id else "partner_id"
        self.form.fields[first].editor.setFocus()

    def _resume(self, left: Left, partner_id: int | None) -> None:
        self.form.show_typed(left.typed)
        if partner_id is not None:
            self.template.addressee.show_partner(partner_id)
        zone = self.workspace.store.clock().tzinfo or UTC
        when = left.when.astimezone(zone)
        said = self.tr("Not issued yet; typed on {day} at {time}").format(
            day=short_date(when.date()), time=f"{when:%H:%M}"
        )
        self.kept.say(Sentence(said, "", ""), self.tr("Start anew"), self.start_anew)

    def _tell_what_lacks(self) -> None:
        """Say before anything is typed what the office has not set up, or whom it put away."""
        store = self.workspace.store
        try:
            centre.letterhead(store)
            register.numbered(store, "referral", 1)
            if self.form.fields["signatory_id"].value() is None:
                centre.require({}, ("signatory",))
        except Refusal as refusal:
            self.refuse(refusal)
        if self.person.archived_on:
            self.refuse(Refusal("participant-archived", name=self.person.name.full))

    def _remark(self) -> None:
        """Say what speaks against the referral as it stands; nothing here forbids it."""
        try:
            draft = self.template.draft(self.form.values(), self.person.id)
        except FieldRefusal:
            return  # a term that cannot be read is said beside its field
        found = referrals.warnings(self.workspace.store, draft, self.workspace.today())
        self.remarks.say([*self.template.remarks(), *(words.warning(one) for one in found)])

    def _issue(self, values: dict[str, Any]) -> None:
        store = self.workspace.store
        draft = self.template.draft(values, self.person.id)
        _referral, self._paper = referrals.issue(store, draft, self.workspace.today(), self._draw)
        self._keeper.forget(self.person.id)
        self.workspace.memory.keep(_LAST_KIND, self.template.kind.code)
        self.workspace.tell("paper")
        self.issued.emit(self._paper.id)

    def _draw(self, record: Paper) -> register.Rendered:
        drawn = documents.render(record)
        self._missing = drawn.missing
        return drawn

    def _hand_out(self) -> None:
        if self._paper is not None:
            missing = self._missing
            IssuedDialog(self.workspace, self._paper, self.parentWidget(), missing=missing).open()

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        self.template.retranslate()
        self.set_words(self.tr("New referral"), self.tr("Issue"), self.person.name.full)
