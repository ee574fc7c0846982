"""Buttons side by side, going on to the next line where they do not fit."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import theme
from ui.parts.button import Button

_GAP, _BETWEEN = 8, 6


class ButtonRow(QWidget):
    """As wide as its place, as tall as its lines; hidden buttons leave no gap."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._buttons: list[Button] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.current().changed.connect(self._place)

    def put(self, button: Button) -> Button:
        """Add a button at the end."""
        button.setParent(self)
        self._buttons.append(button)
        button.show()
        self._place()
        return button

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, arg__1: int) -> int:
        return max((box.bottom() + 1 for _, box in self._boxes(arg__1)), default=0)

    @override
    def sizeHint(self) -> QSize:
        wide = sum(each.sizeHint().width() + theme.unit(_GAP) for each in self._shown())
        return QSize(wide, self.heightForWidth(max(wide, 1)))

    @override
    def minimumSizeHint(self) -> QSize:
        widest = max((each.sizeHint().width() for each in self._shown()), default=0)
        return QSize(widest, self.heightForWidth(max(self.width(), widest)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a button took other words
            self._place()
        return super().event(event)

    def _place(self) -> None:
        for button, box in self._boxes(self.width()):
            button.setGeometry(box)
        self.updateGeometry()

    def _shown(self) -> list[Button]:
        return [each for each in self._buttons if not each.isHidden()]

    def _boxes(self, width: int) -> Iterator[tuple[Button, QRect]]:
        left = top = tall = 0
        for button in self._shown():
            size = button.sizeHint()
            if left and left + size.width() > width:
                left, top, tall = 0, top + tall + theme.unit(_BETWEEN), 0
            yield button, QRect(left, top, size.width(), size.height())
            left += size.width() + theme.unit(_GAP)
            tall = max(tall, size.height())
