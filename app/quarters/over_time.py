"""A figure over time: month by month, quarter by quarter, whole or by the keys of a cut.

Every point is counted as its own period's report counts it, so that it opens the same people and
two pictures of one quarter never differ.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from app.errors import FieldRefusal, Refusal
from app.papers import NOTHING, Both
from app.quarters import closings, cuts, labels, periods
from app.quarters.counting import Count, Counting
from app.quarters.figures import Figure
from app.quarters.lines import Line
from app.quarters.periods import Period
from app.quarters.sources import SOURCES
from app.store.store import Store

STEPS = ("month", "quarter", "year")
MOST = 120
"""The most periods that one picture takes: ten years of months."""

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Point:
    """A figure's count in a period; ``closed`` where that period's report was signed."""

    period: Period
    count: Count
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Strand:
    """The points of one key of a cut, one a period; the whole has the empty key."""

    key: str
    name: Both
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Series:
    """A figure over some periods: its whole first where nothing parts it, else a strand a key."""

    figure: Figure
    cut: str
    periods: tuple[Period, ...]
    whole: Strand
    strands: tuple[Strand, ...] = ()

    def greatest(self, count: str = "persons") -> int:
        """Return the greatest value shown, for an axis that begins at nought."""
        shown = self.strands or (self.whole,)
        return max((getattr(p.count, count) for each in shown for p in each.points), default=0)


def between(step: str, first: date, last: date) -> tuple[Period, ...]:
    """Return the months, quarters or years that two days span; refuses too many and none."""
    if step not in STEPS:
        raise FieldRefusal("step", "choice-unknown", value=step)
    if last < first:
        raise FieldRefusal("period", "dates-crossed")
    begin = {
        "month": periods.of_month(first.year, first.month),
        "quarter": periods.of_quarter(first),
        "year": periods.of_year(first.year),
    }[step]
    found = [begin]
    while found[-1].last < last and len(found) <= MOST:
        found.append(found[-1].next)
    if len(found) > MOST:
        raise FieldRefusal("period", "count-outside", least=1, most=MOST)
    return tuple(found)


def series(
    store: Store,
    figure: Figure,
    asked: Sequence[Period],
    cut: str = "",
    keys: Sequence[str] = (),
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Series:
    """Return a figure over periods, by all the keys of a cut or only these.

    Refuses a cut that the figure's records don't have. ``cancelled`` stops it with ``cancelled``.
    """
    if cut and cut not in cuts.of(SOURCES[figure.source]):
        raise FieldRefusal("by", "choice-unknown", value=cut)
    whole: list[Point] = []
    by: list[dict[str, Count]] = []
    closed: list[bool] = []
    for done, period in enumerate(asked):
        if cancelled and cancelled():
            raise Refusal("cancelled")
        counting = Counting(store, period)
        closed.append(closings.of(store, period) is not None)
        whole.append(Point(period, counting.count(figure), closed[-1]))
        by.append(counting.by(figure, cut) if cut else {})
        if progress:
            progress(done + 1, len(asked))
    shown = keys or labels.in_order(store, cut, {key for each in by for key in each})
    named = labels.of(store, cut, shown) if cut else {}
    strands = [
        Strand(key, named[key], _points(asked, [each.get(key, Count()) for each in by], closed))
        for key in (shown if cut else ())
    ]
    return Series(figure, cut, tuple(asked), Strand("", NOTHING, tuple(whole)), tuple(strands))


def _points(
    asked: Sequence[Period], counts: Sequence[Count], closed: Sequence[bool]
) -> tuple[Point, ...]:
    return tuple(Point(*each) for each in zip(asked, counts, closed, strict=True))


def backing(store: Store, figure: Figure, point: Point, cut: str = "", key: str = "") -> list[Line]:
    """Return the lines behind a point, as they stand now."""
    return Counting(store, point.period).backing(figure, cut, key)
