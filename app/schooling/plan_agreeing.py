"""The way of a plan to agreement, into force and to its next version (R190-12.1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

from app.errors import FieldRefusal, Refusal
from app.kazakh import text
from app.schooling.plan_drafting import (
    add,
    add_line,
    editable,
    refuse_followed,
)
from app.schooling.plan_records import (
    PARTIES,
    Agreement,
    Plan,
    agreements,
    draft_of,
    get,
    line_draft_of,
    lines,
    listed,
    newer_of,
    plan_of,
)
from app.store.store import Store


def send(store: Store, plan_id: int) -> None:
    """Send a draft to its parties; refuses one without lines."""
    held = editable(store, plan_id)
    if not lines(store, plan_id):
        raise Refusal("plan-empty")
    with store.transaction("plan.send", held.area_kk):
        for each in agreements(store, plan_id).values():
            if each.state != "waiting":
                store.update("plan_agreement", each.id, _said(Agreement(each.party)))
        _turn(store, plan_id, "sent")


def answer(store: Store, plan_id: int, said: Agreement) -> None:
    """Keep what a party said; both agreed make the plan agreed, an objection returns it.

    Refuses a plan that is not with its parties, an answer without a date, an objection without
    words, and a day to come.
    """
    held = get(store, plan_id)
    if held.state not in ("sent", "returned", "agreed"):
        raise Refusal("plan-not-sent", state=held.state)
    if held.state == "returned":
        refuse_followed(store, plan_id)
    tidy = _answered(store, said)
    with store.transaction("plan.answer", held.area_kk):
        kept = agreements(store, plan_id)[tidy.party]
        store.update("plan_agreement", kept.id, _said(tidy))
        states = {each.state for each in agreements(store, plan_id).values()}
        if "objected" in states:
            _turn(store, plan_id, "returned")
        elif held.state == "returned":
            # It may have been edited since: who objected agrees to what is sent again.
            raise Refusal("plan-not-sent", state=held.state)
        else:
            _turn(store, plan_id, "agreed" if states == {"agreed"} else "sent")


def _answered(store: Store, said: Agreement) -> Agreement:
    if said.party not in PARTIES:
        raise FieldRefusal("party", "choice-unknown", value=said.party)
    if said.state not in ("waiting", "agreed", "objected"):
        raise FieldRefusal("state", "choice-unknown", value=said.state)
    if said.state != "waiting" and said.dated is None:
        raise FieldRefusal("dated", "date-missing")
    if said.dated is not None and said.dated > store.today():
        raise FieldRefusal("dated", "date-in-future")
    words = text.field_lines("objection", said.objection, 5000)
    if said.state == "objected" and not words:
        raise FieldRefusal("objection", "reason-missing")
    lines: dict[str, Any] = {name: text.field(name, getattr(said, name), 300) for name in _AGREED}
    return replace(said, objection=words if said.state == "objected" else "", **lines)


_AGREED = ("letter", "signatory", "post_kk", "post_ru")


def _said(said: Agreement) -> dict[str, Any]:
    row = asdict(said)
    del row["id"], row["party"]
    return {**row, "dated": said.dated.isoformat() if said.dated else None}


def bring_into_force(store: Store, plan_id: int) -> None:
    """Put an agreed plan in force; the version before it is superseded.

    Refuses a plan not agreed, one whose later version was in force already, and one whose area
    and period another plan in force covers.
    """
    held = get(store, plan_id)
    if held.state != "agreed":
        raise Refusal("plan-not-agreed", state=held.state)
    _refuse_outlived(store, plan_id)
    earlier = _line_of_versions(store, held)
    rivals = [each for each in _in_force(store, held) if each.id not in earlier]
    if rivals:
        raise Refusal("plan-in-force-already", version=rivals[0].version, first=rivals[0].first)
    with store.transaction("plan.force", held.area_kk):
        for each in earlier:
            if get(store, each).state == "in_force":
                _turn(store, each, "superseded")
        _turn(store, plan_id, "in_force")


def _refuse_outlived(store: Store, plan_id: int) -> None:
    """A version does not come after the one that was to take its place."""
    newer = newer_of(store, plan_id)
    while newer is not None:
        later = get(store, newer)
        if later.state in ("in_force", "closed", "superseded"):
            raise Refusal("plan-has-newer", version=later.version)
        newer = newer_of(store, newer)


def refuse_rivals(store: Store, plan_ids: Sequence[int]) -> None:
    """Refuse two plans in force for one area and period, however they came to be so."""
    for row in store.query("select * from plan where state = 'in_force'"):
        plan = plan_of(row)
        rivals = _in_force(store, plan) if plan.id in plan_ids else ()
        if rivals:
            raise Refusal("plan-in-force-already", version=rivals[0].version, first=rivals[0].first)


def _in_force(store: Store, plan: Plan) -> list[Plan]:
    """Return the plans in force that meet this one's area and period."""
    found = [each for each in listed(store) if each.state == "in_force" and each.id != plan.id]
    same = plan.area_kk.casefold()
    return [each for each in found if each.area_kk.casefold() == same and _meet(each, plan)]


def _meet(one: Plan, two: Plan) -> bool:
    if one.first is None or one.last is None or two.first is None or two.last is None:
        raise AssertionError(one.id)
    return one.first <= two.last and two.first <= one.last


def _line_of_versions(store: Store, plan: Plan) -> set[int]:
    earlier: set[int] = set()
    while plan.previous_id is not None:
        earlier.add(plan.previous_id)
        plan = get(store, plan.previous_id)
    return earlier


def close(store: Store, plan_id: int) -> None:
    """Close a plan whose time is over; its lines and sessions stay as they are."""
    held = get(store, plan_id)
    if held.state not in ("in_force", "agreed"):
        raise Refusal("plan-not-agreed", state=held.state)
    with store.transaction("plan.close", held.area_kk):
        _turn(store, plan_id, "closed")


def revise(store: Store, plan_id: int) -> int:
    """Begin the next version of a plan with the same lines; refuses a draft, which is edited."""
    held = get(store, plan_id)
    if held.state in ("draft", "superseded"):
        raise Refusal("plan-not-revised", state=held.state)
    refuse_followed(store, plan_id)
    with store.transaction("plan.revise", held.area_kk):
        beginning = {"version": held.version + 1, "previous_id": plan_id}
        new = add(store, draft_of(held))
        store.update("plan", new, beginning)
        for line in lines(store, plan_id):
            add_line(store, new, line_draft_of(line), line.key)
        return new


def _turn(store: Store, plan_id: int, state: str) -> None:
    store.update("plan", plan_id, {"state": state, "state_on": store.today().isoformat()})
