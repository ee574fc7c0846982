"""Which people: ``status=unemployed,place=Көктерек``, or the name of a saved view."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from app.errors import Refusal
from app.registry import case, listing, participants, statuses
from app.registry.filters import CONSENTS, SOON, Filter
from app.registry.search import Searcher
from app.store.store import Store
from ui.console import choosing

EVERYONE = "all"


def parsed(store: Store, expression: str) -> Filter:
    """Return the filter that a command names; refuses a condition it does not know."""
    plain = expression.strip()
    views = listing.views(store)
    if plain in views:
        return views[plain]
    wanted = Filter()
    for part in filter(None, (each.strip() for each in plain.split(","))):
        if part != EVERYONE:
            wanted = _with(store, wanted, part)
    return wanted


def _with(store: Store, wanted: Filter, part: str) -> Filter:
    name, _, value = (each.strip() for each in part.partition("="))
    read = _READERS.get(name.replace("-", "_"))
    if read is None:
        raise Refusal("filter-unknown", filter=part, known=", ".join(sorted(_READERS)))
    return replace(wanted, **read(store, wanted, value))


Read = Callable[[Store, Filter, str], dict[str, Any]]


def _one_of(name: str, known: tuple[str, ...]) -> Read:
    def read(_store: Store, _wanted: Filter, value: str) -> dict[str, Any]:
        if value not in known:
            said = f"{name}={value}"
            choices = ", ".join(f"{name}={each}" for each in known if each)
            raise Refusal("filter-unknown", filter=said, known=choices)
        return {name: value}

    return read


def _yes(name: str) -> Read:
    return lambda _store, _wanted, value: {name: value not in ("0", "no", "false")}


def _year(name: str) -> Read:
    def read(_store: Store, _wanted: Filter, value: str) -> dict[str, Any]:
        if not value.isdecimal():
            raise Refusal("filter-unknown", filter=f"{name}={value}", known=f"{name}=2008")
        return {name: int(value)}

    return read


def _status(store: Store, wanted: Filter, value: str) -> dict[str, Any]:
    one = _one_of("status", statuses.KINDS)(store, wanted, value)["status"]
    return {"statuses": (*wanted.statuses, one)}


def _batch(store: Store, _wanted: Filter, value: str) -> dict[str, Any]:
    return {"batch_id": batch(store, value)}


def _place(kind: str | None) -> Read:
    return lambda store, _wanted, value: {"place_id": choosing.place(store, value, kind)}


def _expiring(_store: Store, _wanted: Filter, value: str) -> dict[str, Any]:
    """``expiring`` alone asks for the coming month, ``expiring=90`` for the coming ninety days."""
    if value and not value.isdecimal():
        raise Refusal("filter-unknown", filter=f"expiring={value}", known="expiring=30")
    return {"consent": "expiring", "within": int(value) if value else SOON}


_READERS: Mapping[str, Read] = {
    "words": lambda _store, _wanted, value: {"words": value},
    "education": lambda _store, _wanted, value: {"education": value},
    "mark": _one_of("mark", case.MARKS),
    "finishing_year": _year("finishing_year"),
    "expiring": _expiring,
    "status": _status,
    "place": _place(None),
    "district": _place("rural_district"),
    "sex": _one_of("sex", ("male", "female")),
    "goal": _one_of("goal", participants.GOALS),
    "consent": _one_of("consent", CONSENTS),
    "born_from": _year("born_from"),
    "born_to": _year("born_to"),
    "batch": _batch,
    "order": _one_of("order", ("name", "birth_date", "registered_on")),
    **{name: _yes(name) for name in ("archived", "no_iin", "not_in_portal", "open_referral")},
}


def batch(store: Store, uid: str) -> int:
    """Return the import batch with a uid; "last" is the newest one."""
    sql = "select id from batch where uid = ?"
    found = store.scalar(sql, (uid,))
    if uid == "last":
        found = store.scalar("select max(id) from batch")
    if found is None:
        raise Refusal("batch-unknown", batch=uid)
    return int(found)


def ids(store: Store, wanted: Filter, today: date, limit: int | None = None) -> array[int]:
    """Return the cards that a filter holds, in its order; closest first when it has words."""
    if wanted.words:
        return listing.matching(Searcher(store), wanted, today, limit or 100_000)[0]
    return listing.ids(store, wanted, today, limit=limit)
