"""Whom a list holds: what the office asks for and finds, whichever way the cards were spelt."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.registry import case, consents, listing, participants, places
from app.registry.listing import Filter
from app.registry.search import Searcher
from app.store.store import Store
from tests import builders
from tests.builders import TODAY


def held(store: Store, wanted: Filter) -> list[int]:
    found = list(listing.ids(store, wanted, TODAY))
    assert listing.count(store, wanted, TODAY) == len(found)
    return found


def test_a_mark_counts_while_it_is_kept(store: Store) -> None:
    first, second, third = builders.people(store, 3)
    case.mark(store, first, "disability", "Жұмыс орнын іздеу", date(2026, 1, 1))
    case.mark(
        store, second, "disability", "Жұмыс орнын іздеу", date(2025, 1, 1), date(2026, 11, 22)
    )
    case.mark(store, third, "neet", "Жастар практикасы", date(2026, 1, 1))
    assert held(store, Filter(mark="disability")) == [first]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("техникалық", [0]),
        ("Tehnikalyq", [0]),
        ("орта", [1]),
        ("электрик", [0]),
        ("гимназия", [1]),
        ("гимназия орта", [1]),
        ("гимназия электрик", []),
        ("рта", []),
        ("%", [0, 1, 2]),
    ],
)
def test_words_of_learning_are_found_however_they_are_spelt(
    store: Store, words: str, found: list[int]
) -> None:
    cards = [
        participants.add(
            store, builders.draft("Аманов", education="техникалық", profession="Электрик")
        ),
        participants.add(
            store, builders.draft("Бекова", education="негізгі орта", study_place="№ 4 гимназия")
        ),
        participants.add(store, builders.draft("Данилова")),
    ]
    assert held(store, Filter(education=words)) == [cards[each] for each in found]


def test_learning_that_was_corrected_is_found_as_corrected(store: Store) -> None:
    card = participants.add(store, builders.draft(education="орта"))
    participants.change(store, card, builders.draft(education="жоғары"))
    assert held(store, Filter(education="жоғары")) == [card]
    assert held(store, Filter(education="орта")) == []


def test_a_rural_district_holds_its_settlements_too(store: Store) -> None:
    district = places.add(store, "rural_district", "Қарасу")
    village = places.add(store, "settlement", "Ақбұлақ", parent_id=district)
    elsewhere = places.add(store, "settlement", "Көктерек")
    in_district, in_village, _ = (
        participants.add(store, builders.draft(surname, place_id=place))
        for surname, place in (("Аманов", district), ("Бекова", village), ("Данилова", elsewhere))
    )
    assert held(store, Filter(place_id=district)) == [in_district, in_village]
    assert held(store, Filter(place_id=village)) == [in_village]
    assert places.by_name(store, "rural_district") == {"карасу": district}


def test_a_year_of_finishing_finds_the_class_of_that_year(store: Store) -> None:
    pupil = participants.add(store, builders.draft(finishing_year=2027))
    participants.add(store, builders.draft(finishing_year=2028))
    assert held(store, Filter(finishing_year=2027)) == [pupil]


def test_a_consent_expires_soon_unless_another_one_goes_on(store: Store) -> None:
    soon, later, renewed, ended, endless = builders.people(store, 5)
    signed = date(2026, 1, 10)
    for person, until in (
        (soon, TODAY + timedelta(days=30)),
        (later, TODAY + timedelta(days=31)),
        (renewed, TODAY + timedelta(days=10)),
        (renewed, TODAY + timedelta(days=400)),
        (ended, TODAY - timedelta(days=1)),
        (endless, None),
    ):
        consents.give(store, person, consents.Draft(signed, until))
    assert held(store, Filter(consent="expiring")) == [soon]
    assert set(held(store, Filter(consent="expiring", within=31))) == {soon, later}
    assert held(store, Filter(consent="expiring", within=29)) == []


def test_a_withdrawal_is_listed_with_its_fifteen_working_days(
    store: Store, clock: builders.Clock
) -> None:
    gone, again, archived, _ = builders.people(store, 4)
    for person in (gone, again, archived):
        given = consents.give(store, person, consents.Draft(date(2026, 9, 1)))
        consents.withdraw(store, given, TODAY)
    consents.give(store, again, consents.Draft(TODAY))
    participants.archive(store, archived, "келісімін кері алды")
    clock.pass_days(60)
    day = store.today()
    assert list(listing.ids(store, Filter(consent="withdrawn"), day)) == [gone]
    assert consents.withdrawals(store, day) == [
        consents.Withdrawal(gone, TODAY, date(2026, 12, 14))
    ]


def test_a_filter_narrows_what_a_search_finds(store: Store) -> None:
    first = participants.add(
        store, builders.draft("Ахметов", education="орта", finishing_year=2027)
    )
    participants.add(store, builders.draft("Ахметова", "Айгүл", education="жоғары"))
    wanted = Filter(words="Ахметов", education="орта", finishing_year=2027)
    assert list(listing.matching(Searcher(store), wanted, TODAY)[0]) == [first]


def test_every_question_is_kept_in_a_view(store: Store) -> None:
    wanted = Filter(
        mark="neet", education="орта", finishing_year=2027, consent="expiring", within=90
    )
    listing.save_view(store, "Бітірушілер", wanted)
    assert listing.views(store) == {"Бітірушілер": wanted}
    assert listing.from_json('{"mark": "wings", "consent": "withdrawn"}') == Filter(
        consent="withdrawn"
    )
