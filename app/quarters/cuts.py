"""What figures are parted by: the group on the day of service, sex, age, place, school and so on.

A cut gives a line's keys, stable words of the program: one as a rule, several where a person
belongs to several groups, "none" where it is not known. What a line keeps of its own day is taken
from the line; what belongs to the person is looked up for that day.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from app.quarters import columns
from app.quarters.columns import Columns
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
_HANDFUL = 5_000


class Known:
    """What is known of the people in the lines, looked up as it is asked for."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._learnt: dict[str, set[int]] = {}
        self._words: dict[str, str] = {}
        self.sex: dict[int, str] = {}
        self.birth: dict[int, str] = {}
        self.place: dict[int, int | None] = {}
        self.rural_places: dict[int, bool] = {}
        self.forms: dict[int, str] = {}
        self.referrals: frozenset[str] = frozenset()
        self.venues: dict[int, tuple[str, int | None]] = {}
        self.marks: dict[int, list[tuple[str, str, str]]] = {}
        self.studies: dict[int, list[tuple[str, str, int, int, str, str]]] = {}

    def learn(self, dims: Iterable[str], lines: Iterable[Line]) -> None:
        """Look up what these cuts need of the people in these lines, but for what is known."""
        self.look_up(dims, columns.of(lines))

    def look_up(self, dims: Iterable[str], lines: Columns) -> None:
        """Look up what these cuts need of lines that lie by their columns."""
        asked = set(dims)
        if "form_code" in asked and not self.forms:
            self.forms = dict(self._store.tuples("select id, code from form"))
        if "rural" in asked and not self.rural_places:
            sql = "select id, kind = 'rural_district' or parent_id is not null from place"
            self.rural_places = {number: bool(yes) for number, yes in self._store.tuples(sql)}
        if "referral" in asked and not self.referrals:
            self.referrals = frozenset(code for (code,) in self._store.tuples(_REFERRAL_KINDS))
        if asked & {"venue", "site"}:
            self._few("venue", lines.column("session"), self._venues)
        for need, look_up in self._needs(asked):
            self._few(need, lines.column("person"), look_up)

    def _few(
        self, need: str, numbers: Iterable[Sequence[int | None]], look_up: Callable[[str], None]
    ) -> None:
        """Look up by the handful what is not known yet."""
        known = self._learnt.setdefault(need, set())
        found: set[int | None] = set()
        for handful in numbers:
            found.update(handful)
        new = sorted(each for each in found if each is not None and each not in known)
        for start in range(0, len(new), _HANDFUL):
            look_up(json.dumps(new[start : start + _HANDFUL]))
        known.update(new)

    def _venues(self, sessions: str) -> None:
        sql = "select id, venue, place_id from session where id in (select value from json_each(?))"
        for number, venue, place in self._store.tuples(sql, (sessions,)):
            self.venues[number] = venue, place

    def venue(self, session: int | None) -> tuple[str, int | None]:
        """Return the kind of place where a session was held, and the settlement if named."""
        return self.venues.get(session or 0, ("none", None))

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
        same = self._words.setdefault
        rows = self._store.tuples(sql, (people,))
        numbers, sexes, births, places = zip(*rows, strict=True) if rows else ((),) * 4
        self.sex.update(zip(numbers, map(same, sexes, sexes), strict=True))
        self.birth.update(zip(numbers, map(same, births, births), strict=True))
        self.place.update(zip(numbers, places, strict=True))

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
        same = self._words.setdefault
        for person, since, until, partner, began, letter, level in self._store.tuples(
            sql, (people,)
        ):
            study = same(since, since), same(until, until), partner, began, letter, level
            self.studies.setdefault(person, []).append(study)

    def study(self, person: int | None, day: str) -> tuple[int, int, str, str] | None:
        """Return school, year begun, letter and level of a person on a day."""
        known = self.studies.get(person or 0, [])
        at = bisect_right(known, day, key=lambda study: study[0])
        for since_until in reversed(known[:at]):
            _since, until, partner, began, letter, level = since_until
            if day <= until:
                return partner, began, letter, level
        return None


def keys_of(cut: str, known: Known) -> KeysOf:
    """Return what gives the keys of a line in a cut, for people that are known."""
    fields, read = reading(cut, known)
    places = [columns.AT[each] for each in fields]
    return lambda line: read(*[line[place] for place in places])


