"""The tab of sessions: a calendar, a list or another view left; one session's card right."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from app.errors import Refusal
from app.guidance import calendars, sessions
from app.guidance.calendars import Wanted
from app.guidance.sessions import Draft, Session
from app.schooling import facts
from ui import tasks
from ui.actions import Offer, button
from ui.drafts import Left
from ui.fields import FormDialog
from ui.sessions import actions, conductors, words
from ui.sessions.calendar_view import CalendarView
from ui.sessions.card import SessionCard
from ui.sessions.changes import Changes
from ui.sessions.columns import COLUMNS, Row
from ui.sessions.form import SessionForm
from ui.sessions.views import View
from ui.sessions.views_room import ViewsRoom
from ui.views import LISTED
from ui.workspace import Workspace

_PART = "sessions/part"
_LESSER = ("copy", "remove", "to_plan", "off_plan")
_SMALL = 5_000
"""Sessions that are looked through between two keys."""


class _Found(NamedTuple):
    ids: array[int]
    counts: dict[str, int]


class SessionsRoom(ViewsRoom):
    """Whatever the centre holds for people, planned and held."""

    name = "sessions"
    icon = "calendar"
    subjects = ("session", "plan", "participant", "partner", "staff", "place", "settings", "paper")
    columns = COLUMNS
    filters = ("", "planned", "waiting", "held", "cancelled")
    always = ("", "planned", "waiting", "held")
    alarming = ("waiting",)
    first_field = "form_id"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        self.typing = SessionForm(workspace, name="sessions.form")
        self.ask: FormDialog | None = None
        self._beginning = Draft()
        self._asked: tasks.Task[_Found] | None = None
        super().__init__(workspace, self.typing, parent)
        self.changes = Changes(self)
        self.card = SessionCard(workspace, name="sessions.card")
        self.doing = actions.of(self)
        self._compose()
        self.retranslate()
        self.open_first()
        self.offer()

    @override
    def title(self) -> str:
        return self.tr("Sessions")

    @override
    def hear_calendar(self, view: CalendarView) -> None:
        view.wanted.connect(self.add_at)
        view.moved.connect(self.changes.carry)
        view.stretched.connect(self.changes.stretch)
        view.crowd_opened.connect(self.show_day)
        view.menu_asked.connect(self.menu)

    # The list

    @override
    def chip(self, key: str) -> str:
        return words.chip(key)

    @override
    def fetch(self, ids: Sequence[int]) -> Sequence[Row]:
        today = self.workspace.today()
        return [
            Row(each, words.state_badge(each, today))
            for each in calendars.many(self.workspace.store, ids)
        ]

    def wanted(self) -> Wanted:
        """Return what the list is narrowed to."""
        return Wanted(state=self.head.chips.current, words=self.words)

    @override
    def listed(self) -> array[int]:
        return array("q", calendars.ids(self.workspace.store, self.wanted()))

    @override
    def counted(self) -> Mapping[str, int]:
        return calendars.counted(self.workspace.store, self.wanted())

    @override
    def look(self) -> None:
        """Ask again what to show; a long list is asked off the window's thread."""
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
        if self.view_key != LISTED:
            self.load_view(self.view_key).look()
        elif int(self.workspace.store.scalar("select count(*) from session")) <= _SMALL:
            super().look()
        else:
            self._look_aside()

    def _look_aside(self) -> None:
        store, wanted = self.workspace.store, self.wanted()

        def work(_progress: tasks.Progress, _cancelled: tasks.Cancelled) -> _Found:
            ids = array("q", calendars.ids(store, wanted))
            return _Found(ids, calendars.counted(store, wanted))

        self._asked = tasks.run(self, work, lambda found: self.show_found(*found))

    # The card

    @override
    def show_card(self, record: int) -> None:
        self.show_page()
        session = self._standing(record)
        self._session = session.id if session else -1
        today = self.workspace.today()
        self._suit(session)
        self.refusal.dismiss()
        self.show_its_card()
        if session is not None:
            store = self.workspace.store
            place = conductors.place(store, session) or words.venue(session.venue)
            badge = words.state_badge(session, today, self._minute())
            self.card.show_session(session, place, conductors.lead(store, session), badge)
            self._offer_actions()

    def _suit(self, session: Session | None) -> None:
        line = facts.line_of(self.workspace.store, session.id) if session else None
        self.doing.suit(session, self.workspace.today(), planned=line is not None)

    def _offer_actions(self) -> None:
        allowed = [name for name, made in self.doing.of_one.items() if made.isEnabled()]
        lesser = tuple(name for name in allowed if name in _LESSER)
        self.offered.show(*(name for name in allowed if name not in _LESSER), lesser=lesser)

    def _minute(self) -> int:
        now = self.workspace.store.clock()
        return now.hour * 60 + now.minute

    @override
    def show_its_card(self) -> None:
        super().show_its_card()
        # What is done with a session is not done while its card is not to be seen.
        session = None if self.apart else self._standing(self._session)
        self._suit(session)

    def _standing(self, record: int) -> Session | None:
        """Return a session, unless it was taken away meanwhile."""
        if record < 0:
            return None
        try:
            return sessions.get(self.workspace.store, record)
        except Refusal:
            return None

    @override
    def open_record(self, record: int) -> None:
        view = self.view
        if not isinstance(view, View):
            super().open_record(record)
            return
        if view.card is not None or not view.show_session(record):
            self.show_view("week")
            week = self.views["week"]
            assert isinstance(week, CalendarView)
            week.show_session(record)
        self.show_card(record)
        self.forward()

    @override
    def menu(self, record: int, place: QPoint) -> None:
        if record != self._session:
            self.show_card(record)
        offered = QMenu(self)
        offered.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        allowed = [each for each in self.doing.of_one.values() if each.isEnabled()]
        offered.addActions(allowed)
        offered.popup(place)

    # The form

    def add(self) -> None:
        """Begin a new session on the day that is looked at."""
        view = self.view
        day = view.canvas.day if isinstance(view, CalendarView) else self.workspace.today()
        self.add_at(day, "", "")

    def add_at(self, day: date, starts: str, ends: str) -> None:
        """Begin a new session on a day, at hours where they are known."""
        self._beginning = Draft(day=day, starts=starts, ends=ends)
        self.begin(None)

    def copy(self) -> None:
        """Begin another session like the one shown, its day to be chosen."""
        held = sessions.draft_of(sessions.get(self.workspace.store, self.current))
        counts = {"participants": 0, "parents": 0, "employers": 0, "representatives": 0}
        bare = {"note": "", "portal_number": "", "portal_date": None}
        self._beginning = replace(held, **counts, **bare)  # type: ignore[arg-type]
        self.begin(None)

    def edit(self) -> None:
        """Open the form of the session shown."""
        self.begin(self.current)

    @override
    def heading(self, record: int | None) -> str:
        if record is None:
            return self.tr("New session")
        return words.called(sessions.get(self.workspace.store, record))

    @override
    def fill(self, record: int | None) -> None:
        if record is None:
            self.typing.begin(self._beginning)
        else:
            self.typing.show_session(sessions.get(self.workspace.store, record))

    @override
    def keep(self, record: int | None) -> int:
        return self.typing.keep(record)

    @override
    def sentence(self, record: int) -> str:
        session = sessions.get(self.workspace.store, record)
        said = self.tr("Saved: {called}, {when}")
        when = words.when(session.on, session.starts, session.ends)
        return said.format(called=words.called(session), when=when)

    @override
    def left_name(self, left: Left) -> str:
        return self.typing.name_of(left.typed)

    # Words and widgets

    @override
    def retranslate(self) -> None:
        self.doing.retranslate()
        self.switch.retranslate()
        self.head.search.set_words(self.tr("Topic, form or place"))
        self.head.chips.retranslate()
        self.list.retranslate()
        self.card.retranslate()
        self.blank.retranslate()
        for view in self.views.values():
            view.retranslate()
        self.typing.reword()
        self.empty.set_words(*words.beginning())
        self.draw()

    def _compose(self) -> None:
        self.cards.insertWidget(0, self.card)
        self.switch.first.follow(self.doing.add)
        self.empty.set_actions([button(self.doing.add, "primary", icon="plus")])
        self.offered = Offer(
            self.card.details.bar,
            {
                name: button(made, "primary" if name == "hold" else "secondary")
                for name, made in self.doing.of_one.items()
            },
        )
        self.card.put_button(button(self.doing.edit))
        self.card.more.clicked.connect(self._offer_more)
        self.card.part_chosen.connect(lambda key: self.workspace.memory.keep(_PART, key))
        self.card.show_part(self.workspace.memory.text(_PART, "attendance"))
        self.pane.put_above(self.typing.remarks)

    def _offer_more(self) -> None:
        below = QPoint(0, self.card.more.height())
        self.menu(self._session, self.card.more.mapToGlobal(below))
