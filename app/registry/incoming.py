"""Lists of organisations that others send: the chamber's enterprises, the authority's hosts.

The chamber submits where sectors can be seen (R190-15), the education authority names where senior
pupils are shown professions (R190-12.2); each list has its number and date and feeds the partners.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from app.errors import FieldRefusal, Refusal
from app.kazakh import text
from app.store.store import Row, Store

KINDS = ("enterprises", "hosts")


@dataclass(frozen=True, slots=True)
class Incoming:
    """A list that came in: of what, from whom, under which number and date."""

    kind: str = "enterprises"
    author_id: int | None = None
    document: str = ""
    document_date: date | None = None
    received_on: date | None = None
    note: str = ""
    id: int = 0
    uid: str = ""


_DATES = ("document_date", "received_on")


def checked(incoming: Incoming) -> Incoming:
    """Return the list as it will be kept; refuses one without its number or day of receipt."""
    tidy = replace(
        incoming,
        document=text.field("document", incoming.document, 100),
        note=text.field_lines("note", incoming.note, 2000),
    )
    if tidy.kind not in KINDS:
        raise FieldRefusal("kind", "choice-unknown", value=tidy.kind)
    if not tidy.document:
        raise FieldRefusal("document", "field-required")
    if tidy.received_on is None:
        raise FieldRefusal("received_on", "date-missing")
    if tidy.document_date and tidy.received_on < tidy.document_date:
        raise FieldRefusal("received_on", "dates-crossed")
    return tidy


def add(store: Store, incoming: Incoming, partners: Sequence[int] = ()) -> int:
    """Enter a list with the partners it names."""
    tidy = checked(incoming)
    with store.transaction("incoming.add", tidy.document):
        made = store.insert("incoming_list", _row(tidy))
        name_partners(store, made, partners)
        return made


def change(store: Store, list_id: int, incoming: Incoming) -> None:
    """Save a list's head."""
    tidy = checked(incoming)
    with store.transaction("incoming.change", tidy.document):
        store.update("incoming_list", list_id, _row(tidy))


def name_partners(store: Store, list_id: int, partners: Sequence[int]) -> None:
    """Say which partners a list names; those it names already stay."""
    known = set(named(store, list_id))
    with store.transaction("incoming.name"):
        for partner in dict.fromkeys(partners):
            if partner not in known:
                store.insert("incoming_entry", {"list_id": list_id, "partner_id": partner})


def unname(store: Store, list_id: int, partners: Sequence[int]) -> None:
    """Say that a list does not name these partners after all; the partners stay."""
    sql = "select id from incoming_entry where list_id = ? and partner_id = ?"
    with store.transaction("incoming.name"):
        for partner in dict.fromkeys(partners):
            for (entry,) in store.tuples(sql, (list_id, partner)):
                store.delete("incoming_entry", entry)


def remove(store: Store, list_id: int) -> None:
    """Take away a list entered by mistake; the partners stay."""
    with store.transaction("incoming.remove"):
        sql = "select id from incoming_entry where list_id = ?"
        for (entry,) in store.tuples(sql, (list_id,)):
            store.delete("incoming_entry", entry)
        store.delete("incoming_list", list_id)


def listed(store: Store) -> list[Incoming]:
    """Return the lists that came in, the latest first."""
    sql = "select * from incoming_list order by received_on desc, id desc"
    return [_incoming(row) for row in store.query(sql)]


def get(store: Store, list_id: int) -> Incoming:
    """Return a list's head, or refuse an unknown number."""
    return _incoming(store.row("incoming_list", list_id))


def by_uid(store: Store, uid: str) -> Incoming:
    """Return the list with this public identifier, or refuse."""
    found = store.query("select * from incoming_list where uid = ?", (uid.strip(),))
    if not found:
        raise Refusal("record-unknown", table="incoming_list", record=uid)
    return _incoming(found[0])


def named(store: Store, list_id: int) -> list[int]:
    """Return the partners a list names, in Kazakh order."""
    sql = """
      select partner_id from incoming_entry join partner on partner.id = partner_id
       where list_id = ? order by sort_key, partner_id
    """
    return [row[0] for row in store.tuples(sql, (list_id,))]


def naming(store: Store, partner_id: int) -> list[Incoming]:
    """Return the lists that name a partner, the latest first."""
    sql = """
      select incoming_list.* from incoming_list
        join incoming_entry on list_id = incoming_list.id
       where partner_id = ? order by received_on desc, incoming_list.id desc
    """
    return [_incoming(row) for row in store.query(sql, (partner_id,))]


def _row(incoming: Incoming) -> dict[str, Any]:
    row = {k: v for k, v in asdict(incoming).items() if k not in ("id", "uid")}
    for name in _DATES:
        row[name] = row[name].isoformat() if row[name] else None
    return row


def _incoming(row: Row) -> Incoming:
    values = dict(row)
    for name in _DATES:
        values[name] = date.fromisoformat(row[name]) if row[name] else None
    return Incoming(**values)
