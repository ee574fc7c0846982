"""Rows of a list about something else than people: who each is about, and what it says of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from app.errors import FieldRefusal, Refusal
from app.exchange import columns
from app.exchange.cell_readings import is_blank
from app.exchange.localities import Localities
from app.exchange.plans import Listing
from app.exchange.sheets import Cell, Row
from app.exchange.targets import WHO
from app.exchange.typed_rows import Problem, Reader, TypedRow
from app.exchange.wordlists import meaning
from app.guidance import times
from app.kazakh import text, typed_dates

_SIGNS = {
    **dict.fromkeys(("+", "✓", "✔", "☑", "1"), "present"),
    **dict.fromkeys(("-", "–", "—", "−", "0", "✗", "✘"), "absent"),
}
_LONGEST = 60
_LINE = 300
_WHOLE = 1e15  # beyond, a spreadsheet has rounded the digits away


@dataclass(frozen=True, slots=True)
class DeedRow:
    """One row as read: its person, what it says by target, the scales with what stands there."""

    row: int
    who: TypedRow
    said: Mapping[str, Any] = field(default_factory=dict)
    scores: tuple[tuple[str, Cell], ...] = ()
    problems: tuple[Problem, ...] = ()


class DeedReader:
    """Reads the rows of one list; what was said of the whole list holds where a row is silent."""

    def __init__(self, listing: Listing, localities: Localities) -> None:
        heads, today = listing.header.titles, listing.today
        who = {at: target for at, target in listing.mapping.items() if target in WHO}
        self._who = Reader(who, heads, today, localities.id_of)
        self._rest = [
            (at, target, columns.name_of(at, heads))
            for at, target in listing.mapping.items()
            if target not in WHO
        ]
        self._today = today
        self._given, _ = self._values([(0, *each) for each in _titled(listing.given)])

    def read(self, number: int, row: Row) -> DeedRow:
        """Return the row with its problems; nothing is refused here by raising."""
        cells = [
            (at, target, title, row[at] if at < len(row) else None)
            for at, target, title in self._rest
        ]
        scores = tuple(
            (title, cell)
            for _, target, title, cell in cells
            if target == "score" and not is_blank(cell)
        )
        said, problems = self._values([each for each in cells if each[1] != "score"])
        return DeedRow(
            number, self._who.read(number, row), {**self._given, **said}, scores, problems
        )

    def _values(
        self, cells: list[tuple[int, str, str, Cell]]
    ) -> tuple[dict[str, Any], tuple[Problem, ...]]:
        said: dict[str, Any] = {}
        problems: list[Problem] = []
        for _, target, title, cell in cells:
            if cell is None or (target != "mark" and is_blank(cell)):
                continue
            try:
                value = _READINGS.get(target, _line)(cell, self._today)
            except Refusal as refusal:
                problems.append(Problem(title, refusal.code, refusal.details))
            else:
                if value not in ("", None):
                    said[target] = value
        return said, tuple(problems)


def _titled(given: Mapping[str, Cell]) -> list[tuple[str, str, Cell]]:
    return [(target, "", cell) for target, cell in given.items()]


def words(cell: Cell) -> str:
    """Return a cell as a person reads it: 7.0 is 7, spaces are one space."""
    if isinstance(cell, bool):
        return str(int(cell))
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else text.clean(str(cell), _LINE)


def _line(cell: Cell, _: date) -> str:
    return words(cell)


def _day(cell: Cell, today: date) -> date:
    if isinstance(cell, bool) or cell is None:
        raise FieldRefusal("date", "date-unreadable")
    return typed_dates.read_date(cell, today)


def _hour(cell: Cell, _: date) -> str:
    if isinstance(cell, datetime):
        return f"{cell:%H:%M}"
    if isinstance(cell, float) and 0 <= cell < 1:  # a spreadsheet's part of a day
        return times.clock(round(cell * 24 * 60))
    said = words(cell)
    return times.read("starts", said[:5] if re.fullmatch(r"\d\d:\d\d:\d\d", said) else said)


def _mark(cell: Cell, _: date) -> str:
    """A dash beside pluses is a person who did not come; an empty cell says nothing."""
    said = words(cell)
    found = _SIGNS.get(said) or (meaning("mark", said) if said else "")
    if found is None:
        raise FieldRefusal("mark", "mark-unknown", value=said[:_LONGEST])
    return found


def _language(cell: Cell, _: date) -> str:
    said = words(cell)
    found = meaning("language", said)
    if found is None:
        raise FieldRefusal("language", "choice-unknown", value=said[:_LONGEST])
    return found


def _answers(cell: Cell, _: date) -> str:
    if isinstance(cell, float) and abs(cell) >= _WHOLE:
        raise FieldRefusal("answers", "answers-rounded")
    return words(cell)


_READINGS: dict[str, Callable[[Cell, date], Any]] = {
    "session_day": _day,
    "taken_on": _day,
    "session_start": _hour,
    "mark": _mark,
    "language": _language,
    "answers": _answers,
}
