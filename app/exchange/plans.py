"""A whole list judged, whatever it is about; and what there is to know of each such subject.

One engine takes in lists of people, of attendance and of results: it finds the sheet, the header
and the columns, keeps the batch and takes it back. A subject says what a row means.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, TypeAlias

from app.exchange import columns, headers, surveys
from app.exchange.judging import Judged
from app.exchange.quiet import without_collecting
from app.exchange.sheets import Cell, Row, Workbook
from app.exchange.typed_rows import PlaceName
from app.registry import lookups
from app.store.store import Store

if TYPE_CHECKING:
    from app.exchange.decisions import Decision, Entry

Given: TypeAlias = Mapping[str, Cell]
"""What holds for every row that does not say otherwise, by target: the session, the day."""

Told: TypeAlias = Callable[[int], None]
"""Hears how many rows are written; may raise to stop, which undoes them all."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A row with what the headings over it say, and where it stands among several sheets."""

    number: int
    row: Row
    above: Mapping[str, Cell] = field(default_factory=dict)
    where: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """A list with its columns known, ready to be judged; ``placed`` where its subject gathers."""

    sha256: str
    sheet: str
    header: headers.Header
    mapping: Mapping[int, str]
    body: Sequence[tuple[int, Row]]
    today: date
    given: Given
    placed: Sequence[Placed] = ()


Gather: TypeAlias = Callable[
    [Workbook, int, headers.Header, Mapping[int, str], Given], Sequence[Placed]
]
"""Gives the rows of a list that may fill several sheets, under headings of their own."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What lists are about: how rows are judged, decided upon and written.

    ``watched`` are the tables whose change makes a judged list out of date. A subject that does
    not ``gather`` is one sheet's.
    """

    code: str
    watched: tuple[str, ...]
    judge: Callable[[Store, Listing], tuple[list[Judged], tuple[PlaceName, ...]]]
    decide: Callable[[Store, Plan, Mapping[int, Decision]], list[Entry]]
    write: Callable[[Store, Plan, Sequence[Entry], Told], None]
    gather: Gather | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """A whole list judged; nothing of it is on the books until it is committed.

    ``new_places`` will be entered with the people. ``guessed`` is what the titles alone say of the
    columns. ``moment`` is the journal's last change: a later one makes the plan out of date.
    """

    rows: tuple[Judged, ...]
    mapping: Mapping[int, str]
    header: headers.Header
    counts: Mapping[str, int]
    sheet: str
    sheet_index: int
    sha256: str
    today: date
    moment: int
    guessed: Mapping[int, str]
    subject: Subject
    new_places: tuple[PlaceName, ...] = ()
    warnings: tuple[str, ...] = ()
    given: Given = field(default_factory=dict)


def prepare(
    store: Store,
    subject: Subject,
    workbook: Workbook,
    sheet_index: int | None = None,
    mapping: Mapping[int, str] | None = None,
    today: date | None = None,
    header: headers.Header | None = None,
    given: Given | None = None,
) -> Plan:
    """Return the list judged; sheet, header and meaning of the columns are guessed if not told.

    A mapping kept for the same titles goes before a guess. Changes nothing and refuses nothing:
    what is wrong with a row is said in the row.
    """
    day = today or store.today()
    moment = lookups.moment(store)
    index = surveys.likeliest(workbook, subject.code) if sheet_index is None else sheet_index
    sheet = workbook.sheets[index]
    header = header or headers.find_header(sheet, columns.knowing(subject.code))
    guessed = surveys.guessed(sheet, header, day, subject.code)
    held = mapping or columns.recall(store, header.titles, subject.code) or guessed
    said = given or {}
    placed = subject.gather(workbook, index, header, held, said) if subject.gather else ()
    body = [] if subject.gather else list(headers.body(sheet, header))
    listing = Listing(workbook.sha256, sheet.name, header, held, body, day, said, placed)
    with without_collecting():
        judged, new_places = subject.judge(store, listing)
    return Plan(
        rows=tuple(judged),
        mapping=dict(held),
        header=header,
        counts=counted(each.outcome for each in judged),
        sheet=sheet.name,
        sheet_index=index,
        sha256=workbook.sha256,
        today=day,
        moment=moment,
        guessed=guessed,
        subject=subject,
        new_places=new_places,
        warnings=workbook.warnings,
        given=dict(given or {}),
    )


_COUNTED = {"duplicate": "duplicates"}


def counted(outcomes: Iterable[str]) -> dict[str, int]:
    """Return how many rows came to what, in the words of the console and the outcome file."""
    counts = dict.fromkeys(("new", "changed", "same", "duplicates", "refused"), 0)
    for outcome in outcomes:
        name = _COUNTED.get(outcome, outcome)
        counts[name] = counts.get(name, 0) + 1
    return counts
