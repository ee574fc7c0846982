"""What the list says of everybody beside their names, gathered away from the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QObject

from app.errors import Refusal
from app.papers import Both
from app.staffing import categories, expiring, posts
from app.staffing.categories import Category
from app.staffing.expiring import Expiring
from app.staffing.posts import Post
from app.store.store import Store
from ui import tasks
from ui.workspace import Workspace

_EVER = 366 * 200
"""Days ahead in which whatever has an end ends."""


@dataclass(frozen=True, slots=True)
class Glance:
    """A colleague's main post, the category that holds, and what of theirs ends first."""

    post: Both | None = None
    category: str = ""
    due: Expiring | None = None


NOTHING = Glance()
Owned = TypeVar("Owned", Post, Category)


def of(store: Store, day: date) -> dict[int, Glance]:
    """Return what the list says of everybody on a day."""
    held = _grouped(posts.worked(store))
    graded = _grouped(categories.BOOK.all(store))
    due: dict[int, Expiring] = {}
    for each in expiring.of(store, day, _EVER):
        due.setdefault(each.staff_id, each)
    return {
        one: Glance(
            _post(held.get(one, []), day), _category(graded.get(one, []), day), due.get(one)
        )
        for one in {*held, *graded, *due}
    }


def _grouped(found: Iterable[Owned]) -> dict[int, list[Owned]]:
    grouped: dict[int, list[Owned]] = {}
    for each in found:
        grouped.setdefault(each.staff_id, []).append(each)
    return grouped


def _post(known: list[Post], day: date) -> Both | None:
    return next((each.name for each in posts.held(known, day)), None)


def _category(found: list[Category], day: date) -> str:
    holding = categories.newest(found, day)
    return "" if holding is None else holding.category


class Overview(QObject):
    """Keeps the glances of the list; asked again, it answers with the old ones until it knows."""

    def __init__(self, workspace: Workspace, told: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._told = workspace, told
        self._task: tasks.Task[dict[int, Glance]] | None = None
        self._glances: Mapping[int, Glance] = {}
        self._day: date | None = None

    def of(self, staff_id: int) -> Glance:
        """Return what is known of a colleague by now."""
        if self._day != self._workspace.today():
            self.ask()
        return self._glances.get(staff_id, NOTHING)

    def ask(self) -> None:
        """Gather anew; an answer under way is dropped."""
        if self._task is not None:
            self._task.cancel()
        store, day = self._workspace.store, self._workspace.today()
        self._day = day
        self._task = tasks.run(self, lambda _told, _stop: of(store, day), self._hear, self._fail)

    def _hear(self, glances: dict[int, Glance]) -> None:
        self._task, self._glances = None, glances
        self._told()

    def _fail(self, error: Exception) -> None:
        self._task = None
        if not isinstance(error, Refusal):
            raise error
