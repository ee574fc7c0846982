"""What a referral says, as rows of a form: for whom, what to, to whom, until when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.errors import FieldRefusal, Refusal
from app.paperwork import referral_kinds, referrals
from app.registry import listing, participants, partners
from ui import language, messages
from ui.fields import Candidate, ChoiceField, DateField, PickField, Spec, TextField
from ui.papers.printing import signatories
from ui.workspace import Workspace

translate = QCoreApplication.translate

_OFFERED = 12


def person_spec(workspace: Workspace) -> Spec:
    """Return the row that finds the person however the name is spelt."""

    def find(typed: str) -> Sequence[Candidate]:
        found = workspace.searcher.search(typed, _OFFERED).ids
        rows = listing.rows(workspace.store, found, workspace.today())
        return [
            Candidate(row.id, row.name, " · ".join(_told(row.birth_year, row.settlement.kk)))
            for row in rows
        ]

    return Spec("person_id", lambda: translate("Papers", "Person"), lambda: PickField(find))


def _told(*words: str) -> list[str]:
    return [word for word in words if word]


def partner_spec(workspace: Workspace) -> Spec:
    """Return the row that finds the addressee by its name or number."""

    def find(typed: str) -> Sequence[Candidate]:
        found = partners.find(workspace.store, typed, _OFFERED)
        return [Candidate(each.id, language.spoken(each.name), each.number) for each in found]

    return Spec("partner_id", lambda: translate("Papers", "Addressee"), lambda: PickField(find))


def kind_spec(workspace: Workspace) -> Spec:
    """Return the row that chooses what the person is sent to."""

    def make() -> ChoiceField:
        offered = referral_kinds.listed(workspace.store)
        return ChoiceField([(each.id, language.spoken(each.name)) for each in offered])

    return Spec("kind_id", lambda: translate("Papers", "Sent to"), make)


def day_spec(workspace: Workspace) -> Spec:
    """Return the row for the day that stands on the paper."""
    return Spec(
        "dated",
        lambda: translate("Papers", "Date on the paper"),
        lambda: DateField(today=workspace.today),
    )


def specs(workspace: Workspace) -> tuple[Spec, ...]:
    """Return everything a referral says, the person first."""

    def days() -> DateField:
        return DateField(today=workspace.today)

    return (
        person_spec(workspace),
        kind_spec(workspace),
        partner_spec(workspace),
        Spec("position_kk", lambda: translate("Papers", "Position in Kazakh"), TextField),
        Spec("position_ru", lambda: translate("Papers", "Position in Russian"), TextField),
        day_spec(workspace),
        Spec(
            "come_by",
            lambda: translate("Papers", "Come by"),
            days,
            lambda: translate("Papers", "Empty: by the kind's own term"),
        ),
        Spec(
            "guardian_agreed_on",
            lambda: translate("Papers", "Guardian agreed on"),
            days,
            lambda: translate("Papers", "For those under 18"),
        ),
        Spec(
            "signatory_id",
            lambda: translate("Papers", "Signs"),
            lambda: ChoiceField(signatories(workspace)),
        ),
    )


def draft(values: Mapping[str, Any]) -> referrals.Draft:
    """Return the values of the form as a draft; refuses a missing person and kind."""
    person, partner = values["person_id"], values["partner_id"]
    if person.id is None:
        raise FieldRefusal("person_id", "field-required")
    if values["kind_id"] is None:
        raise FieldRefusal("kind_id", "field-required")
    return referrals.Draft(
        person_id=person.id,
        kind_id=int(values["kind_id"]),
        partner_id=partner.id,
        position_kk=values["position_kk"],
        position_ru=values["position_ru"],
        come_by=values["come_by"],
        signatory_id=values["signatory_id"],
        guardian_agreed_on=values["guardian_agreed_on"],
    )


def day(values: Mapping[str, Any]) -> date:
    """Return the day on the paper, or refuse a missing one."""
    if values["dated"] is None:
        raise FieldRefusal("dated", "field-required")
    dated: date = values["dated"]
    return dated


def remarks(workspace: Workspace, values: Mapping[str, Any]) -> str:
    """Return what the rules say against it so far, in sentences; none of it keeps from issuing."""
    try:
        asked, dated = draft(values), values["dated"] or workspace.today()
        participants.get(workspace.store, asked.person_id)
    except Refusal:
        return ""
    found = referrals.warnings(workspace.store, asked, dated)
    spoken = language.current()
    return " ".join(messages.said(each.code, spoken, **each.details).happened for each in found)
