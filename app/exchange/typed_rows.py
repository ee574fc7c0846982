"""Rows of a stranger's list read as cards: what each cell says, or why it cannot be taken."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from app.errors import Refusal
from app.exchange.cell_readings import Read, Unsure, is_blank, reading
from app.exchange.columns import name_of
from app.exchange.sheets import Cell, Row
from app.exchange.wordlists import bare_place
from app.kazakh import names
from app.registry.participants import IIN_ABSENCES, LINE, Draft

_NAMES = ("surname", "given_name", "patronymic")
_NO_REASON = IIN_ABSENCES[0]  # a list knows no more than that it has no number
_REMEMBERED = 20_000  # cells a column; numbers and dates of birth seldom come twice
_CLASS = re.compile(
    r"(\d{1,2})(?!\d)\W*(?:класс|сынып|кл|сын)?\W*(\w?)\W*(?:класс|сынып|кл|сын)?\W*", re.IGNORECASE
)
_LAST_CLASS = 11


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a row is not taken, or what to look at twice: the column as titled, a code, details."""

    column: str
    code: str
    details: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PlaceName:
    """Where somebody lives, as the list says it; either part may be empty."""

    district: str = ""
    settlement: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """What two spellings of one place have in common."""
        return bare_place(self.district, "district"), bare_place(self.settlement, "settlement")


NOWHERE = PlaceName()


@dataclass(frozen=True, slots=True)
class TypedRow:
    """One row as read: a tidied draft, what lies outside the card, and what was amiss."""

    row: int
    draft: Draft
    uid: str
    statuses: tuple[str, ...]
    place: PlaceName
    note: str
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]


Said = dict[str, Any]


class Reader:
    """Reads the rows of one list; what a column has said before is not worked out again."""

    def __init__(
        self,
        mapping: Mapping[int, str],
        heads: Sequence[str],
        today: date,
        place_of: Callable[[PlaceName], int | None],
    ) -> None:
        self._columns = [
            _Column(column, target, name_of(column, heads), reading(target, today))
            for column, target in mapping.items()
        ]
        self._today = today
        self._place_of = place_of
        self.columns = {target: name_of(column, heads) for column, target in mapping.items()}

    def read(self, number: int, row: Row) -> TypedRow:
        """Return the row as a draft with its problems; nothing is refused here by raising."""
        said: Said = {}
        problems: list[Problem] = []
        warnings: list[Problem] = []
        for column in self._columns:
            cell = row[column.place] if column.place < len(row) else None
            if cell is None:
                continue
            value, problem, remarks = column.attempt(cell)
            if problem is not None:
                problems.append(problem)
            elif value is not None:
                said[column.target] = value
            warnings += remarks
        return self._typed(number, said, tuple(problems), tuple(warnings))

    def _typed(
        self,
        number: int,
        said: Said,
        problems: tuple[Problem, ...],
        warnings: tuple[Problem, ...],
    ) -> TypedRow:
        _spread_name(said, "full_name", "")
        _spread_name(said, "ru_full_name", "ru_")
        _spread_phones(said)
        _spread_class(said, self._today)
        place = PlaceName(said.pop("district", ""), said.pop("settlement", ""))
        uid, statuses, note = said.pop("uid", ""), said.pop("status", ()), said.pop("note", "")
        absence = "" if said.get("iin") else _NO_REASON
        draft = Draft(**said, iin_absence=absence, place_id=self._place_of(place))
        return TypedRow(number, draft, uid, statuses, place, note, problems, warnings)


_Attempted = tuple[Any, Problem | None, tuple[Problem, ...]]


@dataclass(frozen=True, slots=True)
class _Column:
    place: int
    target: str
    title: str
    reading: Read
    known: dict[tuple[type, Cell], _Attempted] = field(default_factory=dict)

    def attempt(self, cell: Cell) -> _Attempted:
        key = cell.__class__, cell  # 1 and True are one key of a dictionary, and two things here
        found = self.known.get(key)
        if found is None:
            found = _attempt(self.reading, cell, self.title)
            if len(self.known) < _REMEMBERED:
                self.known[key] = found
        return found


def _attempt(read: Read, cell: Cell, title: str) -> _Attempted:
    if is_blank(cell):
        return None, None, ()
    try:
        value = read(cell)
    except Refusal as refusal:
        return None, Problem(title, refusal.code, refusal.details), ()
    if isinstance(value, Unsure):
        remarks = tuple(Problem(title, code, value.details) for code in value.codes)
        return value.value, None, remarks
    return value, None, ()


def _spread_name(said: Said, whole: str, prefix: str) -> None:
    """A column of its own says a part of the name better than the whole name does."""
    name: names.Name | None = said.pop(whole, None)
    if name is None:
        return
    for part in _NAMES:
        if value := getattr(name, part):
            said.setdefault(prefix + part, value)


def _spread_phones(said: Said) -> None:
    numbers = [*said.pop("phone", ()), *said.pop("second_phone", ())]
    for target, number in zip(("phone", "second_phone"), dict.fromkeys(numbers), strict=False):
        said[target] = number


def _spread_class(said: Said, today: date) -> None:
    """11 «Ә» tells the year of leaving school; with its letter it stands beside the school."""
    typed: str | None = said.pop("class", None)
    found = _CLASS.fullmatch(typed) if typed else None
    if found is None or not 1 <= int(found[1]) <= _LAST_CLASS + 1:
        if typed:
            said["study_place"] = _beside(said.get("study_place"), typed)
        return
    this_june = today.year if today.month < 8 else today.year + 1
    said.setdefault("finishing_year", this_june + max(0, _LAST_CLASS - int(found[1])))
    if found[2]:
        said["study_place"] = _beside(said.get("study_place"), typed)


def _beside(place: str | None, typed: str | None) -> str:
    return ", ".join(part for part in (place, typed) if part)[:LINE]
