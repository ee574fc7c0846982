"""Who stands in for whom, by which order or power of attorney, and may sign what meanwhile."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app import centre, drafts
from app.errors import FieldRefusal
from app.papers import Both
from app.staffing import entries
from app.store.store import Store


@dataclass(frozen=True, slots=True)
class Draft:
    """A substitution as its order has it; ``kinds`` of paper it lets sign, none named means all.

    ``post``: as what the substitute signs, where that is not the own post ("acting director").
    """

    staff_id: int
    absent_id: int | None = None
    post_kk: str = ""
    post_ru: str = ""
    basis_kk: str = ""
    basis_ru: str = ""
    kinds: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Substitution(Draft):
    """A substitution on the books."""

    id: int = 0
    uid: str = ""

    @property
    def post(self) -> Both:
        """As what the substitute signs, in both languages."""
        return Both(self.post_kk, self.post_ru)

    @property
    def basis(self) -> Both:
        """What the right rests on, in both languages."""
        return Both(self.basis_kk, self.basis_ru)

    def stands_on(self, day: date) -> bool:
        """Tell whether the substitution stands on a day; both end days count."""
        return self.since is not None and entries.holds(self.since, self.until, day)

    def covers(self, kind: str) -> bool:
        """Tell whether a kind of paper may be signed under it."""
        return not self.kinds or kind in self.kinds


def checked(store: Store, draft: Draft) -> Draft:
    """Return the draft as it will be kept.

    Refuses no basis, crossed days, an unknown kind of paper, and standing in for oneself.
    """
    tidy = entries.tidied(draft, ("post_kk", "post_ru", "basis_kk", "basis_ru", "note"))
    if not tidy.basis_kk:
        raise FieldRefusal("basis_kk", "basis-missing")
    for kind in tidy.kinds:
        drafts.chosen("kinds", kind, centre.PAPER_KINDS)
    if tidy.absent_id == tidy.staff_id:
        raise FieldRefusal("absent_id", "substitute-is-self")
    if tidy.absent_id is not None:
        store.row("staff", tidy.absent_id)
    entries.in_order(tidy.since, tidy.until)
    return tidy


BOOK = entries.Book("substitution", Draft, Substitution, checked)
add, change, remove, get, of, draft_of = (
    BOOK.add,
    BOOK.change,
    BOOK.remove,
    BOOK.get,
    BOOK.of,
    BOOK.draft_of,
)


def on(store: Store, day: date) -> list[Substitution]:
    """Return the substitutions that stand on a day, the newest first."""
    sql = "select * from substitution where since <= :day and coalesce(until, :day) >= :day"
    found = store.query(f"{sql} order by since desc, id desc", {"day": day.isoformat()})
    return [BOOK.read(row) for row in found]
