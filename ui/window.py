"""The frame: tabs above, one tab's list and card, the foot below."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from PySide6.QtCore import QByteArray, QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app import centre
from app.errors import Refusal
from app.papers import Both
from app.staffing import staff
from app.store import backups
from ui import language, tasks, theme
from ui.foot import Foot
from ui.memory import Memory
from ui.notices import Notices
from ui.parts.top_bar import TopBar
from ui.rooms import Room
from ui.safekeeping import Safekeeping
from ui.workspace import Workspace

ROOMS: tuple[tuple[str, str], ...] = (
    ("today", "ui.today.tab:TodayRoom"),
    ("participants", "ui.participants.tab:ParticipantsRoom"),
    ("sessions", "ui.sessions.tab:SessionsRoom"),
    ("cohorts", "ui.cohorts.tab:CohortsRoom"),
    ("partners", "ui.partners.tab:PartnersRoom"),
    ("papers", "ui.papers.tab:PapersRoom"),
    ("quarters", "ui.quarters.tab:QuartersRoom"),
    ("staff", "ui.staff.tab:StaffRoom"),
    ("settings", "ui.settings.tab:SettingsRoom"),
)
"""The rooms in their order; each is loaded when it is first shown. The last has a gear, no tab."""
_FIRST = ("today", "participants", "partners", "papers", "staff")
"""The rooms that a window opens on; another one would keep it waiting."""

_WORKER, _LANGUAGE, _ROOM = "window/worker", "window/language", "window/room"
_DAY = "window/day"


class Window(QMainWindow):
    """The window on one open file."""

    closed = Signal()
    damaged = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("window")
        self.workspace = workspace
        self.top = TopBar(name="top")
        self.foot = Foot(workspace)
        self.notices = Notices(name="window.notices")
        self.safekeeping = Safekeeping(workspace, self)
        self.foot.keeping = self.safekeeping
        self.stack = QStackedWidget()
        self.rooms: dict[str, Room] = {}
        self._leaving = False
        self._before = ""
        self._build()
        self._connect()
        self._keys()
        self._recall_worker()
        self.retranslate()

    # Rooms

    def show_room(self, key: str) -> Room:
        """Show a room, loading it the first time; the one before keeps what is half typed."""
        standing = self.stack.currentWidget()
        room = self.room(key)
        if isinstance(standing, Room) and standing is not room:
            standing.leave()
            self._before = standing.name
        self.top.show_tab(key)
        self.stack.setCurrentWidget(room)
        self.workspace.memory.keep(_ROOM, key)
        self.workspace.memory.keep(_DAY, self.workspace.today().isoformat())
        return room

    def open_first(self) -> None:
        """A new day opens on what is due; within the day the window opens where it stood."""
        memory = self.workspace.memory
        same = memory.text(_DAY) == self.workspace.today().isoformat()
        last = memory.text(_ROOM)
        self.show_room(last if same and last in _FIRST else "today")

    def go_back(self) -> None:
        """Return to the tab before, where it was left."""
        if self._before:
            self.show_room(self._before)

    def _go(self, key: str, act: str) -> None:
        """Show a tab as another one asks, and begin there what it wants."""
        if key not in dict(ROOMS):
            return
        room = self.show_room(key)
        if act == "find":
            room.focus_search()
        elif act == "new":
            room.begin_new()

    def room(self, key: str) -> Room:
        """Return a room, loading it the first time it is asked for."""
        if key not in self.rooms:
            module, _, kind = dict(ROOMS)[key].partition(":")
            room: Room = getattr(import_module(module), kind)(self.workspace)
            self.rooms[key] = room
            self.stack.addWidget(room)
        return self.rooms[key]

    def show_record(self, key: str, record: int) -> None:
        """Show a record in its own room; "room/view" names one of the room's views."""
        room, _, view = key.partition("/")
        if view:
            self.show_room(room).show_in(view, record)
        else:
            self.show_room(room).show_record(record)

    def open_settings(self, place: str = "") -> None:
        """Show the settings, at the field of this name where one is named."""
        room = self.show_room("settings")
        if place:
            room.show_setting(place)

    def _titles(self) -> list[tuple[str, str]]:
        return [
            ("today", self.tr("Today")),
            ("participants", self.tr("Participants")),
            ("sessions", self.tr("Sessions")),
            ("cohorts", self.tr("School cohorts")),
            ("partners", self.tr("Partners")),
            ("papers", self.tr("Papers")),
            ("quarters", self.tr("Quarter")),
            ("staff", self.tr("Staff")),
        ]

    # Words

    def retranslate(self) -> None:
        """Write the frame's own words in the language of the window."""
        self.top.set_tabs(self._titles())
        settings = centre.all_settings(self.workspace.store)
        kept = Both(settings.get("centre_kk", ""), settings.get("centre_ru", ""))
        name = language.spoken(kept) or self.tr("New centre")
        mark = self.tr("Training data: the people are invented") if self.workspace.training else ""
        self.setWindowTitle(" · ".join(part for part in ("Бағдар", name, mark) if part))
        self.foot.look()

    def speak(self, code: str) -> None:
        """Change the language of the window, at once and for the next day too."""
        app = QApplication.instance()
        if app is not None and code in ("kk", "ru", "en"):
            language.switch(app, code)  # type: ignore[arg-type]
            self.workspace.memory.keep(_LANGUAGE, code)

    def work_as(self, name: str) -> None:
        """Say who is at the keyboard: the journal names them from now on."""
        self.workspace.store.actor = name
        self.workspace.memory.keep(_WORKER, name)
        self.workspace.tell("worker")
        self.foot.look()

    def _recall_worker(self) -> None:
        """Whoever worked last works again, unless they have left; one alone needs no asking."""
        here = [
            each.name.full for each in staff.listed(self.workspace.store, self.workspace.today())
        ]
        last = self.workspace.memory.text(_WORKER)
        alone = here[0] if len(here) == 1 else ""
        self.workspace.store.actor = last if last in here else alone

    # Frame

    def _build(self) -> None:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, stretch in (
            (self.top, 0),
            (self.notices, 0),
            (self.stack, 1),
            (self.foot, 0),
        ):
            column.addWidget(part, stretch)
        self.setCentralWidget(whole)
        room = self.screen().availableGeometry()
        least = (min(theme.unit(1024), room.width()), min(theme.unit(640), room.height()))
        self.setMinimumSize(*least)

    def _connect(self) -> None:
        self.top.chosen.connect(self.show_room)
        self.top.help_asked.connect(self.show_help)
        self.top.settings_asked.connect(self.open_settings)
        self.foot.language_chosen.connect(self.speak)
        self.foot.worker_chosen.connect(self.work_as)
        self.foot.colleague_wanted.connect(lambda: self.show_room("staff"))
        self.safekeeping.changed.connect(self.foot.look)
        self.safekeeping.damaged.connect(self.damaged)
        self.workspace.said.connect(self._say)
        self.workspace.changed.connect(self._hear)
        self.workspace.settings_asked.connect(self.open_settings)
        self.workspace.card_asked.connect(self.show_record)
        self.workspace.room_asked.connect(self._go)

    def _keys(self) -> None:
        for keys, act in (
            ("Ctrl+F", self._focus_search),
            ("F1", self.show_help),
            ("Alt+0", self.open_settings),
            ("Alt+Left", self.go_back),
            ("F8", self._next_mistake),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(act)

    def _standing(self) -> Room | None:
        room = self.stack.currentWidget()
        return room if isinstance(room, Room) else None

    def _focus_search(self) -> None:
        if room := self._standing():
            room.focus_search()

    def _next_mistake(self) -> None:
        if room := self._standing():
            room.next_mistake()

    def show_help(self) -> None:
        """Show the sheet of shortcuts."""
        from ui import help_sheet

        help_sheet.show(self)

    def _say(self, sentence: str, undo: Callable[[], object] | None) -> None:
        if room := self._standing():
            room.say(sentence, undo)

    def _hear(self, subject: str) -> None:
        if subject in ("settings", "staff"):
            self.retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def watch(self) -> None:
        """Say once what opening the file found, and keep it safe from now on."""
        for code in self.workspace.store.warnings:
            self.notices.tell(Refusal(code))
        self.safekeeping.begin()

    # The end

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._leaving or not self._worth_a_copy():
            self._finish(event)
            return
        event.ignore()
        if all(room.leave() for room in self.rooms.values()):
            self._copy()

    def _worth_a_copy(self) -> bool:
        store = self.workspace.store
        if store.read_only:
            return False
        last = backups.latest(store.path)
        return last is None or last.last_action != store.scalar("select max(id) from action")

    def _copy(self) -> None:
        """Make the day's last backup beside the window, which meanwhile takes nothing."""
        self.stack.setEnabled(False)
        self.top.setEnabled(False)
        self.foot.say(self.tr("Making a backup…"))
        path, now = self.workspace.store.path, self.workspace.store.clock()
        tasks.run(
            self,
            lambda told, _stop: backups.take(path, now, reason="exit", progress=told),
            lambda _manifest: self._leave(),
            self._not_copied,
            self._tell_copying,
        )

    def _tell_copying(self, done: int, whole: int) -> None:
        share = 100 * done // max(whole, 1)
        self.foot.say(self.tr("Making a backup: {share} %").format(share=share))

    def _not_copied(self, error: Exception) -> None:
        """Say that the day's copy failed, and leave the way out open."""
        self.stack.setEnabled(True)
        self.top.setEnabled(True)
        self.foot.look()
        refusal = error if isinstance(error, Refusal) else Refusal("backup-failed", reason="")
        if room := self._standing():
            words = self.tr("Close without a backup")
            room.refusal.refuse(refusal, words, self._leave)

    def _leave(self) -> None:
        self._leaving = True
        QTimer.singleShot(0, self.close)

    def _finish(self, event: QCloseEvent) -> None:
        for room in self.rooms.values():
            room.leave()
        self.safekeeping.end()
        self.workspace.memory.keep("window/geometry", self.saveGeometry())
        tasks.wait_all(self)
        event.accept()
        self.closed.emit()

    def remember_place(self, memory: Memory) -> None:
        """Stand where the window stood the day before."""
        kept: QByteArray | None = memory.geometry()
        if kept is None or not self.restoreGeometry(kept):
            self.resize(theme.unit(1366), theme.unit(768))
