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

    def stands_on(self, day: date) -> bool:
        """Tell whether the mark is kept on a day."""
        return self.since <= day and (self.until is None or day <= self.until)


def apply(store: Store, person_id: int, day: date, purpose: str, document: str = "") -> int:
    """Record an application; refuses a day to come and an empty purpose."""
    values = _application(store, day, purpose, document)
    with store.transaction("application.add"):
        return store.insert("application", {"person_id": person_id, **values})


def correct_application(
    store: Store, application_id: int, day: date, purpose: str, document: str = ""
) -> None:
    """Correct an application's day, purpose or document; refuses as :func:`apply` does."""
    values = _application(store, day, purpose, document)
    with store.transaction("application.correct"):
        store.update("application", application_id, values)


def _application(store: Store, day: date, purpose: str, document: str) -> dict[str, str]:
    if day > store.today():
        raise FieldRefusal("applied_on", "date-in-future")
    return {
        "applied_on": day.isoformat(),
        "purpose": _purpose(purpose),
        "document": text.field("document", document, 200),
    }


def _purpose(purpose: str) -> str:
    why = text.field("purpose", purpose, 500)
    if not why:
        raise FieldRefusal("purpose", "purpose-missing")
    return why


def applications(store: Store, person_id: int) -> list[Application]:
    """Return a person's applications, newest first."""
    sql = "select * from application where person_id = ? order by applied_on desc, id desc"
    return [
        Application(row["id"], _day(row, "applied_on"), row["purpose"], row["document"])
        for row in store.query(sql, (person_id,))
    ]


def write(store: Store, person_id: int, words: str, *, confidential: bool = False) -> int:
    """Write a note on the case, signed with today's date and the person at work."""
    values = _note(words, confidential)
    with store.transaction("note.write"):
        signed = {"written_on": store.today().isoformat(), "author": store.actor}
        return store.insert("note", {"person_id": person_id, **signed, **values})


def correct_note(store: Store, note_id: int, words: str, *, confidential: bool) -> None:
    """Correct what a note says; its day and author stay, the journal knows who corrected it."""
    values = _note(words, confidential)
    with store.transaction("note.correct"):
        store.update("note", note_id, values)


def _note(words: str, confidential: bool) -> dict[str, object]:
    kept = text.field_lines("text", words, 20_000)
    if not kept:
        raise FieldRefusal("text", "note-empty")
    return {"text": kept, "confidential": int(confidential)}


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
    values = _mark(kind, purpose, since, until)
    with store.transaction("mark.set", kind):
        return store.insert("mark", {"person_id": person_id, **values})


def correct_mark(
    store: Store, mark_id: int, kind: str, purpose: str, since: date, until: date | None = None
) -> None:
    """Correct a mark; refuses as :func:`mark` does."""
    values = _mark(kind, purpose, since, until)
    with store.transaction("mark.correct", kind):
        store.update("mark", mark_id, values)


def end_mark(store: Store, mark_id: int, until: date) -> None:
    """End a mark on a day, the last on which it stands; refuses a day before it began."""
    held = store.row("mark", mark_id)
    values = _mark(held["kind"], held["purpose"], _day(held, "since"), until)
    with store.transaction("mark.end", held["kind"]):
        store.update("mark", mark_id, values)


def _mark(kind: str, purpose: str, since: date, until: date | None) -> dict[str, str | None]:
    if kind not in MARKS:
        raise FieldRefusal("kind", "choice-unknown", value=kind)
    why = _purpose(purpose)
    if until is not None and until < since:
        raise FieldRefusal("until", "dates-crossed")
    ends = until.isoformat() if until else None
    return {"kind": kind, "purpose": why, "since": since.isoformat(), "until": ends}


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
