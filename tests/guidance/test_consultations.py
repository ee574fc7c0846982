"""A consultation is kept whole for whoever opens it, and says little everywhere else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.errors import FieldRefusal, Refusal
from app.guidance import attendance, calendars, consultations, forms, sessions
from app.guidance.consultations import CONFIDENTIAL, Draft
from app.registry import participants, statuses
from app.store.store import Store
from tests import builders
from tests.builders import TODAY

SECRETS = {name: f"құпия-{name}" for name in CONFIDENTIAL}


@pytest.fixture
def card(furnished: Store) -> int:
    return builders.people(furnished, 2)[0]


def talk(card: int, **said: object) -> Draft:
    plain = Draft(card, TODAY, staff_id=1, conclusion="Есепші кәсібіне бейім")
    return replace(plain, **SECRETS, **said)  # type: ignore[arg-type]


def test_a_consultation_is_kept_as_it_was_written_down(furnished: Store, card: int) -> None:
    said = talk(card, market="Сұраныс бар", next_step="Тест", next_on=TODAY + timedelta(7))
    number = consultations.record(furnished, said)
    kept = consultations.get(furnished, number)
    session_id = kept.session_id
    assert consultations.draft_of(kept) == replace(said, session_id=session_id)


def test_a_consultation_is_a_visit_too(furnished: Store, card: int) -> None:
    number = consultations.record(furnished, talk(card))
    held = sessions.get(furnished, consultations.get(furnished, number).session_id or 0)
    assert (held.form.code, held.state, held.day) == ("consultation", "held", TODAY)
    (line,) = attendance.roster(furnished, held.id)
    assert (line.person_id, line.mark) == (card, "present")


def test_a_consultation_given_at_a_session_makes_no_second_visit(
    furnished: Store, card: int
) -> None:
    first = consultations.record(furnished, talk(card))
    session_id = consultations.get(furnished, first).session_id
    consultations.record(furnished, talk(card, session_id=session_id))
    assert attendance.served(furnished, TODAY, TODAY, "consultation").visits == 1


def test_whoever_is_consulted_at_a_planned_session_came_to_it(furnished: Store, card: int) -> None:
    form_id = forms.by_code(furnished, "consultation").id
    planned = sessions.plan(furnished, sessions.Draft(form_id, day=TODAY))
    attendance.enrol(furnished, planned, [card])
    consultations.record(furnished, talk(card, session_id=planned))
    assert [each.mark for each in attendance.roster(furnished, planned)] == ["present"]
    assert sessions.get(furnished, planned).state == "held"


def test_a_consultation_at_an_open_day_that_counts_heads_names_nobody_there(
    furnished: Store, card: int
) -> None:
    form_id = forms.by_code(furnished, "open_day").id
    day = sessions.plan(furnished, sessions.Draft(form_id, day=TODAY, roster="heads"))
    number = consultations.record(furnished, talk(card, session_id=day))
    assert consultations.get(furnished, number).session_id == day
    assert attendance.roster(furnished, day) == []


def test_a_consultation_and_its_visit_are_undone_at_once(furnished: Store, card: int) -> None:
    consultations.record(furnished, talk(card))
    assert furnished.last_action
    furnished.undo(furnished.last_action)
    assert consultations.of(furnished, card) == []
    assert furnished.scalar("select count(*) from session") == 0


def test_a_pupil_is_consulted_at_a_session_of_youth(furnished: Store, card: int) -> None:
    statuses.give(furnished, card, "senior_pupil", date(2026, 9, 1))
    number = consultations.record(furnished, talk(card))
    kept = consultations.get(furnished, number)
    assert sessions.get(furnished, kept.session_id or 0).audience == "youth"
    assert kept.statuses == ("senior_pupil",)


def test_a_consultation_keeps_the_statuses_of_its_own_day(furnished: Store, card: int) -> None:
    given = statuses.give(furnished, card, "unemployed", date(2026, 10, 1))
    earlier = TODAY - timedelta(30)
    number = consultations.record(furnished, talk(card, held_on=earlier))
    statuses.end(furnished, given, earlier + timedelta(1))
    consultations.correct(furnished, number, talk(card, held_on=earlier, market="Жаңа"))
    assert consultations.get(furnished, number).statuses == ("unemployed",)


@pytest.mark.parametrize(
    ("said", "field", "code"),
    [
        ({"held_on": TODAY + timedelta(1)}, "held_on", "date-in-future"),
        ({"staff_id": None}, "staff_id", "consultant-missing"),
        ({"next_on": TODAY - timedelta(1)}, "next_on", "dates-crossed"),
        ({"wishes": "ы" * 5001}, "wishes", "text-too-long"),
    ],
)
def test_a_consultation_that_cannot_be_is_refused_at_its_field(
    furnished: Store, card: int, said: dict[str, object], field: str, code: str
) -> None:
    with pytest.raises(FieldRefusal) as refused:
        consultations.record(furnished, replace(talk(card), **said))  # type: ignore[arg-type]
    assert (refused.value.field, refused.value.code) == (field, code)
    assert furnished.scalar("select count(*) from session") == 0


def test_a_consultation_that_says_nothing_is_refused(furnished: Store, card: int) -> None:
    with pytest.raises(FieldRefusal) as refused:
        consultations.record(furnished, Draft(card, TODAY, staff_id=1, wishes="  \n "))
    assert refused.value.code == "consultation-empty"


def test_nobody_off_the_lists_is_consulted(furnished: Store, card: int) -> None:
    participants.archive(furnished, card, "көшіп кетті")
    with pytest.raises(Refusal) as refused:
        consultations.record(furnished, talk(card))
    assert refused.value.code == "participant-archived"


def test_a_corrected_consultation_stays_with_its_person_and_visit(
    furnished: Store, card: int
) -> None:
    number = consultations.record(furnished, talk(card))
    before = consultations.get(furnished, number)
    consultations.correct(furnished, number, Draft(card + 1, TODAY, 1, conclusion="Басқа"))
    after = consultations.get(furnished, number)
    assert (after.person_id, after.session_id) == (before.person_id, before.session_id)
    assert after.conclusion == "Басқа"


def test_a_list_of_consultations_tells_nothing_confidential(furnished: Store, card: int) -> None:
    consultations.record(furnished, talk(card, next_step="Тест", next_on=TODAY))
    told = [
        *consultations.of(furnished, card),
        *consultations.held(furnished, TODAY, TODAY),
        *consultations.due(furnished, TODAY),
    ]
    assert len(told) == 3
    assert "құпия" not in str(told)


def test_a_next_step_is_due_until_the_next_consultation_takes_it_over(
    furnished: Store, card: int
) -> None:
    earlier = talk(card, held_on=TODAY - timedelta(9), next_step="Тест", next_on=TODAY)
    consultations.record(furnished, earlier)
    assert [each.next_step for each in consultations.due(furnished, TODAY)] == ["Тест"]
    assert consultations.due(furnished, TODAY - timedelta(1)) == []
    consultations.record(furnished, talk(card))
    assert consultations.due(furnished, TODAY) == []


def test_consultations_of_a_period_may_be_those_of_one_colleague(
    furnished: Store, card: int
) -> None:
    mine = consultations.record(furnished, talk(card))
    theirs = talk(card, staff_id=None, consultant="Агенттік маманы")
    other = consultations.record(furnished, theirs)
    week = (TODAY - timedelta(6), TODAY)
    assert [each.id for each in consultations.held(furnished, *week)] == [other, mine]
    assert [each.id for each in consultations.held(furnished, *week, staff_id=1)] == [mine]


def test_the_form_of_a_consultation_says_that_it_is_confidential(furnished: Store) -> None:
    assert forms.by_code(furnished, "consultation").confidential


def test_the_visit_of_a_corrected_consultation_goes_to_its_day(furnished: Store, card: int) -> None:
    """Else a consultation of one quarter would be counted as a visit of another."""
    yesterday, colleague = TODAY - timedelta(1), card + 1
    number = consultations.record(furnished, talk(card))
    consultations.record(furnished, talk(colleague))
    consultations.correct(furnished, number, talk(card, held_on=yesterday))
    assert attendance.served(furnished, yesterday, yesterday) == attendance.Served(1, 1)
    assert attendance.served(furnished, TODAY, TODAY) == attendance.Served(1, 1)
    consultations.correct(furnished, number, talk(card))
    assert attendance.served(furnished, yesterday, TODAY) == attendance.Served(2, 2)
    assert calendars.between(furnished, yesterday, yesterday) == []


def test_whoever_was_expected_at_a_session_came_there_whatever_day_the_consultation_was(
    furnished: Store, card: int
) -> None:
    form = forms.by_code(furnished, "consultation").id
    session = sessions.plan(furnished, sessions.Draft(form_id=form, day=TODAY, starts="16"))
    attendance.enrol(furnished, session, [card])
    number = consultations.record(furnished, talk(card, session_id=session))
    consultations.correct(furnished, number, talk(card, held_on=TODAY - timedelta(1)))
    assert [each.mark for each in attendance.roster(furnished, session)] == ["present"]
    assert consultations.get(furnished, number).session_id != session
