"""However a contract's term is cut into acts, every unit delivered is paid once."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.agencies import contracts, settlements
from app.agencies.contracts import Contract, Service
from app.agencies.settlements import Settled
from app.guidance import attendance, forms, sessions
from app.papers import Both
from app.registry import partners
from app.store.store import Store
from tests import builders

SEPTEMBER = (date(2026, 9, 1), date(2026, 9, 30))
OCTOBER = (date(2026, 10, 1), date(2026, 10, 31))
NOVEMBER = (date(2026, 11, 1), date(2026, 11, 23))


def contracted(store: Store, *services: Service) -> Contract:
    """Enter a contract for the year with an agency."""
    agency = partners.add(store, partners.Draft(name_kk="Бағыт агенттігі", roles=("agency",)))
    draft = contracts.Draft(
        "youth",
        "14-Ж",
        date(2026, 8, 28),
        agency,
        first=date(2026, 9, 1),
        last=date(2026, 12, 31),
        services=services,
    )
    return contracts.get(store, contracts.add(store, draft))


def conducted(store: Store, contract: Contract, day: date, people: list[int]) -> None:
    """Hold a meeting that the agency led, with these people."""
    led = (sessions.Conductor("agency", partner_id=contract.partner_id),)
    form = forms.by_code(store, "meeting").id
    draft = sessions.Draft(form_id=form, day=day, audience="youth", conductors=led)
    made = sessions.plan(store, draft)
    attendance.enrol(store, made, people)
    attendance.mark_rest(store, made, "present")
    sessions.hold(store, made)


@pytest.fixture
def contract(furnished: Store) -> Contract:
    """Give a contract for three meetings and for six persons, with meetings in three months."""
    meeting = forms.by_code(furnished, "meeting").id
    held = contracted(
        furnished,
        Service(meeting, unit="session", ordered=3, price=2_500_050),
        Service(meeting, "Адамдар", unit="person", ordered=6, price=10_000),
        Service(meeting, "Қатысулар", unit="visit", ordered=100),
    )
    people = builders.people(furnished, 4)
    for day in (date(2026, 9, 10), date(2026, 10, 8), date(2026, 10, 20), date(2026, 11, 5)):
        conducted(furnished, held, day, people[: 2 if day.month == 9 else 4])
    return held


def test_what_is_beyond_the_order_is_delivered_and_not_paid(
    furnished: Store, contract: Contract
) -> None:
    meetings = settlements.of(furnished, contract, *NOVEMBER)[0]
    assert (meetings.before, meetings.delivered, meetings.accepted) == (3, 1, 0)
    assert meetings.cost == 0


def test_a_person_seen_in_earlier_days_is_not_counted_anew(
    furnished: Store, contract: Contract
) -> None:
    months = [settlements.of(furnished, contract, *each)[1] for each in (SEPTEMBER, OCTOBER)]
    assert [(each.before, each.delivered) for each in months] == [(0, 2), (2, 2)]


def test_parts_of_the_term_cost_together_what_the_whole_costs(
    furnished: Store, contract: Contract
) -> None:
    whole = settlements.of(furnished, contract, SEPTEMBER[0], NOVEMBER[1])
    for at, service in enumerate(whole):
        parts = [
            settlements.of(furnished, contract, *each)[at]
            for each in (OCTOBER, NOVEMBER, SEPTEMBER)
        ]
        assert sum(each.delivered for each in parts) == service.delivered
        assert sum(each.accepted for each in parts) == service.accepted
    assert whole[0].cost == 3 * 2_500_050


def test_a_service_without_a_price_leaves_no_total(furnished: Store, contract: Contract) -> None:
    settled = settlements.of(furnished, contract, *OCTOBER)
    assert settled[2].cost is None
    assert settlements.total(settled) is None
    assert settlements.total(settled[:2]) == 2 * 2_500_050 + 2 * 10_000
    assert settlements.total([]) is None


@given(st.integers(0, 20), st.lists(st.integers(0, 9), max_size=8))
def test_no_more_is_ever_accepted_than_was_ordered(ordered: int, delivered: list[int]) -> None:
    service = Service(1, ordered=ordered, price=7)
    accepted = [
        Settled(service, Both("қызмет"), sum(delivered[:at]), count).accepted
        for at, count in enumerate(delivered)
    ]
    assert sum(accepted) == min(ordered, sum(delivered))
