"""Two cards of one person become one: field by field, with a preview, logged and reversible."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.errors import Refusal
from app.registry import participants, statuses
from app.registry.participants import FIELDS, Draft
from app.store.store import Store

_BELONGINGS = ("application", "consent", "note", "mark", "referral", "paper")


@dataclass(frozen=True, slots=True)
class Line:
    """One field in which two cards differ, and which side the merge would keep by itself."""

    field: str
    kept: Any
    other: Any
    chosen: Any


def preview(store: Store, keep: int, other: int) -> list[Line]:
    """Return the fields that differ, each with the kept card's value or the only one there is."""
    mine, theirs = (participants.draft_of(participants.get(store, each)) for each in (keep, other))
    lines = []
    for name in FIELDS:
        kept, given = getattr(mine, name), getattr(theirs, name)
        if kept != given:
            lines.append(Line(name, kept, given, kept or given))
    return lines


def merge(store: Store, keep: int, other: int, chosen: Mapping[str, Any]) -> None:
    """Fold ``other`` into ``keep``, with the values chosen for the fields that differ.

    Refuses two different identification numbers, which are two people, and a card merged before.
    """
    mine, theirs = participants.get(store, keep), participants.get(store, other)
    if keep == other or mine.merged_into or theirs.merged_into:
        raise Refusal("merge-impossible")
    if mine.iin and theirs.iin and mine.iin != theirs.iin:
        raise Refusal("merge-different-iin")
    merged = _merged(store, keep, other, chosen)
    with store.transaction("participant.merge", mine.name.full):
        _retire(store, other, keep)
        participants.change(store, keep, merged)
        _move(store, other, keep)


def _merged(store: Store, keep: int, other: int, chosen: Mapping[str, Any]) -> Draft:
    proposed = {line.field: line.chosen for line in preview(store, keep, other)}
    draft = participants.draft_of(participants.get(store, keep))
    merged = replace(draft, **{**proposed, **chosen})
    others = _spellings(store, other)
    return replace(merged, other_spellings=_joined(merged.other_spellings, others, merged))


def _spellings(store: Store, person_id: int) -> str:
    return participants.get(store, person_id).name.full


def _joined(spellings: str, added: str, draft: Draft) -> str:
    """Keep the spelling that gives way, so that the person is still found by it."""
    if added == draft.name.full or added in spellings.split("; "):
        return spellings
    return f"{spellings}; {added}" if spellings else added


def _retire(store: Store, other: int, keep: int) -> None:
    values = {
        "archived_on": store.today().isoformat(),
        "archive_reason": "merged",
        "merged_into": keep,
    }
    store.update("person", other, values)


def _move(store: Store, other: int, keep: int) -> None:
    for table in _BELONGINGS:
        for (record,) in store.tuples(f"select id from {table} where person_id = ?", (other,)):
            store.update(table, record, {"person_id": keep})
    _move_statuses(store, other, keep)
    _drop_pairs(store, other)


def _move_statuses(store: Store, other: int, keep: int) -> None:
    """Move statuses; one that overlaps the same status of the kept card stretches it instead."""
    for status in statuses.of(store, other):
        same = [each for each in statuses.of(store, keep) if each.kind == status.kind]
        overlapping = [each for each in same if _meet(each, status)]
        if not overlapping:
            store.update("status", status.id, {"person_id": keep})
            continue
        store.delete("status", status.id)
        _stretch(store, overlapping, status)


def _meet(one: statuses.Status, two: statuses.Status) -> bool:
    starts_before_end = two.until is None or one.since <= two.until
    return starts_before_end and (one.until is None or two.since <= one.until)


def _stretch(store: Store, held: Sequence[statuses.Status], added: statuses.Status) -> None:
    spans = [*held, added]
    since = min(each.since for each in spans)
    ends = [each.until for each in spans]
    until = None if None in ends else max(end for end in ends if end)
    first, *rest = held
    for each in rest:
        store.delete("status", each.id)
    values = {"since": since.isoformat(), "until": until.isoformat() if until else None}
    store.update("status", first.id, values)


def _drop_pairs(store: Store, other: int) -> None:
    pairs: Iterable[tuple[Any, ...]] = store.tuples(
        "select id from distinct_pair where ? in (one_id, other_id)", (other,)
    )
    for (pair,) in pairs:
        store.delete("distinct_pair", pair)
