"""When the program is at fault: the kind of error and our own lines to the log, no value."""

from __future__ import annotations

import logging
import traceback
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path

from app import paths

_HOUSE = Path(__file__).resolve().parents[2]
_SIZE, _KEPT = 1_000_000, 4


def log(error: BaseException) -> str:
    """Write an error to the log and return the log's path, or "" where none can be written."""
    folder = paths.log_folder()
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / "bagdar.log"
        handler = RotatingFileHandler(file, maxBytes=_SIZE, backupCount=_KEPT, encoding="utf-8")
        try:
            handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
            handler.handle(_record(error))
        finally:
            handler.close()
        return str(file)
    return ""


def _record(error: BaseException) -> logging.LogRecord:
    frames = traceback.extract_tb(error.__traceback__)
    steps = [f"{_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
    words = f"console {type(error).__name__} at {' < '.join(reversed(steps))}"
    return logging.LogRecord("bagdar", logging.ERROR, "", 0, words, None, None)


def _short(file: str) -> str:
    path = Path(file)
    return str(path.relative_to(_HOUSE)) if path.is_relative_to(_HOUSE) else path.name
