"""Ten years of sessions and marks: what an office waits for with thirty marks to every session.

The rival is the usual way: one flat table of visits in the standard library's SQLite, a line for
each person at each session with the day and the form written out, indexed by session and person.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from bench.contests import medians
from bench.crowds import edition, grown
from bench.material import FOLDER
from bench.rivals import ours
from bench.rows import Row

_FLAT = "a flat table of visits"
_QUESTIONS = {
    "open": ("opening a session with its roster", _FLAT, "p95 of 200"),
    "mark": ("a mark, saved", _FLAT, "p95 of 100; ours with its journal and statuses"),
    "person": ("a person's whole timeline", _FLAT, "p95 of 200; the rival's visits alone"),
    "month": ("a month of the calendar with its counts", _FLAT, "p95 of 50"),
    "missed": ("who did not come in a month", _FLAT, "p95 of 20; ours the order and a page"),
}


def sessions(quick: bool) -> Iterator[Row]:
    """Yield each question at the size of a region's ten years."""
    people, count = (1_000, 2_000) if quick else (100_000, 100_000)
    folder = _filled(people, count)
    if folder is None:
        return
    for question, (what, rival_name, method) in _QUESTIONS.items():
        mine = ours("our_sessions.py", folder, question, reports=True)
        plain = ours("plain_sessions.py", folder, question, reports=True)
        rounds = 1 if quick else 3
        figure, rival = medians([mine, plain], rounds)
        size = f"{count:,} sessions, {count * 30:,} marks"
        turns = f"{method}, {rounds} turn{'s' * (rounds > 1)}"
        yield Row(f"{what}, {size}", figure, rival_name, rival, turns)


def _filled(people: int, count: int) -> Path | None:
    """Return a folder with so many sessions; None while there is no register to hold them."""
    source = grown(people)
    if source is None:
        return None
    folder = FOLDER / f"sessions-{people}-{count}-{edition()}"
    if not folder.exists():
        for outdated in FOLDER.glob(f"sessions-{people}-{count}-*"):
            shutil.rmtree(outdated)
        half = folder.with_suffix(".half")
        shutil.rmtree(half, ignore_errors=True)
        maker = ours("make_sessions.py", source, half, count, needs="app/guidance/calendars.py")
        if maker is None:
            return None
        maker.run()
        half.rename(folder)
    return folder
