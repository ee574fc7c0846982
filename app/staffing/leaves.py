"""Long leaves of colleagues: whether such days count as service the acts do not say.

A person tells it for each leave; until then the days can neither be counted nor left out.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app import drafts
from app.staffing import entries
from app.store.store import Store

KINDS = ("childcare", "unpaid", "study", "military", "other")


@dataclass(frozen=True, slots=True)
class Draft:
    """A leave as its order has it; ``counts``: "" not told, "yes" or "no"."""

    staff_id: int
    kind: str = "childcare"
    since: date | None = None
    until: date | None = None
    counts: str = ""
    basis: str = ""


@dataclass(frozen=True, slots=True)
class Leave(Draft):
    """A leave on the books."""

    id: int = 0
    uid: str = ""


def checked(_store: Store, draft: Draft) -> Draft:
    """Return the draft as it will be kept; refuses an unknown kind and crossed days."""
    tidy = entries.tidied(draft, ("basis",))
    drafts.chosen("kind", tidy.kind, KINDS)
    drafts.chosen("counts", tidy.counts, ("", "yes", "no"))
    entries.in_order(tidy.since, tidy.until)
    return tidy


BOOK = entries.Book("staff_leave", Draft, Leave, checked)
add, change, remove, get, of, draft_of = (
    BOOK.add,
    BOOK.change,
    BOOK.remove,
    BOOK.get,
    BOOK.of,
    BOOK.draft_of,
)
