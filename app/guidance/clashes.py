"""What speaks against a session as planned: a room or a person taken, a day off, a place away.

Each is said and none forbids: the specialist knows why (A8).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.guidance import forms
from app.guidance.sessions import Draft
from app.kazakh import folding, names
from app.kazakh.working_days import WorkingCalendar
from app.papers import Both
from app.store.store import Row, Store

WARNINGS = (
    "away-without-reason",
    "not-working-day",
    "audience-unusual",
    "over-capacity",
    "nobody-leads",
)


@dataclass(frozen=True, slots=True)
class Clash:
    """Another session at the same hours with the same room, colleague or partner."""

    kind: str
    session_id: int
    called: Both
    starts: str
    ends: str
    who: str


def of(store: Store, draft: Draft, but: int = 0) -> tuple[Clash, ...]:
    """Return what else is at the session's hours; one without hours clashes with nothing.

    A room is compared as folded words, and only on the same premises.
    """
    if draft.day is None or not draft.starts:
        return ()
    found: list[Clash] = []
    for row in _at_hours(store, draft, draft.day, but):
        called = Both(row["called_kk"], row["called_ru"])
        hours = (row["starts"], row["ends"])
        if _same_room(draft, row):
            found.append(Clash("room", row["id"], called, *hours, draft.room_kk))
        for kind, who in _shared(store, draft, row["id"]):
            found.append(Clash(kind, row["id"], called, *hours, who))
    return tuple(found)


def _at_hours(store: Store, draft: Draft, day: date, but: int) -> list[Row]:
    sql = """
      select session.*,
             case when title_kk = '' or confidential then name_kk else title_kk end as called_kk,
             case when title_kk = '' or confidential then name_ru else title_ru end as called_ru
        from session join form on form.id = form_id
       where day = ? and state <> 'cancelled' and session.id <> ?
         and starts <> '' and starts < ? and ends > ?
       order by starts, session.id
    """
    ends = draft.ends or draft.starts
    return store.query(sql, (day.isoformat(), but, max(ends, draft.starts + ":"), draft.starts))


def _same_room(draft: Draft, row: Row) -> bool:
    if not draft.room_kk or draft.venue != row["venue"]:
        return False
    if (draft.partner_id, draft.place_id) != (row["partner_id"], row["place_id"]):
        return False
    return folding.fold(draft.room_kk) == folding.fold(row["room_kk"])


def _shared(store: Store, draft: Draft, session_id: int) -> list[tuple[str, str]]:
    staff = {each.staff_id for each in draft.conductors if each.staff_id}
    partners = {each.partner_id for each in draft.conductors if each.partner_id}
    sql = """
      select staff_id, partner_id, surname, given_name, patronymic, name_kk
        from session_conductor left join staff on staff.id = staff_id
        left join partner on partner.id = partner_id
       where session_id = ? order by position
    """
    found = []
    for staff_id, partner_id, surname, given, patronymic, partner in store.tuples(
        sql, (session_id,)
    ):
        if staff_id in staff:
            found.append(("staff", names.Name(surname, given, patronymic).short))
        elif partner_id in partners:
            found.append(("partner", partner))
    return found


def warnings(
    store: Store, draft: Draft, working: WorkingCalendar, listed: int = 0
) -> tuple[str, ...]:
    """Return the codes of what is unusual about a session; ``listed`` are on its roster."""
    if not draft.form_id:
        return ()
    form = forms.get(store, draft.form_id)
    people = listed + draft.participants
    said = {
        "away-without-reason": asks_reason(draft, form) and not draft.away_reason.strip(),
        "not-working-day": draft.day is not None and not working.is_working(draft.day),
        "audience-unusual": draft.audience != "mixed"
        and form.audience not in ("all", draft.audience),
        "over-capacity": draft.capacity is not None and people > draft.capacity,
        "nobody-leads": not draft.conductors,
    }
    return tuple(code for code in WARNINGS if said[code])


def asks_reason(draft: Draft, form: forms.Form) -> bool:
    """Tell whether it is to be said why adults are met away from the centre (R190-8).

    A form that is held away by its nature, as an excursion is, says so itself (A8).
    """
    return draft.audience == "adults" and draft.venue != "centre" and not form.away
