"""Totals: numbers with their words, over a strip divided in their proportion."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import theme
from ui.parts import painting

_STRIP = 8


@dataclass(frozen=True, slots=True)
class Total:
    """One number and its word; a token colour gives it a dot and a part of the strip."""

    number: int
    text: str
    colour: str = ""


class TotalsBar(QWidget):
    """Numbers in columns, and an 8 px strip of those that have a colour.

    The columns are equal, unless a word would then be cut that has room beside shorter ones.
    """

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._totals: tuple[Total, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self.updateGeometry)

    def show_totals(self, totals: Sequence[Total]) -> None:
        """Show other numbers."""
        self._totals = tuple(totals)
        self.setAccessibleName(", ".join(f"{one.text}: {one.number}" for one in self._totals))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        words = painting.metrics("total").height() + painting.metrics("small").height()
        return QSize(theme.unit(320), math.ceil(words) + theme.unit(_STRIP + 14))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.unit(200), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, left = painting.smooth(self), 0.0
        for total, wide in zip(self._totals, self._columns(), strict=True):
            self._number(painter, QRectF(left, 0, wide, self.height()), total)
            left += wide
        self._strip(painter)

    def _columns(self) -> list[float]:
        wanted = [self._wanted(total) for total in self._totals]
        equal = self.width() / max(1, len(wanted))
        if all(need <= equal for need in wanted):
            return [equal] * len(wanted)
        return [need * self.width() / sum(wanted) for need in wanted]

    def _wanted(self, total: Total) -> float:
        dot = theme.unit(13) if total.colour else 0
        number = painting.width_of(QLocale().toString(total.number), "total")
        return max(number, dot + painting.width_of(total.text, "small") + theme.unit(6) + 1)

    def _number(self, painter: QPainter, box: QRectF, total: Total) -> None:
        t, dot = theme.tokens(), theme.unit(8)
        tall, small = painting.metrics("total").height(), painting.metrics("small").height()
        first = QRectF(box.left(), 0, box.width(), tall)
        painting.line(painter, first, QLocale().toString(total.number), "total", t.text)
        second = QRectF(box.left(), tall, box.width() - theme.unit(6), small)
        if total.colour:
            painter.setBrush(t.colour(total.colour))
            painter.setPen(t.colour(total.colour))
            centre = QPointF(box.left() + dot / 2, second.center().y())
            painter.drawEllipse(centre, dot / 2 - 1, dot / 2 - 1)
            second.setLeft(box.left() + dot + theme.unit(5))
        painting.line(painter, second, total.text, "small", t.muted)

    def _strip(self, painter: QPainter) -> None:
        parts = [total for total in self._totals if total.colour and total.number > 0]
        whole = sum(total.number for total in parts)
        tall = theme.unit(_STRIP)
        left, top = 0.0, float(self.height() - tall)
        painting.fill(painter, QRectF(0, top, self.width(), tall), 3, theme.tokens().sunken)
        for total in parts:
            wide = (self.width() - 2 * (len(parts) - 1)) * total.number / whole
            colour = theme.tokens().colour(total.colour)
            painting.fill(painter, QRectF(left, top, wide, tall), 3, colour)
            left += wide + 2


class PlanBar(QWidget):
    """A plan and how much of it is done: a 6 px bar, with a mark where today should be."""

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._text, self._done, self._plan, self._due = "", 0, 0, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self.updateGeometry)

    def show_plan(self, text: str, done: int, plan: int, due: float) -> None:
        """Show so much done of a plan; ``due`` is the share that should be by today, 0 to 1."""
        self._text, self._done, self._plan, self._due = text, done, plan, due
        self.setAccessibleName(f"{text}: {done} / {plan}")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        tall = math.ceil(painting.metrics("body").height()) + theme.unit(22)
        return QSize(theme.unit(240), max(theme.unit(48), tall))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter = theme.tokens(), painting.smooth(self)
        tall = painting.metrics("body").height()
        line = QRectF(0, 4, self.width(), tall)
        of_plan = f" / {self._plan}"
        quiet = painting.width_of(of_plan, "small") + 1
        bold = line.adjusted(0, 0, -quiet, 0)
        painting.line(painter, line, of_plan, "small", t.muted, painting.RIGHT)
        painting.line(painter, bold, str(self._done), "strong", t.text, painting.RIGHT)
        room = bold.width() - painting.width_of(str(self._done), "strong") - theme.unit(8)
        painting.line(painter, QRectF(0, 4, room, tall), self._text, "body", t.text)
        self._bar(painter, line.bottom() + theme.unit(5))

    def _bar(self, painter: QPainter, top: float) -> None:
        t, tall, wide = theme.tokens(), theme.unit(6), float(self.width())
        share = min(1.0, self._done / self._plan) if self._plan else 0.0
        painting.fill(painter, QRectF(0, top, wide, tall), 3, t.sunken)
        ink = t.accent if share >= self._due else t.warn
        if share:
            painting.fill(painter, QRectF(0, top, wide * share, tall), 3, ink)
        mark = QRectF(wide * self._due - 1, top - 3, 2, tall + 6)
        painter.fillRect(mark, t.text)
