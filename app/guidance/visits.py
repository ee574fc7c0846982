"""The visit that a service to one person is: at the session named, else at one held for it."""

from __future__ import annotations

from datetime import date

from app.guidance import attendance, cases, sessions
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
