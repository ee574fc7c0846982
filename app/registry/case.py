"""What is written on a person's case: applications (R190-5), notes, marks with their purpose."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.errors import FieldRefusal
from app.kazakh import text
from app.store.store import Row, Store

MARKS = (
    "disability",
    "low_income",
    "many_children",
    "neet",
    "orphan",
    "rural",
    "released",
    "other",
)
"""Kinds of mark; none is on by default, and each needs the purpose it is kept for (94-V, 7(8))."""


@dataclass(frozen=True, slots=True)
class Application:
    """The day a person applied to the centre, and for what; the case rests on it (R190-5)."""

    id: int
    applied_on: date
    purpose: str
    document: str


@dataclass(frozen=True, slots=True)
class Note:
    """What a specialist wrote down; a confidential one stays off every list and paper."""

    id: int
    written_on: date
    author: str
    text: str
    confidential: bool


@dataclass(frozen=True, slots=True)
class Mark:
    """A sensitive mark, kept only with a stated purpose."""

    id: int
    kind: str
    purpose: str
    since: date
    until: date | None


def apply(store: Store, person_id: int, day: date, purpose: str, document: str = "") -> int:
    """Record an application; refuses a day to come and an empty purpose."""
    why = text.field("purpose", purpose, 500)
    if day > store.today():
        raise FieldRefusal("applied_on", "date-in-future")
    if not why:
        raise FieldRefusal("purpose", "purpose-missing")
    with store.transaction("application.add"):
        values = {
            "person_id": person_id,
            "applied_on": day.isoformat(),
            "purpose": why,
            "document": text.field("document", document, 200),
        }
        return store.insert("application", values)


def applications(store: Store, person_id: int) -> list[Application]:
    """Return a person's applications, newest first."""
    sql = "select * from application where person_id = ? order by applied_on desc, id desc"
    return [
        Application(row["id"], _day(row, "applied_on"), row["purpose"], row["document"])
        for row in store.query(sql, (person_id,))
    ]


def write(store: Store, person_id: int, words: str, *, confidential: bool = False) -> int:
    """Write a note on the case, signed with today's date and the person at work."""
    kept = text.field_lines("text", words, 20_000)
    if not kept:
        raise FieldRefusal("text", "note-empty")
    with store.transaction("note.write"):
        values = {
            "person_id": person_id,
            "written_on": store.today().isoformat(),
            "author": store.actor,
            "text": kept,
            "confidential": int(confidential),
        }
        return store.insert("note", values)


def notes(store: Store, person_id: int) -> list[Note]:
    """Return a person's notes, newest first."""
    sql = "select * from note where person_id = ? order by written_on desc, id desc"
    return [
        Note(
            row["id"],
            _day(row, "written_on"),
            row["author"],
            row["text"],
            bool(row["confidential"]),
        )
        for row in store.query(sql, (person_id,))
    ]


def mark(
    store: Store, person_id: int, kind: str, purpose: str, since: date, until: date | None = None
) -> int:
    """Set a mark; refuses one without the purpose it is kept for (94-V, art. 7(8))."""
    why = text.field("purpose", purpose, 500)
    if kind not in MARKS:
        raise FieldRefusal("kind", "choice-unknown", value=kind)
    if not why:
        raise FieldRefusal("purpose", "purpose-missing")
    if until is not None and until < since:
        raise FieldRefusal("until", "dates-crossed")
    with store.transaction("mark.set", kind):
        values = {
            "person_id": person_id,
            "kind": kind,
            "purpose": why,
            "since": since.isoformat(),
            "until": until.isoformat() if until else None,
        }
        return store.insert("mark", values)


def marks(store: Store, person_id: int) -> list[Mark]:
    """Return a person's marks, newest first."""
    sql = "select * from mark where person_id = ? order by since desc, id desc"
    return [
        Mark(
            row["id"],
            row["kind"],
            row["purpose"],
            _day(row, "since"),
            _day(row, "until") if row["until"] else None,
        )
        for row in store.query(sql, (person_id,))
    ]


def remove(store: Store, table: str, record_id: int) -> None:
    """Take back an application, a note or a mark entered by mistake; the journal keeps it."""
    if table not in ("application", "note", "mark"):
        raise ValueError(table)
    with store.transaction(f"{table}.remove"):
        store.delete(table, record_id)


def _day(row: Row, name: str) -> date:
    return date.fromisoformat(row[name])
