"""One matter of each kind, made through the office's own verbs, and how it is settled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.agencies import contracts, deliveries
from app.guidance import adaptations, attendance, consultations, follow_up, forms, results, sessions
from app.guidance.questions import Three
from app.guidance.scoring import Score
from app.paperwork import answers
from app.registry import consents, participants, partners
from app.schooling import enrolments, facts, plans, undecided
from app.staffing import attestations, categories, staff, substitutions, training
from app.store import backups
from app.store.store import Store
from app.today import due, items
from app.today.items import Item
from tests import builders

TODAY = builders.TODAY
FRIDAY = date(2026, 11, 27)
"""A working day a few days after the tests' Monday, with a weekend behind it."""


@dataclass(frozen=True)
class Matter:
    """What is due ``on`` a day, and what settles it when that day or a later one has come."""

    on: date
    settle: Callable[[], object]


def told(store: Store, day: date) -> list[Item]:
    """Return what is due on a day and was not put off."""
    return [each for each in due.listed(items.asked(store, day)) if not each.off]


def of_kind(store: Store, day: date, kind: str) -> list[Item]:
    """Return what is due of a kind."""
    return [each for each in told(store, day) if each.kind == kind]


def a_person(store: Store) -> int:
    """Register somebody new."""
    known = int(store.scalar("select count(*) from person"))
    return participants.add(store, builders.person(known))


def a_session(store: Store, day: date, people: list[int], **others: object) -> int:
    """Plan a session of a day with these people on its list."""
    draft = sessions.Draft(form_id=forms.by_code(store, "seminar").id, day=day, title_kk="Кездесу")
    made = sessions.plan(store, replace(draft, **others))  # type: ignore[arg-type]
    attendance.enrol(store, made, people)
    return made


def _director(store: Store) -> staff.Colleague:
    return staff.listed(store)[0]


# Referrals


def referral_answer(store: Store) -> Matter:
    """A referral of which nothing has been heard."""
    sent, _ = builders.refer(store, a_person(store), come_by=FRIDAY)
    return Matter(sent.answer_by, lambda: _answer(store, sent.id, "accepted"))


def referral_slip(store: Store) -> Matter:
    """A referral whose person came, and whose slip has not been returned."""
    sent, _ = builders.refer(store, a_person(store), come_by=FRIDAY)
    _answer(store, sent.id, "came")
    return Matter(sent.answer_by, lambda: _answer(store, sent.id, "refused"))


def referral_come(store: Store) -> Matter:
    """A referral whose person was to come by a day."""
    sent, _ = builders.refer(store, a_person(store), come_by=FRIDAY)
    return Matter(FRIDAY, lambda: _answer(store, sent.id, "came"))


def _answer(store: Store, number: int, state: str) -> None:
    answers.record_state(store, number, state, store.today(), "slip", reason="Орын бос емес")


# Sessions


def session(store: Store) -> Matter:
    """A session of a day to come."""
    made = a_session(store, FRIDAY, [a_person(store)], starts="10:00", ends="11:00")
    return Matter(FRIDAY, lambda: sessions.cancel(store, made, "боран"))


def session_marks(store: Store) -> Matter:
    """A session that was held, with somebody on its list who is not marked."""
    one, other = a_person(store), a_person(store)
    made = a_session(store, TODAY, [one, other])
    attendance.came(store, made, one)
    return Matter(TODAY, lambda: attendance.mark_rest(store, made, "absent"))


# Cases


def consultation(store: Store) -> Matter:
    """A consultation that was promised."""
    person, officer = a_person(store), _director(store).id
    draft = consultations.Draft(person, TODAY, officer, conclusion="Әңгімелестік", next_on=FRIDAY)
    consultations.record(store, draft)

    def settle() -> None:
        later = consultations.Draft(person, store.today(), officer, conclusion="Шешті")
        consultations.record(store, later)

    return Matter(FRIDAY, settle)


def contact(store: Store) -> Matter:
    """Somebody who is to be rung up again."""
    person = a_person(store)
    follow_up.contact(store, person, None, TODAY, "phone", "Жоқ", FRIDAY)

    def settle() -> None:
        follow_up.contact(store, person, None, store.today(), "phone", "Келеді")

    return Matter(FRIDAY, settle)


def keep_test(store: Store, person: int, session_id: int | None = None) -> int:
    """Keep a test of a person, without a conclusion."""
    score = (Score("A", Three("Табиғат", "Природа", "Nature"), 7, 10),)
    method = results.Elsewhere("Сауалнама", score)
    return results.keep_elsewhere(
        store, person, method, taken_on=TODAY, session_id=session_id, tester="Психолог"
    )


