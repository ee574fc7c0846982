"""The judge: what the law of posts asks of a colleague on the day of a decision, and what is met.

Each rule is met, not met, or can't be told; with what is missing, and the first day on which it is
met if nothing changes. A verdict is advice: the decision, with its order, a person enters, and it
may differ. Nothing here looks at today's date, at the file or at the order of entries.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from app.staffing import categories, crediting, posts
from app.staffing.crediting import Piece
from app.staffing.evidence import Evidence
from app.staffing.law import Law, Position, Rule, Stint
from app.staffing.posts import Post
from app.staffing.standing import MET, NOT_MET, STATES, UNKNOWN, Lack, Standing, Verdict

__all__ = [
    "MET",
    "NOT_MET",
    "STATES",
    "UNKNOWN",
    "Checked",
    "Lack",
    "Standing",
    "Verdict",
    "check",
    "checked",
    "judge",
    "pieces",
]

_NEAR_OPEN_DAY = 90
"""So many days after an act's first day left open by its text, the verdict says so."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A post held on a day, and what the law of that day says of it.

    ``held``: the category held, "none" without one, "" where the position knows none. ``open``:
    the highest whose rule is met; ``next``: the one after held and open, met on ``next_on``.
    ``notes`` tell what the verdicts do not cover, ``doubts`` what the sources leave open.
    """

    post: Post
    position: Position | None = None
    verdicts: tuple[Verdict, ...] = ()
    held: str = ""
    open: str = ""
    next: str = ""
    next_on: date | None = None
    notes: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


def judge(evidence: Evidence, rule: Rule, day: date) -> Verdict:
    """Return what the judge says of one rule on the day of a decision."""
    return Standing(evidence, day).verdict(rule)


def pieces(evidence: Evidence, stint: Stint, day: date) -> list[Piece]:
    """Return every stretch of service begun before a day, as a rule takes it, with why."""
    return crediting.pieces(crediting.segments(evidence), stint, day)


def check(law: Law, evidence: Evidence, day: date) -> list[Checked]:
    """Return each post a colleague holds on a day with the verdicts of the law of that day."""
    standing = Standing(evidence, day)
    return [checked(law, standing, post) for post in posts.held(evidence.posts, day)]


def checked(law: Law, standing: Standing, post: Post) -> Checked:
    """Return a post with the verdicts of the law of a day, whether it is held then or not."""
    if not post.position:
        return Checked(post, notes=("position-missing",))
    day = standing.day
    found = law.positions_on(post.position, post.card, day)
    if not found:
        return Checked(post, notes=("law-silent" if law.silent_on(day) else "law-none",))
    if len(found) > 1:
        return Checked(post, notes=("card-missing",))
    return _checked(law, standing, post, found[0])


def _checked(law: Law, standing: Standing, post: Post, position: Position) -> Checked:
    day = standing.day
    verdicts = tuple(
        standing.verdict(rule, not post.level or rule.level == post.level)
        for rule in position.rules
    )
    ladder = law.acts[position.act].ladder
    given = categories.newest(standing.evidence.categories, day)
    held = "" if not position.graded else given.category if given is not None else "none"
    opened = _highest(verdicts, ladder)
    coming = None
    if position.graded:
        coming = _next(verdicts, ladder, max(_rung(ladder, held), _rung(ladder, opened)))
    return Checked(
        post,
        position,
        verdicts,
        held,
        opened if position.graded else "",
        coming.rule.category if coming is not None else "",
        coming.met_on if coming is not None else None,
        tuple(_notes(law, position, held, day)),
        position.doubts,
    )


def _rung(ladder: Sequence[str], category: str) -> int:
    return ladder.index(category) if category in ladder else -1


def _highest(verdicts: Iterable[Verdict], ladder: Sequence[str]) -> str:
    met = [each.rule.category for each in verdicts if each.own_level and each.state == MET]
    return max(met, key=lambda one: _rung(ladder, one), default="")


def _next(verdicts: Iterable[Verdict], ladder: Sequence[str], rung: int) -> Verdict | None:
    above = [
        each for each in verdicts if each.own_level and _rung(ladder, each.rule.category) > rung
    ]
    return min(above, key=lambda each: _rung(ladder, each.rule.category), default=None)


def _notes(law: Law, position: Position, held: str, day: date) -> Iterable[str]:
    act = law.acts[position.act]
    if not position.graded:
        yield "no-categories"
    if held and held not in act.ladder:
        yield "old-category"
    if position.wording_from is not None and day < position.wording_from:
        yield "earlier-wording"
    if (act.since_open and (day - act.since).days < _NEAR_OPEN_DAY) or (
        act.until_open and act.until is not None and (act.until - day).days < _NEAR_OPEN_DAY
    ):
        yield "act-day-open"
