"""People, partners and tests that the tests of a case begin with."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.guidance import consultations, recommendations, results, selections
from app.guidance.questions import Three
from app.guidance.scoring import Score
from app.registry import partners
from app.store.store import Store
from tests.builders import TODAY


def examined(store: Store, person_id: int, day: date = TODAY, *, concluded: bool = True) -> int:
    """Keep a test that an agency gave; with it, what a colleague concluded."""
    names = Three("Табиғат", "Природа", "Nature"), Three("Техника", "Техника", "Technology")
    scores = tuple(
        Score(name.en[0], name, raw, 10) for name, raw in zip(names, (9, 3), strict=True)
    )
    method = results.Elsewhere("Қызығушылық сауалнамасы", scores, "Опросник интересов")
    number = results.keep_elsewhere(store, person_id, method, taken_on=day, staff_id=1)
    if concluded:
        results.conclude(store, number, "Табиғатпен жұмысқа бейім", staff_id=1)
    return number


def consulted(store: Store, person_id: int, day: date = TODAY) -> int:
    """Write a consultation down."""
    said = consultations.Draft(person_id, day, 1, conclusion="Ауыл шаруашылығы")
    return consultations.record(store, said)


def confided(store: Store, person_id: int, secret: str) -> tuple[int, int]:
    """Write a consultation and a selection down whose confidential fields all say one thing."""
    talk = consultations.Draft(person_id, TODAY, 1, conclusion="Бейім")
    choice = selections.Draft(person_id, TODAY, object_kk="Агроном", staff_id=1)
    secrets = dict.fromkeys(consultations.CONFIDENTIAL, secret)
    parts = dict.fromkeys(selections.CONFIDENTIAL, secret)
    return (
        consultations.record(store, replace(talk, **secrets)),  # type: ignore[arg-type]
        selections.record(store, replace(choice, **parts)),  # type: ignore[arg-type]
    )


def agency(store: Store) -> int:
    """Enter a private employment agency."""
    said = partners.Draft(name_kk="«Бағыт» агенттігі", name_ru="Агентство", roles=("agency",))
    return partners.add(store, said)


def recommended(store: Store, person_id: int, **said: object) -> int:
    """Write a recommendation of the centre down, on a test and a consultation of today."""
    draft = recommendations.Draft(
        person_id,
        TODAY,
        test_result_id=examined(store, person_id),
        consultation_id=consulted(store, person_id),
        profession_kk="Агроном",
        profession_ru="Агроном",
        selection_needed=True,
        reasons_kk="Мамандық талаптары жоғары",
        reasons_ru="Высокие требования специальности",
    )
    return recommendations.record(store, replace(draft, **said))  # type: ignore[arg-type]
