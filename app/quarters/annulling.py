"""A closed period's report cannot be annulled by itself: it is reopened, and that annuls it."""

from __future__ import annotations

import json
from collections.abc import Sequence

from app.errors import Refusal
from app.store.store import Store

_ANNULLED = """
  select number from paper join closing on paper_id = paper.id and closing.state = 'closed'
   where paper.id in (select value from json_each(?)) and paper.state = 'annulled'
"""


def refuse_signed(store: Store, papers: Sequence[int]) -> None:
    """Refuse an action that annuls the report of a period that stays closed."""
    number = store.scalar(_ANNULLED, (json.dumps(list(papers)),))
    if number is not None:
        raise Refusal("closing-paper-stands", number=number)
