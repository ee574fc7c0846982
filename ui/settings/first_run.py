"""The first page: where there is no centre's file yet, or the one there is was refused."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app import paths
from app.errors import Refusal
from app.store import backups, restoring
from app.store.store import Store
from ui import language, tasks, theme
from ui.asking import Asking, Dialogs
from ui.backups.restoring import RestoreDialog
from ui.clock import now
from ui.importing.columns import when
from ui.memory import Memory
from ui.parts.chip import Chip
from ui.parts.edge import Icon
from ui.parts.label import Label
from ui.parts.pane import Pane
from ui.parts.progress_strip import ProgressStrip
from ui.parts.refusal_bar import RefusalBar
from ui.settings import beginnings
from ui.settings.place import PlacePage
from ui.settings.ways import Way
from ui.window import Window

_LANGUAGES = (("kk", "Қазақша"), ("ru", "Русский"), ("en", "English"))
_WIDE = 620
_BROKEN = ("file-damaged", "file-altered", "file-empty", "file-missing", "file-not-ours")
"""Refusals that a checked copy puts right."""
_TRAINING = "training.bagdar"


class Opening(Protocol):
    """Whoever shows a window on a file: the program's session."""

    memory: Memory

    def open_file(self, path: Path) -> Window:
        """Open a file, or refuse."""
        ...

    def show_window(self, store: Store) -> Window:
        """Show a window on an open file."""
        ...


class FirstRun(QObject):
    """Holds the page; a file that opens closes it."""

    def __init__(
        self,
        session: Opening,
        refusal: Refusal | None = None,
        path: Path | None = None,
        *,
        asking: Asking | None = None,
    ) -> None:
        super().__init__(session if isinstance(session, QObject) else None)
        self.page = FirstPage(session, refusal, path, asking=asking)

    def show(self) -> None:
        """Show the page in the middle of the screen, as large as the window will be."""
        self.page.resize(theme.unit(1024), theme.unit(720))
        self.page.show()
        self.page.ways["create"].setFocus()


