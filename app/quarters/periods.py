"""The days a report is about: a quarter, a month, a year from January, or any days."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from app.errors import FieldRefusal
from app.kazakh import dates
from app.papers import Both

_CALLED = re.compile(r"(\d{4})(?:-?[Qq]([1-4])|-(\d{1,2}))?")
_ROMAN = re.compile(r"(\d{4})\s*[-/ ]?\s*(IV|I{1,3})")
_ANY = re.compile(r"(\d{4}-\d\d-\d\d)(?:/|\.\.)(\d{4}-\d\d-\d\d)")
_LONGEST = 366 * 5
_ROMANS = ("I", "II", "III", "IV")


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """Days from the first to the last, both included."""

    first: date
    last: date

    @property
    def called(self) -> str:
        """The period as the console takes it: "2026-Q3", "2026-07", "2026", or its two days."""
        year, month = self.first.year, self.first.month
        if self == quarter(year, (month + 2) // 3):
            return f"{year}-Q{(month + 2) // 3}"
        if self == of_month(year, month):
            return f"{year}-{month:02}"
        if self == of_year(year):
            return f"{year}"
        return f"{self.first.isoformat()}/{self.last.isoformat()}"

    @property
    def kind(self) -> str:
        """One of "quarter", "month", "year", "days"."""
        called = self.called
        if "Q" in called:
            return "quarter"
        return {4: "year", 7: "month"}.get(len(called), "days")

    @property
    def name(self) -> Both:
        """The period as papers say it."""
        return Both(self.said("kk"), self.said("ru"))

    def said(self, language: dates.Language) -> str:
        """The period in a language: "2026 жылғы III тоқсан", "июль 2026 года", two days."""
        if self.kind == "quarter":
            number = (self.first.month + 2) // 3
            return dates.quarter_name(self.first.year, number, language)
        if self.kind == "month":
            return dates.month_year(self.first, language)
        if self.kind == "year":
            words = {"kk": "{} жыл", "ru": "{} год", "en": "{}"}
            return words[language].format(self.first.year)
        return " – ".join(dates.short_date(each) for each in (self.first, self.last))

    def holds(self, day: date) -> bool:
        """Tell whether a day lies in the period."""
        return self.first <= day <= self.last

    @property
    def to_date(self) -> Period:
        """From the first of January to the period's last day; the cumulative count of reports."""
        return Period(date(self.last.year, 1, 1), self.last)

    @property
    def year_before(self) -> Period:
        """The same days of the year before; a month ends with its last day in both years."""
        if self.kind == "month":
            return of_month(self.first.year - 1, self.first.month)
        last = monthrange(self.first.year - 1, self.first.month)[1]
        first = date(self.first.year - 1, self.first.month, min(self.first.day, last))
        return Period(first, _year_before(self.last))

    @property
    def previous(self) -> Period:
        """The period of the same kind that ends the day before this one begins."""
        eve = self.first - timedelta(days=1)
        if self.kind == "quarter":
            return of_quarter(eve)
        if self.kind == "month":
            return of_month(eve.year, eve.month)
        if self.kind == "year":
            return of_year(eve.year)
        return Period(eve - (self.last - self.first), eve)

    @property
    def next(self) -> Period:
        """The period of the same kind that begins the day after this one ends."""
        morrow = self.last + timedelta(days=1)
        if self.kind == "quarter":
            return of_quarter(morrow)
        if self.kind == "month":
            return of_month(morrow.year, morrow.month)
        if self.kind == "year":
            return of_year(morrow.year)
        return Period(morrow, morrow + (self.last - self.first))


def quarter(year: int, number: int) -> Period:
    """Return a quarter of a year, the first is January to March."""
    last = 3 * number
    return Period(date(year, last - 2, 1), date(year, last, monthrange(year, last)[1]))


def of_quarter(day: date) -> Period:
    """Return the quarter a day lies in."""
    return quarter(day.year, (day.month + 2) // 3)


def of_month(year: int, month: int) -> Period:
    """Return a month."""
    return Period(date(year, month, 1), date(year, month, monthrange(year, month)[1]))


def of_year(year: int) -> Period:
    """Return a calendar year."""
    return Period(date(year, 1, 1), date(year, 12, 31))


def _year_before(day: date) -> date:
    last = monthrange(day.year - 1, day.month)[1]
    ends_month = day.day == monthrange(day.year, day.month)[1]
    return date(day.year - 1, day.month, last if ends_month else min(day.day, last))


def read(typed: str, field: str = "period") -> Period:
    """Return the period of «2026-Q3», «2026 III», «2026-07», «2026», «2026-07-01/2026-08-15».

    Refuses what is no period, crossed days and more than five years.
    """
    said = typed.strip()
    try:
        found = _read(said)
    except ValueError as error:
        raise FieldRefusal(field, "period-unreadable", value=said) from error
    if found is None:
        raise FieldRefusal(field, "period-unreadable", value=said)
    if found.last < found.first:
        raise FieldRefusal(field, "dates-crossed")
    if not 2000 <= found.first.year <= 2100 or (found.last - found.first).days > _LONGEST:
        raise FieldRefusal(field, "period-unreadable", value=said)
    return found


def _read(said: str) -> Period | None:
    if days := _ANY.fullmatch(said):
        return Period(date.fromisoformat(days[1]), date.fromisoformat(days[2]))
    if roman := _ROMAN.fullmatch(said):
        return quarter(int(roman[1]), _ROMANS.index(roman[2]) + 1)
    found = _CALLED.fullmatch(said)
    if not found:
        return None
    year = int(found[1])
    if found[2]:
        return quarter(year, int(found[2]))
    return of_month(year, int(found[3])) if found[3] else of_year(year)
