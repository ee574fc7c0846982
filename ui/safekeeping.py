"""Keeping the file safe while one works: copies by the clock, a page check, what stands unsaid.

Nothing here waits: whatever takes time is a task, and its end is told at the foot of the window.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from app import centre
from app.errors import Refusal
from app.store import backups, opening
from app.store.backups import Manifest
from ui import tasks
from ui.backups import outside
from ui.workspace import Workspace

EVERY = timedelta(minutes=30)
"""After so long a checked copy is made, if anything was changed."""
_LOOK = 60_000  # milliseconds between two looks at the clock


class Safekeeping(QObject):
    """Looks at the clock every minute and does what is due.

    ``changed`` says that the foot has something else to say; ``damaged`` carries the refusal of a
    file whose pages do not hold together.
    """

    changed = Signal()
    damaged = Signal(object)

    def __init__(
        self, workspace: Workspace, parent: QObject | None = None, *, large: int = opening.SMALL
    ) -> None:
        super().__init__(parent)
        self._store = workspace.store
        self._training = workspace.training
        self._large = large
        self._since = self._store.clock()
        self._told: tuple[bool, int | None] = (False, None)
        self._copying: tasks.Task[Manifest] | None = None
        self.failure: Refusal | None = None
        self._timer = QTimer(self, interval=_LOOK)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Begin to look at the clock; a file too large to be checked on opening is checked now."""
        if self._store.read_only:
            return
        self._timer.start()
        if self._store.path.stat().st_size > self._large:
            self._check_pages()

    def end(self) -> None:
        """Look no more: the file is about to be closed."""
        self._timer.stop()

    def look(self) -> None:
        """Make a copy if one is due, and tell what has become overdue since."""
        now = self._store.clock()
        if now < self._since:  # the computer's clock was set back: count anew from here
            self._since = now
        if now - self._since >= EVERY and self._copying is None:
            self._since = now
            if self._changed_since_last():
                self._copy(now)
        told = (self.failure is not None, self.days_outside)
        if told != self._told:
            self._told = told
            self.changed.emit()

    # Copies

    def _changed_since_last(self) -> bool:
        last = backups.latest(self._store.path)
        return last is None or last.last_action != self._store.scalar("select max(id) from action")

    def _copy(self, now: datetime) -> None:
        path = self._store.path
        self._copying = tasks.run(
            self,
            lambda _told, _stop: backups.take(path, now, reason="hourly"),
            lambda _manifest: self._copied(None),
            self._not_copied,
        )

    def _not_copied(self, error: Exception) -> None:
        """A failed copy is tried again in half an hour; until one is made the foot says so."""
        refusal = error if isinstance(error, Refusal) else None
        self._copied(refusal or Refusal("backup-failed", path="", reason=str(error)))

    def _copied(self, failure: Refusal | None) -> None:
        self._copying = None
        self.failure = failure
        self._told = (failure is not None, self.days_outside)
        self.changed.emit()

    # The copy that leaves the computer

    @property
    def days_outside(self) -> int | None:
        """Days since a copy last left this computer, where that is too long ago; else None.

        A file of which none ever did counts from the day it was made; training data need none.
        """
        if self._training or self._store.read_only:
            return None
        now = self._store.clock()
        last = outside.last(self._store.path)
        if last is not None:
            return outside.age(last, now) if outside.is_stale(last, now) else None
        made = centre.get(self._store, "created_on")
        days = (now.date() - date.fromisoformat(made)).days if made else 0
        return days if days > outside.STALE_DAYS else None

    # Pages

    def _check_pages(self) -> None:
        path = self._store.path

        def failed(error: Exception) -> None:
            if not isinstance(error, Refusal):
                raise error
            self.damaged.emit(error)

        tasks.run(self, lambda _told, stop: opening.check_pages(path, stop), None, failed)
