"""Asks a centre's file what the tab of sessions and the card ask it.

our_sessions.py FOLDER open|mark|person|month|missed
"""

from __future__ import annotations

import random
import sys
from datetime import UTC, date, datetime
from pathlib import Path

from app import office
from app.guidance import attendance, calendars, follow_up, sessions
from app.registry import timeline
from app.store.store import Store
from bench.contestants import questions


def _open(store: Store, session_id: int) -> object:
    whole = sessions.get(store, session_id), attendance.roster(store, session_id)
    return whole, attendance.totals(store, session_id)


def _mark(store: Store, line: int) -> object:
    mark = store.row("attendance", line)["mark"]
    return attendance.mark(store, [line], "absent" if mark == "present" else "present")  # type: ignore[func-returns-value]


def _person(store: Store, person_id: int) -> object:
    return timeline.of(store, person_id)


def _month(store: Store, number: int) -> object:
    return calendars.month(store, 2017 + number // 12, number % 12 + 1)


def _missed(store: Store, number: int) -> object:
    year, month = 2017 + number // 12, number % 12 + 1
    found = follow_up.missed_ids(store, date(year, month, 1), date(year, month, 28))
    return follow_up.missed_rows(store, found[: questions.PAGE])


_ASKED = {
    "open": (_open, "session", 200),
    "mark": (_mark, "attendance", 100),
    "person": (_person, "person", 200),
    "month": (_month, "", 50),
    "missed": (_missed, "", 20),
}


def main(folder: str, question: str) -> None:
    """Print the 95th percentile of one question."""
    now = datetime(2026, 11, 23, 9, tzinfo=UTC)
    ask, table, turns = _ASKED[question]
    chance = random.Random(4)
    with office.open_centre(Path(folder) / "centre.bagdar", lambda: now) as store:
        most = int(store.scalar(f"select max(id) from {table}")) if table else 9 * 12
        numbers = [chance.randrange(most) + bool(table) for _ in range(turns)]
        ask(store, numbers[0])
        questions.report([questions.slow([questions.timed(ask, store, n) for n in numbers])])


main(*sys.argv[1:])
