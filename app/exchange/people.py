"""A list of people judged row by row before anything is changed: new, same, changed, perhaps, no.

The identification number decides first: one number is one person, two numbers are two. Without it
name and birth date must agree exactly, and whoever is merely like somebody is a question. What a
list leaves blank erases nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from app.exchange import decisions, headers, new_cards, plans
from app.exchange.columns import TARGETS, guess_columns, recall, remember
from app.exchange.judging import Judge, Judged, Outcome, changed_draft
from app.exchange.localities import Localities
from app.exchange.plans import Listing, Plan, Subject, counted
from app.exchange.recognising import Register, former
from app.exchange.sheets import Workbook
from app.exchange.typed_rows import NOWHERE, PlaceName, Problem, Reader
from app.registry import lookups, places
from app.store.store import Store

__all__ = [
    "SUBJECT",
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


def prepare(
    store: Store,
    workbook: Workbook,
    sheet_index: int | None = None,
    mapping: Mapping[int, str] | None = None,
    today: date | None = None,
    header: headers.Header | None = None,
) -> Plan:
    """Return a list of people judged, as :func:`app.exchange.plans.prepare` does any."""
    return plans.prepare(store, SUBJECT, workbook, sheet_index, mapping, today, header)


def _judge(store: Store, listing: Listing) -> tuple[list[Judged], tuple[PlaceName, ...]]:
    localities = Localities(places.listed(store))
    heads, today = listing.header.titles, listing.today
    reader = Reader(listing.mapping, heads, today, localities.id_of)
    typed = [reader.read(number, row) for number, row in listing.body]
    register = Register(store, typed, former(store, listing.sha256, listing.sheet))
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


SUBJECT = Subject("person", lookups.WATCHED, _judge, decisions.decided, new_cards.write)
