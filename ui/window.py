"""The frame: tabs above, one tab's list and card, the status bar below."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from PySide6.QtCore import QByteArray, QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app import centre
from app.staffing import staff
from app.store import backups
from ui import language, tasks, theme
from ui.memory import Memory
from ui.parts.button import Button
from ui.parts.status_bar import Segment, StatusBar
from ui.parts.top_bar import TopBar
from ui.rooms import Room
from ui.workspace import Workspace

ROOMS: tuple[tuple[str, str], ...] = (
    ("participants", "ui.participants.tab:ParticipantsRoom"),
    ("partners", "ui.partners.tab:PartnersRoom"),
    ("papers", "ui.papers.tab:PapersRoom"),
    ("staff", "ui.staff.tab:StaffRoom"),
    ("settings", "ui.settings.tab:SettingsRoom"),
)
"""The tabs in their order; a tab is loaded when it is first shown."""


class Window(QMainWindow):
    """The window on one open file."""

    closed = Signal()
    other_file_asked = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("window")
        self.workspace = workspace
        self.top = TopBar(name="top")
        self.status = StatusBar(name="status")
        self.stack = QStackedWidget()
        self.rooms: dict[str, Room] = {}
        self._language = Button("", "quiet", name="status.language")
        self._worker = Button("", "quiet", name="status.worker")
        self._backed_up = False
        self._build()
        self._connect()
        self._keys()
        self.retranslate()

    # Tabs

    def show_room(self, key: str) -> Room:
        """Show a tab, loading it the first time."""
        room = self.room(key)
        self.top.show_tab(key)
        self.stack.setCurrentWidget(room)
        self.workspace.memory.keep("window/room", key)
        self._say_status()
        return room

    def room(self, key: str) -> Room:
        """Return a tab, loading it the first time it is asked for."""
        if key not in self.rooms:
            module, _, kind = dict(ROOMS)[key].partition(":")
            room: Room = getattr(import_module(module), kind)(self.workspace)
            self.rooms[key] = room
            self.stack.addWidget(room)
        return self.rooms[key]

    def show_record(self, key: str, record: int) -> None:
        """Show a record in its own tab."""
        self.show_room(key).show_record(record)

    def open_settings(self, place: str = "") -> None:
        """Show the settings, at the field of this name where one is named."""
        room = self.show_room("settings")
        if place and hasattr(room, "show_setting"):
            room.show_setting(place)

    def _titles(self) -> list[tuple[str, str]]:
        words = {
            "participants": self.tr("Participants"),
            "partners": self.tr("Partners"),
            "papers": self.tr("Papers"),
            "staff": self.tr("Staff"),
            "settings": self.tr("Settings"),
        }
        return [(key, words[key]) for key, _ in ROOMS]

    # Words

    def retranslate(self) -> None:
        """Write the frame's own words in the language of the window."""
        self.top.set_tabs(self._titles())
        head = centre.all_settings(self.workspace.store)
        name = (
            head.get(f"centre_{self._second()}") or head.get("centre_kk") or self.tr("New centre")
        )
        mark = self.tr("Training data: the people are invented") if self.workspace.training else ""
        self.setWindowTitle(" · ".join(part for part in ("Бағдар", name, mark) if part))
        self._language.set_words(
            {"kk": "Қазақша", "ru": "Русский", "en": "English"}[language.current()]
        )
        self._language.setAccessibleName(self.tr("Language"))
        self._say_status()

    def _second(self) -> str:
        return "ru" if language.current() == "ru" else "kk"

    def _say_status(self) -> None:
        store = self.workspace.store
        head = centre.all_settings(store)
        name = head.get(f"centre_{self._second()}") or head.get("centre_kk") or store.path.name
        left = [Segment("document", f"Бағдар · {name}", short="Бағдар")]
        if self.workspace.training:
            left.append(Segment("warning", self.tr("Training data"), "warn"))
        left.append(self._backup_segment())
        self.status.show_segments(left, [])
        self._worker.set_words(store.actor or self.tr("Who is at work?"))
        self._worker.setAccessibleName(self.tr("Who is at work"))

    def _backup_segment(self) -> Segment:
        last = backups.latest(self.workspace.store.path)
        if last is None:
            return Segment("shield-check", self.tr("No backup yet"), "warn")
        when = last.at[:16].replace("T", " ")
        return Segment("shield-check", self.tr("Backup checked: {when}").format(when=when), "ok")

    # Languages and people at work

    def _choose_language(self) -> None:
        menu = QMenu(self)
        for code, words in (("kk", "Қазақша"), ("ru", "Русский"), ("en", "English")):
            menu.addAction(words).triggered.connect(lambda _=False, c=code: self.speak(c))
        menu.popup(self._language.mapToGlobal(self._language.rect().topLeft()))

    def speak(self, code: str) -> None:
        """Change the language of the window, at once and for the next day too."""
        app = QApplication.instance()
        if app is not None and code in ("kk", "ru", "en"):
            language.switch(app, code)  # type: ignore[arg-type]
            self.workspace.memory.keep("window/language", code)

    def _choose_worker(self) -> None:
        menu = QMenu(self)
        store = self.workspace.store
        for colleague in staff.listed(store, self.workspace.today()):
            words = f"{colleague.name.full}, {colleague.post.kk}".replace("&", "&&")
            name = colleague.name.full
            menu.addAction(words).triggered.connect(lambda _=False, n=name: self.work_as(n))
        menu.addSeparator()
        menu.addAction(self.tr("Add a colleague…")).triggered.connect(
            lambda: self.show_room("staff")
        )
        menu.popup(self._worker.mapToGlobal(self._worker.rect().topLeft()))

    def work_as(self, name: str) -> None:
        """Say who is at the keyboard: the journal names them from now on."""
        self.workspace.store.actor = name
        self.workspace.memory.keep("window/worker", name)
        self._say_status()

    # Frame

    def _build(self) -> None:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, stretch in ((self.top, 0), (self.stack, 1), (self.status, 0)):
            column.addWidget(part, stretch)
        self.setCentralWidget(whole)
        self.setMinimumSize(theme.unit(1024), theme.unit(600))
        self.top.set_tabs([(key, key) for key, _ in ROOMS])
        self._put_at_foot()

    def _put_at_foot(self) -> None:
        row = QHBoxLayout(self.status)
        row.setContentsMargins(0, 0, theme.unit(12), 0)
        row.addStretch(1)
        row.addWidget(self._worker)
        row.addWidget(self._language)

    def _connect(self) -> None:
        self.top.chosen.connect(self.show_room)
        self.top.help_asked.connect(self.show_help)
        self.top.lock_asked.connect(self.other_file_asked)
        self._language.clicked.connect(self._choose_language)
        self._worker.clicked.connect(self._choose_worker)
        self.workspace.said.connect(self._say)
        self.workspace.changed.connect(self._hear)
        self.workspace.settings_asked.connect(self.open_settings)
        self.workspace.card_asked.connect(self.show_record)
        self.workspace.store.actor = self.workspace.memory.text("window/worker")

    def _keys(self) -> None:
        for keys, act in (("Ctrl+F", self._focus_search), ("F1", self.show_help)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(act)

    def _focus_search(self) -> None:
        room = self.stack.currentWidget()
        if isinstance(room, Room):
            room.focus_search()

    def show_help(self) -> None:
        """Show the sheet of shortcuts."""
        from ui import help_sheet

        help_sheet.show(self)

    def _say(self, sentence: str, undo: Callable[[], object] | None) -> None:
        room = self.stack.currentWidget()
        if isinstance(room, Room):
            room.say(sentence, undo)

    def _hear(self, subject: str) -> None:
        if subject in ("settings", "staff"):
            self.retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    # The end

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not all(room.leave() for room in self.rooms.values()):
            event.ignore()
            return
        if self._backed_up or not self._worth_a_backup():
            self._finish(event)
            return
        event.ignore()
        self._back_up()

    def _worth_a_backup(self) -> bool:
        store = self.workspace.store
        last = backups.latest(store.path)
        return last is None or last.last_action != store.scalar("select max(id) from action")

    def _back_up(self) -> None:
        self.setEnabled(False)
        self.status.show_segments([Segment("shield-check", self.tr("Making a backup…"))], [])
        path, now = self.workspace.store.path, self.workspace.store.clock()
        tasks.run(
            self,
            lambda _progress, _cancelled: backups.take(path, now, reason="exit"),
            lambda _manifest: self._after_backup(),
            lambda _error: self._after_backup(),
        )

    def _after_backup(self) -> None:
        self._backed_up = True
        QTimer.singleShot(0, self.close)

    def _finish(self, event: QCloseEvent) -> None:
        self.workspace.memory.keep("window/geometry", self.saveGeometry())
        tasks.wait_all(self)
        event.accept()
        self.closed.emit()

    def remember_place(self, memory: Memory) -> None:
        """Stand where the window stood the day before."""
        kept: QByteArray | None = memory.geometry()
        if kept is None or not self.restoreGeometry(kept):
            self.resize(theme.unit(1366), theme.unit(768))
