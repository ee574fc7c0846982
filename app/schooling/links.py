"""Which session may carry out which line of a plan, the likeliest first."""

from __future__ import annotations

from datetime import date

from app.guidance import sessions
from app.schooling import facts, plans
from app.schooling.plans import Line
from app.store.store import Store

_FAR = 10_000


def sessions_for(store: Store, line_id: int, limit: int = 50) -> list[int]:
    """Return the sessions of the plan's period that carry out no line yet.

    Those of the line's form come first, then the nearest to its day.
    """
    line = plans.get_line(store, line_id)
    plan = plans.get(store, line.plan_id)
    due = facts.due_on(line) or plan.first
    if due is None or plan.first is None or plan.last is None:
        return []
    sql = """
      select session.id from session
       where state <> 'cancelled' and day between :first and :last
         and not exists (select 1 from plan_fact where session_id = session.id)
       order by form_id <> :form, abs(julianday(day) - julianday(:due)), session.id limit :limit
    """
    days = {"first": plan.first.isoformat(), "last": plan.last.isoformat()}
    values = {**days, "due": due.isoformat(), "form": line.form_id, "limit": limit}
    return [row[0] for row in store.tuples(sql, values)]


def lines_for(store: Store, session_id: int) -> list[Line]:
    """Return the lines of plans in force on the session's day, the likeliest first.

    A line of the session's form and without a session of its own is likelier than one nearer.
    """
    held = sessions.get(store, session_id)
    found = [
        line for plan in plans.in_force(store, held.on) for line in plans.lines(store, plan.id)
    ]
    return sorted(found, key=lambda line: _likely(store, line, held))


def _likely(store: Store, line: Line, held: sessions.Session) -> tuple[bool, bool, int]:
    carried = bool(facts.sessions_of(store, line.key))
    return line.form_id != held.form_id, carried, _apart(facts.due_on(line), held.on)


def _apart(due: date | None, day: date) -> int:
    return _FAR if due is None else abs((due - day).days)
