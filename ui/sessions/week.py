"""The week: days side by side over their hours, a strip above for what has no hours."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.guidance import times
from app.guidance.calendars import Brief
from app.kazakh import dates
from ui import language, theme
from ui.parts import painting
from ui.sessions import blocks, lanes
from ui.sessions.canvas import Canvas
from ui.sessions.spots import STEP, Ghost, Shown, Spot, whole
from ui.theme import Role

_GUTTER, _HEAD, _STRIP, _RIGHT = 60, 40, 24, 16
_HOUR_LEAST, _HOUR_MOST, _HOURS_SEEN = 56, 88, 9
_NARROWEST = 30
_MOST_STRIP = 3
_EDGE = 6
_DAY = 24 * 60
_BEGINS = 9 * 60
"""The first hour in sight, unless something is earlier."""


class Week(Canvas):
    """Monday to Saturday, and Sunday where it has something."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        self._top: float | None = None
        self._rows = 0
        self._strip: list[Spot] = []
        self._hours: list[Spot] = []
        super().__init__(name=name, parent=parent)
        self.verticalScrollBar().valueChanged.connect(self._scroll)

    # Measures

    @property
    def hour(self) -> float:
        """The height of an hour: nine of them fill the pane, within what is easy to read."""
        room = (self.viewport().height() - self.head) / _HOURS_SEEN
        return max(theme.unit(_HOUR_LEAST), min(theme.unit(_HOUR_MOST), room))

    @property
    def head(self) -> int:
        """The height of the names of the days, and of the strip under them."""
        most = max((len(self._open(day)) for day in self.shown.days), default=0)
        rows = min(most, _MOST_STRIP)
        named = max(
            theme.unit(_HEAD), math.ceil(painting.metrics("body").height()) + theme.unit(16)
        )
        return named + rows * self._row() + (theme.unit(4) if rows else 0)

    def _row(self) -> int:
        return max(theme.unit(_STRIP), math.ceil(painting.metrics("small").height()) + 6)

    def _column(self) -> float:
        wide = self.viewport().width() - theme.unit(_GUTTER) - theme.unit(_RIGHT)
        return wide / max(1, len(self.shown.days))

    def _left(self, day: date) -> float:
        return theme.unit(_GUTTER) + self.shown.days.index(day) * self._column()

    def _y(self, minute: float) -> float:
        return self.head + minute * self.hour / 60 - self.verticalScrollBar().value()

    def _open(self, day: date) -> list[Brief]:
        return [each for each in self.shown.on(day) if not each.starts]

    # Arranging

    @override
    def show_days(self, shown: Shown) -> None:
        if shown.days[:1] != self.shown.days[:1]:
            self._top = None
        super().show_days(shown)

    @override
    def arrange(self) -> None:
        most = max((len(self._open(day)) for day in self.shown.days), default=0)
        self._rows = min(most, _MOST_STRIP)
        bar, seen = self.verticalScrollBar(), self.viewport().height() - self.head
        bar.setRange(0, max(0, round(24 * self.hour) - seen))
        bar.setPageStep(max(1, seen))
        bar.setSingleStep(round(self.hour / 2))
        kept = self._top
        first = self._first() if kept is None else kept
        bar.setValue(round(first * self.hour / 60) - (theme.unit(10) if kept is None else 0))
        self._top = kept  # until a hand scrolls, the first hour stays on top at every size
        self._place()

    def _scroll(self, value: int) -> None:
        self._top = value * 60 / self.hour
        self._place()

    def _first(self) -> int:
        starts = [
            times.minutes(each.starts)
            for day in self.shown.days
            for each in self.shown.on(day)
            if each.starts
        ]
        return min([_BEGINS, *starts]) // 60 * 60

    def _place(self) -> None:
        self._strip = [spot for day in self.shown.days for spot in self._strip_of(day)]
        self._hours = [spot for day in self.shown.days for spot in self._hours_of(day)]
        self.spots = [*self._hours, *self._strip]
        self.viewport().update()

    def _strip_of(self, day: date) -> list[Spot]:
        found, left, tall = self._open(day), self._left(day), self._row()
        top = self.head - theme.unit(4) - min(len(found), _MOST_STRIP) * tall
        kept = found if len(found) <= _MOST_STRIP else found[: _MOST_STRIP - 1]
        spots = [
            Spot(QRectF(left + 3, top + n * tall, self._column() - 6, tall - 3), each)
            for n, each in enumerate(kept)
        ]
        if len(kept) < len(found):
            box = QRectF(left + 3, top + len(kept) * tall, self._column() - 6, tall - 3)
            spots.append(Spot(box, found[-1], len(found) - len(kept)))
        return spots

    def _hours_of(self, day: date) -> list[Spot]:
        left, wide = self._left(day) + 3, self._column() - 6
        most = max(1, int(wide // theme.unit(_NARROWEST)))
        spots: list[Spot] = []
        crowds: dict[int, tuple[QRectF, Brief, int]] = {}
        for each in lanes.placed(self.shown.on(day)):
            count = min(each.lanes, most)
            lane = wide / count
            place = min(each.lane, count - 1)
            top, foot = self._y(each.starts), self._y(each.ends)
            box = QRectF(left + place * lane, top + 1, lane - 2, foot - top - 2)
            if each.lanes > most and each.lane >= most - 1:
                key = each.starts // 60
                known = crowds.get(key)
                box.setHeight(theme.unit(22))
                crowds[key] = (known[0] if known else box, each.brief, (known or (0, 0, 0))[2] + 1)
            else:
                spots.append(Spot(box, each.brief))
        return spots + [Spot(box, brief, more) for box, brief, more in crowds.values()]

    @override
    def bring_forward(self) -> None:
        spot, bar = self._spot_of(self.current), self.verticalScrollBar()
        if spot is None or not spot.brief.starts:
            return
        top, foot = spot.box.top() - theme.unit(8), spot.box.bottom() + theme.unit(8)
        if top < self.head:
            bar.setValue(bar.value() - round(self.head - top))
        elif foot > self.viewport().height():
            over = min(foot - self.viewport().height(), top - self.head)
            bar.setValue(bar.value() + round(over))

    # The hand

    @override
    def day_at(self, place: QPointF) -> date | None:
        column = int((place.x() - theme.unit(_GUTTER)) // max(1.0, self._column()))
        return self.shown.days[column] if 0 <= column < len(self.shown.days) else None

    @override
    def minute_at(self, place: QPointF, /) -> int | None:
        if place.y() < self.head:
            return None
        minute = (place.y() - self.head + self.verticalScrollBar().value()) * 60 / self.hour
        return max(0, min(_DAY - STEP, int(minute)))

    @override
    def spot_at(self, place: QPointF) -> Spot | None:
        found = self._strip if place.y() < self.head else self._hours
        return next((each for each in reversed(found) if each.box.contains(place)), None)

    @override
    def at_edge(self, place: QPointF, /) -> bool:
        spot = self.spot_at(place)
        return spot is not None and place.y() >= spot.box.bottom() - theme.unit(_EDGE)

    @override
    def grip(self, place: QPointF, spot: Spot | None) -> Ghost | None:
        if spot is not None:
            return None if spot.more else whole(spot.brief)
        day, minute = self.day_at(place), self.minute_at(place)
        if day is None or minute is None:
            return None
        starts = minute // STEP * STEP
        return Ghost(None, day, starts, starts)

    @override
    def dragged(self, grip: Ghost, start: QPointF, place: QPointF) -> Ghost | None:
        day, minute = self.day_at(place) or grip.day, self.minute_at(place)
        if grip.session is None or (grip.starts is not None and self.at_edge(start)):
            until = grip.ends if minute is None else _snapped(minute + STEP / 2)
            return replace(grip, ends=max((grip.starts or 0) + STEP, until))
        if grip.starts is None:  # from the strip: into the hours of a day, or to another day
            starts = None if minute is None else minute // STEP * STEP
            return replace(grip, day=day, starts=starts, ends=(starts or 0) + 60)
        shift = _snapped((place.y() - start.y()) * 60 / self.hour)
        shift = max(-grip.starts, min(shift, _DAY - 1 - grip.ends))
        return replace(grip, day=day, starts=grip.starts + shift, ends=grip.ends + shift)

    # Painting

    @override
    def paintEvent(self, arg__1: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.shown.days:
            return
        t, box = theme.tokens(), QRectF(self.viewport().rect())
        painter.fillRect(box, t.bg)
        self._paint_today(painter)
        below = box.adjusted(0, self.head, 0, 0)
        painter.save()
        painter.setClipRect(below)
        self._paint_lines(painter)
        self._paint_now_line(painter)
        self._paint_spots(painter, self._hours, below)
        self._paint_ghost(painter)
        self._paint_now(painter)
        painter.restore()
        self._paint_head(painter)
        self._paint_spots(painter, self._strip, box)

    def _paint_today(self, painter: QPainter) -> None:
        if self.shown.today in self.shown.days:
            left = self._left(self.shown.today)
            box = QRectF(left, 0, self._column(), self.viewport().height() + theme.unit(8))
            painting.fill(painter, box, theme.unit(8), theme.tokens().surface)

    def _paint_lines(self, painter: QPainter) -> None:
        t, right = theme.tokens(), self.viewport().width() - theme.unit(_RIGHT)
        tall = painting.metrics("small").height()
        for hour in range(25):
            y = round(self._y(hour * 60)) + 0.5
            if not -tall < y < self.viewport().height() + tall:
                continue
            painter.setPen(QPen(t.line, 1))
            painter.drawLine(QPointF(theme.unit(_GUTTER), y), QPointF(right, y))
            place = QRectF(0, y - tall / 2, theme.unit(_GUTTER) - theme.unit(12), tall)
            if hour < 24 and not self._near_now(hour * 60):
                painting.line(painter, place, f"{hour:02}:00", "small", t.muted, painting.RIGHT)

    def _near_now(self, minute: int) -> bool:
        """The present minute is written in the same place and goes first."""
        tall = painting.metrics("small").height() * 60 / self.hour
        return self.shown.today in self.shown.days and abs(minute - self.shown.minute) < tall

    def _paint_spots(self, painter: QPainter, spots: list[Spot], seen: QRectF) -> None:
        lying = [each for each in spots if each.box.intersects(seen)]
        for spot in sorted(lying, key=lambda each: each.brief.id == self.current):
            if spot.more:
                blocks.paint_more(painter, spot.box, spot.more)
                continue
            current = spot.brief.id == self.current
            paint = blocks.paint_block if spot.brief.starts else blocks.paint_line
            paint(
                painter,
                spot.box,
                spot.brief,
                self.shown.today,
                current=current,
                focused=self.hasFocus(),
            )

    def _paint_ghost(self, painter: QPainter) -> None:
        ghost = self._ghost
        if ghost is None or ghost.day not in self.shown.days:
            return
        left, wide = self._left(ghost.day) + 3, self._column() - 6
        starts = _BEGINS if ghost.starts is None else ghost.starts
        ends = starts + 60 if ghost.starts is None else max(ghost.ends, starts + STEP)
        box = QRectF(left, self._y(starts) + 1, wide, self._y(ends) - self._y(starts) - 2)
        blocks.paint_ghost(painter, box, ghost.said)

    def _paint_now_line(self, painter: QPainter) -> None:
        """The present minute in the gutter, and its line behind the sessions of other days."""
        if self.shown.today not in self.shown.days:
            return
        t, y, tall = theme.tokens(), self._y(self.shown.minute), painting.metrics("small").height()
        place = QRectF(0, y - tall / 2, theme.unit(_GUTTER) - theme.unit(12), tall)
        said = times.clock(self.shown.minute)
        painting.line(painter, place, said, "small_strong", t.text, painting.RIGHT)
        painter.setPen(QPen(t.text, 1))
        left = theme.unit(_GUTTER) - theme.unit(6)
        painter.drawLine(QPointF(left, y), QPointF(self._left(self.shown.today), y))

    def _paint_now(self, painter: QPainter) -> None:
        """The present minute across today, over whatever goes on."""
        if self.shown.today not in self.shown.days:
            return
        t, y, left = theme.tokens(), self._y(self.shown.minute), self._left(self.shown.today)
        painter.setPen(QPen(t.text, 1))
        painter.setBrush(t.text)
        painter.drawEllipse(QPointF(left, y), theme.unit(4), theme.unit(4))
        painter.drawLine(QPointF(left, y), QPointF(left + theme.unit(10), y))

    def _paint_head(self, painter: QPainter) -> None:
        t = theme.tokens()
        painter.fillRect(QRectF(0, 0, self.viewport().width(), self.head), t.bg)
        self._paint_today_head(painter)
        named = self.head - (self._strip_tall())
        short = self._are_short()
        for day in self.shown.days:
            self._paint_name(painter, day, named, short=short)
        painter.setPen(QPen(t.line, 1))
        y = self.head - 0.5
        right = self.viewport().width() - theme.unit(_RIGHT)
        painter.drawLine(QPointF(theme.unit(_GUTTER), y), QPointF(right, y))

    def _strip_tall(self) -> int:
        return self._rows * self._row() + (theme.unit(4) if self._rows else 0)

    def _paint_today_head(self, painter: QPainter) -> None:
        if self.shown.today in self.shown.days:
            box = QRectF(self._left(self.shown.today), 0, self._column(), self.head + 8)
            painter.save()
            painter.setClipRect(QRectF(0, 0, self.viewport().width(), self.head))
            painting.fill(painter, box, theme.unit(8), theme.tokens().surface)
            painter.restore()

    def _are_short(self) -> bool:
        """The names of the days are short where one of them would not fit."""
        names = [dates.weekday(day, language.current()) for day in self.shown.days]
        most = max((painting.width_of(name, "strong") for name in names), default=0)
        return most + painting.width_of("30", "strong") + theme.unit(22) > self._column()

    def _paint_name(self, painter: QPainter, day: date, tall: float, *, short: bool) -> None:
        t, u, spoken = theme.tokens(), theme.unit, language.current()
        box = QRectF(self._left(day) + u(7), 0, self._column() - u(10), tall)
        name = (dates.weekday_short if short else dates.weekday)(day, spoken)
        name, number, today = f"{name[:1].upper()}{name[1:]}", str(day.day), day == self.shown.today
        ink = t.accent if today else t.muted
        role: Role = "strong" if today else "body"
        wide = painting.width_of(name, role) + 1
        first = QRectF(box.left(), 0, wide, tall)
        painting.line(painter, first, name, role, ink)
        second = box.adjusted(wide + u(8), 0, 0, 0)
        painting.line(painter, second, number, "strong", t.accent if today else t.text)
        if day == self.day and self.hasFocus() and self.current < 0:
            ring = QRectF(self._left(day) + 2, 4, self._column() - 4, tall - 8)
            painting.outline(painter, ring, u(6), t.accent, 2)


def _snapped(minutes: float) -> int:
    return round(minutes / STEP) * STEP
