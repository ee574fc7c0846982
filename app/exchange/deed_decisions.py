"""What a person said of each row of a list about something else than people."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from app.errors import FieldRefusal, Refusal
from app.exchange.decisions import Decision, Entry
from app.exchange.judging import Judged
from app.exchange.plans import Plan
from app.registry import lookups, participants
from app.registry.participants import Participant
from app.store.store import Store


def decided(store: Store, plan: Plan, decisions: Mapping[int, Decision]) -> list[Entry]:
    """Return every row with its decision; refuses one that cannot be carried out, naming it.

    "new" enters the person of an undecided row as a new card, with what the row says of them.
    """
    ids = {each for each in decisions.values() if isinstance(each, int)}
    cards = lookups.cards(store, ids)
    return [
        _decide(store, judged, decisions.get(judged.row), cards, plan.today) for judged in plan.rows
    ]


def _decide(
    store: Store,
    judged: Judged,
    decision: Decision | None,
    cards: Mapping[int, Participant],
    today: date,
) -> Entry:
    if judged.outcome == "refused":
        if decision not in (None, "skip"):
            raise Refusal("import-row-refused", row=judged.row)
        return Entry(judged, "refused")
    if decision == "skip":
        return Entry(judged, "duplicate" if judged.outcome == "duplicate" else "skipped")
    if judged.outcome != "duplicate":
        deed = None if judged.outcome == "same" else judged.deed
        return Entry(judged, judged.outcome, card=judged.person_id, uid=judged.uid, deed=deed)
    if judged.deed is None or decision is None:
        return Entry(judged, "duplicate")
    if isinstance(decision, int):
        return _known(judged, cards.get(decision))
    return _new(store, judged, today)


def _known(judged: Judged, card: Participant | None) -> Entry:
    if card is None or card.archived_on is not None:
        raise Refusal("participant-unknown", row=judged.row)
    if judged.draft.iin and card.iin and judged.draft.iin != card.iin:
        raise Refusal("iin-differs", row=judged.row, name=card.name.full)
    return Entry(judged, "new", card=card.id, uid=card.uid, deed=judged.deed)


def _new(store: Store, judged: Judged, today: date) -> Entry:
    try:
        participants.refuse_known(store, judged.draft.iin)
        participants.allowed(judged.draft, today)
    except FieldRefusal as refusal:
        raise Refusal(refusal.code, row=judged.row, **refusal.details) from None
    return Entry(judged, "new", judged.draft, deed=judged.deed)
