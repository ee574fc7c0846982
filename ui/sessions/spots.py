"""What a calendar shows, where each session lies in it, and where one would go that is dragged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from PySide6.QtCore import QRectF

from app.guidance import times
from app.guidance.calendars import Brief
from ui.sessions import words

STEP = 15
"""Minutes to which a drag snaps."""
_LAST = 24 * 60 - 1


@dataclass(frozen=True, slots=True)
class Shown:
    """What a calendar shows: its days in order, their sessions, and what day and minute it is."""

    days: tuple[date, ...] = ()
    sessions: Mapping[date, Sequence[Brief]] = field(default_factory=dict)
    today: date = date.min
    minute: int = 0
    month: int = 0

    def on(self, day: date) -> Sequence[Brief]:
        """Return the sessions of a day."""
        return self.sessions.get(day, ())


@dataclass(frozen=True, slots=True)
class Ghost:
    """Where a session would be: being moved, stretched, or drawn anew (no session yet)."""

    session: Brief | None
    day: date
    starts: int | None
    ends: int

    @property
    def said(self) -> str:
        """The hours of the ghost."""
        if self.starts is None:
            return ""
        return words.hours(times.clock(self.starts), times.clock(self.ends))


@dataclass(frozen=True, slots=True)
class Spot:
    """A session where it is drawn; ``more`` of them are not drawn for want of room."""

    box: QRectF
    brief: Brief
    more: int = 0


def whole(brief: Brief) -> Ghost:
    """Return a session as it stands, to be dragged."""
    if not brief.starts:
        return Ghost(brief, brief.day, None, 0)
    starts = times.minutes(brief.starts)
    return Ghost(
        brief, brief.day, starts, times.minutes(brief.ends) if brief.ends else starts + STEP
    )


def shifted(ghost: Ghost, days: int, minutes: int, *, stretching: bool) -> Ghost:
    """Return a session carried by days and minutes, or with another end; it stays in its day."""
    moved = replace(ghost, day=ghost.day + timedelta(days=days))
    if ghost.starts is None or not minutes:
        return moved
    if stretching:
        return replace(moved, ends=max(ghost.starts + STEP, min(_LAST, ghost.ends + minutes)))
    shift = max(-ghost.starts, min(minutes, _LAST - ghost.ends))
    return replace(moved, starts=ghost.starts + shift, ends=ghost.ends + shift)


def hour(brief: Brief) -> int:
    """Return the minute a session begins at, midnight for one without hours."""
    return times.minutes(brief.starts) if brief.starts else 0
