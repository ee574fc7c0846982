"""The judge: what the law of posts asks of a colleague on the day of a decision, and what is met.

Each rule is met, not met, or can't be told; with what is missing, and the first day on which it is
met if nothing changes. A verdict is advice: the decision, with its order, a person enters, and it
may differ. Nothing here looks at today's date, at the file or at the order of entries.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple, TypeVar

from app.staffing import categories, crediting, schooling, spans
from app.staffing.crediting import COUNTS, NO, Piece, Segment
from app.staffing.evidence import Evidence
from app.staffing.law import Law, Position, Rule, Schooling, Stint
from app.staffing.posts import Post
from app.staffing.schooling import Days
from app.staffing.spans import FAR, Length

MET, NOT_MET, UNKNOWN = "met", "not_met", "unknown"
STATES = (MET, NOT_MET, UNKNOWN)
_NEAR_OPEN_DAY = 90
"""So many days after an act's first day left open by its text, the verdict says so."""


class Lack(NamedTuple):
    """What is missing: ``way`` tells apart the ways of which one is enough, from 1 up.

    "lack-education" with ``schooling``; "lack-certificate" with it too; "lack-service" with
    ``stint``, what counts of it so far and what is left; the conditions by their own codes.
    """

    code: str
    way: int = 1
    schooling: Schooling | None = None
    stint: Stint | None = None
    counted: Length = Length()
    left: Length = Length()


class Verdict(NamedTuple):
    """What the judge says of one rule on a day.

    ``met_on``: the first day on which it is met if nothing changes, or None if that is never or
    can't be told; of a rule that is met, since when. ``unsure``: why it can't be told, by code.
    ``own_level``: the rule is for the level of the post held.
    """

    rule: Rule
    state: str
    missing: tuple[Lack, ...] = ()
    unsure: tuple[str, ...] = ()
    met_on: date | None = None
    own_level: bool = True


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


class Standing:
    """One colleague before the judge: each requirement is looked at once, for all its rules."""

    def __init__(self, evidence: Evidence) -> None:
        self.evidence = evidence
        self.segments = crediting.segments(evidence)
        self._served: dict[Stint, tuple[list[spans.Run], Days]] = {}
        self._learned: dict[Schooling, Days] = {}

    def served(self, stint: Stint) -> Days:
        """Return the first day on which a stint is surely done, and on which it may be."""
        return self._service(stint)[1]

    def runs(self, stint: Stint) -> list[spans.Run]:
        """Return the days of service that surely count for a stint."""
        return self._service(stint)[0]

    def _service(self, stint: Stint) -> tuple[list[spans.Run], Days]:
        known = self._served.get(stint)
        if known is None:
            known = self._served[stint] = _service(self.segments, stint)
        return known

    def learned(self, wanted: Schooling) -> Days:
        """Return the first day on which an education is surely there, and on which it may be."""
        known = self._learned.get(wanted)
        if known is None:
            known = self._learned[wanted] = schooling.days(self.evidence, wanted)
        return known

    def days(self, rule: Rule, day: date) -> Days:
        """Return the first day on which a rule is surely met, and on which it may be."""
        sure, maybe = _soonest(self.learned, rule.education)
        if rule.service:
            done, perhaps = _soonest(self.served, rule.service)
            sure, maybe = max(sure, done), max(maybe, perhaps)
        if rule.condition:
            held = schooling.certified(self.evidence, rule.condition, day)
            sure, maybe = max(sure, held), max(maybe, held)
        return sure, maybe

    def state(self, rule: Rule, day: date) -> str:
        """Return whether a rule is met on a day, without saying why."""
        sure, maybe = self.days(rule, day)
        return _state(sure, maybe, day.toordinal())

    def verdict(self, rule: Rule, day: date, own_level: bool = True) -> Verdict:
        """Return the verdict on a rule on a day."""
        sure, maybe = self.days(rule, day)
        state = _state(sure, maybe, day.toordinal())
        met_on = date.fromordinal(sure) if sure < FAR else None
        if state == MET:
            return Verdict(rule, state, met_on=met_on, own_level=own_level)
        return Verdict(
            rule, state, tuple(self._lacks(rule, day)), self._unsure(rule, day), met_on, own_level
        )

    def _lacks(self, rule: Rule, day: date) -> Iterable[Lack]:
        at = day.toordinal()
        if _soonest(self.learned, rule.education)[0] > at:
            for way, wanted in enumerate(rule.education, 1):
                yield Lack(self._uneducated(wanted, at), way, schooling=wanted)
        if rule.service and _soonest(self.served, rule.service)[0] > at:
            for way, stint in enumerate(rule.service, 1):
                runs = self.runs(stint)
                left = spans.left(runs, stint.years, at)
                yield Lack(
                    "lack-service", way, stint=stint, counted=spans.total(runs, at), left=left
                )
        if rule.condition and schooling.certified(self.evidence, rule.condition, day) > at:
            yield Lack(f"lack-{rule.condition}")

    def _uneducated(self, wanted: Schooling, at: int) -> str:
        """Where the diploma is there, it is the certificate beside it that is missing."""
        diploma = schooling.diplomas(self.evidence, wanted)[0]
        return "lack-certificate" if wanted.certificate and diploma <= at else "lack-education"

    def _unsure(self, rule: Rule, day: date) -> tuple[str, ...]:
        at = day.toordinal()
        found: dict[str, None] = {}
        if _soonest(self.learned, rule.education)[0] > at:
            for wanted in rule.education:
                found |= dict.fromkeys(schooling.unsure(self.evidence, wanted, day))
        if rule.service and _soonest(self.served, rule.service)[0] > at:
            for stint in rule.service:
                for each in self.segments:
                    state, reason = crediting.weigh(stint, each.facts)
                    if state not in (COUNTS, NO) and each.first < at:
                        found[reason] = None
        return tuple(found)


