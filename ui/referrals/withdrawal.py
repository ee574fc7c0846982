"""The withdrawal of a consent, and the last day on which its data may be processed."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app import centre
from app.errors import FieldRefusal
from app.registry import consents
from app.registry.consents import Consent
from ui.fields import DateField, FormDialog, Spec
from ui.referrals import words
from ui.wording import said
from ui.workspace import Workspace

translate = QCoreApplication.translate


class WithdrawalDialog(FormDialog):
    """Records a withdrawal; tells by which working day processing stops (law 94-V, art. 8(7))."""

    def __init__(
        self, workspace: Workspace, consent: Consent, person: str, parent: QWidget
    ) -> None:
        self._workspace, self._consent, self._person = workspace, consent, person
        self._calendar = centre.calendar(workspace.store)
        day = Spec(
            "withdrawn_on",
            lambda: translate("Referrals", "Withdrawn on"),
            partial(DateField, today=workspace.today),
        )
        super().__init__((day,), self._withdraw, name="consent.withdrawal", parent=parent)
        self.form.show_values({"withdrawn_on": workspace.today()})
        self.form.changed.connect(self._retranslate)
        self._retranslate()

    def _withdraw(self, values: dict[str, Any]) -> None:
        if values["withdrawn_on"] is None:
            raise FieldRefusal("withdrawn_on", "field-required")
        store, before = self._workspace.store, self._workspace.store.last_action
        last = consents.withdraw(store, self._consent.id, values["withdrawn_on"])
        done = self.tr("Consent withdrawn; its data may be processed until {day}")
        self._workspace.tell("participant", done.format(day=said(last)), before)

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        self.set_words(
            self.tr("Withdrawal of the consent"), self.tr("Record the withdrawal"), self._told()
        )

    def _told(self) -> str:
        day = self.form.fields["withdrawn_on"].value()
        if day is None:
            return self._person
        last = words.long_day(self._calendar.add(day, consents.WITHDRAWAL_DAYS))
        told = self.tr(
            "{name}. Processing stops within 15 working days, on {day} at the latest; "
            "what the law keeps stays in the file."
        )
        return told.format(name=self._person, day=last)
