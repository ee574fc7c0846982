"""The audit journal: every change of every record, written in one place, and read back for undo.

Triggers made from the table's own columns write the rows, so no statement of any room can
forget them, and a write outside :meth:`app.store.store.Store.transaction` fails: it has no action
to belong to. An *action* is one thing a person did; a *change* is what it did to one record.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from app.errors import Refusal
from app.store.driver import Connection, IntegrityError

TABLES = """
create table action (
  id integer primary key,
  uid text not null unique,
  at text not null,
  actor text not null,
  verb text not null,
  subject text not null default '',
  undoes integer references action(id)
) strict;
create table change (
  id integer primary key,
  action_id integer not null references action(id),
  tbl text not null,
  record_id integer not null,
  kind text not null check (kind in ('insert', 'update', 'delete')),
  before text not null,
  after text not null
) strict;
create index change_by_record on change(tbl, record_id, id);
create index change_by_action on change(action_id, tbl, record_id);
create table current (
  one integer primary key check (one = 1),
  action_id integer references action(id)
) strict;
insert into current values (1, null);
"""


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a person did, in one transaction."""

    id: int
    uid: str
    at: str
    actor: str
    verb: str
    subject: str
    undoes: int | None


@dataclass(frozen=True, slots=True)
class Change:
    """What an action did to one record: the fields as they were and as they became."""

    id: int
    action_id: int
    table: str
    record_id: int
    kind: str
    before: dict[str, Any]
    after: dict[str, Any]


def columns(connection: Connection, table: str) -> list[str]:
    """Return the names of a table's columns, as declared."""
    return [row[1] for row in connection.execute(f"pragma table_info({table})")]


def watch(connection: Connection, table: str) -> None:
    """Journal a table: make its three triggers anew from the columns it has now."""
    names = columns(connection, table)
    for kind, sql in _triggers(table, names).items():
        connection.execute(f"drop trigger if exists {table}_{kind}")
        connection.execute(sql)


def _triggers(table: str, names: Sequence[str]) -> dict[str, str]:
    pairs = {
        side: ", ".join(f"'{name}', {side}.{name}" for name in names) for side in ("old", "new")
    }
    filled = ", ".join(f"'{name}', nullif(new.{name}, '')" for name in names)
    changed = " or ".join(f"old.{name} is not new.{name}" for name in names)
    sides = {side: _differences(names, side) for side in ("old", "new")}
    return {
        "insert": _trigger(table, "insert", "new", "'{}'", _without_nulls(filled)),
        "update": _trigger(table, "update", "new", sides["old"], sides["new"], f"when {changed}"),
        "delete": _trigger(table, "delete", "old", f"json_object({pairs['old']})", "'{}'"),
    }


def _without_nulls(pairs: str) -> str:
    # A merge patch drops what is null: a new record's empty fields need no place in the journal.
    return f"json_patch('{{}}', json_object({pairs}))"


def _differences(names: Sequence[str], side: str) -> str:
    rows = " union all ".join(
        f"select '{name}' k, {side}.{name} v where old.{name} is not new.{name}" for name in names
    )
    return f"({_grouped(rows)})"


def _grouped(rows: str) -> str:
    return f"select json_group_object(k, v) from ({rows})"


def _trigger(table: str, kind: str, side: str, before: str, after: str, when: str = "") -> str:
    return (
        f"create trigger {table}_{kind} after {kind} on {table} {when} begin\n"
        "  insert into change (action_id, tbl, record_id, kind, before, after)\n"
        f"  values ((select action_id from current), '{table}', {side}.id, '{kind}',\n"
        f"    {before}, {after});\nend"
    )


def changes_of(connection: Connection, action_id: int) -> list[Change]:
    """Return what an action changed, first change first."""
    sql = """
      select id, action_id, tbl, record_id, kind, before, after
        from change where action_id = ? order by id
    """
    return [_change(row) for row in connection.execute(sql, (action_id,))]


