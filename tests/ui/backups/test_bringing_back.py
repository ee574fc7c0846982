from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app import office
from app.registry import participants
from app.store import backups
from tests import builders
from ui import tasks
from ui.application import Session
from ui.clock import now
from ui.memory import Memory


@pytest.fixture(autouse=True)
def _own_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


def end(session: Session) -> None:
    """Close what is open, the window that was replaced included."""
    window = session.window
    assert window is not None
    tasks.wait_all(window)
    window.hide()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    store = window.workspace.store
    delete(window)
    store.close()
    delete(session)


def test_a_copy_is_brought_back_in_the_open_window(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    path = tmp_path / "centre.bagdar"
    with office.create(path, now) as store:
        participants.add(store, builders.draft())
        made = backups.take(path, now(), reason="asked")
        participants.add(store, builders.draft("Бекова", "Айна"))
    session = Session(qapp, Memory(tmp_path))
    window = session.open_file(path)
    window.workspace.restore_asked.emit(backups.folder(path) / made.file)
    restored = session.window
    assert restored is not None
    assert restored is not window
    qtbot.waitUntil(restored.isVisible)
    assert restored.workspace.store.scalar("select count(*) from person") == 1
    assert list(tmp_path.glob("*set-aside*"))
    end(session)


def test_a_copy_that_is_refused_leaves_the_open_file_as_it_was(
    tmp_path: Path, qapp: QApplication
) -> None:
    path = tmp_path / "centre.bagdar"
    with office.create(path, now) as store:
        participants.add(store, builders.draft())
    (tmp_path / "жалған.bagdar").write_text("көшірме емес")
    session = Session(qapp, Memory(tmp_path))
    session.open_file(path)
    window = session.restore(tmp_path / "жалған.bagdar")
    assert window.workspace.store.scalar("select count(*) from person") == 1
    assert not window.room("settings").current.refusal.isHidden()  # type: ignore[attr-defined]
    end(session)
