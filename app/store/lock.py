"""Who holds the file: an operating-system lock, and a note of who, where and since when.

The lock dies with its process, so a power cut or a killed program leaves nothing to clear by
hand. The note stays behind then, and tells the next start that the last one ended badly.
"""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import platform
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from app.errors import Refusal


@dataclass(frozen=True, slots=True)
class Holder:
    """The program that has the file open: who, on which computer, since when."""

    user: str
    host: str
    pid: int
    since: str


class FileHold:
    """Holds the centre's file for this process until released."""

    def __init__(self, path: Path) -> None:
        self._note = path.with_name(path.name + ".holder")
        self._lock = FileLock(path.with_name(path.name + ".lock"))
        self.ended_badly = False

    def take(self, now: datetime, wait: float) -> None:
        """Take the file, or refuse after ``wait`` seconds, naming who holds it."""
        try:
            self._lock.acquire(timeout=wait)
        except Timeout:
            raise self._held() from None
        except OSError as error:
            raise Refusal("folder-not-writable", reason=error.strerror or str(error)) from error
        self.ended_badly = self._note.exists()
        note = Holder(_user(), platform.node(), os.getpid(), now.isoformat(timespec="minutes"))
        with contextlib.suppress(OSError):  # a full disk keeps nobody from looking people up
            self._note.write_text(json.dumps(asdict(note), ensure_ascii=False), "utf-8")

    def holder(self) -> Holder:
        """Return who holds the file, with empty fields where the note cannot be read."""
        try:
            return Holder(**json.loads(self._note.read_text("utf-8")))
        except (OSError, ValueError, TypeError):
            return Holder("", "", 0, "")

    def _held(self) -> Refusal:
        """On one's own computer it is another window, which is told in other words."""
        holder = self.holder()
        here: dict[str, object] = {"here": True} if holder.host == platform.node() else {}
        return Refusal("file-held", **here, **asdict(holder))

    def release(self) -> None:
        """Let the file go, leaving no note: the stop was clean."""
        with contextlib.suppress(OSError):
            self._note.unlink(missing_ok=True)
        self._lock.release()


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
