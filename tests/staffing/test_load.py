"""What a colleague carried is counted from the records of the work itself, nothing twice."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.guidance import attendance, consultations, forms, sessions
from app.guidance.sessions import Conductor, Draft
from app.paperwork import answers
from app.staffing import load, staff
from app.staffing.load import Load
from app.store.store import Store
from tests import builders
from tests.builders import TODAY

FIRST, LAST = date(2026, 10, 1), date(2026, 12, 31)


@pytest.fixture
def helper(furnished: Store) -> int:
    said = staff.Draft(surname="Әбенова", given_name="Гүлмира", post_kk="Маман")
    return staff.add(furnished, said)


def held(store: Store, *led: int, day: date = TODAY, people: tuple[int, ...] = (), **said) -> int:
    """Hold a group session at which some came."""
    form_id = forms.by_code(store, "presentation").id
    conductors = tuple(Conductor("centre", one) for one in led)
    session = sessions.plan(store, Draft(form_id, day=day, conductors=conductors, **said))
    for one in people:
        attendance.came(store, session, one)
    sessions.hold(store, session)
    return session


def loads(store: Store, first: date = FIRST, last: date = LAST) -> dict[int, Load]:
    return {each.colleague.id: each for each in load.of(store, first, last) if each.colleague}


def test_a_session_of_two_is_led_by_one_and_helped_by_the_other(furnished: Store, helper: int):
    people = tuple(builders.people(furnished, 3))
    held(furnished, 1, helper, people=people)
    found = loads(furnished)
    assert (found[1].sessions, found[1].persons, found[1].visits) == (1, 3, 3)
    assert (found[helper].sessions, found[helper].helped, found[helper].persons) == (0, 1, 0)


def test_a_person_who_came_twice_is_one_person_and_two_visits(furnished: Store):
    one, other = builders.people(furnished, 2)
    held(furnished, 1, people=(one, other))
    held(furnished, 1, day=TODAY - timedelta(7), people=(one,))
    found = loads(furnished)[1]
    assert (found.sessions, found.persons, found.visits) == (2, 2, 3)


def test_who_was_only_counted_is_a_person_and_a_visit(furnished: Store):
    held(furnished, 1, roster="heads", participants=25, parents=4)
    found = loads(furnished)[1]
    assert (found.persons, found.visits) == (25, 25)


def test_a_consultation_is_a_visit_and_no_session(furnished: Store):
    (one,) = builders.people(furnished, 1)
    talk = consultations.Draft(one, TODAY, 1, conclusion="Есепші кәсібіне бейім")
    consultations.record(furnished, talk)
    found = loads(furnished)[1]
    assert (found.consultations, found.sessions, found.persons, found.visits) == (1, 0, 1, 1)


def test_a_consultation_counts_for_whoever_gave_it_at_anothers_session(
    furnished: Store, helper: int
):
    (one,) = builders.people(furnished, 1)
    session = held(furnished, 1, people=(one,))
    consultations.record(
        furnished, consultations.Draft(one, TODAY, helper, session_id=session, next_step="Тест")
    )
    found = loads(furnished)
    assert (found[helper].consultations, found[helper].persons) == (1, 1)
    both = load.total(furnished, FIRST, LAST)
    assert (both.persons, both.visits, both.sessions, both.helped) == (1, 1, 1, 0)


def test_a_planned_session_and_one_of_another_quarter_are_no_load(furnished: Store):
    form_id = forms.by_code(furnished, "presentation").id
    lead = (Conductor("centre", 1),)
    sessions.plan(furnished, Draft(form_id, day=TODAY, conductors=lead))
    held(furnished, 1, day=date(2026, 9, 30))
    assert loads(furnished)[1].sessions == 0
    assert loads(furnished, date(2026, 9, 30), date(2026, 9, 30))[1].sessions == 1


def test_a_referral_counts_for_its_officer_until_it_is_revoked(furnished: Store):
    (one,) = builders.people(furnished, 1)
    _, issued = builders.refer(furnished, one, officer_id=1)
    assert loads(furnished)[1].referrals == 1
    answers.annul(furnished, issued.id, "Қате")
    assert loads(furnished)[1].referrals == 0


def test_someone_who_left_before_is_listed_only_with_a_figure(furnished: Store):
    gone = staff.add(
        furnished, staff.Draft(surname="Ескі", post_kk="Маман", until=date(2026, 9, 1))
    )
    assert gone not in loads(furnished)
    held(furnished, gone)
    assert loads(furnished)[gone].sessions == 1
