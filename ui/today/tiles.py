"""The day's numbers as tiles: four in a row, two by two where there is less room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from app.today.tiles import KEYS
from app.today.tiles import Tile as Number
from ui import theme
from ui.parts.tile import Tile
from ui.today import words

_LEAST, _GAP = 172, 12


class Tiles(QWidget):
    """One button a number; ``opened`` tells whose list is wanted."""

    opened = Signal(str)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.tiles = {key: Tile(name=f"{name}.{key}", overdue=key == "late") for key in KEYS}
        self._shown: dict[str, Number] = {}
        self._grid, self._columns = QGridLayout(self), 0
        self._grid.setContentsMargins(0, 0, 0, 0)
        for key, tile in self.tiles.items():
            tile.clicked.connect(lambda _=False, key=key: self.opened.emit(key))
        theme.current().changed.connect(self._arrange)
        self._arrange()
        self.retranslate()

    def show_numbers(self, numbers: Sequence[Number]) -> None:
        """Write the day's numbers."""
        self._shown = {each.key: each for each in numbers}
        for key, each in self._shown.items():
            self.tiles[key].show_number(each.number, words.fact(key, each.number, each.fact))

    def be_low(self, low: bool) -> None:
        """Take one line each where the window is low, and give the room to the list."""
        for tile in self.tiles.values():
            tile.be_low(low)

    def retranslate(self) -> None:
        """Write the words again."""
        for key, tile in self.tiles.items():
            tile.set_words(words.tile(key))
        self.show_numbers(list(self._shown.values()))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.unit(160), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitting() != self._columns:
            self._arrange()

    def _fitting(self) -> int:
        """Four, two or one: three would leave one alone."""
        gap = theme.unit(_GAP)
        room = (self.width() + gap) // (theme.unit(_LEAST) + gap)
        return 4 if room >= 4 else 2 if room >= 2 else 1

    def _arrange(self) -> None:
        self._columns = self._fitting()
        self._grid.setSpacing(theme.unit(_GAP))
        for place, tile in enumerate(self.tiles.values()):
            self._grid.addWidget(tile, place // self._columns, place % self._columns)
        for column in range(len(KEYS)):
            self._grid.setColumnStretch(column, int(column < self._columns))
        self.updateGeometry()
