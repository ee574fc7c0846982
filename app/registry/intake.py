"""Thousands of cards written at once, inside the transaction of whoever takes them in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from app.registry import participants
from app.registry.participants import Draft
from app.store.store import Store

CHUNK = 1000

Told = Callable[[int], None]
"""Hears after every thousand how many are written; may raise to stop, which undoes them all."""


def add(store: Store, people: Sequence[tuple[str, Draft, int | None]], told: Told) -> list[int]:
    """Register (uid, checked draft, place) today; return the cards' numbers in the same order."""
    first = _next_number(store)
    today = store.today().isoformat()
    rows = (
        {
            **participants.row_of(draft),
            "id": number,
            "uid": uid,
            "place_id": place,
            "registered_on": today,
        }
        for number, (uid, draft, place) in enumerate(people, first)
    )
    _write(store, "insert", rows, told)
    return list(range(first, first + len(people)))


def change(store: Store, people: Sequence[tuple[int, Draft, int | None]], told: Told) -> None:
    """Save (card, checked draft, place) over cards; what stays the same leaves no trace."""
    rows = (
        {**participants.row_of(draft), "id": card, "place_id": place}
        for card, draft, place in people
    )
    _write(store, "update", rows, told)


def give(store: Store, statuses: Iterable[tuple[int, str]], since: date) -> None:
    """Give (card, kind) statuses from a day on; the caller has seen that none crosses another."""
    sql = "insert into status (uid, person_id, kind, since) values (?, ?, ?, ?)"
    day = since.isoformat()
    store.execute_many(sql, ((store.uid(), card, kind, day) for card, kind in statuses))


def note(store: Store, notes: Iterable[tuple[int, str]]) -> None:
    """Write (card, text) notes, signed as any other by whoever is at work today."""
    sql = "insert into note (uid, person_id, written_on, author, text) values (?, ?, ?, ?, ?)"
    day = store.today().isoformat()
    rows = ((store.uid(), card, day, store.actor, text) for card, text in notes)
    store.execute_many(sql, rows)


def _next_number(store: Store) -> int:
    """A number that was ever given stays in the journal, so it is not given again."""
    sql = """
      select 1 + max(coalesce((select max(id) from person), 0),
                     coalesce((select max(record_id) from change where tbl = 'person'), 0))
    """
    return int(store.scalar(sql))


def _write(store: Store, verb: str, rows: Iterator[dict[str, Any]], told: Told) -> None:
    written = 0
    for chunk in _chunks(rows):
        store.execute_many(_statement(verb, chunk[0]), chunk)
        written += len(chunk)
        told(written)


def _statement(verb: str, row: dict[str, Any]) -> str:
    if verb == "insert":
        marks = ", ".join(f":{name}" for name in row)
        return f"insert into person ({', '.join(row)}) values ({marks})"
    changes = ", ".join(f"{name} = :{name}" for name in row if name != "id")
    return f"update person set {changes} where id = :id"


def _chunks(rows: Iterator[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    chunk: list[dict[str, Any]] = []
    for row in rows:
        chunk.append(row)
        if len(chunk) == CHUNK:
            yield chunk
            chunk = []
    if chunk:
        yield chunk
