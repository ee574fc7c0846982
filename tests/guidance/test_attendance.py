"""A roster keeps its numbers, a mark keeps its day, and one action is taken back as one."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import Refusal
from app.guidance import attendance, forms, sessions
from app.paperwork import guidance_papers
from app.registry import participants, statuses
from app.store.store import Store
from tests import builders

TODAY = builders.TODAY


@pytest.fixture
def people(store: Store) -> list[int]:
    return builders.people(store, 6)


@pytest.fixture
def seminar(store: Store) -> int:
    return planned(store)


def planned(store: Store, day: date = TODAY, form: str = "seminar", **others: object) -> int:
    """Plan a session of a day."""
    form_id = forms.by_code(store, form).id
    return sessions.plan(store, sessions.Draft(form_id=form_id, day=day, **others))  # type: ignore[arg-type]


def ids(store: Store, session_id: int) -> dict[int, int]:
    """Return the line of each person."""
    return {each.person_id: each.id for each in attendance.roster(store, session_id)}


def refused(code: str):
    return pytest.raises(Refusal, match=code)


def test_a_roster_is_numbered_in_the_order_of_the_kazakh_alphabet(store, seminar, people):
    attendance.enrol(store, seminar, people)
    held = attendance.roster(store, seminar)
    assert [each.line for each in held] == [1, 2, 3, 4, 5, 6]
    assert [each.name.surname for each in held] == [
        "Әбдіғаниев", "Байғұтты", "Ғабдуллин", "Дүйсенбі", "Ерғалиева", "Құнанбаева",
    ]  # fmt: skip


def test_whoever_is_added_later_comes_after_those_whose_number_is_printed(store, seminar, people):
    attendance.enrol(store, seminar, people[:1])
    attendance.enrol(store, seminar, people)
    held = attendance.roster(store, seminar)
    assert held[0].person_id == people[0]
    assert [each.line for each in held] == [1, 2, 3, 4, 5, 6]


def test_a_number_that_was_printed_is_never_given_to_another(store, seminar, people):
    attendance.enrol(store, seminar, people[:3])
    second = attendance.roster(store, seminar)[1]
    attendance.withdraw(store, [second.id])
    attendance.enrol(store, seminar, people[3:])
    assert [each.line for each in attendance.roster(store, seminar)] == [1, 3, 4, 5, 6]


def test_classes_come_with_the_people_and_can_be_said_later(store, seminar, people):
    attendance.enrol(store, seminar, people[:2], {people[0]: "11 «Ә»"})
    lines = ids(store, seminar)
    attendance.set_class(store, lines[people[1]], "10 «А»")
    held = {each.person_id: each.class_name for each in attendance.roster(store, seminar)}
    assert held == {people[0]: "11 «Ә»", people[1]: "10 «А»"}


def test_a_card_off_the_lists_is_not_put_on_a_roster(store, seminar, people):
    participants.archive(store, people[0], "көшіп кетті")
    with refused("person-archived"):
        attendance.enrol(store, seminar, people)
    assert attendance.roster(store, seminar) == []


def test_nobody_is_listed_by_name_where_only_heads_are_counted(store, people):
    session_id = planned(store, roster="heads")
    with refused("session-counts-heads"):
        attendance.enrol(store, session_id, people)


def test_the_first_mark_makes_a_session_held(store, seminar, people):
    (line,) = attendance.enrol(store, seminar, people[:1])
    attendance.mark(store, [line], "present")
    assert sessions.get(store, seminar).state == "held"


def test_a_mark_taken_back_leaves_nothing_of_itself(store, seminar, people):
    statuses.give(store, people[0], "unemployed", date(2026, 1, 1))
    (line,) = attendance.enrol(store, seminar, people[:1])
    attendance.mark(store, [line], "excused", "ауырып қалды")
    attendance.mark(store, [line], "")
    (held,) = attendance.roster(store, seminar)
    assert (held.mark, held.reason, held.statuses) == ("", "", ())


def test_marking_the_same_again_keeps_the_reason(store, seminar, people):
    (line,) = attendance.enrol(store, seminar, people[:1])
    attendance.mark(store, [line], "excused", "ауырып қалды")
    attendance.mark(store, [line], "excused")
    assert attendance.roster(store, seminar)[0].reason == "ауырып қалды"


def test_a_mark_keeps_the_statuses_of_the_sessions_own_day(store, people):
    statuses.give(store, people[0], "senior_pupil", date(2025, 9, 1), date(2026, 5, 31))
    statuses.give(store, people[0], "student", date(2026, 9, 1))
    statuses.give(store, people[0], "kandas", date(2020, 1, 1))
    spring = planned(store, date(2026, 4, 10))
    attendance.enrol(store, spring, people[:1])
    attendance.mark_rest(store, spring, "present")
    assert set(attendance.roster(store, spring)[0].statuses) == {"senior_pupil", "kandas"}


def test_a_session_corrected_to_another_day_takes_the_statuses_of_that_day(store, people):
    statuses.give(store, people[0], "senior_pupil", date(2025, 9, 1), date(2026, 5, 31))
    session_id = planned(store, date(2026, 4, 10))
    attendance.enrol(store, session_id, people[:2])
    attendance.mark(store, [ids(store, session_id)[people[0]]], "present")
    held = sessions.draft_of(sessions.get(store, session_id))
    sessions.change(store, session_id, replace(held, day=date(2026, 6, 10)))
    assert attendance.roster(store, session_id)[1].statuses == ()
    sessions.reopen(store, session_id)
    sessions.move(store, session_id, date(2026, 5, 10))
    assert attendance.roster(store, session_id)[1].statuses == ("senior_pupil",)
    assert attendance.roster(store, session_id)[0].statuses == ()  # not marked: nothing to keep


def test_nobody_is_marked_before_the_day(store, people):
    session_id = planned(store, TODAY + timedelta(days=1))
    (line,) = attendance.enrol(store, session_id, people[:1])
    for act in (
        lambda: attendance.mark(store, [line], "present"),
        lambda: attendance.mark_many(store, session_id, {line: "absent"}),
        lambda: attendance.came(store, session_id, people[1]),
        lambda: attendance.count_heads(store, session_id, {"parents": 2}),
    ):
        with refused("session-not-yet"):
            act()
    assert [each.mark for each in attendance.roster(store, session_id)] == [""]


def test_nobody_is_marked_at_a_session_that_was_cancelled(store, seminar, people):
    (line,) = attendance.enrol(store, seminar, people[:1])
    sessions.cancel(store, seminar, "боран")
    with refused("session-cancelled"):
        attendance.mark(store, [line], "present")
    with refused("session-cancelled"):
        attendance.count_heads(store, seminar, {"parents": 2})


def test_a_mark_that_is_none_is_refused(store, seminar, people):
    (line,) = attendance.enrol(store, seminar, people[:1])
    with refused("choice-unknown"):
        attendance.mark(store, [line], "late")


def test_a_line_of_another_session_is_refused_and_nothing_is_marked(store, seminar, people):
    other = planned(store)
    (mine,) = attendance.enrol(store, seminar, people[:1])
    (theirs,) = attendance.enrol(store, other, people[1:2])
    with refused("attendance-not-of-session"):
        attendance.mark(store, [mine, theirs], "present")
    assert attendance.totals(store, seminar).present == 0
    assert attendance.totals(store, other).present == 0


def test_a_marked_person_stays_on_the_list(store, seminar, people):
    lines = attendance.enrol(store, seminar, people[:2])
    attendance.mark(store, lines[:1], "absent")
    with refused("attendance-marked"):
        attendance.withdraw(store, lines)
    assert len(attendance.roster(store, seminar)) == 2


def test_a_walk_in_is_listed_and_marked_at_once(store, seminar, people):
    attendance.enrol(store, seminar, people[:2])
    attendance.came(store, seminar, people[3])
    last = attendance.roster(store, seminar)[-1]
    assert (last.person_id, last.mark, last.walk_in, last.line) == (people[3], "present", True, 3)
    attendance.came(store, seminar, people[0])  # stood on the list already
    counted = attendance.totals(store, seminar)
    assert (counted.listed, counted.present, counted.walk_ins) == (3, 2, 1)


def test_the_rest_is_marked_and_whoever_was_marked_stays(store, seminar, people):
    lines = attendance.enrol(store, seminar, people)
    attendance.mark(store, lines[:2], "absent")
    assert attendance.mark_rest(store, seminar, "present") == 4
    counted = attendance.totals(store, seminar)
    assert (counted.present, counted.absent, counted.unmarked) == (4, 2, 0)
    assert attendance.mark_rest(store, seminar, "present") == 0


def sheet(store: Store, session_id: int, typed: str) -> attendance.Totals:
    marks, unlisted = attendance.sheet(attendance.roster(store, session_id), typed)
    attendance.mark_many(store, session_id, marks, unlisted)
    return attendance.totals(store, session_id)


def test_a_whole_sheet_is_one_action_and_is_taken_back_as_one(store, seminar, people):
    attendance.enrol(store, seminar, people)
    counted = sheet(store, seminar, "1-3 у5 +4")
    assert (counted.present, counted.absent, counted.excused) == (3, 2, 1)
    assert (counted.unnamed, counted.visits) == (4, 7)
    store.undo(store.last_action)
    assert attendance.totals(store, seminar) == attendance.Totals(listed=6)
    assert sessions.get(store, seminar).state == "planned"


def test_a_correction_changes_those_it_names_and_leaves_the_unlisted_as_counted(
    store, seminar, people
):
    attendance.enrol(store, seminar, people)
    sheet(store, seminar, "* +4")
    counted = sheet(store, seminar, "!2 у3")
    assert (counted.present, counted.absent, counted.excused, counted.unnamed) == (4, 1, 1, 4)
    assert sheet(store, seminar, "+0").unnamed == 0


def test_whoever_excused_themselves_beforehand_stays_excused_unless_named(store, seminar, people):
    lines = attendance.enrol(store, seminar, people)
    attendance.mark(store, lines[3:5], "excused", "сабақта")
    counted = sheet(store, seminar, "1-3 5")
    assert (counted.present, counted.excused, counted.absent) == (4, 1, 1)
    assert attendance.roster(store, seminar)[3].reason == "сабақта"


def test_persons_and_visits_are_two_counts(store, people):
    for day in (1, 2):
        session_id = planned(store, TODAY - timedelta(days=day))
        attendance.enrol(store, session_id, people[: day + 1])
        attendance.mark_rest(store, session_id, "present")
    served = attendance.served(store, TODAY - timedelta(days=7), TODAY)
    assert (served.persons, served.visits) == (3, 5)
    assert attendance.served(store, TODAY, TODAY) == attendance.Served(0, 0)
    asked = attendance.served(store, TODAY - timedelta(days=7), TODAY, "testing")
    assert asked == attendance.Served(0, 0)


def test_heads_are_counted_by_group_and_the_first_count_makes_a_session_held(store):
    session_id = planned(store, roster="heads")
    attendance.count_heads(store, session_id, {"participants": 12, "parents": 3})
    attendance.count_heads(store, session_id, {"employers": 1})
    counted = attendance.totals(store, session_id)
    assert (counted.unnamed, counted.others, counted.visits) == (12, 4, 12)
    assert sessions.get(store, session_id).state == "held"


@pytest.mark.parametrize("heads", [{"parents": -1}, {"parents": 100_001}, {"cats": 1}])
def test_heads_that_cannot_be_are_refused(store, seminar, heads):
    with refused(r"count-outside|choice-unknown"):
        attendance.count_heads(store, seminar, heads)
    assert attendance.totals(store, seminar) == attendance.Totals()


# Services given to one person


def test_a_service_of_one_person_holds_a_session_of_its_own(store, people):
    session_id = sessions.give(store, people[0], "consultation", TODAY)
    held = sessions.get(store, session_id)
    assert (held.state, held.on) == ("held", TODAY)
    assert [each.mark for each in attendance.roster(store, session_id)] == ["present"]


def test_the_next_person_of_the_day_comes_to_the_same_session(furnished):
    people = builders.people(furnished, 3)
    first, second, third = (
        sessions.give(furnished, each, "consultation", TODAY, staff_id=1) for each in people
    )
    assert first == second == third
    counted = attendance.totals(furnished, first)
    assert (counted.present, counted.listed) == (3, 3)


def test_another_conductor_or_day_is_another_session(furnished):
    (person,) = builders.people(furnished, 1)
    given = {
        sessions.give(furnished, person, "consultation", TODAY, staff_id=1),
        sessions.give(furnished, person, "consultation", TODAY),
        sessions.give(furnished, person, "consultation", TODAY - timedelta(days=1), staff_id=1),
        sessions.give(furnished, person, "consultation", TODAY, partner_id=1),
    }
    assert len(given) == 4


def test_a_service_given_twice_is_one_visit(store, people):
    for _ in range(2):
        session_id = sessions.give(store, people[0], "consultation", TODAY)
    assert attendance.totals(store, session_id).visits == 1


def test_a_cancelled_session_is_not_the_one_that_was_given(store, people):
    cancelled = planned(store, TODAY, "consultation")
    sessions.cancel(store, cancelled, "боран")
    assert sessions.give(store, people[0], "consultation", TODAY) != cancelled


def test_a_service_to_come_is_refused_and_leaves_no_session(store, people):
    with refused("date-in-future"):
        sessions.give(store, people[0], "consultation", TODAY + timedelta(days=1))
    assert store.scalar("select count(*) from session") == 0


def test_a_service_given_is_taken_back_whole(store, people):
    sessions.give(store, people[0], "consultation", TODAY)
    store.undo(store.last_action)
    assert store.scalar("select count(*) from session") == 0
    assert store.scalar("select count(*) from attendance") == 0


# Whatever is done in whatever order

ACTS = st.lists(
    st.tuples(
        st.sampled_from(["present", "absent", "excused", "", "rest", "walk", "withdraw", "undo"]),
        st.integers(0, 5),
    ),
    max_size=12,
)


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(acts=ACTS)
def test_the_totals_are_those_of_the_roster_whatever_was_done(store, people, acts):
    session_id = planned(store)
    attendance.enrol(store, session_id, people[:3])
    for kind, place in acts:
        _act(store, session_id, people, kind, place)
    held = attendance.roster(store, session_id)
    counted = attendance.totals(store, session_id)
    for kind in attendance.MARKS:
        assert getattr(counted, kind) == sum(each.mark == kind for each in held)
    assert counted.unmarked == sum(not each.mark for each in held)
    assert counted.listed == len(held)
    assert counted.walk_ins == sum(each.walk_in for each in held)
    assert len({each.line for each in held}) == len(held)
    assert all(each.mark or not each.statuses for each in held)


def _act(store: Store, session_id: int, people: list[int], kind: str, place: int) -> None:
    lines = ids(store, session_id)
    with suppress(Refusal):  # what may not be done now changes nothing
        if kind == "rest":
            attendance.mark_rest(store, session_id, "present")
        elif kind == "walk":
            attendance.came(store, session_id, people[place])
        elif kind == "undo":
            store.undo(store.last_action or 0)
        elif people[place] in lines:
            line = [lines[people[place]]]
            if kind == "withdraw":
                attendance.withdraw(store, line)
            else:
                attendance.mark(store, line, kind)


def test_a_number_that_stands_on_the_last_sheet_is_never_given_to_another(furnished):
    people = builders.people(furnished, 6)
    session = planned(furnished)
    attendance.enrol(furnished, session, people[:3])
    guidance_papers.print_sheet(furnished, session, TODAY, builders.draw)
    last = attendance.roster(furnished, session)[-1]
    attendance.withdraw(furnished, [last.id])
    attendance.came(furnished, session, people[4])
    assert [each.line for each in attendance.roster(furnished, session)] == [1, 2, 4]


def test_a_session_whose_people_are_listed_does_not_count_heads_alone(store, seminar, people):
    attendance.enrol(store, seminar, people)
    heads = replace(sessions.draft_of(sessions.get(store, seminar)), roster="heads")
    with refused("session-has-roster"):
        sessions.change(store, seminar, heads)
    attendance.withdraw(store, list(ids(store, seminar).values()))
    sessions.change(store, seminar, heads)
    assert sessions.get(store, seminar).roster == "heads"


def test_where_somebody_came_the_session_is_not_put_off_to_a_day_to_come(store, seminar, people):
    attendance.enrol(store, seminar, people)
    attendance.mark_rest(store, seminar, "present")
    sessions.reopen(store, seminar)
    later = TODAY + timedelta(7)
    with refused("session-was-attended"):
        sessions.move(store, seminar, later)
    with refused("session-was-attended"):
        draft = sessions.draft_of(sessions.get(store, seminar))
        sessions.change(store, seminar, replace(draft, day=later))
    assert sessions.get(store, seminar).day == TODAY


def test_a_session_held_for_people_counted_by_heads_is_not_cancelled(store):
    session = planned(store, roster="heads")
    attendance.count_heads(store, session, {"participants": 40})
    with refused("session-was-attended"):
        sessions.cancel(store, session, "боран")
    assert sessions.get(store, session).state == "held"
