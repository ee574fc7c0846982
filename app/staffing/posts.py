"""Posts that colleagues hold here: the position the law knows, the profession card, unit, share.

Employment is these periods: someone who left and came back has two. Two half posts at once are two
records. The mapping of cards to positions is a recommendation that the office may change (A19).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from app import drafts
from app.errors import FieldRefusal
from app.papers import Both
from app.staffing import cards, entries, law, law_files
from app.store.store import Store


@dataclass(frozen=True, slots=True)
class Draft:
    """A post as typed; ``position`` is a post the law knows, ``rate`` its share in percent.

    ``position`` is empty for posts that no act speaks of; names left empty follow the card or act.
    """

    staff_id: int
    position: str = ""
    card: int | None = None
    level: str = ""
    name_kk: str = ""
    name_ru: str = ""
    unit_kk: str = ""
    unit_ru: str = ""
    rate: int = 100
    since: date | None = None
    until: date | None = None
    order_number: str = ""
    order_date: date | None = None
    ended_reason: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Post(Draft):
    """A post on the books."""

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

    def held_on(self, day: date) -> bool:
        """Tell whether the post is held on a day; both end days count."""
        return self.since is not None and entries.holds(self.since, self.until, day)


_LINES = ("name_kk", "name_ru", "unit_kk", "unit_ru", "order_number", "ended_reason", "note")


def checked(_store: Store, draft: Draft) -> Draft:
    """Return the draft as it will be kept, with the card's own level and names.

    Refuses an unknown position or card, a card of another position, a level the position does
    not have, a share outside 5 to 150 percent, crossed days.
    """
    tidy = entries.tidied(draft, _LINES)
    entries.in_order(tidy.since, tidy.until)
    drafts.counted("rate", tidy.rate, 5, 150)
    return suited(tidy)


def suited(draft: Draft) -> Draft:
    """Return a post with what its card and position say of it; refuses what they do not allow."""
    drafts.chosen("level", draft.level, ("", *law.LEVELS))
    card = None if draft.card is None else cards.get(draft.card)
    tidy = draft if card is None else replace(draft, level=card.level)
    family = law_files.load().family(tidy.position)
    if tidy.position and family is None:
        raise FieldRefusal("position", "choice-unknown", value=tidy.position)
    if family is not None:
        tidy = _fitting(tidy, family)
    names = card.name if card is not None else family.name if family is not None else Both("")
    kk, ru = tidy.name_kk or names.kk, tidy.name_ru or ("" if tidy.name_kk else names.ru)
    entries.said("name_kk", kk)
    return replace(tidy, name_kk=kk, name_ru=ru)


def _fitting(draft: Draft, family: law.Family) -> Draft:
    if draft.card is not None and draft.card not in family.cards:
        raise FieldRefusal("card", "card-of-another-post", card=draft.card)
    level = draft.level or (family.levels[0] if len(family.levels) == 1 else "")
    if level and level not in family.levels:
        raise FieldRefusal("level", "level-of-another-post")
    return replace(draft, level=level)


BOOK = entries.Book("staff_post", Draft, Post, checked)
add, change, remove, get, of, draft_of = (
    BOOK.add,
    BOOK.change,
    BOOK.remove,
    BOOK.get,
    BOOK.of,
    BOOK.draft_of,
)


def worked(store: Store) -> list[Post]:
    """Return everybody's posts as far as they were held: none outlasts its holder's last day."""
    last = dict(store.tuples("select id, until from staff where until is not null"))
    return [_cut(each, last.get(each.staff_id)) for each in BOOK.all(store)]


def worked_by(store: Store, staff_id: int) -> list[Post]:
    """Return a colleague's posts as :func:`worked` does, newest first."""
    last = store.row("staff", staff_id)["until"]
    return [_cut(each, last) for each in of(store, staff_id)]


def _cut(post: Post, iso: str | None) -> Post:
    """A post that nobody ended ends with its holder's work; one begun later is as it was typed."""
    if iso is None or post.since is None:
        return post
    last = date.fromisoformat(iso)
    if last < post.since or (post.until is not None and post.until <= last):
        return post
    return replace(post, until=last)


def on(store: Store, staff_id: int, day: date) -> list[Post]:
    """Return the posts a colleague holds on a day, the largest share first."""
    return held(worked_by(store, staff_id), day)


def held(known: Iterable[Post], day: date) -> list[Post]:
    """Return which of a colleague's posts are held on a day, the main one first.

    It is the largest share; of equal ones the one held longest.
    """
    found = [each for each in known if each.held_on(day)]
    return sorted(found, key=lambda each: (-each.rate, each.since or day, each.id))


def end(store: Store, post_id: int, day: date, reason: str = "") -> None:
    """End a post on its last day."""
    change(store, post_id, replace(draft_of(get(store, post_id)), until=day, ended_reason=reason))
