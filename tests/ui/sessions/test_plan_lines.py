"""A session says which line of the plan it carries out, and takes one or gives it up."""

from __future__ import annotations

from datetime import date

import pytest

from app.schooling import facts, plans
from app.store.store import Store
from tests.schooling.planning import in_force, line
from tests.ui.sessions.conftest import Plan
from ui.sessions.tab import SessionsRoom


@pytest.fixture
def line_id(furnished: Store) -> int:
    """Give the only line of a plan in force."""
    drafted = line(furnished, title="Еңбек нарығы", day=date(2026, 11, 24))
    return plans.lines(furnished, in_force(furnished, [drafted]))[0].id


def test_a_session_takes_the_likeliest_line_and_shows_it(
    tab: SessionsRoom, furnished: Store, plan: Plan, line_id: int
) -> None:
    session = plan("09:00", "10:00")
    tab.look()
    tab.open_record(session)
    assert not tab.doing.off_plan.isEnabled()
    tab.doing.to_plan.trigger()
    assert tab.ask is not None
    assert tab.ask.form.fields["line_id"].value().id == line_id
    tab.ask.submit()
    kept = facts.line_of(furnished, session)
    assert kept is not None
    assert kept.id == line_id
    tab.card.show_part("details")
    assert "Еңбек нарығы" in str(tab.card.details.main.rows)
    assert not tab.doing.to_plan.isEnabled()


def test_a_session_gives_its_line_up(
    tab: SessionsRoom, furnished: Store, plan: Plan, line_id: int
) -> None:
    session = plan("09:00", "10:00")
    facts.link(furnished, line_id, session)
    tab.look()
    tab.open_record(session)
    tab.doing.off_plan.trigger()
    assert facts.line_of(furnished, session) is None
    furnished.undo(furnished.last_action or 0)
    assert facts.line_of(furnished, session) is not None


def test_a_session_of_a_day_without_a_plan_is_told_so(tab: SessionsRoom, plan: Plan) -> None:
    tab.look()
    tab.open_record(plan("09:00", "10:00"))
    tab.doing.to_plan.trigger()
    assert tab.ask is not None
    tab.ask.submit()
    assert tab.ask.form.wrong() == ["line_id"]
