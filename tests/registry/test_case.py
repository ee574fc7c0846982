"""What is written on a case can be put right, and the journal tells what it was."""

from __future__ import annotations

from datetime import date

import pytest

from app.errors import FieldRefusal, Refusal
from app.registry import case
from app.store.store import Store
from tests import builders
from tests.builders import TODAY


@pytest.fixture
def card(store: Store) -> int:
    return builders.people(store, 1)[0]


def test_an_application_is_corrected_and_the_journal_keeps_what_it_said(
    store: Store, card: int
) -> None:
    applied = case.apply(store, card, date(2026, 11, 2), "Жұмыс іздеу", "№ 1")
    case.correct_application(store, applied, date(2026, 11, 3), "Курсқа жазылу")
    (held,) = case.applications(store, card)
    said = (held.applied_on, held.purpose, held.document)
    assert said == (date(2026, 11, 3), "Курсқа жазылу", "")
    action, change = store.history("application", applied)[-1]
    assert action.verb == "application.correct"
    assert change.before["purpose"] == "Жұмыс іздеу"


def test_a_corrected_application_needs_what_a_new_one_needs(store: Store, card: int) -> None:
    applied = case.apply(store, card, TODAY, "Жұмыс іздеу")
    for day, purpose, code in (
        (date(2026, 11, 24), "Жұмыс", "date-in-future"),
        (TODAY, " ", "purpose-missing"),
    ):
        with pytest.raises(FieldRefusal) as refused:
            case.correct_application(store, applied, day, purpose)
        assert refused.value.code == code
    assert case.applications(store, card)[0].purpose == "Жұмыс іздеу"


def test_a_corrected_note_keeps_its_day_and_author(
    store: Store, card: int, clock: builders.Clock
) -> None:
    note = case.write(store, card, "Телфон шалды")
    clock.pass_days(3)
    store.actor = "Әбдіғаниев Үсен"
    case.correct_note(store, note, "Телефон шалды", confidential=True)
    (held,) = case.notes(store, card)
    assert (held.text, held.confidential) == ("Телефон шалды", True)
    assert (held.written_on, held.author) == (TODAY, "Нұрғалиева Айгүл")
    assert store.history("note", note)[-1][0].actor == "Әбдіғаниев Үсен"
    with pytest.raises(FieldRefusal):
        case.correct_note(store, note, " ", confidential=False)


def test_a_mark_is_corrected_and_ends_on_a_day(store: Store, card: int) -> None:
    mark = case.mark(store, card, "disability", "Жұмыс орнын іздеу", date(2026, 1, 10))
    case.correct_mark(store, mark, "neet", "Жастар тәжірибесі", date(2026, 1, 12))
    case.end_mark(store, mark, date(2026, 11, 20))
    (held,) = case.marks(store, card)
    assert (held.kind, held.purpose) == ("neet", "Жастар тәжірибесі")
    assert held.stands_on(date(2026, 11, 20))
    assert not held.stands_on(TODAY)
    assert not held.stands_on(date(2026, 1, 11))
    with pytest.raises(FieldRefusal) as refused:
        case.end_mark(store, mark, date(2026, 1, 11))
    assert (refused.value.field, refused.value.code) == ("until", "dates-crossed")


def test_what_is_not_there_cannot_be_corrected(store: Store) -> None:
    for correct in (
        lambda: case.correct_application(store, 404, TODAY, "Жұмыс"),
        lambda: case.correct_note(store, 404, "келді", confidential=False),
        lambda: case.correct_mark(store, 404, "neet", "Жұмыс", TODAY),
        lambda: case.end_mark(store, 404, TODAY),
    ):
        with pytest.raises(Refusal) as refused:
            correct()
        assert refused.value.code == "record-unknown"


def test_a_correction_is_taken_back(store: Store, card: int) -> None:
    note = case.write(store, card, "Келді")
    case.correct_note(store, note, "Келмеді", confidential=False)
    assert store.last_action is not None
    store.undo(store.last_action)
    assert case.notes(store, card)[0].text == "Келді"
