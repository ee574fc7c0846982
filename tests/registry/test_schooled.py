"""Where somebody studied stands in their history, a move that waits among it."""

from __future__ import annotations

from datetime import date

import pytest

from app.registry import participants, partners, timeline
from app.schooling import enrolments
from app.schooling.enrolments import Draft
from tests import builders


@pytest.fixture
def schools(store):
    return [
        partners.add(store, partners.Draft(name_kk=name, roles=("school",)))
        for name in ("№ 1 мектеп", "№ 2 мектеп")
    ]


def told(store, person):
    kinds = ("enrolled", "enrolment_ended", "move_found")
    return [
        (each.kind, each.state, each.title.kk, each.fields["class"])
        for each in timeline.of(store, person)
        if each.kind in kinds
    ]


def test_a_move_ends_one_place_and_begins_another(store, schools):
    first, second = schools
    person = participants.add(store, builders.draft())
    enrolments.enrol(store, person, Draft(first, "school", 10, "А", 2025, date(2025, 9, 1)))
    enrolments.move(store, person, Draft(second, "school", 11, "Ә", 2026, date(2026, 9, 1)))
    assert told(store, person) == [
        ("enrolled", "", "№ 2 мектеп", "11 «Ә»"),
        ("enrolment_ended", "moved", "№ 1 мектеп", "10 «А»"),
        ("enrolled", "", "№ 1 мектеп", "10 «А»"),
    ]


def test_a_move_found_in_a_list_is_told_until_it_is_confirmed(store, schools):
    first, second = schools
    person = participants.add(store, builders.draft())
    enrolments.enrol(store, person, Draft(first, "school", 10, "А", 2025, date(2025, 9, 1)))
    draft = Draft(second, "school", 11, "Ә", 2026, date(2026, 9, 1))
    move = enrolments.found_elsewhere(store, person, draft, "list.xlsx")
    assert told(store, person)[0] == ("move_found", "waiting", "№ 2 мектеп", "11 «Ә»")
    enrolments.confirm_move(store, move, date(2026, 11, 20))
    assert "move_found" not in {kind for kind, *_ in told(store, person)}
