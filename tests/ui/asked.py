"""Somebody who answers every question about files with what they were told beforehand."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget


class Asked:
    """Answers with one path, and remembers what was proposed."""

    def __init__(self, answer: Path | None = None) -> None:
        self.answer = answer
        self.proposed: list[Path] = []

    def file(self, _parent: QWidget, _title: str, _kinds: str, folder: Path) -> Path | None:
        """Answer which file is meant."""
        return self._say(folder)

    def new_file(self, _parent: QWidget, _title: str, _kinds: str, proposed: Path) -> Path | None:
        """Answer where to write."""
        return self._say(proposed)

    def folder(self, _parent: QWidget, _title: str, folder: Path) -> Path | None:
        """Answer which folder is meant."""
        return self._say(folder)

    def _say(self, proposed: Path) -> Path | None:
        self.proposed.append(proposed)
        return self.answer
