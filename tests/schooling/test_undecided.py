from __future__ import annotations

from datetime import date

import pytest

from app.errors import FieldRefusal, Refusal
from app.guidance import sessions
from app.registry import incoming, participants, partners
from app.registry.incoming import Incoming
from app.schooling import enrolments, undecided
from app.schooling.undecided import Draft
from app.store.store import Store
from tests import builders

TODAY = date(2026, 11, 23)
LIST = Draft("Болашақ кәсібін таңдамаған оқушылардың тізімі", made_on=TODAY)


def pupils(store: Store, number: int) -> list[int]:
    people = builders.people(store, number)
    place = partners.add(store, partners.Draft(name_kk="№ 1 мектеп", roles=("school",)))
    for person in people:
        draft = enrolments.Draft(place, "school", 11, "А", since=date(2026, 9, 1))
        enrolments.enrol(store, person, draft)
    return people


def test_only_pupils_reached_by_guidance_who_have_not_chosen_are_proposed(furnished: Store) -> None:
    first, second, *_ = pupils(furnished, 4)
    for person in (first, second):
        sessions.give(furnished, person, "testing", date(2026, 10, 1))
    with furnished.transaction("choice"):
        furnished.insert(
            "choice",
            {
                "person_id": second,
                "dated": "2026-10-02",
                "decided": 1,
                "profession_kk": "Дәнекерлеуші",
            },
        )
    assert undecided.candidates(furnished, 2026) == [first]


def test_students_never_stand_on_the_list_of_pupils(furnished: Store) -> None:
    people = pupils(furnished, 2)
    made = undecided.make(furnished, LIST)
    student = participants.add(furnished, builders.draft("Студентов"))
    with pytest.raises(Refusal) as refused:
        undecided.put(furnished, made, [*people, student])
    assert refused.value.code == "undecided-not-pupils"
    assert undecided.entries(furnished, made) == []


def test_who_is_taken_off_keeps_line_and_reason(furnished: Store) -> None:
    people = pupils(furnished, 3)
    made = undecided.make(furnished, LIST, people)
    second = undecided.entries(furnished, made)[1]
    with pytest.raises(FieldRefusal):
        undecided.take_off(furnished, second.id, " ")
    undecided.take_off(furnished, second.id, "Кәсібін таңдады")
    lines = [(each.line, each.removed_reason) for each in undecided.entries(furnished, made)]
    assert lines == [(1, ""), (2, "Кәсібін таңдады"), (3, "")]
    assert undecided.put(furnished, made, people) == []
    undecided.take_off(furnished, second.id, "Екінші рет")
    assert undecided.entries(furnished, made)[1].removed_reason == "Кәсібін таңдады"


def test_a_later_outcome_has_a_day_of_its_own(furnished: Store) -> None:
    made = undecided.make(furnished, LIST, pupils(furnished, 2))
    entries = [each.id for each in undecided.entries(furnished, made)]
    with pytest.raises(FieldRefusal):
        undecided.came_of(furnished, entries, "studying", date(2027, 2, 1))
    undecided.came_of(furnished, entries, "studying", TODAY, "Курс басталды")
    assert {each.outcome_on for each in undecided.entries(furnished, made)} == {TODAY}
    assert undecided.get(furnished, made).year == 2026


def test_a_class_on_the_list_is_that_of_its_school_year(furnished: Store) -> None:
    made = undecided.make(furnished, LIST, pupils(furnished, 1))
    assert [each.class_name for each in undecided.entries(furnished, made)] == ["11 «А»"]


def test_the_chambers_list_says_which_enterprises_it_names(furnished: Store) -> None:
    one, two = (
        partners.add(furnished, partners.Draft(name_kk=name, roles=("employer",)))
        for name in ("Өркен", "Арман")
    )
    head = Incoming("enterprises", None, "11-2/45", date(2026, 8, 1), date(2026, 8, 3))
    made = incoming.add(furnished, head, [one])
    incoming.name_partners(furnished, made, [one, two])
    assert incoming.named(furnished, made) == [two, one]
    assert [each.document for each in incoming.naming(furnished, two)] == ["11-2/45"]
    with pytest.raises(FieldRefusal):
        incoming.add(furnished, Incoming(document="", received_on=TODAY))
