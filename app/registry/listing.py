"""Lists of people: which cards a filter holds, in what order, and what a row of the list shows."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from app.errors import FieldRefusal
from app.kazakh import names, text
from app.papers import Both
from app.registry import filters, places, statuses
from app.registry.filters import ORDERS, Filter, from_json
from app.registry.search import Searcher
from app.store.store import Store

__all__ = [
    "Filter",
    "ListRow",
    "count",
    "forget_view",
    "from_json",
    "ids",
    "matching",
    "rows",
    "save_view",
    "views",
]

CHUNK = 8192


def ids(
    store: Store,
    wanted: Filter,
    today: date,
    *,
    cancelled: Callable[[], bool] | None = None,
    limit: int | None = None,
) -> array[int]:
    """Return the cards a filter holds, in its order; made in chunks, so it can be stopped."""
    sql, values = _statement("person.id", wanted, today)
    if limit is not None:
        sql += f" limit {int(limit)}"
    found = array("q")
    for chunk in _chunks(store.stream(sql, values)):
        if cancelled is not None and cancelled():
            return array("q")
        found.extend(row[0] for row in chunk)
    return found


def _chunks(cursor: Any) -> Iterable[Sequence[Any]]:
    while chunk := cursor.fetchmany(CHUNK):
        yield chunk


def matching(
    searcher: Searcher, wanted: Filter, today: date, limit: int = 1000
) -> tuple[array[int], bool]:
    """Return what a search found and the filter holds, closest first, and whether it was cut."""
    found = searcher.search(wanted.words, limit, archived=wanted.archived)
    if replace(wanted, words="", archived=False, order="name") == Filter() and not wanted.archived:
        return array("q", found.ids), found.more
    sql, values = _statement("person.id", replace(wanted, words=""), today, ordered=False)
    sql += f" and person.id in ({', '.join(map(str, found.ids)) or 'null'})"
    held = {row[0] for row in searcher.store.tuples(sql, values)}
    return array("q", [each for each in found.ids if each in held]), found.more


def count(store: Store, wanted: Filter, today: date) -> int:
    """Return how many cards a filter holds: the number on its chip."""
    sql, values = _statement("count(*)", wanted, today, ordered=False)
    return int(store.scalar(sql, values))


def _statement(
    what: str, wanted: Filter, today: date, *, ordered: bool = True
) -> tuple[str, dict[str, Any]]:
    conditions, values = filters.conditions(wanted, today)
    sql = f"select {what} from person where {' and '.join(conditions)}"
    return (f"{sql} order by {ORDERS[wanted.order]}" if ordered else sql), values


@dataclass(frozen=True, slots=True)
class ListRow:
    """What a row of the list shows of a person."""

    id: int
    name: str
    birth_year: str
    iin: str
    phone: str
    statuses: tuple[str, ...]
    consent: bool
    settlement: Both
    last_day: date | None
    last_kind: str
    last_number: str
    registered_on: date
    archived: bool


def rows(store: Store, wanted: Sequence[int], today: date) -> list[ListRow]:
    """Return the rows of a page of the list, in the order asked for."""
    if not wanted:
        return []
    held = statuses.standing(store, wanted, today)
    settlements = {place.id: place.name for place in places.listed(store, archived=True)}
    values = {"today": today.isoformat()}
    sql = _ROW.format(ids=", ".join(str(int(each)) for each in wanted))
    known = {}
    for row in store.tuples(sql, values):
        known[row[0]] = _list_row(row, held.get(row[0], ()), settlements)
    return [known[each] for each in wanted if each in known]


_ROW = f"""
  select person.id, surname, given_name, patronymic, birth_date, iin, phone, place_id,
         registered_on, archived_on, {filters.STANDING},
         (select issued_on || ' ' || number from referral join paper on paper.id = paper_id
           where referral.person_id = person.id order by issued_on desc, referral.id desc limit 1),
         (select max(applied_on) from application where application.person_id = person.id),
         (select max(signed_on) from consent where consent.person_id = person.id)
    from person where person.id in ({{ids}})
"""


def _list_row(row: Sequence[Any], held: tuple[str, ...], settlements: dict[int, Both]) -> ListRow:
    day, kind, number = _last(row[11], row[12], row[13], row[8])
    return ListRow(
        id=row[0],
        name=names.Name(row[1], row[2], row[3]).full,
        birth_year=(row[4] or "")[:4],
        iin=row[5] or "",
        phone=row[6],
        statuses=held,
        consent=bool(row[10]),
        settlement=settlements.get(row[7], Both("", "")),
        last_day=day,
        last_kind=kind,
        last_number=number,
        registered_on=date.fromisoformat(row[8]),
        archived=row[9] is not None,
    )


def _last(
    referral: str | None, application: str | None, consent: str | None, registered: str
) -> tuple[date | None, str, str]:
    day, _, number = (referral or "").partition(" ")
    events = [(day, "referral", number), (application or "", "application", "")]
    events += [(consent or "", "consent", ""), (registered, "registered", "")]
    last = max(events, key=lambda event: event[0])
    return date.fromisoformat(last[0]), last[1], last[2]


# Saved views


def save_view(store: Store, name: str, wanted: Filter) -> None:
    """Keep a filter under a name, over one of the same name; refuses an empty name."""
    name = text.field("name", name, 200)
    if not name:
        raise FieldRefusal("name", "name-missing")
    with store.transaction("view.save", name):
        sql = "select id from saved_view where subject = 'person' and name = ?"
        known = store.scalar(sql, (name,))
        if known:
            store.update("saved_view", int(known), {"filter": wanted.to_json()})
        else:
            row = {"subject": "person", "name": name, "filter": wanted.to_json()}
            store.insert("saved_view", row)


def views(store: Store) -> dict[str, Filter]:
    """Return the kept filters by name."""
    sql = "select name, filter from saved_view where subject = 'person' order by name"
    return {name: from_json(kept) for name, kept in store.tuples(sql)}


def forget_view(store: Store, name: str) -> None:
    """Forget a kept filter."""
    sql = "select id from saved_view where subject = 'person' and name = ?"
    with store.transaction("view.forget", name):
        known = store.scalar(sql, (name,))
        if known:
            store.delete("saved_view", int(known))
