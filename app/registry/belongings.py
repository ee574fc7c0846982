"""What belongs to a card and goes with it when two cards become one."""

from __future__ import annotations

from typing import Any

from app.registry import studies
from app.store.store import Row, Store

TABLES = (
    "application",
    "consent",
    "note",
    "mark",
    "referral",
    "paper",
    "contact",
    "test_result",
    "consultation",
    "choice",
    "vacancy_check",
    "recommendation",
    "selection",
    "adaptation",
)
"""Tables whose rows name a person and may name the same one any number of times."""

_BETTER = ("present", "excused", "absent", "")
"""Marks of one session, the better first: whoever was seen there under either name came."""


def move(store: Store, other: int, keep: int) -> None:
    """Hand over all that belongs to one card; where both stand on one list, one line stays."""
    for table in TABLES:
        for (record,) in store.tuples(f"select id from {table} where person_id = ?", (other,)):
            store.update(table, record, {"person_id": keep})
    _move_lines(store, "attendance", "session_id", other, keep)
    _move_lines(store, "training_entry", "list_id", other, keep)
    _move_lines(store, "undecided_entry", "list_id", other, keep)
    studies.move(store, other, keep)


def _move_lines(store: Store, table: str, whole: str, other: int, keep: int) -> None:
    sql = f"select * from {table} where person_id = ? order by id"
    mine = {row[whole]: row for row in store.query(sql, (keep,))}
    for theirs in store.query(sql, (other,)):
        held = mine.get(theirs[whole])
        if held is None:
            store.update(table, theirs["id"], {"person_id": keep})
            continue
        store.delete(table, theirs["id"])
        store.update(table, held["id"], JOINED[table](held, theirs))


def _one_mark(held: Row, theirs: Row) -> dict[str, Any]:
    """Keep the better mark with its reason and statuses, and the place on the earlier line."""
    better = min(held, theirs, key=lambda row: _BETTER.index(row["mark"]))
    return {
        "line": min(held["line"], theirs["line"]),
        "walk_in": min(held["walk_in"], theirs["walk_in"]),
        "class": held["class"] or theirs["class"],
        **{name: better[name] for name in ("mark", "reason", "statuses")},
    }


def _one_place(held: Row, theirs: Row) -> dict[str, Any]:
    """Keep the place that stands, and the last that is known of what came of either."""
    standing = min(held, theirs, key=lambda row: row["removed_on"] is not None)
    ended = max(held, theirs, key=lambda row: row["outcome_on"] or "")
    stays = ("added_on", "added_reason", "removed_on", "removed_reason", "statuses")
    return {
        "line": min(held["line"], theirs["line"]),
        "profession_kk": standing["profession_kk"] or ended["profession_kk"],
        "profession_ru": standing["profession_ru"] or ended["profession_ru"],
        **{name: standing[name] for name in stays},
        **{name: ended[name] for name in ("outcome", "outcome_on", "outcome_note")},
    }


def _one_line(held: Row, theirs: Row) -> dict[str, Any]:
    """Keep the line that stands, and the last that is known of what came of either."""
    standing = min(held, theirs, key=lambda row: row["removed_on"] is not None)
    ended = max(held, theirs, key=lambda row: row["outcome_on"] or "")
    return {
        "line": min(held["line"], theirs["line"]),
        **{name: held[name] or theirs[name] for name in ("class", "established")},
        **{name: standing[name] for name in ("removed_on", "removed_reason")},
        **{name: ended[name] for name in ("outcome", "outcome_on", "outcome_note")},
    }


JOINED = {"attendance": _one_mark, "training_entry": _one_place, "undecided_entry": _one_line}
"""Tables that name a person once a list; where both stand on one, how one line comes of two."""
