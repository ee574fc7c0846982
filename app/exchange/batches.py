"""Judged lists taken onto the books: each whole or not at all, as one batch that can be undone."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.errors import Refusal
from app.exchange import columns
from app.exchange.decisions import Decision, Entry
from app.exchange.judging import Judged
from app.exchange.plans import Plan, counted
from app.exchange.quiet import without_collecting
from app.exchange.typed_rows import Problem
from app.registry import lookups
from app.store import backups
from app.store.store import Row, Store

__all__ = [
    "Batch",
    "Decision",
    "Outcome",
    "OutcomeRow",
    "by_uid",
    "commit",
    "get",
    "listed",
    "outcome_rows",
    "undo",
]

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a list came to; without a batch or an action when nothing had to be changed."""

    batch_id: int | None
    batch_uid: str | None
    counts: Mapping[str, int]
    action: int | None


@dataclass(frozen=True, slots=True)
class Batch:
    """A list that was taken in."""

    id: int
    uid: str
    source: str
    sha256: str
    at: str
    sheet: str
    counts: Mapping[str, int]
    subject: str = "person"


@dataclass(frozen=True, slots=True)
class OutcomeRow:
    """What became of one row, under its number in the spreadsheet; no uid when nobody did."""

    row: int
    outcome: str
    uid: str
    problems: tuple[Problem, ...]


def commit(
    store: Store,
    plan: Plan,
    source_name: str,
    decisions: Mapping[int, Decision] | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Outcome:
    """Take a judged list in as one action, after a backup; undecided duplicates stay outside.

    Refuses ``import-out-of-date`` when people have changed since the list was judged,
    ``import-cancelled`` when asked to stop, and a decision that cannot be carried out, naming its
    row; then nothing of the list is on the books.
    """
    subject = plan.subject
    entries = subject.decide(store, plan, decisions or {})
    counts = counted(entry.outcome for entry in entries)
    if not any(entry.writes for entry in entries):
        return Outcome(None, None, counts, None)
    if lookups.anybody(store):
        backups.take(store.path, store.clock(), reason="import")
    with without_collecting(), store.transaction(_VERBS[subject.code], source_name) as act:
        if lookups.changed_since(store, plan.moment, subject.watched):
            raise Refusal("import-out-of-date")
        subject.write(store, plan, entries, _telling(len(entries), progress, cancelled))
        batch_id = _keep_batch(store, plan, source_name, counts, entries)
        uid = str(store.scalar("select uid from batch where id = ?", (batch_id,)))
    if dict(plan.mapping) != dict(plan.guessed):
        columns.remember(store, plan.header.titles, plan.mapping, subject.code)
    return Outcome(batch_id, uid, counts, act.id)


_VERBS = {
    "person": "import.people",
    "attendance": "import.attendance",
    "result": "import.results",
    "class_list": "import.class_list",
    "plan_lines": "import.plan_lines",
    "partner": "import.partners",
    "staff": "import.staff",
}


def _telling(
    total: int, progress: Progress | None, cancelled: Cancelled | None
) -> Callable[[int], None]:
    def told(done: int) -> None:
        if cancelled is not None and cancelled():
            raise Refusal("import-cancelled")
        if progress is not None:
            progress(done, total)

    return told


def _keep_batch(
    store: Store, plan: Plan, source: str, counts: Mapping[str, int], entries: Sequence[Entry]
) -> int:
    about = {**counts, "sheet": plan.sheet, "carried": sorted(plan.mapping.values())}
    values = {
        "subject": plan.subject.code,
        "source": source,
        "sha256": plan.sha256,
        "at": store.now().isoformat().replace("+00:00", "Z"),
        "counts": json.dumps(about, ensure_ascii=False),
    }
    batch_id = store.insert("batch", values)
    sql = """
      insert into batch_row (batch_id, row, outcome, record_uid, message) values (?, ?, ?, ?, ?)
    """
    rows = (
        (batch_id, each.judged.row, each.outcome, each.uid, _message(each.judged))
        for each in entries
    )
    store.execute_many(sql, rows)
    return batch_id


def _message(judged: Judged) -> str:
    said = judged.problems + judged.warnings
    if not said:
        return ""
    listed = [[each.column, each.code, dict(each.details)] for each in said]
    return json.dumps(listed, ensure_ascii=False, default=str)


def undo(store: Store, batch_id: int) -> None:
    """Take a whole batch back; refuses when somebody of it has been changed since, naming some."""
    action = _action(store, batch_id)
    try:
        store.undo(action)
    except Refusal as refusal:
        if refusal.code != "undo-changed-since":
            raise
        names = _touched_since(store, action)
        if not names:
            raise
        raise Refusal("import-changed-since", count=len(names), names=names[:5]) from refusal


def _action(store: Store, batch_id: int) -> int:
    get(store, batch_id)
    sql = """
      select action_id from change
       where tbl = 'batch' and record_id = ? and kind = 'insert' order by id desc limit 1
    """
    return int(store.scalar(sql, (batch_id,)))


def _touched_since(store: Store, action: int) -> list[str]:
    """Return whose card, mark or result of an action was changed again."""
    sql = """
      select distinct person.id from change mine
        join change later on later.tbl = mine.tbl and later.record_id = mine.record_id
                         and later.action_id > mine.action_id
        left join attendance on mine.tbl = 'attendance' and attendance.id = mine.record_id
        left join test_result on mine.tbl = 'test_result' and test_result.id = mine.record_id
        left join enrolment on mine.tbl = 'enrolment' and enrolment.id = mine.record_id
        join person on person.id = case mine.tbl when 'person' then mine.record_id
             else coalesce(attendance.person_id, test_result.person_id, enrolment.person_id) end
       where mine.action_id = ?
         and mine.tbl in ('person', 'attendance', 'test_result', 'enrolment')
    """
    ids = [row[0] for row in store.tuples(sql, (action,))]
    return [card.name.full for card in lookups.cards(store, ids).values()]


def get(store: Store, batch_id: int) -> Batch:
    """Return a batch, or refuse an unknown or undone one."""
    found = store.query("select * from batch where id = ?", (batch_id,))
    if not found:
        raise Refusal("batch-unknown", batch=batch_id)
    return _batch(found[0])


def by_uid(store: Store, uid: str) -> Batch:
    """Return the batch with this public identifier, or refuse."""
    found = store.query("select * from batch where uid = ?", (uid,))
    if not found:
        raise Refusal("batch-unknown", batch=uid)
    return _batch(found[0])


def listed(store: Store, subject: str = "") -> list[Batch]:
    """Return the lists taken in and not undone, newest first; of one subject when it is named."""
    sql = "select * from batch where ? in ('', subject) order by id desc"
    return [_batch(row) for row in store.query(sql, (subject,))]


def _batch(row: Row) -> Batch:
    about: dict[str, Any] = json.loads(row["counts"])
    counts = {name: number for name, number in about.items() if isinstance(number, int)}
    plain = {name: row[name] for name in ("id", "uid", "source", "sha256", "at", "subject")}
    return Batch(**plain, sheet=about["sheet"], counts=counts)


def outcome_rows(store: Store, batch_id: int) -> Iterator[OutcomeRow]:
    """Give what became of each row of a batch, in the order of the spreadsheet."""
    get(store, batch_id)
    sql = "select row, outcome, record_uid, message from batch_row where batch_id = ? order by row"
    for row, outcome, uid, message in store.tuples(sql, (batch_id,)):
        said = tuple(Problem(*each) for each in json.loads(message)) if message else ()
        yield OutcomeRow(row, outcome, uid, said)
