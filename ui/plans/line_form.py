"""The form of a plan's line: fields in, a draft out; a day or only a month in one field."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.errors import FieldRefusal, Refusal
from app.guidance import forms
from app.schooling import dues, plans
from app.schooling.plans import Line, LineDraft, Plan
from app.store.store import Store
from ui import language
from ui.fields import ChoiceField, DigitsField, Form, Picked, Spec, TextField
from ui.guidance import asked
from ui.plans import words
from ui.plans.words import translate
from ui.referrals.addressees import AddresseeField
from ui.referrals.new_partner import NewPartnerDialog
from ui.workspace import Workspace

FIRST = "form_id"
_PICKED = {"partner_id": "education", "host_id": "employer"}


class DueField(TextField):
    """A day or a month of a plan's period, said back in words."""

    def __init__(self) -> None:
        self.plan: Plan | None = None
        super().__init__(wide=False)

    def due(self) -> dues.Due:
        """Return the day and month typed, or refuse."""
        plan, typed = self.plan, self.line.text().strip()
        if plan is None or plan.first is None or plan.last is None or not typed:
            return None, ""
        return dues.read(typed, plan.first, plan.last)

    @override
    def check(self) -> bool:
        try:
            self.due()
        except Refusal as refusal:
            self.refuse(refusal)
        return not self.error

    @override
    def _typing(self) -> None:
        self._edited()
        try:
            day, month = self.due()
        except Refusal:
            self.set_hint("")
        else:
            self.set_hint(words.due(day, month) if self.line.text().strip() else "")


def _specs(store: Store) -> tuple[Spec, ...]:
    def named(key: str) -> Spec:
        return asked.line(key, partial(words.field, key))

    def sought(key: str) -> Spec:
        role = _PICKED[key]
        return asked.partner(store, key, partial(words.field, key), lambda: role)

    return (
        asked.choice("form_id", partial(words.field, "form_id")),
        named("title_kk"),
        named("title_ru"),
        sought("partner_id"),
        Spec(
            "grades",
            partial(words.field, "grades"),
            partial(TextField, wide=False),
            lambda: translate("Plans", "9–11, or 10, 11"),
        ),
        Spec(
            "due",
            lambda: translate("Plans", "When"),
            DueField,
            lambda: translate("Plans", "A day, or only a month: 10.09.2026, November"),
        ),
        Spec("expected", partial(words.field, "expected"), partial(DigitsField, limit=6)),
        asked.choice("body", partial(words.field, "body")),
        named("responsible_kk"),
        named("responsible_ru"),
        sought("host_id"),
        named("place_kk"),
        named("place_ru"),
        named("indicator_kk"),
        named("indicator_ru"),
        named("note_kk"),
        named("note_ru"),
    )


class LineForm(Form):
    """Everything that is typed of a line; it belongs to one plan at a time."""

    def __init__(self, workspace: Workspace, *, name: str, parent: QWidget | None = None) -> None:
        self._workspace = workspace
        super().__init__(_specs(workspace.store), name=name, parent=parent)
        for key, role in _PICKED.items():
            field = self.fields[key]
            assert isinstance(field, AddresseeField)
            field.new_asked.connect(partial(self._enter_partner, field, role))
        self.reword()

    def show_line(self, plan: Plan, line: Line | None, like: Line | None = None) -> None:
        """Show a line, or a new one that is carried out as the line before it was."""
        self._due.plan = plan
        self._offer_forms(line.form_id if line else 0)
        draft = plans.line_draft_of(line) if line else _following(like)
        self.show_values(self._values(draft))

    def draft(self) -> LineDraft:
        """Return what was typed as a draft; refuses what cannot be read."""
        values = self.values()
        day, month = self._due.due()
        del values["due"]
        for key in _PICKED:
            values[key] = values[key].id
        values["expected"] = _number(values["expected"])
        values["form_id"] = values["form_id"] or 0
        return LineDraft(**values, day=day, month=month)

    def name_of(self, typed: Mapping[str, str]) -> str:
        """Return what a form left half typed is about."""
        return typed.get("title_kk", "") or typed.get("title_ru", "")

    def reword(self) -> None:
        """Offer the choices in the language of the window."""
        self._offer_forms(0)
        body = self.fields["body"]
        assert isinstance(body, ChoiceField)
        body.set_options(asked.chosen(plans.BODIES, words.body))
        self.retranslate()

    @property
    def _due(self) -> DueField:
        field = self.fields["due"]
        assert isinstance(field, DueField)
        return field

    def _values(self, draft: LineDraft) -> dict[str, Any]:
        shown: dict[str, Any] = {each.name: getattr(draft, each.name) for each in fields(draft)}
        store = self._workspace.store
        for key in _PICKED:
            shown[key] = Picked(shown[key], words.partner(store, shown[key]))
        shown["form_id"] = draft.form_id or None
        shown["expected"] = "" if draft.expected is None else str(draft.expected)
        shown["due"] = dues.written(draft.day, draft.month)
        return shown

    def _offer_forms(self, also: int) -> None:
        field = self.fields["form_id"]
        assert isinstance(field, ChoiceField)
        chosen = field.value()
        known = forms.listed(self._workspace.store, archived=True)
        field.set_options(
            [
                (each.id, language.spoken(each.name))
                for each in known
                if (not each.archived and each.audience != "adults") or each.id in (also, chosen)
            ]
        )

    def _enter_partner(self, field: AddresseeField, role: str, typed: str) -> None:
        wanted = "school" if role == "education" else role
        made = NewPartnerDialog(self._workspace, wanted, typed, self)
        made.added.connect(field.show_partner)
        made.open()


def _following(like: Line | None) -> LineDraft:
    """A new line is carried out by whom the one before it is, until somebody says otherwise."""
    if like is None:
        return LineDraft()
    return LineDraft(
        body=like.body, responsible_kk=like.responsible_kk, responsible_ru=like.responsible_ru
    )


def _number(typed: str) -> int | None:
    text = typed.strip()
    if text and not text.isdecimal():
        raise FieldRefusal("expected", "count-outside", least=0, most=100_000)
    return int(text) if text else None
