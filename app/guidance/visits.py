"""The visit that a service to one person is: at the session named, else at one held for it."""

from __future__ import annotations

from datetime import date

from app.guidance import attendance, cases, marks, sessions
from app.store.store import Store


def kept(
    store: Store,
    person_id: int,
    form_code: str,
    day: date,
    *,
    session_id: int | None = None,
    staff_id: int | None = None,
    partner_id: int | None = None,
) -> int:
    """Return the session at which the person came, marked so; without one, one is held.

    A session that counts heads has the person among them already. Refuses a day to come.
    """
    if session_id is None:
        return sessions.give(
            store,
            person_id,
            form_code,
            day,
            staff_id=staff_id,
            partner_id=partner_id,
            audience=cases.audience(store, person_id, day),
        )
    if sessions.get(store, session_id).roster == "named":
        attendance.came(store, session_id, person_id)
    return session_id


_RESTING = """
  select 1 from (
    select session_id, person_id from consultation union all
    select session_id, person_id from test_result union all
    select session_id, person_id from selection union all
    select session_id, person_id from adaptation)
   where session_id = ? and person_id = ? limit 1
"""


def moved(
    store: Store,
    table: str,
    record_id: int,
    form_code: str,
    day: date,
    *,
    staff_id: int | None = None,
    partner_id: int | None = None,
) -> int | None:
    """Return the session of a record whose day is corrected: its visit goes to that day with it.

    A day to come is no visit yet; a record that had no visit gets none.
    """
    row = store.row(table, record_id)
    session_id: int | None = row["session_id"]
    person_id: int = row["person_id"]
    if session_id is None or sessions.get(store, session_id).on == day:
        return session_id
    now = None
    if day <= store.today():
        now = kept(store, person_id, form_code, day, staff_id=staff_id, partner_id=partner_id)
    store.update(table, record_id, {"session_id": now})
    _leave(store, person_id, form_code, session_id)
    return now


def _leave(store: Store, person_id: int, form_code: str, session_id: int) -> None:
    """Take back a visit that was made for one record alone; one on a planned list stays."""
    held = sessions.get(store, session_id)
    if held.form.code != form_code or store.scalar(_RESTING, (session_id, person_id)):
        return
    sql = "select id from attendance where session_id = ? and person_id = ? and walk_in = 1"
    for (line,) in store.tuples(sql, (session_id, person_id)):
        store.delete("attendance", line)
    if not (held.title_kk or held.starts or held.paper_id or marks.anybody_listed(store, held.id)):
        sessions.remove(store, held.id)
