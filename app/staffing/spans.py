"""Service by calendar: runs of days, counted in years, months and days as personnel clerks do.

Each unbroken run is measured by the calendar; the runs are then added, thirty days to a month and
twelve months to a year. Days that two posts share are in one run and count once.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

_MONTH = 30
_YEAR = 360
DAY = timedelta(days=1)
FAR = date.max
"""The end of a run that goes on."""

Run = tuple[date, date]
"""The first day, and the day after the last one."""


@dataclass(frozen=True, slots=True, order=True)
class Length:
    """So much service: years, months under 12, days under 30."""

    years: int = 0
    months: int = 0
    days: int = 0

    @staticmethod
    def of(days: int) -> Length:
        """Return the length that a clerk's day count makes, 30 to a month."""
        return Length(days // _YEAR, days % _YEAR // _MONTH, days % _MONTH)

    def __bool__(self) -> bool:
        return bool(self.years or self.months or self.days)


def months_on(day: date, months: int) -> date:
    """Return the same day of the month so many months on, or the first of the next if none is.

    Service begun on 29 February fills its year on 28 February: the next one begins on 1 March.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > FAR.year:
        return FAR
    last = calendar.monthrange(year, month + 1)[1]
    if day.day <= last:
        return date(year, month + 1, day.day)
    return date(year, month + 1, last) + DAY


def counted(first: date, after: date) -> int:
    """Return the length of a run in a clerk's days: by calendar, with 30 to each full month."""
    if after <= first:
        return 0
    months = (after.year - first.year) * 12 + after.month - first.month
    if months_on(first, months) > after:
        months -= 1
    # The thirtieth day of a month of thirty-one does not fill it: the month is full a day later.
    return months * _MONTH + min((after - months_on(first, months)).days, _MONTH - 1)


def total(runs: Iterable[Run], until: date) -> int:
    """Return what runs come to before a day, in a clerk's days."""
    return sum(counted(first, min(after, until)) for first, after in runs if first < until)


def reached(runs: Iterable[Run], years: int) -> date | None:
    """Return the first day on which so many full years lie behind, or None if they never will."""
    wanted = years * _YEAR
    for first, after in runs:
        day = _filled(first, wanted)
        if day <= after and day < FAR:
            return day
        if after == FAR:
            return None
        wanted -= counted(first, after)
        if wanted <= 0:
            return after
    return None


def _filled(first: date, days: int) -> date:
    """The first day before which a run from ``first`` comes to so many of a clerk's days."""
    months, rest = divmod(days, _MONTH)
    start, following = months_on(first, months), months_on(first, months + 1)
    return start if rest == 0 or start == FAR else min(start + timedelta(days=rest), following)


def joined(runs: Iterable[Run]) -> list[Run]:
    """Return the days of all runs as runs apart from each other, in order; shared days once."""
    found: list[Run] = []
    for first, after in sorted(runs):
        if after <= first:
            continue
        if found and first <= found[-1][1]:
            if after > found[-1][1]:
                found[-1] = (found[-1][0], after)
        else:
            found.append((first, after))
    return found


def shared(runs: Sequence[Run], others: Sequence[Run]) -> list[Run]:
    """Return the days that stand in both; each given in order and apart."""
    found, at = [], 0
    for first, after in runs:
        while at < len(others) and others[at][1] <= first:
            at += 1
        place = at
        while place < len(others) and others[place][0] < after:
            found.append((max(first, others[place][0]), min(after, others[place][1])))
            place += 1
    return found


def without(runs: Sequence[Run], others: Sequence[Run]) -> list[Run]:
    """Return the days of runs that stand in no other; each given in order and apart."""
    found = []
    for first, after in runs:
        begin = first
        for other_first, other_after in others:
            if other_after <= begin or other_first >= after:
                continue
            if other_first > begin:
                found.append((begin, other_first))
            begin = max(begin, other_after)
        if begin < after:
            found.append((begin, after))
    return found


def run(since: date, until: date | None) -> Run:
    """Return the days from a day to a last day, or without end."""
    return since, FAR if until is None or until == FAR else until + DAY
