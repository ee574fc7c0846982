"""Gives a file of people ten years of sessions, and writes the same visits as one flat table.

make_sessions.py SOURCE FOLDER SESSIONS

Rows are written at once, without the journal that the program would keep of each: no question
that is measured reads it.
"""

from __future__ import annotations

import random
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from app.store import driver, journal

ROSTER = 30
_YEARS = 10
_TODAY = date(2026, 11, 23)
_MARKS = ("present",) * 17 + ("absent",) * 2 + ("excused",)

Session = tuple[int, str, int, str]


def _days(count: int) -> Iterator[tuple[int, date]]:
    for number in range(1, count + 1):
        yield number, _TODAY - timedelta(days=(count - number) * _YEARS * 365 // count)


def _sessions(count: int, forms: list[int]) -> Iterator[tuple[object, ...]]:
    for number, day in _days(count):
        hour = f"{9 + number % 8:02}:00"
        form = forms[number % len(forms)]
        uid, on = f"session-{number:08}", day.isoformat()
        yield number, uid, form, f"Тақырып {number % 40}", on, hour, on


def _visits(count: int, people: list[int]) -> Iterator[tuple[int, int, int, str]]:
    chance = random.Random(3)
    for number in range(1, count + 1):
        for line, person in enumerate(chance.sample(people, ROSTER), 1):
            yield number, person, line, chance.choice(_MARKS)


def _fill(path: Path, count: int) -> None:
    connection = driver.connect(path)
    with closing(connection):
        people = [row[0] for row in connection.execute("select id from person")]
        forms = [row[0] for row in connection.execute("select id from form order by id")]
        indexes = _without_indexes(connection)
        connection.execute("begin")
        connection.executemany(
            """
            insert into session (id, uid, form_id, title_kk, day, starts, state, state_on, audience,
                                 venue, roster)
            values (?, ?, ?, ?, ?, ?, 'held', ?, 'adults', 'centre', 'named')
            """,
            _sessions(count, forms),
        )
        connection.executemany(
            """
            insert into attendance (uid, session_id, person_id, line, mark, statuses)
            values (?, ?, ?, ?, ?, 'unemployed')
            """,
            (
                (f"attendance-{place:09}", *visit)
                for place, visit in enumerate(_visits(count, people))
            ),
        )
        connection.execute("commit")
        for sql in indexes:
            connection.execute(sql)
        for table in ("session", "attendance"):
            journal.watch(connection, table)


def _without_indexes(connection: driver.Connection) -> list[str]:
    """Take the journal's triggers and the indexes off; return how to make the indexes anew."""
    sql = "select type, name, sql from sqlite_master where tbl_name in ('session', 'attendance')"
    made = connection.execute(sql).fetchall()
    for kind, name, _ in made:
        if kind == "trigger":
            connection.execute(f"drop trigger {name}")
    indexes = [(name, sql) for kind, name, sql in made if kind == "index" and sql]
    for name, _ in indexes:
        connection.execute(f"drop index {name}")
    return [sql for _, sql in indexes]


def _flatten(source: Path, path: Path) -> None:
    """The rival's table: everything about a visit in one line."""
    ours = driver.connect(source, read_only=True)
    with closing(ours), closing(sqlite3.connect(path)) as file, file:
        file.execute(
            "create table visits (id integer primary key, session, day, hour, form, title, person,"
            " name, mark)"
        )
        rows = ours.execute(
            """
            select session_id, day, starts, form.name_kk, title_kk, person_id,
                   surname || ' ' || given_name || ' ' || patronymic, mark
              from attendance join session on session.id = session_id
              join form on form.id = form_id join person on person.id = person_id
             order by attendance.id
            """
        )
        file.executemany(
            "insert into visits (session, day, hour, form, title, person, name, mark)"
            " values (?, ?, ?, ?, ?, ?, ?, ?)",
            rows,
        )
        file.execute("create index visits_session on visits (session)")
        file.execute("create index visits_person on visits (person)")
        file.execute("create index visits_day on visits (day)")


def main(source: str, folder: str, count: str) -> None:
    """Leave ``centre.bagdar`` and ``plain.db`` in the folder."""
    out = Path(folder)
    out.mkdir(parents=True)
    shutil.copy(Path(source) / "centre.bagdar", out / "centre.bagdar")
    _fill(out / "centre.bagdar", int(count))
    _flatten(out / "centre.bagdar", out / "plain.db")


main(*sys.argv[1:])
