"""Lets a window be painted once and ends the program: in place of its event loop."""

from __future__ import annotations

import os
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

_PATIENCE = 30.0  # seconds


class _Watch(QObject):
    painted = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self.painted = True
        return False


def wait() -> int:
    """Return 0 once something of a window has been painted; refuses after half a minute."""
    application = QApplication.instance()
    assert application is not None
    watch = _Watch()
    application.installEventFilter(watch)
    for window in QApplication.topLevelWidgets():
        window.update()
    deadline = time.monotonic() + _PATIENCE
    while not watch.painted:
        application.processEvents()
        if time.monotonic() > deadline:
            raise TimeoutError("no window was painted")
    return 0
