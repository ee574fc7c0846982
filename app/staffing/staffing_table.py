"""The staffing table: posts and how many places each has, against who holds them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from app import drafts
from app.papers import Both
from app.staffing import entries, posts
from app.staffing.posts import Post
from app.store.store import Store


@dataclass(frozen=True, slots=True)
class Draft:
    """A line of the table as its order has it; ``places`` in percent, 100 to one full post."""

    name_kk: str = ""
    name_ru: str = ""
    position: str = ""
    card: int | None = None
    level: str = ""
    unit_kk: str = ""
    unit_ru: str = ""
    places: int = 100
    since: date | None = None
    until: date | None = None
    document: str = ""


@dataclass(frozen=True, slots=True)
class Line(Draft):
    """A line of the table on the books."""

    id: int = 0
    uid: str = ""

    @property
    def name(self) -> Both:
        """The post's name in both languages."""
        return Both(self.name_kk, self.name_ru)

    @property
    def unit(self) -> Both:
        """The unit's name in both languages."""
        return Both(self.unit_kk, self.unit_ru)

    def stands_on(self, day: date) -> bool:
        """Tell whether the line stands in the table on a day; both end days count."""
        return self.since is not None and entries.holds(self.since, self.until, day)


@dataclass(frozen=True, slots=True)
class Staffed:
    """A line of the table on a day and the posts held under it; shares in percent."""

    line: Line
    held: tuple[Post, ...]

    @property
    def taken(self) -> int:
        """How much of the line is held."""
        return sum(each.rate for each in self.held)

    @property
    def free(self) -> int:
        """How much of the line is vacant; less than nothing where more is held than there is."""
        return self.line.places - self.taken


_LINES = ("name_kk", "name_ru", "unit_kk", "unit_ru", "document")


def checked(_store: Store, draft: Draft) -> Draft:
    """Return the draft as it will be kept; refuses what a post's own record would refuse."""
    tidy = entries.tidied(draft, _LINES)
    entries.in_order(tidy.since, tidy.until)
    drafts.counted("places", tidy.places, 5, 100_000)
    as_post = posts.suited(
        posts.Draft(0, tidy.position, tidy.card, tidy.level, tidy.name_kk, tidy.name_ru)
    )
    return Draft(
        as_post.name_kk,
        as_post.name_ru,
        as_post.position,
        as_post.card,
        as_post.level,
        tidy.unit_kk,
        tidy.unit_ru,
        tidy.places,
        tidy.since,
        tidy.until,
        tidy.document,
    )


BOOK = entries.Book("staffing_line", Draft, Line, checked, "unit_kk, id")
add, change, remove, get, all_lines, draft_of = (
    BOOK.add,
    BOOK.change,
    BOOK.remove,
    BOOK.get,
    BOOK.all,
    BOOK.draft_of,
)


def on(store: Store, day: date) -> tuple[list[Staffed], list[Post]]:
    """Return the table of a day with who holds what, and the posts held outside the table.

    A post goes to the first line of its own card, position, level, unit and name that has room,
    else to the first such line.
    """
    lines = [each for each in all_lines(store) if each.stands_on(day)]
    held = [each for each in posts.worked(store) if each.held_on(day)]
    return matched(lines, sorted(held, key=lambda each: (each.since or day, each.id)))


def matched(lines: Sequence[Line], held: Iterable[Post]) -> tuple[list[Staffed], list[Post]]:
    """Return lines with the posts held under each, and the posts that no line is for."""
    taken: dict[int, list[Post]] = {each.id: [] for each in lines}
    known = {each.id: each for each in lines}
    outside = []
    for post in held:
        fitting = [each for each in known.values() if _fits(each, post)]
        if not fitting:
            outside.append(post)
            continue
        roomy = (one for one in fitting if _room(one, taken[one.id]) >= post.rate)
        taken[next(roomy, fitting[0]).id].append(post)
    return [Staffed(known[one], tuple(those)) for one, those in taken.items()], outside


def _room(line: Line, held: Iterable[Post]) -> int:
    return line.places - sum(each.rate for each in held)


def _fits(line: Line, post: Post) -> bool:
    if line.unit_kk and line.unit_kk != post.unit_kk:
        return False
    if line.position or line.card:
        return (line.position, line.card, line.level) == (post.position, post.card, post.level)
    return line.name_kk == post.name_kk


def vacancies(store: Store, day: date) -> list[Staffed]:
    """Return the lines of the table with room on a day."""
    return [each for each in on(store, day)[0] if each.free > 0]
