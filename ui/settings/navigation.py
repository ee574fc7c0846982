"""The sections of the settings, one under the other; arrows move between them."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ui import icons, theme
from ui.parts import painting
from ui.parts.pressable import Pressable

_WIDE, _TALL = 212, 36
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


class _Entry(Pressable):
    moved = Signal(Qt.Key)

    def __init__(self, icon: str, *, name: str, parent: QWidget) -> None:
        super().__init__("", name=name, parent=parent)
        self._icon = icon
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS or key in _ENDS:
            self.moved.emit(key)
        else:
            super().keyPressEvent(event)

    @override
    def ring_radius(self) -> float:
        return 0

    @override
    def sizeHint(self) -> QSize:
        tall = math.ceil(painting.metrics("body").height()) + theme.unit(12)
        wide = math.ceil(painting.width_of(self.text(), "strong")) + theme.unit(48)
        return QSize(max(theme.unit(_WIDE), wide), max(theme.unit(_TALL), tall))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter, u = theme.tokens(), painting.smooth(self), theme.unit
        box = QRectF(self.rect())
        if self.isChecked():
            painting.fill(painter, box, u(6), t.tint)
        elif self.underMouse():
            painting.fill(painter, box, u(6), t.sunken)
        if self.hasFocus():
            painting.outline(painter, box, u(6), t.accent, 2)
        ink = t.tint_text if self.isChecked() else t.text
        size = u(16)
        place = QRectF(u(10), (box.height() - size) // 2, size, size)
        icons.paint(painter, place, self._icon, ink if self.isChecked() else t.muted)
        line = box.adjusted(u(36), 0, -u(8), 0)
        role = "strong" if self.isChecked() else "body"
        painting.line(painter, line, self.text(), role, ink)  # type: ignore[arg-type]


class Navigation(QWidget):
    """``chosen`` gives the key of a section."""

    chosen = Signal(str)

    def __init__(
        self, entries: Sequence[tuple[str, str]], *, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.unit(2))
        self.entries: dict[str, _Entry] = {}
        for key, icon in entries:
            entry = self.entries[key] = _Entry(icon, name=f"{name}.{key}", parent=self)
            entry.clicked.connect(lambda _=False, key=key: self._choose(key))
            entry.moved.connect(lambda pressed, key=key: self._move(key, pressed))
            column.addWidget(entry)

    def show_words(self, words: Mapping[str, str]) -> None:
        """Name the sections."""
        for key, entry in self.entries.items():
            entry.setText(words[key])
            entry.setAccessibleName(words[key])
            entry.updateGeometry()

    def show_current(self, key: str) -> None:
        """Mark the section that is open; Tab comes to it alone, arrows to the others."""
        for each, entry in self.entries.items():
            entry.setChecked(each == key)
            policy = Qt.FocusPolicy.StrongFocus if each == key else Qt.FocusPolicy.ClickFocus
            entry.setFocusPolicy(policy)

    def take_focus(self) -> None:
        """Come to the section that is open."""
        for entry in self.entries.values():
            if entry.isChecked():
                entry.setFocus()

    def _choose(self, key: str) -> None:
        self.chosen.emit(key)
        self.show_current(key)

    def _move(self, key: str, pressed: Qt.Key) -> None:
        keys = list(self.entries)
        after = keys.index(key) + _STEPS.get(pressed, 0)
        near = keys[_ENDS.get(pressed, after % len(keys))]
        self._choose(near)
        self.entries[near].setFocus()
