"""The school year, and the class that follows from the year in which a pupil began.

A class is computed, never stored: on the first of September everybody is a class further. Which
classes are the senior ones is the office's own setting, since no act says it (A10).
"""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date

from app import centre
from app.errors import FieldRefusal
from app.kazakh import twins
from app.store.store import Store

_FIRST_DAY = (9, 1)
_SENIOR = (9, 10, 11)
_LAST_GRADE = 12
_COURSES = 6
_YEAR = re.compile(r"(?<!\d)((?:19|20|21)\d\d)(?!\d)")
_COURSE = re.compile(r"(\d)(?!\d)\s*[-–]?\s*(?:(?:курс|course)\b)?[\s,;]*(.*)", re.IGNORECASE)
_CLASS = re.compile(r"(\d{1,2})\s*[-–«\"'’(]*\s*([^\W\d_]?)\s*[»\"'’)]*")


def of(day: date) -> int:
    """Return the school year of a day by the calendar year in which it began."""
    return day.year if (day.month, day.day) >= _FIRST_DAY else day.year - 1


def first_day(year: int) -> date:
    """Return the first of September of a school year."""
    return date(year, *_FIRST_DAY)


def last_day(year: int) -> date:
    """Return the last of August of a school year."""
    return date(year + 1, 8, 31)


def called(year: int) -> str:
    """Return a school year as the office writes it: "2026/27"."""
    return f"{year}/{(year + 1) % 100:02}"


def began(grade: int, year: int) -> int:
    """Return the school year in which somebody in this class now was in the first."""
    return year - grade + 1


def grade(began_in: int, year: int) -> int:
    """Return the class or course of a year; nought or less before it began."""
    return year - began_in + 1


def level_of(roles: Collection[str]) -> str:
    """Return whom a place of these roles teaches: "school" pupils, or "college" students.

    Students learn at colleges and universities alike (R190-2.14); a school with a college is one.
    """
    students = "school" not in roles and ("college" in roles or "university" in roles)
    return "college" if students else "school"


def most(level: str) -> int:
    """Return the last class of a school, or the last course of a college."""
    return _LAST_GRADE if level == "school" else _COURSES


def class_name(number: int, letter: str, level: str = "school") -> str:
    """Return a class as a sheet shows it: «10 «А»» of a school, «2-курс, МТ-21» of a college."""
    if level == "college":
        return f"{number}-курс, {letter}" if letter else f"{number}-курс"
    return f"{number} «{letter}»" if letter else str(number)


def read_class(field: str, typed: str) -> tuple[int, str]:
    """Return class and letter of «10 «А»», «10а», «10-Ә», «11»; refuses what is no class.

    A Latin letter that looks like a Cyrillic one is that one: «10 A» and «10 А» are one class.
    """
    found = _CLASS.fullmatch(typed.strip())
    if not found or not 1 <= int(found[1]) <= _LAST_GRADE:
        raise FieldRefusal(field, "class-unreadable", value=typed.strip())
    return int(found[1]), twins.cyrillic(found[2].upper())


def read_year(field: str, typed: str) -> int:
    """Return the school year of «2026/27», «2026-2027 оқу жылы», «2026»; refuses what is none."""
    found = _YEAR.search(typed)
    if not found or not 1990 <= int(found[1]) <= 2200:
        raise FieldRefusal(field, "school-year-unreadable", value=typed.strip()[:60])
    return int(found[1])


def read_course(field: str, typed: str) -> tuple[int, str]:
    """Return course and group of «2-курс, МТ-21», «2 МТ-21», «3»; refuses what is no course."""
    found = _COURSE.fullmatch(typed.strip())
    if not found or not 1 <= int(found[1]) <= _COURSES:
        raise FieldRefusal(field, "course-unreadable", value=typed.strip(), most=_COURSES)
    return int(found[1]), found[2].strip()


def read_place(field: str, typed: str, level: str) -> tuple[int, str]:
    """Return class and letter at a school, course and group at a college."""
    return read_course(field, typed) if level == "college" else read_class(field, typed)


def senior_grades(store: Store) -> tuple[int, ...]:
    """Return the classes that the office counts as senior (R190-1), 9 to 11 unless it says so."""
    said = centre.get(store, "senior_grades").split()
    return tuple(int(each) for each in said if each.isdecimal()) or _SENIOR
