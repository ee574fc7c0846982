"""List left, card right, a divider that is remembered; one at a time where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget
from typing_extensions import override

from ui import theme

_RATIO = 0.603  # 824 of 1366
_LEAST_LIST, _LEAST_CARD, _MOST_CARD = 600, 424, 680


class _Divider(QSplitterHandle):
    """A hairline; Qt widens what the mouse can grab by itself."""

    @override
    def paintEvent(self, arg__1: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.tokens().line)

    @override
    def sizeHint(self) -> QSize:
        return QSize(1, 1)


class Split(QSplitter):
    """Two panes at 60 : 40; ``moved`` tells the new ratio when the divider was dragged.

    Where both minimums do not fit, one pane shows: ``show_card`` and ``show_list`` change it.
    """

    moved = Signal(float)
    single_changed = Signal(bool)

    def __init__(
        self,
        left: QWidget,
        right: QWidget,
        *,
        ratio: float = _RATIO,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName(name)
        self._left, self._right = left, right
        self._ratio, self._single, self._card_first = ratio, False, False
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.addWidget(left)
        self.addWidget(right)
        self.splitterMoved.connect(self._dragged)
        theme.current().changed.connect(self._arrange)

    @property
    def ratio(self) -> float:
        """The share of the list, 0 to 1."""
        return self._ratio

    @property
    def single(self) -> bool:
        """Whether there is room for one pane only."""
        return self._single

    def set_ratio(self, ratio: float) -> None:
        """Put the divider where it was remembered."""
        self._ratio = min(0.85, max(0.3, ratio))
        self._arrange()

    def show_card(self) -> None:
        """Bring the card forward where only one pane fits."""
        self._card_first = True
        self._arrange()

    def show_list(self) -> None:
        """Bring the list forward where only one pane fits."""
        self._card_first = False
        self._arrange()

    @override
    def createHandle(self) -> QSplitterHandle:
        return _Divider(self.orientation(), self)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.unit(_LEAST_CARD), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, arg__1: QResizeEvent) -> None:
        super().resizeEvent(arg__1)
        self._arrange()

    @override
    def event(self, e: QEvent) -> bool:
        if e.type() == QEvent.Type.Show:
            self._arrange()
        return super().event(e)

    def _arrange(self) -> None:
        u, wide = theme.unit, self.width()
        single = wide < u(_LEAST_LIST) + u(_LEAST_CARD)
        self._left.setMinimumWidth(0 if single else u(_LEAST_LIST))
        self._right.setMinimumWidth(0 if single else u(_LEAST_CARD))
        self._left.setVisible(not (single and self._card_first))
        self._right.setVisible(not single or self._card_first)
        if not single:
            card = round(wide * (1 - self._ratio))
            card = max(u(_LEAST_CARD), min(u(_MOST_CARD), card, wide - u(_LEAST_LIST)))
            self.setSizes([wide - card - 1, card])
        if single != self._single:
            self._single = single
            self.single_changed.emit(single)

    def _dragged(self) -> None:
        list_wide, card_wide = self.sizes()
        if list_wide and card_wide and not self._single:
            self._ratio = list_wide / (list_wide + card_wide + 1)
            self.moved.emit(self._ratio)
