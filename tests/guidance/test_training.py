"""A training list: a number stands for its names, and what became of each is known."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.errors import FieldRefusal, Refusal
from app.guidance import choices, training
from app.guidance.training import Draft
from app.papers import Both
from app.paperwork import register
from app.registry import participants, statuses
from app.registry.filters import Filter
from app.store.store import Store
from tests import builders
from tests.builders import TODAY


@pytest.fixture
def people(furnished: Store) -> list[int]:
    return builders.people(furnished, 6)


@pytest.fixture
def made(furnished: Store) -> int:
    return training.make(furnished, Draft(TODAY, "Дәнекерлеуші курсы", "Курс сварщиков"))


def issue(store: Store, list_id: int) -> None:
    """Give a list a number, as printing it does, with no page of its own."""
    with store.transaction("issue"):
        training.number_lines(store, list_id)
        standing = len(training.entries(store, list_id, removed=False))
        row = {"kind": "referral", "year": 2026, "serial": 1, "number": "05-17/1"}
        record = f'{{"rows":[{",".join("0" * standing)}]}}'
        said = {"dated": TODAY.isoformat(), "state": "issued", "record": record}
        store.update("training_list", list_id, {"paper_id": store.insert("paper", row | said)})


def lines(store: Store, list_id: int) -> list[tuple[int, int]]:
    return [(each.line, each.person_id) for each in training.entries(store, list_id)]


def test_people_stand_on_a_list_in_kazakh_order_however_they_were_chosen(
    furnished: Store, people: list[int], made: int
) -> None:
    training.add(furnished, made, people[::-1])
    said = [each.name.surname for each in training.entries(furnished, made)]
    assert said == [
        "Әбдіғаниев",
        "Байғұтты",
        "Ғабдуллин",
        "Дүйсенбі",
        "Ерғалиева",
        "Құнанбаева",
    ]
    assert [line for line, _ in lines(furnished, made)] == [1, 2, 3, 4, 5, 6]


def test_nobody_stands_on_a_list_twice(furnished: Store, people: list[int], made: int) -> None:
    training.add(furnished, made, people[:3])
    added = training.add(furnished, made, people)
    assert len(added) == 3
    assert len(training.entries(furnished, made)) == 6


def test_a_list_is_made_from_a_filter(furnished: Store, people: list[int], made: int) -> None:
    for each in people[:2]:
        statuses.give(furnished, each, "unemployed", date(2026, 9, 1))
    training.add_from(furnished, made, Filter(statuses=("unemployed",)), TODAY, reason="сүзгі")
    found = training.entries(furnished, made)
    assert {each.person_id for each in found} == set(people[:2])
    assert {(each.added_reason, each.statuses) for each in found} == {("сүзгі", ("unemployed",))}


def test_a_person_learns_what_was_chosen_unless_the_list_says_otherwise(
    furnished: Store, people: list[int], made: int
) -> None:
    choice = choices.Draft(people[0], TODAY, profession_kk="Аспаз", profession_ru="Повар")
    choices.record(furnished, choice)
    (first,) = training.add(furnished, made, people[:1])
    (second,) = training.add(furnished, made, people[1:2], profession_kk="Дәнекерлеуші")
    known = {each.id: each.profession for each in training.entries(furnished, made)}
    assert known == {first: Both("Аспаз", "Повар"), second: Both("Дәнекерлеуші")}
    training.set_profession(furnished, (first, second), "Токарь", "Токарь")
    assert {each.profession_kk for each in training.entries(furnished, made)} == {"Токарь"}


def test_pupils_and_the_under_aged_are_warned_of(furnished: Store, people: list[int]) -> None:
    statuses.give(furnished, people[0], "senior_pupil", date(2026, 9, 1))
    statuses.give(furnished, people[1], "unemployed", date(2026, 9, 1))
    child = participants.add(furnished, builders.draft(birth_date=date(2010, 1, 1)))
    found = training.warnings(furnished, [*people[:2], child], TODAY)
    assert found == {
        people[0]: ("training-youth", "consent-not-valid"),
        people[1]: ("consent-not-valid",),
        child: ("training-under-age", "consent-not-valid"),
    }


def test_whoever_is_taken_off_keeps_the_line_and_the_reason(
    furnished: Store, people: list[int], made: int
) -> None:
    entries = training.add(furnished, made, people[:3])
    training.take_off(furnished, entries[1:2], "жұмысқа тұрды")
    kept = training.entries(furnished, made)
    assert [(each.line, each.removed_reason) for each in kept] == [
        (1, ""),
        (2, "жұмысқа тұрды"),
        (3, ""),
    ]
    assert len(training.entries(furnished, made, removed=False)) == 2
    held = training.get(furnished, made)
    assert (held.standing, held.removed) == (2, 1)


def test_nobody_is_taken_off_without_a_reason(
    furnished: Store, people: list[int], made: int
) -> None:
    entries = training.add(furnished, made, people[:1])
    with pytest.raises(FieldRefusal) as refused:
        training.take_off(furnished, entries, " ")
    assert refused.value.code == "reason-missing"


def test_taking_off_and_putting_back_leaves_the_list_as_it_was(
    furnished: Store, people: list[int], made: int
) -> None:
    entries = training.add(furnished, made, people[:3])
    before = training.entries(furnished, made)
    training.take_off(furnished, entries, "қате")
    training.put_back(furnished, entries)
    assert training.entries(furnished, made) == before
    training.take_off(furnished, entries[:1], "қате")
    training.add(furnished, made, people[:3], reason="қайта келді")
    assert lines(furnished, made) == [(each.line, each.person_id) for each in before]


def test_an_issued_list_takes_nobody_in_and_says_under_which_number(
    furnished: Store, people: list[int], made: int
) -> None:
    entries = training.add(furnished, made, people[:3])
    issue(furnished, made)
    held = training.get(furnished, made)
    assert (held.issued, held.number) == (True, "05-17/1")
    for touch in (
        lambda: training.add(furnished, made, people[3:]),
        lambda: training.set_profession(furnished, entries, "Токарь"),
        lambda: training.change(furnished, made, training.draft_of(held)),
    ):
        with pytest.raises(Refusal) as refused:
            touch()
        assert (refused.value.code, refused.value.details) == (
            "training-list-issued",
            {"number": "05-17/1"},
        )


def test_those_who_come_later_go_on_another_list_with_the_same_head(
    furnished: Store, people: list[int], made: int
) -> None:
    training.add(furnished, made, people[:3])
    issue(furnished, made)
    other = training.continued(furnished, made, TODAY)
    training.add(furnished, other, people[3:])
    first, second = (training.get(furnished, each) for each in (made, other))
    assert training.draft_of(first) == training.draft_of(second)
    assert (first.number, second.number) == ("05-17/1", "")


def test_lines_of_an_issued_list_go_without_a_gap_and_stay(
    furnished: Store, people: list[int], made: int
) -> None:
    entries = training.add(furnished, made, people[:4])
    training.take_off(furnished, entries[:1], "көшті")
    issue(furnished, made)
    kept = {each.id: each.line for each in training.entries(furnished, made)}
    assert kept == {entries[1]: 1, entries[2]: 2, entries[3]: 3, entries[0]: 4}
    training.take_off(furnished, entries[1:2], "бас тартты")
    assert {each.id: each.line for each in training.entries(furnished, made)} == kept


def test_an_issued_page_is_put_back_on_only_by_those_whom_it_names(
    furnished: Store, people: list[int], made: int
) -> None:
    entries = training.add(furnished, made, people[:3])
    training.take_off(furnished, entries[:1], "көшті")
    issue(furnished, made)
    training.take_off(furnished, entries[1:2], "қате")
    training.put_back(furnished, entries[1:2])
    assert training.get(furnished, made).standing == 2
    with pytest.raises(Refusal) as refused:
        training.put_back(furnished, entries[:1])
    assert refused.value.code == "training-list-issued"


def test_a_list_whose_paper_is_annulled_is_open_again(
    furnished: Store, people: list[int], made: int
) -> None:
    training.add(furnished, made, people[:2])
    issue(furnished, made)
    register.annul(furnished, training.get(furnished, made).paper_id or 0, "қате")
    assert not training.get(furnished, made).issued
    training.add(furnished, made, people[2:])
    assert training.get(furnished, made).standing == 6
    with pytest.raises(Refusal) as refused:
        training.remove(furnished, made)
    assert refused.value.code == "record-has-paper"


def test_what_became_of_many_is_recorded_at_once_with_its_own_day(
    furnished: Store, people: list[int], made: int, clock: builders.Clock
) -> None:
    entries = training.add(furnished, made, people[:3])
    clock.pass_days(60)
    day = TODAY + timedelta(50)
    training.follow(furnished, entries[:2], "finished", day, "куәлік № 5")
    kept = training.entries(furnished, made)
    assert [(each.outcome, each.outcome_on) for each in kept] == [
        ("finished", day),
        ("finished", day),
        ("", None),
    ]
    training.follow(furnished, entries[:1], "", day)
    first = training.of(furnished, kept[0].person_id)[0]
    assert (first.outcome, first.outcome_on, first.outcome_note) == ("", None, "")


@pytest.mark.parametrize("days", [-1, 1])
def test_nothing_came_of_it_before_the_list_or_in_days_to_come(
    furnished: Store, people: list[int], made: int, days: int
) -> None:
    entries = training.add(furnished, made, people[:1])
    with pytest.raises(FieldRefusal) as refused:
        training.follow(furnished, entries, "studying", TODAY + timedelta(days))
    assert refused.value.field == "outcome_on"


def test_nobody_off_the_register_is_put_on_a_list(
    furnished: Store, people: list[int], made: int
) -> None:
    participants.archive(furnished, people[1], "көшіп кетті")
    with pytest.raises(Refusal) as refused:
        training.add(furnished, made, people)
    assert refused.value.code == "participant-archived"
    assert training.entries(furnished, made) == []


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({"title_kk": " "}, "title_kk"),
        ({"made_on": TODAY + timedelta(1)}, "made_on"),
        ({"starts_on": TODAY, "ends_on": TODAY - timedelta(1)}, "ends_on"),
    ],
)
def test_a_head_that_cannot_be_is_refused_at_its_field(
    furnished: Store, said: dict[str, object], field: str
) -> None:
    with pytest.raises(FieldRefusal) as refused:
        training.make(furnished, replace(Draft(TODAY, "Курс"), **said))  # type: ignore[arg-type]
    assert refused.value.field == field


def test_lists_of_a_period_are_given_newest_first(furnished: Store, made: int) -> None:
    earlier = training.make(furnished, Draft(TODAY - timedelta(40), "Аспаз курсы"))
    assert [each.id for each in training.listed(furnished)] == [made, earlier]
    assert [each.id for each in training.listed(furnished, TODAY)] == [made]
    training.remove(furnished, earlier)
    assert [each.id for each in training.listed(furnished)] == [made]
