"""Line icons drawn by us, painted in the colour asked for."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

_FOLDER = Path(__file__).parent.parent / "resources" / "icons"


def names() -> list[str]:
    """Return the names of all icons."""
    return sorted(path.stem for path in _FOLDER.glob("*.svg"))


def pixmap(name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """Return an icon ``size`` logical pixels wide, sharp at this device pixel ratio."""
    key = f"bagdar-{name}-{colour.rgba():08x}-{size}-{ratio:.2f}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    drawn = _draw(name, colour, size, ratio)
    QPixmapCache.insert(key, drawn)
    return drawn


def paint(painter: QPainter, box: QRectF, name: str, colour: QColor) -> None:
    """Paint an icon in a square box."""
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(box.topLeft(), pixmap(name, colour, round(box.width()), ratio))


def icon(name: str, colour: QColor, size: int) -> QIcon:
    """Return an icon for Qt's own widgets, at plain and double density."""
    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(pixmap(name, colour, size, ratio))
    return made


def _draw(name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
    drawn = QPixmap(QSize(size, size) * ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # Qt's SVG has no currentColor, so the ink is written into the drawing.
    drawing = _drawing(name).replace("currentColor", colour.name())
    QSvgRenderer(QByteArray(drawing.encode())).render(painter)
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


@lru_cache(maxsize=128)
def _drawing(name: str) -> str:
    return (_FOLDER / f"{name}.svg").read_text(encoding="utf-8")
