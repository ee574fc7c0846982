"""The list behind a number: names, days and what it was, read as it is scrolled through."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from app import papers
from app.exchange.sheets import Cell as SheetCell
from app.kazakh.dates import short_date
from app.papers import NOTHING, Both
from app.quarters import printed
from app.quarters.kept import Kept
from app.quarters.lines import Line
from app.quarters.sources import SOURCES
from app.store.store import Store
from ui import language
from ui.quarters.words import translate
from ui.tables import Column

_HANDFUL = 2000


@dataclass(frozen=True, slots=True)
class Entry:
    """A row: a line, how many lines of the same person it stands for, and its words once read."""

    line: Line
    times: int = 1
    name: str = ""
    born: str = ""
    studies: Both = NOTHING
    what: Both = NOTHING
    where: Both = NOTHING


@dataclass(frozen=True, slots=True)
class Backing:
    """All rows of a number: a row for each person, or a row for each thing counted."""

    source: str
    entries: tuple[Entry, ...]
    people: bool

    @property
    def unit(self) -> str:
        """What a row is, where it is no person."""
        return SOURCES[self.source].unit


def of(store: Store, source: str, lines: Sequence[Line], count: str) -> Backing:
    """Return the rows of lines: people by the alphabet, other things by day."""
    if count != "persons":
        return Backing(source, tuple(Entry(line) for line in lines), people=False)
    heaps: dict[int, list[Line]] = {}
    for line in lines:
        if line.person is not None:
            heaps.setdefault(line.person, []).append(line)
    rows = [Entry(heaps[each][-1], len(heaps[each])) for each in _in_order(store, heaps)]
    return Backing(source, tuple(rows), people=True)


def of_kept(source: str, kept: Iterable[Kept], count: str) -> Backing:
    """Return the rows of lines as a closing kept them, each with the words of that day."""
    if count != "persons":
        return Backing(source, tuple(_kept(each) for each in kept), people=False)
    heaps: dict[str, list[Kept]] = {}
    for each in kept:
        heaps.setdefault(each.person, []).append(each)
    rows = [_kept(heap[-1], len(heap)) for heap in heaps.values()]
    return Backing(source, tuple(sorted(rows, key=lambda row: row.name)), people=True)


def read(store: Store, source: str, entries: Sequence[Entry]) -> list[Entry]:
    """Return rows with their words."""
    if all(each.name or each.what != NOTHING for each in entries):
        return list(entries)
    said = printed.words(store, source, [each.line for each in entries])
    return [
        Entry(each.line, each.times, words.name, words.born, words.studies, words.what, words.where)
        for each, words in zip(entries, said, strict=True)
    ]


def record(source: str, line: Line) -> tuple[str, int] | None:
    """Return the room and the record that a row opens: the person, else what it was about."""
    if line.person is not None:
        return "participants", line.person
    if line.session is not None:
        return "sessions", line.session
    room = _ROOMS.get(SOURCES[source].table)
    return (room, line.record) if room else None


_ROOMS = {"session": "sessions", "contract": "partners/contracts"}


# As a table that leaves the office, and as a paper


def printed_rows(store: Store, held: Backing) -> list[papers.BackingRow]:
    """Return the rows as the printed list says them."""
    found: list[papers.BackingRow] = []
    for start in range(0, len(held.entries), _HANDFUL):
        for each in read(store, held.source, held.entries[start : start + _HANDFUL]):
            found.append(
                papers.BackingRow(
                    line=len(found) + 1,
                    day=date.fromisoformat(each.line.day),
                    name=each.name,
                    born=each.born,
                    studies=each.studies,
                    what=each.what,
                    where=each.where,
                    amount=each.times if held.people else each.line.amount,
                )
            )
    return found


def titles(*, people: bool) -> list[str]:
    """Return the headings of a sheet."""
    return [
        translate("Quarters", "Last day") if people else translate("Quarters", "Day"),
        translate("Quarters", "Full name"),
        translate("Quarters", "Born"),
        translate("Quarters", "School or college, class"),
        translate("Quarters", "What"),
        translate("Quarters", "Where"),
        translate("Quarters", "Number"),
    ]


def rows(store: Store, backing: Backing) -> Iterable[list[SheetCell]]:
    """Give the rows of a sheet, types kept."""
    for start in range(0, len(backing.entries), _HANDFUL):
        for each in read(store, backing.source, backing.entries[start : start + _HANDFUL]):
            yield [
                date.fromisoformat(each.line.day),
                each.name,
                int(each.born) if each.born else None,
                language.spoken(each.studies),
                language.spoken(each.what),
                language.spoken(each.where),
                each.times if backing.people else each.line.amount,
            ]


def _in_order(store: Store, people: Iterable[int]) -> list[int]:
    sql = """
      select id from person where id in (select value from json_each(?)) order by sort_key, id
    """
    return [number for (number,) in store.tuples(sql, (json.dumps(sorted(people)),))]


def _kept(each: Kept, times: int = 1) -> Entry:
    return Entry(each.line, times, each.name, each.born, each.studies, each.what, each.where)


# On the screen


def _day(entry: Entry) -> str:
    return short_date(date.fromisoformat(entry.line.day))


def _who(entry: Entry) -> str:
    if entry.name:
        return entry.name
    return language.spoken(entry.what)


def _what(entry: Entry) -> str:
    studied = language.spoken(entry.studies)
    what = language.spoken(entry.what) if entry.name else language.spoken(entry.where)
    return " · ".join(filter(None, (what, studied)))


def _amount(entry: Entry) -> str:
    many = max(entry.times, entry.line.amount)
    return str(many) if many > 1 else ""


COLUMNS: tuple[Column[Entry], ...] = (
    Column(
        "who",
        lambda: translate("Quarters", "Who or what"),
        _who,
        kind="name",
        width=190,
        least=120,
        stretch=3,
        optional=False,
    ),
    Column(
        "day",
        lambda: translate("Quarters", "Day"),
        _day,
        kind="muted",
        width=96,
        least=92,
        optional=False,
    ),
    Column(
        "what",
        lambda: translate("Quarters", "What, where"),
        _what,
        kind="muted",
        width=150,
        least=80,
        stretch=2,
    ),
    Column(
        "times",
        lambda: translate("Quarters", "Number"),
        _amount,
        kind="muted",
        width=56,
        least=44,
        right=True,
    ),
)
