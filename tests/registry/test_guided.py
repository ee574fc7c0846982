"""Guidance in a person's history and after a merge: told once, and nothing confidential."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.guidance import (
    adaptations,
    attendance,
    choices,
    forms,
    sessions,
    training,
    vacancies,
)
from app.registry import belongings, guided, merging, participants, partners, timeline
from app.store.steps import m002_guidance
from app.store.store import Store
from tests import builders
from tests.builders import TODAY
from tests.guidance import makings


@pytest.fixture
def cards(furnished: Store) -> tuple[int, int]:
    """Two cards of one person, one without a number."""
    first = builders.people(furnished, 1)[0]
    return first, participants.add(furnished, builders.draft("Құнанбаева", "Әсемгүл"))


def lead(store: Store, card: int) -> None:
    """Take a card through everything that guidance writes down."""
    sessions.give(store, card, "seminar", TODAY, staff_id=1)
    makings.recommended(store, card)
    makings.confided(store, card, "құпия")
    choices.record(store, choices.Draft(card, TODAY, profession_kk="Агроном"))
    vacancies.record(store, vacancies.Draft(card, TODAY, "Агроном", vacancies=3))
    period = adaptations.Draft(card, TODAY, partner_id=partners.ids(store)[0])
    adaptations.conclude(store, adaptations.record(store, period), "done", TODAY)
    made = training.make(store, training.Draft(TODAY, "Курс"))
    training.follow(store, training.add(store, made, [card]), "sent", TODAY)


def test_the_history_tells_each_thing_once(furnished: Store, cards: tuple[int, int]) -> None:
    lead(furnished, cards[0])
    told = sorted(event.kind for event in timeline.of(furnished, cards[0]))
    assert told == [
        "adaptation",
        "adaptation_outcome",
        "choice",
        "consultation",
        "consultation",
        "recommendation",
        "registered",
        "selection",
        "session",
        "test",
        "training",
        "training_outcome",
        "vacancy_check",
    ]


def test_the_history_tells_nothing_confidential(furnished: Store, cards: tuple[int, int]) -> None:
    lead(furnished, cards[0])
    assert "құпия" not in str(timeline.of(furnished, cards[0]))
    subjects = furnished.tuples("select subject from action")
    assert "құпия" not in str(subjects)


def test_a_merged_card_brings_all_that_was_done_with_it(
    furnished: Store, cards: tuple[int, int]
) -> None:
    keep, other = cards
    lead(furnished, other)
    before = [each for each in timeline.of(furnished, other) if each.kind != "registered"]
    merging.merge(furnished, keep, other, {})
    after = [each for each in timeline.of(furnished, keep) if each.kind != "registered"]
    assert sorted(map(str, after)) == sorted(map(str, before))
    for table in (*belongings.TABLES, "attendance", "training_entry"):
        sql = f"select count(*) from {table} where person_id = ?"
        assert furnished.scalar(sql, (other,)) == 0, table


def test_no_table_of_guidance_that_names_a_person_is_forgotten_by_a_merge(
    furnished: Store,
) -> None:
    sql = "select m.name from sqlite_master m join pragma_table_info(m.name) c on c.name = ?"
    named = {row[0] for row in furnished.tuples(sql, ("person_id",))} & {*m002_guidance.WATCHED}
    assert len(named) == 10
    assert named < {*belongings.TABLES, "attendance", "training_entry"}


def test_a_merge_is_undone_whole(furnished: Store, cards: tuple[int, int]) -> None:
    keep, other = cards
    for card in cards:
        lead(furnished, card)
    before = [timeline.of(furnished, card) for card in cards]
    merging.merge(furnished, keep, other, {})
    assert furnished.last_action
    furnished.undo(furnished.last_action)
    assert [timeline.of(furnished, card) for card in cards] == before


_MARK = st.sampled_from(("", *attendance.MARKS))


@settings(
    max_examples=16,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(mine=_MARK, theirs=_MARK)
def test_of_two_marks_at_one_session_the_better_stays(
    furnished: Store, mine: str, theirs: str
) -> None:
    keep = participants.add(furnished, builders.draft("Бірі"))
    other = participants.add(furnished, builders.draft("Екінші"))
    form_id = forms.by_code(furnished, "seminar").id
    session = sessions.plan(furnished, sessions.Draft(form_id, day=TODAY))
    attendance.enrol(furnished, session, [keep, other])
    for line in attendance.roster(furnished, session):
        mark = mine if line.person_id == keep else theirs
        attendance.mark(furnished, [line.id], mark, "ауырды" if mark == "excused" else "")
    merging.merge(furnished, keep, other, {})
    (line,) = attendance.roster(furnished, session)
    better = next(each for each in ("present", "excused", "absent", "") if each in (mine, theirs))
    assert (line.person_id, line.mark, line.line) == (keep, better, 1)
    assert line.reason == ("ауырды" if better == "excused" else "")


def test_one_place_on_a_training_list_stays_with_the_last_that_is_known(
    furnished: Store, cards: tuple[int, int], clock: builders.Clock
) -> None:
    keep, other = cards
    made = training.make(furnished, training.Draft(TODAY, "Курс"))
    training.add(furnished, made, [keep, other])
    entries = {each.person_id: each for each in training.entries(furnished, made)}
    training.take_off(furnished, [entries[keep].id], "қайталанған")
    clock.pass_days(5)
    training.follow(furnished, [entries[other].id], "finished", date(2026, 11, 25))
    merging.merge(furnished, keep, other, {})
    (stays,) = training.entries(furnished, made)
    assert (stays.person_id, stays.removed_on, stays.outcome) == (keep, None, "finished")
    assert stays.line == 1


def test_a_visit_to_come_stands_in_the_history_without_a_mark(
    furnished: Store, cards: tuple[int, int]
) -> None:
    form_id = forms.by_code(furnished, "seminar").id
    later = TODAY + timedelta(3)
    session = sessions.plan(furnished, sessions.Draft(form_id, "Нарық", day=later))
    attendance.enrol(furnished, session, cards[:1])
    first = timeline.of(furnished, cards[0])[0]
    assert (first.kind, first.day, first.state, first.title.kk) == ("session", later, "", "Нарық")
    sessions.cancel(furnished, session, "дауыл")
    assert [each.kind for each in timeline.of(furnished, cards[0])] == ["registered"]


def test_the_history_of_one_person_reads_no_table_from_end_to_end(furnished: Store) -> None:
    great = {"attendance", "session", "consultation", "test_result", "training_entry", "contact"}
    for sql in guided.QUESTIONS.values():
        for row in furnished.query(f"explain query plan {sql}", {"person": 1}):
            detail = row["detail"].split()
            assert not (detail[0] == "SCAN" and detail[1] in great), detail
