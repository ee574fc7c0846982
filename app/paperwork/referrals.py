"""Referrals (жолдама): drafted, checked, issued with a number, and followed until answered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from app import centre, papers
from app.errors import FieldRefusal, Refusal
from app.kazakh import dates, identity, phones, text
from app.papers import NOTHING, Both
from app.paperwork import referral_kinds, register
from app.paperwork.referral_kinds import Kind
from app.paperwork.register import Issued, Render
from app.registry import consents, participants, partners, places, statuses
from app.registry.participants import Participant
from app.registry.partners import Partner
from app.staffing import staff
from app.store.store import Row, Store

STATES = ("issued", "came", "accepted", "refused", "no_show", "revoked")
OPEN = ("issued", "came")
SOURCES = ("slip", "phone", "portal", "person", "other")
_NEXT = {
    "issued": ("came", "accepted", "refused", "no_show", "revoked"),
    "came": ("accepted", "refused", "revoked"),
}


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
class Referral:
    """An issued referral and where it stands."""

    id: int
    uid: str
    paper_id: int
    number: str
    person_id: int
    kind_id: int
    partner_id: int | None
    position: Both
    issued_on: date
    come_by: date | None
    answer_by: date
    state: str
    state_on: date
    state_source: str
    state_reason: str
    order_number: str
    officer_id: int | None
    signatory_id: int | None
    addressee: str
    to_whom: str
    statuses: tuple[str, ...]


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
    return found


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
        signatory_id=_signatory(store, draft.signatory_id, day),
        officer_id=_officer(store, draft.officer_id, day),
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


def _signatory(store: Store, chosen: int | None, day: date) -> int:
    staff_id = chosen or int(centre.get(store, "signatory") or 0)
    if not staff_id:
        able = staff.signatories(store, day)
        if not able:
            raise Refusal("setting-missing", settings="signatory")
        staff_id = able[0].id
    colleague = staff.get(store, staff_id)
    if not colleague.signs_on(day):
        raise FieldRefusal("signatory_id", "signatory-may-not", name=colleague.name.short, day=day)
    return staff_id


def _officer(store: Store, chosen: int | None, day: date) -> int | None:
    staff_id = chosen or int(centre.get(store, "officer") or 0)
    if not staff_id or not staff.get(store, staff_id).works_on(day):
        return None
    return staff_id


def come_by(store: Store, kind: Kind, day: date) -> date | None:
    """Return the day by which the person comes: the kind's term in working days."""
    if not kind.come_by_days:
        return None
    return centre.calendar(store).add(day, kind.come_by_days)


def issue(store: Store, draft: Draft, day: date, render: Render) -> tuple[Referral, Issued]:
    """Issue a referral: number, frozen record, bytes and the referral itself in one transaction."""
    settled = checked(store, draft, day)
    composer = Composer(store)
    with store.transaction("referral.issue"):
        return _issue(store, composer, settled, day, render)


def _issue(
    store: Store, composer: Composer, settled: Draft, day: date, render: Render
) -> tuple[Referral, Issued]:
    person = participants.get(store, settled.person_id)
    addressee = composer.addressee(settled)
    entry = register.Entry(person.name.full, addressee.kk, person.id)

    def compose(number: str, uid: str) -> papers.Paper:
        return composer.record(settled, person, number, uid, day)

    issued = register.issue(store, "referral", day, entry, compose, render)
    referral_id = store.insert("referral", _row(store, settled, issued, day))
    return get(store, referral_id), issued


