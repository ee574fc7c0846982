"""Papers of guidance that were written by hand while there was no power."""

from __future__ import annotations

import pytest

from app import centre
from app.errors import Refusal
from app.guidance import recommendations
from app.paperwork import by_hand, register, written
from app.store.store import Store
from tests import builders
from tests.builders import TODAY


def test_every_kind_of_paper_can_be_entered_from_paper() -> None:
    own = {"referral", "consent", "register"}
    assert own | {*by_hand.OF_A_PERSON, *by_hand.OF_A_GROUP} == set(centre.PAPER_KINDS)


@pytest.mark.parametrize("kind", by_hand.OF_A_PERSON)
def test_a_persons_paper_is_entered_under_its_reserved_number(furnished: Store, kind: str) -> None:
    (person,) = builders.people(furnished, 1)
    (paper,) = register.reserve(furnished, kind, 1, TODAY)
    entered = by_hand.enter_of_person(furnished, paper.id, person, TODAY)
    assert (entered.number, entered.state, entered.source) == (paper.number, "issued", "by_hand")
    assert entered.person_id == person
    assert register.gaps(furnished) == []


@pytest.mark.parametrize("kind", by_hand.OF_A_GROUP)
def test_a_groups_paper_is_entered_by_its_subject_and_names_nobody(
    furnished: Store, kind: str
) -> None:
    (paper,) = register.reserve(furnished, kind, 1, TODAY)
    entered = by_hand.enter_of_group(furnished, paper.id, " Көктемгі  жәрмеңке ", TODAY)
    assert (entered.to_whom, entered.person_id) == ("Көктемгі жәрмеңке", None)


def test_a_groups_paper_about_nothing_is_refused_and_its_number_waits(furnished: Store) -> None:
    (paper,) = register.reserve(furnished, "fair", 1, TODAY)
    with pytest.raises(Refusal) as refused:
        by_hand.enter_of_group(furnished, paper.id, "  ", TODAY)
    assert refused.value.code == "field-required"
    assert register.get(furnished, paper.id).state == "reserved"


def test_a_paper_is_not_entered_as_one_of_another_sort(furnished: Store) -> None:
    (person,) = builders.people(furnished, 1)
    (sheet,) = register.reserve(furnished, "sheet", 1, TODAY)
    (profile,) = register.reserve(furnished, "profile", 1, TODAY)
    for enter in (
        lambda: by_hand.enter_of_person(furnished, sheet.id, person, TODAY),
        lambda: by_hand.enter_of_group(furnished, profile.id, "жәрмеңке", TODAY),
    ):
        with pytest.raises(Refusal) as refused:
            enter()
        assert refused.value.code == "paper-of-another-kind"


def test_only_records_without_a_paper_wait_for_one(furnished: Store) -> None:
    first, second = builders.people(furnished, 2)
    draft = recommendations.Draft(
        person_id=first, dated=TODAY, profession_kk="Аспаз", selection_needed=False
    )
    record = recommendations.record(furnished, draft)
    (waiting,) = written.waiting(furnished, "recommendation", first)
    assert (waiting.id, waiting.on, waiting.about.kk) == (record, TODAY, "Аспаз")
    assert written.waiting(furnished, "recommendation", second) == []
    (paper,) = register.reserve(furnished, "recommendation", 1, TODAY)
    written.enter(furnished, paper.id, record, TODAY)
    assert written.waiting(furnished, "recommendation", first) == []


@pytest.mark.parametrize("kind", sorted(centre.PAPER_KINDS))
def test_records_of_every_kind_can_be_asked_for(furnished: Store, kind: str) -> None:
    (person,) = builders.people(furnished, 1)
    assert written.waiting(furnished, kind, person) == []
