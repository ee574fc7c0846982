"""The window's beginning and end: one application, one file, one frame."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from app import office, paths
from app.errors import Refusal
from app.store import restoring
from app.store.store import Store
from ui import crash, language, opening_page, tasks, theme
from ui.clock import now
from ui.instruments import MARK
from ui.memory import Memory
from ui.rubbish import Collector
from ui.window import Window
from ui.workspace import Workspace


def run(path: Path | None, spoken: str | None, argv: Sequence[str] = ()) -> int:
    """Open the window and stay until it is closed; return the exit code."""
    app = start(argv)
    crash.install(paths.log_folder(), app)
    session = Session(app, Memory())
    session.begin(path, spoken)
    return app.exec()


def start(argv: Sequence[str] = ()) -> QApplication:
    """Return the application, made on the first call."""
    known = QApplication.instance()
    app = known if isinstance(known, QApplication) else QApplication([sys.argv[0], *argv])
    app.setApplicationName("Bagdar")
    app.setApplicationDisplayName("Бағдар")
    app.setDesktopFileName("bagdar")
    if app.findChild(Collector) is None:
        Collector(app)
    return app


class Session(QObject):
    """From the first page to the last window: opens files, one at a time."""

    opened = Signal(object)

    def __init__(self, app: QApplication, memory: Memory) -> None:
        super().__init__(app)
        self._app = app
        self.memory = memory
        self.window: Window | None = None
        self.first_run: QObject | None = None
        scheme = theme.SCHEMES.get(memory.text("window/scheme"))
        theme.apply(app, scheme, memory.number("window/letters", 1.0))

    def begin(self, path: Path | None, spoken: str | None = None) -> None:
        """Open the file, or the first page where there is none or it is refused."""
        chosen = spoken or self.memory.text("window/language") or language.of_system()
        language.switch(self._app, chosen)  # type: ignore[arg-type]
        if path is None:
            self.show_first_run(None)
        elif path.is_file() and path.stat().st_size >= opening_page.LARGE:
            self._open_beside(path)
        else:
            self._open_at_once(path)

    def _open_at_once(self, path: Path) -> None:
        try:
            self.open_file(path)
        except Refusal as refusal:
            self.show_first_run(refusal, path)

    def _open_beside(self, path: Path) -> None:
        """Open a large file in a thread, so that the screen answers meanwhile."""
        page = opening_page.OpeningPage()
        page.show()

        def opened(store: Store) -> None:
            self.show_window(store)
            page.deleteLater()

        def refused(error: Exception) -> None:
            page.deleteLater()
            if not isinstance(error, Refusal):
                raise error
            self.show_first_run(error, path)

        tasks.run(self, lambda _told, _stop: office.open_centre(path, now), opened, refused)

    def open_file(self, path: Path) -> Window:
        """Open a file in a window, closing none: refuses as the store does."""
        return self.show_window(office.open_centre(path, now))

    def show_window(self, store: Store) -> Window:
        """Show the window on an open file, and remember the file."""
        paths.remember_file(store.path)
        workspace = Workspace(store, self.memory, self)
        window = Window(workspace)
        self.window = window
        window.closed.connect(store.close)
        window.damaged.connect(self.abandon)
        workspace.restore_asked.connect(self.restore)
        window.remember_place(self.memory)
        window.open_first()
        self._appear(window)
        window.watch()
        self.opened.emit(window)
        return window

    def _appear(self, window: Window) -> None:
        """Show the window; where a participant's stood when the program ended, show that one."""
        store = window.workspace.store
        if store.draft(MARK) is None or not _goes_on(window):
            window.show()

    def abandon(self, refusal: Refusal) -> None:
        """Close a file that was found damaged while one worked, and offer its copies."""
        standing, self.window = self.window, None
        if standing is None:
            return
        path = standing.workspace.store.path
        self._retire(standing)
        self.show_first_run(refusal, path)

    def _retire(self, standing: Window) -> None:
        for room in standing.rooms.values():
            room.leave()
        standing.safekeeping.end()
        tasks.wait_all(standing)
        standing.workspace.store.close()
        standing.hide()
        for old in (standing, standing.workspace):
            old.deleteLater()

    def restore(self, copy: Path) -> Window:
        """Put a checked copy in the open file's place; a copy that is refused changes nothing."""
        standing = self.window
        assert standing is not None
        path, refused = standing.workspace.store.path, None
        standing.safekeeping.end()
        tasks.wait_all(standing)
        standing.workspace.store.close()
        try:
            restoring.restore(copy, path, now)
        except Refusal as refusal:
            refused = refusal
        window = self.open_file(path)
        standing.hide()
        for old in (standing, standing.workspace):
            old.deleteLater()
        window.open_settings("backups")
        if refused is not None:
            window.room("settings").refuse(refused)
        return window

    def show_first_run(self, refusal: Refusal | None, path: Path | None = None) -> None:
        """Show the first page: create, open, restore or try with training data."""
        from ui.settings.first_run import FirstRun

        page = FirstRun(self, refusal, path)
        self.first_run = page
        page.show()


def _goes_on(window: Window) -> bool:
    """Put a participant's window up in place of the office's; false where it cannot be."""
    from ui.instruments import starting

    return starting.go_on(window.workspace, window) is not None
