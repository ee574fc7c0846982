"""Which part of service a rule counts, which it can't be told of, and which not, each with why.

Service counts in the previous category, at the level and in the sphere that the rule names. Days
are cut where a category begins or lapses and where a leave lies; a day on which a colleague holds
no category is one without category.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any, NamedTuple

from app.staffing import spans
from app.staffing.categories import Category, newest
from app.staffing.evidence import Evidence
from app.staffing.law import Stint
from app.staffing.leaves import Leave
from app.staffing.service import Entry
from app.staffing.spans import FAR, Run

COUNTS, UNSURE, NO = "counts", "unsure", "no"
_NEAR = {"social_protection": "social_security", "social_security": "social_protection"}
"""Spheres whose border the acts do not draw: whether one is the other, a person tells."""


_Said = tuple[str, str]
"""Whether days count, and the code that says why not or why that is unsure."""


class Facts(NamedTuple):
    """What bears on whether a day of service counts."""

    kind: str
    level: str
    category: str
    sphere: str
    fits: str
    leave: str | None
    graded: str = ""
    """The level that the category was given at."""


class Segment(NamedTuple):
    """A stretch of service through which nothing changes."""

    first: int
    after: int
    entry: Entry
    facts: Facts


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of service as a rule takes it; ``last`` is None where it goes on.

    ``reason`` says why it does not count, or why that can't be told; "overlap" where it counts
    but shares its days with a stretch before it.
    """

    entry: Entry
    first: date
    last: date | None
    state: str
    reason: str
    category: str


def segments(evidence: Evidence) -> list[Segment]:
    """Return a colleague's service in stretches through which nothing changes, oldest first."""
    graded = _graded(evidence.categories)
    away = _away(evidence.leaves)
    found = [cut for entry in evidence.service for cut in _cut(entry, graded, away)]
    return sorted(found, key=lambda each: (each.first, each.after))


def _graded(found: Sequence[Category]) -> list[tuple[int, int, Category]]:
    """When which category held: of several valid at once, the one given last."""
    edges = sorted({edge for each in found for edge in _run(each)})
    held = [
        (first, after, newest(found, date.fromordinal(first))) for first, after in pairwise(edges)
    ]
    return [(first, after, each) for first, after, each in held if each is not None]


def _away(found: Iterable[Leave]) -> list[tuple[int, int, str]]:
    """Leaves as runs apart; where two share days, the one that keeps them from counting holds."""
    rest: list[Run] = []
    away = []
    for counts in ("no", "", "yes"):
        runs = spans.joined(_run(each) for each in found if each.counts == counts)
        away += [(first, after, counts) for first, after in spans.without(runs, rest)]
        rest = spans.joined([*rest, *runs])
    return sorted(away)


def _run(each: Category | Leave) -> Run:
    assert each.since is not None
    return spans.run(each.since, each.until)


_Timed = Sequence[tuple[int, int, Any]]


def _cut(entry: Entry, graded: _Timed, away: _Timed) -> Iterator[Segment]:
    first, after = entry.run
    inner = {edge for each in (*graded, *away) for edge in each[:2] if first < edge < after}
    for begin, end in pairwise([first, *sorted(inner), after]):
        yield Segment(begin, end, entry, _facts(entry, _at(graded, begin), _at(away, begin)))


def _facts(entry: Entry, held: Category | None, leave: str | None) -> Facts:
    """The category that the record of service states goes before the one on the books."""
    category, graded = "none", ""
    if entry.category:
        category = entry.category
    elif held is not None:
        category, graded = held.category, held.level
    return Facts(entry.kind, entry.level, category, entry.sphere, entry.fits, leave, graded)


def _at(found: _Timed, day: int) -> Any:
    return next((held for first, after, held in found if first <= day < after), None)


