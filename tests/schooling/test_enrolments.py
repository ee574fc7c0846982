from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import centre
from app.errors import FieldRefusal, Refusal
from app.guidance import attendance, forms, sessions
from app.registry import partners, statuses
from app.schooling import cohorts, contingents, enrolments, years
from app.schooling.cohorts import Wanted
from app.schooling.contingents import Contingent
from app.schooling.enrolments import Draft
from app.store.store import Store
from tests import builders

SEPTEMBER = date(2026, 9, 1)


def school(store: Store, name: str = "Абай атындағы мектеп", role: str = "school") -> int:
    return partners.add(store, partners.Draft(name_kk=name, roles=(role,)))


def enrolled(
    store: Store, people: list[int], place: int, grade: int = 10, letter: str = "А"
) -> None:
    for person in people:
        enrolments.enrol(store, person, Draft(place, "school", grade, letter, since=SEPTEMBER))


@given(st.integers(1, 12), st.integers(2000, 2100), st.integers(0, 12))
def test_a_class_moves_on_by_itself_every_september(grade: int, year: int, later: int) -> None:
    began = years.began(grade, year)
    assert years.grade(began, year) == grade
    assert years.grade(began, year + later) == grade + later


@given(st.dates(date(1990, 1, 1), date(2100, 12, 31)))
def test_every_day_lies_in_its_own_school_year(day: date) -> None:
    year = years.of(day)
    assert years.first_day(year) <= day <= years.last_day(year)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("10 «А»", (10, "А")),
        ("10а", (10, "А")),
        ("9-Ә", (9, "Ә")),
        (" 11 ", (11, "")),
        ('11 "Б"', (11, "Б")),
        ("9 ә", (9, "Ә")),
    ],
)
def test_a_class_is_read_as_schools_write_it(typed: str, read: tuple[int, str]) -> None:
    assert years.read_class("grade", typed) == read


@pytest.mark.parametrize("typed", ["", "А", "0", "13", "10 АБ", "10.5"])
def test_what_is_no_class_is_refused(typed: str) -> None:
    with pytest.raises(FieldRefusal):
        years.read_class("grade", typed)


def test_a_pupil_of_the_tenth_class_becomes_a_senior_pupil(furnished: Store) -> None:
    (person,) = builders.people(furnished, 1)
    enrolled(furnished, [person], school(furnished))
    assert statuses.on(furnished, person, SEPTEMBER) == ("senior_pupil",)


def test_a_college_learner_is_a_student_and_not_a_pupil(furnished: Store) -> None:
    (person,) = builders.people(furnished, 1)
    college = school(furnished, "Аграрлық колледж", "college")
    draft = Draft(college, "college", 2, "МТ-21", since=SEPTEMBER)
    enrolments.enrol(furnished, person, draft)
    assert statuses.on(furnished, person, SEPTEMBER) == ("student",)
    assert enrolments.of(furnished, person)[0].class_name(2027) == "3-курс, МТ-21"


def test_nobody_studies_in_two_places_at_once(furnished: Store) -> None:
    (person,) = builders.people(furnished, 1)
    enrolled(furnished, [person], school(furnished))
    with pytest.raises(Refusal) as refused:
        enrolled(furnished, [person], school(furnished, "Басқа мектеп"))
    assert refused.value.code == "enrolled-elsewhere"
    assert refused.value.details["place"] == "Абай атындағы мектеп"


def test_a_pupil_removed_can_be_taken_back_with_all_they_attended(furnished: Store) -> None:
    (person,) = builders.people(furnished, 1)
    place = school(furnished)
    enrolled(furnished, [person], place)
    sessions.give(furnished, person, "testing", date(2026, 11, 10))
    held = enrolments.of(furnished, person)[0]
    enrolments.leave(furnished, held.id, date(2026, 11, 12), "removed", "Тізімде жоқ")
    assert cohorts.ids(furnished, Wanted(2026, place)) == []
    assert cohorts.ids(furnished, Wanted(2026, place, which="left")) == [person]
    enrolments.readmit(furnished, held.id)
    assert cohorts.ids(furnished, Wanted(2026, place, which="covered")) == [person]


def test_a_school_move_waits_for_a_person_and_moves_at_their_word(furnished: Store) -> None:
    (person,) = builders.people(furnished, 1)
    first, second = school(furnished), school(furnished, "№ 2 мектеп")
    enrolled(furnished, [person], first)
    draft = Draft(second, "school", 10, "Б", since=date(2026, 11, 16))
    found = enrolments.found_elsewhere(furnished, person, draft, "№ 2 мектеп.xlsx")
    assert enrolments.found_elsewhere(furnished, person, draft, "again.xlsx") == found
    assert cohorts.ids(furnished, Wanted(2026, first)) == [person]
    enrolments.confirm_move(furnished, found, date(2026, 11, 16))
    assert cohorts.ids(furnished, Wanted(2026, first)) == []
    assert cohorts.ids(furnished, Wanted(2026, second)) == [person]
    assert [each.ended for each in enrolments.of(furnished, person)] == ["", "moved"]
    with pytest.raises(Refusal):
        enrolments.reject_move(furnished, found)
    furnished.undo(furnished.last_action or 0)
    assert cohorts.ids(furnished, Wanted(2026, first)) == [person]


