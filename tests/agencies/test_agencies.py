from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.agencies import contracts, deliveries, tenders
from app.agencies.contracts import Service
from app.agencies.tenders import Bid
from app.errors import FieldRefusal, Refusal
from app.guidance import attendance, forms, sessions
from app.registry import incoming, partners
from app.store.store import Store
from tests import builders

TODAY = date(2026, 11, 23)


def agency(store: Store, name: str = "Бағыт агенттігі", role: str = "agency") -> int:
    return partners.add(store, partners.Draft(name_kk=name, roles=(role,)))


def tender(winner: int, *others: int, track: str = "youth") -> tenders.Draft:
    bids = (Bid(winner, 50_000_000, 90), *(Bid(each, 60_000_000, 70) for each in others))
    return tenders.Draft(
        track,
        None,
        date(2026, 8, 20),
        "Мемлекеттік сатып алу туралы заң",
        bids=bids,
        winner_id=winner,
    )


def contract(partner: int, **typed: object) -> contracts.Draft:
    told = {
        "track": "youth",
        "number": "14-Ж",
        "signed_on": date(2026, 8, 28),
        "partner_id": partner,
        "first": date(2026, 9, 1),
        "last": date(2026, 12, 31),
        **typed,
    }
    return contracts.Draft(**told)  # type: ignore[arg-type]


def conducted(
    store: Store, partner: int, form: str, day: date, people: int, **typed: object
) -> int:
    told = {
        "form_id": forms.by_code(store, form).id,
        "day": day,
        "audience": "youth",
        "conductors": (sessions.Conductor("agency", partner_id=partner),),
        **typed,
    }
    made = sessions.plan(store, sessions.Draft(**told))  # type: ignore[arg-type]
    known = [row[0] for row in store.tuples("select id from person order by id limit ?", (people,))]
    attendance.enrol(store, made, known)
    attendance.mark_rest(store, made, "present")
    sessions.hold(store, made)
    return made


def test_a_selection_keeps_its_bidders_and_the_winner_is_one_of_them(furnished: Store) -> None:
    one, two = agency(furnished), agency(furnished, "Жол агенттігі")
    made = tenders.add(furnished, tender(one, two))
    assert [bid.partner_id for bid in tenders.get(furnished, made).bids] == [one, two]
    stranger = agency(furnished, "Басқа")
    with pytest.raises(FieldRefusal) as refused:
        tenders.change(furnished, made, replace(tender(one, two), winner_id=stranger))
    assert refused.value.code == "winner-not-bidder"


@pytest.mark.parametrize("wrong", ["school", "twice", "silent"])
def test_a_bid_that_cannot_be_is_refused(furnished: Store, wrong: str) -> None:
    one = agency(furnished, role="school" if wrong == "school" else "agency")
    bids = {
        "school": (Bid(one),),
        "twice": (Bid(one), Bid(one)),
        "silent": (Bid(one, admitted=False),),
    }[wrong]
    with pytest.raises(FieldRefusal) as refused:
        tenders.add(furnished, replace(tender(one), bids=bids, winner_id=None))
    assert refused.value.field == "bids"


def test_adults_and_youth_never_share_a_selection_or_a_contract(furnished: Store) -> None:
    one = agency(furnished)
    adults = tenders.add(furnished, tender(one, track="adults"))
    with pytest.raises(FieldRefusal) as refused:
        contracts.add(furnished, contract(one, tender_id=adults))
    assert refused.value.code == "tender-of-other-track"


def test_a_contract_rests_on_the_selection_its_party_won(furnished: Store) -> None:
    one, two = agency(furnished), agency(furnished, "Жол агенттігі")
    won = tenders.add(furnished, tender(one, two))
    with pytest.raises(FieldRefusal):
        contracts.add(furnished, contract(two, tender_id=won))
    made = contracts.add(furnished, contract(one, tender_id=won))
    with pytest.raises(Refusal):
        tenders.remove(furnished, won)
    assert contracts.get(furnished, made).tender_id == won


@pytest.mark.parametrize(
    ("day", "left", "notice"),
    [
        (date(2026, 11, 30), 31, None),
        (date(2026, 12, 1), 30, 30),
        (date(2026, 12, 5), 26, 30),
        (date(2026, 12, 24), 7, 7),
        (date(2026, 12, 30), 1, 7),
        (date(2026, 12, 31), 0, 0),
        (date(2027, 1, 1), None, None),
        (date(2026, 8, 31), None, None),
    ],
)
def test_a_contracts_end_is_spoken_of_three_times(
    furnished: Store, day: date, left: int | None, notice: int | None
) -> None:
    held = contracts.get(furnished, contracts.add(furnished, contract(agency(furnished))))
    assert contracts.days_left(held, day) == left
    assert contracts.notice(held, day) == notice


