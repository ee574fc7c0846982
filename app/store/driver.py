"""The one SQLite library of the program, and the pragmas every connection carries.

``sqlcipher3`` brings the same recent SQLite to every machine. sqlite-utils looks for
``pysqlite3`` first, so the alias makes both speak of the same exception classes.
"""

from __future__ import annotations

import errno
import sys
from pathlib import Path
from typing import Any

import sqlcipher3
from sqlcipher3 import dbapi2

from app.errors import Refusal

sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", dbapi2)

Connection = Any  # sqlcipher3 ships no type hints
Error: type[Exception] = dbapi2.Error
DatabaseError: type[Exception] = dbapi2.DatabaseError
OperationalError: type[Exception] = dbapi2.OperationalError
IntegrityError: type[Exception] = dbapi2.IntegrityError

Damage: tuple[type[Exception], ...] = (dbapi2.DatabaseError, UnicodeDecodeError)
"""What a broken file raises; the second when its own broken text ends up in SQLite's message."""

Failure: tuple[type[Exception], ...] = (*Damage, OSError)
"""What a broken file or a disk that will not serve raises."""

APPLICATION_ID = 0x42414744  # "BAGD"
LEAST_SQLITE = (3, 51, 3)  # older ones may corrupt a WAL shared by two connections

_PRAGMAS = {
    "foreign_keys": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "temp_store": 2,
    "secure_delete": 1,
    "recursive_triggers": 1,
    "synchronous": 2,
}


def connect(path: Path, *, read_only: bool = False, timeout: float = 5.0) -> Connection:
    """Return a connection in autocommit mode with our pragmas, each read back.

    Threads: the caller serialises use; sqlite's own check is off because the store's lock does it.
    """
    mode = "ro" if read_only else "rw"
    connection = dbapi2.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        timeout=timeout,
        check_same_thread=False,
    )
    try:
        prepare(connection, query_only=read_only)
    except BaseException:
        connection.close()
        raise
    return connection


def prepare(connection: Connection, *, query_only: bool = False) -> None:
    """Set and read back the pragmas; refuse a library that would not hold them."""
    if dbapi2.sqlite_version_info < LEAST_SQLITE:
        raise Refusal("sqlite-too-old", version=dbapi2.sqlite_version)
    for name, value in _PRAGMAS.items():
        connection.execute(f"pragma {name} = {value}")
        if connection.execute(f"pragma {name}").fetchone()[0] != value:
            raise Refusal("sqlite-pragma", name=name)
    # A list of thousands is written within memory, or its indexes are read back again and again.
    connection.execute(f"pragma cache_size = {-32768 if query_only else -131072}")
    if query_only:
        connection.execute("pragma query_only = 1")


_FULL = (errno.ENOSPC, errno.EFBIG, errno.EDQUOT)


def told(error: BaseException, path: Path) -> BaseException:
    """Return what the office is told of an error of the file or its disk; ours stay ours."""
    said, file = str(error), path.name
    if isinstance(error, OSError):
        full = error.errno in _FULL
        return _no_room(file) if full else _disk(file, error.strerror or said)
    if isinstance(error, OperationalError):
        if "full" in said:
            return _no_room(file)
        if "readonly" in said:
            return Refusal("file-read-only")
        if "locked" in said:
            return Refusal("file-held", file=file)
        if "disk I/O" in said or "unable to open" in said:
            return _disk(file, said)
    elif "malformed" in said:
        return Refusal("file-damaged", path=str(path), reason=said)
    return error


def _no_room(file: str) -> Refusal:
    return Refusal("disk-full", file=file)


def _disk(file: str, reason: str) -> Refusal:
    return Refusal("disk-error", file=file, reason=reason)


def blank(path: Path) -> Connection:
    """Return a connection to a new, empty file that carries our mark; refuse an existing one."""
    path.touch(exist_ok=False)
    connection = connect(path)
    connection.execute(f"pragma application_id = {APPLICATION_ID}")
    return connection


def write_ahead(connection: Connection) -> None:
    """Switch the file to WAL, so that a reader never waits for the writer."""
    mode = connection.execute("pragma journal_mode = wal").fetchone()[0]
    if mode != "wal":
        raise Refusal("sqlite-pragma", name="journal_mode")


def scalar(connection: Connection, sql: str, *values: object) -> Any:
    """Return the first column of the first row, or None."""
    row = connection.execute(sql, values).fetchone()
    return None if row is None else row[0]
