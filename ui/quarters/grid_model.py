"""The numbers of a section of the report, as a table and its listeners ask for them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    Qt,
)
from typing_extensions import override

from ui.quarters.grids import Grid
from ui.tables.model import Index

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_READ = int(Qt.ItemDataRole.AccessibleTextRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_NOWHERE = QModelIndex()
_EMPTY = Grid("", "", (), ())


class GridModel(QAbstractTableModel):
    """The names first, then the boxes; those who listen hear row, column and number."""

    def __init__(self) -> None:
        super().__init__()
        self.grid = _EMPTY

    def show_grid(self, grid: Grid) -> bool:
        """Show another grid; tell whether it has other rows or columns than the one before."""
        shape = (len(self.grid.rows), self.grid.heads)
        if shape == (len(grid.rows), grid.heads):
            self.grid = grid
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return False
        self.beginResetModel()
        self.grid = grid
        self.endResetModel()
        return True

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.grid.rows)

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.grid.heads) + 1

    @override
    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid() or index.row() >= len(self.grid.rows):
            return None
        row = self.grid.rows[index.row()]
        if role == _TIP and index.column() == 0:
            return None
        if role not in {_DISPLAY, _READ}:
            return None
        if index.column() == 0:
            return row.name
        box = row.boxes[index.column() - 1]
        if role == _READ:
            head = self.grid.heads[index.column() - 1]
            return ", ".join(filter(None, (row.name, head.group, head.own, box.text)))
        return box.text

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role != _DISPLAY or orientation != Qt.Orientation.Horizontal:
            return None
        if section == 0:
            return self.grid.corner
        head = self.grid.heads[section - 1]
        return " ".join(filter(None, (head.group, head.own)))
