"""What of the staff's papers runs out: categories, attestations, certificates, rights to sign."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from app.kazakh import folding
from app.staffing import attestations, categories, staff, substitutions, training
from app.store.store import Store

SOON = 90
"""So many days ahead the office is told."""


@dataclass(frozen=True, slots=True)
class Expiring:
    """Something that ends on a day, so many ``days`` from the day asked about; fewer than 0: ended.

    ``kind``: "category", "attestation" (planned for that day), "training", "right" or
    "substitution". ``what`` is the category sought or held, or the title of a certificate.
    """

    staff_id: int
    kind: str
    record_id: int
    what: str
    on: date
    days: int


def of(store: Store, day: date, within: int = SOON) -> list[Expiring]:
    """Return what has run out or will within so many days, for those at work on the day.

    The soonest stands first, what has run out before it. A category followed by another one,
    whatever it is, has not run out; nor has a certificate renewed by one of the same kind that was
    got later and holds longer, of courses one of the same title.
    """
    here = {each.id: each for each in staff.listed(store, day)}
    found = [
        *_categories(categories.BOOK.all(store), day),
        *_attestations(store, day, within),
        *_certificates(training.BOOK.all(store), day),
        *_rights(here.values(), day),
        *_substitutions(store, day),
    ]
    soon = [each for each in found if each.staff_id in here and each.days <= within]
    return sorted(soon, key=lambda each: (each.on, each.staff_id, each.kind, each.record_id))


def _categories(found: Iterable[categories.Category], day: date) -> Iterator[Expiring]:
    held: dict[int, list[categories.Category]] = defaultdict(list)
    for each in found:
        held[each.staff_id].append(each)
    for those in held.values():
        last = categories.last(those)
        if last is not None and last.until is not None:
            yield _expiring(last.staff_id, "category", last.id, last.category, last.until, day)


def _attestations(store: Store, day: date, within: int) -> Iterator[Expiring]:
    for each in attestations.due(store, day, within):
        if each.planned_on is not None:
            yield _expiring(
                each.staff_id, "attestation", each.id, each.category, each.planned_on, day
            )


def _certificates(found: Iterable[training.Training], day: date) -> Iterator[Expiring]:
    alike: dict[tuple[int, str, str], list[training.Training]] = defaultdict(list)
    for each in found:
        # The rules ask for a certificate by its kind; a course is renewed by no other course.
        title = folding.fold(each.title_kk) if each.kind == "course" else ""
        alike[each.staff_id, each.kind, title].append(each)
    for those in alike.values():
        for each in those:
            if each.valid_until is not None and not _renewed(each, those, day):
                yield _expiring(
                    each.staff_id, "training", each.id, each.title_kk, each.valid_until, day
                )


def _renewed(held: training.Training, alike: Iterable[training.Training], day: date) -> bool:
    """Tell whether one got later, but not after the day, holds longer."""
    return any(_got(held) < _got(each) and _holds_longer(each, held, day) for each in alike)


def _got(each: training.Training) -> tuple[date, int]:
    assert each.finished_on is not None
    return each.finished_on, each.id


def _holds_longer(one: training.Training, other: training.Training, day: date) -> bool:
    assert other.valid_until is not None
    if _got(one)[0] > day:
        return False
    return one.valid_until is None or one.valid_until >= other.valid_until


def _rights(found: Iterable[staff.Colleague], day: date) -> Iterator[Expiring]:
    for each in found:
        if each.signs and each.signs_until is not None:
            yield _expiring(each.id, "right", each.id, each.basis_kk, each.signs_until, day)


def _substitutions(store: Store, day: date) -> Iterator[Expiring]:
    for each in substitutions.on(store, day):
        if each.until is not None:
            yield _expiring(each.staff_id, "substitution", each.id, each.basis_kk, each.until, day)


def _expiring(staff_id: int, kind: str, record_id: int, what: str, on: date, day: date) -> Expiring:
    return Expiring(staff_id, kind, record_id, what, on, (on - day).days)
