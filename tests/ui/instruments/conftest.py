from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QWidget

from app.guidance import pin
from app.store.store import Store
from tests import builders
from ui import tasks
from ui.memory import Memory
from ui.workspace import Workspace

PIN = "2580"


@pytest.fixture
def workspace(furnished: Store, tmp_path: Path) -> Workspace:
    """Give a workspace on a furnished centre that has a PIN, its papers opened by nobody."""
    made = Workspace(furnished, Memory(tmp_path / "memory"))
    made.documents.opening = made.documents.printing = lambda _path: True
    pin.set_pin(furnished, PIN)
    return made


@pytest.fixture
def office(workspace: Workspace) -> Iterator[QWidget]:
    """Give the office's window; it goes, with all that stands over it, before the file closes."""
    widget = QWidget()
    widget.setObjectName("office")
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


def focused() -> QWidget:
    """Return what the keys go to."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
