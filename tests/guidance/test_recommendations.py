"""A recommendation rests on a test and a consultation, and says so when it does not."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from app.errors import FieldRefusal, Refusal
from app.guidance import choices, consultations, recommendations, selections
from app.guidance.recommendations import Draft
from app.store.store import Store
from tests import builders
from tests.builders import TODAY
from tests.guidance import makings


@pytest.fixture
def card(furnished: Store) -> int:
    return builders.people(furnished, 2)[0]


def plain(card: int, **said: object) -> Draft:
    draft = Draft(card, TODAY, profession_kk="Агроном", selection_needed=False)
    return replace(draft, **said)  # type: ignore[arg-type]


def test_a_recommendation_begins_with_the_last_test_consultation_and_choice(
    furnished: Store, card: int
) -> None:
    makings.examined(furnished, card, TODAY - timedelta(40))
    last = makings.examined(furnished, card)
    talk = makings.consulted(furnished, card)
    choices.record(furnished, choices.Draft(card, TODAY, profession_kk="Агроном"))
    draft = recommendations.proposed(furnished, card, TODAY)
    assert (draft.test_result_id, draft.consultation_id) == (last, talk)
    assert draft.profession_kk == "Агроном"
    assert recommendations.warnings(furnished, draft) == ()


def test_a_recommendation_without_its_grounds_is_warned_of_and_accepted(
    furnished: Store, card: int
) -> None:
    draft = plain(card)
    warned = recommendations.warnings(furnished, draft)
    assert warned == ("recommend-no-test", "recommend-no-consultation")
    kept = recommendations.get(furnished, recommendations.record(furnished, draft))
    assert recommendations.draft_of(kept) == draft


def test_a_test_that_nobody_concluded_or_that_is_old_is_warned_of(
    furnished: Store, card: int
) -> None:
    old = TODAY - timedelta(recommendations.OLD + 1)
    draft = plain(
        card,
        test_result_id=makings.examined(furnished, card, old, concluded=False),
        consultation_id=makings.consulted(furnished, card, old),
    )
    assert recommendations.warnings(furnished, draft) == (
        "recommend-not-concluded",
        "recommend-test-old",
        "recommend-consultation-old",
    )


def test_a_test_and_consultation_of_a_year_ago_to_the_day_are_not_old(
    furnished: Store, card: int
) -> None:
    edge = TODAY - timedelta(recommendations.OLD)
    grounds = {
        "test_result_id": makings.examined(furnished, card, edge),
        "consultation_id": makings.consulted(furnished, card, edge),
    }
    assert recommendations.warnings(furnished, plain(card, **grounds)) == ()


def test_a_profile_that_gives_no_ground_is_warned_of(furnished: Store, card: int) -> None:
    result = makings.examined(furnished, card)
    with furnished.transaction("flatten"):
        furnished.update("test_result", result, {"validity": "flat"})
    warned = recommendations.warnings(furnished, plain(card, test_result_id=result))
    assert "recommend-no-ground" in warned


@pytest.mark.parametrize(
    ("said", "field", "code"),
    [
        ({"selection_needed": None}, "selection_needed", "field-required"),
        ({"selection_needed": True}, "reasons_kk", "reason-missing"),
        ({"profession_kk": ""}, "body_kk", "recommendation-empty"),
        ({"dated": TODAY + timedelta(1)}, "dated", "date-in-future"),
        ({"author": "school"}, "author", "choice-unknown"),
        ({"author": "agency"}, "partner_id", "agency-missing"),
        ({"author": "agency", "partner_id": 1}, "incoming_number", "number-missing"),
    ],
)
def test_a_recommendation_that_cannot_be_is_refused_at_its_field(
    furnished: Store, card: int, said: dict[str, object], field: str, code: str
) -> None:
    with pytest.raises(FieldRefusal) as refused:
        recommendations.record(furnished, plain(card, **said))
    assert (refused.value.field, refused.value.code) == (field, code)


def test_a_recommendation_rests_on_nobody_elses_test_and_on_no_later_one(
    furnished: Store, card: int
) -> None:
    theirs = makings.examined(furnished, card + 1)
    with pytest.raises(FieldRefusal) as refused:
        recommendations.record(furnished, plain(card, test_result_id=theirs))
    assert (refused.value.field, refused.value.code) == ("test_result_id", "record-of-another")
    talk = makings.consulted(furnished, card)
    early = plain(card, dated=TODAY - timedelta(1), consultation_id=talk)
    with pytest.raises(FieldRefusal) as refused:
        recommendations.record(furnished, early)
    assert (refused.value.field, refused.value.code) == ("consultation_id", "ground-later")


def test_an_agencys_recommendation_is_kept_with_its_letter(furnished: Store, card: int) -> None:
    draft = plain(
        card,
        author="agency",
        partner_id=makings.agency(furnished),
        author_name="Р. Сейіт",
        incoming_number="17",
        incoming_date=TODAY - timedelta(2),
    )
    kept = recommendations.get(furnished, recommendations.record(furnished, draft))
    assert recommendations.draft_of(kept) == draft


def test_a_centres_recommendation_carries_no_letter_of_an_agency(
    furnished: Store, card: int
) -> None:
    draft = plain(card, partner_id=makings.agency(furnished), incoming_number="17")
    kept = recommendations.get(furnished, recommendations.record(furnished, draft))
    assert (kept.partner_id, kept.incoming_number) == (None, "")


def test_a_consultation_a_recommendation_rests_on_is_not_taken_away(
    furnished: Store, card: int
) -> None:
    number = makings.recommended(furnished, card)
    talk = recommendations.get(furnished, number).consultation_id or 0
    with pytest.raises(Refusal) as refused:
        consultations.remove(furnished, talk)
    assert refused.value.code == "consultation-leaned-on"
    recommendations.remove(furnished, number)
    consultations.remove(furnished, talk)
    assert consultations.of(furnished, card) == []


def test_a_selection_that_was_asked_for_waits_until_it_is_held(furnished: Store, card: int) -> None:
    number = makings.recommended(furnished, card)
    assert [each.id for each in recommendations.unselected(furnished)] == [number]
    draft = selections.proposed(furnished, card, TODAY)
    selections.record(furnished, replace(draft, staff_id=1))
    assert recommendations.unselected(furnished) == []
    with pytest.raises(Refusal) as refused:
        recommendations.remove(furnished, number)
    assert refused.value.code == "recommendation-leaned-on"
