"""Recording what came of a referral: from the slip in hand to the register in a few keys."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.paperwork import referrals
from app.paperwork.referrals import Referral
from ui.fields import ChoiceField, DateField, FormDialog, Spec, TextField
from ui.papers import words
from ui.workspace import Workspace

translate = QCoreApplication.translate

_USUAL = "accepted"
_WITH_REASON = ("refused", "no_show", "revoked")


class AnswerDialog(FormDialog):
    """The answer, its day and source; a reason or an order's number where the answer has one."""

    def __init__(
        self, workspace: Workspace, referral: Referral, *, parent: QWidget | None = None
    ) -> None:
        self._workspace, self._referral = workspace, referral
        super().__init__(self._specs(), self._record, name="papers.answer.ask", parent=parent)
        self.form.show_values(
            {"state": _USUAL, "state_on": workspace.today(), "source": referrals.SOURCES[0]}
        )
        self.form.fields["state"].changed.connect(self._suit)
        self._suit()
        self.words()

    def words(self) -> None:
        """Say whose answer is recorded."""
        self.set_words(
            self.tr("Answer to № {number}").format(number=self._referral.number),
            self.tr("Record"),
            self.tr("{name} · {addressee}").format(
                name=self._referral.to_whom, addressee=self._referral.addressee
            ),
        )

    def _specs(self) -> tuple[Spec, ...]:
        today = self._workspace.today
        return (
            Spec("state", lambda: translate("Papers", "Outcome"), self._answers),
            Spec("state_on", lambda: translate("Papers", "Day"), lambda: DateField(today=today)),
            Spec("source", lambda: translate("Papers", "Known from"), _sources),
            Spec("reason", lambda: translate("Papers", "Reason"), TextField),
            Spec("order_number", lambda: translate("Papers", "Number of the order"), TextField),
        )

    def _answers(self) -> ChoiceField:
        offered = referrals.next_states(self._referral.state)
        order = sorted(offered, key=lambda state: state != _USUAL)
        return ChoiceField([(state, words.answer(state)) for state in order])

    def _suit(self) -> None:
        state = self.form.fields["state"].value()
        self.form.fields["reason"].setVisible(state in _WITH_REASON)
        self.form.fields["order_number"].setVisible(state == _USUAL)

    def _record(self, values: dict[str, Any]) -> None:
        state, day = str(values["state"]), values["state_on"] or self._workspace.today()
        order = values["order_number"] if state == _USUAL else ""
        reason = values["reason"] if state in _WITH_REASON else ""
        said = self.tr("№ {number}: {answer}").format(
            number=self._referral.number, answer=words.answer(state)
        )
        self._workspace.do(
            lambda: referrals.record_state(
                self._workspace.store,
                self._referral.id,
                state,
                day,
                str(values["source"]),
                reason=reason,
                order_number=order,
            ),
            changed="paper participant",
            said=said,
        )


def _sources() -> ChoiceField:
    return ChoiceField([(name, words.source(name)) for name in referrals.SOURCES])