def conclusion(store: Store) -> Matter:
    """A test without a conclusion, three working days after it."""
    number = keep_test(store, a_person(store))
    return Matter(
        date(2026, 11, 26), lambda: results.conclude(store, number, "Бейім", by="Психолог")
    )


def conclusions(store: Store) -> Matter:
    """The tests of a session without conclusions."""
    people = [a_person(store), a_person(store)]
    made = a_session(store, TODAY, people)
    numbers = [keep_test(store, each, made) for each in people]

    def settle() -> None:
        for number in numbers:
            results.conclude(store, number, "Бейім", by="Психолог")

    return Matter(date(2026, 11, 26), settle)


def adaptation(store: Store) -> Matter:
    """A period of adaptation that is over."""
    partner = partners.ids(store)[0]
    draft = adaptations.Draft(a_person(store), TODAY, partner_id=partner, until=FRIDAY)
    made = adaptations.record(store, draft)
    return Matter(FRIDAY, lambda: adaptations.conclude(store, made, "done", store.today()))


def absent(store: Store) -> Matter:
    """Somebody who stayed away three times one after another."""
    person = a_person(store)
    for day in (TODAY - timedelta(days=7), TODAY - timedelta(days=4), TODAY):
        made = a_session(store, day, [person])
        attendance.mark_rest(store, made, "absent")

    def settle() -> None:
        follow_up.contact(store, person, None, store.today(), "visit", "Ауырып қалыпты")

    return Matter(date(2026, 11, 24), settle)


# Consents and questions


def consent_withdrawn(store: Store) -> Matter:
    """A consent that was taken back: processing stops in fifteen working days."""
    person = a_person(store)
    consent = consents.give(store, person, consents.Draft(TODAY))
    stop = consents.withdraw(store, consent, TODAY)

    def settle() -> None:
        consents.give(store, person, consents.Draft(store.today()))

    return Matter(stop, settle)


def consent_ended(store: Store) -> Matter:
    """A consent given for some days."""
    person = a_person(store)
    consents.give(store, person, consents.Draft(TODAY, FRIDAY))

    def settle() -> None:
        consents.give(store, person, consents.Draft(store.today()))

    return Matter(FRIDAY, settle)


def moves(store: Store) -> Matter:
    """A pupil who stands in the list of another school."""
    person = a_person(store)
    first, second = (
        partners.add(store, partners.Draft(name_kk=name, roles=("school",)))
        for name in ("Абай мектебі", "№ 2 мектеп")
    )
    since = date(2026, 9, 1)
    enrolments.enrol(store, person, enrolments.Draft(first, "school", 10, "А", since=since))
    there = enrolments.Draft(second, "school", 10, "Б", since=since)
    found = enrolments.found_elsewhere(store, person, there, "№ 2 мектеп.xlsx")
    return Matter(date(2026, 11, 30), lambda: enrolments.reject_move(store, found))


# What is agreed with others


def plan_line(store: Store) -> Matter:
    """A line of the plan that no session carries out."""
    made = plans.add(store, plans.Draft("Аудан", first=date(2026, 9, 1), last=date(2027, 5, 31)))
    form = forms.by_code(store, "meeting").id
    line = plans.add_line(
        store, made, plans.LineDraft(form, "Мамандар күні", day=FRIDAY, expected=25)
    )
    plans.send(store, made)
    for party in plans.PARTIES:
        plans.answer(store, made, plans.Agreement(party, "agreed", TODAY, "05-1/7"))
    plans.bring_into_force(store, made)
    return Matter(FRIDAY, lambda: facts.generate(store, [line], FRIDAY))


def _contract(store: Store, last: date) -> contracts.Contract:
    agency = partners.add(store, partners.Draft(name_kk="Бағыт агенттігі", roles=("agency",)))
    meeting = forms.by_code(store, "meeting").id
    draft = contracts.Draft(
        "youth",
        "14-Ж",
        date(2026, 8, 28),
        agency,
        first=date(2026, 9, 1),
        last=last,
        services=(contracts.Service(meeting, unit="session", ordered=3),),
    )
    return contracts.get(store, contracts.add(store, draft))


def contract_ends(store: Store) -> Matter:
    """A contract that ends in some days."""
    held = _contract(store, FRIDAY)
    return Matter(FRIDAY, lambda: contracts.end(store, held.id, TODAY, "Тараптар келісімі"))


