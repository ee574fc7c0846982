"""Making a file where there was none: a new centre's, or one of invented people to learn on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import count
from pathlib import Path
from random import Random

from typing_extensions import override

from app import office
from app.errors import Refusal
from app.sample import centres
from app.sample.hands import Hands
from app.store.store import Store
from app.store.uids import Clock
from ui import tasks

PEOPLE = 400
"""How many invented people a training centre has: enough for every list to be worth reading."""

_SEED = 2026


def free(proposed: Path) -> Path:
    """Return the proposed name, or the first numbered one that is not taken."""
    names = (proposed.with_stem(f"{proposed.stem}-{number}") for number in count(2))
    return proposed if not proposed.exists() else next(n for n in names if not n.exists())


class _Walk(Hands):
    """A clock that tells how far the invented years have gone, and stops when asked to."""

    def __init__(
        self, day: date, today: date, progress: tasks.Progress, stop: tasks.Cancelled
    ) -> None:
        super().__init__(day)
        self._first, self._whole = day, max(1, (today - day).days)
        self._progress, self._stop = progress, stop

    @override
    def go_to(self, day: date) -> None:
        if self._stop():
            raise Refusal("training-stopped")
        self._progress((day - self._first).days, self._whole)
        super().go_to(day)


def create(path: Path, clock: Clock) -> Store:
    """Make a new centre's file and open it; refuses to write over anything."""
    _refuse_unwritable(path)
    return office.create(path, clock)


def train(
    path: Path, today: date, people: int = PEOPLE
) -> Callable[[tasks.Progress, tasks.Cancelled], Path]:
    """Return the work that makes a training centre at a place, whole or not at all."""

    def work(progress: tasks.Progress, cancelled: tasks.Cancelled) -> Path:
        from reports import batch  # heavy, and only training needs it on the first page

        _refuse_unwritable(path)
        if path.exists():
            raise Refusal("file-exists", path=str(path))
        hands = _Walk(centres.opened_on(today), today, progress, cancelled)
        making = path.with_name(f".{path.stem}-training.bagdar")
        _remove(making)
        try:
            with office.create(making, hands, random=Random(f"uid {_SEED} {today}")) as store:
                centres.build(store, _SEED, people, today, batch.render)
                store.actor = ""
            making.rename(path)
        finally:
            _remove(making)
        return path

    return work


def _refuse_unwritable(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refusal("folder-not-writable", reason=error.strerror or str(error)) from error


def _remove(path: Path) -> None:
    for side in ("", "-wal", "-shm", "-journal", ".lock", ".holder"):
        path.with_name(path.name + side).unlink(missing_ok=True)