def test_the_given_size_stands_beside_what_is_held_and_reached(furnished: Store) -> None:
    place, people = school(furnished), builders.people(furnished, 6)
    enrolled(furnished, people[:4], place)
    enrolled(furnished, people[4:], place, 11, "Ә")
    contingents.put(furnished, Contingent(place, 2026, size=8, document="03-08/57"))
    form = forms.by_code(furnished, "meeting").id
    held = sessions.plan(furnished, sessions.Draft(form_id=form, day=date(2026, 10, 5)))
    attendance.enrol(furnished, held, people[:3])
    attendance.mark_rest(furnished, held, "present")
    (cohort,) = cohorts.listed(furnished, 2026)
    assert (cohort.size, cohort.held, cohort.covered, cohort.share) == (8, 6, 3, 3 / 8)
    assert [(each.name, each.held) for each in cohorts.classes(furnished, place, 2026)] == [
        ("10 «А»", 4),
        ("11 «Ә»", 2),
    ]


@pytest.mark.parametrize("which", cohorts.WHICH)
def test_every_count_opens_exactly_the_pupils_it_counts(furnished: Store, which: str) -> None:
    place, people = school(furnished), builders.people(furnished, 8)
    enrolled(furnished, people, place)
    sessions.give(furnished, people[0], "testing", date(2026, 10, 10))
    wanted = Wanted(2026, place, which=which)
    found = cohorts.ids(furnished, wanted)
    assert len(found) == cohorts.count(furnished, wanted)
    (cohort,) = cohorts.listed(furnished, 2026)
    counted = {
        "": cohort.held,
        "covered": cohort.covered,
        "uncovered": cohort.held - cohort.covered,
        "consented": cohort.consented,
        "unconsented": cohort.held - cohort.consented,
        "no_iin": cohort.no_iin,
        "undecided": cohort.undecided,
        "left": 0,
    }
    assert len(found) == counted[which]


def test_september_leaves_the_finished_behind_and_touches_nobody(furnished: Store) -> None:
    place, people = school(furnished), builders.people(furnished, 2)
    enrolled(furnished, people[:1], place, 11)
    enrolled(furnished, people[1:], place, 8)
    actions = furnished.scalar("select count(*) from action")
    assert cohorts.ids(furnished, Wanted(2026, place)) == people[:1]
    assert cohorts.ids(furnished, Wanted(2027, place)) == people[1:]
    assert furnished.scalar("select count(*) from action") == actions


def test_the_office_says_which_classes_are_senior(furnished: Store) -> None:
    place, people = school(furnished), builders.people(furnished, 2)
    enrolled(furnished, people[:1], place, 8)
    enrolled(furnished, people[1:], place, 9)
    assert cohorts.ids(furnished, Wanted(2026, place)) == people[1:]
    centre.put(furnished, "senior_grades", "8 9 10 11")
    assert len(cohorts.ids(furnished, Wanted(2026, place))) == 2


def test_schools_stand_by_their_numbers_and_classes_by_the_alphabet(store: Store) -> None:
    tenth, second = school(store, "№10 мектеп"), school(store, "№2 мектеп")
    people = builders.people(store, 4)
    for person, letter in zip(people[:3], "БӘА", strict=True):
        enrolled(store, [person], second, 10, letter)
    enrolled(store, people[3:], tenth)
    assert [each.partner_id for each in cohorts.listed(store, 2026)] == [second, tenth]
    assert [each.name for each in cohorts.classes(store, second, 2026)] == [
        "10 «А»",
        "10 «Ә»",
        "10 «Б»",
    ]
    assert cohorts.ids(store, Wanted(2026)) == [people[2], people[1], people[0], people[3]]


def test_names_of_a_cohort_are_found_as_they_are_typed(store: Store) -> None:
    at, people = school(store), builders.people(store, 3)
    enrolled(store, people, at)
    found = cohorts.matching(store, Wanted(2026), "кунанбаева")
    assert [person for _, person in found] == people[:1]
    assert cohorts.matching(store, Wanted(2026, which="covered"), "кунанбаева") == []
    assert cohorts.matching(store, Wanted(2026), "жоқадам") == []


def test_those_who_left_are_listed_by_the_place_they_left(store: Store) -> None:
    old, new, people = school(store), school(store, "Басқа мектеп"), builders.people(store, 1)
    enrolled(store, people, old)
    first = date(2026, 11, 2)
    enrolments.move(store, people[0], Draft(new, "school", 10, "Б", 2026, first))
    left = cohorts.enrolments(store, Wanted(2026, old, which="left"))
    members = cohorts.of_enrolments(store, [each for each, _ in left], 2026)
    assert [(each.partner_id, each.class_name, each.left) for each in members] == [
        (old, "10 «А»", "moved")
    ]


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("2-курс, МТ-21", (2, "МТ-21")),
        ("3 МТ-21", (3, "МТ-21")),
        ("1 курс", (1, "")),
        ("4", (4, "")),
    ],
)
def test_a_course_is_read_as_colleges_write_it(typed: str, read: tuple[int, str]) -> None:
    assert years.read_course("class", typed) == read


@pytest.mark.parametrize("typed", ["", "9", "10 А", "МТ-21"])
def test_what_is_no_course_is_refused(typed: str) -> None:
    with pytest.raises(FieldRefusal, match="course-unreadable"):
        years.read_course("class", typed)
