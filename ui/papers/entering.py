"""Entering what was written by hand under a number set aside."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.errors import FieldRefusal
from app.paperwork import other_papers, referrals
from app.paperwork.register import Issued
from ui.fields import FormDialog, Spec
from ui.papers import periods, printing, referral_form
from ui.parts.label import Label
from ui.workspace import Workspace

translate = QCoreApplication.translate

Save = Callable[[dict[str, Any]], object]


class EntryDialog(FormDialog):
    """The fields of a paper of this kind, and the day it was written."""

    def __init__(
        self, workspace: Workspace, paper: Issued, *, parent: QWidget | None = None
    ) -> None:
        self._workspace, self._paper = workspace, paper
        specs, self._save = self._kinds()[paper.kind]
        super().__init__(specs, self._enter, name="papers.enter.ask", parent=parent)
        self._remarks = Label("", "small", "warn", wrap=True, name="papers.enter.ask.remarks")
        self.add(self._remarks)
        self.form.show_values(
            {"dated": paper.dated, "signatory_id": printing.default_signatory(workspace)}
        )
        self.form.changed.connect(self._remark)
        self.set_words(
            self.tr("Enter № {number} from paper").format(number=paper.number),
            self.tr("Enter"),
            self.tr("As it was written by hand; the number stays the one on the paper."),
        )

    def _kinds(self) -> dict[str, tuple[Sequence[Spec], Save]]:
        about = self._workspace
        person, dated = referral_form.person_spec(about), referral_form.day_spec(about)
        return {
            "referral": (referral_form.specs(about), self._referral),
            "consent": ((person, dated), self._consent),
            "register": ((*periods.specs(about), dated), self._register),
        }

    def _enter(self, values: dict[str, Any]) -> None:
        said = self.tr("Entered: № {number}").format(number=self._paper.number)
        self._workspace.do(
            lambda: self._save(values), changed="paper participant partner", said=said
        )

    def _referral(self, values: dict[str, Any]) -> None:
        asked, dated = referral_form.draft(values), referral_form.day(values)
        referrals.enter_by_hand(self._workspace.store, self._paper.id, asked, dated)

    def _consent(self, values: dict[str, Any]) -> None:
        person = values["person_id"].id
        if person is None:
            raise FieldRefusal("person_id", "field-required")
        dated = referral_form.day(values)
        other_papers.enter_consent(self._workspace.store, self._paper.id, person, dated)

    def _register(self, values: dict[str, Any]) -> None:
        first, last = periods.settled(values["first"], values["last"])
        dated = referral_form.day(values)
        other_papers.enter_register(self._workspace.store, self._paper.id, first, last, dated)

    def _remark(self) -> None:
        if self._paper.kind == "referral":
            values = self.form.values()
            self._remarks.setText(referral_form.remarks(self._workspace, values))
