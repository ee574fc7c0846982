from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.quarters import periods
from app.store.store import Store
from tests.quarters import closed
from tests.ui import rooms
from ui import tasks
from ui.quarters.tab import QuartersRoom


@pytest.fixture(scope="session")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make an invented centre once, without a closed period."""
    return closed.found(tmp_path_factory.mktemp("quarters"))


@pytest.fixture
def life(base: Path, tmp_path: Path) -> Iterator[Store]:
    """Give a copy of that centre on the 20th of November 2026."""
    with closed.opened(base, tmp_path) as store:
        yield store


@pytest.fixture
def room(qtbot: QtBot, life: Store, tmp_path: Path) -> Iterator[QuartersRoom]:
    """Give the tab at the third quarter, as the frame shows it."""
    made = QuartersRoom(rooms.workspace(life, tmp_path))
    made.workspace.said.connect(made.say)
    made.resize(1366, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.go_to(periods.read("2026-Q3"))
    QApplication.processEvents()
    yield made
    tasks.wait_all(made)
    made.close()
    delete(made)
