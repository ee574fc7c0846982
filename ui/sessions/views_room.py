"""The room of sessions turned between its views: one session stays current in all of them."""

from __future__ import annotations

from abc import abstractmethod
from datetime import date

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui import views_room
from ui.fields import Form
from ui.sessions import views
from ui.sessions.blank import Blank
from ui.sessions.calendar_view import CalendarView
from ui.sessions.views import View
from ui.views import LISTED
from ui.views import View as AnyView
from ui.workspace import Workspace


class ViewsRoom(views_room.ViewsRoom):
    """The session that is current stays so from view to view.

    A room says what the calendar's wishes do in :meth:`hear_calendar`; ``blank`` stands in place
    of the card while no session is current.
    """

    ways = views.VIEWS

    def __init__(self, workspace: Workspace, form: Form, parent: QWidget | None = None) -> None:
        self._session = -1
        super().__init__(workspace, form, parent)
        self.blank = Blank(name=f"{self.name}.blank")
        self.cards.addWidget(self.blank)

    @abstractmethod
    def hear_calendar(self, view: CalendarView) -> None:
        """Do what a calendar wishes: a new session, a move, a menu."""

    @override
    def way(self, key: str) -> str:
        return views.title(key)

    @property
    @override
    def current(self) -> int:
        return self._session

    @override
    def open_first(self, usual: str = "week") -> None:
        """Show the view of the day before, at what goes on today or comes next."""
        super().open_first(usual)
        if isinstance(self.view, CalendarView):
            self.view.canvas.step_day(0)

    @override
    def show_view(self, key: str) -> None:
        """Show another view; the session that was current stays so."""
        if key == LISTED:
            self._awaited = self._session
        super().show_view(key)
        view = self.view
        if isinstance(view, View) and self._session >= 0:
            view.show_session(self._session)

    @override
    def hear_view(self, view: AnyView) -> None:
        if isinstance(view, View):
            view.chosen.connect(self.show_card)
            view.opened.connect(self.activate)
        if isinstance(view, CalendarView):
            self.hear_calendar(view)

    def show_day(self, day: date) -> None:
        """Show the week of a day, as when a month has no room for all of it."""
        self.show_view("week")
        week = self.views["week"]
        assert isinstance(week, CalendarView)
        week.go_to(day)

    def go_to_today(self) -> None:
        """Show today in the calendar."""
        if not isinstance(self.view, CalendarView):
            self.show_view("week")
        assert isinstance(self.view, CalendarView)
        self.view.go_to_today()
        self.take_focus()

    @override
    def show_its_card(self) -> None:
        """Show the view's own card where it has one, else the session's, else how to choose one."""
        super().show_its_card()
        if not self.apart and self._session < 0:
            self.cards.setCurrentWidget(self.blank)
