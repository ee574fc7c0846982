"""The case at a glance: what is done, what waits, what is next, what the rules still ask."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.guidance import (
    adaptations,
    attendance,
    choices,
    consultations,
    forms,
    glance,
    selections,
    sessions,
    training,
    vacancies,
)
from app.guidance.glance import Next
from app.paperwork import referrals
from app.registry import case, consents, participants, partners, statuses
from app.store.store import Store
from tests import builders
from tests.builders import TODAY
from tests.guidance import makings


@pytest.fixture
def card(furnished: Store) -> int:
    return builders.people(furnished, 1)[0]


def states(store: Store, card: int) -> dict[str, str]:
    return {step.code: step.state for step in glance.of(store, card, TODAY).steps}


def wanted(store: Store, card: int, today: date = TODAY) -> set[str]:
    return {want.code for want in glance.of(store, card, today).wants}


def settle(store: Store, card: int) -> None:
    """Give a card what every case rests on."""
    statuses.give(store, card, "unemployed", date(2026, 9, 1))
    consents.give(store, card, consents.Draft(TODAY))
    case.apply(store, card, TODAY, "Жұмыс іздеу")


def test_a_new_card_has_taken_no_step_and_begins_with_the_application(
    furnished: Store, card: int
) -> None:
    seen = glance.of(furnished, card, TODAY)
    assert [step.code for step in seen.steps] == list(glance.STEPS)
    assert {step.state for step in (*seen.steps, *seen.sides)} == {"none"}
    assert seen.next == Next("application")
    assert {(want.code, want.paragraph) for want in seen.wants} == {
        ("want-consent", "94-V-7"),
        ("want-status", "R190-1"),
        ("want-application", "R190-5"),
    }


def test_a_case_that_went_the_whole_way_wants_nothing(furnished: Store, card: int) -> None:
    settle(furnished, card)
    sessions.give(furnished, card, "seminar", TODAY, staff_id=1)
    number = makings.recommended(furnished, card, author="agency", **letter(furnished))
    draft = selections.proposed(furnished, card, TODAY)
    selections.record(furnished, replace(draft, staff_id=1, degree="full", decision="selected"))
    choices.record(furnished, choices.Draft(card, TODAY, profession_kk="Агроном"))
    vacancies.record(furnished, vacancies.Draft(card, TODAY, "агроном", vacancies=3))
    referral, _ = builders.refer(furnished, card)
    referrals.record_state(furnished, referral.id, "accepted", TODAY, "slip")
    seen = glance.of(furnished, card, TODAY)
    assert {step.state for step in seen.steps} == {"done"}
    assert (seen.next, seen.wants) == (None, ())
    assert seen.step("recommendation").record == number
    assert [step.word for step in seen.steps if step.word] == [
        "needed",
        "selected",
        "accepted",
        "accepted",
    ]


def letter(store: Store) -> dict[str, object]:
    said = {"incoming_number": "17", "incoming_date": TODAY}
    return {"partner_id": makings.agency(store), **said}


def test_a_step_counts_and_keeps_its_last_day(furnished: Store, card: int) -> None:
    for days in (30, 10, 20):
        makings.consulted(furnished, card, TODAY - timedelta(days))
    step = glance.of(furnished, card, TODAY).step("consultation")
    assert (step.count, step.day) == (3, TODAY - timedelta(10))


def test_a_test_waits_until_somebody_concludes(furnished: Store, card: int) -> None:
    makings.examined(furnished, card, concluded=False)
    assert states(furnished, card)["test"] == "waiting"
    assert "want-conclusion" in wanted(furnished, card)
    makings.examined(furnished, card)
    assert states(furnished, card)["test"] == "done"


def test_whoever_is_on_a_roster_is_awaited_until_they_come(furnished: Store, card: int) -> None:
    form_id = forms.by_code(furnished, "seminar").id
    session = sessions.plan(furnished, sessions.Draft(form_id, "Нарық", day=TODAY))
    attendance.enrol(furnished, session, [card])
    step = glance.of(furnished, card, TODAY).step("information")
    assert (step.state, step.title.kk, step.count) == ("waiting", "Нарық", 0)
    attendance.came(furnished, session, card)
    step = glance.of(furnished, card, TODAY).step("information")
    assert (step.state, step.count) == ("done", 1)


def test_whoever_did_not_come_took_no_step(furnished: Store, card: int) -> None:
    form_id = forms.by_code(furnished, "seminar").id
    session = sessions.plan(furnished, sessions.Draft(form_id, day=TODAY))
    lines = attendance.enrol(furnished, session, [card])
    attendance.mark(furnished, lines, "absent")
    assert states(furnished, card)["information"] == "none"


def test_a_recommendation_asks_for_its_grounds_its_paper_and_its_selection(
    furnished: Store, card: int
) -> None:
    makings.recommended(furnished, card, test_result_id=None, consultation_id=None)
    said = {(each.code, each.paragraph) for each in glance.of(furnished, card, TODAY).wants}
    assert said >= {
        ("want-test", "R190-7.5"),
        ("want-consultation", "R190-7.5"),
        ("want-paper", "R190-7.5"),
        ("want-selection", "R190-6.3"),
    }
    assert states(furnished, card)["recommendation"] == "waiting"
    assert states(furnished, card)["selection"] == "waiting"


def test_a_selection_without_a_recommendation_asks_for_one(furnished: Store, card: int) -> None:
    selections.record(furnished, selections.Draft(card, TODAY, object_kk="Аспаз", staff_id=1))
    assert "want-recommendation" in wanted(furnished, card)


def test_a_chosen_profession_asks_for_a_look_at_its_own_vacancies(
    furnished: Store, card: int
) -> None:
    choices.record(furnished, choices.Draft(card, TODAY, profession_kk="Мал дәрігері"))
    vacancies.record(furnished, vacancies.Draft(card, TODAY, "Аспаз"))
    (want,) = (w for w in glance.of(furnished, card, TODAY).wants if w.code.startswith("want-v"))
    assert (want.paragraph, want.details) == ("R190-7.3", {"profession": "Мал дәрігері"})
    vacancies.record(furnished, vacancies.Draft(card, TODAY, "мал  дәрігері"))
    assert "want-vacancy-check" not in wanted(furnished, card)


def test_a_pupil_needs_no_application(furnished: Store, card: int) -> None:
    statuses.give(furnished, card, "senior_pupil", date(2026, 9, 1))
    assert "want-application" not in wanted(furnished, card)
    statuses.give(furnished, card, "kandas", date(2026, 9, 1))
    assert "want-application" not in wanted(furnished, card)
    statuses.give(furnished, card, "job_seeker", date(2026, 9, 1))
    assert "want-application" in wanted(furnished, card)


def test_an_answer_is_asked_for_when_its_day_is_over(furnished: Store, card: int) -> None:
    referral, issued = builders.refer(furnished, card)
    assert "want-answer" not in wanted(furnished, card, referral.answer_by)
    late = glance.of(furnished, card, referral.answer_by + timedelta(1)).wants
    assert [w.details["number"] for w in late if w.code == "want-answer"] == [issued.number]


def test_what_was_agreed_is_next_until_something_else_happened(furnished: Store, card: int) -> None:
    settle(furnished, card)
    by = TODAY - timedelta(1)
    said = consultations.Draft(
        card, TODAY - timedelta(9), 1, conclusion="Бейім", next_step="Тест", next_on=by
    )
    number = consultations.record(furnished, said)
    case.remove(furnished, "application", case.applications(furnished, card)[0].id)
    assert glance.of(furnished, card, TODAY).next == Next("agreed", "Тест", by, number)
    makings.examined(furnished, card)
    assert glance.of(furnished, card, TODAY).next == Next("recommendation")


def test_a_referral_alone_waits_for_its_answer_and_forces_no_order(
    furnished: Store, card: int
) -> None:
    referral, _ = builders.refer(furnished, card)
    seen = glance.of(furnished, card, TODAY)
    assert states(furnished, card)["recommendation"] == "none"
    assert seen.next == Next("outcome", by=referral.answer_by, record=referral.id)


def test_the_outcome_is_the_last_of_referral_training_and_adaptation(
    furnished: Store, card: int, clock: builders.Clock
) -> None:
    made = training.make(furnished, training.Draft(TODAY, "Курс"))
    (entry,) = training.add(furnished, made, [card])
    training.follow(furnished, [entry], "finished", TODAY)
    period = adaptations.Draft(card, TODAY, partner_id=partners.ids(furnished)[0])
    number = adaptations.record(furnished, period)
    clock.pass_days(3)
    adaptations.conclude(furnished, number, "employed", TODAY + timedelta(3))
    seen = glance.of(furnished, card, TODAY + timedelta(3))
    last = seen.step("outcome")
    assert (last.state, last.word, last.table, last.count) == ("done", "employed", "adaptation", 2)
    assert seen.step("training").word == "finished"
    assert seen.step("adaptation").state == "done"


def test_a_glance_tells_nothing_confidential(furnished: Store, card: int) -> None:
    makings.confided(furnished, card, "құпия")
    assert "құпия" not in str(glance.of(furnished, card, TODAY))


def test_a_profession_typed_on_the_card_is_seen_as_chosen(furnished: Store, card: int) -> None:
    typed = participants.draft_of(participants.get(furnished, card))
    participants.change(furnished, card, replace(typed, chosen_profession="Токарь"))
    step = glance.of(furnished, card, TODAY).step("choice")
    assert (step.state, step.title.kk) == ("done", "Токарь")
