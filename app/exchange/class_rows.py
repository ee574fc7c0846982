"""Rows of a class list: who each is about, and which class of which school it says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from app.errors import FieldRefusal
from app.exchange import columns
from app.exchange.cell_readings import is_blank
from app.exchange.class_headings import read_heading
from app.exchange.deed_rows import words
from app.exchange.deeds import Study
from app.exchange.localities import Localities
from app.exchange.plans import Listing, Placed
from app.exchange.sheets import Cell
from app.exchange.targets import STUDY
from app.exchange.typed_rows import NOWHERE, Problem, Reader, TypedRow
from app.kazakh import folding, names, text, twins, typed_dates
from app.registry import partners
from app.registry.partners import Partner
from app.schooling import years
from app.store.store import Store

_OF_CARD = {"second_phone", "address_kk", "address_ru"}
_COURSE = re.compile(r"[1-6]\s*[-–—]?\s*(?:ші|шы)?\s*курс\w*", re.IGNORECASE)
_LETTER = re.compile(r"\W*([^\W\d_])\W*")
_LONGEST = 30
_PLACES = ("school", "college")


@dataclass(frozen=True, slots=True)
class PupilRow:
    """One row as read: its person and where it says that they study, or why it cannot be taken."""

    row: int
    who: TypedRow
    study: Study | None
    problems: tuple[Problem, ...]
    where: str = ""


class Schools:
    """The schools and colleges on the books by uid and by what they are called."""

    def __init__(self, store: Store) -> None:
        found = {each for role in _PLACES for each in partners.ids(store, role=role)}
        self._all = partners.many(store, sorted(found))
        self._uids = {each.uid: each for each in self._all}
        self._known: dict[str, Partner] = {}
        for each in self._all:
            for name in filter(None, (each.name_kk, each.name_ru)):
                self._known.setdefault(folding.fold(name), each)

    def of(self, said: str) -> Partner:
        """Return the school or college called so; refuses none and one that is not on the books."""
        if not said:
            raise FieldRefusal("school", "school-missing")
        found = self._uids.get(said.strip()) or self._known.get(folding.fold(said))
        if found is None:
            raise FieldRefusal("school", "school-unknown", name=said[:60])
        return found

    def named(self, partner_id: int) -> str:
        """Return what a place is called in a list that is to come back: its name, else its uid."""
        place = next((each for each in self._all if each.id == partner_id), None)
        if place is None:
            return ""
        own = self._known.get(folding.fold(place.name_kk))
        return place.name_kk if own is place else place.uid

    def within(self, said: str) -> Partner | None:
        """Return the only school whose whole name stands in a text: a file's name, a heading."""
        spaced = f" {folding.fold(said)} "
        found = [
            (len(name), each)
            for name, each in self._known.items()
            if name and len(name) > 1 and f" {name} " in spaced
        ]
        longest = [each for size, each in found if size == max(found, key=_first)[0]]
        return longest[0] if len({each.id for each in longest}) == 1 else None


def _first(pair: tuple[int, Partner]) -> int:
    return pair[0]


def level_of(place: Partner) -> str:
    """Return what a place teaches: a college is one unless it is a school as well."""
    return years.level_of(place.roles)


class PupilReader:
    """Reads the rows of one list; what was said of the whole list holds where a row is silent."""

    def __init__(self, store: Store, listing: Listing, localities: Localities) -> None:
        heads, today = listing.header.titles, listing.today
        mine = {at: target for at, target in listing.mapping.items() if target not in _ELSEWHERE}
        self._who = Reader(mine, heads, today, localities.id_of)
        self.titles = self._who.columns
        self._rest = [
            (at, target, columns.name_of(at, heads))
            for at, target in listing.mapping.items()
            if target in _ELSEWHERE
        ]
        self._given = listing.given
        self._today = today
        self._schools = Schools(store)
        self._places: dict[str, Partner] = {}

    def read(self, placed: Placed) -> PupilRow:
        """Return the row with its problems; nothing is refused here by raising."""
        who = self._who.read(placed.number, placed.row)
        said: dict[str, Any] = {**self._given, **placed.above}
        titles: dict[str, str] = {}
        for at, target, title in self._rest:
            cell = placed.row[at] if at < len(placed.row) else None
            if not is_blank(cell):
                said[target], titles[target] = cell, title
        try:
            study = self._study(said)
        except FieldRefusal as refusal:
            column = titles.get(refusal.field, "")
            problem = Problem(column, refusal.code, refusal.details)
            return PupilRow(placed.number, who, None, (*who.problems, problem), placed.where)
        return PupilRow(placed.number, who, study, who.problems, placed.where)

    def read_all(self, rows: Iterable[Placed]) -> list[PupilRow]:
        """Return the rows of a list that say something of anybody."""
        return [each for each in map(self.read, rows) if _named(each)]

    def _study(self, said: Mapping[str, Any]) -> Study:
        place = self._place(words(said.get("school")))
        level = level_of(place)
        grade, letter = _class_of(said, level)
        if not 1 <= grade <= years.most(level):
            raise FieldRefusal("grade", "count-outside", least=1, most=years.most(level))
        year = self._year(said.get("school_year"))
        guardian = names.clean_name(text.clean(words(said.get("guardian")), 300))
        signed = _signed(said.get("consent_on"), self._today)
        since = years.first_day(year)
        return Study(
            place.id,
            level,
            grade,
            letter,
            year,
            since=since,
            consent_on=signed,
            guardian=guardian,
        )

    def _place(self, said: str) -> Partner:
        if said not in self._places:
            self._places[said] = self._schools.of(said)
        return self._places[said]

    def _year(self, cell: Cell) -> int:
        if cell is None:
            return years.of(self._today)
        if isinstance(cell, date):
            return years.of(cell)
        return years.read_year("school_year", words(cell))


