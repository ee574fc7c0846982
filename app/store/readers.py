"""Reading connections: one to a thread while it works, then lent to the next thread."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from app.store import driver

Values = Mapping[str, Any] | Sequence[Any]
_TRIES, _PAUSE = 100, 0.05
"""How often a question is told to stop when the file closes, and the seconds between."""


class Reader:
    """A connection that answers one question at a time.

    SQLite's library is torn down under a thread that is inside it, and the program with it, so
    a connection is closed only between two of its steps.
    """

    def __init__(self, connection: driver.Connection) -> None:
        self.connection = connection
        self._busy = threading.RLock()

    def ask(self, sql: str, values: Values) -> tuple[list[str], list[tuple[Any, ...]]]:
        """Return the names of the answer's columns and its rows."""
        with self._busy:
            cursor = self.connection.execute(sql, values)
            return [column[0] for column in cursor.description], cursor.fetchall()

    def first(self, sql: str, values: Values) -> tuple[Any, ...] | None:
        """Return the answer's first row, or None."""
        with self._busy:
            row: tuple[Any, ...] | None = self.connection.execute(sql, values).fetchone()
            return row

    def stream(self, sql: str, values: Values) -> Stream:
        """Return an answer too long to hold."""
        with self._busy:
            return Stream(self.connection.execute(sql, values), self._busy)

    def close(self) -> None:
        """Close, after stopping what is being asked; a thread that will not stop keeps it."""
        for _ in range(_TRIES):
            self.connection.interrupt()
            if self._busy.acquire(timeout=_PAUSE):
                self.connection.close()
                self._busy.release()
                return


class Stream:
    """The rows of a long answer, taken in handfuls."""

    HANDFUL = 256

    def __init__(self, cursor: Any, busy: Any) -> None:
        self.description: Sequence[Sequence[Any]] = cursor.description
        self._cursor = cursor
        self._busy = busy

    def fetchmany(self, size: int) -> list[tuple[Any, ...]]:
        """Return the next rows, none at the end."""
        with self._busy:
            rows: list[tuple[Any, ...]] = self._cursor.fetchmany(size)
            return rows

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        while rows := self.fetchmany(self.HANDFUL):
            yield from rows


class Readers:
    """Lends each thread a reader of its own.

    A window's worker ends after every piece of work and begins anew with the next, so what a
    finished thread had is lent again: a long day opens no more files than threads at once.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._mine = threading.local()
        self._all: list[Reader] = []
        self._idle: list[Reader] = []
        self._closed = False

    def mine(self) -> Reader:
        """Return this thread's reader."""
        if self._closed:
            raise RuntimeError("a question to a closed file")
        lent: _Lent | None = getattr(self._mine, "lent", None)
        if lent is None:
            lent = self._mine.lent = _Lent(self._take(), self._idle)
        return lent.reader

    def _take(self) -> Reader:
        try:
            return self._idle.pop()
        except IndexError:
            reader = Reader(driver.connect(self._path, read_only=True))
            self._all.append(reader)
            return reader

    def close(self) -> None:
        """Close every reader, lent or not; nobody asks afterwards."""
        self._closed = True
        while self._all:
            self._all.pop().close()


class _Lent:
    """Lives as long as a thread's own storage does, and hands the reader back at its end."""

    __slots__ = ("_idle", "reader")

    def __init__(self, reader: Reader, idle: list[Reader]) -> None:
        self.reader = reader
        self._idle = idle

    def __del__(self) -> None:
        self._idle.append(self.reader)
