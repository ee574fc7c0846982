"""The open file: one writer, many readers, and the only way to change anything."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.errors import Refusal
from app.store import driver, journal
from app.store.lock import FileHold
from app.store.readers import Reader, Readers, Stream
from app.store.uids import Clock, Uids

if TYPE_CHECKING:
    from sqlite_utils import Database

Row = dict[str, Any]
Values = Mapping[str, Any]
Derive = Callable[["Store", Sequence[int]], None]
"""Refreshes what is computed from the named records of one table, inside the transaction."""


@dataclass
class Act:
    """The transaction under way: which action it is and who listens to it."""

    id: int
    uid: str
    verb: str
    subject: str = ""


@dataclass
class Store:
    """The centre's open file.

    Reading is free from any thread: each has its own connection and sees the last commit.
    Writing is possible only inside :meth:`transaction`.
    """

    path: Path
    clock: Clock
    hold: FileHold | None
    derive: Mapping[str, Derive] = field(default_factory=dict)
    actor: str = ""
    uid: Uids = None  # type: ignore[assignment]  # made from the clock below
    warnings: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        self.uid = self.uid or Uids(self.clock)
        self._writing = threading.RLock()
        self._mine = threading.local()
        self._readers = Readers(self.path)
        self._act: Act | None = None
        self._writer = driver.connect(self.path, read_only=self.read_only)
        self._reading_writer = Reader(self._writer)
        self.last_action: int | None = None

    @property
    def read_only(self) -> bool:
        """Tell whether the file was opened for looking only."""
        return self.hold is None

    @property
    def db(self) -> Database:
        """The writer as a sqlite-utils database, for a look from a prompt and for migrations."""
        from sqlite_utils import Database  # costs a fifth of a second, and few ever need it

        return Database(self._writer, execute_plugins=False)

    def now(self) -> datetime:
        """Return this moment in UTC, to the second."""
        return self.clock().astimezone(UTC).replace(microsecond=0)

    def _stamp(self) -> str:
        return self.now().isoformat().replace("+00:00", "Z")

    def today(self) -> date:
        """Return the office's date."""
        return self.clock().date()

    # Reading

    def query(self, sql: str, values: Values | Sequence[Any] = ()) -> list[Row]:
        """Return the rows of a question as dictionaries."""
        names, rows = self._reader().ask(sql, values)
        return [dict(zip(names, row, strict=True)) for row in rows]

    def tuples(self, sql: str, values: Values | Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Return the rows of a question as tuples, for hot paths."""
        return self._reader().ask(sql, values)[1]

    def scalar(self, sql: str, values: Values | Sequence[Any] = ()) -> Any:
        """Return the first column of the first row, or None."""
        row = self._reader().first(sql, values)
        return None if row is None else row[0]

    def stream(self, sql: str, values: Values | Sequence[Any] = ()) -> Stream:
        """Return the answer in handfuls, for lists too long to hold."""
        return self._reader().stream(sql, values)

    def row(self, table: str, record_id: int) -> Row:
        """Return one record, or refuse an unknown number."""
        found = self.query(f"select * from {table} where id = ?", (record_id,))
        if not found:
            raise Refusal("record-unknown", table=table, record=record_id)
        return found[0]

    def _reader(self) -> Reader:
        """Inside its own transaction a thread reads what it wrote; elsewhere the last commit."""
        if self._act is not None and self._owns_writer():
            return self._reading_writer
        return self._readers.mine()

    def _connection(self) -> driver.Connection:
        return self._reader().connection

    def _owns_writer(self) -> bool:
        return bool(getattr(self._mine, "depth", 0))

    @contextmanager
    def time_limit(self, seconds: float, now: Callable[[], float]) -> Iterator[None]:
        """Stop this thread's reading after ``seconds`` with a refusal, so that no list can hang."""
        reader, until = self._connection(), now() + seconds
        reader.set_progress_handler(lambda: int(now() > until), 20_000)
        try:
            yield
        except driver.OperationalError as error:
            if "interrupted" not in str(error):
                raise
            raise Refusal("question-too-slow", seconds=seconds) from error
        finally:
            reader.set_progress_handler(None, 0)

    # Writing

    @contextmanager
    def transaction(self, verb: str, subject: str = "") -> Iterator[Act]:
        """Do one thing whole or not at all, journalled as one action of the present actor.

        Called inside another, it joins it: what a person does once is undone at once.
        """
        if self.read_only:
            raise Refusal("file-read-only")
        with self._writing:
            if self._act is not None:
                yield from self._within(self._act)
            else:
                yield from self._outermost(verb, subject)

    def _within(self, act: Act) -> Iterator[Act]:
        """An inner thing is whole or not at all too, even where the outer one goes on without."""
        self._writer.execute("savepoint inner_thing")
        try:
            yield act
        except BaseException:
            if self._writer.in_transaction:
                self._writer.execute("rollback to inner_thing")
                self._writer.execute("release inner_thing")
            raise
        self._writer.execute("release inner_thing")

    def _outermost(self, verb: str, subject: str) -> Iterator[Act]:
        self._mine.depth = 1
        try:
            act = self._act = self._begin(verb, subject)
            yield act
            self._end(act)
        except BaseException as error:
            self._roll_back()
            if isinstance(error, driver.DatabaseError):
                raise _plain(error, self.path) from error
            raise
        finally:
            self._act = None
            self._mine.depth = 0

    def _begin(self, verb: str, subject: str) -> Act:
        self._writer.execute("begin immediate")
        uid = self.uid()
        sql = "insert into action (uid, at, actor, verb, subject) values (?, ?, ?, ?, ?)"
        said = (_storable(self.actor), verb, _storable(subject))
        cursor = self._writer.execute(sql, (uid, self._stamp(), *said))
        self._writer.execute("update current set action_id = ?", (cursor.lastrowid,))
        return Act(cursor.lastrowid, uid, verb, subject)

    def _end(self, act: Act) -> None:
        self._refresh_derived(act)
        self._writer.execute("update current set action_id = null")
        if not journal.holds(self._writer, act.id) and not self._undoing(act):
            self._roll_back()
            return
        self._commit(act)
        self.last_action = act.id

    def _undoing(self, act: Act) -> bool:
        return (
            driver.scalar(self._writer, "select undoes from action where id=?", act.id) is not None
        )

    def _refresh_derived(self, act: Act) -> None:
        for table, ids in journal.touched(self._writer, act.id).items():
            if refresh := self.derive.get(table):
                refresh(self, ids)

    def _commit(self, act: Act) -> None:
        try:
            self._writer.execute("commit")
        except driver.DatabaseError:
            # A commit that reports an error may still be in the file: ask the file, by the
            # identifier made before the write, and never invite a second try that doubles it.
            self._roll_back()
            if not self._landed(act.uid):
                raise

    def _landed(self, uid: str) -> bool:
        with suppress(driver.DatabaseError):
            looking = driver.connect(self.path, read_only=True)
            try:
                return bool(driver.scalar(looking, "select 1 from action where uid=?", uid))
            finally:
                looking.close()
        return False

    def _roll_back(self) -> None:
        if self._writer.in_transaction:
            with suppress(driver.DatabaseError):
                self._writer.execute("rollback")

    def execute(self, sql: str, values: Values | Sequence[Any] = ()) -> int:
        """Run one writing statement inside the transaction; return the new row's number."""
        self._must_write()
        return int(self._writer.execute(sql, values).lastrowid or 0)

    def execute_many(self, sql: str, rows: Iterator[Any] | Sequence[Any]) -> None:
        """Run one writing statement for many rows inside the transaction."""
        self._must_write()
        self._writer.executemany(sql, rows)

    def insert(self, table: str, values: Values) -> int:
        """Add a record with a public identifier of its own; return its local number."""
        row = {"uid": self.uid(), **values}
        names, marks = ", ".join(row), ", ".join(f":{name}" for name in row)
        return self.execute(f"insert into {table} ({names}) values ({marks})", row)

    def update(self, table: str, record_id: int, values: Values) -> None:
        """Change fields of a record; one that stays leaves no trace. Refuses an unknown number."""
        names = ", ".join(f"{name} = :{name}" for name in values)
        sql = f"update {table} set {names} where id = :_record"
        self._change_one(table, record_id, sql, {**values, "_record": record_id})

    def delete(self, table: str, record_id: int) -> None:
        """Take a record away; the journal keeps it whole. Refuses an unknown number."""
        sql = f"delete from {table} where id = :_record"
        self._change_one(table, record_id, sql, {"_record": record_id})

    def _change_one(self, table: str, record_id: int, sql: str, values: Values) -> None:
        self._must_write()
        if not self._writer.execute(sql, values).rowcount:
            raise Refusal("record-unknown", table=table, record=record_id)

    def _must_write(self) -> None:
        # A disk that fills up ends the transaction by itself: what follows would stand alone.
        if self._act is None or not self._owns_writer() or not self._writer.in_transaction:
            raise RuntimeError("a write outside a transaction")

    # Taking back

    def undo(self, action_id: int) -> None:
        """Take a whole action back, as an action of its own.

        Refuses when a record of it has changed since, or when another record leans on one.
        """
        with self.transaction("undo", str(action_id)) as act:
            journal.action(self._writer, action_id)
            if journal.undone_by(self._writer, action_id):
                raise Refusal("undo-done-already", action=action_id)
            if moved := journal.moved_on(self._writer, action_id):
                raise Refusal("undo-changed-since", count=len(moved), table=moved[0][0])
            self._writer.execute("update action set undoes=? where id=?", (action_id, act.id))
            journal.revert(self._writer, journal.changes_of(self._writer, action_id))

    def history(self, table: str, record_id: int) -> list[tuple[journal.Action, journal.Change]]:
        """Return all that was done to a record, oldest first."""
        return journal.history(self._connection(), table, record_id)

    def changes(self, action_id: int) -> list[journal.Change]:
        """Return what an action changed."""
        return journal.changes_of(self._connection(), action_id)

    def undone(self) -> dict[int, int]:
        """Return each action that is taken back at present, with the one that took it back."""
        return journal.undone(self._connection())

    # Drafts: what is half typed, kept through a kill; not a record, so not journalled

    def keep_draft(self, key: str, fields: str) -> None:
        """Keep a half-typed form under its key, or forget it when the text is empty."""
        if self.read_only or not self._writing.acquire(timeout=0.05):
            return  # the next keystroke tries again; typing never waits for an import
        try:
            self._put_draft(_storable(key), _storable(fields))
        except driver.OperationalError as error:
            raise _plain(error, self.path) from error
        finally:
            self._writing.release()

    def _put_draft(self, key: str, fields: str) -> None:
        if fields:
            sql = "insert or replace into draft (key, at, fields) values (?, ?, ?)"
            self._writer.execute(sql, (key, self._stamp(), fields))
        else:
            self._writer.execute("delete from draft where key = ?", (key,))

    def draft(self, key: str) -> tuple[str, str] | None:
        """Return when a form was left half typed and what was in it, or None."""
        found = self.tuples("select at, fields from draft where key = ?", (key,))
        return (found[0][0], found[0][1]) if found else None

    def drafts(self, prefix: str) -> list[tuple[str, str, str]]:
        """Return key, time and fields of the forms left half typed under a prefix, newest first."""
        sql = "select key, at, fields from draft where substr(key, 1, ?) = ? order by at desc, key"
        return self.tuples(sql, (len(prefix), prefix))

    # The end

    def backup_source(self) -> driver.Connection:
        """Return a new read-only connection, the caller's to close, from which a copy is made."""
        return driver.connect(self.path, read_only=True)

    def close(self) -> None:
        """Fold the log into the file and let it go: afterwards one file is everything.

        Questions still asked by other threads are stopped; a transaction of one is waited for.
        """
        self._readers.close()
        with self._writing:
            if not self.read_only:
                with suppress(driver.Error):
                    self._writer.execute("pragma wal_checkpoint(truncate)")
            self._writer.close()
        if self.hold is not None:
            self.hold.release()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _storable(text: str) -> str:
    """Half a surrogate pair, which a paste may bring, cannot be written down in any file."""
    return text.encode(errors="replace").decode()


def _plain(error: Exception, path: Path) -> BaseException:
    if "FOREIGN KEY" in str(error):
        return Refusal("record-unknown", table="", record=0)
    return driver.told(error, path)
