"""Schools and their classes as whole lists to be put on a session's, each pupil with the class."""

from __future__ import annotations

from collections.abc import Sequence

from app.schooling import cohorts
from app.schooling.cohorts import ClassRow, Wanted
from app.store.store import Store
from ui import language


def schools(store: Store, year: int) -> list[tuple[int, str]]:
    """Return the schools and colleges of a year in which somebody is listed."""
    found = cohorts.listed(store, year)
    return [(each.partner_id, language.spoken(each.name)) for each in found if each.held]


def classes(store: Store, school: int, year: int) -> list[str]:
    """Return the names of a school's classes, the lowest first."""
    return [each.name for each in cohorts.classes(store, school, year)]


def pupils(store: Store, school: int, year: int, named: str) -> list[int]:
    """Return the pupils of a class, or of the whole school where none is named."""
    found = [each for each in cohorts.classes(store, school, year) if named in ("", each.name)]
    return [one for each in found for one in cohorts.ids(store, _wanted(school, year, each))]


def class_names(store: Store, people: Sequence[int], year: int) -> dict[int, str]:
    """Return the class of each who studies in a year; of others nothing."""
    studying = set(cohorts.ids(store, Wanted(year, everybody=True)))
    found = cohorts.members(store, [each for each in people if each in studying], year)
    return {each.person_id: each.class_name for each in found if not each.left}


def _wanted(school: int, year: int, of: ClassRow) -> Wanted:
    return Wanted(year, school, of.grade, of.letter)
