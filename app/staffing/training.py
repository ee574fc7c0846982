"""Further training of colleagues, in hours, and the certificates that some rules ask for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app import drafts
from app.errors import FieldRefusal
from app.papers import Both
from app.staffing import entries
from app.store.store import Store

KINDS = ("course", "social_certificate", "special_training", "specialty_category")
"""A course; the certificate of social preparation (R350-5, 6); special preparation and a first or
highest category by specialty (R31 part 3 section 1, part 2 sections 6, 8)."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A training as its certificate has it; ``hours`` academic, ``valid_until`` its last day."""

    staff_id: int
    kind: str = "course"
    title_kk: str = ""
    title_ru: str = ""
    organisation: str = ""
    hours: int | None = None
    number: str = ""
    finished_on: date | None = None
    valid_until: date | None = None


@dataclass(frozen=True, slots=True)
class Training(Draft):
    """A training on the books."""

    id: int = 0
    uid: str = ""

    @property
    def title(self) -> Both:
        """The title in both languages."""
        return Both(self.title_kk, self.title_ru)


def checked(_store: Store, draft: Draft) -> Draft:
    """Return the draft as it will be kept; refuses no title, no day, too many hours."""
    tidy = entries.tidied(draft, ("title_kk", "title_ru", "organisation", "number"))
    drafts.chosen("kind", tidy.kind, KINDS)
    entries.said("title_kk", tidy.title_kk)
    finished = entries.dated("finished_on", tidy.finished_on)
    if tidy.hours is not None:
        drafts.counted("hours", tidy.hours, 1, 10_000)
    if tidy.valid_until is not None and tidy.valid_until < finished:
        raise FieldRefusal("valid_until", "dates-crossed")
    return tidy


BOOK = entries.Book("staff_training", Draft, Training, checked, "finished_on desc, id desc")
add, change, remove, get, of, draft_of = (
    BOOK.add,
    BOOK.change,
    BOOK.remove,
    BOOK.get,
    BOOK.of,
    BOOK.draft_of,
)


def hours(store: Store, staff_id: int, first: date, last: date) -> int:
    """Return how many hours of training a colleague finished in a period."""
    sql = """
      select coalesce(sum(hours), 0) from staff_training
       where staff_id = ? and finished_on between ? and ?
    """
    return int(store.scalar(sql, (staff_id, first.isoformat(), last.isoformat())))
