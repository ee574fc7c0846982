from __future__ import annotations

from datetime import date

from app.registry import belongings, merging
from app.schooling import cohorts, enrolments, undecided
from app.schooling.cohorts import Wanted
from app.schooling.enrolments import Draft
from app.store.store import Store
from tests import builders
from tests.schooling.planning import school

SEPTEMBER = date(2026, 9, 1)


def two_cards(store: Store) -> tuple[int, int]:
    """Return two cards of one person: without a number nothing tells them apart."""
    one, two = builders.people(store, 2)
    with store.transaction("test"):
        store.update("person", two, {"iin": None, "iin_absence": "list_only"})
    return one, two


def test_every_table_that_names_a_person_is_known_to_a_merge(store: Store) -> None:
    named = {
        row[0]
        for row in store.tuples(
            "select m.name from sqlite_master m join pragma_table_info(m.name) c"
            " where m.type = 'table' and c.name = 'person_id'"
        )
    }
    of_their_own = {"status", "enrolment", "school_move"}
    written_anew = {"person_word"}
    assert named == {*belongings.TABLES, *belongings.JOINED, *of_their_own, *written_anew}


def test_the_places_of_study_of_two_cards_go_to_the_one_that_stays(furnished: Store) -> None:
    keep, other = two_cards(furnished)
    place = school(furnished)
    enrolments.enrol(furnished, other, Draft(place, "school", 10, "А", since=SEPTEMBER))
    merging.merge(furnished, keep, other, {})
    assert cohorts.ids(furnished, Wanted(2026, place)) == [keep]
    assert enrolments.of(furnished, other) == []


def test_one_place_on_two_cards_becomes_one_enrolment(furnished: Store) -> None:
    keep, other = two_cards(furnished)
    place = school(furnished)
    early = Draft(place, "school", 9, "А", since=date(2025, 9, 1))
    enrolments.enrol(furnished, keep, early)
    enrolments.enrol(furnished, other, Draft(place, "school", 10, "Б", since=SEPTEMBER))
    merging.merge(furnished, keep, other, {})
    (held,) = enrolments.of(furnished, keep)
    assert (held.since, held.until, held.letter) == (date(2025, 9, 1), None, "Б")


def test_of_two_places_not_left_the_later_one_stands(furnished: Store) -> None:
    keep, other = two_cards(furnished)
    one, two = school(furnished), school(furnished, "№ 2 мектеп")
    enrolments.enrol(furnished, keep, Draft(two, "school", 10, since=date(2026, 10, 1)))
    enrolments.enrol(furnished, other, Draft(one, "school", 10, since=SEPTEMBER))
    merging.merge(furnished, keep, other, {})
    later, earlier = enrolments.of(furnished, keep)
    assert (later.partner_id, later.until) == (two, None)
    assert (earlier.partner_id, earlier.until, earlier.ended) == (one, date(2026, 9, 30), "moved")


def test_a_question_that_the_merge_answers_is_asked_no_more(furnished: Store) -> None:
    keep, other = two_cards(furnished)
    one, two = school(furnished), school(furnished, "№ 2 мектеп")
    enrolments.enrol(furnished, other, Draft(one, "school", 10, since=SEPTEMBER))
    enrolments.enrol(furnished, keep, Draft(two, "school", 10, since=date(2026, 10, 1)))
    enrolments.found_elsewhere(furnished, other, Draft(two, "school", 10, year=2026), "тізім")
    merging.merge(furnished, keep, other, {})
    assert enrolments.waiting_moves(furnished) == []


def test_one_line_of_a_list_of_the_undecided_stays_of_two(furnished: Store) -> None:
    keep, other = two_cards(furnished)
    place = school(furnished)
    for each in (keep, other):
        enrolments.enrol(furnished, each, Draft(place, "school", 11, since=SEPTEMBER))
    made = undecided.make(
        furnished, undecided.Draft("Тізім", made_on=builders.TODAY), [keep, other]
    )
    (_, second) = undecided.entries(furnished, made)
    undecided.came_of(furnished, [second.id], "studying", builders.TODAY)
    merging.merge(furnished, keep, other, {})
    (line,) = undecided.entries(furnished, made)
    assert (line.person_id, line.line, line.outcome) == (keep, 1, "studying")


def test_a_merge_of_two_learners_is_taken_back_whole(furnished: Store) -> None:
    keep, other = two_cards(furnished)
    one, two = school(furnished), school(furnished, "№ 2 мектеп")
    enrolments.enrol(furnished, other, Draft(one, "school", 10, since=SEPTEMBER))
    enrolments.found_elsewhere(furnished, other, Draft(two, "school", 10, year=2026), "тізім")
    enrolments.enrol(furnished, keep, Draft(one, "school", 10, since=date(2026, 10, 1)))
    before = dump_of(furnished)
    merging.merge(furnished, keep, other, {})
    furnished.undo(furnished.last_action or 0)
    assert dump_of(furnished) == before


def dump_of(store: Store) -> list[dict[str, object]]:
    tables = ("person", "enrolment", "school_move", "status", "undecided_entry")
    return [row for table in tables for row in store.query(f"select * from {table} order by id")]
