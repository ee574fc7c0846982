"""Strokes that several parts share: filled shapes, focus edges, lines of plain text."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.theme import Role

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter

_LONGEST = 200


def smooth(widget: QWidget) -> QPainter:
    """Return a painter of the widget with round corners drawn smoothly."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def fill(painter: QPainter, box: QRectF, radius: float, colour: QColor) -> None:
    """Fill a rounded box."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(box, radius, radius)


def outline(
    painter: QPainter, box: QRectF, radius: float, colour: QColor, width: float = 1
) -> None:
    """Draw the edge of a rounded box, inside it."""
    half = width / 2
    painter.setPen(QPen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = max(0.0, radius - half)
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), inner, inner)


def metrics(role: Role) -> QFontMetricsF:
    """Return the measures of the letters of a role."""
    return QFontMetricsF(theme.font(role))


def width_of(words: str, role: Role) -> float:
    """Return how wide a line of plain text is, logical pixels."""
    return metrics(role).horizontalAdvance(words[:_LONGEST])


def line(
    painter: QPainter,
    box: QRectF,
    words: str,
    role: Role,
    colour: QColor,
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    """Write one line of plain text, cut with an ellipsis where the box ends."""
    painter.setFont(theme.font(role))
    painter.setPen(colour)
    shown = elided(words, role, box.width())
    option = QTextOption(align)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    painter.drawText(box, shown, option)


def elided(words: str, role: Role, width: float) -> str:
    """Return a line of text that fits a width, with an ellipsis when it is cut."""
    flat = words[: _LONGEST + 1].replace("\n", " ")
    # Text as wide as its own hint must not be cut for a fraction of a pixel.
    return metrics(role).elidedText(flat, Qt.TextElideMode.ElideRight, width + 1)


def wrapped(words: str, role: Role, width: float) -> tuple[float, float]:
    """Return the width and height of text broken into lines, long words broken too."""
    height, widest = 0.0, 0.0
    for paragraph in words.split("\n"):
        layout = QTextLayout(paragraph or " ", theme.font(role))
        layout.setTextOption(_breaking())
        layout.beginLayout()
        while (row := layout.createLine()).isValid():
            row.setLineWidth(max(1.0, width))
            height += row.height()
            widest = max(widest, row.naturalTextWidth())
        layout.endLayout()
    return widest, height


def paragraph(painter: QPainter, box: QRectF, words: str, role: Role, colour: QColor) -> None:
    """Write plain text broken into as many lines as it needs."""
    painter.setFont(theme.font(role))
    painter.setPen(colour)
    painter.drawText(box, words, _breaking())


def plain_tip(widget: QWidget, words: str) -> None:
    """Give a widget a tooltip in which data can never be read as markup."""
    widget.setToolTip(escape(words))


def _breaking() -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
