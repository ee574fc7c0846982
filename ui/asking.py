"""Asking for files and folders with the system's own dialogs, in one place."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QFileDialog, QWidget


class Asking(Protocol):
    """Whoever can be asked for a place on the disk; None when nothing was chosen."""

    def file(self, parent: QWidget, title: str, kinds: str, folder: Path, /) -> Path | None:
        """Ask for a file that is there."""
        ...

    def new_file(self, parent: QWidget, title: str, kinds: str, proposed: Path, /) -> Path | None:
        """Ask for a file to write."""
        ...

    def folder(self, parent: QWidget, title: str, folder: Path, /) -> Path | None:
        """Ask for a folder, such as a memory stick's."""
        ...


class Dialogs:
    """The system's own dialogs."""

    def file(self, parent: QWidget, title: str, kinds: str, folder: Path) -> Path | None:
        """Ask for a file that is there."""
        chosen, _ = QFileDialog.getOpenFileName(parent, title, str(folder), kinds)
        return Path(chosen) if chosen else None

    def new_file(self, parent: QWidget, title: str, kinds: str, proposed: Path) -> Path | None:
        """Ask for a file to write; the dialog itself asks before one is written over."""
        chosen, _ = QFileDialog.getSaveFileName(parent, title, str(proposed), kinds)
        return Path(chosen) if chosen else None

    def folder(self, parent: QWidget, title: str, folder: Path) -> Path | None:
        """Ask for a folder."""
        chosen = QFileDialog.getExistingDirectory(parent, title, str(standing(folder)))
        return Path(chosen) if chosen else None


def standing(folder: Path) -> Path:
    """Return the folder, or the nearest above it that is there: a dialog can stand in no other."""
    return next((each for each in (folder, *folder.parents) if each.is_dir()), folder)