def reading(cut: str, known: Known) -> tuple[tuple[str, ...], Callable[..., Keys]]:
    """Return the fields of a line that tell its keys in a cut, and what reads the keys in them."""
    if cut in OF_LINE:
        place, read = OF_LINE[cut]
        return (Line._fields[place],), read
    looked_up: dict[str, tuple[tuple[str, ...], Callable[..., Keys]]] = {
        "form_code": (("form",), lambda form: _word(known.forms.get(form or 0))),
        "sex": (("person",), lambda person: _word(known.sex.get(person or 0))),
        "youth": (("person", "day"), lambda who, day: _youth(known.birth.get(who or 0, ""), day)),
        "rural": (("person",), lambda person: _rural(known, person)),
        "mark": (
            ("person", "day"),
            lambda who, day: _marks(known.marks[who], day) if who in known.marks else NONE,
        ),
        "settlement": (("person",), lambda person: _number(known.place.get(person or 0))),
        "school": (("person", "partner", "day"), lambda *of: _school(known, *of)),
        "class": (("person", "day"), lambda person, day: _class(known, person, day)),
        "referral": (("kind",), lambda kind: _referral(known, kind)),
        "venue": (("session",), lambda session: _word(known.venue(session)[0])),
        "site": (("session",), lambda session: _number(known.venue(session)[1])),
    }
    return looked_up[cut]


@lru_cache(maxsize=4096)
def _groups(held: str) -> Keys:
    given = held.split()
    return tuple(kind for kind in statuses.KINDS if kind in given) or NONE


@lru_cache(maxsize=4096)
def _bodies(held: str) -> Keys:
    return tuple(sorted(set(held.split()))) or NONE


def _youth(birth: str, day: str) -> Keys:
    if not birth:
        return NONE
    child_after, older_to = _bounds(day)
    if birth > child_after:
        return _CHILD
    return _YOUTH if birth > older_to else _OLDER


_CHILD, _YOUTH, _OLDER = ("child",), ("youth",), ("older",)


@lru_cache(maxsize=4096)
def _bounds(day: str) -> tuple[str, str]:
    """Return the days of birth of whoever turns 14, and whoever turns 35, on a day.

    The 29th of February counts as passed on the first of March, as dates in words compare.
    """
    year = int(day[:4])
    return f"{year - YOUTH_FROM:04}{day[4:]}", f"{year - YOUTH_BEFORE:04}{day[4:]}"


def _rural(known: Known, person: int | None) -> Keys:
    place = known.place.get(person or 0)
    if place is None:
        return NONE
    return _word("rural" if known.rural_places.get(place) else "urban")


def _marks(held: list[tuple[str, str, str]], day: str) -> Keys:
    """Marks are looked up by the day: one that was taken off counts up to its last day."""
    kinds = {kind for kind, since, until in held if since <= day <= until}
    return tuple(sorted(kinds)) or NONE


def _school(known: Known, person: int | None, partner: int | None, day: str) -> Keys:
    if person is None:
        return _number(partner)
    study = known.study(person, day)
    return _number(study[0] if study else None)


def _class(known: Known, person: int | None, day: str) -> Keys:
    """A class is called by its school's number and its name: "14:9 «А»"."""
    study = known.study(person, day) if person is not None else None
    if study is None:
        return NONE
    partner, began, letter, level = study
    grade = years.grade(began, years.of(date.fromisoformat(day)))
    return (f"{partner}:{years.class_name(grade, letter, level)}",)


def _referral(known: Known, kind: str) -> Keys:
    return tuple(word for word in kind.split() if word in known.referrals) or NONE


@lru_cache(maxsize=4096)
def _word(held: str | None) -> Keys:
    return (held,) if held else NONE


@lru_cache(maxsize=4096)
def _number(held: int | None) -> Keys:
    return (str(held),) if held is not None else NONE


OF_LINE: Mapping[str, tuple[int, Callable[[Any], Keys]]] = {
    "group": (Line._fields.index("statuses"), _groups),
    "service": (Line._fields.index("service"), _word),
    "form": (Line._fields.index("form"), _number),
    "conductor": (Line._fields.index("bodies"), _bodies),
    "place": (Line._fields.index("partner"), _number),
    "kind": (Line._fields.index("kind"), lambda held: tuple(held.split()) or NONE),
    "month": (Line._fields.index("day"), lambda held: (held[:7],)),
}
"""Cuts whose keys a line itself has, by the place they have in it; for the others the file is
asked."""

OF_FEW = ("form_code", "referral")
"""Cuts that are told by one field in which most lines are alike: they are read once for all."""
