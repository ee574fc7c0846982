"""Which classes a plan's line is for, as people write them: «9–11», «10, 11 «А»», «2-курс»."""

from __future__ import annotations

import re

_MOST = 12
_RANGE = re.compile(r"(\d{1,2})\s*[-–—]\s*(\d{1,2})")
_NUMBER = re.compile(r"\d{1,2}")
_COURSE = ("курс", "course", "студент")


def of(typed: str) -> frozenset[int]:
    """Return the classes named; none where all are meant or the words say no number."""
    found: set[int] = set()
    for first, last in _RANGE.findall(typed):
        found.update(range(int(first), min(int(last), _MOST) + 1))
    found.update(int(each) for each in _NUMBER.findall(_RANGE.sub(" ", typed)))
    return frozenset(each for each in found if 1 <= each <= _MOST)


def are_courses(typed: str) -> bool:
    """Tell whether students are meant, who are counted by courses, not by classes."""
    folded = typed.casefold()
    return any(word in folded for word in _COURSE)
