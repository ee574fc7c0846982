"""What a mark keeps of its day: the statuses its person had then (R190-1)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from app.registry import statuses
from app.store.store import Store

_CHUNK = 400


def standing(store: Store, people: Iterable[int], day: date) -> dict[int, tuple[str, ...]]:
    """Return the statuses that stand on a day, of any number of people."""
    wanted = list(people)
    found: dict[int, tuple[str, ...]] = {}
    for start in range(0, len(wanted), _CHUNK):
        found.update(statuses.standing(store, wanted[start : start + _CHUNK], day))
    return found


def settle(store: Store, session_id: int, day: date) -> None:
    """Let the marks of a session keep the statuses of another day, since it was held on that one.

    To be called within the transaction that changes the day.
    """
    sql = "select id, person_id from attendance where session_id = ? and mark <> ''"
    marked = store.tuples(sql, (session_id,))
    held = standing(store, [person for _, person in marked], day)
    for line, person in marked:
        store.update("attendance", line, {"statuses": " ".join(held.get(person, ()))})


def anybody_listed(store: Store, session_id: int) -> bool:
    """Tell whether anybody stands on a session's roster."""
    sql = "select 1 from attendance where session_id = ? limit 1"
    return store.scalar(sql, (session_id,)) is not None


def anybody_came(store: Store, session_id: int) -> bool:
    """Tell whether anybody is marked as having come to a session."""
    sql = "select 1 from attendance where session_id = ? and mark = 'present' limit 1"
    return store.scalar(sql, (session_id,)) is not None
