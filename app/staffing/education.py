"""Education of colleagues: level, field, institution and diploma, from the day it was finished."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app import drafts
from app.papers import Both
from app.staffing import entries, law
from app.store.store import Store


@dataclass(frozen=True, slots=True)
class Draft:
    """An education as the diploma has it.

    ``field`` is empty where nobody has told it. ``fits`` tells whether it is of the post's own
    specialty, which only a person can say: "", "yes" or "no".
    """

    staff_id: int
    level: str = ""
    field: str = ""
    specialty_kk: str = ""
    specialty_ru: str = ""
    institution: str = ""
    diploma: str = ""
    finished_on: date | None = None
    fits: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Education(Draft):
    """An education on the books."""

    id: int = 0
    uid: str = ""

    @property
    def specialty(self) -> Both:
        """The specialty in both languages."""
        return Both(self.specialty_kk, self.specialty_ru)


_LINES = ("specialty_kk", "specialty_ru", "institution", "diploma", "note")


def checked(_store: Store, draft: Draft) -> Draft:
    """Return the draft as it will be kept; refuses an unknown level or field and no day."""
    tidy = entries.tidied(draft, _LINES)
    drafts.chosen("level", tidy.level, law.EDUCATION)
    drafts.chosen("field", tidy.field, ("", *law.FIELDS))
    drafts.chosen("fits", tidy.fits, ("", "yes", "no"))
    entries.dated("finished_on", tidy.finished_on)
    return tidy


BOOK = entries.Book("staff_education", Draft, Education, checked, "finished_on desc, id desc")
add, change, remove, get, of, draft_of = (
    BOOK.add,
    BOOK.change,
    BOOK.remove,
    BOOK.get,
    BOOK.of,
    BOOK.draft_of,
)
