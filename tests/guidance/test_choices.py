"""What a person has chosen stands on the card, and comes off it when it is taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import FieldRefusal
from app.guidance import choices, vacancies
from app.guidance.choices import Draft
from app.registry import participants
from app.store.store import Store
from tests import builders
from tests.builders import TODAY


@pytest.fixture
def card(store: Store) -> int:
    return builders.people(store, 1)[0]


def on_the_card(store: Store, card: int) -> str:
    return participants.get(store, card).chosen_profession


def test_a_chosen_profession_is_shown_on_the_card(store: Store, card: int) -> None:
    choices.record(store, Draft(card, TODAY, profession_kk="Агроном"))
    assert on_the_card(store, card) == "Агроном"


def test_a_choice_said_in_russian_only_stands_for_both(store: Store, card: int) -> None:
    number = choices.record(store, Draft(card, TODAY, profession_ru="Агроном"))
    assert choices.get(store, number).profession_kk == "Агроном"


def test_the_choice_of_the_latest_day_stands_whenever_it_is_entered(
    store: Store, card: int
) -> None:
    choices.record(store, Draft(card, TODAY, profession_kk="Дәнекерлеуші"))
    choices.record(store, Draft(card, TODAY - timedelta(90), profession_kk="Аспаз"))
    assert on_the_card(store, card) == "Дәнекерлеуші"


def test_who_has_not_chosen_yet_has_no_profession_on_the_card(store: Store, card: int) -> None:
    choices.record(store, Draft(card, date(2026, 3, 2), profession_kk="Аспаз"))
    choices.record(store, Draft(card, TODAY, decided=False, profession_kk="мән берілмейді"))
    assert on_the_card(store, card) == ""
    assert choices.of(store, card)[0].profession_kk == ""


def test_a_profession_typed_on_the_card_is_not_wiped_away(store: Store, card: int) -> None:
    typed = participants.draft_of(participants.get(store, card))
    participants.change(store, card, replace(typed, chosen_profession="Токарь"))
    number = choices.record(store, Draft(card, TODAY, decided=False))
    assert on_the_card(store, card) == "Токарь"
    choices.remove(store, number)
    assert on_the_card(store, card) == "Токарь"


def test_a_choice_of_nothing_is_refused(store: Store, card: int) -> None:
    with pytest.raises(FieldRefusal) as refused:
        choices.record(store, Draft(card, TODAY, profession_kk=" "))
    assert refused.value.code == "profession-missing"
    with pytest.raises(FieldRefusal) as refused:
        choices.record(store, Draft(card, TODAY, profession_kk="Аспаз", established="түсінде"))
    assert refused.value.field == "established"


_STEP = st.tuples(st.integers(0, 4), st.sampled_from(["", "Аспаз", "Токарь", "Агроном"]))


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(steps=st.lists(_STEP, min_size=1, max_size=5), gone=st.integers(0, 4))
def test_taking_a_choice_back_leaves_the_card_as_if_it_had_never_been(
    store: Store, steps: list[tuple[int, str]], gone: int
) -> None:
    gone %= len(steps)
    with_it, without = (participants.add(store, builders.draft()) for _ in range(2))
    kept = []
    for place, (days, profession) in enumerate(steps):
        draft = Draft(
            with_it,
            TODAY - timedelta(days),
            decided=bool(profession),
            profession_kk=profession,
        )
        kept.append(choices.record(store, draft))
        if place != gone:
            choices.record(store, replace(draft, person_id=without))
    choices.remove(store, kept[gone])
    assert on_the_card(store, with_it) == on_the_card(store, without)


def test_a_look_at_the_exchange_is_kept_with_its_day_count_and_demand(
    store: Store, card: int
) -> None:
    said = vacancies.Draft(card, TODAY, "Агроном", "Агроном", "Абай облысы", 12, "high")
    number = vacancies.record(store, said)
    assert vacancies.draft_of(vacancies.get(store, number)) == said
    assert [each.vacancies for each in vacancies.of(store, card)] == [12]


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({"vacancies": -1}, "vacancies"),
        ({"demand": "көп"}, "demand"),
        ({"profession_kk": ""}, "profession_kk"),
        ({"checked_on": TODAY + timedelta(1)}, "checked_on"),
    ],
)
def test_a_look_that_cannot_be_is_refused_at_its_field(
    store: Store, card: int, said: dict[str, object], field: str
) -> None:
    plain = vacancies.Draft(card, TODAY, "Агроном")
    with pytest.raises(FieldRefusal) as refused:
        vacancies.record(store, replace(plain, **said))  # type: ignore[arg-type]
    assert refused.value.field == field
