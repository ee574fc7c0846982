"""Dated statuses: the five groups of R190-1, several at once, each with its own days.

Kandas is independent of the others (R190-2.12); every service keeps the statuses of its own day,
so that an old quarter never drifts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.errors import FieldRefusal
from app.kazakh import text
from app.store.store import Row, Store

KINDS = ("job_seeker", "unemployed", "kandas", "student", "senior_pupil")


@dataclass(frozen=True, slots=True)
class Status:
    """One of the five groups, from a day to a day."""

    id: int
    person_id: int
    kind: str
    since: date
    until: date | None
    document: str

    def holds_on(self, day: date) -> bool:
        """Tell whether the status stands on a day; both end days count."""
        return self.since <= day and (self.until is None or day <= self.until)


def give(
    store: Store,
    person_id: int,
    kind: str,
    since: date,
    until: date | None = None,
    document: str = "",
) -> int:
    """Give a status; refuses crossed dates and one that overlaps the same status."""
    if kind not in KINDS:
        raise FieldRefusal("status", "choice-unknown", value=kind)
    _check(store, person_id, kind, since, until)
    with store.transaction("status.give", kind):
        values = {
            "person_id": person_id,
            "kind": kind,
            "since": since.isoformat(),
            "until": until.isoformat() if until else None,
            "document": text.field("document", document, 300),
        }
        return store.insert("status", values)


def correct(
    store: Store, status_id: int, since: date, until: date | None, document: str = ""
) -> None:
    """Correct a status's days or document."""
    held = _status(store.row("status", status_id))
    _check(store, held.person_id, held.kind, since, until, but=status_id)
    with store.transaction("status.correct", held.kind):
        values = {
            "since": since.isoformat(),
            "until": until.isoformat() if until else None,
            "document": text.field("document", document, 300),
        }
        store.update("status", status_id, values)


def end(store: Store, status_id: int, until: date) -> None:
    """End a status on a day, the last on which it stands."""
    held = _status(store.row("status", status_id))
    correct(store, status_id, held.since, until, held.document)


def remove(store: Store, status_id: int) -> None:
    """Take back a status given by mistake."""
    with store.transaction("status.remove"):
        store.delete("status", status_id)


def _check(
    store: Store, person_id: int, kind: str, since: date, until: date | None, but: int = 0
) -> None:
    if until is not None and until < since:
        raise FieldRefusal("until", "dates-crossed")
    for other in of(store, person_id):
        apart = (other.until is not None and other.until < since) or (
            until is not None and until < other.since
        )
        if other.kind == kind and other.id != but and not apart:
            raise FieldRefusal("since", "status-overlaps", kind=kind, since=other.since)


def of(store: Store, person_id: int) -> list[Status]:
    """Return a person's statuses, newest first."""
    sql = "select * from status where person_id = ? order by since desc, id desc"
    return [_status(row) for row in store.query(sql, (person_id,))]


def on(store: Store, person_id: int, day: date) -> tuple[str, ...]:
    """Return the statuses that stand on a day, in the order of R190-1."""
    held = {status.kind for status in of(store, person_id) if status.holds_on(day)}
    return tuple(kind for kind in KINDS if kind in held)


def standing(store: Store, ids: Sequence[int], day: date) -> dict[int, tuple[str, ...]]:
    """Return the standing statuses of several people, for a page of a list."""
    sql = f"""
      select person_id, kind from status
       where person_id in ({", ".join("?" * len(ids))})
         and since <= ? and (until is null or until >= ?)
    """
    found: dict[int, set[str]] = {}
    for person_id, kind in store.tuples(sql, (*ids, day.isoformat(), day.isoformat())):
        found.setdefault(person_id, set()).add(kind)
    return {each: tuple(k for k in KINDS if k in kinds) for each, kinds in found.items()}


def _status(row: Row) -> Status:
    until = date.fromisoformat(row["until"]) if row["until"] else None
    since = date.fromisoformat(row["since"])
    return Status(row["id"], row["person_id"], row["kind"], since, until, row["document"])
