"""The roll: who is listed, painted row by row, with the three marks at hand on the current row."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from app.guidance.attendance import Line
from app.registry.listing import ListRow
from ui import language, theme
from ui.parts import painting
from ui.parts.pill import badge_width, paint_badge
from ui.sessions.attendance import words

Index = QModelIndex | QPersistentModelIndex
translate = words.translate

_NOWHERE = QModelIndex()
_TALL, _MARGIN, _NUMBER, _CLASS, _GAP = 32, 24, 32, 76, 8
_ADD, _LIST = "present", "list"
_NARROW = 400


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the roster, or somebody of the books who may be put on it."""

    line: Line | None = None
    person: ListRow | None = None

    @property
    def name(self) -> str:
        """The full name."""
        if self.line is not None:
            return self.line.name.full
        return self.person.name if self.person else ""

    def same(self, other: Row) -> bool:
        """Tell whether both are the same line of the roster."""
        mine, theirs = self.line, other.line
        return mine is not None and theirs is not None and mine.id == theirs.id

    @property
    def hint(self) -> str:
        """What tells a person from a namesake: the class, or the year and the settlement."""
        if self.line is not None:
            return self.line.class_name
        if self.person is None:
            return ""
        where = language.spoken(self.person.settlement)
        return " · ".join(part for part in (self.person.birth_year, where) if part)


