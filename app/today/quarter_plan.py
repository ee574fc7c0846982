"""The quarter's plan and fact by service, and where the day's mark stands between them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from math import ceil

from app.guidance import forms
from app.quarters import periods
from app.quarters.periods import Period
from app.schooling.facts import Standing
from app.today.items import Asked

SERVICES = ("information", "consultation", "testing", "selection", "adaptation", "preparation")
_WEEK = 7


@dataclass(frozen=True, slots=True)
class Bar:
    """How far a service of the plan is: people who came of those expected, else sessions.

    Of people only those count who came to lines that expect a number of them.
    """

    service: str
    done: int
    planned: int
    people: bool


@dataclass(frozen=True, slots=True)
class Behind:
    """The service that is furthest behind the day's mark, and what a week must bring."""

    bar: Bar
    weekly: int


@dataclass(frozen=True, slots=True)
class QuarterPlan:
    """The plan of the quarter; ``due`` is the share of its working days that are over."""

    period: Period
    due: float
    days_left: int
    bars: tuple[Bar, ...]
    behind: Behind | None


def of(asked: Asked) -> QuarterPlan:
    """Return how the plans in force stand in the quarter of the day (R190-12.1)."""
    period = periods.of_quarter(asked.day)
    lines = [each for _, standings in asked.planned for each in standings]
    inside = [each for each in lines if each.due is not None and period.holds(each.due)]
    services = {each.id: each.service for each in forms.listed(asked.store, archived=True)}
    bars = tuple(_bars(inside, services))
    due = _passed(asked, period)
    left = (period.last - asked.day).days
    return QuarterPlan(period, due, left, bars, _behind(bars, due, left))


def _bars(lines: Iterable[Standing], services: dict[int, str]) -> Iterable[Bar]:
    grouped: dict[str, list[Standing]] = {}
    for each in lines:
        grouped.setdefault(services[each.line.form_id], []).append(each)
    for service in SERVICES:
        if found := grouped.get(service):
            yield _bar(service, found)


def _bar(service: str, found: list[Standing]) -> Bar:
    counted = [each for each in found if each.line.expected]
    if expected := sum(each.line.expected or 0 for each in counted):
        return Bar(service, sum(each.visits for each in counted), expected, people=True)
    return Bar(service, sum(each.held > 0 for each in found), len(found), people=False)


def _passed(asked: Asked, period: Period) -> float:
    eve = period.first - timedelta(days=1)
    whole = asked.working.between(eve, period.last)
    return asked.working.between(eve, asked.day) / whole if whole else 0.0


def _behind(bars: Iterable[Bar], due: float, left: int) -> Behind | None:
    late = [each for each in bars if each.done < each.planned * due]
    if not late:
        return None
    worst = min(late, key=lambda each: each.done / each.planned)
    return Behind(worst, ceil((worst.planned - worst.done) / max(1.0, left / _WEEK)))
