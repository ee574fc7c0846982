"""What is typed into the search box, the same for every side, and how its times are judged."""

from __future__ import annotations

import json
import random
import resource
import sqlite3
import statistics
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

PAGE = 64
FOUND = 100
_LENGTHS = (2, 3, 5, 8)
_TYPED = 12


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


def names(folder: Path, count: int) -> list[str]:
    """Return names on the list, surname and given name, to be typed letter by letter."""
    chance = random.Random(2)
    with closing(sqlite3.connect(folder / "plain.db")) as file:
        people = file.execute("select count(*) from people").fetchone()[0]
        find = "select name from people where id = ?"
        numbers = [chance.randrange(people) + 1 for _ in range(count)]
        whole = [file.execute(find, (number,)).fetchone()[0] for number in numbers]
    return [" ".join(name.split()[:2])[:_TYPED] for name in whole]


def report(figures: Sequence[float]) -> None:
    """Print what was measured."""
    print(json.dumps({"measured": list(figures)}))


def slow(times: Sequence[float]) -> float:
    """Return the 95th percentile."""
    return statistics.quantiles(times, n=20)[-1]


def memory() -> float:
    """Return the greatest size that this process had in memory, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024.0


def report_slowest(answer: Callable[[str], object], words: Sequence[str]) -> None:
    """Print the 95th percentile of answering each of the words."""
    report([slow([timed(answer, word) for word in words])])


def report_usual(answer: Callable[[], object], turns: int = 5) -> None:
    """Print the time of each turn of the same work."""
    report([timed(answer) for _ in range(turns)])


def timed(work: Callable[..., object], *words: object) -> float:
    """Return the seconds that one piece of work takes."""
    begun = time.perf_counter()
    work(*words)
    return time.perf_counter() - begun
