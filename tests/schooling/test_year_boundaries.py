from __future__ import annotations

from datetime import date

import pytest

from app.errors import FieldRefusal, Refusal
from app.guidance import sessions
from app.schooling import cohorts, contingents, enrolments, undecided
from app.schooling.cohorts import Wanted
from app.schooling.enrolments import Draft
from app.store.store import Store
from tests import builders
from tests.schooling.planning import school

SEPTEMBER = date(2026, 9, 1)


def pupil(store: Store, place: int, since: date = SEPTEMBER, grade: int = 10) -> int:
    (person,) = builders.people(store, 1)
    enrolments.enrol(store, person, Draft(place, "school", grade, "А", since=since))
    return person


def test_who_moved_on_the_first_of_september_was_there_the_year_before(furnished: Store) -> None:
    one, two = school(furnished), school(furnished, "№ 2 мектеп")
    person = pupil(furnished, one, date(2025, 9, 1))
    enrolments.move(furnished, person, Draft(two, "school", 11, since=SEPTEMBER))
    assert cohorts.ids(furnished, Wanted(2025, one)) == [person]
    assert cohorts.ids(furnished, Wanted(2025, one, which="left")) == []
    assert cohorts.ids(furnished, Wanted(2026)) == [person]
    assert cohorts.ids(furnished, Wanted(2026, two)) == [person]


def test_nobody_is_both_held_and_left(furnished: Store) -> None:
    place = school(furnished)
    person = pupil(furnished, place)
    (held,) = enrolments.of(furnished, person)
    enrolments.leave(furnished, held.id, date(2026, 11, 20), "finished")
    assert cohorts.ids(furnished, Wanted(2026, place)) == [person]
    assert cohorts.ids(furnished, Wanted(2026, place, which="left")) == []


def test_who_finished_and_goes_on_the_same_year_is_counted_once(furnished: Store) -> None:
    one, two = school(furnished), school(furnished, "Колледж", "college")
    person = pupil(furnished, one)
    (held,) = enrolments.of(furnished, person)
    enrolments.leave(furnished, held.id, date(2026, 10, 20), "finished")
    draft = Draft(two, "college", 1, "МТ-21", since=date(2026, 11, 1))
    enrolments.enrol(furnished, person, draft)
    assert cohorts.ids(furnished, Wanted(2026)) == [person]
    assert cohorts.ids(furnished, Wanted(2026, two)) == [person]


def test_who_finished_in_june_stays_in_that_year_and_begins_in_the_next(furnished: Store) -> None:
    one, two = school(furnished), school(furnished, "Колледж", "college")
    person = pupil(furnished, one, date(2025, 9, 1), 11)
    (held,) = enrolments.of(furnished, person)
    enrolments.leave(furnished, held.id, date(2026, 6, 10), "finished")
    early = Draft(two, "college", 1, "МТ-21", 2026, date(2026, 8, 25))
    enrolments.enrol(furnished, person, early)
    assert cohorts.ids(furnished, Wanted(2025)) == [person]
    assert cohorts.ids(furnished, Wanted(2025, one)) == [person]
    assert cohorts.ids(furnished, Wanted(2026)) == [person]
    assert cohorts.ids(furnished, Wanted(2026, two)) == [person]


def test_who_left_and_came_back_is_counted_once(furnished: Store) -> None:
    place = school(furnished)
    person = pupil(furnished, place)
    (held,) = enrolments.of(furnished, person)
    enrolments.leave(furnished, held.id, date(2026, 10, 1), "left")
    again = Draft(place, "school", 10, "Б", since=date(2026, 11, 1))
    enrolments.enrol(furnished, person, again)
    assert cohorts.ids(furnished, Wanted(2026, place)) == [person]
    assert cohorts.ids(furnished, Wanted(2026, place, which="left")) == []


@pytest.mark.parametrize("repeats", [True, False])
def test_who_repeats_or_skips_a_class_is_put_right_by_one_correction(
    furnished: Store, repeats: bool
) -> None:
    place = school(furnished)
    person = pupil(furnished, place, date(2025, 9, 1), 9)
    (held,) = enrolments.of(furnished, person)
    now = 9 if repeats else 11
    draft = Draft(place, "school", now, "А", 2026, date(2025, 9, 1))
    enrolments.correct(furnished, held.id, draft)
    assert cohorts.ids(furnished, Wanted(2026, place, now)) == [person]


def test_nobody_studies_in_two_places_at_a_time(furnished: Store) -> None:
    one, two = school(furnished), school(furnished, "№ 2 мектеп")
    person = pupil(furnished, one)
    (held,) = enrolments.of(furnished, person)
    enrolments.leave(furnished, held.id, date(2026, 10, 31), "left")
    crossing = Draft(two, "school", 10, since=date(2026, 10, 1))
    with pytest.raises(Refusal, match="enrolments-cross"):
        enrolments.enrol(furnished, person, crossing)
    after = Draft(two, "school", 10, since=date(2026, 11, 1))
    made = enrolments.enrol(furnished, person, after)
    with pytest.raises(Refusal, match="enrolments-cross"):
        enrolments.correct(furnished, made, crossing)


def test_nobody_moves_before_they_came(furnished: Store) -> None:
    one, two = school(furnished), school(furnished, "№ 2 мектеп")
    person = pupil(furnished, one)
    before = Draft(two, "school", 10, since=date(2026, 8, 20))
    with pytest.raises(FieldRefusal, match="dates-crossed"):
        enrolments.move(furnished, person, before)


def test_a_move_answers_the_question_about_that_place(furnished: Store) -> None:
    one, two = school(furnished), school(furnished, "№ 2 мектеп")
    person = pupil(furnished, one)
    found = enrolments.found_elsewhere(furnished, person, Draft(two, grade=10), "тізім")
    enrolments.move(furnished, person, Draft(two, "school", 10, since=date(2026, 11, 1)))
    assert enrolments.waiting_moves(furnished) == []
    with pytest.raises(Refusal, match="move-decided"):
        enrolments.confirm_move(furnished, found, builders.TODAY)


def test_a_letter_typed_on_the_other_keyboard_is_the_same_class(furnished: Store) -> None:
    place, people = school(furnished), builders.people(furnished, 2)
    for person, letter in zip(people, ("А", "a"), strict=True):
        enrolments.enrol(furnished, person, Draft(place, "school", 10, letter, since=SEPTEMBER))
    (only,) = cohorts.classes(furnished, place, 2026)
    assert (only.letter, only.held) == ("А", 2)


def test_a_student_who_was_a_pupil_is_no_pupil(furnished: Store) -> None:
    one, two = school(furnished), school(furnished, "Колледж", "college")
    person = pupil(furnished, one, date(2025, 9, 1), 9)
    student = Draft(two, "college", 1, "МТ-21", since=SEPTEMBER)
    enrolments.move(furnished, person, student)
    sessions.give(furnished, person, "testing", date(2026, 10, 1))
    assert undecided.candidates(furnished, 2026) == []
    with pytest.raises(Refusal, match="undecided-not-pupils"):
        undecided.make(furnished, undecided.Draft("Тізім", made_on=builders.TODAY), [person])
    assert undecided.candidates(furnished, 2025) == []


def test_a_university_alone_has_students(furnished: Store) -> None:
    place = school(furnished, "Университет", "university")
    contingents.put(furnished, contingents.Contingent(place, 2026, size=40))
    assert [each.level for each in cohorts.listed(furnished, 2026)] == ["college"]
