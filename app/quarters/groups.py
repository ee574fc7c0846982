"""The groups that people were in on a day, for records that don't keep them."""

from __future__ import annotations

import json
from collections.abc import Sequence

from app.quarters.columns import AT, Block, Later
from app.store.store import Store


def on(person: str, day: str) -> str:
    """Return the SQL for the groups of a person on a day."""
    return f"""coalesce((select group_concat(kind, ' ') from status
        where status.person_id = {person} and status.since <= {day}
          and coalesce(status.until, '9999') >= {day}), '')"""


_OF_MANY = f"""
  select {on("person", "day")}
    from (select key, value ->> 0 as person, value ->> 1 as day from json_each(?)) order by key
"""


def later(store: Store) -> Later:
    """Return what looks the groups up once they are asked for: a report seldom does."""

    def look_up(block: Block) -> Sequence[str]:
        asked = json.dumps(list(zip(block[AT["person"]], block[AT["day"]], strict=True)))
        kept: dict[str, str] = {}
        return tuple([kept.setdefault(held, held) for (held,) in store.tuples(_OF_MANY, (asked,))])

    return {"statuses": look_up}
