"""Lists of people: which cards a filter holds, in what order, and what a row of the list shows."""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import asdict, dataclass, fields, replace
from datetime import date
from typing import Any, Literal

from app.errors import FieldRefusal
from app.kazakh import names, text
from app.papers import Both
from app.registry import consents, places, statuses
from app.registry.search import Searcher
from app.store.store import Store

Order = Literal["name", "birth_date", "registered_on"]
_ORDERS = {
    "name": "person.sort_key, person.id",
    "birth_date": "person.birth_date desc, person.sort_key",
    "registered_on": "person.registered_on desc, person.id desc",
}
CHUNK = 8192


@dataclass(frozen=True, slots=True)
class Filter:
    """Which people a list holds; a field left empty lets everyone through."""

    words: str = ""
    statuses: tuple[str, ...] = ()
    place_id: int | None = None
    sex: str = ""
    goal: str = ""
    consent: str = ""
    born_from: int | None = None
    born_to: int | None = None
    archived: bool = False
    batch_id: int | None = None
    no_iin: bool = False
    not_in_portal: bool = False
    open_referral: bool = False
    order: str = "name"

    def to_json(self) -> str:
        """Return the filter as kept in a saved view."""
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True)


def from_json(kept: str) -> Filter:
    """Return the filter of a saved view; fields this edition does not know are left out."""
    known = {field.name for field in fields(Filter)}
    values = {name: value for name, value in json.loads(kept).items() if name in known}
    values["statuses"] = tuple(values.get("statuses", ()))
    return Filter(**{name: each for name, each in values.items() if _can_be(name, each)})


def _can_be(name: str, value: object) -> bool:
    """A choice that a later edition knows must not keep this one from showing its list."""
    choices: dict[str, Collection[object]] = {"order": _ORDERS, "consent": ("", *_CONSENT)}
    return name not in choices or value in choices[name]


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
    conditions, values = _conditions(wanted, today)
    sql = f"select {what} from person where {' and '.join(conditions)}"
    return (f"{sql} order by {_ORDERS[wanted.order]}" if ordered else sql), values


def _conditions(wanted: Filter, today: date) -> tuple[list[str], dict[str, Any]]:
    values: dict[str, Any] = {"today": today.isoformat()}
    conditions = [
        "person.archived_on is not null and person.merged_into is null"
        if wanted.archived
        else "person.archived_on is null"
    ]
    for name in ("place_id", "sex", "goal"):
        if value := getattr(wanted, name):
            conditions.append(f"person.{name} = :{name}")
            values[name] = value
    for name, column in (("born_from", ">="), ("born_to", "<")):
        if year := getattr(wanted, name):
            conditions.append(f"person.birth_date {column} :{name}")
            values[name] = f"{year + (name == 'born_to'):04d}-01-01"
    conditions += [sql for name, sql in _YES_OR_NO.items() if getattr(wanted, name)]
    conditions += _status_conditions(wanted, values)
    if wanted.consent:
        conditions.append(_CONSENT[wanted.consent])
    if wanted.batch_id:
        conditions.append(_OF_BATCH)
        values["batch"] = wanted.batch_id
    return conditions, values


_YES_OR_NO = {
    "no_iin": "person.iin is null",
    "not_in_portal": "person.portal_number = ''",
    "open_referral": (
        "exists (select 1 from referral where referral.person_id = person.id"
        " and referral.state in ('issued', 'came'))"
    ),
}
_STANDING = (
    "exists (select 1 from consent where consent.person_id = person.id and "
    f"{consents.standing_sql(':today')})"
)
_CONSENT = {"valid": _STANDING, "none": f"not {_STANDING}"}
_OF_BATCH = "person.uid in (select record_uid from batch_row where batch_row.batch_id = :batch)"


def _status_conditions(wanted: Filter, values: dict[str, Any]) -> list[str]:
    if not wanted.statuses:
        return []
    marks = []
    for place, kind in enumerate(wanted.statuses):
        values[f"status{place}"] = kind
        marks.append(f":status{place}")
    return [
        "exists (select 1 from status where status.person_id = person.id"
        f" and status.kind in ({', '.join(marks)}) and status.since <= :today"
        " and (status.until is null or status.until >= :today))"
    ]


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
         registered_on, archived_on, {_STANDING},
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
