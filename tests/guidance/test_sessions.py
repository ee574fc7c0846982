"""A session is planned, moved, held or cancelled, and every turn of it can be told afterwards."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import FieldRefusal, Refusal
from app.guidance import attendance, forms, sessions
from app.guidance.sessions import Conductor, Draft, Guest
from app.papers import Both
from app.store.store import Store
from tests import builders

TODAY = builders.TODAY


def draft(store: Store, form: str = "seminar", **others: object) -> Draft:
    """Return a session of today as typed."""
    plain = Draft(form_id=forms.by_code(store, form).id, day=TODAY, starts="10", title_kk="Кездесу")
    return replace(plain, **others)  # type: ignore[arg-type]


def refused(code: str):
    return pytest.raises(Refusal, match=code)


@pytest.fixture
def planned(store: Store) -> int:
    return sessions.plan(store, draft(store))


def test_an_end_that_was_not_typed_is_the_usual_length_after_the_start(store, planned):
    held = sessions.get(store, planned)
    assert held.starts == "10:00"
    usual = forms.by_code(store, "seminar").minutes
    assert held.ends == f"{10 + usual // 60:02}:{usual % 60:02}"


def test_a_session_without_hours_has_no_end_either(store):
    held = sessions.get(store, sessions.plan(store, draft(store, starts="", ends="12:00")))
    assert (held.starts, held.ends) == ("", "")


def test_everything_typed_is_read_back(furnished):
    whole = draft(
        furnished,
        title_ru="Встреча",
        ends="12:30",
        audience="youth",
        venue="school",
        room_kk="12-кабинет",
        room_ru="кабинет 12",
        partner_id=1,
        away_reason="автобус жоқ",
        capacity=40,
        topics=("market", "vacancies"),
        participants=3,
        parents=2,
        employers=1,
        representatives=4,
        note="екі жолды\nжазба",
        portal_number="77-1",
        portal_date=TODAY,
        conductors=(
            Conductor("centre", 1),
            Conductor("agency", None, 1),
            Conductor("other", name="Қонақ"),
        ),
        guests=(Guest(None, "Ахметов Б.", "дәнекерлеуші", "сварщик"),),
    )
    session_id = sessions.plan(furnished, whole)
    assert sessions.draft_of(sessions.get(furnished, session_id)) == replace(whole, starts="10:00")


@pytest.mark.parametrize(
    ("changed", "field", "code"),
    [
        ({"form_id": 0}, "form_id", "form-missing"),
        ({"day": None}, "day", "date-missing"),
        ({"starts": "10", "ends": "9:30"}, "ends", "times-crossed"),
        ({"starts": "10", "ends": "10"}, "ends", "times-crossed"),
        ({"starts": "25"}, "starts", "time-unreadable"),
        ({"audience": "cats"}, "audience", "choice-unknown"),
        ({"venue": "moon"}, "venue", "choice-unknown"),
        ({"roster": "none"}, "roster", "choice-unknown"),
        ({"topics": ("weather",)}, "topics", "choice-unknown"),
        ({"parents": -1}, "parents", "count-outside"),
        ({"employers": 100_001}, "employers", "count-outside"),
        ({"capacity": 0}, "capacity", "count-outside"),
        ({"conductors": (Conductor("centre"),)}, "conductors", "conductor-missing"),
        ({"conductors": (Conductor("circus", 1),)}, "conductors", "choice-unknown"),
    ],
)
def test_what_a_session_cannot_be_is_refused_beside_its_field(store, changed, field, code):
    with pytest.raises(FieldRefusal) as wrong:
        sessions.plan(store, draft(store, **changed))
    assert (wrong.value.field, wrong.value.code) == (field, code)
    assert store.scalar("select count(*) from session") == 0


def test_adults_elsewhere_are_asked_for_a_reason_and_never_stopped(store):
    session_id = sessions.plan(store, draft(store, venue="host", audience="adults"))
    assert sessions.get(store, session_id).venue == "host"


def test_a_session_is_called_by_its_topic_or_its_form(store, planned):
    assert sessions.get(store, planned).called == Both("Кездесу", "")
    bare = sessions.plan(store, draft(store, title_kk=""))
    assert sessions.get(store, bare).called == forms.by_code(store, "seminar").name


# Turns


def test_a_moved_session_keeps_its_length_and_from_where_it_went(store, planned):
    before = sessions.get(store, planned)
    sessions.move(store, planned, TODAY + timedelta(days=2), "14:30", "зал бос емес")
    after = sessions.get(store, planned)
    assert (after.on, after.starts) == (TODAY + timedelta(days=2), "14:30")
    assert _length(after) == _length(before)
    (told,) = sessions.moves(store, planned)
    assert (told.from_day, told.from_starts, told.reason) == (TODAY, "10:00", "зал бос емес")
    assert (told.to_day, told.to_starts) == (after.on, "14:30")


def _length(session: sessions.Session) -> int:
    hours = [int(each[:2]) * 60 + int(each[3:]) for each in (session.starts, session.ends)]
    return hours[1] - hours[0]


def test_a_move_to_where_it_stands_leaves_no_trace(store, planned):
    before = store.scalar("select count(*) from action")
    sessions.move(store, planned, TODAY, "10:00")
    sessions.move(store, planned, TODAY)
    assert sessions.moves(store, planned) == []
    assert store.scalar("select count(*) from action") == before


def test_a_session_moved_late_ends_with_the_day(store, planned):
    sessions.move(store, planned, TODAY, "23:30")
    assert sessions.get(store, planned).ends == "23:59"
    with refused("times-crossed"):
        sessions.move(store, planned, TODAY, "23:59")


def test_only_a_planned_session_is_moved(store, planned):
    sessions.hold(store, planned)
    with refused("session-not-planned"):
        sessions.move(store, planned, TODAY + timedelta(days=1))


def test_a_corrected_day_of_a_planned_session_is_a_move_and_of_a_held_one_is_not(store, planned):
    held = sessions.draft_of(sessions.get(store, planned))
    sessions.change(store, planned, replace(held, day=TODAY - timedelta(days=1)))
    assert len(sessions.moves(store, planned)) == 1
    sessions.hold(store, planned)
    sessions.change(store, planned, replace(held, day=TODAY - timedelta(days=2)))
    assert len(sessions.moves(store, planned)) == 1


def test_a_held_session_is_not_corrected_to_a_day_to_come(store, planned):
    sessions.hold(store, planned)
    held = sessions.draft_of(sessions.get(store, planned))
    with refused("date-in-future"):
        sessions.change(store, planned, replace(held, day=TODAY + timedelta(days=1)))


def test_nothing_is_held_before_its_day(store):
    session_id = sessions.plan(store, draft(store, day=TODAY + timedelta(days=1)))
    with refused("date-in-future"):
        sessions.hold(store, session_id)


def test_a_session_is_cancelled_with_a_reason_or_not_at_all(store, planned):
    with refused("reason-missing"):
        sessions.cancel(store, planned, "   ")
    sessions.cancel(store, planned, "боран")
    held = sessions.get(store, planned)
    assert (held.state, held.state_reason, held.state_on) == ("cancelled", "боран", TODAY)


def test_a_cancelled_session_is_held_only_after_it_was_taken_back(store, planned):
    sessions.cancel(store, planned, "боран")
    with refused("session-cancelled"):
        sessions.hold(store, planned)
    sessions.reopen(store, planned)
    sessions.hold(store, planned)
    held = sessions.get(store, planned)
    assert (held.state, held.state_reason) == ("held", "")


def test_what_somebody_came_to_is_not_cancelled(store, planned):
    people = builders.people(store, 2)
    lines = attendance.enrol(store, planned, people)
    attendance.mark(store, lines[:1], "present")
    with refused("session-was-attended"):
        sessions.cancel(store, planned, "боран")
    attendance.mark(store, lines[:1], "absent")
    sessions.cancel(store, planned, "боран")
    assert sessions.get(store, planned).state == "cancelled"


def test_a_session_entered_by_mistake_is_removed_with_its_roster(store, planned):
    attendance.enrol(store, planned, builders.people(store, 2))
    sessions.remove(store, planned)
    for table in ("session", "attendance", "session_conductor", "session_guest", "session_move"):
        assert store.scalar(f"select count(*) from {table}") == 0
    store.undo(store.last_action or 0)
    assert len(attendance.roster(store, planned)) == 2


def test_a_session_with_a_mark_is_not_removed(store, planned):
    (line,) = attendance.enrol(store, planned, builders.people(store, 1))
    attendance.mark(store, [line], "absent")
    with refused("session-has-marks"):
        sessions.remove(store, planned)


def test_conductors_that_stay_leave_no_trace_of_a_correction(furnished):
    led = (Conductor("centre", 1),)
    session_id = sessions.plan(furnished, draft(furnished, conductors=led))
    parts = furnished.tuples("select id from session_conductor")
    held = sessions.draft_of(sessions.get(furnished, session_id))
    sessions.change(furnished, session_id, replace(held, note="жазба"))
    assert furnished.tuples("select id from session_conductor") == parts
    joined = (*led, Conductor("other", name="Қонақ"))
    sessions.change(furnished, session_id, replace(held, conductors=joined))
    bodies = [each.body for each in sessions.get(furnished, session_id).conductors]
    assert bodies == ["centre", "other"]


def test_a_stretched_session_only_ends_later(store, planned):
    sessions.stretch(store, planned, "13:15")
    held = sessions.get(store, planned)
    assert (held.on, held.starts, held.ends) == (TODAY, "10:00", "13:15")
    assert sessions.moves(store, planned) == []
    with refused("times-crossed"):
        sessions.stretch(store, planned, "9:00")


def test_an_unknown_session_is_refused(store):
    with refused("record-unknown"):
        sessions.get(store, 7)
    with refused("session-unknown"):
        sessions.by_uid(store, "none")


TURN = st.sampled_from(["hold", "cancel", "reopen", "move", "correct", "undo"])
TURNS = st.lists(st.tuples(TURN, st.integers(-3, 3)), max_size=10)


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(turns=TURNS)
def test_whatever_turns_a_session_takes_it_stays_one_that_can_be(store, turns):
    session_id = sessions.plan(store, draft(store))
    for turn, days in turns:
        with suppress(Refusal):  # what may not be done now changes nothing
            _turn(store, session_id, turn, TODAY + timedelta(days=days))
    if not store.scalar("select 1 from session where id = ?", (session_id,)):
        return  # the planning itself was taken back
    held = sessions.get(store, session_id)
    assert held.state != "held" or held.on <= TODAY
    assert bool(held.state_reason) == (held.state == "cancelled")
    assert held.starts < held.ends
    told = sessions.moves(store, session_id)
    assert all((each.from_day, each.from_starts) != (each.to_day, each.to_starts) for each in told)


def _turn(store: Store, session_id: int, turn: str, day: date) -> None:
    if turn == "undo":
        store.undo(store.last_action or 0)
    elif turn == "move":
        sessions.move(store, session_id, day, "15:00")
    elif turn == "correct":
        held = sessions.draft_of(sessions.get(store, session_id))
        sessions.change(store, session_id, replace(held, day=day))
    elif turn == "cancel":
        sessions.cancel(store, session_id, "боран")
    else:
        getattr(sessions, turn)(store, session_id)


def test_nothing_was_done_under_the_rules_before_they_held(store, planned):
    with pytest.raises(FieldRefusal, match="date-before-rules"):
        sessions.plan(store, sessions.Draft(form_id=1, day=date(2023, 6, 30)))
    with pytest.raises(FieldRefusal, match="date-before-rules"):
        sessions.move(store, planned, date(2006, 11, 23))
    first = sessions.plan(store, sessions.Draft(form_id=1, day=date(2023, 7, 1)))
    assert sessions.get(store, first).on == date(2023, 7, 1)
