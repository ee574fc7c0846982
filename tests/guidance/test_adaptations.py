"""Acquaintance with training and workplaces: with whom, how long, what came of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from app.errors import FieldRefusal
from app.guidance import adaptations, attendance
from app.guidance.adaptations import Draft
from app.registry import partners
from app.store.store import Store
from tests import builders
from tests.builders import TODAY


@pytest.fixture
def plain(furnished: Store) -> Draft:
    card = builders.people(furnished, 1)[0]
    employer = partners.ids(furnished)[0]
    since = TODAY - timedelta(20)
    return Draft(card, since, "adaptation", employer, "Мал дәрігері", "Ветеринар", staff_id=1)


def test_a_period_is_kept_as_it_was_arranged_and_is_a_visit(furnished: Store, plain: Draft) -> None:
    draft = replace(plain, until=TODAY, mentor="Сейіт Рахым")
    kept = adaptations.get(furnished, adaptations.record(furnished, draft))
    assert adaptations.draft_of(kept) == replace(draft, session_id=kept.session_id)
    assert attendance.served(furnished, plain.since, TODAY, "adaptation").visits == 1


@pytest.mark.parametrize(
    ("said", "field", "code"),
    [
        ({"partner_id": None}, "partner_id", "partner-missing"),
        ({"kind": "саяхат"}, "kind", "choice-unknown"),
        ({"until": TODAY - timedelta(21)}, "until", "dates-crossed"),
        ({"since": TODAY + timedelta(400)}, "since", "date-in-future"),
    ],
)
def test_a_visit_that_cannot_be_is_refused_at_its_field(
    furnished: Store, plain: Draft, said: dict[str, object], field: str, code: str
) -> None:
    with pytest.raises(FieldRefusal) as refused:
        adaptations.record(furnished, replace(plain, **said))  # type: ignore[arg-type]
    assert (refused.value.field, refused.value.code) == (field, code)


def test_a_period_that_is_over_is_asked_after_until_its_outcome_is_known(
    furnished: Store, plain: Draft
) -> None:
    number = adaptations.record(furnished, replace(plain, until=TODAY - timedelta(1)))
    assert [each.id for each in adaptations.unfinished(furnished, TODAY)] == [number]
    adaptations.conclude(furnished, number, "employed", TODAY, "бұйрық № 4")
    assert adaptations.unfinished(furnished, TODAY) == []
    kept = adaptations.get(furnished, number)
    assert (kept.outcome, kept.outcome_on, kept.outcome_note) == ("employed", TODAY, "бұйрық № 4")


def test_taking_an_outcome_back_leaves_the_period_as_it_was(furnished: Store, plain: Draft) -> None:
    number = adaptations.record(furnished, plain)
    before = adaptations.get(furnished, number)
    adaptations.conclude(furnished, number, "done", TODAY)
    adaptations.conclude(furnished, number, "", TODAY)
    assert adaptations.get(furnished, number) == before


def test_an_outcome_is_neither_before_the_period_nor_in_days_to_come(
    furnished: Store, plain: Draft
) -> None:
    number = adaptations.record(furnished, plain)
    for day in (plain.since - timedelta(1), TODAY + timedelta(1)):
        with pytest.raises(FieldRefusal) as refused:
            adaptations.conclude(furnished, number, "done", day)
        assert refused.value.field == "outcome_on"


def test_a_period_taken_back_is_gone_and_the_visit_stays(furnished: Store, plain: Draft) -> None:
    number = adaptations.record(furnished, plain)
    adaptations.remove(furnished, number)
    assert adaptations.of(furnished, plain.person_id) == []
    assert attendance.served(furnished, plain.since, TODAY, "adaptation").visits == 1


def test_a_period_arranged_ahead_is_a_visit_when_it_has_come(
    furnished: Store, plain: Draft, clock: builders.Clock
) -> None:
    later = TODAY + timedelta(7)
    number = adaptations.record(furnished, replace(plain, since=later))
    assert adaptations.get(furnished, number).session_id is None
    clock.pass_days(9)
    adaptations.conclude(furnished, number, "done", later)
    assert attendance.served(furnished, later, later, "adaptation").visits == 1
