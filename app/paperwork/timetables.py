"""The events of a plan by date: presentations, excursions and open days (R190-16.2)."""

from __future__ import annotations

from datetime import date
from typing import Literal

from app.guidance import forms, sessions
from app.guidance.sessions import Session
from app.papers import TimetableRow
from app.paperwork.plan_lines import Words
from app.registry import partners
from app.schooling import facts, plans
from app.schooling.plans import Line, Plan
from app.store.store import Store

FORMS = ("presentation", "excursion", "open_day")
"""The forms that R190-16.2 names."""

_LATE = "9999-99-99"


def whose(store: Store, partner_id: int | None) -> Literal["all", "school", "agency"]:
    """Return whose timetable a partner's is."""
    if partner_id is None:
        return "all"
    return "agency" if "agency" in partners.get(store, partner_id).roles else "school"


def rows(store: Store, plan: Plan, partner_id: int | None = None) -> list[TimetableRow]:
    """Return the events by date, those with only a month after the days of that month.

    A line whose sessions stand in the calendar gives their days and hours instead of its own.
    """
    known = {forms.by_code(store, code).id for code in FORMS}
    say, of = Words(store), whose(store, partner_id)
    found: list[tuple[str, int, TimetableRow]] = []
    for line in plans.lines(store, plan.id):
        held = [sessions.get(store, each) for each in facts.sessions_of(store, line.key)]
        if line.form_id not in known or not _meant(line, held, of, partner_id):
            continue
        for row in _events(say, line, held):
            found.append((_order(row), line.position, row))
    return [row for *_, row in sorted(found, key=lambda each: each[:2])]


def _meant(line: Line, held: list[Session], of: str, partner_id: int | None) -> bool:
    """A line without a school is for all of them, one without a named agency for any."""
    if of == "school":
        return line.partner_id in (None, partner_id)
    if of == "agency":
        led = [each for session in held for each in session.conductors]
        named = {each.partner_id for each in led if each.body == "agency" and each.partner_id}
        return partner_id in named if named else line.body == "agency"
    return True


def _events(say: Words, line: Line, held: list[Session]) -> list[TimetableRow]:
    if not held:
        return [_row(say, line, line.day, "")]
    return [
        _row(say, line, each.on, "–".join(filter(None, (each.starts, each.ends)))) for each in held
    ]


def _row(say: Words, line: Line, day: date | None, hours: str) -> TimetableRow:
    return TimetableRow(
        day=day,
        month="" if day else line.month,
        hours=hours,
        form=say.form(line.form_id),
        topic=line.title,
        grades=line.grades,
        school=say.partner(line.partner_id),
        place=say.venue(line),
        responsible=say.responsible(line),
        expected=line.expected,
    )


def _order(row: TimetableRow) -> str:
    if row.day is not None:
        return f"{row.day.isoformat()} {row.hours}"
    return f"{row.month}-99" if row.month else _LATE
