"""Lets a window be painted once and ends the program: in place of its event loop."""

from __future__ import annotations

import os
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QTableView, QWidget

_PATIENCE = 30.0  # seconds


class _Watch(QObject):
    def __init__(self, *, rows: bool) -> None:
        super().__init__()
        self.painted = False
        self._rows = rows

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self.painted = self.painted or not self._rows or _shows_rows(watched)
        return False


def _shows_rows(widget: QWidget) -> bool:
    table = widget.parentWidget()
    return isinstance(table, QTableView) and bool(table.model().rowCount())


def wait(*, rows: bool = False) -> int:
    """Return 0 once something, or a table's rows, are painted; refuses after half a minute."""
    application = QApplication.instance()
    assert application is not None
    watch = _Watch(rows=rows)
    application.installEventFilter(watch)
    for window in QApplication.topLevelWidgets():
        window.update()
    deadline = time.monotonic() + _PATIENCE
    while not watch.painted:
        application.processEvents()
        if time.monotonic() > deadline:
            raise TimeoutError("no window was painted")
    return 0