def _service(segments: Sequence[Segment], stint: Stint) -> tuple[list[spans.Run], Days]:
    sure, maybe = [], []
    for each in segments:
        state = crediting.weigh(stint, each.facts)[0]
        if state == NO:
            continue
        maybe.append(each[:2])
        if state == COUNTS:
            sure.append(each[:2])
    runs = spans.joined(sure)
    done = spans.reached(runs, stint.years)
    same = len(sure) == len(maybe)
    return runs, (done, done if same else spans.reached(spans.joined(maybe), stint.years))


Way = TypeVar("Way")


def _soonest(look: Callable[[Way], Days], ways: Sequence[Way]) -> Days:
    """One way is enough: the sooner one, surely and perhaps."""
    if len(ways) == 1:
        return look(ways[0])
    found = [look(way) for way in ways]
    return min(sure for sure, _ in found), min(maybe for _, maybe in found)


def _state(sure: int, maybe: int, at: int) -> str:
    if sure <= at:
        return MET
    return UNKNOWN if maybe <= at else NOT_MET


def judge(evidence: Evidence, rule: Rule, day: date) -> Verdict:
    """Return what the judge says of one rule on the day of a decision."""
    return Standing(evidence).verdict(rule, day)


def pieces(evidence: Evidence, stint: Stint, day: date) -> list[Piece]:
    """Return every stretch of service begun before a day, as a rule takes it, with why."""
    return crediting.pieces(crediting.segments(evidence), stint, day)


def check(law: Law, evidence: Evidence, day: date) -> list[Checked]:
    """Return each post a colleague holds on a day with the verdicts of the law of that day."""
    standing = Standing(evidence)
    held = sorted(
        (each for each in evidence.posts if each.held_on(day)),
        key=lambda each: (-each.rate, each.since or day, each.id),
    )
    return [checked(law, standing, post, day) for post in held]


def checked(law: Law, standing: Standing, post: Post, day: date) -> Checked:
    """Return a post with the verdicts of the law of a day, whether it is held then or not."""
    if not post.position:
        return Checked(post, notes=("position-missing",))
    found = law.positions_on(post.position, post.card, day)
    if not found:
        return Checked(post, notes=("law-silent" if law.silent_on(day) else "law-none",))
    if len(found) > 1:
        return Checked(post, notes=("card-missing",))
    return _checked(law, standing, post, found[0], day)


def _checked(law: Law, standing: Standing, post: Post, position: Position, day: date) -> Checked:
    verdicts = tuple(
        standing.verdict(rule, day, not post.level or rule.level == post.level)
        for rule in position.rules
    )
    ladder = law.acts[position.act].ladder
    given = categories.newest(standing.evidence.categories, day)
    held = "" if not position.graded else given.category if given is not None else "none"
    opened = _highest(verdicts, ladder)
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
