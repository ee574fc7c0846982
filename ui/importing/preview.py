"""The top of a sheet as it stands, with a choice above each column of what it holds."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from app.exchange import targets
from app.exchange.headers import Header
from app.exchange.sheets import Sheet, column_letters
from ui import language, theme, wording
from ui.fields.choices import Combo
from ui.importing import words
from ui.parts import painting
from ui.parts.edge import Edge

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_SHOWN = 40
_LONGEST = 200
_WIDE, _ROW, _HEAD = 168, 30, 44


class _Top(QAbstractTableModel):
    """Row 0 stands for the choices; under it the first rows of the sheet."""

    def __init__(self) -> None:
        super().__init__()
        self.cells: list[tuple[str, ...]] = []
        self.first_row = 1
        self.header: Header | None = None
        self.width = 0

    def show(self, sheet: Sheet, header: Header) -> None:
        self.beginResetModel()
        self.width = len(header.titles)
        spoken = language.current()
        self.cells = [
            tuple("" if cell is None else _written(cell, spoken) for cell in row)
            for row in sheet.rows[: max(_SHOWN, header.last + 10)]
        ]
        self.first_row, self.header = sheet.first_row, header
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or not self.width else len(self.cells) + 1

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self.width

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid() or index.row() == 0:
            return None
        row = self.cells[index.row() - 1]
        return row[index.column()] if index.column() < len(row) else ""

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return column_letters(section + 1)
        return str(self.first_row + section - 1) if section else ""

    def part(self, row: int) -> str:
        """Return which part of the list a shown row is: above it, its header, or its body."""
        if self.header is None or row == 0:
            return "above"
        if row - 1 < self.header.first:
            return "above"
        return "header" if row - 1 <= self.header.last else "body"


class _Cell(QAbstractItemDelegate):
    """Paints a cell; titles are bold on tint, what stands above the list is quiet."""

    def __init__(self, top: _Top, mapped: Mapping[int, str], parent: QWidget) -> None:
        super().__init__(parent)
        self._top, self._mapped = top, mapped

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        t, box = theme.tokens(), QRect(option.rect)
        part = self._top.part(index.row())
        painter.fillRect(box, t.tint if part == "header" else t.surface)
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), t.line)
        painter.fillRect(QRect(box.right(), box.top(), 1, box.height()), t.line)
        if index.row() == 0:
            return
        held = index.column() in self._mapped
        ink = t.tint_text if part == "header" else t.text if part == "body" and held else t.muted
        role = "small_strong" if part == "header" else "body"
        inner = QRectF(box).adjusted(theme.unit(8), 0, -theme.unit(6), 0)
        painting.line(painter, inner, str(index.data() or ""), role, ink)  # type: ignore[arg-type]

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QRect(option.rect).size()

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        editor.setGeometry(QRect(option.rect))


class _Rulers(QHeaderView):
    """Letters above the columns and numbers beside the rows, as the sheet's own program has."""

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        t = theme.tokens()
        painter.fillRect(rect, t.bg)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.line)
        said = str(self.model().headerData(logicalIndex, self.orientation()) or "")
        painting.line(painter, QRectF(rect), said, "small", t.muted, painting.CENTRE)


class Preview(QTableView):
    """``mapped`` gives what each column holds whenever somebody says otherwise."""

    mapped = Signal(object)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._top = _Top()
        self._mapping: dict[int, str] = {}
        self._targets: tuple[str, ...] = targets.PERSON
        self._choices: list[Combo] = []
        self.setModel(self._top)
        self.setItemDelegate(_Cell(self._top, self._mapping, self))
        self._set_up()
        theme.current().changed.connect(self._restyle)

    @property
    def choices(self) -> list[Combo]:
        """The choice above each column, left to right."""
        return list(self._choices)

    def show_sheet(
        self, sheet: Sheet, header: Header, mapping: Mapping[int, str], subject: str = "person"
    ) -> None:
        """Show the top of a sheet with what its columns hold, of what its subject may hold."""
        self._targets = targets.OF[subject]
        self._mapping.clear()
        self._mapping.update(mapping)
        self._top.show(sheet, header)
        self._choices = [self._choice(column) for column in range(self._top.width)]
        self._restyle()

    def show_mapping(self, mapping: Mapping[int, str]) -> None:
        """Show other meanings of the same columns."""
        self._mapping.clear()
        self._mapping.update(mapping)
        for column, choice in enumerate(self._choices):
            choice.blockSignals(True)
            choice.setCurrentIndex(choice.findData(mapping.get(column, "")))
            choice.blockSignals(False)
            choice.update()
        self.viewport().update()

    def retranslate(self) -> None:
        """Name the meanings again."""
        for column, choice in enumerate(self._choices):
            self._offer(choice, self._mapping.get(column, ""))
            self._name(choice, column)

    def _choice(self, column: int) -> Combo:
        made = Combo()
        made.setObjectName(f"{self.objectName()}.column{column + 1}")
        made.setMaxVisibleItems(16)
        self._offer(made, self._mapping.get(column, ""))
        self._name(made, column)
        made.currentIndexChanged.connect(lambda: self._say(column, str(made.currentData() or "")))
        self.setIndexWidget(self._top.index(0, column), _padded(made))
        return made

    def _offer(self, choice: Combo, chosen: str) -> None:
        choice.blockSignals(True)
        choice.clear()
        choice.addItem(self.tr("Not taken"), "")
        for each in self._targets:
            choice.addItem(words.target(each), each)
        choice.setCurrentIndex(choice.findData(chosen))
        choice.blockSignals(False)

    def _name(self, choice: Combo, column: int) -> None:
        title = self._top.header.titles[column] if self._top.header else ""
        said = self.tr("What column {letter} holds: {title}")
        choice.setAccessibleName(said.format(letter=column_letters(column + 1), title=title or "—"))

    def _say(self, column: int, meaning: str) -> None:
        """One meaning, one column: whoever had it before gives it up."""
        lone = meaning not in targets.REPEATED
        rest = {
            at: held
            for at, held in self._mapping.items()
            if at != column and not (lone and held == meaning)
        }
        mapping = {**rest, column: meaning} if meaning else rest
        self.show_mapping(mapping)
        self.mapped.emit(dict(sorted(mapping.items())))

    def _set_up(self) -> None:
        self.setHorizontalHeader(_Rulers(Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(_Rulers(Qt.Orientation.Vertical, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for ruler in (self.horizontalHeader(), self.verticalHeader()):
            ruler.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            ruler.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _restyle(self) -> None:
        u = theme.unit
        tall = max(u(_ROW), math.ceil(painting.metrics("body").height()) + u(8))
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(tall)
        self.horizontalHeader().setDefaultSectionSize(u(_WIDE))
        self.horizontalHeader().setFixedHeight(tall)
        self.verticalHeader().setFixedWidth(u(44))
        if self._top.rowCount():
            self.setRowHeight(
                0, max(u(_HEAD), math.ceil(painting.metrics("body").height()) + u(20))
            )
        for row in range(1, self._top.rowCount()):
            self.setRowHeight(row, tall)
        for column in range(self._top.width):
            self.setColumnWidth(column, u(_WIDE))
        self.updateEditorGeometries()
        self.viewport().update()


def _padded(choice: Combo) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(4, 4, 4, 4)
    row.addWidget(Edge(choice))
    return holder


def _written(cell: object, spoken: str) -> str:
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return str(cell)
    return wording.said(cell, spoken)[:_LONGEST]