def test_deliveries_are_counted_from_the_sessions_themselves(furnished: Store) -> None:
    one = agency(furnished)
    builders.people(furnished, 5)
    meeting = forms.by_code(furnished, "meeting").id
    services = (
        Service(meeting, unit="session", ordered=10, price=1_000_000),
        Service(meeting, unit="person", ordered=4, price=50_000),
        Service(meeting, unit="visit", ordered=100),
    )
    held = contracts.get(furnished, contracts.add(furnished, contract(one, services=services)))
    conducted(furnished, one, "meeting", date(2026, 10, 1), 5)
    conducted(furnished, one, "meeting", date(2026, 10, 8), 3, participants=2)
    conducted(furnished, one, "seminar", date(2026, 10, 9), 5)
    conducted(furnished, one, "meeting", date(2026, 8, 1), 5)
    conducted(furnished, one, "meeting", date(2026, 10, 2), 5, audience="adults")
    found = deliveries.of(furnished, held, date(2026, 9, 1), date(2026, 12, 31))
    assert [each.delivered for each in found] == [2, 7, 10]
    assert [each.cost for each in found] == [2_000_000, 200_000, None]
    assert len(deliveries.sessions_of(furnished, held)) == 3


def test_what_was_accepted_once_is_not_accepted_again(furnished: Store) -> None:
    made = contracts.add(furnished, contract(agency(furnished)))
    deliveries.accept(furnished, made, date(2026, 9, 1), date(2026, 9, 30), date(2026, 10, 5))
    with pytest.raises(FieldRefusal) as refused:
        deliveries.accept(furnished, made, date(2026, 9, 30), date(2026, 10, 31), TODAY)
    assert refused.value.code == "acceptance-overlaps"
    deliveries.accept(furnished, made, date(2026, 10, 1), date(2026, 10, 31), TODAY)
    assert len(deliveries.acceptances(furnished, made)) == 2
    with pytest.raises(Refusal):
        contracts.remove(furnished, made)


def test_a_contract_ended_early_counts_nothing_after_its_last_day(furnished: Store) -> None:
    one = agency(furnished)
    builders.people(furnished, 2)
    services = (Service(None, "Барлық іс-шара", unit="session", ordered=9),)
    made = contracts.add(furnished, contract(one, services=services))
    conducted(furnished, one, "meeting", date(2026, 10, 1), 2)
    conducted(furnished, one, "meeting", date(2026, 11, 1), 2)
    contracts.end(furnished, made, date(2026, 10, 15), "Тараптардың келісімімен")
    held = contracts.get(furnished, made)
    assert not held.runs_on(date(2026, 10, 16))
    (found,) = deliveries.of(furnished, held, date(2026, 9, 1), date(2026, 12, 31))
    assert (found.delivered, found.name.kk) == (1, "Барлық іс-шара")


def test_what_the_services_come_to_is_known_when_each_has_a_price(furnished: Store) -> None:
    meeting = forms.by_code(furnished, "meeting").id
    priced = Service(meeting, ordered=3, price=150_050)
    assert contracts.worth(contracts.Draft(services=(priced, priced))) == 900_300
    assert contracts.worth(contracts.Draft(services=(priced, Service(meeting)))) is None
    assert contracts.worth(contracts.Draft()) is None


def test_sessions_that_count_are_those_of_the_days_asked_for(furnished: Store) -> None:
    one = agency(furnished)
    builders.people(furnished, 2)
    held = contracts.get(furnished, contracts.add(furnished, contract(one)))
    first = conducted(furnished, one, "meeting", date(2026, 10, 1), 2)
    second = conducted(furnished, one, "seminar", date(2026, 11, 2), 2)
    assert deliveries.sessions_of(furnished, held) == [first, second]
    assert deliveries.sessions_of(furnished, held, None, date(2026, 11, 1)) == [second]
    seminar = forms.by_code(furnished, "seminar").id
    assert deliveries.sessions_of(furnished, held, seminar) == [second]


def test_a_list_that_came_in_names_partners_until_it_does_not(furnished: Store) -> None:
    one, two = agency(furnished), agency(furnished, "Жол агенттігі")
    head = incoming.Incoming("hosts", None, "05/12", received_on=TODAY)
    made = incoming.add(furnished, head, [one, two, one])
    incoming.unname(furnished, made, [one])
    assert incoming.named(furnished, made) == [two]
    assert [each.id for each in incoming.naming(furnished, two)] == [made]
    assert incoming.naming(furnished, one) == []
    furnished.undo(furnished.last_action or 0)
    assert incoming.named(furnished, made) == [one, two]
