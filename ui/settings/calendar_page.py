"""The working calendar: the state's holidays, and the days the Government moved this year."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app import centre
from app.kazakh.dates import long_date
from app.kazakh.working_days import WorkingCalendar
from ui import language, theme
from ui.parts.button import Button, icon_button
from ui.parts.label import Label
from ui.settings.pages import Page
from ui.settings.year_view import YearView
from ui.workspace import Workspace

translate = QCoreApplication.translate


class CalendarPage(Page):
    """Come-by dates and answers are counted in these days."""

    key = "calendar"
    narrow = False

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.year = YearView(workspace.today(), name="settings.calendar.year")
        self._number = Label("", "group", name="settings.calendar.number")
        self._before = icon_button("chevron-left", "", name="settings.calendar.before")
        self._after = icon_button("chevron-right", "", name="settings.calendar.after")
        self._said = Label("", "body", name="settings.calendar.said")
        self.change = Button("", "primary", shortcut="Space", name="settings.calendar.change")
        self._calendar = WorkingCalendar()
        self._build()
        self._connect()
        self.set_buttons([self.change])
        self.retranslate()
        self.look()

    @override
    def title(self) -> str:
        return translate("Settings", "Working calendar")

    @override
    def about(self) -> str:
        return translate(
            "Settings",
            "Holidays are known; a day the Government moved is corrected here. "
            "Red is a holiday, an outline with + or − is the office's own correction.",
        )

    @override
    def look(self) -> None:
        store = self.workspace.store
        self._calendar = centre.calendar(store)
        self.year.show_calendar(self._calendar, centre.corrected_days(store))
        self._tell()

    def toggle(self, day: date) -> None:
        """Make a working day a day off, or the other way round."""
        works = not self._calendar.is_working(day)
        said = (
            translate("Settings", "{day} is a working day now")
            if works
            else translate("Settings", "{day} is a day off now")
        )
        self.workspace.do(
            lambda: centre.set_day(self.workspace.store, day, works),
            changed="settings",
            said=said.format(day=long_date(day, language.current())),
            refused=self.refuse,
        )

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self._before.setAccessibleName(translate("Settings", "The year before"))
        self._after.setAccessibleName(translate("Settings", "The year after"))
        self.year.setAccessibleName(self.title())
        self._tell()

    def _build(self) -> None:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, theme.unit(10))
        row.addWidget(self._before)
        row.addWidget(self._number)
        row.addWidget(self._after)
        row.addSpacing(theme.unit(16))
        row.addWidget(self._said, 1)
        self.body.add(head)
        self.body.add(self.year)

    def _connect(self) -> None:
        self.year.toggled.connect(self.toggle)
        self.year.moved.connect(lambda _: self._tell())
        self._before.clicked.connect(lambda: self.year.turn(-1))
        self._after.clicked.connect(lambda: self.year.turn(1))
        self.change.clicked.connect(lambda: self.toggle(self.year.day))

    def _tell(self) -> None:
        day = self.year.day
        works = self._calendar.is_working(day)
        self._number.setText(str(day.year))
        kind = translate("Settings", "working day") if works else translate("Settings", "day off")
        name = self._calendar.holiday(day)
        parts = [long_date(day, language.current()), kind, *([name] if name else [])]
        self._said.setText(" · ".join(parts))
        self.change.set_words(
            translate("Settings", "Make it a day off")
            if works
            else translate("Settings", "Make it a working day")
        )
