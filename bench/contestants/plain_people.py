"""Asks a plain SQLite table the same, as programs of this kind are usually written.

plain_people.py FOLDER first|end|search
"""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from pathlib import Path

from bench.contestants import questions

_ALL = "select * from people order by name"
_LIKE = "select * from people where name like ? order by name limit ?"


def main(folder: str, question: str) -> None:
    """Print the seconds of one question."""
    place = Path(folder)
    with closing(sqlite3.connect(place / "plain.db")) as file:
        if question == "search":
            words = questions.typed(place, 40)
            questions.report_slowest(
                lambda word: file.execute(_LIKE, (f"%{word}%", questions.FOUND)).fetchall(), words
            )
        else:  # the whole list is loaded, whichever end of it is looked at
            questions.report_usual(lambda: file.execute(_ALL).fetchall(), 3)


main(*sys.argv[1:])
