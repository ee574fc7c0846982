"""What is typed into the search box, the same for every side, and how its times are judged."""

from __future__ import annotations

import json
import random
import sqlite3
import statistics
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

PAGE = 64
FOUND = 100
_LENGTHS = (2, 3, 5, 8)


def typed(folder: Path, count: int) -> list[str]:
    """Return beginnings of names on the list, two to eight letters long."""
    chance = random.Random(1)
    with closing(sqlite3.connect(folder / "plain.db")) as file:
        people = file.execute("select count(*) from people").fetchone()[0]
        asked = [
            (chance.randrange(people) + 1, _LENGTHS[turn % len(_LENGTHS)]) for turn in range(count)
        ]
        find = "select substr(name, 1, ?) from people where id = ?"
        return [file.execute(find, (length, person)).fetchone()[0] for person, length in asked]


def report_slowest(answer: Callable[[str], object], words: Sequence[str]) -> None:
    """Print the 95th percentile of answering each of the words."""
    times = []
    for word in words:
        begun = time.perf_counter()
        answer(word)
        times.append(time.perf_counter() - begun)
    print(json.dumps({"seconds": [statistics.quantiles(times, n=20)[-1]]}))


def report_usual(answer: Callable[[], object], turns: int = 5) -> None:
    """Print the time of each turn of the same work."""
    times = []
    for _ in range(turns):
        begun = time.perf_counter()
        answer()
        times.append(time.perf_counter() - begun)
    print(json.dumps({"seconds": times}))
