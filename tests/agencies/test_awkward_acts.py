from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.agencies import contracts, deliveries, tenders
from app.agencies.tenders import Bid
from app.errors import FieldRefusal, Refusal
from app.kazakh import money
from app.registry import partners
from app.store.store import Store

SEPTEMBER = (date(2026, 9, 1), date(2026, 9, 30))
OCTOBER = (date(2026, 10, 1), date(2026, 10, 31))
TODAY = date(2026, 11, 23)


def agency(store: Store) -> int:
    return partners.add(store, partners.Draft(name_kk="Бағыт агенттігі", roles=("agency",)))


def contracted(store: Store) -> int:
    return contracts.add(
        store,
        contracts.Draft(
            "youth",
            "14-Ж",
            date(2026, 8, 28),
            agency(store),
            first=date(2026, 9, 1),
            last=date(2026, 12, 31),
        ),
    )


def test_nothing_is_accepted_for_days_after_a_contract_was_ended(furnished: Store) -> None:
    made = contracted(furnished)
    contracts.end(furnished, made, date(2026, 10, 15), "Келісім бойынша")
    with pytest.raises(FieldRefusal, match="contract-day-outside"):
        deliveries.accept(furnished, made, *OCTOBER, TODAY)
    deliveries.accept(furnished, made, OCTOBER[0], date(2026, 10, 15), TODAY)


def test_a_contract_is_not_ended_before_what_was_accepted(furnished: Store) -> None:
    made = contracted(furnished)
    deliveries.accept(furnished, made, *OCTOBER, TODAY)
    with pytest.raises(Refusal, match="contract-has-acceptance"):
        contracts.end(furnished, made, date(2026, 10, 15), "Келісім бойынша")
    contracts.end(furnished, made, date(2026, 10, 31), "Келісім бойынша")


@pytest.mark.parametrize("days", [{"last": date(2026, 9, 15)}, {"first": date(2026, 9, 2)}])
def test_accepted_days_stay_within_the_term_of_their_contract(
    furnished: Store, days: dict[str, date]
) -> None:
    made = contracted(furnished)
    deliveries.accept(furnished, made, *SEPTEMBER, TODAY)
    draft = contracts.draft_of(contracts.get(furnished, made))
    with pytest.raises(Refusal, match="contract-has-acceptance"):
        contracts.change(furnished, made, replace(draft, **days))  # type: ignore[arg-type]


def test_a_withdrawal_is_not_taken_back_over_an_act_for_the_same_days(furnished: Store) -> None:
    made = contracted(furnished)
    one = deliveries.accept(furnished, made, *SEPTEMBER, TODAY)
    deliveries.withdraw(furnished, one)
    withdrawal = furnished.last_action or 0
    deliveries.accept(furnished, made, SEPTEMBER[0], OCTOBER[1], TODAY)
    with pytest.raises(Refusal):
        furnished.undo(withdrawal)
    assert len(deliveries.acceptances(furnished, made)) == 1


def test_a_bid_beyond_all_money_is_refused(furnished: Store) -> None:
    bid = Bid(agency(furnished), money.MOST + 1)
    draft = tenders.Draft("youth", None, date(2026, 8, 20), "Заң", bids=(bid,))
    with pytest.raises(FieldRefusal, match="count-outside"):
        tenders.add(furnished, draft)
