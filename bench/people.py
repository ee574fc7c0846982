"""The list of people and its search box, as the register grows a thousandfold.

The rival is the usual way: the standard library's SQLite, ``LIKE '%…%'``, and all rows loaded in
order. What stands on the screen is measured by :mod:`bench.lists`.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from bench.contests import medians
from bench.crowds import grown
from bench.rivals import ours
from bench.rows import Measured, Point, Row

_QUESTIONS = {
    "first": ("first page of the list", "all rows loaded in order", "median of 5"),
    "end": ("end of the list", "all rows loaded in order", "median of 5"),
    "search": ("a keystroke in the search box, p95", "LIKE '%…%'", "2–8 letters, 200 asked"),
}


def people(quick: bool) -> Iterator[Measured]:
    """Yield each question at every size, and as a row of the table at the two that matter."""
    sizes = (1_000, 10_000) if quick else (1_000, 10_000, 100_000, 1_000_000)
    for size in sizes:
        folder = grown(size)
        if folder is None:
            return
        for question in _QUESTIONS:
            yield from _asked(question, size, folder, row=size in sizes[-2:])


def _asked(question: str, size: int, folder: Path, *, row: bool) -> Iterator[Measured]:
    what, rival_name, method = _QUESTIONS[question]
    mine = ours("our_people.py", folder, question, reports=True)
    plain = ours("plain_people.py", folder, question, reports=True)
    seconds, rival = medians([mine, plain], 1)
    for name, time in (("Bagdar", seconds), (rival_name, rival)):
        if time is not None:
            yield Point(what, name, size, time)
    if row:
        yield Row(f"{what}, {size:,} people", seconds, rival_name, rival, method)
