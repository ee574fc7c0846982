"""The act by which a colleague who leaves hands unfinished work over to another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial

from app import papers
from app.errors import FieldRefusal, Refusal
from app.kazakh import text
from app.papers import Both
from app.paperwork import headings, officials
from app.paperwork.phrases import section
from app.paperwork.register import Entry, Issued, Render
from app.staffing import handing_over, staff
from app.staffing.handing_over import Hanging
from app.store.store import Store

_LONG = 500


def print_hand_over(
    store: Store,
    staff_id: int,
    day: date,
    render: Render,
    to_id: int | None = None,
    reason: Both | None = None,
    things: Sequence[Hanging] | None = None,
    signatory_id: int | None = None,
) -> Issued:
    """Issue the hand-over act of what hangs on a colleague, or of ``things`` given over already.

    Without a receiver, their place is left to be written by hand. Refuses handing over to oneself
    and an act of nothing.
    """
    giving = staff.get(store, staff_id)
    if to_id == staff_id:
        raise FieldRefusal("to_id", "hand-over-to-self")
    taking = None if to_id is None else staff.get(store, to_id)
    found = handing_over.of(store, staff_id) if things is None else list(things)
    if not found:
        raise Refusal("hand-over-nothing", name=giving.name.full)
    signer = officials.signatory(store, signatory_id, day, "hand_over")
    said = reason or Both("")
    make = partial(
        papers.HandOver,
        giving=_party(giving),
        taking=papers.HandingParty() if taking is None else _party(taking),
        reason=Both(text.field("reason", said.kk, _LONG), text.field("reason", said.ru, _LONG)),
        kinds=tuple(_kinds(found)),
        count=len(found),
        signatory=headings.signature(store, signer),
    )
    entry = Entry(giving.name.full, "" if taking is None else taking.name.full)
    return headings.issue(store, "hand_over", day, entry, make, render)


def _party(colleague: staff.Colleague) -> papers.HandingParty:
    return papers.HandingParty(Both(colleague.name.full), colleague.post, colleague.name.short)


def _kinds(found: Sequence[Hanging]) -> Iterator[papers.HandedKind]:
    line = 0
    for kind in handing_over.KINDS:
        ours = [each for each in found if each.kind == kind]
        rows = tuple(_thing(line + at, each) for at, each in enumerate(ours, 1))
        line += len(rows)
        if rows:
            yield papers.HandedKind(section("hanging")[kind], section("hanging_due")[kind], rows)


def _thing(line: int, each: Hanging) -> papers.HandedThing:
    return papers.HandedThing(line, each.about, each.number, each.name, each.on)
