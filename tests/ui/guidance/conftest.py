from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6

from app.store.store import Store
from tests import builders
from ui import tasks
from ui.memory import Memory
from ui.participants.tab import ParticipantsRoom
from ui.window import Window
from ui.workspace import Workspace


@pytest.fixture
def printed() -> list[Path]:
    """Collect what was opened or printed, in place of the system's programs."""
    return []


@pytest.fixture
def workspace(furnished: Store, tmp_path: Path, printed: list[Path]) -> Workspace:
    """Give the open file of a furnished centre."""

    def take(path: Path) -> bool:
        printed.append(path)
        return True

    opened = Workspace(furnished, Memory(tmp_path / "memory"))
    opened.documents.opening = opened.documents.printing = take
    return opened


@pytest.fixture
def people(furnished: Store) -> list[int]:
    """Register a dozen people."""
    return builders.people(furnished, 12)


@pytest.fixture
def window(qtbot, workspace: Workspace) -> Iterator[Window]:
    """Show the window at the tab of participants."""
    made = Window(workspace)
    made.resize(1366, 768)
    made.show_room("participants")
    made.show()
    qtbot.waitExposed(made)
    yield made
    tasks.wait_all(made)
    shiboken6.delete(made)  # before its file is closed


@pytest.fixture
def tab(window: Window) -> ParticipantsRoom:
    """Give the tab of participants, shown in its window."""
    room = window.room("participants")
    assert isinstance(room, ParticipantsRoom)
    return room
