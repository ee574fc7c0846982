"""What the judge says of a colleague on a day, gathered whole away from the window's thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from app.papers import Both
from app.staffing import categories, evidence, laws, posts, qualifications
from app.staffing.categories import Category
from app.staffing.crediting import Piece
from app.staffing.evidence import Evidence
from app.staffing.law import Law, Rule, Stint
from app.staffing.posts import Post
from app.staffing.qualifications import Checked, Standing, Verdict
from app.store.store import Store

Taken = tuple[Stint, tuple[Piece, ...]]
"""A way to have the service asked for, and every stretch of service as it takes it."""


@dataclass(frozen=True, slots=True)
class Judged:
    """The posts looked at with their verdicts; ``held`` tells whether they are held on the day.

    ``given`` is the category that holds then, ``pieces`` the service as each rule takes it.
    """

    staff_id: int
    day: date
    law: Law
    checked: tuple[Checked, ...] = ()
    held: bool = True
    given: Category | None = None
    posts: Mapping[int, Both] = field(default_factory=dict)
    pieces: Mapping[str, tuple[Taken, ...]] = field(default_factory=dict)


def judge(store: Store, staff_id: int, day: date) -> Judged:
    """Return what the judge says of a colleague on a day.

    Of somebody who held no post here then, the post nearest to that day is looked at.
    """
    law, known = laws.of(store), evidence.of(store, staff_id)
    looked_at, held = posts_on(known, day)
    standing = Standing(known, day)
    checked = tuple(_ordered(qualifications.checked(law, standing, each)) for each in looked_at)
    rules = [verdict.rule for each in checked for verdict in each.verdicts]
    pieces = {each.id: _taken(known, each, day) for each in rules}
    named = {each.id: each.name for each in known.posts}
    given = categories.newest(known.categories, day)
    return Judged(staff_id, day, law, checked, held, given, named, pieces)


def _ordered(checked: Checked) -> Checked:
    """Put the rules of the post's own level first."""
    return replace(checked, verdicts=tuple(sorted(checked.verdicts, key=_other_level)))


def _other_level(verdict: Verdict) -> bool:
    return not verdict.own_level


def posts_on(known: Evidence, day: date) -> tuple[list[Post], bool]:
    """Return the posts held on a day, else the nearest one; and whether they are held."""
    if held := posts.held(known.posts, day):
        return held, True
    nearest = min(known.posts, key=lambda each: (_away(each, day), each.id), default=None)
    return ([] if nearest is None else [nearest]), False


def _away(post: Post, day: date) -> int:
    """How many days lie between a day and a post not held on it."""
    assert post.since is not None
    if day < post.since:
        return (post.since - day).days
    return (day - (post.until or day)).days


def rules_on(store: Store, staff_id: int, day: date) -> list[Rule]:
    """Return the rules a decision of a day may be made under, those of the own level first."""
    law = laws.of(store)
    found: dict[str, Rule] = {}
    for post in posts_on(evidence.of(store, staff_id), day)[0]:
        rules = _of_post(law, post, day)
        for rule in sorted(rules, key=lambda each: post.level not in ("", each.level)):
            found.setdefault(rule.id, rule)
    return list(found.values())


def _of_post(law: Law, post: Post, day: date) -> Sequence[Rule]:
    if not post.position:
        return ()
    positions = law.positions_on(post.position, post.card, day)
    return [rule for each in positions for rule in each.rules]


def _taken(known: Evidence, rule: Rule, day: date) -> tuple[Taken, ...]:
    return tuple((stint, tuple(qualifications.pieces(known, stint, day))) for stint in rule.service)
