"""A quarter's whole report as the register grows: three marks to a person, over five years.

The rival is pandas over the standard library's SQLite on the same file: the same figures by the
same cuts, without definitions, without the list behind each number.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator
from pathlib import Path

from bench.contests import CONTESTANTS, medians
from bench.crowds import edition
from bench.material import FOLDER
from bench.rivals import ours, theirs
from bench.rows import Measured, Point, Row

_CURVE = "the report of a quarter"
_RIVAL = "pandas over sqlite3"


def quarters(quick: bool) -> Iterator[Measured]:
    """Yield the report's time at every size, and time and memory as rows at the two that matter."""
    sizes = (1_000, 10_000) if quick else (1_000, 10_000, 100_000, 1_000_000)
    rounds = 1 if quick else 3
    for size in sizes:
        folder = _filled(size)
        if folder is None:
            return
        seconds = _measured(folder, "time", rounds)
        for name, each in zip(("Bagdar", _RIVAL), seconds, strict=True):
            if each is not None:
                yield Point(_CURVE, name, size, each)
        if size in sizes[-2:]:
            what = f"{_CURVE}, {size:,} people, {size * 3:,} marks"
            turns = f"all sections and spans, {rounds} turn{'s' * (rounds > 1)}"
            yield Row(what, seconds[0], _RIVAL, seconds[1], turns)
            memory = _measured(folder, "memory", 1)
            method = "greatest resident size, 1 turn"
            yield Row(f"memory of {_CURVE}, {size:,} people", memory[0], _RIVAL, memory[1], method,
                      "B")  # fmt: skip


def _measured(folder: Path, question: str, rounds: int) -> list[float | None]:
    mine = ours("our_quarters.py", folder, question, reports=True)
    pandas = theirs(_RIVAL, "pandas", "pandas_quarters.py", folder, question, reports=True)
    return medians([mine, pandas], rounds)


def _filled(people: int) -> Path | None:
    """Return a folder with so many people and their five years, made anew with its maker."""
    maker = hashlib.sha256((CONTESTANTS / "make_quarters.py").read_bytes()).hexdigest()[:12]
    folder = FOLDER / f"quarters-{people}-{edition()}-{maker}"
    if not folder.exists():
        for outdated in FOLDER.glob(f"quarters-{people}-*"):
            shutil.rmtree(outdated)
        half = folder.with_suffix(".half")
        shutil.rmtree(half, ignore_errors=True)
        side = ours("make_quarters.py", people, half, needs="app/quarters/content.py")
        if side is None:
            return None
        side.run()
        half.rename(folder)
    return folder
