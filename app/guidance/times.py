"""Days and hours of guidance: from when on the rules hold; "HH:MM", or nothing where open."""

from __future__ import annotations

import re
from datetime import date

from app.errors import FieldRefusal

_TYPED = re.compile(r"(\d{1,2})(?:[:.,\- ]?(\d{2}))?")
_LAST = 24 * 60 - 1
IN_FORCE = date(2023, 7, 1)
"""The day from which R190 holds (its order, item 4)."""


def refuse_before_rules(field: str, day: date) -> None:
    """Refuse a day on which nothing could be done under R190 yet."""
    if day < IN_FORCE:
        raise FieldRefusal(field, "date-before-rules", day=IN_FORCE)


def read(field: str, typed: str) -> str:
    """Return typed hours as "HH:MM": «9», «930», «9.30», «09:30»; refuses what is no hour."""
    words = typed.strip()
    if not words:
        return ""
    found = _TYPED.fullmatch(words)
    if not found or int(found[1]) > 23 or int(found[2] or 0) > 59:
        raise FieldRefusal(field, "time-unreadable", value=words)
    return f"{int(found[1]):02}:{int(found[2] or 0):02}"


def minutes(hours: str) -> int:
    """Return how many minutes after midnight "HH:MM" is."""
    return int(hours[:2]) * 60 + int(hours[3:])


def clock(minute: int) -> str:
    """Return "HH:MM" of a minute after midnight, never past the day's last."""
    kept = max(0, min(minute, _LAST))
    return f"{kept // 60:02}:{kept % 60:02}"


def after(starts: str, length: int) -> str:
    """Return the hour that many minutes after another; nothing where that is open."""
    return clock(minutes(starts) + length) if starts else ""


def length(starts: str, ends: str) -> int:
    """Return the minutes between two hours, 0 where one is open."""
    return minutes(ends) - minutes(starts) if starts and ends else 0
