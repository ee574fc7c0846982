"""Service of colleagues: where, as what, in which sphere, from when to when.

What is entered here is service elsewhere, and here before posts were kept; the posts that a
colleague holds here count of themselves, as service in the employment sphere.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from app import drafts
from app.staffing import entries, law, law_files, posts, spans
from app.staffing.posts import Post
from app.store.store import Store

OWN_SPHERE = "employment"
"""The sphere that posts of the centre itself are in (R190-2.13)."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A stretch of service as the record of service has it; ``rate`` in percent of a full post.

    ``category`` left empty is that of the colleague's own categories, day by day. ``fits`` tells
    whether the work was by specialty, or in an organisation of the post's profile: "", "yes", "no".
    A half post counts by calendar as a whole one does.
    """

    staff_id: int
    organisation: str = ""
    post: str = ""
    kind: str = "specialist"
    level: str = ""
    category: str = ""
    sphere: str = ""
    rate: int = 100
    since: date | None = None
    until: date | None = None
    fits: str = ""
    basis: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Entry(Draft):
    """A stretch of service on the books; with ``post_id``, one that a post held here makes."""

    id: int = 0
    uid: str = ""
    post_id: int | None = None

    @property
    def run(self) -> spans.Run:
        """The days of it."""
        assert self.since is not None
        return spans.run(self.since, self.until)


_LINES = ("organisation", "post", "basis", "note")


def checked(_store: Store, draft: Draft) -> Draft:
    """Return the draft as it will be kept.

    Refuses no organisation, an unknown kind, level, category or sphere, crossed days.
    """
    tidy = entries.tidied(draft, _LINES)
    entries.said("organisation", tidy.organisation)
    drafts.chosen("kind", tidy.kind, law.KINDS)
    drafts.chosen("level", tidy.level, ("", "high", "mid"))
    drafts.chosen("category", tidy.category, ("", *law.CATEGORIES))
    drafts.chosen("sphere", tidy.sphere, ("", *law.SPHERES))
    drafts.chosen("fits", tidy.fits, ("", "yes", "no"))
    drafts.counted("rate", tidy.rate, 5, 150)
    entries.in_order(tidy.since, tidy.until)
    return tidy


@dataclass(frozen=True, slots=True)
class _Kept(Draft):
    id: int = 0
    uid: str = ""


BOOK = entries.Book("staff_service", Draft, _Kept, checked)
add, change, remove, draft_of = BOOK.add, BOOK.change, BOOK.remove, BOOK.draft_of


def get(store: Store, record_id: int) -> Entry:
    """Return a stretch of service that was entered, or refuse an unknown number."""
    return _entry(BOOK.get(store, record_id))


def of(store: Store, staff_id: int) -> list[Entry]:
    """Return the service that was entered for a colleague, newest first."""
    return [_entry(each) for each in BOOK.of(store, staff_id)]


def everybodys(store: Store) -> list[Entry]:
    """Return the service that was entered for everybody."""
    return [_entry(each) for each in BOOK.all(store)]


def all_of(store: Store, staff_id: int) -> list[Entry]:
    """Return all service of a colleague, that of posts held here with it, oldest first."""
    own = [of_post(each) for each in posts.worked_by(store, staff_id)]
    return in_order([*of(store, staff_id), *own])


def in_order(found: Iterable[Entry]) -> list[Entry]:
    """Return stretches of service oldest first."""
    return sorted(found, key=lambda each: (each.run, each.post_id or 0, each.id))


def _entry(kept: _Kept) -> Entry:
    return Entry(**{name: getattr(kept, name) for name in _Kept.__dataclass_fields__})


def of_post(post: Post) -> Entry:
    """Return the service that a post held here makes."""
    family = law_files.load().family(post.position)
    return Entry(
        staff_id=post.staff_id,
        post=post.name_kk,
        kind="other" if family is None else family.kind,
        level=post.level if post.level in ("high", "mid") else "",
        sphere=OWN_SPHERE,
        rate=post.rate,
        since=post.since,
        until=post.until,
        post_id=post.id,
    )


def overlaps(found: Sequence[Entry]) -> list[tuple[Entry, Entry]]:
    """Return the pairs of stretches that share days, oldest first; shared days count once."""
    ordered = in_order(found)
    return [
        (each, later)
        for place, each in enumerate(ordered)
        for later in ordered[place + 1 :]
        if later.run[0] < each.run[1]
    ]


def gaps(found: Iterable[Entry]) -> list[tuple[date, date]]:
    """Return the stretches of days between service in which none was, oldest first."""
    runs = spans.joined(each.run for each in found)
    return [
        (date.fromordinal(earlier[1]), date.fromordinal(later[0] - 1))
        for earlier, later in pairwise(runs)
    ]
