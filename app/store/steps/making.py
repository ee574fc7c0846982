"""How every step makes its tables: statement by statement, then the journal is told of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.store import journal

if TYPE_CHECKING:
    from sqlite_utils import Database


def make(db: Database, scripts: Sequence[str], watched: Sequence[str]) -> None:
    """Run scripts whose statements end a line with a semicolon, and journal the tables watched.

    A trigger's inner semicolon must not end a line.
    """
    for script in scripts:
        for statement in script.split(";\n"):
            if statement.strip():
                db.execute(statement)
    for table in watched:
        journal.watch(db.conn, table)
