"""Running contestants: each in a process of its own, in turns, so that a drifting clock is fair."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CONTESTANTS = ROOT / "bench" / "contestants"
_PATIENCE = 1800  # seconds; an office that waits for an answer would wait for ever


@dataclass(frozen=True, slots=True)
class Contestant:
    """One side: a command, timed whole unless it reports the figures that it measured itself."""

    name: str
    command: tuple[str, ...]
    reports: bool = False

    def run(self) -> float:
        """Return the figure of one run; refuses, with its own words, a run that fails."""
        begun = time.perf_counter()
        done = subprocess.run(
            self.command,
            cwd=ROOT,
            env=_environment(),
            capture_output=True,
            text=True,
            check=False,
            timeout=_PATIENCE,
        )
        whole = time.perf_counter() - begun
        if done.returncode != 0:
            raise ChildProcessError(f"{self.name} failed:\n{done.stdout}{done.stderr}")
        if not self.reports:
            return whole
        figures: list[float] = json.loads(done.stdout.splitlines()[-1])["measured"]
        return statistics.median(figures)


def _environment() -> dict[str, str]:
    """Return what a run sees: modules compiled once and kept, as wherever the program is used."""
    kept = {name: each for name, each in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPATH": str(ROOT)}


def medians(sides: Sequence[Contestant | None], rounds: int) -> list[float | None]:
    """Return each side's median figure, taking turns for so many rounds; None stays None."""
    laps = [[side.run() if side else None for side in sides] for _ in range(rounds)]
    return [_median(times) for times in zip(*laps, strict=True)]


def _median(times: Sequence[float | None]) -> float | None:
    known = [time for time in times if time is not None]
    return statistics.median(known) if known else None
