"""When a plan's line is due, as people type it: a day, or only a month."""

from __future__ import annotations

import re
from datetime import date, datetime

from app.errors import FieldRefusal, Refusal
from app.kazakh import dates, typed_dates

Due = tuple[date | None, str]
"""A day and its month, or no day and a month as «2026-11»; both empty when nothing is said."""

_MONTH = re.compile(r"(?:(\d{4})[-./]\s*(\d{1,2})|(\d{1,2})[-./]\s*(\d{4}))")
_NOTHING: Due = (None, "")


def read(typed: object, first: date, last: date) -> Due:
    """Return the day or the month typed: «10.09.2026», «10 қыркүйек», «қараша», «11.2026».

    What is said without a year is of the plan's period. Refuses what is neither.
    """
    if isinstance(typed, datetime):
        return _of_day(typed.date())
    if isinstance(typed, date):
        return _of_day(typed)
    words = str(typed if typed is not None else "").strip().rstrip(".,;")
    if not words:
        return _NOTHING
    return _month(words, first, last) or _of_day(_day(words, first, last))


def written(day: date | None, month: str) -> str:
    """Return a due as it is typed: «10.09.2026», «11.2026»."""
    if day is not None:
        return dates.short_date(day)
    return f"{month[5:]}.{month[:4]}" if month else ""


def _of_day(day: date) -> Due:
    return day, f"{day:%Y-%m}"


def _month(words: str, first: date, last: date) -> Due | None:
    if found := _MONTH.fullmatch(words):
        year, number = int(found[1] or found[4]), int(found[2] or found[3])
        return (None, f"{year:04}-{number:02}") if 1 <= number <= 12 else None
    said = typed_dates.read_month(words)
    if said is None:
        return None
    number, year_said = said
    year = year_said or _year_of(number, first, last)
    return None, f"{year:04}-{number:02}"


def _year_of(month: int, first: date, last: date) -> int:
    """Return the year of the period in which a month lies, its first where it lies in none."""
    for year in range(first.year, last.year + 1):
        if (first.year, first.month) <= (year, month) <= (last.year, last.month):
            return year
    return first.year


def _day(words: str, first: date, last: date) -> date:
    try:
        return typed_dates.read_date(words, first)
    except Refusal:
        pass
    found = []
    for year in range(first.year, last.year + 1):
        for typing in (f"{words}.{year}", f"{words} {year}"):
            try:
                found.append(typed_dates.read_date(typing, first))
            except Refusal:
                continue
    within = [day for day in found if first <= day <= last]
    if not within and not found:
        raise FieldRefusal("day", "plan-due-unreadable", value=words[:60])
    return (within or found)[0]