def issue_many(
    store: Store,
    people: Sequence[int],
    template: Draft,
    day: date,
    render: Render,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> list[tuple[Referral, Issued]]:
    """Issue the same referral to many people, all or none; refuses naming whom it stumbled on."""
    composer = Composer(store)
    issued = []
    with store.transaction("referral.issue_many", str(len(people))):
        for place, person_id in enumerate(people):
            if cancelled is not None and cancelled():
                raise Refusal("cancelled")
            settled = _settled_for(store, replace(template, person_id=person_id), day)
            issued.append(_issue(store, composer, settled, day, render))
            if progress is not None:
                progress(place + 1, len(people))
    return issued


def _settled_for(store: Store, draft: Draft, day: date) -> Draft:
    try:
        return checked(store, draft, day)
    except FieldRefusal as refusal:
        name = participants.get(store, draft.person_id).name.full
        details = {**refusal.details, "person": name}
        raise FieldRefusal(refusal.field, refusal.code, **details) from None


def _row(store: Store, draft: Draft, issued: Issued, day: date) -> dict[str, Any]:
    kind = referral_kinds.get(store, draft.kind_id)
    start = draft.come_by or day
    return {
        "paper_id": issued.id,
        "person_id": draft.person_id,
        "kind_id": draft.kind_id,
        "partner_id": draft.partner_id,
        "position_kk": draft.position_kk,
        "position_ru": draft.position_ru,
        "months": draft.months,
        "issued_on": day.isoformat(),
        "come_by": draft.come_by.isoformat() if draft.come_by else None,
        "answer_by": centre.calendar(store).add(start, kind.answer_days).isoformat(),
        "officer_id": draft.officer_id,
        "signatory_id": draft.signatory_id,
        "guardian_agreed_on": (
            draft.guardian_agreed_on.isoformat() if draft.guardian_agreed_on else None
        ),
        "statuses": " ".join(statuses.on(store, draft.person_id, day)),
        "state": "issued",
        "state_on": day.isoformat(),
    }


_ROLE_LABELS = {
    "employer": Both("Жұмыс беруші", "Работодатель"),
    "education": Both("Білім беру ұйымы", "Организация образования"),
    "agency": Both("Жұмыспен қамтудың жекеше агенттігі", "Частное агентство занятости"),
    "centre": Both("Мансап орталығы", "Карьерный центр"),
    "other": Both("Ұйым", "Организация"),
}
_COME_BY_LABELS = {
    "employer": Both("Жұмыс берушіге келудің соңғы күні", "Последний день явки к работодателю"),
    "education": Both(
        "Білім беру ұйымына келудің соңғы күні", "Последний день явки в организацию образования"
    ),
    "agency": Both("Агенттікке келудің соңғы күні", "Последний день явки в агентство"),
    "centre": Both("Орталыққа келудің соңғы күні", "Последний день явки в центр"),
    "other": Both("Ұйымға келудің соңғы күні", "Последний день явки в организацию"),
}
_POSITION_LABELS = {
    "employer": Both("Лауазымы", "Должность"),
    "education": Both("Мамандығы, курсы", "Специальность, курс"),
}
_OTHER_POSITION = Both("Мақсаты", "Цель")
_ABSENCES = {
    "list_only": Both("көрсетілмеген", "не указан"),
    "kandas_documents": Both("рәсімделуде (қандас)", "оформляется (кандас)"),
    "foreigner": Both("берілмеген (шетелдік)", "не присвоен (иностранец)"),
    "other": Both("көрсетілмеген", "не указан"),
}


class Composer:
    """Makes records of referrals of one day; the centre's own words are read from the file once."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._letterhead = centre.letterhead(store)
        self._margins = centre.margins(store)
        self._sample = centre.is_training(store)
        self._officials: dict[int, papers.Signatory] = {}
        self._partners: dict[int, Partner] = {}

    def record(
        self, draft: Draft, person: Participant, number: str, uid: str, day: date
    ) -> papers.Referral:
        """Return the frozen record of a referral: everything its page says."""
        kind = referral_kinds.get(self._store, draft.kind_id)
        role = kind.addressee_role
        return papers.Referral(
            number=number,
            uid=uid,
            date=day,
            letterhead=self._letterhead,
            margins=self._margins,
            sample=self._sample,
            title=kind.title,
            measure=kind.name,
            person_name=Both(person.name.full, person.russian_name.full),
            iin=person.iin,
            iin_absence=NOTHING if person.iin else _ABSENCES[person.iin_absence or "other"],
            birth_date=person.birth_date,
            address=_address(self._store, person),
            addressee_role=_ROLE_LABELS[role],
            position_label=_POSITION_LABELS.get(role, _OTHER_POSITION),
            position=Both(draft.position_kk, draft.position_ru),
            come_by=draft.come_by,
            come_by_label=_COME_BY_LABELS[role],
            officer=self._official(draft.officer_id),
            signatory=self._required(draft.signatory_id),
            guardian_consent=_guardian_line(draft),
            footer=kind.basis,
            **self._addressed(draft),
        )

    def addressee(self, draft: Draft) -> Both:
        """Return whom the referral is addressed to: the partner, or the centre itself."""
        partner = self._partner(draft.partner_id)
        return partner.name if partner else self._letterhead.centre

    def _addressed(self, draft: Draft) -> dict[str, Any]:
        partner = self._partner(draft.partner_id)
        if partner is None:
            head = self._letterhead
            return {
                "addressee": head.centre,
                "addressee_address": head.address,
                "addressee_phone": head.phone,
                "addressee_bin": head.bin,
            }
        return {
            "addressee": partner.name,
            "addressee_address": Both(partner.address_kk, partner.address_ru),
            "addressee_phone": phones.display(partner.phone),
            "addressee_bin": partner.number,
            "addressee_bin_label": "iin" if _is_person(partner.number) else "bin",
        }

    def _partner(self, partner_id: int | None) -> Partner | None:
        if partner_id is None:
            return None
        if partner_id not in self._partners:
            self._partners[partner_id] = partners.get(self._store, partner_id)
        return self._partners[partner_id]

    def _official(self, staff_id: int | None) -> papers.Signatory | None:
        return None if staff_id is None else self._required(staff_id)

    def _required(self, staff_id: int | None) -> papers.Signatory:
        if staff_id is None:
            raise Refusal("setting-missing", settings="signatory")
        if staff_id not in self._officials:
            self._officials[staff_id] = staff.get(self._store, staff_id).signatory()
        return self._officials[staff_id]


def _is_person(number: str) -> bool:
    return identity.kind_of(number) == "iin" if number else False


def _address(store: Store, person: Participant) -> Both:
    place = places.title(store, person.place_id)
    kk = ", ".join(part for part in (place.kk, person.address_kk) if part)
    ru_street = person.address_ru or person.address_kk
    ru = ", ".join(part for part in (place.ru or place.kk, ru_street) if part)
    return Both(kk, ru)


def _guardian_line(draft: Draft) -> Both:
    if draft.guardian_agreed_on is None:
        return NOTHING
    day = draft.guardian_agreed_on
    return Both(dates.long_date(day, "kk"), dates.long_date(day, "ru"))


# What came of it


def get(store: Store, referral_id: int) -> Referral:
    """Return a referral, or refuse an unknown one."""
    return many(store, [referral_id])[0] if referral_id else _unknown(referral_id)


def _unknown(referral_id: int) -> Referral:
    raise Refusal("record-unknown", table="referral", record=referral_id)


def many(store: Store, wanted: Sequence[int]) -> list[Referral]:
    """Return referrals in the order asked for."""
    sql = f"""
      select referral.*, paper.number, paper.addressee, paper.to_whom
        from referral join paper on paper.id = paper_id
       where referral.id in ({", ".join("?" * len(wanted))})
    """
    known = {row["id"]: _referral(row) for row in store.query(sql, tuple(wanted))}
    missing = [each for each in wanted if each not in known]
    return [_unknown(missing[0])] if missing else [known[each] for each in wanted]


def of(store: Store, person_id: int) -> list[Referral]:
    """Return a person's referrals, newest first."""
    sql = "select id from referral where person_id = ? order by issued_on desc, id desc"
    return many(store, [row[0] for row in store.tuples(sql, (person_id,))])


def by_paper(store: Store, paper_id: int) -> Referral | None:
    """Return the referral that a paper of the register is, if it is one."""
    found = store.scalar("select id from referral where paper_id = ?", (paper_id,))
    return None if found is None else get(store, int(found))


def overdue(store: Store, day: date) -> list[int]:
    """Return referrals whose answer is late on a day, the latest first."""
    sql = """
      select id from referral
       where state in ('issued', 'came') and answer_by < ? order by answer_by, id
    """
    return [row[0] for row in store.tuples(sql, (day.isoformat(),))]


def next_states(state: str) -> tuple[str, ...]:
    """Return what may come after a state; nothing after an answer."""
    return _NEXT.get(state, ())


def record_state(
    store: Store,
    referral_id: int,
    state: str,
    day: date,
    source: str,
    *,
    reason: str = "",
    order_number: str = "",
) -> None:
    """Record what came of a referral, from which source; refuses a step that cannot follow."""
    held = get(store, referral_id)
    why = text.field("reason", reason, 500)
    if state not in next_states(held.state):
        raise Refusal("referral-step", number=held.number, state=held.state, wanted=state)
    if source not in SOURCES:
        raise FieldRefusal("source", "choice-unknown", value=source)
    if not held.state_on <= day <= store.today():
        raise FieldRefusal("state_on", "date-outside", since=held.state_on)
    if state in ("refused", "revoked") and not why:
        raise FieldRefusal("reason", "reason-missing")
    with store.transaction("referral.state", held.number):
        values = {
            "state": state,
            "state_on": day.isoformat(),
            "state_source": source,
            "state_reason": why,
            "order_number": text.field("order_number", order_number, 100),
        }
        store.update("referral", referral_id, values)


def annul(store: Store, paper_id: int, reason: str) -> None:
    """Annul a referral's paper; an unanswered referral is thereby revoked."""
    with store.transaction("referral.annul"):
        register.annul(store, paper_id, reason)
        held = by_paper(store, paper_id)
        if held is not None and held.state in OPEN:
            day = max(store.today(), held.state_on)
            record_state(store, held.id, "revoked", day, "other", reason=reason)


def enter_by_hand(store: Store, paper_id: int, draft: Draft, day: date) -> Referral:
    """Enter a referral that was written by hand under a number set aside for a power cut."""
    if register.get(store, paper_id).kind != "referral":
        raise Refusal("paper-no-referral", number=register.get(store, paper_id).number)
    settled = checked(store, draft, day)
    composer = Composer(store)
    person = participants.get(store, settled.person_id)
    entry = register.Entry(person.name.full, composer.addressee(settled).kk, person.id)
    with store.transaction("referral.enter", person.name.full):
        issued = register.fill(store, paper_id, day, entry)
        return get(store, store.insert("referral", _row(store, settled, issued, day)))


def _referral(row: Row) -> Referral:
    return Referral(
        id=row["id"],
        uid=row["uid"],
        paper_id=row["paper_id"],
        number=row["number"],
        person_id=row["person_id"],
        kind_id=row["kind_id"],
        partner_id=row["partner_id"],
        position=Both(row["position_kk"], row["position_ru"]),
        issued_on=date.fromisoformat(row["issued_on"]),
        come_by=date.fromisoformat(row["come_by"]) if row["come_by"] else None,
        answer_by=date.fromisoformat(row["answer_by"]),
        state=row["state"],
        state_on=date.fromisoformat(row["state_on"]),
        state_source=row["state_source"],
        state_reason=row["state_reason"],
        order_number=row["order_number"],
        officer_id=row["officer_id"],
        signatory_id=row["signatory_id"],
        addressee=row["addressee"],
        to_whom=row["to_whom"],
        statuses=tuple(row["statuses"].split()),
    )