class FirstPage(Pane):
    """Language, and four ways to begin."""

    def __init__(
        self,
        session: Opening,
        refusal: Refusal | None = None,
        path: Path | None = None,
        *,
        asking: Asking | None = None,
        clock: Callable[[], datetime] = now,
    ) -> None:
        super().__init__("bg", name="firstrun")
        self._session, self._path, self._refused = session, path, refusal
        self._asking: Asking = asking or Dialogs()
        self._clock = clock
        self.languages = {code: Chip(said, name=f"firstrun.{code}") for code, said in _LANGUAGES}
        self.ways = {
            key: Way(icon, name=f"firstrun.{key}")
            for key, icon in (
                ("create", "plus"),
                ("open", "document"),
                ("restore", "shield-check"),
                ("train", "cap"),
            )
        }
        self.refusal = RefusalBar(name="firstrun.refusal")
        self.progress = ProgressStrip(name="firstrun.progress")
        self.place = PlacePage(self._asking, name="firstrun.place")
        self._title = Label("", "title", wrap=True, name="firstrun.title")
        self._text = Label("", "body", "muted", wrap=True, name="firstrun.text")
        self._mark, self._name = Icon("compass", "accent", 24), Label("Бағдар", "group")
        self.stack = QStackedWidget()
        self._making = ""
        self._build()
        self._connect()
        theme.current().changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    # Ways

    def begin(self) -> None:
        """Ask where the new file is to lie, a place among the user's documents proposed."""
        self._ask_place("create", beginnings.free(paths.default_file()))

    def train(self) -> None:
        """Ask where the training file is to lie."""
        proposed = paths.default_file().with_name(_TRAINING)
        self._ask_place("train", beginnings.free(proposed))

    def open(self) -> None:
        """Ask for a file and open it."""
        path = self._asking.file(
            self, self.tr("Open a centre's file"), self._kinds(), self._folder()
        )
        if path is not None:
            self._open(path)

    def restore(self, copy: Path | None = None) -> None:
        """Bring a copy back in the place of the file that was refused, or of the usual one."""
        if copy is None:
            title = self.tr("Choose a copy")
            copy = self._asking.file(self, title, self._kinds(), self._copies())
        if copy is None:
            return
        target = self._path or paths.last_file() or paths.default_file()
        dialog = RestoreDialog(copy, target, self)
        dialog.accepted.connect(lambda: self._restore(dialog.copy, dialog.file))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def speak(self, code: str) -> None:
        """Change the language at once, and for the days to come."""
        app = QApplication.instance()
        if app is not None and code in self.languages:
            language.switch(app, code)  # type: ignore[arg-type]
            self._session.memory.keep("window/language", code)

    def retranslate(self) -> None:
        """Write the words again."""
        self.setWindowTitle("Бағдар")
        self._title.setText(self.tr("Welcome to Бағдар"))
        self._text.setText(
            self.tr("Everything stays in one file on this computer; nothing goes anywhere.")
        )
        self.ways["create"].set_words(
            self.tr("Create a new centre"), self.tr("An empty file; the centre's names come next.")
        )
        self.ways["open"].set_words(
            self.tr("Open a file"), self.tr("The centre already works with Бағдар.")
        )
        self.ways["restore"].set_words(
            self.tr("Restore from a copy"),
            self.tr("The file was lost or damaged; a checked copy takes its place."),
        )
        self.ways["train"].set_words(
            self.tr("Try it with training data"),
            self.tr("An invented centre: every person in it is made up, papers are marked so."),
        )
        for code, chip in self.languages.items():
            chip.setChecked(code == language.current())
        if self._making:
            self._say_place()
        self._say_refusal()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    # What a way leads to

    def _ask_place(self, making: str, proposed: Path) -> None:
        self._making = making
        self._forget_refusal()
        self.place.show_path(proposed)
        self._say_place()
        self.stack.setCurrentIndex(1)
        self.place.field.editor.setFocus()

    def _say_place(self) -> None:
        if self._making == "create":
            self.place.set_words(
                self.tr("Where is the centre's file to lie?"),
                self.tr("On a disk of this computer, not on a stick or a network."),
                self.tr("Create"),
            )
        else:
            self.place.set_words(
                self.tr("Where are the training data to lie?"),
                self.tr("It takes some seconds to invent two years of a centre's life."),
                self.tr("Make the training data"),
            )

    def _go(self, path: Path) -> None:
        if self._making == "create":
            self._create(path)
        else:
            self._train(path)

    def _create(self, path: Path) -> None:
        try:
            window = self._session.show_window(beginnings.create(path, self._clock))
        except Refusal as refusal:
            self._refuse(refusal)
            return
        window.open_settings("centre_kk")
        self.close()

    def _train(self, path: Path) -> None:
        self._work(
            beginnings.train(path, self._clock().date()),
            self._open,
            self.tr("Inventing people and papers…"),
        )

    def _restore(self, copy: Path, target: Path) -> None:
        def work(_progress: tasks.Progress, _cancelled: tasks.Cancelled) -> Path:
            target.parent.mkdir(parents=True, exist_ok=True)
            restoring.restore(copy, target, self._clock)
            return target

        self._work(work, self._open, self.tr("Checking the copy and putting it in place…"))

    def _open(self, path: Path) -> None:
        self._path = path
        try:
            self._session.open_file(path)
        except Refusal as refusal:
            self._refuse(refusal)
            return
        self.close()

    def _work(self, work: tasks.Work[Path], done: Callable[[Path], object], words: str) -> None:
        self._forget_refusal()
        self._enable(False)
        task = tasks.run(self, work, done, self._failed)
        task.ended.connect(lambda: self._enable(True))
        self.progress.watch(task, words)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self._refuse(error)

    def _enable(self, free: bool) -> None:
        for way in self.ways.values():
            way.setEnabled(free)
        self.place.setEnabled(free)

    # Refusals

    def _refuse(self, refusal: Refusal) -> None:
        self._refused = refusal
        if self._making and refusal.code == "file-exists":
            self.place.refuse(refusal)
            self.refusal.dismiss()
            return
        self._say_refusal()

    def _forget_refusal(self) -> None:
        self._refused = None
        self.refusal.dismiss()

    def _say_refusal(self) -> None:
        if self._refused is None:
            return
        copy = self._newest_copy()
        if copy is not None and self._refused.code in _BROKEN:
            said = self.tr("Restore the copy of {when}").format(when=when(copy.at))
            file = backups.folder(self._path or Path()) / copy.file
            self.refusal.refuse(self._refused, said, lambda: self.restore(file))
        elif self._refused.code == "file-held" and self._path is not None:
            path = self._path
            self.refusal.refuse(self._refused, self.tr("Try again"), lambda: self._open(path))
        else:
            self.refusal.refuse(self._refused)

    def _newest_copy(self) -> backups.Manifest | None:
        return backups.latest(self._path) if self._path is not None else None

    def _kinds(self) -> str:
        return self.tr("Centre's file (*.bagdar)")

    def _folder(self) -> Path:
        known = self._path or paths.last_file() or paths.default_file()
        return known.parent if known.parent.is_dir() else Path.home()

    def _copies(self) -> Path:
        known = self._path or paths.last_file()
        folder = backups.folder(known) if known else Path.home()
        return folder if folder.is_dir() else self._folder()

    # Looks

    def _build(self) -> None:
        ways = QWidget()
        self._column = QVBoxLayout(ways)
        for part in (self._title, self._text, *self.ways.values()):
            self._column.addWidget(part)
        self._column.addStretch(1)
        for page in (ways, self.place):
            self.stack.addWidget(page)
        self._head = QHBoxLayout()
        self._head.addWidget(self._mark)
        self._head.addWidget(self._name)
        self._head.addStretch(1)
        for chip in self.languages.values():
            self._head.addWidget(chip)
        self._block = QWidget()
        block = QVBoxLayout(self._block)
        block.setContentsMargins(2, 2, 2, 2)
        block.addWidget(self.refusal)
        block.addWidget(self.stack)
        block.addWidget(self.progress)
        whole = QVBoxLayout(self)
        whole.addLayout(self._head)
        whole.addWidget(_scrolling(self._block), 1)

    def _connect(self) -> None:
        for code, chip in self.languages.items():
            chip.clicked.connect(lambda _=False, code=code: self.speak(code))
        self.ways["create"].clicked.connect(self.begin)
        self.ways["open"].clicked.connect(self.open)
        self.ways["restore"].clicked.connect(lambda: self.restore())
        self.ways["train"].clicked.connect(self.train)
        self.place.accepted.connect(self._go)
        self.place.left.connect(self._back)
        back = QShortcut(QKeySequence("Esc"), self)
        back.activated.connect(self._back)

    def _back(self) -> None:
        if self.place.isEnabled():
            self._making = ""
            self._forget_refusal()
            self.stack.setCurrentIndex(0)
            self.ways["create"].setFocus()

    def _restyle(self) -> None:
        u = theme.unit
        self.setMinimumSize(u(560), u(480))
        self._head.setContentsMargins(u(16), u(8), u(8), u(8))
        self._head.setSpacing(u(8))
        self._column.setContentsMargins(0, u(12), 0, u(12))
        self._column.setSpacing(u(12))
        self._block.setMaximumWidth(u(_WIDE))


def _scrolling(block: QWidget) -> QScrollArea:
    """At twice the size the ways are longer than a small screen."""
    middle = QWidget()
    row = QHBoxLayout(middle)
    row.addStretch(1)
    row.addWidget(block, 100)
    row.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(middle)
    area.viewport().setAutoFillBackground(False)
    middle.setAutoFillBackground(False)
    return area
