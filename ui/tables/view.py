"""The list itself: keeps its place, its selection and its columns, all by keyboard."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
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
    QMenu,
    QTableView,
    QToolTip,
    QWidget,
)
from typing_extensions import override

from ui import theme
from ui.parts import painting
from ui.tables import columns as shapes
from ui.tables.columns import Place
from ui.tables.header import Head
from ui.tables.model import Index, PagedModel
from ui.tables.rows import MARGIN, RowPainter

_PLAIN = Qt.KeyboardModifier.NoModifier
_SPARE = 52  # what the message bar covers, and a little


class ListView(QTableView):
    """A list of records: painted row by row, one current record known by its id."""

    current_changed = Signal(int)
    activated_id = Signal(int)
    context_menu = Signal(int, QPoint)
    sort_requested = Signal(str, bool)
    columns_changed = Signal(list)

    def __init__(self, model: PagedModel, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._model = model
        self._painter = RowPainter(model)
        self._head = Head(model, self)
        self._chosen = [column.key for column in model.columns if not column.hidden]
        self._places: list[Place] = []
        self._hovered = -1
        self._known = -1
        self._held: tuple[int, int, int] | None = None
        self._set_up()
        self.setModel(model)
        self._connect()
        self._restyle()

    @property
    def current_id(self) -> int:
        """The id of the current record, -1 when there is none."""
        return self._model.id_at(self.currentIndex().row())

    @property
    def current_row(self) -> int:
        """The row of the current record, -1 when there is none."""
        return self.currentIndex().row()

    def set_ids(self, ids: array[int]) -> None:
        """Show other ids; the current record stays current and in its place if still listed."""
        self._model.set_ids(ids)

    def select_id(self, wanted: int) -> bool:
        """Make a record current and bring it into view; false when it is not listed."""
        return self.select_row(self._model.row_of(wanted))

    def select_row(self, row: int) -> bool:
        """Make the record in a row current; false outside the list."""
        if not 0 <= row < self._model.rowCount():
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()
            return False
        # By name, not by the view's own command: a key still held down would leave it unselected.
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self._index(row), flag.ClearAndSelect | flag.Rows)
        return True

    def selected_ids(self) -> array[int]:
        """Return the ids of all selected rows, in the order of the list."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows(self._lead())})
        return array("q", (self._model.id_at(row) for row in rows))

    def choose_columns(self, keys: Iterable[str]) -> None:
        """Show these columns and hide the rest; the ones that are not optional stay."""
        wanted = set(keys)
        self._chosen = [column.key for column in self._model.columns if column.key in wanted]
        self._lay_out()
        self.columns_changed.emit(self._chosen)

    def column_menu(self) -> QMenu:
        """Return a menu that shows and hides columns."""
        menu = QMenu(self)
        for column in self._model.columns:
            if column.optional:
                menu.addAction(self._column_action(menu, column.key, column.title()))
        return menu

    def show_sorting(self, key: str, descending: bool = False) -> None:
        """Put the arrow on the column that the ids are sorted by."""
        self._head.sorted_by, self._head.descending = key, descending
        self._head.viewport().update()

    def retranslate(self) -> None:
        """Write titles and rows again, as when the language changes."""
        self._model.refresh()
        self._restyle()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in {_PLAIN, Qt.KeyboardModifier.KeypadModifier}
        if plain and event.key() == Qt.Key.Key_Home:
            self.select_row(0)
        elif plain and event.key() == Qt.Key.Key_End:
            self.select_row(self._model.rowCount() - 1)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._activate()
        elif event.text().isprintable() and event.text().strip() and plain:
            event.ignore()  # letters belong to the search field, not to this list
        else:
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        return

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        # Ended by name: a failure told later may keep this frame, and the painter in it, alive.
        with QPainter(self.viewport()) as painter:
            self._paint_rows(painter, e.rect())

    def _paint_rows(self, painter: QPainter, dirty: QRect) -> None:
        tall = self._row_height()
        painter.fillRect(dirty, theme.tokens().bg)
        count, wide = self._model.rowCount(), self.viewport().width()
        offset = self.verticalScrollBar().value()
        first = max(0, (dirty.top() + offset) // tall)
        last = min(count - 1, (dirty.bottom() + offset) // tall)
        nowhere, selection = QModelIndex(), self.selectionModel()
        for row in range(first, last + 1):
            chosen = selection.isRowSelected(row, nowhere)
            state = "selected" if chosen else "hover" if row == self._hovered else ""
            box = QRect(0, row * tall - offset, wide, tall)
            self._painter.paint(painter, row, box, self._places, state)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._tip(event)
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.rowAt(event.position().toPoint().y()))
        super().mouseMoveEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if self.indexAt(event.position().toPoint()).isValid():
            self._activate()

    @override
    def contextMenuEvent(self, arg__1: QContextMenuEvent) -> None:
        if self.current_id >= 0:
            self.context_menu.emit(self.current_id, arg__1.globalPos())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_key = event.reason() in {
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        }
        if by_key and self.current_row < 0:
            self.select_row(0)
        self.viewport().update()

    @override
    def updateGeometries(self) -> None:
        super().updateGeometries()
        bar = self.verticalScrollBar()
        whole = self._model.rowCount() * self._row_height() + theme.unit(_SPARE)
        bar.setMaximum(max(0, whole - self.viewport().height()))

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if self._held is None:
            self._tell_current()

    @override
    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into view above the strip at the foot that a message may cover."""
        super().scrollTo(index, hint)
        tall, bar = self._row_height(), self.verticalScrollBar()
        below = (
            (index.row() + 1) * tall - bar.value() - (self.viewport().height() - theme.unit(_SPARE))
        )
        if below > 0 and self.viewport().height() > theme.unit(_SPARE) + 2 * tall:
            bar.setValue(bar.value() + below)

    def _set_up(self) -> None:
        self.setHorizontalHeader(self._head)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _connect(self) -> None:
        theme.current().changed.connect(self._restyle)
        self._model.changing.connect(self._hold)
        self._model.changed.connect(self._release)
        self._head.sectionClicked.connect(self._sort_by)
        self._head.customContextMenuRequested.connect(self._pop_columns)

    def _restyle(self) -> None:
        self._painter.restyle()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(self._measured_height())
        self.verticalScrollBar().setSingleStep(self._row_height())
        self._head.updateGeometry()
        self.updateGeometries()
        self._lay_out()

    def _measured_height(self) -> int:
        letters = math.ceil(painting.metrics("body").height())
        return max(theme.unit(36), letters + theme.unit(10))

    def _row_height(self) -> int:
        return self.verticalHeader().defaultSectionSize()

    def _lay_out(self) -> None:
        scale = theme.unit(100) / 100
        width = self.viewport().width()
        # The bar stands in the margin, so that columns end where the pane's other things do.
        taken = self.width() - width
        margin = max(theme.unit(4), theme.unit(MARGIN) - taken)
        self._painter.right_margin = self._head.right_margin = margin
        numbers = shapes.fitting(self._model.columns, self._chosen, width / scale)
        shown = [self._model.columns[number] for number in numbers]
        sizes = [round(size * scale) for size in shapes.widths(shown, width / scale)]
        self._places, left = [], 0
        for number, size in zip(numbers, sizes, strict=True):
            self._places.append(Place(number, left, size))
            left += size
        self._dress_head(numbers)
        self.viewport().update()

    def _dress_head(self, numbers: list[int]) -> None:
        self._head.edges = (numbers[0], numbers[-1]) if numbers else (0, 0)
        for number in range(len(self._model.columns)):
            self.setColumnHidden(number, number not in numbers)
        for place in self._places:
            self.setColumnWidth(place.number, place.width)
        self._head.viewport().update()

    def _lead(self) -> int:
        return self._places[0].number if self._places else 0

    def _index(self, row: int) -> QModelIndex:
        return self._model.index(row, self._lead())

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            tall, offset = self._row_height(), self.verticalScrollBar().value()
            for touched in (self._hovered, row):
                strip = QRect(0, touched * tall - offset, self.viewport().width(), tall)
                self.viewport().update(strip)
            self._hovered = row

    def _hold(self) -> None:
        bar, row = self.verticalScrollBar(), self.current_row
        self._held = (self.current_id, row * self._row_height() - bar.value(), bar.value())

    def _release(self) -> None:
        """Put the current record back where the eye left it."""
        wanted, place, value = self._held or (-1, 0, 0)
        row = self._model.row_of(wanted) if wanted >= 0 else -1
        self.executeDelayedItemsLayout()
        self.updateGeometries()
        self._set_current_quietly(row)
        seen = row >= 0 and 0 <= place < self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setValue(row * self._row_height() - place if seen else value)
        self._held = None
        self._hovered = -1
        self._tell_current()
        self.viewport().update()

    def _set_current_quietly(self, row: int) -> None:
        flag = QItemSelectionModel.SelectionFlag
        if row < 0:
            self.selectionModel().clear()
        elif row != self.current_row or not self.selectionModel().hasSelection():
            self.setAutoScroll(False)
            self.selectionModel().setCurrentIndex(self._index(row), flag.ClearAndSelect | flag.Rows)
            self.setAutoScroll(True)

    def _tell_current(self) -> None:
        if self.current_id != self._known:
            self._known = self.current_id
            self.current_changed.emit(self._known)

    def _activate(self) -> None:
        if self.current_id >= 0:
            self.activated_id.emit(self.current_id)

    def _sort_by(self, number: int) -> None:
        column = self._model.columns[number]
        if column.sortable:
            down = self._head.sorted_by == column.key and not self._head.descending
            self.sort_requested.emit(column.key, down)

    def _pop_columns(self, place: QPoint) -> None:
        self.column_menu().popup(self._head.mapToGlobal(place))

    def _column_action(self, menu: QMenu, key: str, title: str) -> QAction:
        action = QAction(title.replace("&", "&&"), menu)
        action.setCheckable(True)
        action.setChecked(key in self._chosen)
        action.toggled.connect(lambda on: self._toggle_column(key, on))
        return action

    def _toggle_column(self, key: str, shown: bool) -> None:
        rest = [other for other in self._chosen if other != key]
        self.choose_columns([*rest, key] if shown else rest)

    def _tip(self, event: QHelpEvent) -> None:
        index = self.indexAt(event.pos())
        place = next((one for one in self._places if one.number == index.column()), None)
        if place and self._painter.is_cut(index.row(), place, self._places):
            QToolTip.showText(
                event.globalPos(), escape(self._model.text(index.row(), place.number))
            )
        else:
            QToolTip.hideText()
