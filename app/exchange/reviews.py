"""Reviews that are not finished: what was decided of a list survives the window being closed.

A list is known by the bytes of its file. What was decided of a row that is judged otherwise by now
is not brought back: it is asked again.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.exchange.batches import Decision
from app.exchange.plans import Given, Plan
from app.store.store import Store

_ROOM = "review:"


@dataclass(frozen=True, slots=True)
class Review:
    """A list under review: where its file was, what was said of all of it, and of its rows."""

    source: str
    subject: str
    sha256: str
    at: str
    given: Given
    decisions: Mapping[int, tuple[Decision, str]]


def keep(store: Store, plan: Plan, source: str, decisions: Mapping[int, Decision]) -> None:
    """Keep what was decided so far, with what each row was judged to be."""
    judged = {each.row: each.outcome for each in plan.rows}
    kept = {
        "source": source,
        "given": {name: _plain(value) for name, value in plan.given.items()},
        "decisions": {str(row): [said, judged.get(row, "")] for row, said in decisions.items()},
    }
    text = json.dumps(kept, ensure_ascii=False, sort_keys=True) if decisions else ""
    store.keep_draft(_key(plan.subject.code, plan.sha256), text)


def forget(store: Store, plan: Plan) -> None:
    """Throw a review away: the list was taken in."""
    store.keep_draft(_key(plan.subject.code, plan.sha256), "")


def of(store: Store, subject: str, sha256: str) -> Review | None:
    """Return the review of a file that was left, if there is one."""
    found = store.draft(_key(subject, sha256))
    return _review(_key(subject, sha256), *found) if found else None


def pending(store: Store, subject: str = "") -> list[Review]:
    """Return the reviews that were left, newest first; of one subject when it is named."""
    return [_review(*each) for each in store.drafts(_ROOM + (f"{subject}:" if subject else ""))]


def fitting(review: Review | None, plan: Plan) -> dict[int, Decision]:
    """Return what was decided of the rows that are judged as they were then."""
    judged = {each.row: each.outcome for each in plan.rows}
    said = review.decisions if review else {}
    return {row: word for row, (word, outcome) in said.items() if judged.get(row) == outcome}


def _key(subject: str, sha256: str) -> str:
    return f"{_ROOM}{subject}:{sha256}"


def _plain(value: Any) -> Any:
    return {"day": value.isoformat()} if isinstance(value, date) else value


def _typed(value: Any) -> Any:
    return date.fromisoformat(value["day"]) if isinstance(value, dict) else value


def _review(key: str, at: str, fields: str) -> Review:
    kept = json.loads(fields)
    subject, sha256 = key.removeprefix(_ROOM).split(":")
    decisions = {int(row): (said, outcome) for row, (said, outcome) in kept["decisions"].items()}
    given = {name: _typed(value) for name, value in kept["given"].items()}
    return Review(kept["source"], subject, sha256, at, given, decisions)
