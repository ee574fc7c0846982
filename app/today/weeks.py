"""The week of a day: what is held when, one line a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from app.guidance import calendars
from app.guidance.calendars import Brief
from app.today.items import Asked

_SUNDAY = 6


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the week: its first session, how many ``more``, and whether all are held.

    One without an hour stands after those with one, as in the list of the day.
    """

    day: date
    first: Brief | None
    more: int
    done: bool


def of(asked: Asked) -> tuple[Day, ...]:
    """Return Monday to Saturday of the day's week; Sunday too where something stands on it."""
    monday, sunday = calendars.week_of(asked.day)
    found = calendars.between(asked.store, monday, sunday)
    held: dict[date, list[Brief]] = {monday + timedelta(days=at): [] for at in range(_SUNDAY)}
    for each in found:
        if each.state != "cancelled":
            held.setdefault(each.day, []).append(each)
    return tuple(_day(day, briefs) for day, briefs in sorted(held.items()))


def _day(day: date, briefs: list[Brief]) -> Day:
    done = bool(briefs) and all(each.state == "held" for each in briefs)
    first = min(briefs, key=lambda each: (not each.starts, each.starts, each.id), default=None)
    return Day(day, first, max(0, len(briefs) - 1), done)
