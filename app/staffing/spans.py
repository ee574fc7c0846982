"""Service by calendar: runs of days, days that two posts share once, measured in full years.

Runs apart are laid end to end from the first day of the first of them, and full years are then
counted from that day by the calendar. So one unbroken run fills its years on the day that everyone
expects, and a day more of service never makes less of it.
Days are counted as :meth:`datetime.date.toordinal` does; a run ends before its second number.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

FAR = date.max.toordinal()
"""The end of a run that goes on."""

Run = tuple[int, int]
"""The first day, and the day after the last one."""


@dataclass(frozen=True, slots=True, order=True)
class Length:
    """So much time by calendar: full years, full months beside them, and days."""

    years: int = 0
    months: int = 0
    days: int = 0

    def __bool__(self) -> bool:
        return bool(self.years or self.months or self.days)


def between(first: date, after: date) -> Length:
    """Return the time from a day to the day after the last one; nothing if that is not later."""
    if after <= first:
        return Length()
    months = (after.year - first.year) * 12 + after.month - first.month
    if months_on(first, months) > after:
        months -= 1
    return Length(months // 12, months % 12, (after - months_on(first, months)).days)


def months_on(day: date, months: int) -> date:
    """Return the same day of the month so many months on, or the first of the next if none is.

    Service begun on 29 February fills its year on 28 February: the next one begins on 1 March.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    if day.day <= last:
        return date(year, month + 1, day.day)
    return date(year, month + 1, last) + timedelta(days=1)


def years_on(first: int, years: int) -> int:
    """Return the day on which so many full years from a first day lie behind."""
    return months_on(date.fromordinal(first), 12 * years).toordinal()


def days(runs: Iterable[Run], before: int) -> int:
    """Return how many days of runs lie before a day."""
    return sum(min(after, before) - first for first, after in runs if first < before)


def total(runs: Sequence[Run], before: int) -> Length:
    """Return what runs come to before a day, laid end to end from their first day."""
    if not runs or runs[0][0] >= before:
        return Length()
    first = runs[0][0]
    return between(date.fromordinal(first), date.fromordinal(first + days(runs, before)))


def left(runs: Sequence[Run], years: int, before: int) -> Length:
    """Return what runs lack of so many full years before a day."""
    if not runs or runs[0][0] >= before:
        return Length(years)
    first = runs[0][0]
    laid = date.fromordinal(first + days(runs, before))
    return between(laid, date.fromordinal(years_on(first, years)))


def reached(runs: Sequence[Run], years: int) -> int:
    """Return the first day on which so many full years lie behind; FAR if they never will."""
    if not runs:
        return FAR
    wanted = years_on(runs[0][0], years) - runs[0][0]
    for first, after in runs:
        if after - first >= wanted:
            return first + wanted
        wanted -= after - first
    return FAR


def first_in(runs: Sequence[Run], wanted: int, before: int) -> int:
    """Return the first day from the one wanted that lies in a run not over before a day, or FAR."""
    for first, after in runs:
        if before < after and max(first, wanted) < after:
            return max(first, wanted)
    return FAR


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


def without(runs: Iterable[Run], others: Sequence[Run]) -> list[Run]:
    """Return the days of runs that stand in no other run; the others in order and apart."""
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
    return since.toordinal(), FAR if until is None else until.toordinal() + 1
