"""Whoever leaves gives unfinished work to a colleague, all at once, and what they did stays."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.errors import FieldRefusal
from app.guidance import adaptations, consultations, forms, sessions
from app.guidance.sessions import Conductor
from app.registry import partners
from app.staffing import carriers, handed, handing_over, load, staff
from app.store.dump import dump
from app.store.store import Store
from tests import builders
from tests.builders import TODAY
from tests.guidance import makings

SOON = TODAY + timedelta(5)


@pytest.fixture
def card(furnished: Store) -> int:
    return builders.people(furnished, 2)[0]


@pytest.fixture
def other(furnished: Store) -> int:
    return staff.add(furnished, staff.Draft(surname="Әбенова", post_kk="Маман"))


@pytest.fixture
def burdened(furnished: Store, card: int) -> Store:
    """Colleague 1 with one unfinished thing of each kind."""
    builders.refer(furnished, card, officer_id=1)
    talk = consultations.Draft(card, TODAY, 1, next_step="Тест", next_on=SOON)
    consultations.record(furnished, talk)
    makings.examined(furnished, card, concluded=False)
    host = partners.ids(furnished)[0]
    adaptations.record(furnished, adaptations.Draft(card, TODAY, partner_id=host, staff_id=1))
    planned(furnished, 1)
    return furnished


def planned(store: Store, *led: int, starts: str = "") -> int:
    form_id = forms.by_code(store, "presentation").id
    conductors = tuple(Conductor("centre", one) for one in led)
    draft = sessions.Draft(form_id, day=SOON, starts=starts, conductors=conductors)
    return sessions.plan(store, draft)


def kinds(store: Store, staff_id: int) -> set[str]:
    return {each.kind for each in handing_over.of(store, staff_id)}


ALL = {"referral", "consultation", "test", "adaptation", "session"}


def test_everything_unfinished_goes_to_the_colleague_at_once(burdened: Store, other: int):
    assert kinds(burdened, 1) == ALL
    before = burdened.last_action
    assert handed.hand_over(burdened, 1, other, handing_over.of(burdened, 1)) == 5
    assert (kinds(burdened, 1), kinds(burdened, other)) == (set(), ALL)
    assert burdened.last_action == (before or 0) + 1


def test_what_was_done_stays_with_who_did_it(burdened: Store, other: int):
    before = load.of(burdened, TODAY, TODAY)
    handed.hand_over(burdened, 1, other, handing_over.of(burdened, 1))
    assert load.of(burdened, TODAY, TODAY) == before


def test_one_undo_takes_the_whole_of_it_back(burdened: Store, other: int):
    before = "".join(dump(burdened))
    handed.hand_over(burdened, 1, other, handing_over.of(burdened, 1))
    action = burdened.last_action
    assert action is not None
    burdened.undo(action)
    assert "".join(dump(burdened)) == before


def test_only_what_was_chosen_is_given(burdened: Store, other: int):
    chosen = [each for each in handing_over.of(burdened, 1) if each.kind == "referral"]
    assert handed.hand_over(burdened, 1, other, chosen) == 1
    assert (kinds(burdened, 1), kinds(burdened, other)) == (ALL - {"referral"}, {"referral"})
    assert list(carriers.of(burdened, "referral").values()) == [other]


def test_what_was_given_can_be_given_on_and_back(burdened: Store, other: int):
    for giver, taker in ((1, other), (other, 1)):
        handed.hand_over(burdened, giver, taker, handing_over.of(burdened, giver))
    assert (kinds(burdened, 1), kinds(burdened, other)) == (ALL, set())


def test_what_hangs_no_more_is_left_out(burdened: Store, other: int):
    stale = handing_over.of(burdened, 1)
    handed.hand_over(burdened, 1, other, stale)
    assert handed.hand_over(burdened, 1, other, stale) == 0


def test_whoever_helps_already_leads_and_stands_once(furnished: Store, other: int):
    session = planned(furnished, 1, other)
    handed.hand_over(furnished, 1, other, handing_over.of(furnished, 1))
    assert [each.staff_id for each in sessions.get(furnished, session).conductors] == [other]


def test_a_colleague_busy_at_the_hours_of_a_session_is_told(furnished: Store, other: int):
    free, clashing = planned(furnished, 1, starts="15:00"), planned(furnished, 1, starts="10:00")
    planned(furnished, other, starts="10:15")
    found = handed.clashing(furnished, other, handing_over.of(furnished, 1))
    assert [each.id for each in found] == [clashing]
    assert free not in [each.id for each in found]


def test_it_is_given_neither_to_oneself_nor_to_somebody_gone(burdened: Store, other: int):
    gone = staff.add(burdened, staff.Draft("Серікова", post_kk="Маман", until=TODAY - timedelta(1)))
    for to, code in ((1, "hand-over-to-self"), (gone, "hand-over-not-here")):
        with pytest.raises(FieldRefusal) as refused:
            handed.hand_over(burdened, 1, to, handing_over.of(burdened, 1))
        assert (refused.value.field, refused.value.code) == ("to_id", code)
    assert kinds(burdened, other) == set()
