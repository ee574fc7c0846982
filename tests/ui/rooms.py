"""Tabs opened for a test as the frame opens them, and worked by keys."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.store.store import Store
from ui import tasks
from ui.fields import FormDialog
from ui.lists import ListRoom
from ui.memory import Memory
from ui.workspace import Workspace

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
_PLAIN = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
AnyRoom = TypeVar("AnyRoom", bound=ListRoom)


def workspace(store: Store, folder: Path) -> Workspace:
    """Return a workspace whose papers are handed out to nobody but noted."""
    made = Workspace(store, Memory(folder / "config"))
    made.documents.opening = made.documents.printing = lambda _path: True
    return made


@contextmanager
def opened(qtbot: QtBot, room: AnyRoom, width: int = 1366, height: int = 700) -> Iterator[AnyRoom]:
    """Show a tab and hear what it says; it goes before its file is closed."""
    room.workspace.said.connect(room.say)
    room.resize(width, height)
    with qtbot.waitExposed(room):
        room.show()
    room.activateWindow()
    try:
        yield room
    finally:
        tasks.wait_all(room)
        room.close()
        delete(room)


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = _PLAIN) -> None:
    """Press a key where the cursor is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key, modifier)


def asked(qtbot: QtBot, room: QWidget) -> FormDialog:
    """Return the dialog that a tab has just opened, once the cursor is in it."""

    def there() -> bool:
        dialog, focused = getattr(room, "ask", None), QApplication.focusWidget()
        return dialog is not None and focused is not None and dialog.isAncestorOf(focused)

    qtbot.waitUntil(there)
    dialog: FormDialog = room.ask  # type: ignore[attr-defined]
    return dialog


def back(qtbot: QtBot, room: ListRoom) -> None:
    """Return from a closed dialog to the list, as a desktop does by itself."""
    room.activateWindow()
    room.list.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is room.list)


def write(words: str) -> None:
    """Type words where the cursor is; letters that no key name has go in as a paste does."""
    focused = QApplication.focusWidget()
    assert isinstance(focused, QLineEdit)
    focused.selectAll()
    focused.insert(words)
    focused.textEdited.emit(focused.text())


def shown(room: ListRoom, column: int = 0) -> list[str]:
    """Return what a column of the list says, row by row."""
    return [room.model.text(row, column) for row in range(room.model.rowCount())]


def named(room: QWidget, name: str) -> QWidget:
    """Return a widget by its stable name."""
    found = room.window().findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def label(room: QWidget, name: str) -> str:
    """Return what a label says."""
    found = named(room, name)
    assert isinstance(found, QLabel)
    return found.text()
