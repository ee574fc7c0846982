"""What a person said of each row of a judged list, made ready to be written or refused."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.errors import FieldRefusal, Refusal
from app.exchange.deeds import Deed
from app.exchange.differences import Changes, differences
from app.exchange.judging import Judged, changed_draft
from app.exchange.localities import Localities
from app.exchange.plans import Plan
from app.registry import lookups, participants, places
from app.registry.participants import Draft
from app.store.store import Store

Decision = str | int
"""What a person says of a row: "new", "skip", or the number of the card that it is."""


@dataclass(slots=True)
class Entry:
    """One row with its decision made, and what to write for it; a new card's numbers come last."""

    judged: Judged
    outcome: str
    draft: Draft | None = None
    card: int | None = None
    uid: str = ""
    statuses: tuple[str, ...] = ()
    note: str = ""
    place: int | None = None
    deed: Deed | None = None

    @property
    def writes(self) -> bool:
        """Whether anything is to be written for the row."""
        return bool(self.draft or self.statuses or self.note or self.deed)


def decided(store: Store, plan: Plan, decisions: Mapping[int, Decision]) -> list[Entry]:
    """Return every row with its decision; refuses one that cannot be carried out, naming it."""
    ids = {each.person_id for each in plan.rows if each.outcome == "changed" and each.person_id}
    ids |= {each for each in decisions.values() if isinstance(each, int)}
    cards = lookups.cards(store, ids)
    entries = [
        _decide(store, plan, judged, decisions.get(judged.row), cards) for judged in plan.rows
    ]
    _refuse_archived(store, entries)
    _refuse_clashes(store, entries)
    return entries


def _decide(
    store: Store,
    plan: Plan,
    judged: Judged,
    decision: Decision | None,
    cards: Mapping[int, participants.Participant],
) -> Entry:
    if judged.outcome == "refused":
        if decision not in (None, "skip"):
            raise Refusal("import-row-refused", row=judged.row)
        return Entry(judged, "refused")
    if decision is None and judged.outcome != "duplicate":
        return _as_judged(judged, cards)
    if decision == "new":
        participants.allowed(judged.draft, plan.today)
        return _new(judged)
    if isinstance(decision, int):
        return _merged_by_hand(store, plan, judged, cards.get(decision))
    return Entry(judged, "duplicate" if judged.outcome == "duplicate" else "skipped")


def _as_judged(judged: Judged, cards: Mapping[int, participants.Participant]) -> Entry:
    if judged.outcome == "new":
        return _new(judged)
    if judged.outcome == "same":
        return Entry(judged, "same", uid=judged.uid)
    assert judged.person_id is not None
    return _changed(judged, cards[judged.person_id], judged.changes)


def _new(judged: Judged) -> Entry:
    return Entry(judged, "new", judged.draft, statuses=judged.statuses, note=judged.note)


def _changed(judged: Judged, card: participants.Participant, changes: Changes) -> Entry:
    gained = changes["status"][1] if "status" in changes else ()
    return Entry(
        replace(judged, changes=changes),
        "changed" if changes else "same",
        changed_draft(card, changes, judged.draft.place_id) if changes else None,
        card.id,
        card.uid,
        gained,
        changes["note"][1] if "note" in changes else "",
    )


def _merged_by_hand(
    store: Store, plan: Plan, judged: Judged, card: participants.Participant | None
) -> Entry:
    """A person said whose row it is; two different numbers are two people all the same."""
    if card is None or card.archived_on is not None:
        raise Refusal("participant-unknown", row=judged.row)
    if judged.draft.iin and card.iin and judged.draft.iin != card.iin:
        raise Refusal("iin-differs", row=judged.row, name=card.name.full)
    changes = differences(
        judged.draft,
        card,
        Localities(places.listed(store)).title,
        place=judged.place,
        statuses=judged.statuses,
        note=judged.note,
        held=lookups.statuses_of(store, [card.id], plan.today).get(card.id, ()),
        noted=(card.id, judged.note) in lookups.notes_of(store, [card.id]),
    )
    if changes:
        participants.allowed(changed_draft(card, changes, judged.draft.place_id), plan.today)
    return _changed(judged, card, changes)


def _refuse_archived(store: Store, entries: Sequence[Entry]) -> None:
    """Nobody becomes new whose number is on a card in the archive: it is brought back instead."""
    for entry in entries:
        if entry.draft is None or entry.card is not None or entry.judged.outcome != "duplicate":
            continue
        try:
            participants.refuse_known(store, entry.draft.iin)
        except FieldRefusal as refusal:
            raise Refusal(refusal.code, row=entry.judged.row, **refusal.details) from None


def _refuse_clashes(store: Store, entries: Sequence[Entry]) -> None:
    """One number must not end on two cards, nor two rows on one card, whatever was decided."""
    numbers: dict[str, int | None] = {}
    written: set[int] = set()
    taken: dict[str, int] = {}
    if any(entry.judged.outcome == "duplicate" and entry.draft for entry in entries):
        iins = {entry.draft.iin for entry in entries if entry.draft and entry.draft.iin}
        taken = lookups.by_iins(store, iins)
    for entry in entries:
        if entry.draft is None:
            continue
        iin, row = entry.draft.iin, entry.judged.row
        if iin and (iin in numbers or taken.get(iin, entry.card) != entry.card):
            raise Refusal("iin-taken", row=row, name=entry.draft.name.full)
        numbers[iin] = entry.card
        if entry.card is not None and entry.card in written:
            raise Refusal("import-card-twice", row=row)
        written |= {entry.card} if entry.card is not None else set()
