"""Which file is being dropped on a list or on the wizard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData


def dropped_file(carried: QMimeData) -> Path | None:
    """Return the one local file that is being dropped, None for anything else."""
    urls = [url for url in carried.urls() if url.isLocalFile()]
    return Path(urls[0].toLocalFile()) if len(urls) == 1 else None
