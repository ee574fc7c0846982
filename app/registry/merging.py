"""Two cards of one person become one: field by field, with a preview, logged and reversible."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.errors import Refusal
from app.registry import belongings, duplicates, participants, statuses
from app.registry.participants import FIELDS, Draft, Participant
from app.store.store import Store

_PARTED = "; "
"""What stands between two of a card's other spellings."""


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

    Refuses two different identification numbers, which are two people, and a card off the lists.
    """
    mine, theirs = participants.get(store, keep), participants.get(store, other)
    if keep == other or mine.archived_on or theirs.archived_on:
        raise Refusal("merge-impossible")
    if mine.iin and theirs.iin and mine.iin != theirs.iin:
        raise Refusal("merge-different-iin")
    merged = _merged(store, keep, other, chosen)
    with store.transaction("participant.merge", mine.name.full):
        _retire(store, other, keep)
        participants.change(store, keep, merged)
        _move(store, other, keep)


def _merged(store: Store, keep: int, other: int, chosen: Mapping[str, Any]) -> Draft:
    mine, theirs = participants.get(store, keep), participants.get(store, other)
    proposed = {line.field: line.chosen for line in preview(store, keep, other)}
    merged = replace(participants.draft_of(mine), **{**proposed, **chosen})
    spellings = _joined(merged, (*_spellings(mine), *_spellings(theirs)))
    return replace(merged, other_spellings=spellings)


def _spellings(person: Participant) -> list[str]:
    known = (person.name.full, person.russian_name.full, person.previous_surname)
    return [each for each in (*known, *person.other_spellings.split(_PARTED)) if each]


def _joined(draft: Draft, added: Iterable[str]) -> str:
    """Keep the spellings that give way, so that the person is still found by them."""
    kept = [each for each in draft.other_spellings.split(_PARTED) if each]
    for spelling in added:
        longer = _PARTED.join([*kept, spelling])
        known = (*kept, draft.name.full, draft.russian_name.full, draft.previous_surname)
        if spelling not in known and len(longer) <= participants.SPELLINGS:
            kept.append(spelling)
    return _PARTED.join(kept)


def _retire(store: Store, other: int, keep: int) -> None:
    values = {
        "archived_on": store.today().isoformat(),
        "archive_reason": "merged",
        "merged_into": keep,
    }
    store.update("person", other, values)
    for (earlier,) in store.tuples("select id from person where merged_into = ?", (other,)):
        store.update("person", earlier, {"merged_into": keep})


def _move(store: Store, other: int, keep: int) -> None:
    belongings.move(store, other, keep)
    _move_statuses(store, other, keep)
    _move_pairs(store, other, keep)


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
    document = next((each.document for each in spans if each.document), "")
    values = {"since": since.isoformat(), "until": until.isoformat() if until else None}
    store.update("status", first.id, {**values, "document": document})


def _move_pairs(store: Store, other: int, keep: int) -> None:
    """Whoever was told apart from the one card is told apart from what both became."""
    apart = duplicates.told_apart(store, other) - {keep}
    sql = "select id from distinct_pair where ? in (one_id, other_id)"
    for (pair,) in store.tuples(sql, (other,)):
        store.delete("distinct_pair", pair)
    for each in sorted(apart):
        duplicates.tell_apart(store, keep, each)
