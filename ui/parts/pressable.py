"""What every pressed thing shares: the ring of focus outside it, Enter as well as Space."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from ui import theme
from ui.parts import painting


class FocusRing(QWidget):
    """Two pixels of accent around a control, one pixel away; follows it and takes no mouse."""

    def __init__(self, control: QWidget, radius: float) -> None:
        super().__init__(control.parentWidget())
        self._control = control
        self._radius = radius
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        control.installEventFilter(self)
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
        self.setGeometry(self._control.geometry().adjusted(-3, -3, 3, 3))
        self.raise_()
        self.show()


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
