"""The clock of a made-up history: it stands still until somebody moves its hands."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone

ZONE = timezone(timedelta(hours=5))
_OPENING = time(9, 0, tzinfo=ZONE)


class Hands:
    """A clock for a store: gives the moment it was set to, a minute later after each tick."""

    def __init__(self, day: date) -> None:
        self._moment = datetime.combine(day, _OPENING)

    def __call__(self) -> datetime:
        """Return the moment at which the hands stand."""
        return self._moment

    def go_to(self, day: date) -> None:
        """Stand at the opening of a later day; within a day, move on by a few seconds."""
        opening = datetime.combine(day, _OPENING)
        later = self._moment + timedelta(seconds=5)
        self._moment = max(opening, later) if later.date() == day else opening
