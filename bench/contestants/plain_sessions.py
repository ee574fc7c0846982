"""Asks a flat table of visits the same, as programs of this kind are usually written.

plain_sessions.py FOLDER open|mark|person|month|missed
"""

from __future__ import annotations

import random
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

from bench.contestants import questions


def _open(file: sqlite3.Connection, session: int) -> object:
    return file.execute(
        "select * from visits where session = ? order by name", (session,)
    ).fetchall()


def _mark(file: sqlite3.Connection, line: int) -> None:
    with file:
        file.execute(
            "update visits set mark = iif(mark = 'present', 'absent', 'present') where id = ?",
            (line,),
        )


def _person(file: sqlite3.Connection, person: int) -> object:
    return file.execute("select * from visits where person = ? order by day", (person,)).fetchall()


def _month(file: sqlite3.Connection, number: int) -> object:
    sql = """
      select session, day, hour, title, form, count(*), sum(mark = 'present') from visits
       where day between ? and ? group by session order by day, hour
    """
    return file.execute(sql, _days(number)).fetchall()


def _missed(file: sqlite3.Connection, number: int) -> object:
    sql = "select * from visits where day between ? and ? and mark <> 'present' order by day desc"
    return file.execute(sql, _days(number)).fetchall()  # all of them, as a list box is filled


def _days(number: int) -> tuple[str, str]:
    month = f"{2017 + number // 12}-{number % 12 + 1:02}"
    return f"{month}-01", f"{month}-28"


_ASKED = {
    "open": (_open, "session", 200),
    "mark": (_mark, "id", 100),
    "person": (_person, "person", 200),
    "month": (_month, "", 50),
    "missed": (_missed, "", 20),
}


def main(folder: str, question: str) -> None:
    """Print the 95th percentile of one question."""
    ask, column, turns = _ASKED[question]
    chance = random.Random(4)
    with closing(sqlite3.connect(Path(folder) / "plain.db")) as file:
        file.execute("pragma journal_mode = wal")
        most = file.execute(f"select max({column}) from visits").fetchone()[0] if column else 9 * 12
        numbers = [chance.randrange(most) + bool(column) for _ in range(turns)]
        ask(file, numbers[0])
        questions.report([questions.slow([questions.timed(ask, file, n) for n in numbers])])


main(*sys.argv[1:])
