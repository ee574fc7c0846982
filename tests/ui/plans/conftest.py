from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.store.store import Store
from tests.ui import rooms
from ui import tasks
from ui.plans.view import PlanView


@pytest.fixture
def view(qtbot: QtBot, furnished: Store, tmp_path: Path) -> Iterator[PlanView]:
    """Give the view of plans beside its card, as the tab shows them."""
    workspace = rooms.workspace(furnished, tmp_path)
    made, window = PlanView(workspace), QWidget()
    assert made.card is not None
    row = QHBoxLayout(window)
    row.addWidget(made, 60)
    row.addWidget(made.card, 40)
    workspace.changed.connect(lambda subject: made.look() if subject in made.subjects else None)
    window.resize(1366, 700)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    made.look()
    yield made
    tasks.wait_all(made)
    window.close()
    delete(window)
