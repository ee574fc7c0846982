"""Sessions of guidance: planned, held or cancelled, each with its day, place and conductors.

A session is planned, then held or cancelled with a reason; a planned one may be moved, and keeps
from where. Adults are guided on the centre's premises (R190-8): elsewhere a reason is asked for,
and never insisted on (A8).
"""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date
from typing import Any

from app.errors import FieldRefusal, Refusal
from app.guidance import forms, marks, times
from app.guidance.session_records import (
    AUDIENCES,
    BODIES,
    FIELDS,
    HEADS,
    MOST,
    STATES,
    VENUES,
    Conductor,
    Draft,
    Guest,
    Move,
    Session,
    by_uid,
    checked,
    draft_of,
    get,
    moves,
    of_series,
    row_of,
)
from app.kazakh import text
from app.store.store import Store

__all__ = [
    "AUDIENCES",
    "BODIES",
    "FIELDS",
    "HEADS",
    "MOST",
    "STATES",
    "VENUES",
    "Conductor",
    "Draft",
    "Guest",
    "Move",
    "Session",
    "by_uid",
    "called",
    "cancel",
    "change",
    "checked",
    "draft_of",
    "get",
    "give",
    "hold",
    "move",
    "moves",
    "of_series",
    "plan",
    "remove",
    "reopen",
    "stretch",
]

_ABOUT = ("attendance", "session_conductor", "session_guest", "session_move", "plan_fact")


# Planning


def plan(store: Store, draft: Draft, series: str = "") -> int:
    """Enter a planned session."""
    tidy = checked(store, draft)
    with store.transaction("session.plan", called(store, tidy)):
        beginning = {"state": "planned", "state_on": store.today().isoformat(), "series": series}
        session_id = store.insert("session", {**row_of(tidy), **beginning})
        _keep_parts(store, session_id, tidy)
        return session_id


def change(store: Store, session_id: int, draft: Draft) -> None:
    """Save a session as corrected; a planned one that changes its day or hour is moved by it.

    Refuses a day to come where it was held or somebody came, and heads alone where people are
    listed: each would be counted twice.
    """
    tidy, held = checked(store, draft), get(store, session_id)
    if held.state == "held":
        _refuse_future(store, tidy.day)
    _refuse_attended(store, session_id, tidy.day)
    if tidy.roster == "heads" and marks.anybody_listed(store, session_id):
        raise FieldRefusal("roster", "session-has-roster")
    with store.transaction("session.change", called(store, tidy)):
        if held.state == "planned" and tidy.day:
            _keep_move(store, held, tidy.day, tidy.starts, "")
        store.update("session", session_id, row_of(tidy))
        if tidy.day and tidy.day != held.day:
            marks.settle(store, session_id, tidy.day)
        if (held.conductors, held.guests) != (tidy.conductors, tidy.guests):
            for table in ("session_conductor", "session_guest"):
                for (part,) in _parts(store, table, session_id):
                    store.delete(table, part)
            _keep_parts(store, session_id, tidy)


def called(store: Store, draft: Draft) -> str:
    """Return what the journal calls a session: its Kazakh topic, else its form; see there."""
    form = forms.get(store, draft.form_id)
    return form.name_kk if form.confidential else draft.title_kk or form.name_kk


def _parts(store: Store, table: str, session_id: int) -> list[tuple[Any, ...]]:
    return store.tuples(f"select id from {table} where session_id = ?", (session_id,))


def _keep_parts(store: Store, session_id: int, draft: Draft) -> None:
    for table, parts in (
        ("session_conductor", [asdict(each) for each in draft.conductors]),
        ("session_guest", [asdict(each) for each in draft.guests]),
    ):
        for position, part in enumerate(parts):
            store.insert(table, {"session_id": session_id, "position": position, **part})


def move(store: Store, session_id: int, day: date, starts: str = "", reason: str = "") -> None:
    """Move a planned session to another day or hour, keeping its length and from where it went.

    Refuses one where somebody came to go to a day to come.
    """
    held = get(store, session_id)
    if held.state != "planned":
        raise Refusal("session-not-planned", state=held.state)
    times.refuse_before_rules("day", day)
    _refuse_attended(store, session_id, day)
    begins = times.read("starts", starts) if starts else held.starts
    if (day, begins) == (held.on, held.starts):
        return
    ends = times.after(begins, times.length(held.starts, held.ends) or held.form.minutes)
    if begins and ends <= begins:
        raise FieldRefusal("starts", "times-crossed")
    with store.transaction("session.move", called(store, held)):
        _keep_move(store, held, day, begins, text.field("reason", reason, 500))
        hours = {"day": day.isoformat(), "starts": begins, "ends": ends}
        store.update("session", session_id, hours)
        if day != held.day:
            marks.settle(store, session_id, day)


