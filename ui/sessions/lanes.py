"""Sessions at the same hours stand side by side: which lane of how many each takes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from app.guidance import times
from app.guidance.calendars import Brief

_SHORTEST = 25
"""Minutes: a shorter session is drawn as tall as this, for its words must fit."""


class Lane(NamedTuple):
    """A session in its lane, from one minute of the day to another."""

    brief: Brief
    starts: int
    ends: int
    lane: int
    lanes: int


def placed(briefs: Iterable[Brief]) -> list[Lane]:
    """Return a day's sessions with hours in lanes; those that share no minute share a lane."""
    timed = sorted(
        (each for each in briefs if each.starts), key=lambda each: (each.starts, each.ends, each.id)
    )
    found: list[Lane] = []
    cluster: list[Brief] = []
    until = -1
    for brief in timed:
        starts, ends = span(brief)
        if cluster and starts >= until:
            found += _spread(cluster)
            cluster = []
        cluster.append(brief)
        until = max(until, ends) if len(cluster) > 1 else ends
    return found + _spread(cluster)


def span(brief: Brief) -> tuple[int, int]:
    """Return the first and the last minute a session is drawn over."""
    starts = times.minutes(brief.starts)
    ends = times.minutes(brief.ends) if brief.ends else starts
    return starts, max(ends, starts + _SHORTEST)


def _spread(cluster: Sequence[Brief]) -> list[Lane]:
    """Give each session of a cluster the first lane that is free when it starts."""
    free: list[int] = []
    taken: list[tuple[Brief, int, int, int]] = []
    for brief in cluster:
        starts, ends = span(brief)
        lane = next((n for n, until in enumerate(free) if until <= starts), len(free))
        free[lane : lane + 1] = [ends]
        taken.append((brief, starts, ends, lane))
    return [Lane(*each, len(free)) for each in taken]
