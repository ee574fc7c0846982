"""The law as one office reads it: with the days of acts that the sources leave open, set by it."""

from __future__ import annotations

from datetime import date
from typing import TypeAlias

from app.errors import FieldRefusal, Refusal
from app.kazakh import text
from app.staffing import law_files
from app.staffing.law import Act, Law
from app.store.store import Store

Days: TypeAlias = tuple[date | None, date | None]
"""The first and the last day of an act."""


def of(store: Store) -> Law:
    """Return the law with the days that the office has set."""
    days, known = own_days(store), law_files.load()
    return known.dated(days) if days else known


def own_days(store: Store) -> dict[str, Days]:
    """Return by act the days that the office has set, None for one that it has not."""
    rows = store.tuples("select act, since, until from law_date")
    return {act: (_day(since), _day(until)) for act, since, until in rows}


def set_days(
    store: Store, act: str, since: date | None, until: date | None = None, basis: str = ""
) -> None:
    """Set the days of an act, or with neither of them go back to what its text says.

    Refuses an unknown act, a day that the text itself states, and crossed days.
    """
    known = _known(act)
    for field, day, left_open, stated in (
        ("since", since, known.since_open, known.since),
        ("until", until, known.until_open or known.until is None, known.until),
    ):
        if day is not None and not left_open and day != stated:
            raise FieldRefusal(field, "act-day-stated", act=known.number, day=stated)
    first, last = since or known.since, until or known.until
    if last is not None and last < first:
        raise FieldRefusal("until", "dates-crossed")
    _keep(store, act, since, until, text.field("basis", basis, 300))


def _keep(store: Store, act: str, since: date | None, until: date | None, basis: str) -> None:
    with store.transaction("law.days", act):
        held = store.scalar("select id from law_date where act = ?", (act,))
        values = {"since": _iso(since), "until": _iso(until), "basis": basis}
        if since is None and until is None:
            if held:
                store.delete("law_date", int(held))
        elif held:
            store.update("law_date", int(held), values)
        else:
            store.insert("law_date", {"act": act, **values})


def _known(act: str) -> Act:
    acts = law_files.load().acts
    if act not in acts:
        raise Refusal("act-unknown", act=act)
    return acts[act]


def basis(store: Store, act: str) -> str:
    """Return on what the office rests the days it set for an act, or ""."""
    return str(store.scalar("select basis from law_date where act = ?", (act,)) or "")


def _day(iso: str | None) -> date | None:
    return date.fromisoformat(iso) if iso else None


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
