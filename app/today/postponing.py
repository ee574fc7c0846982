"""Reminders that somebody put off: until a day, or until the matter enters its next stage."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from app.errors import FieldRefusal
from app.kazakh import text
from app.store.store import Store
from app.today.items import Item

LONGEST = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Postponed:
    """A reminder that is put off; ``until`` None: until its next stage."""

    id: int
    token: str
    until: date | None
    put_on: date
    reason: str


def put_off(store: Store, item: Item, until: date | None, reason: str = "") -> int:
    """Put a reminder off until a day, on which it comes back by itself.

    Without a day, only what has stages is put off: it comes back at the next one. Refuses a day
    that is not to come or more than a year away.
    """
    _check(store, item, until)
    values = {
        "until": until.isoformat() if until else None,
        "put_on": store.today().isoformat(),
        "reason": text.field("reason", reason, 300),
    }
    known = store.scalar("select id from reminder_off where key = ?", (item.token,))
    with store.transaction("reminder.put_off", item.token):
        if known is None:
            return store.insert("reminder_off", {"key": item.token, **values})
        store.update("reminder_off", int(known), values)
        return int(known)


def _check(store: Store, item: Item, until: date | None) -> None:
    if until is None:
        if not item.stage:
            raise FieldRefusal("until", "date-missing")
        return
    if until <= store.today():
        raise FieldRefusal("until", "date-past")
    if until > store.today() + LONGEST:
        raise FieldRefusal("until", "reminder-too-far")


def bring_back(store: Store, reminder_id: int) -> None:
    """Remind at once of what was put off."""
    with store.transaction("reminder.bring_back"):
        store.delete("reminder_off", reminder_id)


def standing(store: Store, day: date) -> dict[str, Postponed]:
    """Return what is put off on a day, by token."""
    sql = """
      select id, key, until, put_on, reason from reminder_off
       where until is null or until > ? order by until, id
    """
    return {row[1]: _postponed(row) for row in store.tuples(sql, (day.isoformat(),))}


def _postponed(row: tuple[int, str, str | None, str, str]) -> Postponed:
    number, token, until, put_on, reason = row
    back = date.fromisoformat(until) if until else None
    return Postponed(number, token, back, date.fromisoformat(put_on), reason)
