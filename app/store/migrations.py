"""The numbered steps that make the file, in order; a published step is never edited."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import Refusal
from app.store import driver

if TYPE_CHECKING:
    from sqlite_utils import Migrations

VERSION = 7
"""How many steps there are: kept in the file as ``user_version``."""

FINGERPRINT = "10dc7ba21f3b8975341ca6bc7a84d235"
"""What :func:`fingerprint` gives for a file made by all steps."""


def steps() -> Migrations:
    """Return the set of all steps."""
    from sqlite_utils import Migrations  # slow to load, and needed only when a file is made

    from app.store.steps import ORDER

    ordered = Migrations("bagdar")
    for step in ORDER:
        ordered()(step)
    return ordered


def apply(path: Path, *, stop_before: str | None = None) -> None:
    """Bring a file that nobody else has open to the newest form, or refuse leaving it as it was."""
    from sqlite_utils import Database

    connection = driver.connect(path)
    try:
        # A step may rebuild a table that others point to: keys are checked afterwards instead.
        connection.execute("pragma foreign_keys = 0")
        ordered = steps()
        database = Database(connection, execute_plugins=False)
        ordered.apply(database, stop_before=stop_before)
        connection.execute(f"pragma user_version = {len(ordered.applied(database))}")
        if connection.execute("pragma foreign_key_check").fetchone():
            raise Refusal("migration-broke-links")
    finally:
        connection.close()


def fingerprint(connection: driver.Connection) -> str:
    """Return a digest of every table, index and trigger of a file."""
    sql = "select type, name, tbl_name, sql from sqlite_schema order by type, name"
    digest = hashlib.sha256()
    for row in connection.execute(sql):
        digest.update(repr(tuple(row)).encode())
    return digest.hexdigest()[:32]
