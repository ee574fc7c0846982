"""Where two cards studied, when they become one: nobody is in two places of study at a time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from app.store.store import Row, Store


def move(store: Store, other: int, keep: int) -> None:
    """Hand over a card's places of study and the moves found; what says the same becomes one."""
    for theirs in _of(store, other):
        same = [each for each in _of(store, keep) if _is_one(each, theirs)]
        if same:
            _join(store, same[-1], theirs)
        else:
            _end_earlier(store, [*_of(store, keep), theirs])
            store.update("enrolment", theirs["id"], {"person_id": keep})
    for (found,) in store.tuples("select id from school_move where person_id = ?", (other,)):
        store.update("school_move", found, {"person_id": keep})
    _ask_once(store, keep)


def _of(store: Store, person_id: int) -> list[Row]:
    sql = "select * from enrolment where person_id = ? order by since, id"
    return store.query(sql, (person_id,))


def _is_one(mine: Row, theirs: Row) -> bool:
    """Tell whether two cards say of the same days that they were at the same place."""
    if (mine["partner_id"], mine["level"]) != (theirs["partner_id"], theirs["level"]):
        return False
    return bool(
        (mine["until"] is None or theirs["since"] <= mine["until"])
        and (theirs["until"] is None or mine["since"] <= theirs["until"])
    )


def _join(store: Store, mine: Row, theirs: Row) -> None:
    newer = theirs if theirs["since"] > mine["since"] else mine
    longer = max(mine, theirs, key=lambda row: row["until"] or "9999")
    sql = "select id from school_move where enrolment_id = ?"
    for (found,) in store.tuples(sql, (theirs["id"],)):
        store.update("school_move", found, {"enrolment_id": mine["id"]})
    store.delete("enrolment", theirs["id"])
    if longer["until"] is None:
        _end_earlier(store, [*_others(store, mine), {**longer, "id": mine["id"]}])
    values: dict[str, Any] = {name: newer[name] for name in ("began", "letter")}
    values |= {name: longer[name] for name in ("until", "ended", "reason")}
    first = min(mine["since"], theirs["since"])
    store.update("enrolment", mine["id"], {**values, "since": first})


def _others(store: Store, mine: Row) -> list[Row]:
    return [each for each in _of(store, mine["person_id"]) if each["id"] != mine["id"]]


def _end_earlier(store: Store, rows: Sequence[Row]) -> None:
    """Of two places not left yet the later one stands: to it the person moved from the other."""
    unended = sorted((row for row in rows if row["until"] is None), key=lambda row: row["since"])
    for each, latest in pairwise(unended):
        day = date.fromisoformat(latest["since"]) - timedelta(days=1)
        each["until"] = max(each["since"], day.isoformat())
        store.update("enrolment", each["id"], {"until": each["until"], "ended": "moved"})


def _ask_once(store: Store, person_id: int) -> None:
    """Take back a question asked twice, and one whose answer the books give by now."""
    sql = "select partner_id from enrolment where person_id = ? and until is null"
    asked = {row[0] for row in store.tuples(sql, (person_id,))}
    sql = """
      select id, to_partner_id from school_move
       where person_id = ? and state = 'waiting' order by id
    """
    for found, place in store.tuples(sql, (person_id,)):
        if place in asked:
            store.delete("school_move", found)
        asked.add(place)
