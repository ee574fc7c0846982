"""The register asked about thousands of people at once, as a list that is taken in asks it."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from datetime import date

from app.registry import participants, statuses
from app.registry.participants import Participant
from app.store.store import Store

_CHUNK = 500


def anybody(store: Store) -> bool:
    """Tell whether there is a single card, archived ones included."""
    return store.scalar("select 1 from person limit 1") is not None


def moment(store: Store) -> int:
    """Return the journal's last change, to ask later what has happened since."""
    return int(store.scalar("select coalesce(max(id), 0) from change"))


WATCHED = ("person", "status", "note", "place")
"""What a list of people is judged by."""


def changed_since(store: Store, moment: int, tables: Sequence[str] = WATCHED) -> bool:
    """Tell whether a record of these tables has changed since."""
    sql = f"select 1 from change where id > ? and tbl in ({', '.join('?' * len(tables))}) limit 1"
    return store.scalar(sql, (moment, *tables)) is not None


def any_unnumbered(store: Store) -> bool:
    """Tell whether a card on the lists has no identification number."""
    sql = "select 1 from person where iin is null and archived_on is null limit 1"
    return store.scalar(sql) is not None


def by_iins(store: Store, iins: Collection[str]) -> dict[str, int]:
    """Return the card of each number that is on the lists."""
    sql = """
      select iin, id from person
       where iin in (select value from json_each(?)) and iin is not null and archived_on is null
    """
    return dict(store.tuples(sql, (_listed(iins),)))


def archived_iins(store: Store, iins: Collection[str]) -> dict[str, int]:
    """Return the card taken off the lists, or the one it was merged into, of each number."""
    sql = """
      select iin, coalesce(merged_into, id) from person
       where iin is not null and archived_on is not null
         and iin in (select value from json_each(?)) order by id
    """
    return dict(store.tuples(sql, (_listed(iins),)))


def by_uids(store: Store, uids: Collection[str]) -> dict[str, int]:
    """Return the card of each public identifier; a merged card gives its successor."""
    sql = """
      select uid, coalesce(merged_into, id) from person
       where uid in (select value from json_each(?))
    """
    return dict(store.tuples(sql, (_listed(uids),)))


def by_names(store: Store, folds: Collection[str], *, unnumbered: bool) -> list[tuple[str, int]]:
    """Return (fold, card) for cards whose name begins with these folded words."""
    on_list = f"archived_on is null {_UNNUMBERED[unnumbered]}"
    sql = f"""
      select value, person.id from json_each(:folds) cross join person
       where name_fold = value and {on_list}
      union all
      select value, person.id from json_each(:folds) cross join person
       where name_fold >= value || ' ' and name_fold < value || '!' and {on_list}
    """
    return store.tuples(sql, {"folds": _listed(folds)})


def by_births(
    store: Store, days: Collection[date], *, unnumbered: bool
) -> list[tuple[str, str, int]]:
    """Return (ISO day, given name, card) of everyone born on these days."""
    sql = f"""
      select birth_date, given_name, id from person
       where birth_date in (select value from json_each(?)) and birth_date is not null
         and archived_on is null {_UNNUMBERED[unnumbered]}
    """
    return store.tuples(sql, (_listed([day.isoformat() for day in days]),))


def by_phones(store: Store, numbers: Collection[str], *, unnumbered: bool) -> list[tuple[str, int]]:
    """Return (number, card) for cards with one of these as either of their phones."""
    on_list = f"archived_on is null {_UNNUMBERED[unnumbered]}"
    sql = f"""
      select phone, id from person
       where phone in (select value from json_each(:numbers)) and phone <> '' and {on_list}
      union
      select second_phone, id from person
       where second_phone in (select value from json_each(:numbers)) and second_phone <> ''
         and {on_list}
    """
    return store.tuples(sql, {"numbers": _listed(numbers)})


_UNNUMBERED = {True: "and iin is null", False: ""}


def cards(store: Store, ids: Iterable[int]) -> dict[int, Participant]:
    """Return cards by their numbers."""
    wanted = sorted(set(ids))
    found: dict[int, Participant] = {}
    for start in range(0, len(wanted), _CHUNK):
        for card in participants.many(store, wanted[start : start + _CHUNK]):
            found[card.id] = card
    return found


def statuses_of(store: Store, ids: Collection[int], day: date) -> dict[int, set[str]]:
    """Return the statuses that stand on a day or begin later, which no new one may cross."""
    sql = """
      select person_id, kind from status
       where person_id in (select value from json_each(?)) and (until is null or until >= ?)
    """
    found: dict[int, set[str]] = {}
    for person_id, kind in store.tuples(sql, (json.dumps(list(ids)), day.isoformat())):
        found.setdefault(person_id, set()).add(kind)
    return found


def standing(store: Store, ids: Sequence[int], day: date) -> dict[int, tuple[str, ...]]:
    """Return the statuses of any number of people on a day, in the order of R190-1."""
    found: dict[int, tuple[str, ...]] = {}
    for start in range(0, len(ids), _CHUNK):
        found |= statuses.standing(store, ids[start : start + _CHUNK], day)
    return found


def notes_of(store: Store, ids: Collection[int]) -> set[tuple[int, str]]:
    """Return every (card, text) that stands among the notes of these cards."""
    sql = "select person_id, text from note where person_id in (select value from json_each(?))"
    return set(store.tuples(sql, (json.dumps(list(ids)),)))


def _listed(values: Collection[str]) -> str:
    return json.dumps(list(values), ensure_ascii=False)
