"""Which actions of the journal touched what a line rests on, so that it counts otherwise now."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from app.quarters import cuts, resting
from app.quarters.lines import Line
from app.quarters.moving import Pair
from app.quarters.periods import Period
from app.quarters.resting import Reads
from app.quarters.sources import SOURCES
from app.store.store import Store


@dataclass(frozen=True, slots=True)
class Cause:
    """An action that touched what a line rests on: when, who, what, which record.

    ``at`` is UTC, as the journal has it; ``verb`` and ``subject`` are the action's own, and
    ``undone`` the verb of the action that an "undo" took back. ``table`` and ``record`` say what
    it touched.
    """

    action: int
    at: str
    actor: str
    verb: str
    subject: str
    table: str
    record: int
    undone: str = ""


Asked = Mapping[str, Collection[str]]
"""The cuts that tell what a number holds, each with the keys that it holds."""

Subject = tuple[str, object]
"""A table and the number of a record in it."""

_BY_PERSON = ("after", "contingent", "registered", "starting")
"""Sources whose lines rest on other records of the same person, of their own table too."""


@dataclass(frozen=True, slots=True)
class _Touch:
    """What one action did to one record."""

    cause: Cause
    kind: str
    changed: frozenset[str]
    name: str = ""


class Journal:
    """The actions since a closing that still stand, as far as lines ask about them."""

    def __init__(self, store: Store, since: int) -> None:
        self._store, self._since = store, since
        self._fallen = store.undone()
        self._points = _Points(store)
        self._touched: dict[Subject, list[_Touch]] = {}
        self._child_ids: dict[str, dict[Subject, set[int]]] = {}

    def because(self, source: str, pair: Pair, asked: Asked, period: Period) -> tuple[Cause, ...]:
        """Return the actions behind a pair of lines in a number of these keys in these cuts.

        ``period`` is the span counted: sessions and choices of other days are behind nothing.
        """
        reads = _reads(source, pair, asked)
        found = self._of(source, pair, reads, period)
        if not found:  # what else the line rests on
            every = resting.of_form({source: asked})
            found = self._of(source, pair, every)
        return found

    def _of(
        self, source: str, pair: Pair, reads: Reads, period: Period | None = None
    ) -> tuple[Cause, ...]:
        found: dict[int, Cause] = {}
        for side in (pair.was, pair.now):
            if side is not None:
                for touch in self._touches(source, side.line, reads):
                    if period is None or source != "contingent" or self._within(touch, period):
                        found.setdefault(touch.cause.action, touch.cause)
        return tuple(found[action] for action in sorted(found))

    def _within(self, touch: _Touch, period: Period) -> bool:
        """Tell whether what was touched lies, or lay, on a day that a contingent is counted by."""
        table, record = touch.cause.table, touch.cause.record
        if table == "choice":
            return any(day <= period.last.isoformat() for day in self._days(table, record, "dated"))
        if table == "attendance":
            table, record = "session", int(str(self._points.row(table, record)["session_id"]))
        if table != "session":
            return True
        first, last = period.first.isoformat(), period.last.isoformat()
        return any(first <= day <= last for day in self._days(table, record, "day"))

    def _days(self, table: str, record: int, column: str) -> set[str]:
        """Return every day that a record has had since the closing."""
        sql = "select before from change where tbl = ? and record_id = ? and action_id > ?"
        rows = self._store.tuples(sql, (table, record, self._since))
        days = {json.loads(before).get(column) for (before,) in rows}
        return {str(day) for day in (*days, self._points.row(table, record).get(column)) if day}

    def _touches(self, source: str, line: Line, reads: Reads) -> Iterator[_Touch]:
        subjects = self._subjects(source, line)
        for table in reads:
            for record in self._records(source, table, subjects):
                for touch in self._of_record(table, record):
                    if resting.counts(reads, table, touch.kind, touch.changed, touch.name):
                        yield touch

    def _subjects(self, source: str, line: Line) -> set[Subject]:
        """Return the line's record with all it points to, its person, its session, its plan's."""
        found: set[Subject] = set()
        if line.person:
            place = self._points.row("person", line.person).get("place_id")
            found |= {("person", line.person), ("place", place)}
        if line.session:
            found |= self._points.upward("session", line.session)
        found |= self._points.upward(SOURCES[source].table, line.record)
        if line.form:
            found.add(("form", line.form))
        if source in _BY_PERSON and line.person:
            sql = "select session_id from attendance where person_id = ?"
            found |= {("session", each) for (each,) in self._store.tuples(sql, (line.person,))}
        if SOURCES[source].table == "plan_line":
            found |= self._of_plan_line(line.record)
        if source == "registered":
            found |= self._merged_cards(line.record)
        return found

    def _merged_cards(self, person: int) -> set[Subject]:
        """Return the cards that are, or were, merged into one: the first of all counts."""
        rows = self._store.tuples("select id from person where merged_into = ?", (person,))
        once = self._once("person").get(("merged_into", person), set())
        return {("person", each) for each in {row[0] for row in rows} | once}

    def _of_plan_line(self, record: int) -> set[Subject]:
        key = self._points.row("plan_line", record).get("key")
        rows = self._store.tuples("select session_id from plan_fact where line = ?", (key,))
        gone = self._deleted("plan_fact")
        sessions = {each for (each,) in rows} | {
            row["session_id"] for row in gone.values() if row.get("line") == key
        }
        return {("session", each) for each in sessions}

    def _records(self, source: str, table: str, subjects: set[Subject]) -> Iterable[int]:
        own = SOURCES[source].table
        if table == "setting":  # few, and they concern every line that is read from them
            return self._all(table)
        if table == "plan":
            return self._versions(subjects)
        mine = {int(str(each)) for name, each in subjects if name == table and each is not None}
        if source not in _BY_PERSON and (table == own or (mine and table in _UPWARD)):
            return mine
        return mine | self._children(table, subjects)

    def _versions(self, subjects: set[Subject]) -> set[int]:
        """Return the plans touched that are versions of these: one takes the place of another."""
        wanted = {self._first(int(str(each))) for name, each in subjects if name == "plan"}
        return {each for each in self._all("plan") if self._first(each) in wanted}

    def _first(self, plan: int) -> int:
        while (previous := self._points.row("plan", plan).get("previous_id")) is not None:
            plan = int(str(previous))
        return plan

    def _children(self, table: str, subjects: set[Subject]) -> set[int]:
        """Return the records of a table that point, or pointed, to one of these."""
        pointing = self._points.columns(table)
        held: set[int] = set()
        for column, to in pointing.items():
            wanted = [each for name, each in subjects if name == to]
            if not wanted or to not in _OWNERS:
                continue
            sql = f"""
              select id from {table} where {column} in (select value from json_each(?))
            """
            held |= {row[0] for row in self._store.tuples(sql, (json.dumps(wanted),))}
            once = self._once(table)
            for each in wanted:
                held |= once.get((column, each), set())
        return held

    def _once(self, table: str) -> dict[Subject, set[int]]:
        """Return which records pointed where, of those deleted or pointed elsewhere since."""
        if table not in self._child_ids:
            found: dict[Subject, set[int]] = defaultdict(set)
            sql = """
              select record_id, before from change
               where action_id > ? and tbl = ? and kind <> 'insert'
            """
            columns = self._points.columns(table)
            for record, before in self._store.stream(sql, (self._since, table)):
                said = json.loads(before)
                for column in columns.keys() & said.keys():
                    found[column, said[column]].add(record)
            self._child_ids[table] = found
        return self._child_ids[table]

    def _deleted(self, table: str) -> dict[int, dict[str, object]]:
        sql = """
          select record_id, before from change
           where action_id > ? and tbl = ? and kind = 'delete'
        """
        rows = self._store.tuples(sql, (self._since, table))
        return {record: json.loads(before) for record, before in rows}

    def _all(self, table: str) -> set[int]:
        sql = "select distinct record_id from change where action_id > ? and tbl = ?"
        return {row[0] for row in self._store.tuples(sql, (self._since, table))}

    def _of_record(self, table: str, record: int) -> list[_Touch]:
        at: Subject = (table, record)
        if at not in self._touched:
            self._touched[at] = list(self._look(table, record))
        return self._touched[at]

    def _look(self, table: str, record: int) -> Iterator[_Touch]:
        sql = """
          select kind, before, after, action.id, at, actor, verb, subject, undoes
            from change join action on action.id = action_id
           where tbl = ? and record_id = ? and action_id > ? order by change.id
        """
        for kind, before, after, action, at, actor, verb, subject, undoes in self._store.tuples(
            sql, (table, record, self._since)
        ):
            if action in self._fallen or (undoes or 0) > self._since:
                continue
            changed = {**json.loads(before), **json.loads(after)}
            undone, about = self._undone(undoes) if undoes else ("", subject)
            yield _Touch(
                Cause(action, at, actor, verb, about, table, record, undone),
                kind,
                frozenset(changed),
                str(changed.get("name") or self._name(table, record)),
            )

    def _undone(self, action: int) -> tuple[str, str]:
        found = self._store.tuples("select verb, subject from action where id = ?", (action,))
        return found[0]

    def _name(self, table: str, record: int) -> str:
        return str(self._points.row(table, record).get("name", "")) if table == "setting" else ""


class _Points:
    """What records point to, by the file's own references; what was deleted, as it was."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._columns: dict[str, Mapping[str, str]] = {}
        self._rows: dict[Subject, dict[str, object]] = {}

    def columns(self, table: str) -> Mapping[str, str]:
        """Return the columns that refer to another record, each with the table referred to."""
        if table not in self._columns:
            rows = self._store.tuples(f"pragma foreign_key_list({table})")
            self._columns[table] = {row[3]: row[2] for row in rows}
        return self._columns[table]

    def row(self, table: str, record: int) -> dict[str, object]:
        """Return a record as it stands, or as it stood when it was deleted."""
        at: Subject = (table, record)
        if at not in self._rows:
            found = self._store.query(f"select * from {table} where id = ?", (record,))
            self._rows[at] = found[0] if found else self._as_deleted(table, record)
        return self._rows[at]

    def _as_deleted(self, table: str, record: int) -> dict[str, object]:
        sql = """
          select before from change where tbl = ? and record_id = ? and kind = 'delete'
           order by id desc limit 1
        """
        before = self._store.scalar(sql, (table, record))
        return json.loads(before) if before else {}

    def upward(self, table: str, record: int) -> set[Subject]:
        """Return a record and what it points to, and what that points to, but for people."""
        found: set[Subject] = set()
        waiting: list[tuple[str, int]] = [(table, record)]
        while waiting:
            at = waiting.pop()
            if at in found:
                continue
            found.add(at)
            row = self.row(*at)
            for column, to in self.columns(at[0]).items():
                if to in _UPWARD and row.get(column) is not None:
                    waiting.append((to, int(str(row[column]))))
        return found


