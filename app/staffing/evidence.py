"""All that is known of a colleague and bears on a post: what the judge looks at."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol, TypeVar

from app.staffing import categories, education, leaves, posts, service, training
from app.staffing.categories import Category
from app.staffing.education import Education
from app.staffing.leaves import Leave
from app.staffing.posts import Post
from app.staffing.service import Entry
from app.staffing.training import Training
from app.store.store import Store


@dataclass(frozen=True, slots=True)
class Evidence:
    """A colleague's posts, education, service with that of posts here, leaves and categories."""

    staff_id: int
    posts: tuple[Post, ...] = ()
    education: tuple[Education, ...] = ()
    service: tuple[Entry, ...] = ()
    leaves: tuple[Leave, ...] = ()
    training: tuple[Training, ...] = ()
    categories: tuple[Category, ...] = ()


class _Owned(Protocol):
    @property
    def staff_id(self) -> int: ...


Record = TypeVar("Record", bound=_Owned)


def of(store: Store, staff_id: int) -> Evidence:
    """Return what is known of a colleague."""
    return Evidence(
        staff_id,
        tuple(posts.worked_by(store, staff_id)),
        tuple(education.of(store, staff_id)),
        tuple(service.all_of(store, staff_id)),
        tuple(leaves.of(store, staff_id)),
        tuple(training.of(store, staff_id)),
        tuple(categories.of(store, staff_id)),
    )


def everyone(store: Store) -> list[Evidence]:
    """Return what is known of everybody on the books, in one reading of each table."""
    held = _by_person(posts.worked(store))
    learned = _by_person(education.BOOK.all(store))
    served = _by_person(service.everybodys(store))
    away = _by_person(leaves.BOOK.all(store))
    trained = _by_person(training.BOOK.all(store))
    graded = _by_person(categories.BOOK.all(store))
    return [
        Evidence(
            one,
            tuple(held[one]),
            tuple(learned[one]),
            tuple(service.in_order([*served[one], *map(service.of_post, held[one])])),
            tuple(away[one]),
            tuple(trained[one]),
            tuple(graded[one]),
        )
        for (one,) in store.tuples("select id from staff order by sort_key, id")
    ]


def _by_person(found: Iterable[Record]) -> Mapping[int, list[Record]]:
    grouped: dict[int, list[Record]] = defaultdict(list)
    for each in found:
        grouped[each.staff_id].append(each)
    return grouped
