"""A picture of figures: bars or lines over an axis that begins at nought, each point a button."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from ui import colours, theme
from ui.parts import painting
from ui.quarters import words

_TICKS = 5
_APART = 8
_ACROSS = ("#0A676B", "#B4690E", "#5B4BA8", "#3E7D3A", "#A83A5B", "#2F6DB5", "#7A6A1D", "#5A5F66")
"""Told apart by the colour-blind too; beside each its mark, since no colour stands alone."""
_MARKS = ("circle", "square", "diamond", "up", "down", "cross", "ring", "box")


@dataclass(frozen=True, slots=True)
class Series:
    """One thing over the labels: its name, a value for each, what each of them opens."""

    name: str
    values: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """What is drawn: labels along the axis, series, lines or bars.

    Labels are periods where ``signed`` tells of each whether it is closed, then bold, and those
    without room are left out; without it they are names, each of which is written.
    """

    title: str = ""
    labels: tuple[str, ...] = ()
    series: tuple[Series, ...] = ()
    lines: bool = False
    signed: tuple[bool, ...] = ()


Spot = tuple[int, int]
"""A series and a label by their places."""


def steps(most: int) -> list[int]:
    """Return the marks of the axis from nought to above the largest value, in round numbers."""
    if most <= 0:
        return [0, 1]
    rough = most / _TICKS
    power = 10 ** math.floor(math.log10(max(rough, 1)))
    step = max(1, next(power * each for each in (1, 2, 5, 10) if power * each >= rough))
    return list(range(0, step * (math.ceil(most / step)) + 1, step))


class Chart(QWidget):
    """Left and Right go along the axis, Up and Down between the series; Enter or a click opens."""

    opened = Signal(int, int)

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.picture = Picture()
        self.spot: Spot | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.current().changed.connect(self.update)

    def show_picture(self, picture: Picture) -> None:
        """Draw something else; the point the keys stand on stays if there still is one."""
        self.picture = picture
        if self.spot and not self._holds(self.spot):
            self.spot = None
        self.setAccessibleName(picture.title)
        said = [
            f"{label}, {series.name}: {value}"
            for series in picture.series
            for label, value in zip(picture.labels, series.values, strict=True)
        ]
        self.setAccessibleDescription("; ".join(said))
        self.update()

    def choose(self, spot: Spot | None) -> None:
        """Put the keys on a point, and tell it to those who listen."""
        self.spot = spot
        if spot is not None:
            self.setAccessibleName(self.said(spot))
            event = QAccessibleEvent(self, QAccessible.Event.NameChanged)
            QAccessible.updateAccessibility(event)
        self.update()

    def said(self, spot: Spot) -> str:
        """Return a point in words: what, when, how many."""
        series, label = self.picture.series[spot[0]], self.picture.labels[spot[1]]
        value = words.number(series.values[spot[1]])
        return ", ".join(filter(None, (series.name, label))) + f": {value}"

    def spot_at(self, place: QPointF) -> Spot | None:
        """Return the point under a place, or the nearest within reach."""
        sheet = _Sheet(self.picture, QRectF(self.rect()))
        return sheet.spot_at(place, theme.unit(12))

    # Keys and mouse

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }.get(Qt.Key(event.key()))
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            if self.spot is not None:
                self.opened.emit(*self.spot)
        elif step is None or not self.picture.series:
            super().keyPressEvent(event)
        else:
            at = self.spot or (0, 0)
            moved = (at[0] + step[0], at[1] + step[1]) if self.spot else at
            if self._holds(moved):
                self.choose(moved)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        spot = self.spot_at(event.position())
        if spot is not None and event.button() == Qt.MouseButton.LeftButton:
            self.choose(spot)
            self.opened.emit(*spot)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = self.spot_at(event.position())
        hand = Qt.CursorShape.PointingHandCursor if spot else Qt.CursorShape.ArrowCursor
        self.setCursor(hand)
        if spot is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(event.globalPosition().toPoint(), self.said(spot).replace("<", "‹"))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_key = event.reason() != Qt.FocusReason.MouseFocusReason
        if by_key and self.spot is None and self.picture.series and self.picture.labels:
            self.choose((0, 0))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.unit(560), theme.unit(260))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.unit(240), theme.unit(180))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.tokens()
        painter = painting.smooth(self)
        painter.fillRect(self.rect(), t.bg)
        spot = self.spot if self.hasFocus() else None
        draw(painter, self.picture, QRectF(self.rect()), spot)

    def _holds(self, spot: Spot) -> bool:
        series, label = spot
        picture = self.picture
        return 0 <= series < len(picture.series) and 0 <= label < len(picture.labels)


def draw(painter: QPainter, picture: Picture, box: QRectF, spot: Spot | None = None) -> None:
    """Draw a picture into a box, on whatever it is painted; ``spot`` gets the ring of focus."""
    _Sheet(picture, box).draw(painter, spot)


def colour(place: int) -> QColor:
    """Return the colour of a series by its place, light enough for the dark."""
    t = theme.tokens()
    if t.outlined:
        return t.text
    plain = QColor(_ACROSS[place % len(_ACROSS)])
    return colours.mixed(plain, QColor("#FFFFFF"), 0.45) if t.dark else plain


class _Sheet:
    """The measures of one picture in one box."""

    def __init__(self, picture: Picture, box: QRectF) -> None:
        self.picture, self.box = picture, box
        u, small = theme.unit, painting.metrics("small").height()
        values = [value for each in picture.series for value in each.values]
        self.steps = steps(max(values, default=0))
        wide = max(painting.width_of(words.number(each) or "0", "small") for each in self.steps)
        self.legend = self._legend_rows()
        top = box.top() + len(self.legend) * (small + u(4)) + u(12)
        self.field = QRectF(
            box.left() + wide + u(14), top, max(10.0, box.width() - wide - u(26)), small
        )
        below = self.rows() * small + u(16)
        self.field.setHeight(max(10.0, box.bottom() - top - below))

    def draw(self, painter: QPainter, spot: Spot | None) -> None:
        self._axis(painter)
        self._labels(painter)
        self._legend(painter)
        for place, series in enumerate(self.picture.series):
            if self.picture.lines:
                self._line(painter, place, series)
            else:
                self._bars(painter, place, series)
        if spot is not None:
            ring = self._place(*spot).adjusted(-4, -4, 4, 4)
            painting.outline(painter, ring, theme.unit(4), theme.tokens().accent, 2)

    def spot_at(self, place: QPointF, reach: float) -> Spot | None:
        """The nearest point wins; a bar is met anywhere on it."""
        best: tuple[float, Spot] | None = None
        for series in range(len(self.picture.series)):
            for label in range(len(self.picture.labels)):
                box = self._place(series, label)
                if not self.picture.lines and box.adjusted(-1, -reach, 1, 1).contains(place):
                    return series, label
                far = math.hypot(box.center().x() - place.x(), box.center().y() - place.y())
                if self.picture.lines and far <= reach and (best is None or far < best[0]):
                    best = far, (series, label)
        return best[1] if best else None

    def _slot(self) -> float:
        return self.field.width() / max(1, len(self.picture.labels))

    def _across(self, label: int) -> float:
        return self.field.left() + (label + 0.5) * self._slot()

    def _height(self, value: int) -> float:
        return self.field.bottom() - self.field.height() * value / self.steps[-1]

    def _place(self, series: int, label: int) -> QRectF:
        value = self.picture.series[series].values[label]
        if self.picture.lines:
            size = theme.unit(8)
            return QRectF(
                self._across(label) - size / 2, self._height(value) - size / 2, size, size
            )
        many = len(self.picture.series)
        whole = min(self._slot() * 0.78, theme.unit(48) * many)
        wide = whole / many
        left = self._across(label) - whole / 2 + series * wide
        gap = 1.0 if wide > 4 else 0.0
        top = self._height(value)
        return QRectF(left + gap, top, max(1.0, wide - 2 * gap), self.field.bottom() - top)

    def _axis(self, painter: QPainter) -> None:
        t = theme.tokens()
        tall = painting.metrics("small").height()
        for value in self.steps:
            high = self._height(value)
            line = QRectF(self.field.left(), round(high), self.field.width(), 1)
            painter.fillRect(line, t.border if value == 0 else t.line)
            room = QRectF(
                self.box.left(), high - tall / 2, self.field.left() - self.box.left() - 6, tall
            )
            said = words.number(value) if value else "0"
            painting.line(painter, room, said, "small", t.muted, painting.RIGHT)

    def rows(self) -> int:
        """Return how many lines the labels take: names that do not fit beside another, two."""
        room, names = self._slot() - _APART, not self.picture.signed
        labels = self.picture.labels if names else ()
        return 1 + any(painting.width_of(each, "small") > room for each in labels)

    def _labels(self, painter: QPainter) -> None:
        if self.picture.signed:
            self._periods(painter)
        else:
            self._names(painter)

    def _names(self, painter: QPainter) -> None:
        """Write every name in one line or two, cut where it is longer still."""
        wide, tall = self._slot() - _APART, painting.metrics("small").height()
        option = QTextOption(painting.CENTRE)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.tokens().muted)
        for place, name in enumerate(self.picture.labels):
            left, rows = self._across(place) - wide / 2, self.rows()
            broken, high = painting.wrapped(name, "small", wide)
            fits = broken <= wide and high <= rows * tall + 1
            said = name if fits else painting.elided(name, "small", wide)
            room = QRectF(left, self.field.bottom() + 6, wide, rows * tall)
            painter.drawText(room, said, option)

    def _periods(self, painter: QPainter) -> None:
        """Write as many labels as there is room for, the first and every n-th after it."""
        t, labels = theme.tokens(), self.picture.labels
        widest = max((painting.width_of(each, "small") for each in labels), default=0.0)
        every = max(1, math.ceil((widest + theme.unit(8)) / max(1.0, self._slot())))
        tall = painting.metrics("small").height()
        for place, label in enumerate(labels):
            if place % every:
                continue
            room = QRectF(
                self._across(place) - widest / 2 - 2, self.field.bottom() + 6, widest + 4, tall
            )
            signed = place < len(self.picture.signed) and self.picture.signed[place]
            role: theme.Role = "small_strong" if signed else "small"
            painting.line(painter, room, label, role, t.muted, painting.CENTRE)

    def _legend_rows(self) -> list[list[int]]:
        u, rows, left = theme.unit, [[]], 0.0  # type: ignore[var-annotated]
        if len(self.picture.series) < 2:
            return []
        for place, series in enumerate(self.picture.series):
            wide = painting.width_of(series.name, "small") + u(14 + 6 + 16)
            if rows[-1] and left + wide > self.box.width():
                rows.append([])
                left = 0.0
            rows[-1].append(place)
            left += wide
        return rows

    def _legend(self, painter: QPainter) -> None:
        t, u = theme.tokens(), theme.unit
        tall = painting.metrics("small").height()
        for number, row in enumerate(self.legend):
            left, top = self.box.left() + u(4), self.box.top() + number * (tall + u(4)) + u(4)
            for place in row:
                name = self.picture.series[place].name
                box = QRectF(left, top + (tall - u(9)) / 2, u(9), u(9))
                mark(painter, box, place)
                wide = painting.width_of(name, "small")
                room = QRectF(left + u(15), top, wide + 2, tall)
                painting.line(painter, room, name, "small", t.text)
                left += wide + u(14 + 6 + 16)

    def _line(self, painter: QPainter, place: int, series: Series) -> None:
        points = [
            QPointF(self._across(label), self._height(value))
            for label, value in enumerate(series.values)
        ]
        painter.setPen(QPen(colour(place), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
        for label in range(len(points)):
            mark(painter, self._place(place, label), place)

    def _bars(self, painter: QPainter, place: int, series: Series) -> None:
        t = theme.tokens()
        many = len(self.picture.series)
        for label, value in enumerate(series.values):
            box = self._place(place, label)
            if value:
                painter.fillRect(box, colour(place))
                if t.outlined and place % 2:
                    painter.fillRect(box.adjusted(1, 1, -1, -1), t.bg)
            said = words.number(value)
            if value and painting.width_of(said, "small") <= box.width() + (6 if many == 1 else 0):
                tall = painting.metrics("small").height()
                over = QRectF(box.left() - 8, box.top() - tall - 1, box.width() + 16, tall)
                painting.line(painter, over, said, "small", t.muted, painting.CENTRE)


def mark(painter: QPainter, box: QRectF, place: int) -> None:
    """Draw the mark of a series: its shape tells it apart where colours do not."""
    shape, ink = _MARKS[place % len(_MARKS)], colour(place)
    hollow = shape in ("ring", "box")
    painter.setPen(QPen(ink, 2 if hollow else 1))
    painter.setBrush(theme.tokens().bg if hollow else ink)
    if shape in ("circle", "ring"):
        painter.drawEllipse(box)
    elif shape in ("square", "box"):
        painter.drawRect(box)
    elif shape == "cross":
        painter.setPen(QPen(ink, 2))
        painter.drawLine(box.topLeft(), box.bottomRight())
        painter.drawLine(box.topRight(), box.bottomLeft())
    else:
        painter.drawPolygon(QPolygonF(_corners(shape, box)))


def _corners(shape: str, box: QRectF) -> Sequence[QPointF]:
    middle = box.center()
    if shape == "diamond":
        return [
            QPointF(middle.x(), box.top()),
            QPointF(box.right(), middle.y()),
            QPointF(middle.x(), box.bottom()),
            QPointF(box.left(), middle.y()),
        ]
    flat, tip = (box.bottom(), box.top()) if shape == "up" else (box.top(), box.bottom())
    return [QPointF(box.left(), flat), QPointF(box.right(), flat), QPointF(middle.x(), tip)]
