"""Empty places that teach: where the content comes from, and the first step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui import icons, theme
from ui.parts import painting
from ui.parts.button import Button
from ui.parts.label import Label

_WIDE, _SQUARE, _BADGE = 560, 64, 28


class Step(NamedTuple):
    """One of the numbered steps: what to do, and a word about it."""

    title: str
    text: str = ""


class _Sign(QWidget):
    """A tinted square with an icon, or a tinted circle with a number."""

    def __init__(self, side: int, *, icon: str = "", number: str = "") -> None:
        super().__init__()
        self._side, self._icon, self._number = side, icon, number
        theme.current().changed.connect(self._restyle)
        self._restyle()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.unit(self._side), theme.unit(self._side))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter, box = theme.tokens(), painting.smooth(self), QRectF(self.rect())
        radius = theme.unit(12) if self._icon else box.height() / 2
        painting.fill(painter, box, radius, t.tint)
        if t.outlined:
            painting.outline(painter, box, radius, t.border)
        if self._icon:
            gap = (box.width() - theme.unit(32)) / 2
            icons.paint(painter, box.adjusted(gap, gap, -gap, -gap), self._icon, t.tint_text)
        else:
            centre = painting.CENTRE
            painting.line(painter, box, self._number, "small_strong", t.tint_text, centre)

    def _restyle(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()


class EmptyState(QWidget):
    """A block 560 wide, a little above the middle: icon, title, text, steps, actions."""

    def __init__(self, icon: str, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._title = Label("", "title", wrap=True, name=f"{name}.title")
        self._text = Label("", "small", "muted", wrap=True, name=f"{name}.text")
        self._block, self._steps = QWidget(), QVBoxLayout()
        self._actions = QHBoxLayout()
        self._column = QVBoxLayout(self._block)
        self._build(icon)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def set_words(self, title: str, text: str, steps: Sequence[Step] = ()) -> None:
        """Say what is missing and how it comes here."""
        self._title.setText(title)
        self._text.setText(text)
        while self._steps.count():
            _drop(self._steps)
        for number, step in enumerate(steps, 1):
            self._steps.addWidget(_step(number, step))

    def set_actions(self, buttons: Sequence[Button]) -> None:
        """Offer the first step, and lesser ones after it."""
        for button in buttons:
            self._actions.insertWidget(self._actions.count() - 1, button)

    def _build(self, icon: str) -> None:
        self._column.addWidget(_Sign(_SQUARE, icon=icon))
        for part in (self._title, self._text):
            self._column.addWidget(part)
        self._column.addLayout(self._steps)
        self._column.addLayout(self._actions)
        self._actions.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addStretch(2)
        # Springs, not an alignment: an aligned item is as tall as if it were as wide as the pane.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._block)
        middle.addStretch(1)
        around.addLayout(middle)
        around.addStretch(3)

    def _restyle(self) -> None:
        u = theme.unit
        self._column.setContentsMargins(u(20), u(16), u(20), u(16))
        self._column.setSpacing(u(8))
        self._column.setStretch(0, 0)
        self._steps.setContentsMargins(0, u(12), 0, u(12))
        self._steps.setSpacing(u(14))
        self._actions.setSpacing(u(8))
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    def _fit(self) -> None:
        self._block.setFixedWidth(min(theme.unit(_WIDE + 40), max(theme.unit(200), self.width())))


def _step(number: int, step: Step) -> QWidget:
    made = QWidget()
    row, words = QHBoxLayout(made), QVBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.unit(14))
    words.setSpacing(theme.unit(2))
    words.addWidget(Label(step.title, "strong", wrap=True))
    words.addWidget(Label(step.text, "small", "muted", wrap=True))
    row.addWidget(_Sign(_BADGE, number=str(number)), 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return made


def _drop(layout: QVBoxLayout) -> None:
    item = layout.takeAt(0)
    if item is not None and (widget := item.widget()) is not None:
        widget.hide()
        widget.deleteLater()
