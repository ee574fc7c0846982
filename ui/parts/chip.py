"""Chips: filters that say how many rows they open."""

from __future__ import annotations

import math

from PySide6.QtCore import QLocale, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import colours, theme
from ui.parts import painting
from ui.parts.pressable import Pressable


class Chip(Pressable):
    """A filter that is on or off; the bold count is the number of rows it opens."""

    def __init__(
        self,
        text: str,
        count: int | str | None = None,
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, name=name, parent=parent)
        self.setCheckable(True)
        self._count, self._alarming = "", False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_count(count)

    @property
    def count(self) -> str:
        """The count as it is written."""
        return self._count

    def set_count(self, count: int | str | None) -> None:
        """Write another count; text such as "1000+" is written as it is."""
        self._count = QLocale().toString(count) if isinstance(count, int) else count or ""
        self.setAccessibleName(f"{self.text()} {self._count}".strip())
        self.updateGeometry()
        self.update()

    def set_alarming(self, alarming: bool) -> None:
        """Write the count in red while it opens anything, for what is overdue."""
        self._alarming = alarming
        self.update()

    def set_words(self, text: str) -> None:
        """Take another word, as when the language changes."""
        self.setText(text)
        self.setAccessibleName(f"{text} {self._count}".strip())
        self.updateGeometry()

    @override
    def ring_radius(self) -> float:
        return self.height() / 2 + 3

    @override
    def sizeHint(self) -> QSize:
        wide = 2 * theme.unit(13) + painting.width_of(self.text(), "body")
        if self._count:
            wide += theme.unit(8) + painting.width_of(self._count, "small_strong")
        tall = max(theme.unit(28), math.ceil(painting.metrics("body").height()) + theme.unit(6))
        return QSize(math.ceil(wide) + 1, tall)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter = theme.tokens(), painting.smooth(self)
        box = QRectF(self.rect())
        ground = t.tint if self.isChecked() else t.sunken
        moved = 0.08 if self.underMouse() else 0.0
        painting.fill(painter, box, box.height() / 2, colours.mixed(ground, t.text, moved))
        if self.isChecked() or t.outlined:
            edge = t.accent if self.isChecked() else t.border
            weight = 2 if t.outlined and self.isChecked() else 1
            painting.outline(painter, box, box.height() / 2, edge, weight)
        ink = t.tint_text if self.isChecked() else t.text
        inner = box.adjusted(theme.unit(13), 0, -theme.unit(13) + 1, 0)
        painting.line(painter, inner, self.text(), "body", ink)
        quiet = ink if self.isChecked() else t.muted
        if self._alarming and self._count not in ("", "0"):
            quiet = t.err
        painting.line(painter, inner, self._count, "small_strong", quiet, painting.RIGHT)
