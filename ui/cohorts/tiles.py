"""The counts of a school as tiles, as many in a row as there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from ui import theme
from ui.cohorts import words
from ui.parts.tile import Tile

_WIDE, _MOST = 168, 3


class Tiles(QWidget):
    """One tile a count; ``opened`` tells whose list is wanted."""

    opened = Signal(str)

    def __init__(self, keys: Sequence[str], *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.tiles = {key: Tile(name=f"{name}.{key or 'all'}") for key in keys}
        self._grid, self._columns = QGridLayout(self), 0
        self._grid.setContentsMargins(0, 0, 0, 0)
        for key, tile in self.tiles.items():
            tile.clicked.connect(lambda _=False, key=key: self.opened.emit(key))
        theme.current().changed.connect(self._arrange)
        self._arrange()
        self.retranslate()

    def show_counts(self, counts: dict[str, tuple[int, str]]) -> None:
        """Write a number and a fact on each tile."""
        for key, (number, fact) in counts.items():
            self.tiles[key].show_number(number, fact)

    def retranslate(self) -> None:
        """Write the words again."""
        for key, tile in self.tiles.items():
            tile.set_words(words.translate("Cohorts", "Listed") if not key else words.which(key))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.unit(160), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitting() != self._columns:
            self._arrange()

    def _fitting(self) -> int:
        gap = theme.unit(8)
        return max(1, min(_MOST, (self.width() + gap) // (theme.unit(_WIDE) + gap)))

    def _arrange(self) -> None:
        self._columns = self._fitting()
        self._grid.setSpacing(theme.unit(8))
        for place, tile in enumerate(self.tiles.values()):
            self._grid.addWidget(tile, place // self._columns, place % self._columns)
        for column in range(_MOST):
            self._grid.setColumnStretch(column, int(column < self._columns))
        self.updateGeometry()
