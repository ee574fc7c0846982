"""The month: its weeks one under the other, each day with its sessions line by line."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.kazakh import dates
from ui import language, theme
from ui.parts import painting
from ui.sessions import blocks
from ui.sessions.canvas import Canvas
from ui.sessions.spots import Ghost, Spot, whole

_LEFT, _RIGHT, _FOOT, _NUMBER, _LINE = 20, 16, 12, 24, 20
_WEEK = 7


class Month(Canvas):
    """Whole weeks; a day that cannot show all its sessions says how many more there are."""

    up_and_down_days = _WEEK

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)

    @property
    def head(self) -> int:
        """The height of the names of the days."""
        return max(theme.unit(32), math.ceil(painting.metrics("body").height()) + theme.unit(10))

    def _cell(self, place: int) -> QRectF:
        room = self.viewport().rect()
        wide = (room.width() - theme.unit(_LEFT) - theme.unit(_RIGHT)) / _WEEK
        weeks = max(1, len(self.shown.days) // _WEEK)
        tall = (room.height() - self.head - theme.unit(_FOOT)) / weeks
        week, day = divmod(place, _WEEK)
        return QRectF(theme.unit(_LEFT) + day * wide, self.head + week * tall, wide, tall)

    @override
    def arrange(self) -> None:
        self.spots = [
            spot for place, day in enumerate(self.shown.days) for spot in self._spots_of(place, day)
        ]
        self.viewport().update()

    def _spots_of(self, place: int, day: date) -> list[Spot]:
        cell, found = self._cell(place), self.shown.on(day)
        tall = max(theme.unit(_LINE), math.ceil(painting.metrics("small").height()) + 2)
        first = cell.top() + theme.unit(_NUMBER)
        fits = max(1, int((cell.bottom() - first) // tall))
        kept = found if len(found) <= fits else found[: fits - 1]

        def box(line: int) -> QRectF:
            return QRectF(cell.left() + 3, first + line * tall, cell.width() - 6, tall - 2)

        spots = [Spot(box(line), each) for line, each in enumerate(kept)]
        if len(kept) < len(found):
            spots.append(Spot(box(len(kept)), found[len(kept)], len(found) - len(kept)))
        return spots

    @override
    def page(self, step: int) -> date:
        month = self.shown.days[_WEEK].replace(day=1) if self.shown.days else self.day
        number = month.year * 12 + month.month - 1 + step
        return date(number // 12, number % 12 + 1, 1)

    @override
    def beyond(self, step: int) -> None:
        """Up from a day's first session, and down from its last, leads to the week's next."""
        day = self.day + timedelta(days=step * _WEEK)
        if day not in self.shown.days:
            self.went.emit(day)
        on = self.shown.on(day)
        self._take(on[0 if step > 0 else -1] if on else None, day)

    # The hand

    @override
    def day_at(self, place: QPointF) -> date | None:
        for number, day in enumerate(self.shown.days):
            if self._cell(number).contains(place):
                return day
        return None

    @override
    def grip(self, place: QPointF, spot: Spot | None) -> Ghost | None:
        return whole(spot.brief) if spot is not None and not spot.more else None

    @override
    def dragged(self, grip: Ghost, start: QPointF, place: QPointF) -> Ghost | None:
        return replace(grip, day=self.day_at(place) or grip.day)

    # Painting

    @override
    def paintEvent(self, arg__1: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.viewport().rect(), theme.tokens().bg)
        if not self.shown.days:
            return
        self._paint_names(painter)
        for place, day in enumerate(self.shown.days):
            self._paint_day(painter, self._cell(place), day)
        for spot in self.spots:
            self._paint_spot(painter, spot)
        if self._ghost is not None and self._ghost.day in self.shown.days:
            cell = self._cell(self.shown.days.index(self._ghost.day))
            blocks.paint_ghost(painter, cell.adjusted(3, 3, -3, -3), self._ghost.said)

    def _paint_names(self, painter: QPainter) -> None:
        t, spoken = theme.tokens(), language.current()
        for place, day in enumerate(self.shown.days[:_WEEK]):
            cell = self._cell(place)
            box = QRectF(cell.left() + theme.unit(7), 0, cell.width() - theme.unit(10), self.head)
            name = dates.weekday(day, spoken)
            if painting.width_of(name, "body") > box.width():
                name = dates.weekday_short(day, spoken)
            painting.line(painter, box, f"{name[:1].upper()}{name[1:]}", "body", t.muted)

    def _paint_day(self, painter: QPainter, cell: QRectF, day: date) -> None:
        t, u, today = theme.tokens(), theme.unit, day == self.shown.today
        if today:
            painting.fill(painter, cell.adjusted(1, 1, 0, 0), u(6), t.surface)
        painter.setPen(QPen(t.line, 1))
        painter.drawLine(cell.topLeft(), cell.topRight())
        own = day.month == self.shown.month
        ink = t.accent if today else t.text if own else t.muted
        box = QRectF(cell.left() + u(7), cell.top() + 1, cell.width() - u(10), u(_NUMBER) - 2)
        said = str(day.day) if own else f"{day.day:02}.{day.month:02}"
        painting.line(painter, box, said, "strong" if own else "small", ink)
        if day == self.day and self.hasFocus() and self.current < 0:
            painting.outline(painter, cell.adjusted(2, 2, -2, -2), u(6), t.accent, 2)

    def _paint_spot(self, painter: QPainter, spot: Spot) -> None:
        if spot.more:
            blocks.paint_more(painter, spot.box, spot.more)
            return
        blocks.paint_line(
            painter,
            spot.box,
            spot.brief,
            self.shown.today,
            current=spot.brief.id == self.current,
            focused=self.hasFocus(),
        )
