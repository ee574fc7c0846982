"""Categories of colleagues, each by an order and from a day to a day.

A category of an earlier act never turns into one of a later act by itself (A32): which category is
recognised, a person enters, with the order it rests on. Since order 422 of 2024 categories are
given for three years; the last day is entered, the program assumes none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app import drafts
from app.errors import FieldRefusal
from app.staffing import entries, law, law_files
from app.store.store import Store


@dataclass(frozen=True, slots=True)
class Draft:
    """A category as its order has it; ``act`` is the key of the act it was given under."""

    staff_id: int
    category: str = ""
    level: str = ""
    act: str = ""
    order_number: str = ""
    order_date: date | None = None
    since: date | None = None
    until: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Category(Draft):
    """A category on the books."""

    id: int = 0
    uid: str = ""

    def valid_on(self, day: date) -> bool:
        """Tell whether the category is valid on a day; both end days count."""
        return self.since is not None and entries.holds(self.since, self.until, day)


GIVEN = tuple(one for one in law.CATEGORIES if one != "none")
"""Categories that an order gives."""


def checked(_store: Store, draft: Draft) -> Draft:
    """Return the draft as it will be kept.

    Refuses an unknown category, one that the act named does not know, no order, crossed days.
    """
    tidy = entries.tidied(draft, ("order_number", "note"))
    drafts.chosen("category", tidy.category, GIVEN)
    drafts.chosen("level", tidy.level, ("", "high", "mid"))
    acts = law_files.load().acts
    drafts.chosen("act", tidy.act, ("", *acts))
    if tidy.act and acts[tidy.act].ladder and tidy.category not in acts[tidy.act].ladder:
        raise FieldRefusal("category", "category-of-another-act", act=acts[tidy.act].number)
    entries.said("order_number", tidy.order_number)
    entries.in_order(tidy.since, tidy.until)
    return tidy


BOOK = entries.Book("staff_category", Draft, Category, checked)
add, change, remove, get, of, draft_of = (
    BOOK.add,
    BOOK.change,
    BOOK.remove,
    BOOK.get,
    BOOK.of,
    BOOK.draft_of,
)


def newest(found: Sequence[Category], day: date) -> Category | None:
    """Return the category that holds on a day: the one given last of those valid then."""
    return last([each for each in found if each.valid_on(day)])


def last(found: Sequence[Category]) -> Category | None:
    """Return the category given last, whatever its term; None where there is none."""
    return max(found, key=_later, default=None)


def _later(each: Category) -> tuple[date, int, str]:
    assert each.since is not None
    return each.since, law.CATEGORIES.index(each.category), each.level


def held_on(store: Store, staff_id: int, day: date) -> Category | None:
    """Return the category that a colleague holds on a day, or None."""
    return newest(of(store, staff_id), day)