_OWNERS = ("person", "session", "contract")
"""Tables to whose records others belong: a line rests on what belongs to its own."""

_UPWARD = (
    "session", "form", "training_list", "undecided_list", "fair_employer", "referral_kind", "plan",
    "contract",
)  # fmt: skip


def _reads(source: str, pair: Pair, asked: Asked) -> Reads:
    """Return what could have moved a pair: what makes its line, or what those of its keys do."""
    was, now = pair.was, pair.now
    if now is None:
        return resting.of_line(source)
    if was is None:
        own = [
            cut for cut in asked if cut in cuts.OF_LINE or cut in resting.OWN_CUTS.get(source, ())
        ]
        return resting.together(
            [resting.of_line(source), *(_of_key(source, cut, asked, now.keys[cut]) for cut in own)]
        )
    found = [
        _of_key(source, cut, asked, set(was.keys[cut]) ^ set(now.keys[cut]))
        for cut in asked
        if was.keys[cut] != now.keys[cut]
    ]
    if not found or (was.line.person, was.line.day) != (now.line.person, now.line.day):
        found.append(resting.of_line(source))
    return resting.together(found)


def _of_key(source: str, cut: str, asked: Asked, words: Collection[str]) -> Reads:
    return resting.of_key(source, cut, set(words) & set(asked[cut]) or words)
