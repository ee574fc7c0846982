from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.errors import Refusal
from app.schooling import plans
from app.schooling.plans import Agreement
from app.store.store import Store
from tests.schooling.planning import TODAY, YEAR, agreed, in_force, line, made


def test_a_version_of_another_district_or_period_takes_the_place_of_the_one_before(
    store: Store,
) -> None:
    first = in_force(store, [line(store)])
    second = plans.revise(store, first)
    plans.change(store, second, replace(YEAR, area_kk="Көктөбе ауданы мен қаласы"))
    plans.bring_into_force(store, agreed(store, second))
    assert plans.get(store, first).state == "superseded"
    assert [each.id for each in plans.in_force(store, TODAY)] == [second]


def test_an_earlier_version_does_not_come_into_force_after_a_later_one(store: Store) -> None:
    first = agreed(store, made(store, [line(store)]))
    second = agreed(store, plans.revise(store, first))
    plans.bring_into_force(store, second)
    plans.close(store, second)
    with pytest.raises(Refusal, match="plan-has-newer"):
        plans.bring_into_force(store, first)


def test_an_agreed_version_comes_into_force_while_the_next_is_drafted(store: Store) -> None:
    first = agreed(store, made(store, [line(store)]))
    plans.revise(store, first)
    plans.bring_into_force(store, first)
    assert plans.get(store, first).state == "in_force"


def test_nothing_more_is_said_of_a_version_that_came_back_and_was_followed(store: Store) -> None:
    first = made(store, [line(store)])
    plans.send(store, first)
    said = Agreement("chamber", "objected", TODAY, objection="Кеш")
    plans.answer(store, first, said)
    plans.revise(store, first)
    with pytest.raises(Refusal, match="plan-has-newer"):
        plans.answer(store, first, replace(said, party="centre"))


def test_closing_is_not_taken_back_over_a_plan_that_came_after(store: Store) -> None:
    first = in_force(store, [line(store)])
    plans.close(store, first)
    closing = store.last_action or 0
    in_force(store, [line(store)])
    with pytest.raises(Refusal):
        store.undo(closing)
    assert plans.get(store, first).state == "closed"


def test_bringing_into_force_is_taken_back_before_the_next_version_and_not_after(
    store: Store,
) -> None:
    first = in_force(store, [line(store)])
    bringing = store.last_action or 0
    second = plans.revise(store, first)
    store.undo(bringing)
    assert plans.get(store, first).state == "agreed"
    plans.bring_into_force(store, first)
    bringing = store.last_action or 0
    plans.bring_into_force(store, agreed(store, second))
    with pytest.raises(Refusal, match="undo-changed-since"):
        store.undo(bringing)


def test_plans_of_two_years_stand_side_by_side(store: Store) -> None:
    next_year = replace(YEAR, first=date(2027, 9, 1), last=date(2028, 5, 31))
    one, two = in_force(store, [line(store)]), in_force(store, [line(store)], next_year)
    assert [plans.get(store, each).state for each in (one, two)] == ["in_force", "in_force"]
