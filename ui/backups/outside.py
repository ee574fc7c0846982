"""When a copy last left this computer: kept beside the copies, for a stick is seldom plugged in."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from app.errors import Refusal
from app.files import atomic_write
from app.store import backups

STALE_DAYS = 7
"""A copy outside older than this is a reason to speak up."""

_NOTE = "outside.json"


@dataclass(frozen=True, slots=True)
class Outside:
    """The last copy that was made into another folder."""

    at: str
    folder: str


def last(file: Path) -> Outside | None:
    """Return the last copy made outside, None when there was none or the note is unreadable."""
    with suppress(OSError, ValueError, TypeError):
        return Outside(**json.loads((backups.folder(file) / _NOTE).read_text("utf-8")))
    return None


def remember(file: Path, at: str, folder: Path) -> None:
    """Note that a copy was made outside; a disk that cannot keep it loses only the note."""
    note = backups.folder(file) / _NOTE
    with suppress(OSError, Refusal):
        note.parent.mkdir(parents=True, exist_ok=True)
        with atomic_write(note) as written:
            text = json.dumps(asdict(Outside(at, str(folder))), ensure_ascii=False)
            written.write(text.encode())


def age(outside: Outside, now: datetime) -> int:
    """Return how many whole days ago a copy was made outside."""
    made = datetime.fromisoformat(outside.at)
    return (now - (made if made.tzinfo else made.replace(tzinfo=now.tzinfo))).days


def is_stale(outside: Outside | None, now: datetime) -> bool:
    """Tell whether it is time for another copy outside."""
    return outside is None or age(outside, now) > STALE_DAYS
