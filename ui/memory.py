"""What the window remembers between two days: sizes, columns, language; nothing of people."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs
from PySide6.QtCore import QByteArray, QSettings

_FOLDER = "BAGDAR_CONFIG"
"""The environment's way to keep the memory elsewhere."""


class Memory:
    """Small things kept in a file of the user's own settings."""

    def __init__(self, folder: Path | None = None) -> None:
        chosen = folder or Path(os.environ.get(_FOLDER) or _users())
        self._kept = QSettings(str(chosen / "window.ini"), QSettings.Format.IniFormat)

    def text(self, name: str, default: str = "") -> str:
        """Return a remembered word."""
        value = self._kept.value(name, default)
        return value if isinstance(value, str) else default

    def number(self, name: str, default: float) -> float:
        """Return a remembered number."""
        try:
            return float(self.text(name, str(default)))
        except ValueError:
            return default

    def words(self, name: str) -> list[str] | None:
        """Return a remembered list of words, or None where nothing was remembered."""
        kept = self.text(name)
        return kept.split() if kept else None

    def geometry(self) -> QByteArray | None:
        """Return where the window stood."""
        kept = self._kept.value("window/geometry")
        return kept if isinstance(kept, QByteArray) else None

    def keep(self, name: str, value: str | float | list[str] | QByteArray) -> None:
        """Remember something; a disk that cannot keep it loses only that."""
        if isinstance(value, list):
            value = " ".join(value)
        if isinstance(value, int | float):
            value = str(value)
        self._kept.setValue(name, value)


def _users() -> Path:
    return Path(platformdirs.user_config_dir("Bagdar", appauthor=False))
