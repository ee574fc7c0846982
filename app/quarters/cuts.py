"""What figures are parted by: the group on the day of service, sex, age, place, school and so on.

A cut gives a line's keys, stable words of the program: one as a rule, several where a person
belongs to several groups, "none" where it is not known. What a line keeps of its own day is taken
from the line; what belongs to the person is looked up for that day.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from app.quarters.lines import Line, Source
from app.registry import statuses
from app.schooling import years
from app.store.store import Store

Keys = tuple[str, ...]
KeysOf = Callable[[Line], Keys]

NONE = ("none",)
YOUTH_FROM, YOUTH_BEFORE = 14, 35
"""Youth are people of 14 to 34 full years on the day of service."""

CUTS = (
    "group",
    "sex",
    "youth",
    "rural",
    "mark",
    "settlement",
    "school",
    "class",
    "service",
    "form",
    "form_code",
    "conductor",
    "place",
    "venue",
    "site",
    "kind",
    "referral",
    "month",
)
OF_PERSON = ("sex", "youth", "rural", "mark", "settlement")
"""Cuts that nobody but a named person has."""


def of(source: Source) -> tuple[str, ...]:
    """Return what the lines of a source can be parted by, in the order of :data:`CUTS`."""
    own = {"group", *OF_PERSON, "school", "class"} if source.named else set()
    return tuple(cut for cut in CUTS if cut in own or cut in source.cuts)


_REFERRAL_KINDS = "select code from referral_kind"


class Known:
    """What is known of the people in the lines, looked up as it is asked for."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._learnt: set[tuple[str, int]] = set()
        self.sex: dict[int, str] = {}
        self.birth: dict[int, str] = {}
        self.place: dict[int, int | None] = {}
        self.rural_places: dict[int, bool] = {}
        self.forms: dict[int, str] = {}
        self.referrals: frozenset[str] = frozenset()
        self.venues: dict[int, tuple[str, int | None]] = {}
        self.marks: dict[int, list[tuple[str, str, str]]] = {}
        self.studies: dict[int, list[tuple[str, str, int, int, str, str]]] = {}

    def learn(self, dims: Iterable[str], lines: Collection[Line]) -> None:
        """Look up what these cuts need of the people in these lines, but for what is known."""
        asked = set(dims)
        if "form_code" in asked and not self.forms:
            self.forms = dict(self._store.tuples("select id, code from form"))
        if "rural" in asked and not self.rural_places:
            sql = "select id, kind = 'rural_district' or parent_id is not null from place"
            self.rural_places = {number: bool(yes) for number, yes in self._store.tuples(sql)}
        if "referral" in asked and not self.referrals:
            self.referrals = frozenset(code for (code,) in self._store.tuples(_REFERRAL_KINDS))
        if asked & {"venue", "site"}:
            self._venues({line.session for line in lines if line.session} - set(self.venues))
        for need, look_up in self._needs(asked):
            wanted = {line.person for line in lines if line.person is not None}
            new = [each for each in wanted if (need, each) not in self._learnt]
            if new:
                look_up(json.dumps(new))
                self._learnt.update((need, each) for each in new)

    def _venues(self, sessions: set[int]) -> None:
        sql = "select id, venue, place_id from session where id in (select value from json_each(?))"
        for number, venue, place in self._store.tuples(sql, (json.dumps(sorted(sessions)),)):
            self.venues[number] = venue, place

    def venue(self, line: Line) -> tuple[str, int | None]:
        """Return the kind of place where a line's session was held, and the settlement if named."""
        return self.venues.get(line.session or 0, ("none", None))

    def _needs(self, dims: set[str]) -> list[tuple[str, Callable[[str], None]]]:
        return [
            (need, look_up)
            for need, of, look_up in (
                ("card", {"sex", "youth", "rural", "settlement"}, self._cards),
                ("mark", {"mark"}, self._marks),
                ("study", {"school", "class"}, self._studies),
            )
            if dims & of
        ]

    def _cards(self, people: str) -> None:
        sql = """
          select id, coalesce(sex, ''), coalesce(birth_date, ''), place_id from person
           where id in (select value from json_each(?))
        """
        for number, sex, birth, place in self._store.tuples(sql, (people,)):
            self.sex[number], self.birth[number], self.place[number] = sex, birth, place

    def _marks(self, people: str) -> None:
        sql = """
          select person_id, kind, since, coalesce(until, '9999') from mark
           where person_id in (select value from json_each(?)) order by kind
        """
        for person, kind, since, until in self._store.tuples(sql, (people,)):
            self.marks.setdefault(person, []).append((kind, since, until))

    def _studies(self, people: str) -> None:
        sql = """
          select person_id, since, coalesce(until, '9999'), partner_id, began, letter, level
            from enrolment where person_id in (select value from json_each(?))
           order by since, id
        """
        for person, *study in self._store.tuples(sql, (people,)):
            self.studies.setdefault(person, []).append(tuple(study))

    def study(self, line: Line) -> tuple[int, int, str, str] | None:
        """Return school, year begun, letter and level of a line's person on its day."""
        known = self.studies.get(line.person or 0, [])
        at = bisect_right(known, line.day, key=lambda study: study[0])
        for since_until in reversed(known[:at]):
            _since, until, partner, began, letter, level = since_until
            if line.day <= until:
                return partner, began, letter, level
        return None


