"""Giving what hangs on a colleague to another one: one action, and one undo takes it back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.errors import FieldRefusal
from app.guidance import clashes, sessions
from app.guidance.sessions import Conductor, Session
from app.staffing import carriers, handing_over, staff
from app.staffing.handing_over import Hanging
from app.store.store import Store


def hand_over(store: Store, from_id: int, to_id: int, what: Iterable[Hanging]) -> int:
    """Give unfinished things to a colleague and return how many; what hangs no more is left out.

    Who held a consultation, took a test or gave a referral out stays as it was; who carries it on
    is kept beside. A planned session gets the other conductor, and its plan line goes with it.
    Refuses the same colleague and one who does not work here today.
    """
    _check(store, from_id, to_id)
    wanted = {(each.kind, each.id) for each in what}
    found = [each for each in handing_over.of(store, from_id) if (each.kind, each.id) in wanted]
    given = [each for each in found if each.kind != "plan_line"]
    if not given:
        return 0
    names = " → ".join(staff.get(store, one).name.short for one in (from_id, to_id))
    with store.transaction("staff.hand_over", names):
        for each in given:
            _give(store, from_id, to_id, each)
    return len(given)


def _check(store: Store, from_id: int, to_id: int) -> None:
    to = staff.get(store, to_id)
    if from_id == to_id:
        raise FieldRefusal("to_id", "hand-over-to-self")
    if not to.works_on(store.today()):
        raise FieldRefusal("to_id", "hand-over-not-here", name=to.name.full)


def _give(store: Store, from_id: int, to_id: int, each: Hanging) -> None:
    if each.kind == "session":
        held = sessions.get(store, each.id)
        led = instead(held.conductors, from_id, to_id)
        sessions.change(store, each.id, replace(sessions.draft_of(held), conductors=led))
        return
    assert each.kind in carriers.KINDS
    values = {"kind": each.kind, "record_id": each.id, "giver_id": from_id, "taker_id": to_id}
    store.insert("handed", {**values, "handed_on": store.today().isoformat()})


def instead(led: Sequence[Conductor], from_id: int, to_id: int) -> tuple[Conductor, ...]:
    """Return the conductors with one colleague in another's place, nobody standing twice."""
    found: dict[object, Conductor] = {}
    for place, each in enumerate(led):
        taken = replace(each, staff_id=to_id) if each.staff_id == from_id else each
        key = taken.staff_id if taken.staff_id is not None else ("place", place)
        found.setdefault(key, taken)
    return tuple(found.values())


def clashing(store: Store, to_id: int, what: Iterable[Hanging]) -> list[Session]:
    """Return the sessions among them at whose hours the colleague is somewhere else."""
    found = [sessions.get(store, each.id) for each in what if each.kind == "session"]
    return [each for each in found if _busy(store, to_id, each)]


def _busy(store: Store, to_id: int, held: Session) -> bool:
    draft = replace(sessions.draft_of(held), conductors=(Conductor(staff_id=to_id),))
    return any(each.kind == "staff" for each in clashes.of(store, draft, held.id))
