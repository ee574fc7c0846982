"""Dates read from fields and spreadsheet cells, in whatever form they were typed.

The day stands before the month, as everywhere in the country: «11/22/2026» is refused and not
turned round, for «05/06/2026» from the same file would pass in silence with the wrong day.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, datetime, timedelta

from app.errors import FieldRefusal
from app.kazakh import keyboard
from app.kazakh.folding import fold, words
from app.kazakh.text import clean

_YEARS = range(1850, 2200)
_SERIAL_START = date(1899, 12, 30)  # spreadsheets count a 29 February 1900 that never was
_SERIALS = range(7306, 109575)  # 1920 to 2199: lower ones are years, classes or mistakes

_MONTHS = (
    "қаңтар январь января january",
    "ақпан февраль февраля february",
    "наурыз март марта march",
    "сәуір апрель апреля april",
    "мамыр май мая may",
    "маусым июнь июня june",
    "шілде июль июля july",
    "тамыз август августа august",
    "қыркүйек сентябрь сентября september",
    "қазан октябрь октября october",
    "қараша ноябрь ноября november",
    "желтоқсан декабрь декабря december",
)
_YEAR_WORDS = frozenset(fold("ж жыл жылы жылғы жылдың г год года of year").split())
_ENDINGS = frozenset(fold("ші шы інші ыншы нші е го st nd rd th").split())

_DAY_FIRST = re.compile(r"(\d{1,2})([.,/\- ]) ?(\d{1,2})\2 ?(\d{4}|\d{2})")
_YEAR_FIRST = re.compile(r"(\d{4})([.,/\- ])(\d{1,2})\2(\d{1,2})")
_EIGHT = re.compile(r"(\d\d)(\d\d)(\d{4})")
_SERIAL = re.compile(r"[0-9]{5,6}(?:[.,][0-9]+)?")
_CLOCK = re.compile(
    r"(?<=\d)(?:T| )\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d+)?(?: ?[AP]M)?(?:Z|[+-]\d\d:?\d\d)?$"
)
_ROW = frozenset('әіңғүұқөһӘІҢҒҮҰҚӨҺ"!,;.:ю ')
_YEAR_SIGN = re.compile(r" ?(?:ж|г)(?:ыл|ода?|\.)*$")

Read = tuple[int, int, int]  # year, month, day


def read_date(value: str | float | int | date, today: date | None = None) -> date:
    """Return the date typed or stored in a cell: 22.11.2026, 2026-11-22, 22 қараша 2026, 46348 …

    A year of two digits is read only when ``today`` is told, as the latest year that is not
    after the next one. Refuses ``date-unreadable``; ``date-no-such-day`` gives month and last.
    """
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, str):
        return _from_text(clean(value), today)
    return _from_serial(value)


def _from_serial(value: float) -> date:
    """A bare 2026 is a year and 10 a class: only numbers that can be days are taken."""
    if isinstance(value, bool) or value != value or value - value != 0:
        raise _unreadable()
    days = int(value)
    if days not in _SERIALS:
        return _from_eight(days, value)
    return _SERIAL_START + timedelta(days=days)


def _from_eight(number: int, value: float) -> date:
    """22112026 typed into a cell of numbers; a leading nought is lost there."""
    if number != value or not 10**6 <= number < 10**8:
        raise _unreadable()
    return _date(_eight_digits(f"{number:08}"))


def _from_text(text: str, today: date | None) -> date:
    for typed in _typings(text):
        if read := _numbers(typed, today) or _spoken(typed):
            return _date(read)
    if serial := _SERIAL.fullmatch(text):
        return _from_serial(float(serial.group().replace(",", ".")))
    raise _unreadable()


def _typings(text: str) -> list[str]:
    """The text, then what it is if it was typed on the Kazakh layout's number row.

    There the full stop is on the key 7 and ю on the key of the full stop: either may part.
    """
    if not set(text) <= _ROW or any(map(str.isdecimal, text)):
        date_alone = _CLOCK.sub("", text).rstrip(" .,;")
        return [keyboard.ascii_digits(_YEAR_SIGN.sub("", date_alone)), text]
    readings = (text.replace(".", "ю"), text)
    return [keyboard.row_digits(reading).replace("ю", ".") for reading in readings]


def _numbers(text: str, today: date | None) -> Read | None:
    if found := _YEAR_FIRST.fullmatch(text):
        return int(found[1]), int(found[3]), int(found[4])
    if found := _DAY_FIRST.fullmatch(text):
        return _full_year(found[4], today), int(found[3]), int(found[1])
    return _eight_digits(text) if _EIGHT.fullmatch(text) else None


def _eight_digits(digits: str) -> Read:
    """22112026 or 20261122: a year's first two digits are no month, so only one can be meant."""
    if digits[4:6] > "12":
        return int(digits[4:]), int(digits[2:4]), int(digits[:2])
    return int(digits[:4]), int(digits[4:6]), int(digits[6:])


def _full_year(year: str, today: date | None) -> int:
    if len(year) == 4:
        return int(year)
    if today is None:
        raise _unreadable()
    latest = today.year + 1
    return latest - (latest - int(year)) % 100


def _spoken(text: str) -> Read | None:
    """22 қараша 2026, 2026 жылғы 22 қараша, «22» ноября 2026 г., November 22, 2026."""
    spoken = [word for word in words(text) if word not in _YEAR_WORDS | _ENDINGS]
    numbers = [word for word in spoken if word.isdecimal()]
    months = [_month(word) for word in spoken if not word.isdecimal()]
    if len(numbers) != 2 or len(months) != 1 or months[0] is None:
        return None
    day, year = sorted(numbers, key=len)
    return (int(year), months[0], int(day)) if len(day) <= 2 and len(year) == 4 else None


def read_month(text: str) -> tuple[int, int | None] | None:
    """Return month and year of «қараша 2026», «ноябрь»; no year unless said, None for no month."""
    spoken = [word for word in words(clean(text)) if word not in _YEAR_WORDS | _ENDINGS]
    years = [int(word) for word in spoken if word.isdecimal()]
    months = [_month(word) for word in spoken if not word.isdecimal()]
    if len(months) != 1 or months[0] is None or len(years) > 1:
        return None
    if years and years[0] not in _YEARS:
        return None
    return months[0], years[0] if years else None


def _month(word: str) -> int | None:
    """A name may be cut short («нояб.», «қар.») or have a case ending («қарашада»)."""
    found = {
        number
        for number, names in enumerate(_MONTH_FOLDS, start=1)
        if any(word == name or (len(word) > 2 and name.startswith(word)) for name in names)
        or any(len(name) > 4 and word.startswith(name) for name in names)
    }
    return found.pop() if len(found) == 1 else None


_MONTH_FOLDS = tuple(tuple(words(names)) for names in _MONTHS)


def _date(read: Read) -> date:
    year, month, day = read
    if year not in _YEARS or not 1 <= month <= 12 or not 1 <= day <= 31:
        raise _unreadable()
    last = monthrange(year, month)[1]
    if day > last:
        raise FieldRefusal("date", "date-no-such-day", month=month, last=last)
    return date(year, month, day)


def _unreadable() -> FieldRefusal:
    return FieldRefusal("date", "date-unreadable")
