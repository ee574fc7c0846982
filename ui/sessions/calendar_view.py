"""The week and the month as views: their period above, the painted calendar below."""

from __future__ import annotations

from abc import abstractmethod
from calendar import Calendar
from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.guidance import calendars, sessions
from app.guidance.calendars import Brief
from ui import theme
from ui.parts.button import Button, icon_button
from ui.parts.label import Label
from ui.sessions import narrowing, words
from ui.sessions.canvas import Canvas
from ui.sessions.month import Month
from ui.sessions.narrowing import Narrowed
from ui.sessions.spots import Shown
from ui.sessions.views import View
from ui.sessions.week import Week
from ui.workspace import Workspace

_MINUTE = 60_000
_SUNDAY = 6


class CalendarView(View):
    """A period one can turn, and a calendar of it."""

    wanted = Signal(object, str, str)
    moved = Signal(int, object, str)
    stretched = Signal(int, str)
    crowd_opened = Signal(object)
    menu_asked = Signal(int, QPoint)

    subjects = ("session", "partner", "staff", "place")

    def __init__(self, workspace: Workspace, canvas: Canvas, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.canvas = canvas
        self.day = workspace.today()
        name = self.objectName()
        self._back = icon_button("chevron-left", "", name=f"{name}.back")
        self._on = icon_button("chevron-right", "", name=f"{name}.on")
        self._title = Label("", "group", name=f"{name}.title")
        self.today_button = Button("", "link", shortcut="Ctrl+T", name=f"{name}.today")
        self.narrow_button = Button("", "link", icon="filter", name=f"{name}.narrow")
        self.narrowed = Narrowed()
        self._row = QHBoxLayout()
        self._clock = QTimer(self, interval=_MINUTE)
        self._build()
        self._connect()
        self.setFocusProxy(canvas)
        self.retranslate()
        self.look()

    @abstractmethod
    def period(self) -> tuple[date, date]:
        """Return the first and the last day shown."""

    @abstractmethod
    def said(self) -> str:
        """Return what the period is called."""

    @abstractmethod
    def shown(self) -> Shown:
        """Return what there is to show."""

    def between(self, first: date, last: date) -> list[Brief]:
        """Return the sessions of some days that the view is narrowed to."""
        return calendars.between(
            self.workspace.store,
            first,
            last,
            staff_id=self.narrowed.staff_id,
            service=self.narrowed.service,
        )

    def go_to(self, day: date) -> None:
        """Show the period of a day, and make that day current."""
        first, last = self.period()
        self.day = day
        self.canvas.day = day
        if not first <= day <= last or not self.canvas.shown.days:
            self.look()
        else:
            self.canvas.choose(-1)

    def go_to_today(self) -> None:
        """Show today."""
        self.day = self.canvas.day = self.workspace.today()
        self.look()
        self.canvas.choose(-1)
        self.canvas.step_day(0)

    @override
    def look(self) -> None:
        self.canvas.show_days(self.shown())
        self._title.setText(self.said())
        self.canvas.setAccessibleName(self.said())

    @override
    def show_session(self, session_id: int, /) -> bool:
        if not self.canvas.choose(session_id):
            self.narrow(Narrowed())
            self.day = sessions.get(self.workspace.store, session_id).on
            self.look()
            self.canvas.choose(session_id)
        return True

    @override
    def retranslate(self) -> None:
        self._back.setAccessibleName(self.tr("Back"))
        self._on.setAccessibleName(self.tr("Forward"))
        self.today_button.set_words(self.tr("Today"))
        self._title.setText(self.said())
        self._say_narrowed()
        self.canvas.arrange()

    def narrow(self, narrowed: Narrowed) -> None:
        """Show the sessions of one colleague or of one service, or all."""
        self.narrowed = narrowed
        self._say_narrowed()
        self.look()

    def _say_narrowed(self) -> None:
        self.narrow_button.set_words(narrowing.said(self.workspace.store, self.narrowed))

    def _offer_narrowing(self) -> None:
        offered = narrowing.menu(self, self.workspace.store, self.narrowed, self.narrow)
        right = self.narrow_button.width() - offered.sizeHint().width()
        below = QPoint(right, self.narrow_button.height())
        offered.popup(self.narrow_button.mapToGlobal(below))

    def turn(self, step: int) -> None:
        """Show the period before or after."""
        self.go_to(self.canvas.page(step))

    def minute(self) -> int:
        """Return the present minute of the day."""
        now = self.workspace.store.clock()
        return now.hour * 60 + now.minute

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def _build(self) -> None:
        for part in (self._back, self._title, self._on, self.today_button):
            self._row.addWidget(part)
        self._row.addStretch(1)
        self._row.addWidget(self.narrow_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row)
        column.addWidget(self.canvas, 1)
        for part in (self._back, self._on):
            part.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        u = theme.unit
        self._row.setContentsMargins(u(16), 0, u(16), u(4))
        self._row.setSpacing(u(8))

    def _connect(self) -> None:
        self._back.clicked.connect(lambda: self.turn(-1))
        self._on.clicked.connect(lambda: self.turn(1))
        self.narrow_button.clicked.connect(self._offer_narrowing)
        self.today_button.clicked.connect(self.go_to_today)
        self._clock.timeout.connect(self.look)
        self.canvas.went.connect(self.go_to)
        self.canvas.chosen.connect(self.chosen)
        self.canvas.opened.connect(self.opened)
        self.canvas.wanted.connect(self.wanted)
        self.canvas.moved.connect(self.moved)
        self.canvas.stretched.connect(self.stretched)
        self.canvas.crowd_opened.connect(self.crowd_opened)
        self.canvas.menu_asked.connect(self.menu_asked)


class WeekView(CalendarView):
    """Monday to Saturday, with Sunday when it is today or has something."""

    key = "week"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, Week(name="sessions.week.calendar"), parent)

    @override
    def period(self) -> tuple[date, date]:
        return calendars.week_of(self.day)

    @override
    def said(self) -> str:
        days = self.canvas.shown.days or self.period()
        return words.week(days[0], days[-1])

    @override
    def shown(self) -> Shown:
        first, last = self.period()
        briefs = self.between(first, last)
        days = [first + timedelta(days=number) for number in range(7)]
        today = self.workspace.today()
        on = {day: [each for each in briefs if each.day == day] for day in days}
        if not on[days[_SUNDAY]] and days[_SUNDAY] not in (today, self.day):
            days.pop()
        return Shown(tuple(days), on, today, self.minute(), self.day.month)


class MonthView(CalendarView):
    """The whole weeks of a month."""

    key = "month"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, Month(name="sessions.month.calendar"), parent)

    @override
    def period(self) -> tuple[date, date]:
        first = self.day.replace(day=1)
        after = (first + timedelta(days=31)).replace(day=1)
        return first, after - timedelta(days=1)

    @override
    def said(self) -> str:
        return words.month(self.day)

    @override
    def shown(self) -> Shown:
        weeks = Calendar().monthdatescalendar(self.day.year, self.day.month)
        on: dict[date, list[Brief]] = {day: [] for week in weeks for day in week}
        for brief in self.between(min(on), max(on)):
            on[brief.day].append(brief)
        return Shown(tuple(on), on, self.workspace.today(), self.minute(), self.day.month)