def acceptance(store: Store) -> Matter:
    """A month's services under a contract that nobody accepted."""
    held = _contract(store, date(2026, 12, 31))
    led = (sessions.Conductor("agency", partner_id=held.partner_id),)
    form = forms.by_code(store, "meeting").id
    day = date(2026, 10, 20)
    draft = sessions.Draft(form_id=form, day=day, audience="youth", conductors=led)
    made = sessions.plan(store, draft)
    attendance.enrol(store, made, [a_person(store)])
    attendance.mark_rest(store, made, "present")
    days = (date(2026, 10, 1), date(2026, 10, 31))
    return Matter(
        date(2026, 11, 6), lambda: deliveries.accept(store, held.id, *days, store.today())
    )


def undecided_list(store: Store) -> Matter:
    """A list of undecided pupils that nobody has sent."""
    draft = undecided.Draft("Таңдамағандар", "Не выбравшие", 2026, TODAY)
    made = undecided.make(store, draft)

    def settle() -> None:
        undecided.change(store, made, replace(draft, sent_on=store.today()))

    return Matter(date(2026, 11, 26), settle)


# The office's own


def staff_right(store: Store) -> Matter:
    """A right to sign that ends."""
    director = _director(store)
    draft = staff.draft_of(director)
    staff.change(store, director.id, replace(draft, signs_until=FRIDAY))
    return Matter(FRIDAY, lambda: staff.change(store, director.id, draft))


def staff_category(store: Store) -> Matter:
    """A category that ends, until the next one is given."""
    director = _director(store).id
    first = categories.Draft(director, "second", "", "", "7", TODAY, TODAY, FRIDAY)
    categories.add(store, first)

    def settle() -> None:
        later = date(2029, 11, 27)
        given = replace(first, order_number="8", since=FRIDAY + timedelta(days=1), until=later)
        categories.add(store, given)

    return Matter(FRIDAY, settle)


def staff_training(store: Store) -> Matter:
    """A certificate of training that ends."""
    draft = training.Draft(
        _director(store).id, title_kk="Курс", hours=72, finished_on=TODAY, valid_until=FRIDAY
    )
    made = training.add(store, draft)
    return Matter(FRIDAY, lambda: training.remove(store, made))


def staff_attestation(store: Store) -> Matter:
    """An attestation that is planned for a day."""
    draft = attestations.Draft(_director(store).id, FRIDAY, category="first")
    made = attestations.add(store, draft)
    return Matter(FRIDAY, lambda: attestations.remove(store, made))


def staff_substitution(store: Store) -> Matter:
    """A substitution that ends."""
    director = _director(store).id
    one = staff.add(store, staff.Draft("Оспанова", "Айнұр", post_kk="Маман"))
    draft = substitutions.Draft(
        one, director, "М.а.", "И. о.", "№ 5 бұйрық", since=TODAY, until=FRIDAY
    )
    made = substitutions.add(store, draft)
    return Matter(FRIDAY, lambda: substitutions.remove(store, made))


def copy(store: Store) -> Matter:
    """A file of which there is no checked copy."""
    return Matter(
        date(2026, 11, 26),
        lambda: backups.take(store.path, store.clock(), reason="asked"),
    )


ON_THE_DAY: dict[str, Callable[[Store], Matter]] = {
    "referral-answer": referral_answer,
    "referral-slip": referral_slip,
    "session": session,
    "session-marks": session_marks,
    "consultation": consultation,
    "contact": contact,
    "test-conclusion": conclusion,
    "test-conclusions": conclusions,
    "absent": absent,
    "consent-withdrawn": consent_withdrawn,
    "consent-ending": consent_ended,
    "moves": moves,
    "plan-line": plan_line,
    "contract-ends": contract_ends,
    "acceptance": acceptance,
    "undecided": undecided_list,
    "staff-right": staff_right,
    "staff-category": staff_category,
    "staff-training": staff_training,
    "staff-attestation": staff_attestation,
    "staff-substitution": staff_substitution,
    "copy": copy,
}
"""Kinds that are told on the day itself."""

AFTERWARDS: dict[str, Callable[[Store], Matter]] = {
    "referral-answer": referral_answer,
    "referral-slip": referral_slip,
    "referral-come": referral_come,
    "session-open": session,
    "session-marks": session_marks,
    "consultation": consultation,
    "contact": contact,
    "test-conclusion": conclusion,
    "test-conclusions": conclusions,
    "adaptation": adaptation,
    "absent": absent,
    "consent-withdrawn": consent_withdrawn,
    "consent-ended": consent_ended,
    "moves": moves,
    "plan-line": plan_line,
    "acceptance": acceptance,
    "undecided": undecided_list,
    "staff-right": staff_right,
    "staff-category": staff_category,
    "staff-training": staff_training,
    "staff-attestation": staff_attestation,
    "copy": copy,
}
"""Kinds that grow late."""
