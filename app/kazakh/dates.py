"""Dates as papers say them in three languages, and as people type them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal

from app.kazakh.typed_dates import read_date

__all__ = [
    "Language",
    "age_on",
    "day_month",
    "long_date",
    "month_brief",
    "month_name",
    "month_year",
    "quarter_name",
    "quarter_of",
    "quarter_range",
    "read_date",
    "short_date",
    "weekday",
    "weekday_short",
    "years_between",
]

Language = Literal["kk", "ru", "en"]

_MONTHS = {
    "kk": (
        "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым",
        "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан",
    ),
    "ru": (
        "январь", "февраль", "март", "апрель", "май", "июнь",
        "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
}  # fmt: skip
_OF_MONTH = _MONTHS | {
    "ru": (
        "января", "февраля", "марта", "апреля", "мая", "июня",
        "июля", "августа", "сентября", "октября", "ноября", "декабря",
    ),
}  # fmt: skip
_WEEKDAYS = {
    "kk": ("дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі"),
    "ru": ("понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_WEEKDAYS_SHORT = {
    "kk": ("дс", "сс", "ср", "бс", "жм", "сн", "жк"),
    "ru": ("пн", "вт", "ср", "чт", "пт", "сб", "вс"),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}
_LONG = {
    "kk": "{year} жылғы {day} {month}",
    "ru": "{day} {month} {year} года",
    "en": "{day} {month} {year}",
}
_MONTH_YEAR = {
    "kk": "{year} жылғы {month}",
    "ru": "{month} {year} года",
    "en": "{month} {year}",
}
_MONTH_BRIEF = {
    "kk": "{year} ж. {month}",
    "ru": "{month} {year} г.",
    "en": "{month} {year}",
}
_QUARTER = {
    "kk": "{year} жылғы {quarter} тоқсан",
    "ru": "{quarter} квартал {year} года",
    "en": "quarter {quarter} of {year}",
}
_ROMAN = ("I", "II", "III", "IV")


def long_date(day: date, language: Language) -> str:
    """Return «2026 жылғы 22 қараша», «22 ноября 2026 года» or “22 November 2026”."""
    month = _OF_MONTH[language][day.month - 1]
    return _LONG[language].format(year=day.year, day=day.day, month=month)


def short_date(day: date) -> str:
    """Return «22.11.2026», the same in every language."""
    return f"{day.day:02}.{day.month:02}.{day.year:04}"


def day_month(day: date, language: Language) -> str:
    """Return «22 қараша», «22 ноября» or “22 November”."""
    return f"{day.day} {_OF_MONTH[language][day.month - 1]}"


def month_name(month: int, language: Language) -> str:
    """Return the month's name standing alone; months count from 1."""
    return _MONTHS[language][month - 1]


def month_year(day: date, language: Language) -> str:
    """Return «2026 жылғы қараша», «ноябрь 2026 года» or “November 2026”."""
    month = _MONTHS[language][day.month - 1]
    return _MONTH_YEAR[language].format(year=day.year, month=month)


def month_brief(day: date, language: Language) -> str:
    """Return «2026 ж. қараша», «ноябрь 2026 г.» or “November 2026”, for a narrow column."""
    return _MONTH_BRIEF[language].format(year=day.year, month=_MONTHS[language][day.month - 1])


def weekday(day: date, language: Language) -> str:
    """Return the name of the day of the week."""
    return _WEEKDAYS[language][day.weekday()]


def weekday_short(day: date, language: Language) -> str:
    """Return the name of the day of the week in two or three letters, for a narrow column."""
    return _WEEKDAYS_SHORT[language][day.weekday()]


def quarter_of(day: date) -> int:
    """Return the day's quarter, 1 to 4."""
    return (day.month + 2) // 3


def quarter_name(year: int, quarter: int, language: Language) -> str:
    """Return «2026 жылғы IV тоқсан», «IV квартал 2026 года» or “quarter IV of 2026”."""
    return _QUARTER[language].format(year=year, quarter=_ROMAN[quarter - 1])


def quarter_range(year: int, quarter: int) -> tuple[date, date]:
    """Return the quarter's first and last day."""
    first = date(year, quarter * 3 - 2, 1)
    after = date(year + 1, 1, 1) if quarter == 4 else date(year, quarter * 3 + 1, 1)
    return first, after - timedelta(days=1)


def age_on(birth: date, day: date) -> int:
    """Return full years of age on a day; someone born on 29 February turns older on 1 March."""
    return years_between(birth, day)


def years_between(first: date, last: date) -> int:
    """Return full years from one day to another, negative if the second comes before."""
    before_the_day = (last.month, last.day) < (first.month, first.day)
    return last.year - first.year - before_the_day
