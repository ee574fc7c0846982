"""A section of the report on the screen: a table in which every number is a button."""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QTableView,
    QWidget,
)
from typing_extensions import override

from app.quarters.content import Cell
from ui import colours, theme
from ui.parts import painting
from ui.quarters.grid_heads import PAD, GridHeads
from ui.quarters.grid_model import GridModel
from ui.quarters.grids import Box, Grid, GridRow
from ui.tables.model import Index
from ui.theme import Role

_NAME, _LEAST_NAME, _SCROLLED_NAME, _MOST_NAME = 200, 134, 168, 320
_LEAST, _TIGHT, _MOST = 46, 34, 132


class GridView(QTableView):
    """As tall as its rows; arrows go from number to number, Enter and a click open one."""

    opened = Signal(object)
    met = Signal(object)

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._model = GridModel()
        self._heads = GridHeads(self._model, self)
        self._hovered: tuple[int, int] = (-1, -1)
        self._chosen: Cell | None = None
        self._tall: list[int] = []
        self._set_up()
        self.setModel(self._model)
        self._model.setParent(self)
        theme.current().changed.connect(self._measure)

    @property
    def grid(self) -> Grid:
        """What is shown."""
        return self._model.grid

    def show_grid(self, grid: Grid) -> None:
        """Show another grid; the number the keys stand on stays where it was."""
        at = self.currentIndex()
        row, column = at.row(), at.column()
        if self._model.show_grid(grid) and row >= 0:
            self.setCurrentIndex(self._model.index(row, column))
        self.setAccessibleName(grid.title)
        self._measure()

    def choose(self, cell: Cell | None) -> None:
        """Mark the number whose list stands open."""
        self._chosen = cell
        self.viewport().update()

    def current_box(self) -> Box | None:
        """Return what the keys stand on."""
        at = self.currentIndex()
        return self.grid.box(at.row(), at.column() - 1) if at.column() > 0 else None

    def go_to_first(self) -> None:
        """Let the keys begin at the first number."""
        if not self.currentIndex().isValid() and self.grid.rows:
            self.setCurrentIndex(self._model.index(0, 1))

    # Keys and mouse

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._open(self.current_box())
            return
        edge = {Qt.Key.Key_Up: 0, Qt.Key.Key_Down: self._model.rowCount() - 1}
        if edge.get(Qt.Key(event.key()), -1) == self.currentIndex().row() >= 0:
            # From the edge of one section the arrows go on into the next.
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
            return
        super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = self._met(event)
        if event.button() == Qt.MouseButton.LeftButton and at.column() > 0:
            self._open(self.grid.box(at.row(), at.column() - 1))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._met(event)
        self._hover(at.row(), at.column())

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(-1, -1)
        return super().viewportEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.go_to_first()
        self.viewport().update()
        self.met.emit(self)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.column() == 0:  # a name is no button
            self.setCurrentIndex(self._model.index(current.row(), 1))
        self.met.emit(self)

    @override
    def wheelEvent(self, arg__1: Any) -> None:
        if arg__1.angleDelta().x():
            super().wheelEvent(arg__1)
        else:
            arg__1.ignore()  # the page below scrolls, not the table

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._met(event).isValid():
            super().mousePressEvent(event)

    @override
    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a number out from under the names too."""
        super().scrollTo(index, hint)
        under = self.columnWidth(0) - self.columnViewportPosition(index.column())
        if index.column() > 0 and under > 0:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - under)

    def _met(self, event: QMouseEvent) -> QModelIndex:
        """Return the number under the pointer, none where a name lies over it."""
        place = event.position().toPoint()
        return self.indexAt(place) if place.x() >= self.columnWidth(0) else QModelIndex()

    def current_rect(self) -> QRect:
        """Return where the number stands that the keys are on."""
        return self.visualRect(self.currentIndex()).translated(0, self._heads.height())

    def _open(self, box: Box | None) -> None:
        if box is not None and box.cell is not None and box.cell.value:
            self.opened.emit(box.cell)

    def _hover(self, row: int, column: int) -> None:
        box = self.grid.box(row, column - 1) if column > 0 else None
        able = box is not None and box.cell is not None and bool(box.cell.value)
        hand = Qt.CursorShape.PointingHandCursor if able else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(hand)
        if (row, column) != self._hovered:
            self._hovered = (row, column) if able else (-1, -1)
            self.viewport().update()

    # Painting

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        t = theme.tokens()
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(e.rect(), t.bg)
            first = max(0, self.rowAt(e.rect().top()))
            for number in range(first, len(self.grid.rows)):
                top = self.rowViewportPosition(number)
                if top > e.rect().bottom():
                    break
                self._paint_row(painter, number, top)

    def _paint_row(self, painter: QPainter, number: int, top: int) -> None:
        t, row, tall = theme.tokens(), self.grid.rows[number], self.rowHeight(number)
        role: Role = "strong" if row.strong else "body"
        for column, box in enumerate(row.boxes, 1):
            self._paint_box(painter, number, column, box, role)
        wide = self.columnWidth(0)
        left = 0  # the names stay while the numbers are scrolled under them
        painter.fillRect(QRectF(left, top, wide, tall), t.bg)
        room = wide - theme.unit(PAD)
        height = painting.wrapped(row.name, role, room)[1]
        place = QRectF(left, top + (tall - height) / 2, room, height)
        painting.paragraph(painter, place, row.name, role, t.text)
        painter.fillRect(QRectF(0, top + tall - 1, self.viewport().width(), 1), t.line)

    def _paint_box(self, painter: QPainter, row: int, column: int, box: Box, role: Role) -> None:
        t, at = theme.tokens(), self._model.index(row, column)
        place = QRectF(self.visualRect(at)).adjusted(theme.unit(2), 2, -1, -3)
        chosen = box.cell is not None and box.cell == self._chosen
        if chosen or (row, column) == self._hovered:
            ground = t.tint if chosen else colours.mixed(t.bg, t.sunken, 0.9)
            painting.fill(painter, place, theme.unit(6), ground)
        if self.hasFocus() and at == self.currentIndex():
            painting.outline(painter, place, theme.unit(6), t.accent, 2)
        ink = t.tint_text if chosen else t.text if box.cell else t.muted
        if (row, column) == self._hovered:
            ink = t.accent
        words = place.adjusted(0, 0, -theme.unit(PAD - 2), 0)
        painting.line(painter, words, box.text, role, ink, painting.RIGHT)

    # Sizes

    @override
    def sizeHint(self) -> QSize:
        bar = self.horizontalScrollBar()
        below = bar.sizeHint().height() if bar.maximum() > 0 else 0
        tall = self._heads.sizeHint().height() + sum(self._tall) + below + 1
        return QSize(theme.unit(400), tall)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.unit(200), self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._measure()

    def _measure(self) -> None:
        """Share the width: numbers take what they need, the names what is left."""
        wide = self.width()
        sizes = self._columns()
        if sum(sizes) + theme.unit(_LEAST_NAME) > wide:
            tight = self._columns(tight=True)
            sizes = tight if sum(tight) + theme.unit(_LEAST_NAME) <= wide else sizes
        name, sizes = self._shared(sizes, wide)
        for number, size in enumerate((name, *sizes)):
            self.setColumnWidth(number, size)
        self._tall = [self._row_tall(row, name) for row in self.grid.rows]
        for number, size in enumerate(self._tall):
            self.setRowHeight(number, size)
        self._heads.updateGeometry()
        self._heads.viewport().update()
        self.updateGeometries()
        self.setFixedHeight(self.sizeHint().height())
        self.viewport().update()

    def _shared(self, sizes: list[int], wide: int) -> tuple[int, list[int]]:
        """Return the width of the names and of the numbers; a little air goes to the numbers."""
        u = theme.unit
        spare = wide - sum(sizes)
        roles: tuple[Role, ...] = ("body", "strong")
        longest = max(
            (painting.width_of(row.name, roles[row.strong]) for row in self.grid.rows), default=0.0
        )
        wanted = min(max(math.ceil(longest) + u(PAD), u(_NAME)), u(_MOST_NAME))
        if spare < u(_LEAST_NAME):  # the numbers are scrolled anyway
            return u(_SCROLLED_NAME), sizes
        name = min(spare, wanted)
        if spare > name and sizes:
            more = min((spare - name) // len(sizes), u(28))
            sizes = [size + more for size in sizes]
            name = max(name, wide - sum(sizes))
        return name, sizes

    def _row_tall(self, row: GridRow, name: int) -> int:
        u = theme.unit
        role: Role = "strong" if row.strong else "body"
        words = painting.wrapped(row.name, role, name - u(PAD))[1]
        return max(u(36), math.ceil(words) + u(14))

    def _columns(self, *, tight: bool = False) -> list[int]:
        """Return how wide each column of numbers has to be: its longest number and its words."""
        return [self._column(number, tight) for number in range(len(self.grid.heads))]

    def _column(self, number: int, tight: bool) -> int:
        u, head = theme.unit, self.grid.heads[number]
        longest = max(
            (painting.width_of(row.boxes[number].text, "strong") for row in self.grid.rows),
            default=0.0,
        )
        own = painting.width_of(head.own, "small")
        if tight:  # long headings are broken, numbers never
            return math.ceil(max(longest + u(PAD + 2), own + u(PAD), u(_TIGHT)))
        group = max((painting.width_of(word, "small") for word in head.group.split()), default=0.0)
        shared = sum(1 for each in self.grid.heads if each.group == head.group) or 1
        wide = max(longest, own, group / shared) + u(PAD + 4)
        return math.ceil(min(max(wide, u(_LEAST)), u(_MOST)))

    def _set_up(self) -> None:
        self.setHorizontalHeader(self._heads)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
