"""Half-typed forms, kept in the file within two seconds of the last key and offered back."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from app.store.store import Store
from ui.fields import Form

_PAUSE = 700  # milliseconds without a key


@dataclass(frozen=True, slots=True)
class Left:
    """A form left half typed: of which record (none yet for a new one), when, and what is in it."""

    record: int | None
    when: datetime
    typed: dict[str, str]


class Keeper(QObject):
    """Keeps one form of a tab; each record has a draft of its own."""

    def __init__(self, store: Store, form: Form, room: str) -> None:
        super().__init__(form)
        self._store, self._form, self._room = store, form, room
        self._key = ""
        self._timer = QTimer(self, interval=_PAUSE, singleShot=True)
        self._timer.timeout.connect(self.flush)
        form.changed.connect(self._touched)

    def follow(self, record: int | None) -> None:
        """Keep what is typed from now on as this record's draft."""
        self._timer.stop()
        self._key = self._key_of(record)

    def flush(self) -> None:
        """Keep it now; a form that says what is saved leaves no draft."""
        self._timer.stop()
        if not self._key:
            return
        kept = json.dumps(self._form.typed(), ensure_ascii=False) if self._form.dirty else ""
        self._store.keep_draft(self._key, kept)
        if kept and self._store.draft(self._key) is None and not self._store.read_only:
            self._timer.start()  # an import was writing: try again

    def rest(self) -> None:
        """Keep what is there and stop looking."""
        self.flush()
        self._timer.stop()
        self._key = ""

    def forget(self, record: int | None) -> None:
        """Throw a draft away: it was saved, or given up."""
        self._timer.stop()
        self._store.keep_draft(self._key_of(record), "")
        if self._key == self._key_of(record):
            self._key = ""

    def left(self, record: int | None) -> Left | None:
        """Return what was left half typed for a record."""
        found = self._store.draft(self._key_of(record))
        return _left(self._key_of(record), *found) if found else None

    def newest(self) -> Left | None:
        """Return the form of this tab that was left last."""
        for key, at, fields in self._store.drafts(f"{self._room}:"):
            return _left(key, at, fields)
        return None

    def _key_of(self, record: int | None) -> str:
        return f"{self._room}:{'new' if record is None else record}"

    def _touched(self) -> None:
        if self._key:
            self._timer.start()


def _left(key: str, at: str, fields: str) -> Left:
    last = key.rpartition(":")[2]
    when = datetime.fromisoformat(at.replace("Z", "+00:00"))
    return Left(None if last == "new" else int(last), when, json.loads(fields))
