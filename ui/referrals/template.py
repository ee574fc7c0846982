"""The fields of a referral, for one or for many: what a kind asks for and proposes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from typing_extensions import override

from app import centre
from app.errors import FieldRefusal
from app.paperwork import referral_kinds, referrals
from app.paperwork.referral_kinds import Kind
from app.paperwork.referrals import Draft
from app.staffing import staff
from app.store.store import Store
from ui import language
from ui.fields import ChoiceField, DateField, DigitsField, Form, Spec, TextField
from ui.referrals import words
from ui.referrals.addressees import AddresseeField

translate = QCoreApplication.translate

_LONGEST = 120  # months; what the register itself takes


class ComeByField(DateField):
    """The last day to come, said back with its day of the week."""

    @override
    def _say_back(self) -> None:
        day = self.value()
        self.set_hint(words.long_day(day) if day else self._own_hint)


class Template(QObject):
    """What every referral asks, as fields of a form; the kind chosen decides which are shown.

    ``guardian`` adds the day of a representative's consent, for somebody under eighteen.
    """

    def __init__(self, store: Store, today: date, *, guardian: bool = False) -> None:
        super().__init__()
        self._store, self._today, self._guardian = store, today, guardian
        self._calendar = centre.calendar(store)
        self._kinds = {kind.id: kind for kind in referral_kinds.listed(store)}
        self._here = staff.listed(store, today)
        self._able = [one for one in self._here if one.signs_on(today)]
        self._form: Form | None = None
        self._proposed: date | None = None
        self._shown: int | None = None

    # The fields

    def specs(self) -> tuple[Spec, ...]:
        """Return the rows of the form, in the order of the page."""
        fields: dict[str, tuple[Callable[[], str], Any, Callable[[], str] | None]] = {
            "kind": (lambda: translate("Referrals", "Kind"), ChoiceField, None),
            "partner_id": (
                lambda: translate("Referrals", "Addressee"),
                partial(AddresseeField, self._store, self._role),
                self._addressee_hint,
            ),
            "position_kk": (lambda: words.position(self._role())[0], TextField, None),
            "position_ru": (lambda: words.position(self._role())[1], TextField, None),
            "months": (
                lambda: translate("Referrals", "Term, months"),
                DigitsField,
                lambda: words.months_hint(self.kind),
            ),
            "come_by": (
                lambda: translate("Referrals", "To come by"),
                partial(ComeByField, today=lambda: self._today),
                lambda: words.come_by_hint(self.kind),
            ),
            "guardian_agreed_on": (
                lambda: translate("Referrals", "Guardian's consent"),
                partial(DateField, today=lambda: self._today),
                self._guardian_hint,
            ),
            "officer_id": (lambda: translate("Referrals", "Officer"), ChoiceField, None),
            "signatory_id": (lambda: translate("Referrals", "Signatory"), ChoiceField, None),
        }
        return tuple(Spec(key, label, make, hint) for key, (label, make, hint) in fields.items())

    @property
    def kind(self) -> Kind:
        """The kind chosen, the first of the office's list until one is."""
        chosen: Any = self._form.fields["kind"].value() if self._form else None
        return self._kinds.get(chosen) or next(iter(self._kinds.values()))

    @property
    def addressee(self) -> AddresseeField:
        """The field that finds a partner."""
        field = self._of().fields["partner_id"]
        assert isinstance(field, AddresseeField)
        return field

    def bind(self, form: Form, *, kind_code: str = "", partner_id: int | None = None) -> None:
        """Take the form made of the rows, and fill in what the office usually writes."""
        self._form = form
        self._offer()
        by_code = {kind.code: kind.id for kind in self._kinds.values()}
        first = by_code.get(kind_code, self.kind.id)
        form.show_values({"kind": first, **self._officials()})
        if partner_id is not None:
            self.addressee.show_partner(partner_id)
        self._adapt()
        form.settle()
        form.changed.connect(self._adapt)

    def retranslate(self) -> None:
        """Write the names of kinds and colleagues again."""
        if self._form is not None:
            self._offer()

    # What it gives

    def draft(self, values: dict[str, Any], person_id: int) -> Draft:
        """Return the referral asked for; refuses a term that is no number of months."""
        shown = {key for key, field in self._of().fields.items() if not field.isHidden()}
        kept = {key: values[key] if key in shown else None for key in values}
        return Draft(
            person_id=person_id,
            kind_id=self.kind.id,
            partner_id=values["partner_id"].id,
            position_kk=values["position_kk"],
            position_ru=values["position_ru"],
            months=_months(kept["months"] or ""),
            come_by=values["come_by"],
            officer_id=values["officer_id"],
            signatory_id=values["signatory_id"],
            guardian_agreed_on=kept.get("guardian_agreed_on"),
        )

    def remarks(self) -> list[str]:
        """Return what is doubtful of the referral whoever it is for."""
        day = self._of().fields["come_by"].value()
        if day is None or self._calendar.is_working(day):
            return []
        told = translate("Referrals", "To come by {day}: it is not a working day.")
        return [told.format(day=words.long_day(day))]

    # What a kind changes

    def _adapt(self) -> None:
        """Show what this kind asks for, once for each kind chosen."""
        form, kind = self._of(), self.kind
        if kind.id == self._shown:
            return
        self._shown = kind.id
        form.fields["months"].setVisible(bool(kind.greatest_months))
        if "guardian_agreed_on" in form.fields:
            form.fields["guardian_agreed_on"].setVisible(self._guardian)
        self._propose(kind)
        form.retranslate()

    def _propose(self, kind: Kind) -> None:
        """Propose the kind's own day, unless another was typed."""
        field = self._of().fields["come_by"]
        if field.value() == self._proposed or not field.typed():
            self._proposed = referrals.come_by(self._store, kind, self._today)
            field.set_value(self._proposed)

    def _offer(self) -> None:
        form = self._of()
        kinds = [(kind.id, language.spoken(kind.name)) for kind in self._kinds.values()]
        for key, offered in (
            ("kind", kinds),
            ("officer_id", [(one.id, words.colleague(one)) for one in self._here]),
            ("signatory_id", [(one.id, words.colleague(one)) for one in self._able]),
        ):
            field = form.fields[key]
            assert isinstance(field, ChoiceField)
            field.set_options(offered)

    def _officials(self) -> dict[str, int | None]:
        here, able = self._here, [one.id for one in self._able]
        usual = {key: int(centre.get(self._store, key) or 0) for key in ("officer", "signatory")}
        at_work = [one.id for one in here if self._store.actor in (one.name.full, one.name.short)]
        officers = [one.id for one in here if one.id == usual["officer"]] or at_work
        signs = usual["signatory"] if usual["signatory"] in able else next(iter(able), None)
        return {"officer_id": next(iter(officers), None), "signatory_id": signs}

    # Words

    def _role(self) -> str:
        return self.kind.addressee_role

    def _addressee_hint(self) -> str:
        if self._role() == "centre":
            return translate("Referrals", "Empty: this centre itself. Ctrl+N: a new partner")
        return translate("Referrals", "Name or BIN. Ctrl+N: a new partner")

    def _guardian_hint(self) -> str:
        if self.kind.guardian_consent:
            return translate("Referrals", "Under 18: this kind needs it")
        return translate("Referrals", "Under 18: the day it was given")

    def _of(self) -> Form:
        assert self._form is not None
        return self._form


def _months(typed: str) -> int | None:
    text = typed.strip()
    if not text:
        return None
    if not text.isdecimal() or not 1 <= int(text) <= _LONGEST:
        raise FieldRefusal("months", "count-outside", least=1, most=_LONGEST)
    return int(text)
