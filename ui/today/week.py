"""The week beside the list: a line a day, today's on a ground of its own."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.today.weeks import Day
from ui import colours, icons, theme
from ui.parts import painting
from ui.parts.button import Button
from ui.parts.label import Label
from ui.parts.pressable import Pressable
from ui.today import words
from ui.today.words import translate

_INSET = 12


class DayLine(Pressable):
    """A day: its first session, how many more, a tick when all are held."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.shown: Day | None = None
        self._today = False

    def show_day(self, day: Day, today: bool) -> None:
        """Show a day of the week."""
        self.shown, self._today = day, today
        first = words.session(day.first) if day.first else translate("Today", "nothing planned")
        parts = (words.heading(day.day), first, words.more(day.more))
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.setEnabled(day.first is not None)
        painting.plain_tip(self, first if day.first else "")
        self.update()

    @override
    def ring_radius(self) -> float:
        return 0

    @override
    def sizeHint(self) -> QSize:
        letters = math.ceil(painting.metrics("body").height())
        return QSize(theme.unit(320), max(theme.unit(40), letters + theme.unit(12)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.unit(160), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.shown is None:
            return
        t, painter, u = theme.tokens(), painting.smooth(self), theme.unit
        box = QRectF(self.rect())
        if self._today:
            painting.fill(painter, box.adjusted(0, 1, 0, -1), u(6), t.tint)
        elif self.underMouse() and self.isEnabled():
            ground = colours.mixed(t.surface, t.text, 0.04)
            painting.fill(painter, box.adjusted(0, 1, 0, -1), u(6), ground)
        if not self._today:
            painter.fillRect(box.adjusted(u(_INSET), box.height() - 1, -u(_INSET), 0), t.line)
        self._words(painter, box.adjusted(u(_INSET), 0, -u(_INSET), 0), self.shown)
        if self.hasFocus():
            painting.outline(painter, box, u(6), t.accent, 2)

    def _words(self, painter: QPainter, box: QRectF, day: Day) -> None:
        t, u = theme.tokens(), theme.unit
        name = t.tint_text if self._today else t.muted
        number = t.tint_text if self._today else t.text
        role: theme.Role = "small_strong" if self._today else "small"
        left, lead = box.left(), lead_of(day.day)
        painting.line(painter, _part(box, left, lead), words.weekday(day.day), role, name)
        painting.line(painter, _part(box, left + lead, u(28)), str(day.day.day), "strong", number)
        right = box.right() - u(22)
        if day.done:
            place = QRectF(right + u(6), box.center().y() - u(8), u(16), u(16))
            icons.paint(painter, place, "check", t.ok)
        if rest := words.more(day.more):
            wide = painting.width_of(rest, "small") + 1
            painting.line(painter, _part(box, right - wide, wide), rest, "small", t.muted)
            right -= wide + u(8)
        if day.first is not None:
            start = left + lead + u(40)
            said = words.session(day.first)
            painting.line(painter, _part(box, start, right - start), said, "body", t.text)


def lead_of(day: date) -> float:
    """Return the room of the days' names, one and the same for a whole week, logical pixels."""
    names = [words.weekday(day + timedelta(days=each)) for each in range(7)]
    widest = max(painting.width_of(each, "small_strong") for each in names)
    return max(float(theme.unit(28)), math.ceil(widest) + theme.unit(6))


def _part(box: QRectF, left: float, wide: float) -> QRectF:
    return QRectF(left, box.top(), max(0.0, wide), box.height())


class WeekPanel(QWidget):
    """The days of the week, and the way to the calendar."""

    opened = Signal(int)
    calendar_wanted = Signal()

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._title = Label("", "group", name=f"{name}.title")
        self.link = Button("", "link", name=f"{name}.calendar")
        self._head, self._column, self._list = QHBoxLayout(), QVBoxLayout(self), QVBoxLayout()
        self.lines: list[DayLine] = []
        self._shown: tuple[Sequence[Day], date] | None = None
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self.link)
        self._column.addLayout(self._head)
        self._column.addLayout(self._list)
        self.link.clicked.connect(self.calendar_wanted)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def show_week(self, week: Sequence[Day], today: date) -> None:
        """Show the days of a week."""
        self._shown = (week, today)
        while len(self.lines) < len(week):
            self._add_line()
        for place, line in enumerate(self.lines):
            line.setVisible(place < len(week))
            if place < len(week):
                line.show_day(week[place], week[place].day == today)

    def retranslate(self, keys: str = "") -> None:
        """Write the words again, with the keys that lead to the calendar."""
        self._title.setText(translate("Today", "This week"))
        self.link.set_words(translate("Today", "Calendar"))
        self.link.set_shortcut_text(keys)
        if self._shown is not None:
            self.show_week(*self._shown)

    def _add_line(self) -> None:
        made = DayLine(name=f"{self.objectName()}.{len(self.lines)}", parent=self)
        made.clicked.connect(lambda: self._open(made))
        self.lines.append(made)
        self._list.addWidget(made)

    def _open(self, line: DayLine) -> None:
        if line.shown is not None and line.shown.first is not None:
            self.opened.emit(line.shown.first.id)

    def _restyle(self) -> None:
        u = theme.unit
        self._head.setContentsMargins(u(_INSET), 0, u(_INSET), 0)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(u(8))
        self._list.setSpacing(0)
