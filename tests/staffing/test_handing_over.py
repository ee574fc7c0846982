"""What hangs on a colleague who leaves is found whole, and nothing of anybody else's."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.guidance import adaptations, consultations, forms, results, sessions
from app.guidance.sessions import Conductor
from app.papers import Both
from app.paperwork import answers
from app.registry import partners
from app.schooling import facts, plans
from app.staffing import handing_over, staff
from app.store.store import Store
from tests import builders
from tests.builders import TODAY
from tests.guidance import makings

SOON = TODAY + timedelta(5)


@pytest.fixture
def card(furnished: Store) -> int:
    return builders.people(furnished, 2)[0]


@pytest.fixture
def other(furnished: Store) -> int:
    return staff.add(furnished, staff.Draft(surname="Әбенова", post_kk="Маман"))


def planned(store: Store, *led: int) -> int:
    form_id = forms.by_code(store, "presentation").id
    conductors = tuple(Conductor("centre", one) for one in led)
    return sessions.plan(store, sessions.Draft(form_id, day=SOON, conductors=conductors))


def kinds(store: Store, staff_id: int = 1) -> dict[str, int]:
    return {
        kind: number for kind, number in handing_over.counted(store, staff_id).items() if number
    }


def test_nothing_hangs_on_a_newcomer(furnished: Store):
    assert handing_over.of(furnished, 1) == []


def test_a_referral_hangs_until_it_is_answered(furnished: Store, card: int, other: int):
    referral, issued = builders.refer(furnished, card, officer_id=1)
    (found,) = handing_over.of(furnished, 1)
    assert (found.kind, found.id, found.number) == ("referral", referral.id, issued.number)
    assert (found.person_id, found.on) == (card, referral.answer_by)
    assert found.name == Both("Құнанбаева Әсемгүл Ғалымқызы", found.name.ru)
    assert handing_over.of(furnished, other) == []
    answers.record_state(
        furnished, referral.id, "accepted", TODAY, source="phone", order_number="12"
    )
    assert handing_over.of(furnished, 1) == []


def test_a_next_step_hangs_until_a_later_consultation_takes_it_over(
    furnished: Store, card: int, other: int
):
    talk = consultations.Draft(
        card, TODAY, 1, psychological="құпия", next_step="Тест", next_on=SOON
    )
    number = consultations.record(furnished, talk)
    (found,) = handing_over.of(furnished, 1)
    assert (found.kind, found.id, found.about, found.on) == (
        "consultation",
        number,
        Both("Тест"),
        SOON,
    )
    assert "құпия" not in repr(found)
    consultations.record(furnished, consultations.Draft(card, TODAY, other, conclusion="Бейім"))
    assert handing_over.of(furnished, 1) == []


def test_a_test_hangs_until_somebody_concludes_from_it(furnished: Store, card: int):
    number = makings.examined(furnished, card, concluded=False)
    assert kinds(furnished) == {"test": 1}
    results.conclude(furnished, number, "Бейім", staff_id=1)
    assert kinds(furnished) == {}


def test_a_planned_session_hangs_with_the_line_it_carries_out(furnished: Store, other: int):
    session = planned(furnished, 1, other)
    form_id = forms.by_code(furnished, "presentation").id
    plan = plans.add(
        furnished,
        plans.Draft(area_kk="Көктөбе ауданы", first=date(2026, 9, 1), last=date(2027, 5, 31)),
    )
    line = plans.add_line(
        furnished, plan, plans.LineDraft(form_id, title_kk="Мамандықтар", month="2026-11")
    )
    facts.link(furnished, line, session)
    assert kinds(furnished) == {"session": 1, "plan_line": 1}
    assert kinds(furnished, other) == {"session": 1, "plan_line": 1}
    last = handing_over.of(furnished, 1)[-1]
    assert (last.id, last.about, last.on) == (line, Both("Мамандықтар"), date(2026, 11, 30))
    sessions.cancel(furnished, session, "Аяз")
    assert kinds(furnished) == {}


def test_an_adaptation_hangs_until_something_came_of_it(furnished: Store, card: int):
    host = partners.ids(furnished)[0]
    said = adaptations.Draft(card, TODAY, partner_id=host, until=SOON, staff_id=1)
    number = adaptations.record(furnished, said)
    assert kinds(furnished) == {"adaptation": 1}
    adaptations.conclude(furnished, number, "done", TODAY)
    assert kinds(furnished) == {}


def test_the_counts_of_everybody_are_what_each_ones_list_holds(
    furnished: Store, card: int, other: int
):
    builders.refer(furnished, card, officer_id=1)
    consultations.record(
        furnished, consultations.Draft(card, TODAY, other, next_step="Тест", next_on=SOON)
    )
    makings.examined(furnished, card, concluded=False)
    planned(furnished, 1, other)
    planned(furnished, other)
    listed = {one: len(handing_over.of(furnished, one)) for one in (1, other)}
    assert handing_over.counts(furnished) == listed == {1: 3, other: 3}
