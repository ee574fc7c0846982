"""All that the card shows of a person's guidance, read at once; nothing confidential is in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.guidance import (
    adaptations,
    calendars,
    choices,
    consultations,
    glance,
    recommendations,
    selections,
    training,
    vacancies,
)
from app.guidance.adaptations import Adaptation
from app.guidance.calendars import Brief
from app.guidance.choices import Choice
from app.guidance.glance import Glance
from app.guidance.recommendations import Recommendation
from app.guidance.training import Entry
from app.guidance.vacancies import Check
from app.paperwork import register
from app.registry import partners
from app.store.store import Store
from ui import language
from ui.guidance import words


@dataclass(frozen=True, slots=True)
class Visit:
    """A session the person is listed for, and whether they came."""

    session: Brief
    mark: str


@dataclass(frozen=True, slots=True)
class File:
    """A person's records of guidance, each list newest first, and who and what they name."""

    glance: Glance
    consultations: Sequence[consultations.Public]
    choices: Sequence[Choice]
    looks: Sequence[Check]
    recommendations: Sequence[Recommendation]
    selections: Sequence[selections.Public]
    adaptations: Sequence[Adaptation]
    entries: Sequence[Entry]
    visits: Sequence[Visit]
    lists: dict[int, str]
    partners: dict[int, str]
    colleagues: dict[int, str]
    numbers: dict[int, str]


def read(store: Store, person_id: int) -> File:
    """Return what the card shows of a person's guidance."""
    talks = consultations.of(store, person_id)
    recommended = recommendations.of(store, person_id)
    selected = selections.of(store, person_id)
    visits = adaptations.of(store, person_id)
    places = training.of(store, person_id)
    met_at = calendars.person_sessions(store, person_id)
    papers = {each.paper_id for each in recommended} | {each.paper_id for each in selected}
    met = [
        *(each.partner_id for each in talks),
        *(each.partner_id for each in recommended),
        *(each.partner_id for each in selected),
        *(each.partner_id for each in visits),
    ]
    return File(
        glance.of(store, person_id, store.today()),
        talks,
        choices.of(store, person_id),
        vacancies.of(store, person_id),
        recommended,
        selected,
        visits,
        places,
        [Visit(brief, marked["mark"]) for brief, marked in met_at],
        {each.list_id: _titled(store, each.list_id) for each in places},
        _named(store, {each for each in met if each}),
        {each: words.colleague(store, each) for each in {one.staff_id for one in talks} if each},
        {each: register.get(store, each).number for each in papers if each},
    )


def _titled(store: Store, list_id: int) -> str:
    return language.spoken(training.get(store, list_id).title)


def _named(store: Store, ids: set[int]) -> dict[int, str]:
    return {one.id: language.spoken(one.name) for one in partners.many(store, sorted(ids))}