def history(connection: Connection, table: str, record_id: int) -> list[tuple[Action, Change]]:
    """Return everything that happened to a record, oldest first, with who did it and when."""
    sql = """
      select change.id, action_id, tbl, record_id, kind, before, after,
             action.id, uid, at, actor, verb, subject, undoes
        from change join action on action.id = action_id
       where tbl = ? and record_id = ?
       order by change.id
    """
    rows = connection.execute(sql, (table, record_id))
    return [(Action(*row[7:]), _change(row[:7])) for row in rows]


def action(connection: Connection, action_id: int) -> Action:
    """Return an action, or refuse an unknown number."""
    sql = "select id, uid, at, actor, verb, subject, undoes from action where id = ?"
    row = connection.execute(sql, (action_id,)).fetchone()
    if row is None:
        raise Refusal("action-unknown", action=action_id)
    return Action(*row)


def _change(row: Sequence[Any]) -> Change:
    number, action_id, table, record_id, kind, before, after = row
    return Change(number, action_id, table, record_id, kind, json.loads(before), json.loads(after))


def holds(connection: Connection, action_id: int) -> bool:
    """Tell whether an action touched any record."""
    sql = "select 1 from change where action_id = ? limit 1"
    return connection.execute(sql, (action_id,)).fetchone() is not None


def touched(connection: Connection, action_id: int) -> dict[str, list[int]]:
    """Return the records an action touched, by table."""
    found: dict[str, list[int]] = {}
    sql = "select distinct tbl, record_id from change where action_id = ?"
    for table, record_id in connection.execute(sql, (action_id,)):
        found.setdefault(table, []).append(record_id)
    return found


def moved_on(connection: Connection, action_id: int) -> list[tuple[str, int]]:
    """Return the records that were changed again after an action, which keep it from being undone.

    A later change that was itself undone does not count, nor does its undoing.
    """
    sql = """
      select distinct mine.tbl, mine.record_id, action.id, coalesce(action.undoes, 0)
        from change mine
        join change later on later.tbl = mine.tbl and later.record_id = mine.record_id
                         and later.id > mine.id and later.action_id > mine.action_id
        join action on action.id = later.action_id
       where mine.action_id = ?
    """
    later = list(connection.execute(sql, (action_id,)))
    fallen = undone(connection) if later else {}
    stands = [row for row in later if row[2] not in fallen and row[3] <= action_id]
    return list(dict.fromkeys((table, record) for table, record, _, _ in stands))


def undone_by(connection: Connection, action_id: int) -> int | None:
    """Return the action that undid this one and still stands, if any."""
    return undone(connection).get(action_id)


def undone(connection: Connection) -> dict[int, int]:
    """Return each action that is taken back at present, with the one that took it back.

    An undo may be undone, and that again: only what comes last tells which of them stand.
    """
    fallen: dict[int, int] = {}
    sql = "select id, undoes from action where undoes is not null order by id desc"
    for undo, action_id in connection.execute(sql):
        if undo not in fallen:
            fallen[action_id] = undo
    return fallen


# A number once given stays in the register: it is annulled, never undone; and a paper that was
# handed back or torn up because it was annulled does not come to stand again by one key.
_FINAL = {"permanent": "undo-paper-issued", "annulled": "undo-paper-annulled"}


def revert(connection: Connection, changes: Iterable[Change]) -> None:
    """Take changes back, last first; refuse when another record now leans on one of them."""
    for change in reversed(list(changes)):
        try:
            _revert_one(connection, change)
        except IntegrityError as error:
            code = next((code for word, code in _FINAL.items() if word in str(error)), "")
            details = {"table": change.table, "record": change.record_id}
            raise Refusal(code or "undo-depended-on", **details) from error


def _revert_one(connection: Connection, change: Change) -> None:
    if change.kind == "insert":
        connection.execute(f"delete from {change.table} where id = ?", (change.record_id,))
        return
    if change.kind == "update":
        names = ", ".join(f"{name} = :{name}" for name in change.before)
        sql = f"update {change.table} set {names} where id = :record"
        connection.execute(sql, {**change.before, "record": change.record_id})
        return
    names = ", ".join(change.before)
    marks = ", ".join(f":{name}" for name in change.before)
    connection.execute(f"insert into {change.table} ({names}) values ({marks})", change.before)
