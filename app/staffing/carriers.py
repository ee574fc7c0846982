"""Who carries on a thing that was begun by somebody else: the last one it was handed to."""

from __future__ import annotations

from app.store.store import Store

KINDS = ("referral", "consultation", "test", "adaptation")
"""What is handed over with its doer kept; a planned session simply gets another conductor."""


def of(store: Store, kind: str) -> dict[int, int]:
    """Return by record who carries it on, for the records of a kind that were handed over."""
    sql = "select record_id, taker_id from handed where kind = ? order by id"
    return dict(store.tuples(sql, (kind,)))
