"""What a person said of each row of a class list: moved, back again, taken off, somebody new."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.errors import FieldRefusal, Refusal
from app.exchange.class_comparing import Comparer
from app.exchange.class_matching import Pupils
from app.exchange.class_rows import PupilRow
from app.exchange.decisions import Decision, Entry
from app.exchange.deeds import Study
from app.exchange.judging import Judged, changed_draft
from app.exchange.plans import Plan
from app.exchange.recognising import Former
from app.exchange.typed_rows import TypedRow
from app.registry import lookups, participants
from app.registry.participants import Participant
from app.store.store import Store

ANSWERS = {
    "moved": ("move", "skip"),
    "returned": ("readmit", "skip"),
    "absent": ("remove", "skip"),
}
"""What may be said of each question beside those about who somebody is."""

_BESIDE_CARD = {"school", "class", "consent_on", "note"}
"""Changes of a row that are not fields of the card."""


def decided(store: Store, plan: Plan, decisions: Mapping[int, Decision]) -> list[Entry]:
    """Return every row with its decision; refuses one that cannot be carried out, naming it."""
    ids = {each.person_id for each in plan.rows if each.person_id}
    ids |= {each for each in decisions.values() if isinstance(each, int)}
    cards = lookups.cards(store, ids)
    entries = [_decide(store, plan, each, decisions.get(each.row), cards) for each in plan.rows]
    _refuse_twice(entries)
    return entries


def _decide(
    store: Store,
    plan: Plan,
    judged: Judged,
    said: Decision | None,
    cards: Mapping[int, Participant],
) -> Entry:
    if judged.outcome == "refused":
        if said not in (None, "skip"):
            raise Refusal("import-row-refused", row=judged.row)
        return Entry(judged, "refused")
    if said == "skip":
        return Entry(judged, "duplicate" if judged.outcome == "duplicate" else "skipped")
    if judged.outcome in ANSWERS:
        return _answered(judged, said, cards)
    if judged.outcome == "duplicate":
        return _told_who(store, plan, judged, said, cards)
    return _as_judged(judged, cards)


def _as_judged(judged: Judged, cards: Mapping[int, Participant]) -> Entry:
    if judged.outcome == "new":
        return Entry(judged, "new", judged.draft, deed=judged.deed)
    if judged.outcome == "same" or judged.person_id is None:
        return Entry(judged, "same", uid=judged.uid)
    return _written(judged, "changed", cards[judged.person_id])


def _written(judged: Judged, outcome: str, card: Participant) -> Entry:
    """Write the card only where its own fields change, the place of study where that does."""
    fields = {name: pair for name, pair in judged.changes.items() if name not in _BESIDE_CARD}
    draft = changed_draft(card, fields, judged.draft.place_id) if fields else None
    return Entry(judged, outcome, draft, card.id, card.uid, deed=judged.deed)


def _answered(judged: Judged, said: Decision | None, cards: Mapping[int, Participant]) -> Entry:
    """An undecided move is noted for a person to confirm; the other questions stay questions."""
    assert judged.person_id is not None
    card = cards[judged.person_id]
    if said == ANSWERS[judged.outcome][0]:
        return _written(judged, "changed", card)
    if said is not None:
        raise Refusal("import-answer-unfit", row=judged.where or judged.row)
    if judged.outcome == "moved" and isinstance(judged.deed, Study):
        waits = replace(judged.deed, act="wait")
        return Entry(judged, "moved", card=card.id, uid=card.uid, deed=waits)
    return Entry(judged, judged.outcome)


def _told_who(
    store: Store,
    plan: Plan,
    judged: Judged,
    said: Decision | None,
    cards: Mapping[int, Participant],
) -> Entry:
    if said is None:
        return Entry(judged, "duplicate")
    if isinstance(said, int):
        return _same_person(store, plan, judged, cards.get(said))
    try:
        participants.refuse_known(store, judged.draft.iin)
        participants.allowed(judged.draft, plan.today)
    except FieldRefusal as refusal:
        raise Refusal(refusal.code, row=judged.row, **refusal.details) from None
    return Entry(judged, "new", judged.draft, deed=judged.deed)


def _same_person(store: Store, plan: Plan, judged: Judged, card: Participant | None) -> Entry:
    """A person said whose row it is: it is compared as any row of that pupil, and moves them."""
    if card is None or card.archived_on is not None:
        raise Refusal("participant-unknown", row=judged.row)
    study = judged.deed
    assert isinstance(study, Study)
    who = TypedRow(judged.row, judged.draft, card.uid, (), judged.place, "", (), ())
    row = PupilRow(judged.row, who, replace(study, act=""), (), judged.where)
    pupils = Pupils(store, [row], Former({}, frozenset()))
    row = replace(row, who=replace(who, uid=""))  # spelling counts only in sheets of our own
    again = Comparer(store, pupils, plan.today, {}).known(row, card.id)
    if again.outcome == "refused":
        raise Refusal(again.problems[0].code, row=judged.row, **again.problems[0].details)
    return _written(again, "changed" if again.outcome != "same" else "same", card)


def _refuse_twice(entries: Sequence[Entry]) -> None:
    """Two rows must not end on one card, whatever was decided."""
    seen: set[int] = set()
    for entry in entries:
        if entry.card is None or not entry.writes:
            continue
        if entry.card in seen:
            raise Refusal("import-card-twice", row=entry.judged.row)
        seen.add(entry.card)
