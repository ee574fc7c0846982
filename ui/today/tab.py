"""The tab of today: what is due left, the week and the quarter's plan right."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.today import today
from app.today.items import Item
from app.today.today import Today
from ui import tasks, theme
from ui.actions import action, button
from ui.parts.button import Button
from ui.parts.empty_state import EmptyState
from ui.parts.label import Label
from ui.parts.pane import Hairline, Pane
from ui.rooms import Room
from ui.today import postponing, words
from ui.today.behind import OFF, Behind
from ui.today.due_list import DueList
from ui.today.plan import PlanPanel
from ui.today.tiles import Tiles
from ui.today.week import WeekPanel
from ui.today.words import translate
from ui.workspace import SUBJECTS, Workspace

_SETTLE, _FIRST, _LONGEST = 40, 150, 20_000
"""Milliseconds: what changed in several ways at once is asked about once, in a large file after a
rest; a window that opens is painted before anything is asked."""
_LOW = 520
"""Below this height the tiles are one line, so that the list keeps its room."""
_MINUTE = 60_000


class TodayRoom(Room):
    """What the office begins its day with. It asks beside the window and keeps its place."""

    name = "today"
    icon = "calendar"
    subjects = (*SUBJECTS, "today", "worker")

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        self.shown: Today | None = None
        self.ask: postponing.PutOffDialog | None = None
        self._asked: tasks.Task[Today] | None = None
        self._painted = self._coming = False
        self._clock, self._rest = QElapsedTimer(), 0
        super().__init__(workspace, parent)
        self._soon = QTimer(self, interval=_SETTLE, singleShot=True)
        self._minute = QTimer(self, interval=_MINUTE)
        self._act()
        self._build()
        self._listen()
        self.retranslate()

    @override
    def title(self) -> str:
        return translate("Today", "Today")

    # Asking

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return not self._painted or self._soon.isActive() or self._asked is not None

    def look(self) -> None:
        """Ask anew, beside the window; an older question is dropped."""
        if self._asked is not None:
            self._asked.cancel()
        store, day = self.workspace.store, self.workspace.today()
        self._clock.start()
        self._asked = tasks.run(self, lambda _told, stop: today.of(store, day, stop), self._arrived)

    def tick(self) -> None:
        """Look at the clock: a new day has its own work."""
        if self.shown is not None and self.shown.day != self.workspace.today():
            self._soon.start(_SETTLE)

    def _arrived(self, found: Today) -> None:
        self._asked = None
        self._rest = min(_LONGEST, 2 * self._clock.elapsed())
        self.shown = found
        self.due.show_items(found)
        self.tiles.show_numbers(found.tiles)
        self.week.show_week(found.week, found.day)
        self.plan.show_plan(found.plan)
        self._say()
        if self.behind.key:
            self.behind.show_key(self.behind.key, found)
        self._turn()
        if self.isVisible() and self._coming:
            self._coming = False
            if not self._elsewhere():
                self.take_focus()

    def _elsewhere(self) -> bool:
        """Whether the keys went to another part of the tab while the day was asked for."""
        focused = QApplication.focusWidget()
        if focused is None or focused is self.find_button or not self.isAncestorOf(focused):
            return False
        return not self._shelf.isAncestorOf(focused)

    @override
    def refresh(self, subject: str) -> None:
        if self._painted:
            self._soon.start(max(_SETTLE, self._rest))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._coming = True
        if self._painted:
            self._soon.start(_SETTLE)
        self.take_focus()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self._soon.start(_FIRST)

    # Doing

    def open_current(self) -> None:
        """Open the current matter where it is settled."""
        if (item := self.current) is not None:
            self.open(item.room, item.record)

    def open(self, room: str, record: int) -> None:
        """Open a record in its own tab; coming back finds the row that was left."""
        if room.startswith("settings/"):
            self.workspace.open_settings(room.partition("/")[2])
        elif record < 0:
            self.workspace.open_room(room)
        else:
            self.workspace.open_card(room, record)

    @property
    def current(self) -> Item | None:
        """The matter that is current in the list shown."""
        return self.behind.item if self.behind.key else self.due.item

    def open_tile(self, key: str) -> None:
        """Show the records that a number counts."""
        if self.shown is None:
            return
        self.behind.show_key(key, self.shown)
        self._turn()
        self.take_focus()

    def back(self) -> None:
        """Return to what is due, with the keys where they came from."""
        came, self.behind.key = self.behind.key, ""
        self._turn()
        self._offer()
        if came in self.tiles.tiles:
            self.tiles.tiles[came].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.take_focus()

    def put_off(self) -> None:
        """Ask until which day the current matter is put off."""
        if (item := self.current) is not None and not self.workspace.store.read_only:
            self.ask = postponing.PutOffDialog(self.workspace, item, self)
            self.ask.open()

    def bring_back(self) -> None:
        """Remind again of the current matter, which was put off."""
        item = self.current
        if item is not None and item.off:
            postponing.bring_back(self.workspace, item)

    def menu(self, _row: int, place: QPoint) -> None:
        """Offer what can be done with the current matter."""
        item = self.current
        if item is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        opening = menu.addAction(translate("Today", "Open"))
        opening.triggered.connect(self.open_current)
        if not self.workspace.store.read_only:
            menu.addSeparator()
            if item.off:
                menu.addAction(self.bring_back_action)
            else:
                postponing.fill(menu, self.workspace, item, self.put_off)
        menu.popup(place)

    def find_person(self) -> None:
        """Go to the search among participants."""
        self.workspace.open_room("participants", "find")

    def add(self) -> None:
        """Begin a new participant."""
        self.workspace.open_room("participants", "new")

    # Keys

    def take_focus(self) -> None:
        """Let the keys come to the list shown."""
        where = self.behind.list if self.behind.key else self.due
        if where.isVisible():
            where.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.empty.isVisible():
            self.find_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def focus_search(self) -> None:
        self.find_person()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        escape = event.key() == Qt.Key.Key_Escape
        if escape and self.split.single and not self.left.isVisible():
            self.split.show_list()
            self.take_focus()
        elif escape and self.behind.key:
            self.back()
        else:
            super().keyPressEvent(event)

    # Words and widgets

    @override
    def retranslate(self) -> None:
        self.find_action.setText(translate("Today", "Find a participant"))
        self.add_action.setText(translate("Today", "New participant"))
        self.beside.set_words(translate("Today", "The week and the plan"))
        self.put_off_action.setText(translate("Today", "Put off…"))
        self.bring_back_action.setText(translate("Today", "Remind again"))
        self.tiles.retranslate()
        self.behind.retranslate()
        self.week.retranslate(self._calendar_keys)
        self.plan.retranslate()
        self.due.setAccessibleName(translate("Today", "What is due"))
        if self.shown is not None:
            self.due.show_items(self.shown)
        self._say()

    def _say(self) -> None:
        day = self.shown.day if self.shown else self.workspace.today()
        self._date.setText(words.heading(day))
        worker = self.workspace.store.actor
        self._under.setText(words.under(self.shown, worker) if self.shown else "")
        if self.shown is not None and self.shown.bare:
            self.empty.set_words(*words.beginning())
        else:
            self.empty.set_words(*words.nothing())
        put_off = len(self.shown.off) if self.shown else 0
        self.off.setVisible(bool(put_off))
        self.off.set_words(translate("Today", "Put off: {count}").format(count=put_off))

    def _turn(self) -> None:
        """Show the list behind a number, what is due, or that nothing is."""
        bare = self.shown is not None and not self.shown.items
        where: QWidget = self.behind if self.behind.key else self.empty if bare else self.due
        self._shelf.setCurrentWidget(where)
        self._offer()

    def _offer(self) -> None:
        item, free = self.current, not self.workspace.store.read_only
        self.put_off_action.setEnabled(free and item is not None and not item.off)
        self.bring_back_action.setEnabled(free and item is not None and bool(item.off))

    _calendar_keys = "Alt+3"

    def _act(self) -> None:
        self.find_action = action(self, "find", "", self.find_person)
        self.find_action.setToolTip("Ctrl+F")
        self.add_action = action(self, "add", "Ctrl+N", self.add)
        self.put_off_action = action(self, "put_off", "Ctrl+D", self.put_off)
        self.bring_back_action = action(self, "bring_back", "Ctrl+B", self.bring_back)

    def _build(self) -> None:
        self.tiles = Tiles(name="today.tiles")
        self.due = DueList(name="today.list")
        self.behind = Behind(self.workspace, name="today.behind")
        self.empty = EmptyState("calendar", name="today.empty")
        self.week = WeekPanel(name="today.week")
        self.plan = PlanPanel(name="today.plan")
        self._shelf = QStackedWidget()
        # The list scrolls: what the tallest page would like must not press the tiles flat.
        self._shelf.setMinimumHeight(theme.unit(72))
        for part in (self.due, self.behind, self.empty):
            self._shelf.addWidget(part)
        self._build_left()
        self._build_right()
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def show_beside(self) -> None:
        """Show the week and the plan where there is room for one pane only; Esc leads back."""
        self.split.show_card()
        self.week.link.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_left(self) -> None:
        self._date = Label("", "title", name="today.date")
        self._under = Label("", "small", "muted", name="today.under")
        self.find_button = button(self.find_action, height=36)
        self.find_button.set_shortcut_text("Ctrl+F")
        self.add_button = button(self.add_action, "primary", icon="plus", height=36)
        self.off = Button("", "link", name="today.off")
        said = QVBoxLayout()
        said.setSpacing(theme.unit(2))
        said.addWidget(self._date)
        said.addWidget(self._under)
        self._head, self._beside = QHBoxLayout(), QHBoxLayout()
        self._head.addLayout(said, 1)
        for made in (self.find_button, self.add_button):
            self._head.addWidget(made, 0, Qt.AlignmentFlag.AlignVCenter)
        self.beside = Button("", "link", icon="calendar", name="today.beside.open")
        self.beside.setVisible(self.split.single)
        self._beside.addWidget(self.beside)
        self._beside.addStretch(1)
        self._beside.addWidget(self.off)
        self._numbers = QVBoxLayout()
        self._numbers.addWidget(self.tiles)
        self._numbers.addLayout(self._beside)
        for part in (self._head, self._numbers):
            self.left_column.addLayout(part)
        self.left_column.addWidget(self._shelf, 1)

    def _build_right(self) -> None:
        inside = Pane("surface")
        self._panels = QVBoxLayout(inside)
        week, plan = QVBoxLayout(), QVBoxLayout()
        week.addWidget(self.week)
        plan.addWidget(self.plan)
        self._week_edges, self._plan_edges = week, plan
        self._panels.addLayout(week)
        self._panels.addWidget(Hairline())
        self._panels.addLayout(plan)
        self._panels.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("today.beside")
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.right_column.addWidget(scroll, 1)

    def _listen(self) -> None:
        self._soon.timeout.connect(self.look)
        self._minute.timeout.connect(self.tick)
        self._minute.start()
        self.tiles.opened.connect(self.open_tile)
        self.off.clicked.connect(lambda: self.open_tile(OFF))
        self.beside.clicked.connect(self.show_beside)
        self.split.single_changed.connect(self.beside.setVisible)
        self.due.activated_id.connect(lambda _row: self.open_current())
        self.due.current_changed.connect(lambda _row: self._offer())
        self.due.context_menu.connect(self.menu)
        self.behind.list.context_menu.connect(self.menu)
        self.behind.list.current_changed.connect(lambda _row: self._offer())
        self.behind.opened.connect(self.open)
        self.behind.left.connect(self.back)
        self.week.opened.connect(lambda session: self.open("sessions", session))
        self.week.calendar_wanted.connect(lambda: self.workspace.open_room("sessions"))
        self.plan.plan_wanted.connect(lambda: self.workspace.open_room("cohorts"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.left.width() >= theme.unit(720)
        for made in (self.find_button, self.add_button):
            made.show_shortcut(wide)
        self.tiles.be_low(self.height() < theme.unit(_LOW))

    def _restyle(self) -> None:
        u = theme.unit
        self._head.setContentsMargins(u(20), u(16), u(20), u(10))
        self._head.setSpacing(u(8))
        self._numbers.setContentsMargins(u(20), u(2), u(20), u(4))
        self._numbers.setSpacing(u(4))
        self._panels.setContentsMargins(0, 0, 0, 0)
        self._panels.setSpacing(0)
        self._week_edges.setContentsMargins(u(12), u(16), u(12), u(16))
        self._plan_edges.setContentsMargins(u(24), u(14), u(24), u(20))
