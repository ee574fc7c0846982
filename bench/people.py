"""The list of people and its search box, as the register grows a thousandfold.

The rival is the usual way: the standard library's SQLite, ``LIKE '%…%'``, and all rows loaded in
order. What stands on the screen is measured by the window's own benchmark, not here.
"""

from __future__ import annotations

import functools
import hashlib
import shutil
from collections.abc import Iterator
from pathlib import Path

from bench.contests import CONTESTANTS, ROOT, medians
from bench.material import FOLDER
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
        folder = _grown(size)
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


def _grown(size: int) -> Path | None:
    """Return a folder with so many people; None while there is no register to hold them."""
    folder = FOLDER / f"people-{size}-{_edition()}"
    if not folder.exists():
        for outdated in FOLDER.glob(f"people-{size}-*"):
            shutil.rmtree(outdated)
        half = folder.with_suffix(".half")
        maker = ours("make_people.py", size, half, needs="app/registry/listing.py")
        if maker is None:
            return None
        maker.run()
        half.rename(folder)
    return folder


@functools.cache
def _edition() -> str:
    """Return a word that changes with the code that makes the files: older ones are made anew."""
    parts = [*(ROOT / "app").rglob("*.py"), CONTESTANTS / "make_people.py"]
    whole = hashlib.sha256()
    for part in sorted(parts):
        whole.update(part.read_bytes())
    return whole.hexdigest()[:12]
