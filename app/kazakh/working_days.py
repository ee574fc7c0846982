"""Working days: weekends, the country's holidays, and what the office knows better.

The government moves days off by decree each year, so whatever the calendar is seeded with, the
office's own entries win.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import date, timedelta
from itertools import count
from types import MappingProxyType

Seed = Callable[[int], Mapping[date, str]]
Worked = Callable[[int], Collection[date]]

_DAY = timedelta(days=1)
_SATURDAY = 5
_NO_OVERRIDES: Mapping[date, bool] = MappingProxyType({})


def seed_year(year: int, language: str = "kk") -> dict[date, str]:
    """Return the year's holidays and moved days off by date, named; empty for an unknown year."""
    # Imported when first asked: the library takes longer to load than the window to appear.
    import holidays

    known = holidays.country_holidays("KZ", years=year, language=language)
    return {day: name for day, name in sorted(known.items()) if day.year == year}


def worked_weekends(year: int) -> frozenset[date]:
    """Return the year's Saturdays and Sundays worked in exchange for moved days off."""
    import holidays

    known = holidays.country_holidays("KZ", years=year)
    return frozenset(day for day in known.weekend_workdays if day.year == year)


class WorkingCalendar:
    """Tells working days from days off; ``overrides`` say for a date whether it is worked."""

    def __init__(
        self,
        overrides: Mapping[date, bool] = _NO_OVERRIDES,
        seed: Seed = seed_year,
        worked: Worked = worked_weekends,
    ) -> None:
        self._overrides = dict(overrides)
        self._seed, self._worked = seed, worked
        self._years: dict[int, tuple[Mapping[date, str], Collection[date]]] = {}

    def is_working(self, day: date) -> bool:
        """Return whether the office works that day."""
        told = self._overrides.get(day)
        if told is not None:
            return told
        off, worked = self._year(day.year)
        return day in worked or (day.weekday() < _SATURDAY and day not in off)

    def holiday(self, day: date) -> str | None:
        """Return the name of the holiday or moved day off on that day, None if there is none."""
        return self._year(day.year)[0].get(day)

    def _year(self, year: int) -> tuple[Mapping[date, str], Collection[date]]:
        if year not in self._years:
            self._years[year] = self._seed(year), self._worked(year)
        return self._years[year]

    def add(self, day: date, working: int) -> date:
        """Return the working day that many after ``day``, which is not counted; before, if < 0.

        No days after a day is that day, worked or not.
        """
        step = _DAY if working >= 0 else -_DAY
        left = abs(working)
        while left:
            day += step
            left -= self.is_working(day)
        return day

    def between(self, first: date, last: date) -> int:
        """Return how many working days follow ``first`` up to ``last`` inclusive; < 0 backwards.

        It undoes ``add``.
        """
        if last < first:
            return -sum(
                self.is_working(first - _DAY * n) for n in range(1, (first - last).days + 1)
            )
        return sum(self.is_working(first + _DAY * n) for n in range(1, (last - first).days + 1))

    def next_working(self, day: date) -> date:
        """Return the day itself if it is worked, else the first working day after it."""
        return next(later for later in (day + _DAY * n for n in count()) if self.is_working(later))
