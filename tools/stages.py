"""A stage for a screenshot: the furnished centre's file, opened in the window, and hands to act."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar, cast

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import delete

from app import office
from app.errors import Refusal
from app.store.store import Store
from ui import language, tasks
from ui.application import Session
from ui.memory import Memory
from ui.participants.tab import ParticipantsRoom
from ui.window import Window

FILE = Path("centre.bagdar")
Kind = TypeVar("Kind", bound=QWidget)
_PATIENCE = 400


class Stage:
    """One language, one fresh copy of the centre; what is opened on it is closed after it."""

    def __init__(
        self, app: QApplication, spoken: str, scheme: str, size: tuple[int, int], moment: datetime
    ) -> None:
        self.app, self.size, self.moment = app, size, moment
        language.switch(app, spoken)  # type: ignore[arg-type]
        self.memory = Memory(Path("memory").resolve())
        self.memory.keep("window/scheme", scheme)
        self.session = Session(app, self.memory)
        self.shown: QWidget | None = None
        self.store: Store | None = None

    def window(self, room: str = "participants", path: Path = FILE, worker: bool = True) -> Window:
        """Open the file at a tab, with somebody at work."""
        store = self.store = office.open_centre(path, lambda: self.moment)
        return self._window(store, room, worker)

    def empty(self, room: str = "participants") -> Window:
        """Open a new centre, in which nothing has been entered yet."""
        store = self.store = office.create(Path("new.bagdar"), lambda: self.moment)
        return self._window(store, room, False)

    def participants(self) -> ParticipantsRoom:
        """Open the file at the participants, the first person's card shown."""
        room = self.window().room("participants")
        assert isinstance(room, ParticipantsRoom)
        self.settle()
        room.list.select_row(0)
        self.settle()
        return room

    def first_page(self, path: Path | None = None) -> QWidget:
        """Open the first page, after a refusal when a file is named that cannot be opened."""
        from ui.settings.first_run import FirstPage

        refusal = None
        if path is not None:
            try:
                self.store = office.open_centre(path, lambda: self.moment)
            except Refusal as told:
                refusal = told
        page = FirstPage(self.session, refusal, path, clock=lambda: self.moment)
        page.resize(*self.size)
        page.show()
        page.activateWindow()
        return self._show(page)

    def find(self, name: str, kind: type[Kind]) -> Kind:
        """Return a widget by its stable name, wherever it stands."""
        for above in self.app.topLevelWidgets():
            if above.objectName() == name and isinstance(above, kind):
                return above
            found = above.findChild(kind, name)
            if found is not None:
                return cast("Kind", found)
        raise LookupError(name)

    def write(self, name: str, words: str) -> None:
        """Type words into a line of a named field."""
        field = self.find(name, QWidget)
        line = field if isinstance(field, QLineEdit) else field.findChild(QLineEdit)
        assert line is not None, name
        line.setFocus()
        line.setText(words)
        line.textEdited.emit(words)

    def settle(self) -> None:
        """Wait until everything that was begun has been shown."""
        settle(self.app)

    def clear(self) -> None:
        """Take everything down and close the file."""
        if self.shown is not None:
            tasks.wait_all(self.shown)
            delete(self.shown)
        delete(self.session)
        if self.store is not None:
            self.store.close()

    def _window(self, store: Store, room: str, worker: bool) -> Window:
        window = self.session.show_window(store)
        if worker:
            window.work_as(_worker(store))
        window.resize(*self.size)
        window.show_room(room)
        window.activateWindow()
        self._show(window)
        return window

    def _show(self, widget: QWidget) -> QWidget:
        self.shown = widget
        self.settle()
        return widget


@dataclass(frozen=True, slots=True)
class Scene:
    """A picture: its name, what is done for it, and whether it is drawn in the dark as well."""

    name: str
    play: Callable[[Stage], QWidget]
    dark: bool = False


def _worker(store: Store) -> str:
    from app.staffing import staff

    return [each.name.full for each in staff.listed(store, store.today())][2]


def settle(app: QApplication) -> None:
    """Let events run until no work is under way and the pictures stand still."""
    rounds = 0
    _wait(60)
    while _busy(app) and rounds < _PATIENCE:
        _wait(25)
        rounds += 1
    _wait(220)


def _busy(app: QApplication) -> bool:
    return any(
        task.running for each in app.topLevelWidgets() for task in each.findChildren(tasks.Task)
    )


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
