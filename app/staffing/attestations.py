"""Attestations of colleagues: planned for a day, held, with a result and what came of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app import drafts
from app.errors import FieldRefusal, Refusal
from app.staffing import categories, entries
from app.store.store import Store

PURPOSES = ("category", "confirmation", "post")
"""For a category, to confirm the one held, or for the post itself."""
RESULTS = ("passed", "failed", "postponed", "cancelled")
_HELD = ("passed", "failed")
_NAMED = 300
"""So many letters of names the journal keeps of an action about several."""


@dataclass(frozen=True, slots=True)
class Draft:
    """An attestation as planned, with its result once there is one."""

    staff_id: int
    planned_on: date | None = None
    purpose: str = "category"
    category: str = ""
    level: str = ""
    held_on: date | None = None
    result: str = ""
    order_number: str = ""
    order_date: date | None = None
    decision_id: int | None = None
    category_id: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Attestation(Draft):
    """An attestation on the books."""

    id: int = 0
    uid: str = ""


def checked(store: Store, draft: Draft) -> Draft:
    """Return the draft as it will be kept.

    Refuses no day, no category where one is sought, an unknown result, one held on a day to come,
    a result without its day, a decision or a category that is another colleague's.
    """
    tidy = entries.tidied(draft, ("order_number", "note"))
    entries.dated("planned_on", tidy.planned_on)
    drafts.chosen("purpose", tidy.purpose, PURPOSES)
    known = ("",) if tidy.purpose == "post" else categories.GIVEN
    drafts.chosen("category", tidy.category, known)
    drafts.chosen("level", tidy.level, ("", "high", "mid"))
    drafts.chosen("result", tidy.result, ("", *RESULTS))
    tidy = replace(tidy, held_on=tidy.held_on if tidy.result in _HELD else None)
    if tidy.result in _HELD and entries.dated("held_on", tidy.held_on) > store.today():
        raise FieldRefusal("held_on", "date-in-future")
    _check_own(store, tidy, "decision_id", "staff_decision", tidy.decision_id)
    _check_own(store, tidy, "category_id", "staff_category", tidy.category_id)
    return tidy


def _check_own(store: Store, draft: Draft, field: str, table: str, known: int | None) -> None:
    if known is not None and store.row(table, known)["staff_id"] != draft.staff_id:
        raise FieldRefusal(field, "record-of-another")


BOOK = entries.Book("staff_attestation", Draft, Attestation, checked, "planned_on desc, id desc")
add, change, remove, get, of, draft_of = (
    BOOK.add,
    BOOK.change,
    BOOK.remove,
    BOOK.get,
    BOOK.of,
    BOOK.draft_of,
)


def plan(store: Store, staff_ids: Iterable[int], draft: Draft) -> list[int]:
    """Plan the same attestation for several colleagues as one action, and return its numbers.

    Whoever waits for one of that purpose and category on that day already is left as they are.
    Refuses nobody at all.
    """
    chosen = list(dict.fromkeys(staff_ids))
    if not chosen:
        raise FieldRefusal("staff", "staff-nobody-chosen")
    tidy = [checked(store, replace(draft, staff_id=each)) for each in chosen]
    fresh = [each for each in tidy if not _waits(store, each)]
    if not fresh:
        return []
    names = "; ".join(entries.whose(store, each) for each in fresh)
    with store.transaction("staff_attestation.plan", names[:_NAMED]):
        return [add(store, each) for each in fresh]


def _waits(store: Store, draft: Draft) -> bool:
    alike = (draft.planned_on, draft.purpose, draft.category, draft.level)
    return any(
        (each.planned_on, each.purpose, each.category, each.level) == alike and not each.result
        for each in of(store, draft.staff_id)
    )


def conclude(
    store: Store,
    attestation_id: int,
    held_on: date | None,
    result: str,
    order_number: str = "",
    order_date: date | None = None,
    decision_id: int | None = None,
) -> None:
    """Record what came of an attestation, or with an empty result take that back."""
    known = get(store, attestation_id)
    if not result and known.category_id is not None:
        raise Refusal("attestation-gave-category")
    values = {"held_on": held_on, "result": result, "order_number": order_number}
    rest = {"order_date": order_date, "decision_id": decision_id}
    change(store, attestation_id, replace(draft_of(known), **values, **rest))  # type: ignore[arg-type]


def grant(store: Store, attestation_id: int, draft: categories.Draft) -> int:
    """Enter the category that a passed attestation gave; refuses one not passed or given before."""
    known = get(store, attestation_id)
    if known.result != "passed" or known.category_id is not None:
        raise Refusal("attestation-not-passed")
    with store.transaction("staff_attestation.grant", entries.whose(store, known)):
        category = categories.add(store, replace(draft, staff_id=known.staff_id))
        change(store, attestation_id, replace(draft_of(known), category_id=category))
        return category


def due(store: Store, day: date, within: int = 90) -> list[Attestation]:
    """Return the attestations planned up to so many days ahead and not yet held, soonest first."""
    sql = """
      select * from staff_attestation where result in ('', 'postponed') and planned_on <= ?
       order by planned_on, id
    """
    last = (day + timedelta(within)).isoformat()
    return [BOOK.read(row) for row in store.query(sql, (last,))]


def between(store: Store, first: date, last: date) -> list[Attestation]:
    """Return the attestations planned in a period, soonest first."""
    sql = """
      select * from staff_attestation where planned_on between ? and ? order by planned_on, id
    """
    found = store.query(sql, (first.isoformat(), last.isoformat()))
    return [BOOK.read(row) for row in found]
