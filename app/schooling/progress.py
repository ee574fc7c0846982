"""How far a plan is carried out: the lines of each standing, and what they add up to."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.guidance import forms
from app.schooling import cohorts, plans, preparation, years
from app.schooling.cohorts import ClassRow, Cohort, Wanted
from app.schooling.facts import Standing
from app.store.store import Store

WHICH = ("", "week", "late", "planned", "done", "later", "unprepared")
"""Which lines are asked for: all, due this week and not held, and so on."""

_SUNDAY = 6


@dataclass(frozen=True, slots=True)
class Totals:
    """What the lines of a plan add up to; ``visits`` counts who came twice twice (R190-16)."""

    lines: int
    done: int
    late: int
    held: int
    expected: int
    visits: int
    people: int
    parents: int
    employers: int
    representatives: int
    outreach: int
    informed: int


def of_which(
    standings: Sequence[Standing], which: str, today: date, unprepared: Collection[int] = ()
) -> list[Standing]:
    """Return the standings asked for, in their order."""
    if which == "unprepared":
        return [each for each in standings if each.line.id in unprepared]
    if which == "week":
        return [each for each in standings if _in_week(each, today)]
    if which == "later":
        return [each for each in standings if each.standing in ("later", "due")]
    return [each for each in standings if which in ("", each.standing)]


def counted(
    standings: Sequence[Standing], today: date, unprepared: Collection[int] = ()
) -> dict[str, int]:
    """Return how many lines each of :data:`WHICH` gives."""
    return {each: len(of_which(standings, each, today, unprepared)) for each in WHICH}


def _in_week(standing: Standing, today: date) -> bool:
    """A line of a month alone is due in the week of the month's last day."""
    if standing.standing == "done" or standing.due is None:
        return False
    monday = today - timedelta(days=today.weekday())
    return monday <= standing.due <= monday + timedelta(days=_SUNDAY)


def totals(store: Store, plan_id: int, standings: Sequence[Standing]) -> Totals:
    """Return what the lines of a plan add up to; people are counted once however often they came.

    ``outreach`` are sessions of information work held with students, ``informed`` who came there
    (R190-16.4).
    """
    informing = forms.by_code(store, preparation.OUTREACH).id
    told = [each for each in standings if each.line.form_id == informing]
    return Totals(
        lines=len(standings),
        done=sum(each.standing == "done" for each in standings),
        late=sum(each.standing == "late" for each in standings),
        held=sum(each.held for each in standings),
        expected=sum(each.line.expected or 0 for each in standings),
        visits=sum(each.visits for each in standings),
        people=len(people(store, plan_id)),
        parents=sum(each.parents for each in standings),
        employers=sum(each.employers for each in standings),
        representatives=sum(each.representatives for each in standings),
        outreach=sum(each.held for each in told),
        informed=sum(each.visits for each in told),
    )


def people(store: Store, plan_id: int) -> list[int]:
    """Return who came to the sessions of a plan, each once."""
    sql = """
      select distinct person_id from plan_line join plan_fact on plan_fact.line = key
        join session on session.id = plan_fact.session_id and session.state = 'held'
        join attendance on attendance.session_id = session.id and mark = 'present'
       where plan_id = ? order by person_id
    """
    return [row[0] for row in store.tuples(sql, (plan_id,))]


def coverage(store: Store, plan_id: int) -> list[Cohort]:
    """Return the schools and colleges with whom guidance reached in the plan's period.

    They are of the school year in which the plan begins.
    """
    first, last = _days(store, plan_id)
    return cohorts.listed(store, years.of(first), (first, last))


def classes(store: Store, plan_id: int, partner_id: int) -> list[ClassRow]:
    """Return the classes of a school with whom guidance reached in the plan's period."""
    first, last = _days(store, plan_id)
    return cohorts.classes(store, partner_id, years.of(first), reached=(first, last))


def wanted(store: Store, plan_id: int, partner_id: int, which: str = "") -> Wanted:
    """Return whose pupils a count of :func:`coverage` or :func:`classes` counts."""
    first, last = _days(store, plan_id)
    return Wanted(years.of(first), partner_id, which=which, reached=(first, last))


def _days(store: Store, plan_id: int) -> tuple[date, date]:
    plan = plans.get(store, plan_id)
    if plan.first is None or plan.last is None:
        raise AssertionError(plan.id)
    return plan.first, plan.last
