"""A session's roster as a sheet to be marked away from the program and brought back.

Each row carries its code, so that the sheet comes back without doubles whatever was put right in
it; nothing but the name, the class and the mark leaves the office.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from app.exchange import columns, outcomes
from app.exchange.sheets import Cell
from app.exchange.wordlists import written
from app.guidance import attendance
from app.store.store import Store

CARRIED = (
    "attendance_uid",
    "line",
    "full_name",
    "class",
    "mark",
    "reason",
    "session_uid",
    "session_day",
)
"""The columns of such a sheet, in their order."""
_BLANK = 6


def header(language: str) -> tuple[str, ...]:
    """Return the titles of the sheet in a language."""
    heads = columns.titles(language)
    return tuple(heads[name] for name in CARRIED)


def table(store: Store, session_id: int, language: str) -> Iterator[tuple[Cell, ...]]:
    """Give the roster by line, then a few rows for those who come without standing on it."""
    session = store.row("session", session_id)
    uids = dict(store.tuples("select id, uid from attendance where session_id = ?", (session_id,)))
    said = written("mark", language)
    about = (session["uid"], date.fromisoformat(session["day"]))
    last = 0
    for each in attendance.roster(store, session_id):
        last = each.line
        mark = said.get(each.mark)
        row = (each.line, each.name.full, each.class_name or None, mark, each.reason or None)
        yield uids[each.id], *row, *about
    for line in range(last + 1, last + 1 + _BLANK):
        yield None, line, None, None, None, None, *about


def write(store: Store, session_id: int, path: Path, language: str) -> None:
    """Write the sheet as CSV when the name ends so, otherwise as XLSX."""
    outcomes.write(path, header(language), table(store, session_id, language))
