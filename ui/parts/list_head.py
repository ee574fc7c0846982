"""The head of a list: search, the first button, chips that go on to the next line."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ui import theme
from ui.parts.button import Button
from ui.parts.chip import Chip
from ui.parts.search_field import SearchField

Words = Callable[[str], str]


class ChipRow(QWidget):
    """Chips of which one is on; those that open nothing are left out unless always wanted."""

    chosen = Signal(str)

    def __init__(
        self,
        keys: Sequence[str],
        words: Words,
        *,
        always: Sequence[str] = (),
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._words, self._always = words, frozenset(always or keys)
        self._chips = {key: self._make(key) for key in keys}
        self._current = keys[0]
        self._chips[self._current].setChecked(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.current().changed.connect(self.updateGeometry)

    @property
    def current(self) -> str:
        """The key of the chip that is on."""
        return self._current

    def chip(self, key: str) -> Chip:
        """Return a chip by its key."""
        return self._chips[key]

    def choose(self, key: str) -> None:
        """Turn a chip on, and the one before it off; on again, the first one."""
        first = next(iter(self._chips))
        self._current = first if key == self._current else key
        for each, chip in self._chips.items():
            chip.setChecked(each == self._current)
        self.chosen.emit(self._current)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Write on each chip how many rows it opens."""
        for key, chip in self._chips.items():
            chip.set_count(counts.get(key, 0))
            wanted = key in self._always or key == self._current or bool(counts.get(key))
            chip.setVisible(wanted)
        self.updateGeometry()
        self._place()

    def alarm(self, key: str) -> None:
        """Write a chip's count in red while it opens anything."""
        self._chips[key].set_alarming(True)

    def retranslate(self) -> None:
        """Write the words again, as when the language changes."""
        for key, chip in self._chips.items():
            chip.set_words(self._words(key))
        self._place()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, arg__1: int) -> int:
        return max((box.bottom() + 1 for box in self._boxes(arg__1).values()), default=0)

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.unit(400), self.heightForWidth(max(self.width(), theme.unit(300))))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.unit(120), self.heightForWidth(max(self.width(), theme.unit(300))))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _make(self, key: str) -> Chip:
        chip = Chip(self._words(key), 0, name=f"{self.objectName()}.{key or 'all'}", parent=self)
        chip.clicked.connect(lambda: self.choose(key))
        return chip

    def _place(self) -> None:
        for key, box in self._boxes(self.width()).items():
            self._chips[key].setGeometry(box)
        self.updateGeometry()

    def _boxes(self, width: int) -> dict[str, QRect]:
        boxes, left, top, gap = {}, 0, 0, theme.unit(8)
        for key, chip in self._chips.items():
            if chip.isHidden():
                continue
            size = chip.sizeHint()
            if left and left + size.width() > width:
                left, top = 0, top + size.height() + gap
            boxes[key] = QRect(left, top, size.width(), size.height())
            left += size.width() + gap
        return boxes


class ListHead(QWidget):
    """Search and the first button in a row, chips below them, quiet buttons at their right."""

    def __init__(self, chips: ChipRow, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField(shortcut="", name=f"{name}.search")
        self.search.set_hint("Ctrl+F")  # the frame brings the cursor here
        self.first = Button("", "primary", height=36, icon="plus", name=f"{name}.first")
        self.chips = chips
        self._column, self._top, self._below = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        self._top.addWidget(self.search, 1)
        self._top.addWidget(self.first)
        self._below.addWidget(chips, 1)
        self._column.addLayout(self._top)
        self._column.addLayout(self._below)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def put_first(self, widget: QWidget) -> None:
        """Put another button at the right of the search."""
        self._top.addWidget(widget)

    def add(self, widget: QWidget) -> None:
        """Put something at the right of the chips, such as the filter's link."""
        self._below.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)

    def add_row(self, widget: QWidget) -> None:
        """Put a row below the chips, such as a period."""
        self._column.addWidget(widget)

    def _restyle(self) -> None:
        u = theme.unit
        self._column.setContentsMargins(u(20), u(16), u(20), u(8))
        self._column.setSpacing(u(12))
        self._top.setSpacing(u(12))
        self._below.setSpacing(u(12))
