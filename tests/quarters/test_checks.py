"""What makes a quarter's figures weak is counted and listed, and gone once it is put right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest

from app.guidance import attendance, consultations, forms, sessions
from app.quarters import checks, periods
from app.registry import consents, participants, statuses
from app.store.store import Store
from tests import builders
from tests.quarters import closed, edits

DAY = date(2026, 11, 16)
PERIOD = periods.of_quarter(DAY)


def person(store: Store, number: int = 1) -> int:
    place = store.scalar("select id from place")
    if place is None:
        builders.people(store, 1)
        place = store.scalar("select id from place")
    return participants.add(store, builders.person(number, place))


def session(store: Store, day: date = DAY) -> int:
    form = forms.listed(store)[0]
    draft = sessions.Draft(
        form_id=form.id, day=day, audience="mixed", venue="centre",
        conductors=(sessions.Conductor("centre", name="Маман"),),
    )  # fmt: skip
    return sessions.plan(store, draft)


def found(store: Store, code: str) -> int:
    number = checks.counts(store, PERIOD)[code]
    listed = checks.listed(store, PERIOD, code)
    assert len(listed) == number == checks.count(store, PERIOD, code)
    return number


def test_an_empty_office_has_no_doubts(furnished: Store) -> None:
    assert set(checks.counts(furnished, PERIOD)) == set(checks.CHECKS)
    assert sum(checks.counts(furnished, PERIOD).values()) == 0


def test_a_session_past_is_held_or_cancelled(furnished: Store) -> None:
    past, ahead = session(furnished), session(furnished, date(2026, 11, 30))
    assert found(furnished, "session_open") == 1
    (doubt,) = checks.listed(furnished, PERIOD, "session_open")
    assert (doubt.room, doubt.record, doubt.day) == ("sessions", past, DAY)
    sessions.cancel(furnished, past, "жол жабық")
    assert found(furnished, "session_open") == 0
    assert ahead


def test_marks_statuses_and_consents_of_those_who_came(furnished: Store) -> None:
    one, two = person(furnished, 1), person(furnished, 2)
    held = session(furnished)
    attendance.enrol(furnished, held, [one, two])
    sessions.hold(furnished, held)
    assert found(furnished, "session_unmarked") == 1
    lines = {line.person_id: line.id for line in attendance.roster(furnished, held)}
    attendance.mark(furnished, [lines[one]], "present")
    assert found(furnished, "session_unmarked") == 0
    assert found(furnished, "mark_missing") == 1
    attendance.mark(furnished, [lines[two]], "absent", "ауырды")
    assert found(furnished, "mark_missing") == 0
    assert found(furnished, "status_missing") == 1
    assert found(furnished, "consent_missing") == 1
    (doubt,) = checks.listed(furnished, PERIOD, "consent_missing")
    assert (doubt.room, doubt.record) == ("participants", one)
    consents.give(furnished, one, consents.Draft(DAY + timedelta(days=1)))
    assert found(furnished, "consent_missing") == 1  # given too late for that day
    consents.give(furnished, one, consents.Draft(DAY))
    assert found(furnished, "consent_missing") == 0


def test_a_card_without_what_the_cuts_need(furnished: Store) -> None:
    one = person(furnished, 1)
    statuses.give(furnished, one, "unemployed", DAY)
    held = session(furnished)
    attendance.enrol(furnished, held, [one])
    sessions.hold(furnished, held)
    attendance.mark(furnished, [attendance.roster(furnished, held)[0].id], "present")
    assert found(furnished, "card_gaps") == 0
    card = participants.draft_of(participants.get(furnished, one))
    participants.change(furnished, one, replace(card, place_id=None))
    assert found(furnished, "card_gaps") == 1
    assert found(furnished, "status_missing") == 0


def test_two_cards_that_may_be_one_person(furnished: Store) -> None:
    person(furnished, 1)
    draft = replace(builders.person(1), iin="", iin_absence="list_only")
    participants.add(furnished, draft)
    assert found(furnished, "duplicate") == 1


def test_two_who_each_have_a_number_are_not_even_compared(furnished: Store) -> None:
    for number in range(1, 9):
        iin = builders.person(number).iin
        participants.add(furnished, replace(builders.person(1), iin=iin, iin_absence=""))
    days = {"first": PERIOD.first.isoformat(), "last": PERIOD.last.isoformat()}
    assert furnished.tuples(checks._NEAR, days) == []
    draft = replace(builders.person(1), iin="", iin_absence="list_only")
    participants.add(furnished, draft)
    assert len(furnished.tuples(checks._NEAR, days)) == 9
    assert found(furnished, "duplicate") == 8


def test_a_referral_past_its_term(furnished: Store, clock: builders.Clock) -> None:
    referral, _ = builders.refer(furnished, person(furnished, 1))
    assert found(furnished, "referral_late") == 0
    while clock().date() <= referral.answer_by:
        clock.pass_days(1)
    assert found(furnished, "referral_late") == (1 if PERIOD.holds(referral.answer_by) else 0)


def test_a_consultation_promised_and_not_held(furnished: Store) -> None:
    director = furnished.scalar("select id from staff")
    draft = consultations.Draft(
        person(furnished, 1), date(2026, 10, 5), staff_id=director, next_step="Түйіндеме",
        next_on=date(2026, 10, 12),
    )  # fmt: skip
    consultations.record(furnished, draft)
    assert found(furnished, "consultation_due") == 1
    consultations.record(furnished, replace(draft, held_on=date(2026, 10, 14), next_on=None))
    assert found(furnished, "consultation_due") == 0


def test_counting_stops_when_it_is_told_to(furnished: Store) -> None:
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > 3

    assert list(checks.counts(furnished, PERIOD, cancelled)) == list(checks.CHECKS[:3])


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return closed.found(tmp_path_factory.mktemp("checked"), people=40)


@pytest.fixture
def life(base: Path, tmp_path: Path) -> Iterator[Store]:
    with closed.opened(base, tmp_path) as store:
        yield store


def test_numbers_and_lists_agree_whatever_was_done(life: Store) -> None:
    tables = {
        "participants": "person", "sessions": "session", "papers": "paper",
        "cohorts/plan": "plan", "partners/contracts": "contract",
    }  # fmt: skip
    hand = edits.Hand(life, Random(5), closed.Q3)
    for _ in range(3):
        hand.edit(40)
        for period in (closed.Q3, periods.of_year(2026)):
            numbers = checks.counts(life, period)
            for code in checks.CHECKS:
                listed = checks.listed(life, period, code)
                assert len(listed) == numbers[code], code
                for doubt in listed:
                    assert life.row(tables[doubt.room], doubt.record)
                    if code != "duplicate":
                        assert period.holds(doubt.day)
