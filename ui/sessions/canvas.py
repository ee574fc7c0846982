"""What the week and the month share: days with sessions, one of them current, keys and hands."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from html import escape
from itertools import islice

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QToolTip, QWidget
from typing_extensions import override

from app.guidance import times
from app.guidance.calendars import Brief
from ui import theme
from ui.sessions import spots, words
from ui.sessions.spots import STEP, Ghost, Shown, Spot, shifted, whole

NONE = -1
_SAID = 60
"""Sessions told one by one to those who listen; the arrows tell the rest."""


class Canvas(QAbstractScrollArea):
    """A painted calendar.

    Arrows go from session to session and from day to day, Enter opens, Ctrl and arrows carry the
    current session, which is let go with Ctrl; N begins a new one. The hand drags the same ways.
    """

    chosen = Signal(int)
    opened = Signal(int)
    went = Signal(object)
    """A day beyond those shown was walked to."""
    wanted = Signal(object, str, str)
    """A new session is wanted on a day, with hours where they are known."""
    moved = Signal(int, object, str)
    stretched = Signal(int, str)
    crowd_opened = Signal(object)
    """A day was asked for with all its sessions."""
    menu_asked = Signal(int, QPoint)

    up_and_down_days = 0
    """How many days Ctrl with Up or Down carries a session; 0 carries it by minutes."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.shown = Shown()
        self.spots: list[Spot] = []
        self.day = date.min
        self._listed: list[str] = []
        self._current = NONE
        self._ghost: Ghost | None = None
        self._pressed: QPointF | None = None
        self._grip: Ghost | None = None
        self._carried = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        theme.current().changed.connect(self.arrange)

    # What a kind of calendar says

    def arrange(self) -> None:
        """Find the place of every session anew."""
        raise NotImplementedError

    def grip(self, place: QPointF, spot: Spot | None) -> Ghost | None:
        """Return what a press would take hold of, None where nothing can be dragged."""
        raise NotImplementedError

    def dragged(self, grip: Ghost, start: QPointF, place: QPointF) -> Ghost | None:
        """Return where what was taken hold of would go."""
        raise NotImplementedError

    def day_at(self, place: QPointF) -> date | None:
        """Return the day under a point."""
        raise NotImplementedError

    def minute_at(self, _place: QPointF, /) -> int | None:
        """Return the minute under a point, None where no hours are drawn."""
        return None

    def bring_forward(self) -> None:
        """Scroll so that the current session is in sight."""

    # What is shown

    @property
    def current(self) -> int:
        """The session that is current, -1 when none is."""
        return self._current

    def show_days(self, shown: Shown) -> None:
        """Show other days, or the same ones again; the current session stays so if it is there."""
        self.shown = shown
        if self._ghost is not None and not self._carried:
            self._drop_ghost()
        if shown.days and not shown.days[0] <= self.day <= shown.days[-1]:
            self.day = shown.today if shown.today in shown.days else shown.days[0]
        if (brief := self._find(self._current)) is not None:
            self.day = brief.day
        everything = (each for day in shown.days for each in shown.on(day))
        self._listed = [words.said(each, shown.today) for each in islice(everything, _SAID)]
        self.arrange()
        self._tell()

    def choose(self, session_id: int) -> bool:
        """Make a session current; tell whether it is among those shown."""
        brief = self._find(session_id)
        self._current = session_id if brief else NONE
        if brief is not None:
            self.day = brief.day
            self.bring_forward()
        self._tell()
        return brief is not None

    def _find(self, session_id: int) -> Brief | None:
        for briefs in self.shown.sessions.values():
            for brief in briefs:
                if brief.id == session_id:
                    return brief
        return None

    def _take(self, brief: Brief | None, day: date | None = None) -> None:
        """Make a session current, or only a day, and say so."""
        self._current = brief.id if brief else NONE
        self.day = brief.day if brief else day or self.day
        self.bring_forward()
        self._tell()
        self.chosen.emit(self._current)

    def _tell(self) -> None:
        """Say the current session, then all of them, to those who listen."""
        held = self._find(self._current)
        first = words.said(held, self.shown.today) if held else words.day(self.day)
        self.setAccessibleDescription("\n".join([first, *self._listed]))
        QAccessible.updateAccessibility(
            QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        )
        self.viewport().update()

    def _on(self, day: date) -> Sequence[Brief]:
        return self.shown.on(day)

    # Keys

    @override
    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        key, held = Qt.Key(arg__1.key()), arg__1.modifiers()
        if key == Qt.Key.Key_Escape and self._ghost is not None:
            self._drop_ghost()
        elif key in _ARROWS and held & Qt.KeyboardModifier.ControlModifier:
            self._carry(key, stretching=bool(held & Qt.KeyboardModifier.ShiftModifier))
        elif key in _ARROWS:
            self._walk(*_ARROWS[key])
        elif not self._do(key):
            super().keyPressEvent(arg__1)
            arg__1.ignore()

    def _do(self, key: Qt.Key) -> bool:
        """Do what a single key means; tell whether it means anything."""
        if key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            if on := self._on(self.day):
                self._take(on[0 if key == Qt.Key.Key_Home else -1])
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.went.emit(self.page(1 if key == Qt.Key.Key_PageDown else -1))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            if self._current != NONE:
                self.opened.emit(self._current)
            else:
                self.wanted.emit(self.day, "", "")
        elif key in {Qt.Key.Key_N, Qt.Key.Key_Insert}:
            self.wanted.emit(self.day, "", "")
        elif key == Qt.Key.Key_Menu and (spot := self._spot_of(self._current)):
            corner = self.viewport().mapToGlobal(spot.box.center().toPoint())
            self.menu_asked.emit(self._current, corner)
        else:
            return False
        return True

    def page(self, step: int) -> date:
        """Return the day a page further or back."""
        return self.day + timedelta(days=7 * step)

    def _walk(self, days: int, sessions: int) -> None:
        if days:
            self.step_day(days)
            return
        on = self._on(self.day)
        place = next((n for n, each in enumerate(on) if each.id == self._current), None)
        wanted = (0 if sessions > 0 else len(on) - 1) if place is None else place + sessions
        if 0 <= wanted < len(on):
            self._take(on[wanted])
        else:
            self.beyond(sessions)

    def beyond(self, step: int) -> None:
        """Go past a day's first or last session, where that leads anywhere."""

    def step_day(self, days: int) -> None:
        """Go to another day and the session there nearest to the hour of the current one."""
        held = self._find(self._current)
        hour = times.minutes(held.starts) if held and held.starts else self.shown.minute
        day = self.day + timedelta(days=days)
        if day not in self.shown.days:
            self.went.emit(day)
        on = self._on(day)
        nearest = min(on, key=lambda each: abs(spots.hour(each) - hour), default=None)
        self._take(nearest, day)

    def _carry(self, key: Qt.Key, *, stretching: bool) -> None:
        """Carry the current session by keys; it is let go when Ctrl is."""
        brief = self._find(self._current)
        held = self._ghost if self._carried else None
        if held is None and brief is not None:
            held = whole(brief)
        if held is None:
            return
        days, step = _ARROWS[key]
        if self.up_and_down_days and step:
            days, step = step * self.up_and_down_days, 0
        self._carried, self._grip = True, self._grip or held
        self._ghost = shifted(held, days, step * STEP, stretching=stretching)
        self.viewport().update()

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Control, Qt.Key.Key_Meta} and self._carried:
            self._let_go()
        super().keyReleaseEvent(event)

    # The hand

    @override
    def mousePressEvent(self, arg__1: QMouseEvent) -> None:
        if arg__1.button() != Qt.MouseButton.LeftButton:
            return
        place = arg__1.position()
        spot, day = self.spot_at(place), self.day_at(place)
        if spot is not None and spot.more:
            self.crowd_opened.emit(spot.brief.day)
            return
        if spot is not None:
            self._take(spot.brief)
        elif day is not None:
            self._take(None, day)
        self._pressed, self._grip = place, self.grip(place, spot)

    @override
    def mouseMoveEvent(self, arg__1: QMouseEvent) -> None:
        place = arg__1.position()
        if self._pressed is None or self._grip is None:
            self._hover(place)
            return
        far = (place - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._ghost is not None or far:
            self._ghost = self.dragged(self._grip, self._pressed, place)
            self.viewport().update()

    @override
    def mouseReleaseEvent(self, arg__1: QMouseEvent) -> None:
        self._pressed = None
        if self._ghost is not None:
            self._let_go()
        self._grip = None

    @override
    def mouseDoubleClickEvent(self, arg__1: QMouseEvent) -> None:
        place = arg__1.position()
        spot, day, minute = self.spot_at(place), self.day_at(place), self.minute_at(place)
        if spot is not None and not spot.more:
            self.opened.emit(spot.brief.id)
        elif spot is None and day is not None:
            starts = times.clock(minute // 30 * 30) if minute is not None else ""
            self.wanted.emit(day, starts, "")

    @override
    def contextMenuEvent(self, arg__1: QContextMenuEvent) -> None:
        spot = self.spot_at(QPointF(arg__1.pos()))
        if spot is not None and not spot.more:
            self._take(spot.brief)
            self.menu_asked.emit(spot.brief.id, arg__1.globalPos())

    def spot_at(self, place: QPointF) -> Spot | None:
        """Return the session under a point."""
        return next((each for each in reversed(self.spots) if each.box.contains(place)), None)

    def _spot_of(self, session_id: int) -> Spot | None:
        found = (each for each in self.spots if each.brief.id == session_id and not each.more)
        return next(found, None)

    def _hover(self, place: QPointF) -> None:
        held = self.grip(place, self.spot_at(place))
        stretching = held is not None and held.session is not None and held.starts is not None
        shape = Qt.CursorShape.ArrowCursor
        if stretching and self.at_edge(place):
            shape = Qt.CursorShape.SizeVerCursor
        self.viewport().setCursor(shape)

    def at_edge(self, _place: QPointF, /) -> bool:
        """Tell whether a point is at the lower edge of a session, which can be pulled."""
        return False

    # Letting go

    def _let_go(self) -> None:
        ghost, grip = self._ghost, self._grip
        self._drop_ghost()
        if ghost is None or grip is None or ghost == grip:
            return
        if ghost.session is None:
            if ghost.starts is not None and ghost.ends - ghost.starts >= STEP:
                hours = times.clock(ghost.starts), times.clock(ghost.ends)
                self.wanted.emit(ghost.day, *hours)
        elif (ghost.day, ghost.starts) != (grip.day, grip.starts):
            starts = "" if ghost.starts is None else times.clock(ghost.starts)
            self.moved.emit(ghost.session.id, ghost.day, starts)
        elif ghost.starts is not None:
            self.stretched.emit(ghost.session.id, times.clock(ghost.ends))

    def _drop_ghost(self) -> None:
        self._ghost, self._grip, self._carried = None, None, False
        self.viewport().update()

    # Qt

    @override
    def focusInEvent(self, arg__1: QFocusEvent) -> None:
        super().focusInEvent(arg__1)
        self.viewport().update()

    @override
    def focusOutEvent(self, arg__1: QFocusEvent) -> None:
        super().focusOutEvent(arg__1)
        if self._carried:
            self._let_go()
        self.viewport().update()

    @override
    def resizeEvent(self, arg__1: QResizeEvent) -> None:
        super().resizeEvent(arg__1)
        self.arrange()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            spot = self.spot_at(QPointF(event.pos()))
            said = words.said(spot.brief, self.shown.today) if spot and not spot.more else ""
            QToolTip.showText(event.globalPos(), escape(said), self)
            return True
        return super().viewportEvent(event)


_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