def alike(found: Iterable[Segment]) -> list[tuple[Scale, list[Run]]]:
    """Return stretches of service by the scale they are weighed on, the days of each in order."""
    grouped: dict[Facts, list[Run]] = {}
    for each in found:
        grouped.setdefault(each.facts, []).append((each.first, each.after))
    return [(scale(facts), spans.joined(runs)) for facts, runs in grouped.items()]


class Scale(dict[Stint, _Said]):
    """What days with certain facts weigh for each stint: worked out once, for whoever has them."""

    def __init__(self, facts: Facts) -> None:
        super().__init__()
        self._facts = facts

    def __missing__(self, stint: Stint) -> _Said:
        said = self[stint] = _weigh(stint, self._facts)
        return said


@functools.lru_cache(maxsize=1 << 12)
def scale(facts: Facts) -> Scale:
    """Return the scale for days with such facts."""
    return Scale(facts)


def weigh(stint: Stint, facts: Facts) -> _Said:
    """Return whether days of such service count for a rule, and why not, or why it is unsure."""
    return scale(facts)[stint]


def _weigh(stint: Stint, facts: Facts) -> _Said:
    unsure = ""
    for test in (_leave, _sphere, _profile, _kind, _level, _category):
        state, reason = test(stint, facts)
        if state == NO:
            return NO, reason
        if state == UNSURE:
            unsure = unsure or reason
    return (UNSURE, unsure) if unsure else (COUNTS, "")


_YES: _Said = (COUNTS, "")


def _leave(_stint: Stint, facts: Facts) -> _Said:
    if facts.leave == "no":
        return NO, "leave"
    return (UNSURE, "leave-untold") if facts.leave == "" else _YES


def _sphere(stint: Stint, facts: Facts) -> _Said:
    if not stint.spheres or facts.sphere in stint.spheres:
        return _YES
    if not facts.sphere:
        return UNSURE, "sphere-untold"
    return (UNSURE, "sphere-near") if _NEAR.get(facts.sphere) in stint.spheres else (NO, "sphere")


def _profile(stint: Stint, facts: Facts) -> _Said:
    if not stint.fits or facts.fits == "yes":
        return _YES
    if facts.fits == "no":
        return NO, "fits"
    return _YES if facts.sphere in stint.profile else (UNSURE, "fits-untold")


def _kind(stint: Stint, facts: Facts) -> _Said:
    """Whether years as an assistant are years of the middle level, R309-69 leaves open (A4)."""
    if not stint.kind or facts.kind == stint.kind:
        return _YES
    if (facts.kind, stint.kind, stint.level) == ("assistant", "specialist", "mid"):
        return UNSURE, "assistant-years"
    return NO, "kind"


def _level(stint: Stint, facts: Facts) -> _Said:
    if not stint.level or facts.level == stint.level:
        return _YES
    return (NO, "level") if facts.level else (UNSURE, "level-untold")


def _category(stint: Stint, facts: Facts) -> _Said:
    """A category of another act's ladder is neither the one asked for nor none (A32).

    Nor does an act say what a category given at one level is worth in a post of the other.
    """
    if not stint.category:
        return _YES
    if facts.graded and stint.level and facts.graded != stint.level:
        return UNSURE, "category-level"
    if facts.category == stint.category:
        return _YES
    return (NO, "category") if facts.category in stint.ladder else (UNSURE, "old-category")


def pieces(found: Sequence[Segment], stint: Stint, day: date) -> list[Piece]:
    """Return every stretch of service begun before a day, as a rule takes it that day."""
    before, seen = day.toordinal(), 0
    taken = []
    for each in found:
        if each.first >= before:
            continue
        state, reason = weigh(stint, each.facts)
        if state == COUNTS:
            reason = "overlap" if each.first < seen else ""
            seen = max(seen, each.after)
        taken.append(_piece(each, state, reason))
    return taken


def _piece(each: Segment, state: str, reason: str) -> Piece:
    last = None if each.after == FAR else date.fromordinal(each.after - 1)
    first = date.fromordinal(each.first)
    return Piece(each.entry, first, last, state, reason, each.facts.category)
