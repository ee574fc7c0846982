"""Where the program's own files live on this computer: its log and what it opened last."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path

import platformdirs

from app.errors import Refusal
from app.files import atomic_write

_NAME = "Bagdar"
CHOSEN = "BAGDAR_FILE"
"""The environment's way to name the centre's file."""


def log_folder() -> Path:
    """Return the folder of the program's log, which may not exist yet."""
    return Path(platformdirs.user_log_dir(_NAME, appauthor=False))


def default_file() -> Path:
    """Return where a new centre's file is proposed: among the user's own documents."""
    return Path(platformdirs.user_documents_dir()) / _NAME / "centre.bagdar"


def _memory() -> Path:
    return Path(platformdirs.user_config_dir(_NAME, appauthor=False)) / "last.json"


def last_file() -> Path | None:
    """Return the file named by the environment, else the one opened last, else None."""
    if chosen := os.environ.get(CHOSEN):
        return Path(chosen)
    with suppress(OSError, ValueError, KeyError, TypeError):
        return Path(json.loads(_memory().read_text("utf-8"))["file"])
    return None


def remember_file(path: Path) -> None:
    """Remember a file as the one opened last; a disk that cannot keep it loses only that."""
    memory = _memory()
    with suppress(OSError, Refusal):
        memory.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps({"file": str(path.absolute())}, ensure_ascii=False)
        with atomic_write(memory) as file:
            file.write(text.encode())
