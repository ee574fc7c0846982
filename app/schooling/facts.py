"""Plan and fact: the sessions that carry a line out, and how each line stands today.

A session belongs to a line by the line's key, so that a new version of the plan keeps its facts.
"""

from __future__ import annotations

import calendar
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any

from app.errors import FieldRefusal, Refusal
from app.guidance import sessions
from app.kazakh.working_days import WorkingCalendar
from app.registry import partners
from app.schooling import plans
from app.schooling.plans import Line
from app.store.store import Store

STANDINGS = ("done", "planned", "due", "late", "later")
"""Held; a session stands in the calendar; due within a week; overdue; not yet."""

_SOON = timedelta(days=7)
_NO_DAYS: Mapping[int, date] = MappingProxyType({})
_AUDIENCES = ("centre", "agency", "school", "chamber", "employer")


@dataclass(frozen=True, slots=True)
class Standing:
    """How a line stands: its sessions, and how many came to those held."""

    line: Line
    standing: str
    due: date | None
    sessions: tuple[int, ...]
    held: int
    visits: int
    parents: int
    employers: int
    representatives: int

    @property
    def others(self) -> int:
        """Parents, employers and representatives together (R190-16.1)."""
        return self.parents + self.employers + self.representatives


def due_on(line: Line) -> date | None:
    """Return the last day on which a line is in time: its day, or the last of its month."""
    if line.day is not None:
        return line.day
    if not line.month:
        return None
    year, number = int(line.month[:4]), int(line.month[5:])
    return date(year, number, calendar.monthrange(year, number)[1])


def link(store: Store, line_id: int, session_id: int) -> None:
    """Say that a session carries out a line; refuses one that carries out another already."""
    line = plans.get_line(store, line_id)
    held = store.scalar("select line from plan_fact where session_id = ?", (session_id,))
    if held == line.key:
        return
    if held is not None:
        raise Refusal("session-has-plan-line")
    with store.transaction("plan.fact", line.title_kk):
        store.insert("plan_fact", {"line": line.key, "session_id": session_id})


def unlink(store: Store, session_id: int) -> None:
    """Say that a session carries out no line after all."""
    found = store.scalar("select id from plan_fact where session_id = ?", (session_id,))
    if found is not None:
        with store.transaction("plan.fact_remove"):
            store.delete("plan_fact", int(found))


def generate(
    store: Store,
    line_ids: Sequence[int],
    day: date | None = None,
    days: Mapping[int, date] = _NO_DAYS,
) -> list[int]:
    """Put the sessions of lines into the calendar, one a line that has none yet.

    A line with a month only goes to its own of ``days``, else to ``day``, which must lie in that
    month; refuses a plan that is not in force.
    """
    made = []
    with store.transaction("plan.generate", str(len(line_ids))):
        for line_id in line_ids:
            line = plans.get_line(store, line_id)
            if not sessions_of(store, line.key):
                made.append(_session(store, line, days.get(line_id, day)))
    return made


def _session(store: Store, line: Line, day: date | None) -> int:
    plan = plans.get(store, line.plan_id)
    if plan.state != "in_force":
        raise Refusal("plan-not-in-force", state=plan.state)
    chosen = line.day or day
    if chosen is None or (line.month and chosen.isoformat()[:7] != line.month):
        raise FieldRefusal("day", "plan-day-missing", month=line.month)
    session_id = sessions.plan(store, _known_conductor(store, drafted(line, chosen)))
    link(store, line.id, session_id)
    return session_id


def _known_conductor(store: Store, draft: sessions.Draft) -> sessions.Draft:
    """Name the agency itself where the line's words are its name: its contract counts by it."""
    return replace(draft, conductors=tuple(_known(store, each) for each in draft.conductors))


def _known(store: Store, conductor: sessions.Conductor) -> sessions.Conductor:
    agency = partners.by_name(store, conductor.name) if conductor.body == "agency" else None
    return conductor if agency is None else replace(conductor, partner_id=agency, name="")


