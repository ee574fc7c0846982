"""All records as canonical JSON: sorted, free of clocks and of this file's own numbers.

Two files that say the same give the same dump, whichever way they came to it: what is left out
is local (row numbers, derived keys) or tells when a thing was done rather than what.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import Any

from app.store import migrations
from app.store.steps import WATCHED
from app.store.store import Store

_LOCAL = {"id", "sort_key", "name_fold", "study_fold"}
_CLOCK = {("batch", "at"), ("closing", "journal_at"), ("correction", "journal_at")}
_STAFF_SETTINGS = ("signatory", "officer")
_SECRET_SETTINGS = {"participant_pin"}

Record = dict[str, Any]


def dump(store: Store) -> Iterator[str]:
    """Return the lines of one JSON object ``{table: [record, …]}``, tables and uids in order.

    A reference is the uid of what it points to; a paper's stored bytes appear as their SHA-256, and
    so do the lines behind a closed period.
    """
    yield f'{{"version": {migrations.VERSION}, "records": {{\n'
    for place, table in enumerate(sorted(WATCHED)):
        yield ("" if place == 0 else ",\n") + f"{json.dumps(table)}: ["
        for number, record in enumerate(records(store, table)):
            yield ("\n" if number == 0 else ",\n") + _line(record)
        yield "]"
    yield "\n}}\n"


def records(store: Store, table: str) -> Iterator[Record]:
    """Return the records of one table as a dump shows them, by uid."""
    staff = dict(store.tuples("select cast(id as text), uid from staff"))
    cursor = store.stream(_statement(store, table))
    names = [column[0] for column in cursor.description]
    for row in cursor:
        record = dict(zip(names, row, strict=True))
        if table == "setting" and record["name"] in _SECRET_SETTINGS:
            continue
        if table == "setting" and record["name"] in _STAFF_SETTINGS:
            record["value"] = staff.get(record["value"], record["value"])
        if table == "paper":
            record = _with_digest(store, record)
        if table == "closing":
            record = _with_lines(store, record)
        yield record


def _statement(store: Store, table: str) -> str:
    points = {row[3]: row[2] for row in store.tuples(f"pragma foreign_key_list({table})")}
    fields = [_field(table, row[1], points) for row in store.tuples(f"pragma table_info({table})")]
    return f"select {', '.join(filter(None, fields))} from {table} order by uid"


def _field(table: str, name: str, points: Mapping[str, str]) -> str:
    if name in _LOCAL or (table, name) in _CLOCK:
        return ""
    if name not in points:
        return name
    shown = name.removesuffix("_id")
    return f"(select uid from {points[name]} other where other.id = {table}.{name}) as '{shown}'"


def _with_digest(store: Store, record: Record) -> Record:
    sql = "select body from paper_bytes join paper on id = paper_id where uid = ?"
    body = store.scalar(sql, (record["uid"],))
    return {**record, "bytes": None if body is None else hashlib.sha256(body).hexdigest()}


def _with_lines(store: Store, record: Record) -> Record:
    sql = """
      select source || ' ' || span, closing_lines.sha256 from closing_lines
        join closing on closing.id = closing_id where closing.uid = ? order by 1
    """
    return {**record, "lines": dict(store.tuples(sql, (record["uid"],)))}


def _line(record: Record) -> str:
    return json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
