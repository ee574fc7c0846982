"""A list of people judged row by row before anything is changed: new, same, changed, perhaps, no.

The identification number decides first: one number is one person, two numbers are two. Without it
name and birth date must agree exactly, and whoever is merely like somebody is a question. What a
list leaves blank erases nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.exchange import columns, headers, surveys
from app.exchange.columns import TARGETS, guess_columns, recall, remember
from app.exchange.judging import Judge, Judged, Outcome, changed_draft
from app.exchange.localities import Localities
from app.exchange.quiet import without_collecting
from app.exchange.recognising import Register, former
from app.exchange.sheets import Row, Sheet, Workbook
from app.exchange.typed_rows import NOWHERE, PlaceName, Problem, Reader
from app.registry import lookups, places
from app.store.store import Store

__all__ = [
    "TARGETS",
    "Judged",
    "Outcome",
    "PlaceName",
    "Plan",
    "Problem",
    "changed_draft",
    "counted",
    "guess_columns",
    "prepare",
    "recall",
    "remember",
]


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
    new_places: tuple[PlaceName, ...] = ()
    warnings: tuple[str, ...] = ()


def prepare(
    store: Store,
    workbook: Workbook,
    sheet_index: int | None = None,
    mapping: Mapping[int, str] | None = None,
    today: date | None = None,
    header: headers.Header | None = None,
) -> Plan:
    """Return the list judged; sheet, header and meaning of the columns are guessed if not told.

    A mapping kept for the same titles goes before a guess. Changes nothing and refuses nothing:
    what is wrong with a row is said in the row.
    """
    day = today or store.today()
    moment = lookups.moment(store)
    index = surveys.likeliest(workbook) if sheet_index is None else sheet_index
    sheet = workbook.sheets[index]
    header = header or headers.find_header(sheet, columns.known)
    body = list(headers.body(sheet, header))
    guessed = surveys.guessed(sheet, header, day)
    held = mapping or columns.recall(store, header.titles) or guessed
    with without_collecting():
        judged, new_places = _judge(store, workbook.sha256, sheet, header, held, body, day)
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
        new_places=new_places,
        warnings=workbook.warnings,
    )


_COUNTED = {"duplicate": "duplicates"}


def counted(outcomes: Any) -> dict[str, int]:
    """Return how many rows came to what, in the words of the console and the outcome file."""
    counts = dict.fromkeys(("new", "changed", "same", "duplicates", "refused"), 0)
    for outcome in outcomes:
        name = _COUNTED.get(outcome, outcome)
        counts[name] = counts.get(name, 0) + 1
    return counts


def _judge(
    store: Store,
    sha256: str,
    sheet: Sheet,
    header: headers.Header,
    mapping: Mapping[int, str],
    body: Sequence[tuple[int, Row]],
    today: date,
) -> tuple[list[Judged], tuple[PlaceName, ...]]:
    localities = Localities(places.listed(store))
    reader = Reader(mapping, header.titles, today, localities.id_of)
    typed = [reader.read(number, row) for number, row in body]
    register = Register(store, typed, former(store, sha256, sheet.name))
    judge = Judge(store, register, localities, reader.columns, today, typed)
    judged = [judge.judge(each) for each in typed]
    return judged, _new_places(judged, localities)


def _new_places(judged: Sequence[Judged], localities: Localities) -> tuple[PlaceName, ...]:
    found: dict[tuple[str, str], PlaceName] = {}
    for each in judged:
        if each.outcome in ("new", "changed", "duplicate") and each.draft.place_id is None:
            unclear = each.place == NOWHERE or localities.unclear(each.place)
            if not unclear and any(each.place.key):
                found.setdefault(each.place.key, each.place)
    return tuple(found.values())
