"""What came of a referral, written down as the slip, the telephone or the portal says it."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.errors import FieldRefusal, Refusal
from app.paperwork import referrals
from ui.fields import ChoiceField, DateField, FormDialog, Spec, TextField
from ui.referrals import words
from ui.referrals.answers import AnswersField
from ui.wording import said
from ui.workspace import Workspace

translate = QCoreApplication.translate

_NEEDS_REASON = ("refused", "revoked")
_LAST_SOURCE = "outcome/source"


class OutcomeDialog(FormDialog):
    """One key and Enter: the answer, from where it is known today; only what may follow is offered.

    ``recorded`` tells the referral; what was recorded can be taken back.
    """

    recorded = Signal(int)

    def __init__(
        self, workspace: Workspace, referral_id: int, parent: QWidget | None = None
    ) -> None:
        self._workspace = workspace
        self.referral = referrals.get(workspace.store, referral_id)
        super().__init__(self._specs(), self._record, name="outcome", parent=parent)
        self.form.show_values(
            {"state_on": workspace.today(), "source": workspace.memory.text(_LAST_SOURCE, "slip")}
        )
        self.form.fields["state"].changed.connect(self._adapt)
        self._adapt()
        self._open_or_refuse()

    @property
    def answers(self) -> AnswersField:
        """The list of what may have come of it."""
        field = self.form.fields["state"]
        assert isinstance(field, AnswersField)
        return field

    def _specs(self) -> tuple[Spec, ...]:
        day = partial(DateField, today=self._workspace.today)
        return (
            Spec("state", lambda: translate("Referrals", "What came of it"), AnswersField),
            Spec("state_on", lambda: translate("Referrals", "Day"), day),
            Spec("source", lambda: translate("Referrals", "Known from"), ChoiceField),
            Spec("reason", lambda: translate("Referrals", "Reason"), TextField),
            Spec(
                "order_number",
                lambda: translate("Referrals", "Order №"),
                partial(TextField, wide=False),
                lambda: translate("Referrals", "The employer's order, where it is known"),
            ),
        )

    def _open_or_refuse(self) -> None:
        """An answered referral takes no second answer: say so, and leave only the way out."""
        if referrals.next_states(self.referral.state):
            self.answers.sheet.setCurrentRow(0)
            self.answers.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        state = words.state(self.referral.state)
        self.refuse(Refusal("referral-answered", number=self.referral.number, state=state))
        self.form.setEnabled(False)
        self.accept_button.setEnabled(False)
        self.cancel_button.setFocus()

    def _adapt(self) -> None:
        """Ask only what this answer needs."""
        state = self.answers.value()
        self.form.fields["reason"].setVisible(state in (*_NEEDS_REASON, "no_show"))
        self.form.fields["order_number"].setVisible(state == "accepted")
        hint = self.tr("Needed for this answer") if state in _NEEDS_REASON else ""
        self.form.fields["reason"].set_hint(hint)

    def _record(self, values: dict[str, Any]) -> None:
        if not values["state"]:
            raise FieldRefusal("state", "field-required")
        if values["state_on"] is None:
            raise FieldRefusal("state_on", "field-required")
        store, before = self._workspace.store, self._workspace.store.last_action
        asked = {key: not self.form.fields[key].isHidden() for key in ("reason", "order_number")}
        referrals.record_state(
            store,
            self.referral.id,
            values["state"],
            values["state_on"],
            values["source"] or "",
            reason=values["reason"] if asked["reason"] else "",
            order_number=values["order_number"] if asked["order_number"] else "",
        )
        self._workspace.memory.keep(_LAST_SOURCE, values["source"])
        done = self.tr("№ {number}: {answer}").format(
            number=self.referral.number, answer=words.answer(values["state"])
        )
        self._workspace.tell("paper", done, before)
        self.recorded.emit(self.referral.id)

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        follow = referrals.next_states(self.referral.state)
        self.answers.set_answers([(state, words.answer(state)) for state in follow])
        source = self.form.fields["source"]
        assert isinstance(source, ChoiceField)
        source.set_options([(name, words.source(name)) for name in referrals.SOURCES])
        self.set_words(
            self.tr("Answer to referral № {number}").format(number=self.referral.number),
            self.tr("Record"),
            self.tr("{name} · {addressee} · issued {day}").format(
                name=self.referral.to_whom,
                addressee=self.referral.addressee,
                day=said(self.referral.issued_on),
            ),
        )
