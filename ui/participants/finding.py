"""Who is listed: asked at once in a small office, beside the window in a large one."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.registry import listing
from app.registry.listing import Filter
from ui import tasks
from ui.participants import filters
from ui.workspace import Workspace

_LARGE = 20_000
"""Cards from which a question may take longer than a frame."""
_FIRST = 256
_MOST_FOUND = 300
"""People a search lists: further words narrow it sooner than scrolling does."""
_PAUSE = 150  # milliseconds without a key before the chips count again


class Finder(QObject):
    """Answers one question at a time; an older one that is still under way is dropped.

    ``listed`` gives ids in order and whether they are all; ``counted`` what each chip would open.
    """

    listed = Signal(object, bool)
    counted = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._asked: tasks.Task[Any] | None = None
        self._counting: tasks.Task[Any] | None = None
        self._base = Filter()
        self._kept: dict[Filter, array[int]] = {}
        self._kept_counts: dict[Filter, Mapping[str, int]] = {}
        self._kept_at: int | None = None
        self._timer = QTimer(self, interval=_PAUSE, singleShot=True)
        self._timer.timeout.connect(self._count)

    def ask(self, base: Filter, chip: str) -> None:
        """Ask who is listed by a filter with a chip, and what every chip counts under it."""
        self._base = base
        wanted = filters.narrowed(base, chip)
        self._drop()
        self._forget_outdated()
        if wanted in self._kept:
            self.listed.emit(self._kept[wanted], True)
            self._timer.start()
            return
        if wanted.words:  # the index answers within a frame, sooner than a thread would
            self.listed.emit(self._ids(wanted, None), True)
            self._timer.start()  # counting asks once for every chip: when the fingers rest
            return
        if self._small():
            self.listed.emit(self._ids(wanted, None), True)
            self._count()
            return
        if not filters.size(wanted):
            self.listed.emit(self._first(wanted), False)
        self._asked = tasks.run(
            self,
            lambda _told, stop: self._ids(wanted, stop),
            lambda ids: self._arrived(wanted, ids),
        )

    def _arrived(self, wanted: Filter, ids: array[int]) -> None:
        self._asked = None
        self._kept = {wanted: ids}
        self._timer.start()
        self.listed.emit(ids, True)

    def _forget_outdated(self) -> None:
        """What was listed stands until somebody changes something: a cleared search is free."""
        newest = self._workspace.store.last_action
        if newest != self._kept_at:
            self._kept, self._kept_counts, self._kept_at = {}, {}, newest

    def _drop(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
        if self._counting is not None:
            self._counting.cancel()
            self._counting = None

    def _small(self) -> bool:
        # The newest number stands for the count, which would have to be counted.
        newest = self._workspace.store.scalar("select coalesce(max(id), 0) from person")
        return int(newest) < _LARGE

    def _first(self, wanted: Filter) -> array[int]:
        store, today = self._workspace.store, self._workspace.today()
        return listing.ids(store, wanted, today, limit=_FIRST)

    def _ids(self, wanted: Filter, stop: Callable[[], bool] | None) -> array[int]:
        store, today = self._workspace.store, self._workspace.today()
        if wanted.words:
            found, _more = listing.matching(
                self._workspace.searcher, wanted, today, limit=_MOST_FOUND
            )
            return found
        return listing.ids(store, wanted, today, cancelled=stop)

    def _count(self) -> None:
        base = self._base
        if base in self._kept_counts:
            self.counted.emit(self._kept_counts[base])
            return
        if self._small():
            self.counted.emit(self._counts(base, lambda: False))
            return
        self._counting = tasks.run(
            self, lambda _told, stop: self._counts(base, stop), lambda made: self._told(base, made)
        )

    def _told(self, base: Filter, counts: Mapping[str, int]) -> None:
        self._counting = None
        if not base.words:
            self._kept_counts = {base: counts}
        self.counted.emit(counts)

    def _counts(self, base: Filter, stop: Callable[[], bool]) -> Mapping[str, int]:
        counts = {}
        for key in filters.CHIPS:
            if stop():
                break
            counts[key] = self._rows(filters.narrowed(base, key))
        return counts

    def _rows(self, wanted: Filter) -> int:
        if wanted.words:
            return len(self._ids(wanted, None))
        return listing.count(self._workspace.store, wanted, self._workspace.today())