def keys_of(cut: str, known: Known) -> KeysOf:
    """Return what gives the keys of a line in a cut, for people that are known."""
    if cut in OF_LINE:
        place, read = OF_LINE[cut]
        return lambda line: read(line[place])
    return {
        "form_code": lambda line: (known.forms.get(line.form or 0, "none"),),
        "sex": lambda line: (known.sex.get(line.person or 0) or "none",),
        "youth": lambda line: _youth(known.birth.get(line.person or 0, ""), line.day),
        "rural": lambda line: _rural(known, line),
        "mark": lambda line: _marks(known, line),
        "settlement": lambda line: _number(known.place.get(line.person or 0)),
        "school": lambda line: _school(known, line),
        "class": lambda line: _class(known, line),
        "referral": lambda line: _referral(known, line),
        "venue": lambda line: (known.venue(line)[0],),
        "site": lambda line: _number(known.venue(line)[1]),
    }[cut]


@lru_cache(maxsize=4096)
def _groups(held: str) -> Keys:
    given = held.split()
    return tuple(kind for kind in statuses.KINDS if kind in given) or NONE


@lru_cache(maxsize=4096)
def _bodies(held: str) -> Keys:
    return tuple(sorted(set(held.split()))) or NONE


@lru_cache(maxsize=65536)
def _youth(birth: str, day: str) -> Keys:
    if not birth:
        return NONE
    age = int(day[:4]) - int(birth[:4]) - (day[5:] < birth[5:])
    if age < YOUTH_FROM:
        return ("child",)
    return ("youth" if age < YOUTH_BEFORE else "older",)


def _rural(known: Known, line: Line) -> Keys:
    place = known.place.get(line.person or 0)
    if place is None:
        return NONE
    return ("rural" if known.rural_places.get(place) else "urban",)


def _marks(known: Known, line: Line) -> Keys:
    """Marks are looked up by the day: one that was taken off counts up to its last day."""
    held = known.marks.get(line.person or 0)
    if not held:
        return NONE
    kinds = {kind for kind, since, until in held if since <= line.day <= until}
    return tuple(sorted(kinds)) or NONE


def _school(known: Known, line: Line) -> Keys:
    if line.person is None:
        return _number(line.partner)
    study = known.study(line)
    return _number(study[0] if study else None)


def _class(known: Known, line: Line) -> Keys:
    """A class is called by its school's number and its name: "14:9 «А»"."""
    study = known.study(line) if line.person is not None else None
    if study is None:
        return NONE
    partner, began, letter, level = study
    grade = years.grade(began, years.of(date.fromisoformat(line.day)))
    return (f"{partner}:{years.class_name(grade, letter, level)}",)


def _referral(known: Known, line: Line) -> Keys:
    return tuple(word for word in line.kind.split() if word in known.referrals) or NONE


def _number(held: int | None) -> Keys:
    return (str(held),) if held is not None else NONE


OF_LINE: Mapping[str, tuple[int, Callable[[Any], Keys]]] = {
    "group": (Line._fields.index("statuses"), _groups),
    "service": (Line._fields.index("service"), lambda held: (held or "none",)),
    "form": (Line._fields.index("form"), _number),
    "conductor": (Line._fields.index("bodies"), _bodies),
    "place": (Line._fields.index("partner"), _number),
    "kind": (Line._fields.index("kind"), lambda held: tuple(held.split()) or NONE),
    "month": (Line._fields.index("day"), lambda held: (held[:7],)),
}
"""Cuts whose keys a line itself has, by the place they have in it; for the others the file is
asked."""
