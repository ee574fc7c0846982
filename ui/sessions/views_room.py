"""A room with several views at its left: it loads them, turns between them, keeps one current."""

from __future__ import annotations

from abc import abstractmethod
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from ui.editing import EditRoom
from ui.fields import Form
from ui.sessions import views
from ui.sessions.blank import Blank
from ui.sessions.calendar_view import CalendarView
from ui.sessions.switch import Switch
from ui.sessions.views import LISTED, View
from ui.workspace import Workspace

_VIEW = "sessions/view"


class ViewsRoom(EditRoom):
    """The session that is current stays so from view to view; a view may have its own card.

    The room's own list is one of the views. A room says what the calendar's wishes do in
    :meth:`hear_calendar`, and holds its records' card in ``cards``, where ``blank`` stands while
    none is current.
    """

    def __init__(self, workspace: Workspace, form: Form, parent: QWidget | None = None) -> None:
        self.views: dict[str, View] = {}
        self.view_key = LISTED
        self._session = -1
        super().__init__(workspace, form, parent)
        self.blank = Blank(name=f"{self.name}.blank")
        self.cards.addWidget(self.blank)

    @abstractmethod
    def hear_calendar(self, view: CalendarView) -> None:
        """Do what a calendar wishes: a new session, a move, a menu."""

    @property
    @override
    def current(self) -> int:
        return self._session

    def open_first(self) -> None:
        """Show the view of the day before, at what goes on today or comes next."""
        known = self.workspace.memory.text(_VIEW, "week")
        self.show_view(known if known in dict(views.VIEWS) else "week")
        if isinstance(self.view, CalendarView):
            self.view.canvas.step_day(0)

    @property
    def view(self) -> QWidget:
        """The view that is shown."""
        return self.views.get(self.view_key, self.list)

    def show_view(self, key: str) -> None:
        """Show another view; the session that was current stays so."""
        self.view_key = key
        self.switch.chips.choose(key)
        self.workspace.memory.keep(_VIEW, key)
        if key == LISTED:
            self._awaited = self._session
            self.left_stack.setCurrentIndex(0)
        else:
            view = self.load_view(key)
            self.left_stack.setCurrentWidget(view)
        self.look()
        self.show_its_card()
        if key in self.views and self._session >= 0:
            self.views[key].show_session(self._session)
        self.take_focus()

    def load_view(self, key: str) -> View:
        """Return a view, loading it the first time it is asked for."""
        if key not in self.views:
            made = self.views[key] = views.load(key, self.workspace)
            self.left_stack.addWidget(made)
            if made.card is not None:
                self.cards.addWidget(made.card)
            made.chosen.connect(self.show_card)
            made.opened.connect(self.activate)
            if isinstance(made, CalendarView):
                self.hear_calendar(made)
        return self.views[key]

    @override
    def show_in(self, view: str, record: int) -> None:
        self.show_view(view)
        self.load_view(view).show_own(record)
        self.forward()

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

    def take_focus(self) -> None:
        """Let the keys come to the view."""
        if isinstance(self.view, View):
            self.view.take_focus()
        else:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_its_card(self) -> None:
        """Show the view's own card where it has one, else the session's, else how to choose one."""
        view = self.view
        own = view.card if isinstance(view, View) else None
        self.switch.first.setVisible(own is None)
        if own is not None:
            self.cards.setCurrentWidget(own)
        else:
            self.cards.setCurrentIndex(0 if self._session >= 0 else self.cards.indexOf(self.blank))

    @override
    def focus_search(self) -> None:
        self.split.show_list()
        if isinstance(self.view, View):
            self.view.focus_search()
        else:
            super().focus_search()

    @override
    def back(self) -> None:
        self.split.show_list()
        self.take_focus()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not isinstance(self.view, View):
            return
        if not self.editing:
            self.take_focus()

    @override
    def _build(self) -> None:
        super()._build()
        self.switch = Switch(name=self.name)
        self.left_stack, self.cards = QStackedWidget(), QStackedWidget()
        listing = QWidget()
        column = QVBoxLayout(listing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._shelf, 1)
        self.head.first.hide()
        self.left_stack.addWidget(listing)
        self.left_column.addWidget(self.switch)
        self.left_column.addWidget(self.left_stack, 1)
        self.pages.addWidget(self.cards)
        self.switch.chosen.connect(self.show_view)
