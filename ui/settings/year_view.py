"""A year of days on one sheet: worked, off, and what the office itself corrected."""

from __future__ import annotations

import math
from calendar import monthrange
from collections.abc import Collection
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from app.kazakh.working_days import WorkingCalendar
from ui import language, theme
from ui.parts import painting

_CELL, _LINE, _GAP, _HEAD, _WEEKS = 31, 21, 14, 40, 6
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}


class YearView(QWidget):
    """Arrows move over the days, Space changes one; ``toggled`` gives the day."""

    toggled = Signal(object)
    moved = Signal(object)
    year_changed = Signal(int)

    def __init__(self, day: date, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._day = day
        self._calendar = WorkingCalendar()
        self._corrected: Collection[date] = ()
        self._boxes: dict[date, QRectF] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.current().changed.connect(self._restyle)

    @property
    def day(self) -> date:
        """The day one stands on."""
        return self._day

    def show_calendar(self, calendar: WorkingCalendar, corrected: Collection[date]) -> None:
        """Show which days are worked; ``corrected`` are the office's own entries."""
        self._calendar, self._corrected = calendar, corrected
        self._tell()
        self.update()

    def go_to(self, day: date) -> None:
        """Stand on a day, turning to its year."""
        turned = day.year != self._day.year
        self._day = day
        if turned:
            self.year_changed.emit(day.year)
        self._tell()
        self.moved.emit(day)
        self.update()

    def turn(self, by: int) -> None:
        """Turn to another year, the same day of it where there is one."""
        year = min(2100, max(2000, self._day.year + by))
        last = monthrange(year, self._day.month)[1]
        self.go_to(self._day.replace(year=year, day=min(self._day.day, last)))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, arg__1: int) -> int:
        rows = math.ceil(12 / self._across(arg__1))
        return rows * self._month_tall() - self._u(_GAP)

    @override
    def sizeHint(self) -> QSize:
        wide = 4 * self._month_wide() - self._u(_GAP)
        return QSize(wide, self.heightForWidth(wide))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._month_wide(), self._month_tall())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.go_to(self._day + timedelta(days=_STEPS[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.toggled.emit(self._day)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event)
        if day is not None:
            again = day == self._day
            self.go_to(day)
            if again:
                self.toggled.emit(day)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = event.pos().toPointF()
            found = (day for day, box in self._boxes.items() if box.contains(place))
            day = next(found, None)
            name = self._calendar.holiday(day) if day else None
            QToolTip.showText(event.globalPos(), name or "")
            return True
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.smooth(self)
        self._boxes = {}
        across = self._across(self.width())
        for month in range(1, 13):
            row, column = divmod(month - 1, across)
            left = column * self._month_wide()
            self._month(painter, month, left, row * self._month_tall())

    def _month(self, painter: QPainter, month: int, left: int, top: int) -> None:
        t, year = theme.tokens(), self._day.year
        cell, tall = self._u(_CELL), self._u(_LINE)
        locale = QLocale(language.current())
        title = locale.standaloneMonthName(month).capitalize()
        line = QRectF(left, top, 7 * cell, self._u(22))
        painting.line(painter, line, title, "strong", t.text)
        for weekday in range(7):
            word = locale.standaloneDayName(weekday + 1, QLocale.FormatType.NarrowFormat)
            place = QRectF(left + weekday * cell, top + self._u(20), cell, self._u(20))
            painting.line(painter, place, word, "small", t.muted, painting.CENTRE)
        first = date(year, month, 1).weekday()
        for number in range(monthrange(year, month)[1]):
            week, weekday = divmod(first + number, 7)
            box = QRectF(left + weekday * cell, top + self._u(_HEAD) + week * tall, cell, tall)
            self._paint_day(painter, date(year, month, number + 1), box)

    def _paint_day(self, painter: QPainter, day: date, box: QRectF) -> None:
        t, inner = theme.tokens(), box.adjusted(2, 1, -2, -1)
        self._boxes[day] = box
        working, corrected = self._calendar.is_working(day), day in self._corrected
        if not working:
            holiday = self._calendar.holiday(day) is not None
            painting.fill(painter, inner, self._u(5), t.err_bg if holiday else t.sunken)
        if corrected:
            painting.fill(painter, inner, self._u(5), t.tint)
            painting.outline(painter, inner, self._u(5), t.accent)
        ink = t.text if working else t.err if self._calendar.holiday(day) else t.muted
        ink = t.tint_text if corrected else ink
        role = "small_strong" if corrected or not working else "small"
        said = f"{day.day}" if not corrected else f"{day.day}{'+' if working else '−'}"
        painting.line(painter, inner, said, role, ink, painting.CENTRE)  # type: ignore[arg-type]
        if day == self._day:
            weight = 2 if self.hasFocus() else 1
            painting.outline(painter, box, self._u(6), t.accent, weight)

    def _day_at(self, event: QMouseEvent) -> date | None:
        place = event.position()
        return next((day for day, box in self._boxes.items() if box.contains(place)), None)

    def _across(self, width: int) -> int:
        fit = (width + self._u(_GAP)) // self._month_wide()
        return next(each for each in (6, 4, 3, 2, 1) if each <= max(1, fit))

    def _month_wide(self) -> int:
        return 7 * self._u(_CELL) + self._u(_GAP + 10)

    def _month_tall(self) -> int:
        return self._u(_HEAD) + _WEEKS * self._u(_LINE) + self._u(_GAP)

    def _u(self, pixels: int) -> int:
        return theme.unit(pixels)

    def _tell(self) -> None:
        self.setAccessibleDescription(f"{self._day:%d.%m.%Y}")

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