def _keep_move(store: Store, held: Session, day: date, starts: str, reason: str) -> None:
    if (day, starts) == (held.on, held.starts):
        return
    kept = {
        "session_id": held.id,
        "moved_on": store.today().isoformat(),
        "from_day": held.on.isoformat(),
        "from_starts": held.starts,
        "to_day": day.isoformat(),
        "to_starts": starts,
        "reason": reason,
    }
    store.insert("session_move", kept)


def stretch(store: Store, session_id: int, ends: str) -> None:
    """Give a session another end on the same day."""
    held = get(store, session_id)
    change(store, session_id, replace(draft_of(held), ends=ends))


def hold(store: Store, session_id: int) -> None:
    """Say that a session was held; refuses a day to come and a cancelled one."""
    held = get(store, session_id)
    if held.state == "cancelled":
        raise Refusal("session-cancelled")
    _refuse_future(store, held.day)
    _turn(store, held, "held", "")


def cancel(store: Store, session_id: int, reason: str) -> None:
    """Cancel a session with a reason; refuses one where somebody came, by name or by heads."""
    held = get(store, session_id)
    why = text.field("reason", reason, 500)
    if not why:
        raise FieldRefusal("reason", "reason-missing")
    if (held.state == "held" and held.heads) or marks.anybody_came(store, session_id):
        raise Refusal("session-was-attended")
    _turn(store, held, "cancelled", why)


def reopen(store: Store, session_id: int) -> None:
    """Take a session back among the planned: it was held or cancelled by mistake."""
    _turn(store, get(store, session_id), "planned", "")


def _turn(store: Store, held: Session, state: str, reason: str) -> None:
    if held.state == state and held.state_reason == reason:
        return
    with store.transaction(f"session.{state}", called(store, held)):
        values = {"state": state, "state_on": store.today().isoformat(), "state_reason": reason}
        store.update("session", held.id, values)


def _refuse_future(store: Store, day: date | None) -> None:
    if day is not None and day > store.today():
        raise FieldRefusal("day", "date-in-future")


def _refuse_attended(store: Store, session_id: int, day: date | None) -> None:
    """Nobody came on a day to come: whoever is marked so is first taken back."""
    if day is not None and day > store.today() and marks.anybody_came(store, session_id):
        raise Refusal("session-was-attended")


def remove(store: Store, session_id: int) -> None:
    """Take away a session entered by mistake; refuses one with anybody marked, or a sheet."""
    held = get(store, session_id)
    marked = "select 1 from attendance where session_id = ? and mark <> '' limit 1"
    if held.paper_id or store.scalar(marked, (session_id,)):
        raise Refusal("session-has-marks")
    with store.transaction("session.remove", called(store, held)):
        for table in _ABOUT:
            for (part,) in _parts(store, table, session_id):
                store.delete(table, part)
        store.delete("session", session_id)


def give(
    store: Store,
    person_id: int,
    form_code: str,
    day: date,
    *,
    staff_id: int | None = None,
    partner_id: int | None = None,
    audience: str = "adults",
) -> int:
    """Record a service to one person: they came to that day's session of this form and conductor.

    The session is made where there is none, held at once; refuses a day to come.
    """
    from app.guidance import attendance  # a mark stands in a session, and here makes one

    _refuse_future(store, day)
    form = forms.by_code(store, form_code)
    with store.transaction("session.give", form.name_kk):
        session_id = _of_the_day(store, form, day, staff_id, partner_id, audience)
        if session_id is None:
            session_id = plan(store, _own(form, day, staff_id, partner_id, audience))
        attendance.came(store, session_id, person_id)
        hold(store, session_id)
        return session_id


def _of_the_day(
    store: Store,
    form: forms.Form,
    day: date,
    staff_id: int | None,
    partner_id: int | None,
    audience: str,
) -> int | None:
    sql = """
      select session.id from session
        left join session_conductor lead on lead.session_id = session.id and lead.position = 0
       where form_id = ? and day = ? and state <> 'cancelled' and roster = 'named'
         and lead.staff_id is ? and lead.partner_id is ? and audience in (?, 'mixed')
       order by session.id limit 1
    """
    found = store.scalar(sql, (form.id, day.isoformat(), staff_id, partner_id, audience))
    return None if found is None else int(found)


def _own(
    form: forms.Form, day: date, staff_id: int | None, partner_id: int | None, audience: str
) -> Draft:
    body = "centre" if partner_id is None else "agency"
    led = (Conductor(body, staff_id, partner_id),) if staff_id or partner_id else ()
    return Draft(form_id=form.id, day=day, audience=audience, conductors=led)
