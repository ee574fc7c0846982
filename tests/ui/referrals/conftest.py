from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QWidget

from app.store.store import Store
from tests import builders
from ui import tasks
from ui.memory import Memory
from ui.workspace import Workspace


class Desk:
    """What the office's computer was asked to do with files."""

    def __init__(self, workspace: Workspace) -> None:
        self.opened: list[Path] = []
        self.printed: list[Path] = []
        self.willing = True
        workspace.documents.opening = self._open
        workspace.documents.printing = self._print

    def _open(self, path: Path) -> bool:
        self.opened.append(path)
        return self.willing

    def _print(self, path: Path) -> bool:
        self.printed.append(path)
        return self.willing


@pytest.fixture
def workspace(furnished: Store, tmp_path: Path) -> Workspace:
    """Give a workspace on the furnished centre, with a memory of its own."""
    return Workspace(furnished, Memory(tmp_path / "memory"))


@pytest.fixture
def desk(workspace: Workspace) -> Desk:
    """Give a computer that remembers what it was asked to open and print."""
    return Desk(workspace)


@pytest.fixture
def room(workspace: Workspace) -> Iterator[QWidget]:
    """Give a window to open dialogs over; it goes, with all of them, before the file is closed."""
    widget = QWidget()
    widget.resize(1000, 700)
    widget.show()
    yield widget
    tasks.wait_all(widget)
    workspace.deleteLater()
    shiboken6.delete(widget)


@pytest.fixture
def people(furnished: Store) -> list[int]:
    """Give a few people on the books."""
    return builders.people(furnished, 4)
