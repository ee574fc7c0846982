"""What the rules still ask of a case: said by code with the paragraph, never forced."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from app.guidance import cases
from app.guidance.facts import Facts
from app.kazakh import folding


@dataclass(frozen=True, slots=True)
class Want:
    """What a rule still asks of a case, by code, with its paragraph."""

    code: str
    paragraph: str = ""
    details: dict[str, Any] = field(default_factory=dict)


def of(known: Facts, today: date) -> tuple[Want, ...]:
    """Return what is still asked, in the order of a case."""
    return (
        *_of_the_card(known),
        *_of_the_profession(known),
        *_of_tests(known),
        *_of_the_recommendation(known),
        *_of_the_selection(known),
        *_of_referrals(known, today),
    )


def _of_the_card(known: Facts) -> Iterator[Want]:
    if known.consent != "valid":
        yield Want("want-consent", "94-V-7")
    if not known.statuses:
        yield Want("want-status", "R190-1")
    if not known.applications and not cases.is_youth(known.statuses):
        yield Want("want-application", "R190-5")


def _of_the_profession(known: Facts) -> Iterator[Want]:
    """A look at the vacancies is of the profession that stands, however it is spelt."""
    last = known.choices[0] if known.choices else None
    chosen = last.profession_kk if last else known.person.chosen_profession
    looked = {folding.fold(each.profession_kk) for each in known.checks}
    if chosen and folding.fold(chosen) not in looked:
        yield Want("want-vacancy-check", "R190-7.3", {"profession": chosen})


def _of_tests(known: Facts) -> Iterator[Want]:
    open_ = [each for each in known.tests if not each.concluded]
    if open_:
        yield Want("want-conclusion", "R190-7.4", {"day": open_[0].day, "record": open_[0].id})


def _of_the_recommendation(known: Facts) -> Iterator[Want]:
    last = known.recommendations[0] if known.recommendations else None
    if last is None:
        return
    details = {"day": last.dated, "record": last.id}
    if last.test_result_id is None:
        yield Want("want-test", "R190-7.5", details)
    if last.consultation_id is None:
        yield Want("want-consultation", "R190-7.5", details)
    if last.author == "centre" and last.paper_id is None:
        yield Want("want-paper", "R190-7.5", details)
    if last.selection_needed and not any(each.held_on >= last.dated for each in known.selections):
        yield Want("want-selection", "R190-6.3", details)


def _of_the_selection(known: Facts) -> Iterator[Want]:
    last = known.selections[0] if known.selections else None
    if last is not None and last.recommendation_id is None:
        yield Want("want-recommendation", "R190-6.3", {"day": last.held_on, "record": last.id})


def _of_referrals(known: Facts, today: date) -> Iterator[Want]:
    for each in reversed(known.referrals):
        if each.open and each.answer_by < today:
            details = {"number": each.number, "day": each.answer_by, "record": each.id}
            yield Want("want-answer", "", details)
