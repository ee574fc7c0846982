"""What a measurement says: one row of the table, one point of a curve."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One comparison, in seconds or in bytes; a side that could not run here is None."""

    what: str
    ours: float | None
    rival_name: str
    rival: float | None
    method: str
    unit: str = "s"

    @property
    def ratio(self) -> float | None:
        """Return how many times more the rival takes, or None if a side is missing."""
        return self.rival / self.ours if self.rival and self.ours else None


@dataclass(frozen=True, slots=True)
class Point:
    """How long one contestant took for a size: seconds over a count of records."""

    curve: str
    contestant: str
    size: int
    seconds: float


Measured = Row | Point


def duration(seconds: float | None) -> str:
    """Write seconds with three figures, as ms below one second; a dash for None."""
    if seconds is None:
        return "—"
    return f"{seconds * 1000:.3g} ms" if seconds < 1 else f"{seconds:.3g} s"


def said(figure: float | None, unit: str) -> str:
    """Write a figure in its unit, bytes as whole megabytes."""
    if unit == "s" or figure is None:
        return duration(figure)
    return f"{figure / 1e6:.0f} MB"


def table(rows: Iterable[Row]) -> str:
    """Return the rows as a Markdown table."""
    head = ["| what | ours | rival | its figure | ratio | method |", "|---|--:|---|--:|--:|---|"]
    return "\n".join([*head, *map(_line, rows)])


def _line(row: Row) -> str:
    ratio = "—" if row.ratio is None else f"{row.ratio:.3g}×"
    ours, rival = said(row.ours, row.unit), said(row.rival, row.unit)
    return f"| {row.what} | {ours} | {row.rival_name} | {rival} | {ratio} | {row.method} |"
