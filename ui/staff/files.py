"""All that is on the books of one colleague, as the card shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.papers import Both
from app.staffing import (
    attestations,
    categories,
    decisions,
    duties,
    education,
    leaves,
    posts,
    service,
    staff,
    substitutions,
    training,
)
from app.staffing.attestations import Attestation
from app.staffing.categories import Category
from app.staffing.decisions import Decision
from app.staffing.education import Education
from app.staffing.leaves import Leave
from app.staffing.posts import Post
from app.staffing.service import Entry
from app.staffing.staff import Colleague
from app.staffing.substitutions import Substitution
from app.staffing.training import Training
from app.store.store import Store


@dataclass(frozen=True, slots=True)
class File:
    """A colleague and their records, each kind newest first; ``names`` of those named in them.

    ``service`` has that of the posts held here with it; ``covered``: who stands in for them.
    """

    colleague: Colleague
    today: date
    posts: list[Post]
    education: list[Education]
    service: list[Entry]
    leaves: list[Leave]
    training: list[Training]
    categories: list[Category]
    attestations: list[Attestation]
    decisions: list[Decision]
    substitutions: list[Substitution]
    covered: list[Substitution]
    duties: list[Both]
    names: dict[int, str]
    hours: int

    @property
    def stands_in(self) -> bool:
        """Whether the colleague, at work today, may sign by a substitution."""
        at_work = self.colleague.works_on(self.today)
        return at_work and any(each.stands_on(self.today) for each in self.substitutions)


def read(store: Store, staff_id: int, today: date) -> File:
    """Return a colleague's file; ``hours`` are those of training in the last five years."""
    standing = substitutions.BOOK.all(store)
    return File(
        staff.get(store, staff_id),
        today,
        posts.worked_by(store, staff_id),
        education.of(store, staff_id),
        service.all_of(store, staff_id)[::-1],
        leaves.of(store, staff_id),
        training.of(store, staff_id),
        categories.of(store, staff_id),
        attestations.of(store, staff_id),
        decisions.of(store, staff_id),
        [each for each in standing if each.staff_id == staff_id],
        [each for each in standing if each.absent_id == staff_id],
        duties.of(store, staff_id),
        _names(store, standing),
        training.hours(store, staff_id, _years_before(today), today),
    )


def _names(store: Store, standing: list[Substitution]) -> dict[int, str]:
    named = {one for each in standing for one in (each.staff_id, each.absent_id)} - {None}
    if not named:
        return {}
    return {each.id: each.name.short for each in staff.listed(store) if each.id in named}


_YEARS = 5


def _years_before(day: date) -> date:
    last = 28 if (day.month, day.day) == (2, 29) else day.day
    return day.replace(year=day.year - _YEARS, day=last)
