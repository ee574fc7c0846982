"""The one model behind every list: ids in the wanted order, rows fetched as they are painted."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from ui.tables.columns import Column

Fetch = Callable[[Sequence[int]], Sequence[Any]]
Index = QModelIndex | QPersistentModelIndex

_PAGE = 128
_PAGES = 16
_SPLICED = 100_000
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_READ = int(Qt.ItemDataRole.AccessibleTextRole)
_ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)
_UNREADABLE = "…"
_NOWHERE = QModelIndex()


class PagedModel(QAbstractTableModel):
    """Shows ids in the order given; ``fetch`` turns a page of ids into rows in that order.

    A row that ``fetch`` cannot give (``None``, or it raised) is shown as "…"; ``broken`` tells
    of the first exception since the ids last changed, never from inside a paint.
    """

    changing = Signal()
    changed = Signal()
    broken = Signal(object)
    _broke = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column[Any]],
        fetch: Fetch,
        ids: array[int] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._fetch = fetch
        self._ids = ids if ids is not None else array("q")
        self._pages: OrderedDict[int, Sequence[Any]] = OrderedDict()
        self._told = False
        self._broke.connect(self.broken, Qt.ConnectionType.QueuedConnection)

    @property
    def ids(self) -> array[int]:
        """The ids shown, in order; not to be changed by the reader."""
        return self._ids

    def set_ids(self, ids: array[int]) -> None:
        """Show other ids, moving only the rows that differ where those are few."""
        self.changing.emit()
        head = _common_head(self._ids, ids)
        tail = _common_tail(self._ids, ids, head)
        if head + tail == 0 or self._differ_much(ids, head, tail):
            self._replace(ids)
        else:
            self._splice(ids, head, tail)
        self.changed.emit()

    def refresh(self) -> None:
        """Forget the rows read so far, so that they are read again as they are painted."""
        self._forget()
        if self._ids:
            last = self.index(len(self._ids) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def id_at(self, row: int) -> int:
        """Return the id in a row, -1 outside the list."""
        return self._ids[row] if 0 <= row < len(self._ids) else -1

    def row_of(self, wanted: int) -> int:
        """Return the row an id stands in, -1 when it is not listed."""
        # Searching bytes is fifty times faster than comparing a million Python numbers.
        needle, hay = array("q", [wanted]).tobytes(), memoryview(self._ids).tobytes()
        found = hay.find(needle)
        while found > 0 and found % 8:  # not at the start of a number
            found = hay.find(needle, found + 1)
        return found // 8 if found >= 0 else -1

    def record(self, row: int) -> Any:
        """Return the row as fetched, ``None`` when it cannot be read."""
        number, place = divmod(row, _PAGE)
        page = self._pages.get(number)
        if page is None:
            page = self._read(number)
        return page[place] if place < len(page) else None

    def text(self, row: int, column: int) -> str:
        """Return what a column says of a row; "…" when that cannot be known."""
        try:
            record = self.record(row)
            return _UNREADABLE if record is None else self.columns[column].text(record)
        except Exception as error:  # nothing may leave a paint
            self.tell(error)
            return _UNREADABLE

    def tell(self, error: Exception) -> None:
        """Report a failure of painting, once until the list changes."""
        if not self._told:
            self._told = True
            self._broke.emit(error)

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        if role in {_DISPLAY, _READ}:
            return self.text(index.row(), index.column())
        if role == _ALIGN and self.columns[index.column()].right:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        across = orientation == Qt.Orientation.Horizontal
        if role == _DISPLAY and across and 0 <= section < len(self.columns):
            return self.columns[section].title()
        return None

    def _read(self, number: int) -> Sequence[Any]:
        ids = self._ids[number * _PAGE : (number + 1) * _PAGE]
        try:
            page = self._fetch(ids)
        except Exception as error:  # nothing may leave a paint
            self.tell(error)
            page = [None] * len(ids)
        self._pages[number] = page
        if len(self._pages) > _PAGES:
            self._pages.popitem(last=False)
        return page

    def _forget(self) -> None:
        self._pages.clear()
        self._told = False

    def _differ_much(self, ids: array[int], head: int, tail: int) -> bool:
        longest = max(len(ids), len(self._ids))
        if longest > _SPLICED:
            return True  # Qt moves the rows below one by one: showing them afresh is quicker
        grew = len(ids) > len(self._ids) == head
        return not grew and longest - head - tail > _PAGE

    def _replace(self, ids: array[int]) -> None:
        self.beginResetModel()
        self._ids = ids
        self._forget()
        self.endResetModel()

    def _splice(self, ids: array[int], head: int, tail: int) -> None:
        gone = len(self._ids) - tail
        if gone > head:
            self.beginRemoveRows(QModelIndex(), head, gone - 1)
            self._ids = self._ids[:head] + self._ids[gone:]
            self._forget()
            self.endRemoveRows()
        come = len(ids) - tail
        if come > head:
            self.beginInsertRows(QModelIndex(), head, come - 1)
            self._ids = ids
            self._forget()
            self.endInsertRows()
        self.refresh()


def _common_head(one: array[int], other: array[int]) -> int:
    """Return how many ids at the start are the same, by halving, not by counting."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _common_tail(one: array[int], other: array[int], head: int) -> int:
    """Return how many ids at the end are the same, those of the head left out."""
    low, high = 0, min(len(one), len(other)) - head
    first, second = len(one), len(other)
    while low < high:
        middle = (low + high + 1) // 2
        if one[first - middle : first - low] == other[second - middle : second - low]:
            low = middle
        else:
            high = middle - 1
    return low
