"""Works the tab of participants by its keys, without a screen.

our_list.py FOLDER first|search|end|memory
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from app import office
from bench.contestants import questions
from ui import application, tasks
from ui.clock import now
from ui.memory import Memory
from ui.participants.tab import ParticipantsRoom
from ui.workspace import Workspace

_PATIENCE = 20_000  # milliseconds
_PAUSE = 200  # milliseconds between two keys: what the window does after each goes on meanwhile


def _press(widget: QWidget, key: Qt.Key | int, letter: str = "") -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, int(key), Qt.KeyboardModifier.NoModifier, letter)
    QApplication.sendEvent(widget, event)


def _pass(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class _Desk:
    """A tab, and the moment its whole list was there."""

    def __init__(self, room: ParticipantsRoom) -> None:
        self.room = room
        self._waiting = QEventLoop()
        self._whole = False
        room.finder.listed.connect(self._listed)

    def _listed(self, _ids: object, whole: bool) -> None:
        self._whole = whole
        if whole:
            self._waiting.quit()

    def answered(self) -> None:
        """Wait for the whole answer, which may be there already, and paint it."""
        if not self._whole:
            QTimer.singleShot(_PATIENCE, self._waiting.quit)
            self._waiting.exec()
        if not self._whole:
            raise SystemExit("the list never answered")
        self.room.list.viewport().repaint()

    def type(self, letter: str) -> float:
        self._whole = False
        begun = time.perf_counter()
        _press(self.room.head.search.line, 0, letter)
        self.answered()
        return time.perf_counter() - begun

    def empty(self) -> None:
        if not self.room.words:
            return
        self._whole = False
        self.room.head.search.line.clear()
        self.answered()


def _shown(room: ParticipantsRoom) -> None:
    room.resize(1366, 700)
    room.show()
    room.list.viewport().repaint()
    if not room.list.model().rowCount():
        raise SystemExit("nobody is listed")


def _end(room: ParticipantsRoom) -> float:
    _pass(3000)  # the whole order is fetched beside the window after its first page
    begun = time.perf_counter()
    _press(room.list, Qt.Key.Key_End)
    room.list.viewport().repaint()
    return time.perf_counter() - begun


def _search(room: ParticipantsRoom, folder: Path) -> list[float]:
    desk, times = _Desk(room), []
    _pass(3000)
    for name in questions.names(folder, 12):
        desk.empty()
        for letter in name:
            _pass(_PAUSE)
            times.append(desk.type(letter))
    return times


def _answer(room: ParticipantsRoom, folder: Path, question: str, begun: float) -> float:
    _shown(room)
    first = time.perf_counter() - begun
    if question == "first":
        return first
    if question == "search":
        return questions.slow(_search(room, folder))
    end = _end(room)
    return end if question == "end" else questions.memory()


def main(folder: str, question: str) -> None:
    """Print the figure that was asked for."""
    app = application.start()
    with tempfile.TemporaryDirectory() as config:
        memory = Memory(Path(config))
        application.Session(app, memory)  # the theme
        begun = time.perf_counter()
        with office.open_centre(Path(folder) / "centre.bagdar", now) as store:
            room = ParticipantsRoom(Workspace(store, memory))
            questions.report([_answer(room, Path(folder), question, begun)])
            tasks.wait_all(room)
            room.close()


main(*sys.argv[1:])
