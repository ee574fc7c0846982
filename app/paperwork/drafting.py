"""Referrals before they have a number: what is asked, what speaks against it, what is settled."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from app import centre
from app.errors import FieldRefusal, Refusal
from app.kazakh import dates, text
from app.paperwork import officials, referral_kinds
from app.paperwork.referral_kinds import Kind
from app.registry import consents, participants, partners, statuses
from app.registry.participants import Participant
from app.registry.partners import Partner
from app.store.store import Store


@dataclass(frozen=True, slots=True)
class Draft:
    """A referral as asked for, before it has a number.

    ``come_by`` None means the kind's own term counted in working days from the issue.
    """

    person_id: int
    kind_id: int
    partner_id: int | None = None
    position_kk: str = ""
    position_ru: str = ""
    months: int | None = None
    come_by: date | None = None
    officer_id: int | None = None
    signatory_id: int | None = None
    guardian_agreed_on: date | None = None


@dataclass(frozen=True, slots=True)
class Warning_:  # noqa: N801 - the builtin has the plain name
    """What the rules say against a referral; a specialist may still issue it."""

    code: str
    details: dict[str, Any]


def warnings(store: Store, draft: Draft, day: date) -> list[Warning_]:
    """Return what speaks against a referral: age, term, status, consent (practice of 2.2)."""
    person = participants.get(store, draft.person_id)
    kind = referral_kinds.get(store, draft.kind_id)
    found = list(_age_warnings(person, kind, day))
    if kind.greatest_months and draft.months and draft.months > kind.greatest_months:
        found.append(Warning_("term-too-long", {"most": kind.greatest_months}))
    held = statuses.on(store, person.id, day)
    if kind.unemployed_only and "unemployed" not in held:
        found.append(Warning_("not-unemployed", {}))
    if kind.years_after_graduation and person.finishing_year:
        years = day.year - person.finishing_year
        if years > kind.years_after_graduation:
            most = kind.years_after_graduation
            found.append(Warning_("graduated-too-long-ago", {"most": most, "years": years}))
    if consents.state(consents.of(store, person.id), day) != "valid":
        found.append(Warning_("consent-not-valid", {}))
    found += _guardian_warnings(draft, kind, person, day)
    return found


def _guardian_warnings(draft: Draft, kind: Kind, person: Participant, day: date) -> list[Warning_]:
    """Where no act asks for the representative's consent, the office is only reminded of it."""
    birth = person.birth_date
    if birth is None or not consents.needs_guardian(birth, day):
        return []
    if kind.guardian_consent or draft.guardian_agreed_on is not None:
        return []
    return [Warning_("guardian-not-asked", {"age": dates.age_on(birth, day)})]


def _age_warnings(person: Participant, kind: Kind, day: date) -> list[Warning_]:
    limits = (kind.least_age, kind.greatest_age)
    if person.birth_date is None:
        known = any(limits) or kind.guardian_consent
        return [Warning_("birth-date-unknown", {})] if known else []
    age = dates.age_on(person.birth_date, day)
    found = []
    if kind.least_age and age < kind.least_age:
        found.append(Warning_("too-young", {"least": kind.least_age, "age": age}))
    if kind.greatest_age and age > kind.greatest_age:
        found.append(Warning_("too-old", {"most": kind.greatest_age, "age": age}))
    pension = referral_kinds.PENSION_AGE.get(person.sex)
    if referral_kinds.until_pension(kind) and pension and age >= pension:
        found.append(Warning_("pension-age", {"most": pension, "age": age}))
    return found


def checked(store: Store, draft: Draft, day: date) -> Draft:
    """Return the draft with its officials and dates settled, or refuse what keeps it from printing.

    A person under eighteen needs a representative's consent for a subsidised job (Social Code,
    art. 111(6)).
    """
    kind = referral_kinds.get(store, draft.kind_id)
    person = participants.get(store, draft.person_id)
    if person.archived_on:
        raise Refusal("participant-archived", name=person.name.full)
    if kind.archived:
        raise FieldRefusal("kind_id", "referral-kind-archived", kind=kind.name_kk)
    if draft.partner_id is not None:
        _refuse_archived(partners.get(store, draft.partner_id))
    elif kind.addressee_role != "centre":
        raise FieldRefusal("partner_id", "addressee-missing")
    _check_guardian(draft, kind, person, day)
    settled = replace(
        draft,
        position_kk=text.field("position_kk", draft.position_kk, 300),
        position_ru=text.field("position_ru", draft.position_ru, 300),
        signatory_id=officials.signatory(store, draft.signatory_id, day, "referral"),
        officer_id=officials.officer(store, draft.officer_id, day),
        come_by=draft.come_by or come_by(store, kind, day),
    )
    if settled.come_by is not None and settled.come_by < day:
        raise FieldRefusal("come_by", "date-past")
    if settled.months is not None and not 1 <= settled.months <= 120:
        raise FieldRefusal("months", "count-outside", least=1, most=120)
    return settled


def _refuse_archived(partner: Partner) -> None:
    if partner.archived_on:
        raise FieldRefusal("partner_id", "partner-archived", name=partner.name_kk)


def _check_guardian(draft: Draft, kind: Kind, person: Participant, day: date) -> None:
    if draft.guardian_agreed_on and draft.guardian_agreed_on > day:
        raise FieldRefusal("guardian_agreed_on", "date-in-future")
    minor = consents.needs_guardian(person.birth_date, day)
    if kind.guardian_consent and minor and draft.guardian_agreed_on is None:
        raise FieldRefusal("guardian_agreed_on", "guardian-consent-missing")


def come_by(store: Store, kind: Kind, day: date) -> date | None:
    """Return the day by which the person comes: the kind's term in working days."""
    if not kind.come_by_days:
        return None
    return centre.calendar(store).add(day, kind.come_by_days)
