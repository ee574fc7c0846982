"""Typed answers laid out as on the sheet: groups of five, ten to a line, each with its number."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import theme
from ui.parts import painting

_GROUP, _LINE, _CELL, _BETWEEN, _NUMBER = 5, 20, 26, 12, 34


class AnswerGrid(QWidget):
    """Painted, not typed into; the answer at fault and those that differ stand out."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._signs: tuple[str, ...] = ()
        self._count = 0
        self._marked: frozenset[int] = frozenset()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.current().changed.connect(self.updateGeometry)

    @property
    def marked(self) -> frozenset[int]:
        """The numbers that stand out."""
        return self._marked

    def show_signs(self, signs: Sequence[str], count: int, marked: Collection[int] = ()) -> None:
        """Show the answers typed so far, of so many, with these numbers standing out."""
        self._signs, self._count = tuple(signs), count
        self._marked = frozenset(marked)
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, arg__1: int) -> int:
        shown = max(self._count, len(self._signs))
        return math.ceil(shown / self._per_line(arg__1)) * self._tall()

    @override
    def sizeHint(self) -> QSize:
        wide = theme.unit(_NUMBER + _LINE * _CELL + 3 * _BETWEEN)
        return QSize(wide, self.heightForWidth(wide))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.unit(_NUMBER + _GROUP * _CELL), self._tall())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, per = painting.smooth(self), self._per_line(self.width())
        for place in range(max(self._count, len(self._signs))):
            line, column = divmod(place, per)
            top = line * self._tall()
            if column == 0:
                box = QRectF(0, top, theme.unit(_NUMBER - 6), self._tall())
                muted = theme.tokens().muted
                painting.line(painter, box, str(place + 1), "small", muted, painting.RIGHT)
            left = self._left(column)
            self._cell(painter, QRectF(left, top, theme.unit(_CELL), self._tall()), place)

    def _cell(self, painter: QPainter, box: QRectF, place: int) -> None:
        t, inner = theme.tokens(), box.adjusted(1, 1, -1, -1)
        typed = place < len(self._signs)
        wrong = place + 1 in self._marked or place >= self._count
        ground = t.err_bg if wrong else t.sunken if typed else t.surface
        painting.fill(painter, inner, theme.unit(4), ground)
        if wrong or t.outlined:
            painting.outline(painter, inner, theme.unit(4), t.err if wrong else t.border, 1.5)
        sign = self._signs[place] if typed else "·"
        ink = t.err if wrong else t.text if typed else t.muted
        painting.line(painter, box, sign, "group", ink, painting.CENTRE)

    def _left(self, column: int) -> float:
        gaps = column // _GROUP * theme.unit(_BETWEEN)
        return float(theme.unit(_NUMBER) + column * theme.unit(_CELL) + gaps)

    def _per_line(self, width: int) -> int:
        group = theme.unit(_GROUP * _CELL + _BETWEEN)
        groups = max(1, min(_LINE // _GROUP, (width - theme.unit(_NUMBER)) // group))
        return groups * _GROUP

    def _tall(self) -> int:
        return max(theme.unit(30), math.ceil(painting.metrics("group").height()) + 6)
