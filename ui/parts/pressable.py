"""What every pressed thing shares: the ring of focus outside it, Enter as well as Space."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QSplitter, QWidget
from typing_extensions import override

from ui import theme
from ui.parts import painting


class FocusRing(QWidget):
    """Two pixels of accent around a control, one pixel away; follows it and takes no mouse.

    It lies on the nearest ancestor with room for the whole of it, since a shelf that is just as
    tall as its button would cut it off.
    """

    def __init__(self, control: QWidget, radius: float) -> None:
        super().__init__(control.parentWidget())
        self._control = control
        self._radius = radius
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._follow()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Move, QEvent.Type.Resize}:
            self._follow()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        box = QRectF(self.rect())
        painting.outline(painting.smooth(self), box, self._radius, theme.tokens().accent, 2)

    def _follow(self) -> None:
        self._control.installEventFilter(self)
        ground = self._ground()
        if ground is not self.parentWidget():
            self.setParent(ground)
        self.setGeometry(self._place_on(ground))
        self.raise_()
        self.show()

    def _ground(self) -> QWidget:
        ground = self._control
        for ground in _above(self._control):
            ground.installEventFilter(self)
            if ground.rect().contains(self._place_on(ground)):
                break
        return ground

    def _place_on(self, ground: QWidget) -> QRect:
        corner = self._control.mapTo(ground, QPoint(0, 0))
        return QRect(corner, self._control.size()).adjusted(-3, -3, 3, 3)


def _above(control: QWidget) -> Iterator[QWidget]:
    """What scrolls must carry its rings along, and a splitter would make a pane of one."""
    above = control.parentWidget()
    while above is not None and not isinstance(above, QSplitter):
        yield above
        beyond = above.parentWidget()
        scrolled = beyond is not None and isinstance(beyond.parentWidget(), QAbstractScrollArea)
        above = None if scrolled or above.isWindow() else beyond


class Pressable(QAbstractButton):
    """A button that paints itself; subclasses say their size and paint."""

    def __init__(self, text: str = "", *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ring: FocusRing | None = None
        self.setObjectName(name)
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.current().changed.connect(self._restyle)

    def ring_radius(self) -> float:
        """Return the radius of the focus ring; 0 when the part shows focus itself."""
        return theme.unit(6) + 3

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_hand = event.reason() == Qt.FocusReason.MouseFocusReason
        if self._ring is None and self.ring_radius() and self.parentWidget() and not by_hand:
            self._ring = FocusRing(self, self.ring_radius())

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._drop_ring()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide:
            self._drop_ring()
        return super().event(event)

    def _drop_ring(self) -> None:
        if self._ring is not None:
            self._ring.hide()
            self._ring.deleteLater()
            self._ring = None

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