def drafted(line: Line, day: date) -> sessions.Draft:
    """Return the session a line asks for on a day."""
    at = line.host_id or line.partner_id
    body = line.body if line.body in _AUDIENCES else "other"
    named = line.responsible_kk or line.responsible_ru
    venue = "host" if line.host_id else ("school" if line.partner_id else "centre")
    return sessions.Draft(
        form_id=line.form_id,
        title_kk=line.title_kk,
        title_ru=line.title_ru,
        day=day,
        audience="youth",
        venue=venue,
        room_kk=line.place_kk if not at else "",
        room_ru=line.place_ru if not at else "",
        partner_id=at,
        conductors=(sessions.Conductor(body, name=named),) if named else (),
    )


def proposed(store: Store, line_ids: Sequence[int], working: WorkingCalendar) -> dict[int, date]:
    """Return a day for each line that has only a month and no session yet.

    The lines of a month are spread over its working days within the plan's period, those to come
    where there are any.
    """
    waiting: dict[str, list[Line]] = {}
    for line in (plans.get_line(store, each) for each in line_ids):
        if line.day is None and line.month and not sessions_of(store, line.key):
            waiting.setdefault(line.month, []).append(line)
    found: dict[int, date] = {}
    for month, lines in waiting.items():
        days = _days(month, plans.get(store, lines[0].plan_id), working, store.today())
        step = len(days) / len(lines)
        for place, line in enumerate(lines):
            found[line.id] = days[int((place + 0.5) * step)]
    return found


def _days(month: str, plan: plans.Plan, working: WorkingCalendar, today: date) -> list[date]:
    """Return the days of a month a session may go to; all of it where nothing better is left."""
    year, number = int(month[:4]), int(month[5:])
    last = calendar.monthrange(year, number)[1]
    whole = [date(year, number, day) for day in range(1, last + 1)]
    within = [
        each for each in whole if plan.first and plan.last and plan.first <= each <= plan.last
    ]
    worked = [each for each in within if working.is_working(each)]
    return [each for each in worked if each >= today] or worked or within or whole


def sessions_of(store: Store, key: str) -> list[int]:
    """Return the sessions of a line that were not cancelled, by day."""
    sql = """
      select session.id from plan_fact join session on session.id = session_id
       where line = ? and state <> 'cancelled' order by day, session.id
    """
    return [row[0] for row in store.tuples(sql, (key,))]


def line_of(store: Store, session_id: int) -> Line | None:
    """Return the line that a session carries out, as the newest version of the plan has it."""
    sql = """
      select plan_line.* from plan_fact join plan_line on key = line
        join plan on plan.id = plan_id
       where session_id = ? order by version desc, plan.id desc limit 1
    """
    found = store.query(sql, (session_id,))
    return plans.get_line(store, found[0]["id"]) if found else None


def standings(store: Store, plan_id: int, today: date) -> list[Standing]:
    """Return how each line of a plan stands on a day, in the plan's order."""
    sql = """
      select plan_line.id, session.id, session.state, parents, employers, representatives,
             participants
             + (select count(*) from attendance where session_id = session.id and mark = 'present')
        from plan_line join plan_fact on line = key
        join session on session.id = plan_fact.session_id
       where plan_id = ? and session.state <> 'cancelled' order by session.day, session.id
    """
    found: dict[int, list[tuple[Any, ...]]] = {}
    for line, *session in store.tuples(sql, (plan_id,)):
        found.setdefault(line, []).append(tuple(session))
    return [_standing(each, found.get(each.id, []), today) for each in plans.lines(store, plan_id)]


def _standing(line: Line, found: Sequence[tuple[Any, ...]], today: date) -> Standing:
    held = [each for each in found if each[1] == "held"]
    due = due_on(line)
    return Standing(
        line=line,
        standing=_word(bool(held), bool(found), due, today),
        due=due,
        sessions=tuple(each[0] for each in found),
        held=len(held),
        parents=sum(each[2] for each in held),
        employers=sum(each[3] for each in held),
        representatives=sum(each[4] for each in held),
        visits=sum(each[5] for each in held),
    )


def _word(held: bool, planned: bool, due: date | None, today: date) -> str:
    if held:
        return "done"
    if due is not None and due < today:
        return "late"
    if planned:
        return "planned"
    return "due" if due is not None and due <= today + _SOON else "later"
