"""Consent forms of a class: all or none, signed by whoever may."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app import papers
from app.errors import Refusal
from app.paperwork import consent_forms
from app.registry import participants
from app.store.store import Store
from tests import builders

TODAY = builders.TODAY


@pytest.fixture
def people(furnished: Store) -> list[int]:
    """Register a pupil of sixteen, one whose birth date is not known, and an adult."""
    births = (date(2010, 5, 1), None, date(1990, 5, 1))
    cards = [replace(builders.draft(f"Сейітов{n}"), birth_date=b) for n, b in enumerate(births)]
    return [participants.add(furnished, each) for each in cards]


def test_a_representative_signs_for_the_young_and_for_those_of_unknown_age(furnished, people):
    drawn: list[papers.Consent] = []

    def draw(record: papers.Paper) -> builders.Drawn:
        assert isinstance(record, papers.Consent)
        drawn.append(record)
        return builders.draw(record)

    issued = consent_forms.print_many(furnished, people, TODAY, draw)
    assert [each.signer for each in drawn] == ["guardian", "guardian", "self"]
    assert [each.number for each in issued] == ["05-13/1", "05-13/2", "05-13/3"]
    assert [each.person_id for each in issued] == people


def test_a_stopped_batch_takes_no_number(furnished, people):
    asked = iter([False, True])
    with pytest.raises(Refusal, match="cancelled"):
        consent_forms.print_many(
            furnished, people, TODAY, builders.draw, cancelled=lambda: next(asked)
        )
    assert furnished.scalar("select count(*) from paper") == 0
