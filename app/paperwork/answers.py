"""What came of a referral: recorded step by step, corrected with a reason, ended by annulment."""

from __future__ import annotations

from datetime import date

from app.errors import FieldRefusal, Refusal
from app.kazakh import text
from app.paperwork import register, sent
from app.paperwork.sent import OPEN, STATES, Referral
from app.store.store import Store

SOURCES = ("slip", "phone", "portal", "person", "other")
_NEXT = {
    "issued": ("came", "accepted", "refused", "no_show", "revoked"),
    "came": ("accepted", "refused", "revoked"),
}


def next_states(state: str) -> tuple[str, ...]:
    """Return what may come after a state; nothing after an answer."""
    return _NEXT.get(state, ())


def record_state(
    store: Store,
    referral_id: int,
    state: str,
    day: date,
    source: str,
    *,
    reason: str = "",
    order_number: str = "",
) -> None:
    """Record what came of a referral, from which source; refuses a step that cannot follow."""
    held = sent.get(store, referral_id)
    if state not in next_states(held.state):
        raise Refusal("referral-step", number=held.number, state=held.state, wanted=state)
    _refuse_outside(day, held.state_on, store.today())
    values = _answer(state, day, source, reason, order_number)
    with store.transaction("referral.state", held.number):
        store.update("referral", referral_id, values)


def correct_state(
    store: Store,
    referral_id: int,
    state: str,
    day: date,
    source: str,
    *,
    why: str,
    reason: str = "",
    order_number: str = "",
) -> None:
    """Put right what was recorded of a referral, saying ``why``; the journal keeps what it was.

    "issued" means that the answer was another referral's and this one still awaits its own; then
    day and source are not asked. Refuses a referral of which nothing was recorded, and one whose
    paper is annulled, which is final.
    """
    held = sent.get(store, referral_id)
    _refuse_final(store, held)
    correction = text.field("why", why, 500)
    if not correction:
        raise FieldRefusal("why", "reason-missing")
    if state == "issued":
        values = _unanswered(held)
    else:
        _refuse_outside(day, held.issued_on, store.today())
        values = _answer(state, day, source, reason, order_number)
    with store.transaction("referral.correct", held.number):
        store.update("referral", referral_id, {**values, "correction": correction})


def _refuse_final(store: Store, held: Referral) -> None:
    if held.state == "issued":
        raise Refusal("referral-not-answered", number=held.number)
    if register.get(store, held.paper_id).state == "annulled":
        raise Refusal("referral-annulled", number=held.number)


def _refuse_outside(day: date, since: date, today: date) -> None:
    if not since <= day <= today:
        raise FieldRefusal("state_on", "date-outside", since=since)


def _answer(state: str, day: date, source: str, reason: str, order_number: str) -> dict[str, str]:
    why = text.field("reason", reason, 500)
    if state not in STATES:
        raise FieldRefusal("state", "choice-unknown", value=state)
    if source not in SOURCES:
        raise FieldRefusal("source", "choice-unknown", value=source)
    if state in ("refused", "revoked") and not why:
        raise FieldRefusal("reason", "reason-missing")
    return {
        "state": state,
        "state_on": day.isoformat(),
        "state_source": source,
        "state_reason": why,
        "order_number": text.field("order_number", order_number, 100),
    }


def _unanswered(held: Referral) -> dict[str, str]:
    nothing = dict.fromkeys(("state_source", "state_reason", "order_number"), "")
    return {"state": "issued", "state_on": held.issued_on.isoformat(), **nothing}


def annul(store: Store, paper_id: int, reason: str) -> None:
    """Annul a referral's paper, for good; an unanswered referral is thereby revoked."""
    with store.transaction("referral.annul"):
        register.annul(store, paper_id, reason)
        held = sent.by_paper(store, paper_id)
        if held is not None and held.state in OPEN:
            day = max(store.today(), held.state_on)
            record_state(store, held.id, "revoked", day, "other", reason=reason)
