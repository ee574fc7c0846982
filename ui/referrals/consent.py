"""Consent to the processing of personal data: its form printed, its signature recorded."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.errors import FieldRefusal, Refusal
from app.papers import Paper
from app.paperwork import consent_forms, other_papers, register
from app.registry import consents, participants
from app.registry.consents import Consent, Draft
from ui import documents
from ui.fields import CheckField, ChoiceField, DateField, NotesField, Spec, TextField
from ui.parts.button import Button
from ui.referrals import words
from ui.referrals.deciding import PaperDialog
from ui.referrals.issued import IssuedDialog
from ui.referrals.withdrawal import WithdrawalDialog
from ui.wording import said
from ui.workspace import Workspace

translate = QCoreApplication.translate

_POINTS = ("third_parties", "cross_border", "made_public")


class ConsentDialog(PaperDialog):
    """Ctrl+P issues the form with what is filled in; Ctrl+Enter records the one that was signed.

    For anybody under eighteen a representative signs (law 94-V, art. 8); the standing consent
    can be withdrawn from here.
    """

    def __init__(self, workspace: Workspace, person_id: int, parent: QWidget | None = None) -> None:
        self.workspace = workspace
        self.person = participants.get(workspace.store, person_id)
        self._held = consents.of(workspace.store, person_id)
        self._missing: tuple[str, ...] = ()
        self.print_button = Button("", "secondary", shortcut="Ctrl+P", name="consent.print")
        self.withdraw_button = Button("", "link", name="consent.withdraw")
        super().__init__(workspace, self._specs(), self._record, name="consent", parent=parent)
        self._assemble()
        self._fill()

    @property
    def standing(self) -> Consent | None:
        """The consent that covers today, if one does."""
        today = self.workspace.today()
        return next((each for each in self._held if each.stands_on(today)), None)

    def print_form(self) -> None:
        """Issue the form of what is filled in, and hand it out to be signed."""
        if not self.form.check():
            self.form.first_error_focus()
            return
        self.refusal.dismiss()
        store, today = self.workspace.store, self.workspace.today()
        draft = self._draft(self.form.values())
        try:
            issued = other_papers.print_consent(store, self.person.id, draft, today, self._draw)
        except Refusal as refusal:
            self.refuse(refusal)
            return
        self.workspace.tell("paper")
        self._offer_forms(issued.id)
        self.form.fields["signed_on"].set_value(today)
        IssuedDialog(self.workspace, issued, self, missing=self._missing).open()

    def ask_withdrawal(self) -> None:
        """Ask on which day the consent was withdrawn; that ends this dialog too."""
        if self.standing is None:
            return
        asked = WithdrawalDialog(self.workspace, self.standing, self.person.name.full, self)
        asked.accepted.connect(self.reject)
        asked.open()

    def _specs(self) -> tuple[Spec, ...]:
        day = partial(DateField, today=self.workspace.today)
        return (
            Spec("signer", lambda: translate("Referrals", "Signed by"), ChoiceField),
            Spec("guardian_name", lambda: translate("Referrals", "Representative")),
            Spec(
                "guardian_relation",
                lambda: translate("Referrals", "Who that is"),
                TextField,
                lambda: translate("Referrals", "As the paper is to say it: mother, guardian…"),
            ),
            Spec(
                "until",
                lambda: translate("Referrals", "Valid until"),
                day,
                lambda: translate("Referrals", "Empty: until the purpose is reached"),
            ),
            *(Spec(key, partial(words.point, key), CheckField) for key in _POINTS),
            Spec(
                "categories",
                lambda: translate("Referrals", "Which data"),
                partial(NotesField, limit=2000, lines=2),
                lambda: translate("Referrals", "Empty: the usual list"),
            ),
            Spec("paper_id", lambda: translate("Referrals", "Printed form"), ChoiceField),
            Spec(
                "signed_on",
                lambda: translate("Referrals", "Signed on"),
                day,
                lambda: translate("Referrals", "The day on the signed paper"),
            ),
        )

    def _assemble(self) -> None:
        self._buttons.insertWidget(self._buttons.indexOf(self.accept_button), self.print_button)
        self._inner.insertWidget(0, self.withdraw_button)
        self.print_button.clicked.connect(self.print_form)
        self.withdraw_button.clicked.connect(self.ask_withdrawal)
        self.withdraw_button.setVisible(self.standing is not None)
        QShortcut(QKeySequence("Ctrl+P"), self).activated.connect(self.print_form)
        self.form.fields["signer"].changed.connect(self._adapt)

    def _fill(self) -> None:
        minor = consents.needs_guardian(self.person.birth_date, self.workspace.today())
        self.form.show_values({"signer": "guardian" if minor else "self"})
        signer = self.form.fields["signer"]
        signer.set_read_only(minor)
        signer.set_hint(translate("Referrals", "Under 18 a representative signs") if minor else "")
        self._offer_forms()
        self._adapt()

    def _offer_forms(self, chosen: int | None = None) -> None:
        """Offer the forms that have not come back; one printed today is being signed today."""
        forms = consent_forms.unsigned(self.workspace.store, self.person.id)
        field = self.form.fields["paper_id"]
        assert isinstance(field, ChoiceField)
        field.set_options([(each.id, words.paper(each)) for each in forms])
        field.setVisible(bool(forms))
        if forms:
            field.set_value(chosen or forms[0].id)
            if forms[0].dated == self.workspace.today():
                self.form.fields["signed_on"].set_value(self.workspace.today())

    def _adapt(self) -> None:
        guardian = self.form.fields["signer"].value() == "guardian"
        for key in ("guardian_name", "guardian_relation"):
            self.form.fields[key].setVisible(guardian)

    def _draft(self, values: dict[str, Any]) -> Draft:
        guardian = values["signer"] == "guardian"
        return Draft(
            signed_on=values["signed_on"] or self.workspace.today(),
            until=values["until"],
            signer=str(values["signer"]),
            guardian_name=values["guardian_name"] if guardian else "",
            guardian_relation=values["guardian_relation"] if guardian else "",
            categories=values["categories"],
            paper_id=values["paper_id"],
            **{key: values[key] for key in _POINTS},
        )

    def _record(self, values: dict[str, Any]) -> None:
        if values["signed_on"] is None:
            raise FieldRefusal("signed_on", "field-required")
        before = self.workspace.store.last_action
        consents.give(self.workspace.store, self.person.id, self._draft(values))
        done = self.tr("Consent recorded: {name}").format(name=self.person.name.full)
        self.workspace.tell("participant", done, before)

    def _draw(self, record: Paper) -> register.Rendered:
        drawn = documents.render(record)
        self._missing = drawn.missing
        return drawn

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        signer = self.form.fields["signer"]
        assert isinstance(signer, ChoiceField)
        signer.set_options([(name, words.signer(name)) for name in ("self", "guardian")])
        self.print_button.set_words(self.tr("Print the form"))
        self.withdraw_button.set_words(self.tr("Record a withdrawal…"))
        self.set_words(
            self.tr("Consent to the processing of data"),
            self.tr("Record the signed one"),
            f"{self.person.name.full}\n{self._state()}",
        )

    def _state(self) -> str:
        """Return where the person's consent stands today."""
        held, one = self._held, self.standing
        if one is not None and one.until is not None:
            return self.tr("Signed on {day}, valid until {until}").format(
                day=said(one.signed_on), until=said(one.until)
            )
        if one is not None:
            return self.tr("Signed on {day}, valid until the purpose is reached").format(
                day=said(one.signed_on)
            )
        if held and held[0].withdrawn_on:
            return self.tr("Withdrawn on {day}").format(day=said(held[0].withdrawn_on))
        if held and held[0].until:
            return self.tr("Expired on {day}").format(day=said(held[0].until))
        return self.tr("No consent has been recorded yet")
