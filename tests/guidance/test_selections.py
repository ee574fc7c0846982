"""A selection names its object, the degree of aptitude, and a person who decided."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from app.errors import FieldRefusal
from app.guidance import attendance, recommendations, selections, sessions
from app.guidance.selections import CONFIDENTIAL, Draft
from app.store.store import Store
from tests import builders
from tests.builders import TODAY
from tests.guidance import makings


@pytest.fixture
def card(furnished: Store) -> int:
    return builders.people(furnished, 2)[0]


def plain(card: int, **said: object) -> Draft:
    draft = Draft(card, TODAY, object_kk="Агроном", staff_id=1, degree="full", decision="selected")
    return replace(draft, **said)  # type: ignore[arg-type]


def test_a_selection_begins_with_the_recommendation_and_its_profession(
    furnished: Store, card: int
) -> None:
    number = makings.recommended(furnished, card)
    draft = selections.proposed(furnished, card, TODAY)
    assert (draft.recommendation_id, draft.object_kk) == (number, "Агроном")
    assert selections.warnings(furnished, draft) == ()


def test_a_selection_is_decided_by_a_named_person(furnished: Store, card: int) -> None:
    kept = selections.get(furnished, selections.record(furnished, plain(card)))
    assert kept.decided_by == "Қ. Т. Жақсыбеков"
    assert kept.decided_on == TODAY
    with pytest.raises(FieldRefusal) as refused:
        selections.record(furnished, plain(card, staff_id=None))
    assert refused.value.code == "decider-missing"


def test_a_selection_is_a_visit_too(furnished: Store, card: int) -> None:
    kept = selections.get(furnished, selections.record(furnished, plain(card)))
    held = sessions.get(furnished, kept.session_id or 0)
    assert (held.form.code, held.state) == ("selection", "held")
    assert [each.person_id for each in attendance.roster(furnished, held.id)] == [card]


def test_either_author_is_accepted_and_none_is_warned_of(furnished: Store, card: int) -> None:
    assert selections.warnings(furnished, plain(card)) == ("select-no-recommendation",)
    for author in ("centre", "agency"):
        number = makings.recommended(
            furnished,
            card,
            author=author,
            partner_id=makings.agency(furnished),
            incoming_number="17",
            incoming_date=TODAY,
        )
        draft = plain(card, recommendation_id=number)
        assert selections.warnings(furnished, draft) == ()


def test_a_selection_that_was_not_recommended_and_one_against_its_degree_are_warned_of(
    furnished: Store, card: int
) -> None:
    number = makings.recommended(furnished, card, selection_needed=False)
    draft = plain(card, recommendation_id=number, degree="not_now")
    assert selections.warnings(furnished, draft) == (
        "select-not-recommended",
        "select-against-degree",
    )


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({"object_kk": " "}, "object_kk"),
        ({"object": "елші"}, "object"),
        ({"degree": "жартылай"}, "degree"),
        ({"decision": "мүмкін"}, "decision"),
        ({"held_on": TODAY + timedelta(1)}, "held_on"),
        ({"decided_on": TODAY - timedelta(1)}, "decided_on"),
    ],
)
def test_a_selection_that_cannot_be_is_refused_at_its_field(
    furnished: Store, card: int, said: dict[str, object], field: str
) -> None:
    with pytest.raises(FieldRefusal) as refused:
        selections.record(furnished, plain(card, **said))
    assert refused.value.field == field


def test_a_selection_rests_on_nobody_elses_recommendation(furnished: Store, card: int) -> None:
    theirs = makings.recommended(furnished, card + 1)
    with pytest.raises(FieldRefusal) as refused:
        selections.record(furnished, plain(card, recommendation_id=theirs))
    assert refused.value.code == "record-of-another"
    mine = makings.recommended(furnished, card)
    early = plain(card, held_on=TODAY - timedelta(3), recommendation_id=mine)
    with pytest.raises(FieldRefusal) as refused:
        selections.record(furnished, early)
    assert refused.value.code == "ground-later"
    assert recommendations.get(furnished, mine).dated == TODAY


def test_a_list_of_selections_tells_no_features_of_the_person(furnished: Store, card: int) -> None:
    secrets = {name: f"құпия-{name}" for name in CONFIDENTIAL}
    number = selections.record(furnished, plain(card, **secrets))
    (told,) = selections.of(furnished, card)
    assert (told.id, told.degree, told.decision) == (number, "full", "selected")
    assert "құпия" not in str(told)
    assert selections.get(furnished, number).diagnostics_kk == "құпия-diagnostics_kk"


def test_a_corrected_selection_stays_with_its_person_and_visit(furnished: Store, card: int) -> None:
    number = selections.record(furnished, plain(card))
    before = selections.get(furnished, number)
    selections.correct(furnished, number, plain(card + 1, decision="not_selected"))
    after = selections.get(furnished, number)
    assert (after.person_id, after.session_id) == (card, before.session_id)
    assert after.decision == "not_selected"
    selections.remove(furnished, number)
    assert selections.of(furnished, card) == []
    assert attendance.served(furnished, TODAY, TODAY, "selection").visits == 1
