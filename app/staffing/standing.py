"""One colleague before the judge on one day: each demand is looked at once, for all its rules."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple, TypeVar

from app.staffing import crediting, schooling, spans
from app.staffing.crediting import COUNTS, NO
from app.staffing.evidence import Evidence
from app.staffing.law import Demand, Rule, Schooling, Stint
from app.staffing.spans import FAR, Length

MET, NOT_MET, UNKNOWN = "met", "not_met", "unknown"
STATES = (MET, NOT_MET, UNKNOWN)


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


class _Way(NamedTuple):
    """One way to meet a part of a demand: from when surely, from when perhaps, and what lacks.

    Of several ways, the sooner one; all that they lack stands side by side.
    """

    sure: int = FAR
    maybe: int = FAR
    lacks: tuple[Lack, ...] = ()
    unsure: tuple[str, ...] = ()


class _Answer(NamedTuple):
    """What a demand comes to on the day, whichever rule makes it."""

    state: str
    missing: tuple[Lack, ...]
    unsure: tuple[str, ...]
    met_on: date | None


class Standing:
    """What a colleague has on the day of a decision, asked by one rule after another."""

    def __init__(self, evidence: Evidence, day: date) -> None:
        self.evidence = evidence
        self.day = day
        self._alike = crediting.alike(crediting.segments(evidence))
        self._at = day.toordinal()
        self._answers: dict[Demand, _Answer] = {}
        self._served: dict[Stint, _Way] = {}
        self._learned: dict[Schooling, _Way] = {}

    def verdict(self, rule: Rule, own_level: bool = True) -> Verdict:
        """Return the verdict on a rule."""
        answer = self._answers.get(rule.demand)
        if answer is None:
            answer = self._answers[rule.demand] = self._answer(rule.demand)
        return Verdict(rule, *answer, own_level)

    def _answer(self, demand: Demand) -> _Answer:
        ways = demand.education
        part = self._education(ways[0]) if len(ways) == 1 else _joint(ways, self._education)
        sure, maybe, lacks, unsure = part
        if demand.service:
            way = _joint(demand.service, self._service)
            sure, maybe = max(sure, way.sure), max(maybe, way.maybe)
            lacks, unsure = lacks + way.lacks, unsure + way.unsure
        if demand.condition:
            runs = schooling.certified(self.evidence, demand.condition)
            lacks += self._uncertified(demand.condition, runs)
            sure, maybe = (spans.first_in(runs, each, self._at) for each in (sure, maybe))
        met_on = date.fromordinal(sure) if sure < FAR else None
        if sure <= self._at:
            return _Answer(MET, (), (), met_on)
        return _Answer(UNKNOWN if maybe <= self._at else NOT_MET, lacks, unsure, met_on)

    def _education(self, wanted: Schooling) -> _Way:
        known = self._learned.get(wanted)
        if known is None:
            known = self._learned[wanted] = self._look_up(wanted)
        return known

    def _look_up(self, wanted: Schooling) -> _Way:
        sure, maybe = schooling.days(self.evidence, wanted)
        if sure <= self._at:
            return _Way(sure, maybe)
        lack = Lack("lack-education", schooling=wanted)
        if wanted.certificate and schooling.diplomas(self.evidence, wanted)[0] <= self._at:
            lack = Lack("lack-certificate", schooling=wanted)
        if maybe == FAR:
            return _Way(sure, maybe, (lack,))
        why = schooling.unsure(self.evidence, wanted, self.day)
        return _Way(sure, maybe, (lack,), tuple(why))

    def _service(self, stint: Stint) -> _Way:
        known = self._served.get(stint)
        if known is None:
            known = self._served[stint] = self._count(stint)
        return known

    def _count(self, stint: Stint) -> _Way:
        sure: list[Sequence[spans.Run]] = []
        maybe: list[Sequence[spans.Run]] = []
        why: dict[str, None] = {}
        for scale, runs in self._alike:
            state, reason = scale[stint]
            if state == COUNTS:
                sure.append(runs)
            elif state != NO:
                maybe.append(runs)
                if runs[0][0] < self._at:
                    why[reason] = None
        if not sure and not maybe:
            return _nothing(stint)
        counted = _together(sure)
        done = perhaps = spans.reached(counted, stint.years)
        if maybe:
            perhaps = spans.reached(_together([*sure, *maybe]), stint.years)
        if done <= self._at:
            return _Way(done, perhaps)
        return _Way(done, perhaps, (self._short(stint, counted, done),), tuple(why))

    def _short(self, stint: Stint, runs: Sequence[spans.Run], done: int) -> Lack:
        """Where service goes on until its years are full, what is left is the time till then."""
        if any(first <= self._at and done <= after for first, after in runs if done < FAR):
            left = spans.between(self.day, date.fromordinal(done))
        else:
            left = spans.left(runs, stint.years, self._at)
        counted = spans.total(runs, self._at)
        return Lack("lack-service", stint=stint, counted=counted, left=left)

    def _uncertified(self, condition: str, runs: Sequence[spans.Run]) -> tuple[Lack, ...]:
        held = any(first <= self._at < after for first, after in runs)
        return () if held else (Lack(f"lack-{condition}"),)


def _together(parts: Sequence[Sequence[spans.Run]]) -> Sequence[spans.Run]:
    if len(parts) == 1:
        return parts[0]
    return spans.joined(run for runs in parts for run in runs)


@functools.cache
def _nothing(stint: Stint) -> _Way:
    """Of service of which nothing counts, all is lacking."""
    return _Way(lacks=(Lack("lack-service", stint=stint, left=Length(stint.years)),))


Asked = TypeVar("Asked")


def _joint(ways: Sequence[Asked], look: Callable[[Asked], _Way]) -> _Way:
    """One way is enough: what lacks of each is said only while none is there."""
    if len(ways) == 1:
        return look(ways[0])
    found = [look(each) for each in ways]
    sure, maybe = min(way.sure for way in found), min(way.maybe for way in found)
    if any(not way.lacks for way in found):
        return _Way(sure, maybe)
    lacks = tuple(
        lack._replace(way=number) for number, way in enumerate(found, 1) for lack in way.lacks
    )
    return _Way(
        sure, maybe, lacks, tuple(dict.fromkeys(why for way in found for why in way.unsure))
    )
