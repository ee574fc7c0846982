"""What a person said of each row of a list whose rows need no card of a person to be chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.errors import Refusal
from app.exchange.decisions import Decision, Entry
from app.exchange.judging import Judged
from app.exchange.plans import Plan

TAKE = "take"
"""The answer that takes an unclear row as it is written."""

Settle = Callable[[Judged, Decision | None], Entry]
"""Makes the entry of a row that is neither refused nor skipped."""


def decided(plan: Plan, decisions: Mapping[int, Decision], settle: Settle) -> list[Entry]:
    """Return every row with its decision; refuses an answer that no such row can be given."""
    return [_decide(judged, decisions.get(judged.row), settle) for judged in plan.rows]


def taken(plan: Plan) -> dict[int, Decision]:
    """Return the decisions that take every unclear row of a list as it is written."""
    return {row.row: TAKE for row in plan.rows if row.outcome == "unclear"}


def _decide(judged: Judged, said: Decision | None, settle: Settle) -> Entry:
    if judged.outcome == "refused":
        if said not in (None, "skip"):
            raise Refusal("import-row-refused", row=judged.row)
        return Entry(judged, "refused")
    if said == "skip":
        return Entry(judged, "skipped")
    if said not in (None, TAKE, "new"):
        raise Refusal("import-answer-unfit", row=judged.row)
    return settle(judged, said)
