"""Entering what was written by hand under a number set aside."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.errors import Refusal
from app.kazakh.dates import short_date
from app.paperwork import by_hand, other_papers, referrals, written
from app.paperwork.referrals import Draft
from app.paperwork.register import Issued
from app.paperwork.written import Waiting
from ui import language
from ui.fields import ChoiceField, Spec, TextField
from ui.papers import periods, rows
from ui.referrals import words
from ui.referrals.deciding import PaperDialog
from ui.referrals.remarks import Remarks
from ui.referrals.template import Template
from ui.workspace import Workspace

Save = Callable[[dict[str, Any]], object]
translate = QCoreApplication.translate


class EntryDialog(PaperDialog):
    """The fields of a paper of this kind, and the day it was written."""

    def __init__(
        self, workspace: Workspace, paper: Issued, *, parent: QWidget | None = None
    ) -> None:
        self._paper = paper
        self.template = Template(workspace.store, paper.dated, guardian=True)
        specs, self._save = self._kinds(workspace)[paper.kind]
        super().__init__(workspace, specs, self._enter, name="papers.enter.ask", parent=parent)
        self.remarks = Remarks(name="papers.enter.ask.remarks")
        self.add(self.remarks)
        if paper.kind == "referral":
            self.template.bind(self.form)
            self.form.changed.connect(self._remark)
        self._offered: int | None = -1  # nobody's records are offered yet
        self.form.changed.connect(self._offer)
        self._offer()
        self.form.fields["dated"].set_value(paper.dated)
        self._say()

    def _say(self) -> None:
        self.set_words(
            self.tr("Enter № {number} from paper").format(number=self._paper.number),
            self.tr("Enter"),
            self.tr("As it was written by hand; the number stays the one on the paper."),
        )

    def _kinds(self, about: Workspace) -> dict[str, tuple[Sequence[Spec], Save]]:
        person, dated = rows.person_spec(about), rows.day_spec(about)
        return {
            "referral": ((person, dated, *self.template.specs()), self._referral),
            "consent": ((person, dated), self._consent),
            "register": ((*periods.specs(about), dated), self._register),
            **dict.fromkeys(by_hand.OF_A_PERSON, ((person, _record(), dated), self._of_person)),
            **dict.fromkeys(by_hand.OF_A_GROUP, ((_record(), _subject(), dated), self._of_group)),
            "fair": ((_subject(), dated), self._of_group),
        }

    def _enter(self, values: dict[str, Any]) -> None:
        said = self.tr("Entered: № {number}").format(number=self._paper.number)
        self.workspace.do(
            lambda: self._save(values), changed="paper participant partner session", said=said
        )

    def _referral(self, values: dict[str, Any]) -> None:
        dated = rows.day(values)
        referrals.enter_by_hand(self.workspace.store, self._paper.id, self._draft(values), dated)

    def _draft(self, values: dict[str, Any]) -> Draft:
        """Return the draft; a day to come by that was only proposed is counted from the paper's."""
        draft = self.template.draft(values, rows.person(values))
        kind, store = self.template.kind, self.workspace.store
        proposed = referrals.come_by(store, kind, self._paper.dated)
        return replace(draft, come_by=None) if draft.come_by == proposed else draft

    def _consent(self, values: dict[str, Any]) -> None:
        person, dated = rows.person(values), rows.day(values)
        other_papers.enter_consent(self.workspace.store, self._paper.id, person, dated)

    def _register(self, values: dict[str, Any]) -> None:
        first, last = periods.settled(values["first"], values["last"])
        dated = rows.day(values)
        other_papers.enter_register(self.workspace.store, self._paper.id, first, last, dated)

    def _of_person(self, values: dict[str, Any]) -> None:
        person, dated = rows.person(values), rows.day(values)
        if values["record_id"]:
            written.enter(self.workspace.store, self._paper.id, values["record_id"], dated)
            return
        by_hand.enter_of_person(self.workspace.store, self._paper.id, person, dated)

    def _of_group(self, values: dict[str, Any]) -> None:
        subject, dated = str(values["subject"]), rows.day(values)
        if values.get("record_id"):
            written.enter(self.workspace.store, self._paper.id, values["record_id"], dated)
            return
        by_hand.enter_of_group(self.workspace.store, self._paper.id, subject, dated)

    def _offer(self) -> None:
        """Offer the records that wait for a paper; a person's only one is proposed."""
        field = self.form.fields.get("record_id")
        if not isinstance(field, ChoiceField):
            return
        person = self.form.values()["person_id"].id if "person_id" in self.form.fields else None
        if person == self._offered:
            return
        self._offered = person
        found = written.waiting(self.workspace.store, self._paper.kind, person)
        field.set_options([("", translate("Papers", "Not in the file yet")), *map(_said, found)])
        field.set_value(found[0].id if person and len(found) == 1 else "")

    def _remark(self) -> None:
        """Say what speaks against it so far; none of it keeps from entering."""
        values = self.form.values()
        try:
            draft = self._draft(values)
        except Refusal:
            self.remarks.say([])
            return
        day = values["dated"] or self.workspace.today()
        found = referrals.warnings(self.workspace.store, draft, day)
        self.remarks.say([words.warning(each) for each in found])


def _subject() -> Spec:
    return Spec("subject", lambda: translate("Papers", "What it is about"), TextField)


def _record() -> Spec:
    return Spec("record_id", lambda: translate("Papers", "Record in the file"), ChoiceField)


def _said(record: Waiting) -> tuple[object, str]:
    about = language.spoken(record.about)
    return record.id, f"{short_date(record.on)} · {about}" if about else short_date(record.on)