class RollModel(QAbstractListModel):
    """Rows in the order given; with a preview, the marks a sheet's line is going to leave."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[Row] = ()
        self.preview: Mapping[int, str] | None = None

    def show(self, rows: Sequence[Row], preview: Mapping[int, str] | None = None) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows, self.preview = rows, preview
        self.endResetModel()

    def mark(self, row: Row) -> str:
        """Return the mark a row shows."""
        if row.line is None:
            return ""
        standing = row.line.mark
        return standing if self.preview is None else self.preview.get(row.line.id, standing)

    def coming(self, row: Row) -> bool:
        """Tell whether the mark shown is one that is not saved yet."""
        return row.line is not None and self.mark(row) != row.line.mark

    def said(self, row: Row) -> str:
        """Return a row as it is read aloud."""
        if row.line is None:
            return ", ".join((row.name, row.hint, translate("Attendance", "not on the list")))
        parts = (f"{row.line.line}. {row.name}", row.hint, words.mark(self.mark(row)))
        return ", ".join(part for part in parts if part)

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.said(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            reason = row.line.reason if row.line else ""
            return escape(" · ".join(part for part in (row.name, row.hint, reason) if part))
        return None


def choices(row: Row) -> tuple[tuple[str, str], ...]:
    """Return what the buttons of a row do, and their words."""
    if row.line is None:
        return (
            (_LIST, translate("Attendance", "+ To the list")),
            (_ADD, translate("Attendance", "+ Came")),
        )
    return tuple((kind, words.mark(kind)) for kind in words.MARKS)


def boxes(box: QRectF, row: Row) -> dict[str, QRectF]:
    """Return where the buttons of a current row stand, up to the right edge of the box."""
    u, placed, right = theme.unit, {}, box.right()
    for kind, said in reversed(choices(row)):
        wide = math.ceil(painting.width_of(said, "small")) + 2 * u(_GAP)
        tall = box.height() - u(8)
        placed[kind] = QRectF(right - wide, box.top() + u(4), wide, tall)
        right -= wide + u(4)
    return placed


class _Line(QAbstractItemDelegate):
    """Paints a row: number, name, class, and a pill; on the current one its buttons."""

    def __init__(self, model: RollModel, view: Roll) -> None:
        super().__init__(view)
        self._model, self._view = model, view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        letters = math.ceil(painting.metrics("body").height())
        return QSize(theme.unit(200), max(theme.unit(_TALL), letters + theme.unit(8)))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, box = self._model.rows[index.row()], QRectF(option.rect)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, box, current)
        inner = self._view.inner(box)
        if current and self._model.preview is None:
            right = self._buttons(painter, inner, row)
        else:
            right = min(self._pill(painter, inner, row, current), inner.right() - _widest())
        self._words(painter, inner, row, right)
        painter.restore()

    def _ground(self, painter: QPainter, box: QRectF, current: bool) -> None:
        t = theme.tokens()
        if current:
            painter.fillRect(box, t.tint)
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), t.accent)
            if t.outlined:
                painting.outline(painter, box, 0, t.accent, 1)
        under = self._view.inner(box)
        painter.fillRect(QRectF(under.left(), box.bottom() - 1, under.width(), 1), t.line)

    def _words(self, painter: QPainter, box: QRectF, row: Row, right: float) -> None:
        t, u = theme.tokens(), theme.unit
        left = box.left()
        number = str(row.line.line) if row.line else "+"
        place = QRectF(left, box.top(), u(_NUMBER), box.height())
        painting.line(painter, place, number, "small", t.muted)
        left += u(_NUMBER)
        right -= u(_GAP)
        if row.hint and box.width() >= u(_NARROW):
            wide = painting.width_of(row.hint, "small") + 2
            wide = min(max(wide, u(_CLASS)), max(0.0, (right - left) * 0.45))
            place = QRectF(right - wide, box.top(), wide, box.height())
            painting.line(painter, place, row.hint, "small", t.muted)
            right -= wide + u(_GAP)
        place = QRectF(left, box.top(), right - left, box.height())
        painting.line(painter, place, row.name, "body", t.text)

    def _pill(self, painter: QPainter, box: QRectF, row: Row, current: bool) -> float:
        t, u = theme.tokens(), theme.unit
        right, kind = box.right(), self._model.mark(row)
        if not kind:
            said = words.mark("") if row.line else choices(row)[1][1]
            wide = painting.width_of(said, "small") + 2
            place = QRectF(right - wide, box.top(), wide, box.height())
            painting.line(painter, place, said, "small", t.muted)
            return right - wide
        badge = words.badge(kind, standing=not self._model.coming(row))
        wide, tall = badge_width(badge), float(u(20))
        place = QRectF(right - wide, box.center().y() - tall / 2, wide, tall)
        paint_badge(painter, place, badge, on_tint=current)
        if self._model.coming(row):
            painting.outline(painter, place, tall / 2, t.tone(badge.tone)[0], 1)
        return right - wide

    def _buttons(self, painter: QPainter, box: QRectF, row: Row) -> float:
        placed = boxes(box, row)
        for kind, said in choices(row):
            ink, ground = _colours(row, kind)
            painting.fill(painter, placed[kind], theme.unit(5), ground)
            if theme.tokens().outlined:
                painting.outline(painter, placed[kind], theme.unit(5), theme.tokens().border)
            painting.line(painter, placed[kind], said, "small", ink, painting.CENTRE)
        return min(place.left() for place in placed.values())


def _widest() -> float:
    """How wide the widest mark is: classes stand in a column before all of them."""
    pills = [badge_width(words.badge(kind)) for kind in words.MARKS]
    return max(*pills, painting.width_of(words.mark(""), "small") + 2)


def _colours(row: Row, kind: str) -> tuple[QColor, QColor]:
    """The button Enter presses is filled; one whose mark stands wears the colour of the mark."""
    t = theme.tokens()
    if row.line is not None and row.line.mark:
        return t.tone(words.TONES[kind]) if kind == row.line.mark else (t.text, t.surface)
    return (t.on_accent, t.accent) if kind == "present" else (t.text, t.surface)


class Roll(QListView):
    """The roster; a click on a current row's button marks, keys go to the line above it."""

    pressed_on = Signal(int, str)
    typed = Signal(QKeyEvent)

    def __init__(self, model: RollModel, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.rows = model
        self._nothing = ""
        model.setParent(self)
        self.setModel(model)
        self.setItemDelegate(_Line(model, self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        theme.current().changed.connect(self.doItemsLayout)

    @property
    def row(self) -> Row | None:
        """The current row."""
        place = self.currentIndex().row()
        return self.rows.rows[place] if 0 <= place < len(self.rows.rows) else None

    def go_to(self, place: int) -> None:
        """Make a row current, the nearest where there is no such."""
        last = self.rows.rowCount() - 1
        if last >= 0:
            self.setCurrentIndex(self.rows.index(max(0, min(place, last))))

    def step(self, by: int) -> None:
        """Go up or down by so many rows."""
        self.go_to(self.currentIndex().row() + by)

    def inner(self, box: QRectF) -> QRectF:
        """Return the part of a row between the margins of the pane; the bar stands in one."""
        taken = self.width() - self.viewport().width()
        margin = theme.unit(_MARGIN)
        return box.adjusted(margin, 0, -max(theme.unit(4), margin - taken), 0)

    @property
    def page(self) -> int:
        """How many rows are in sight."""
        return max(1, self.viewport().height() // max(1, self.sizeHintForRow(0)) - 1)

    def say_nothing(self, words: str) -> None:
        """Say in place of rows why there are none."""
        self._nothing = words
        self.viewport().update()

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        super().paintEvent(e)
        if self.rows.rowCount() == 0:
            with QPainter(self.viewport()) as painter:
                whole = QRectF(self.viewport().rect()).adjusted(0, theme.unit(8), 0, 0)
                muted = theme.tokens().muted
                painting.paragraph(painter, self.inner(whole), self._nothing, "body", muted)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            super().keyPressEvent(event)
        elif event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape}:
            event.ignore()
        else:
            self.typed.emit(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        index = self.indexAt(place.toPoint())
        struck = self._struck(index, place) if index == self.currentIndex() else ""
        super().mousePressEvent(event)
        if struck:
            self.pressed_on.emit(index.row(), struck)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.unit(240), theme.unit(_TALL) * 3)

    def _struck(self, index: QModelIndex, place: QPointF) -> str:
        row = self.row
        if row is None or self.rows.preview is not None:
            return ""
        placed = boxes(self.inner(QRectF(self.visualRect(index))), row)
        return next((kind for kind, box in placed.items() if box.contains(place)), "")