_ELSEWHERE = frozenset(STUDY) - _OF_CARD


def _signed(cell: Cell, today: date) -> date | None:
    if cell is None or cell == "":
        return None
    day = typed_dates.read_date(cell, today) if not isinstance(cell, bool) else None
    if day is None:
        raise FieldRefusal("consent_on", "date-unreadable")
    if day > today:
        raise FieldRefusal("consent_on", "date-in-future")
    return day


def _class_of(said: Mapping[str, Any], level: str) -> tuple[int, str]:
    """A cell goes before the heading over it; a letter alone is of the grade said there."""
    grade, letter = said.get("grade"), text.clean(words(said.get("letter")), _LONGEST)
    typed = " ".join(words(said.get("class")).split())
    if typed:
        read = _typed_class(typed, level)
        grade = read.get("grade", grade)
        letter = read.get("letter", letter)
    if grade is None or grade == "":
        raise FieldRefusal("class", "class-missing" if level == "school" else "course-missing")
    return _number(grade, level), _letter(letter, level)


def read_class(typed: str, level: str) -> tuple[int, str]:
    """Return grade and letter, or course and group, of one text; refuses what says no grade."""
    return _class_of({"class": typed}, level)


def _typed_class(typed: str, level: str) -> dict[str, Any]:
    if level == "college":
        return _typed_group(typed)
    if heading := read_heading(typed, alone=True):
        return heading
    if letter := _LETTER.fullmatch(typed):
        return {"letter": letter[1]}
    grade, letter_typed = years.read_class("class", typed)
    return {"grade": grade, **({"letter": letter_typed} if letter_typed else {})}


def _typed_group(typed: str) -> dict[str, Any]:
    """«2-курс, МТ-21» is a course and a group, «МТ-21» a group, «2» a course."""
    if typed.isdecimal() and len(typed) == 1:
        return {"grade": int(typed)}
    read = read_heading(typed)
    if "letter" in read:
        return read
    rest = _COURSE.sub("", typed).strip(" ,;.·/-–—")
    return {**read, **({"letter": rest[:_LONGEST]} if rest else {})}


def _number(cell: Cell, level: str) -> int:
    said = words(cell)
    if not said.isdecimal():
        read = read_heading(said, alone=True)
        if "grade" not in read:
            code = "class-unreadable" if level == "school" else "course-missing"
            raise FieldRefusal("grade", code, value=said[:60])
        return int(read["grade"])
    return int(said)


def _letter(said: str, level: str) -> str:
    if level == "college":
        return said.upper() if len(said) == 1 else said
    found = _LETTER.fullmatch(said)
    return twins.cyrillic(found[1].upper()) if found else said


def withheld(who: TypedRow) -> tuple[TypedRow, tuple[str, ...]]:
    """Return the row with the least of a person, and which columns were left out.

    A pupil is held without consent by name, date of birth and class; sex is read off no list.
    """
    draft = who.draft
    left = [name for name in _WITHHELD if getattr(draft, name)]
    if who.place.district or who.place.settlement:
        left.append("settlement")
    bare = replace(
        draft,
        iin="",
        iin_absence="list_only",
        sex="",
        phone="",
        second_phone="",
        address_kk="",
        address_ru="",
        place_id=None,
    )
    warned = tuple(each for each in who.warnings if not each.code.startswith("iin"))
    return replace(who, draft=bare, place=NOWHERE, warnings=warned), tuple(left)


_WITHHELD = ("iin", "phone", "second_phone", "address_kk", "address_ru")


def _named(each: PupilRow) -> bool:
    """The blank numbered lines at the end of a sheet are nobody's."""
    who = each.who
    return bool(who.uid or who.draft.iin or who.draft.name.full or who.problems)
