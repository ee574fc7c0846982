"""Where one is on the way of a list: four steps at the left, those behind can be gone back to."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ui import icons, theme
from ui.parts import painting
from ui.parts.pane import Pane
from ui.parts.pressable import Pressable
from ui.theme import Role

_CIRCLE, _WIDE = 24, 216


class _Step(Pressable):
    """A numbered circle, what the step is, and a word about what was done there."""

    def __init__(self, number: int, *, name: str, parent: QWidget) -> None:
        super().__init__("", name=name, parent=parent)
        self._number, self._note = number, ""
        self._current = self._behind = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, title: str, note: str, *, current: bool, behind: bool) -> None:
        """Show the step as it stands; only those behind can be pressed."""
        self.setText(title)
        self._note, self._current, self._behind = note, current, behind
        self.setEnabled(behind)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if behind else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(title)
        self.setAccessibleDescription(note)
        painting.plain_tip(self, note)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        lines = sum(math.ceil(painting.metrics(role).height()) for role in ("body", "small"))
        return QSize(theme.unit(_WIDE - 24), lines + theme.unit(16))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.unit(80), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter, u = theme.tokens(), painting.smooth(self), theme.unit
        box = QRectF(self.rect())
        if self._current:
            painting.fill(painter, box, u(6), t.tint)
        elif self._behind and self.underMouse():
            painting.fill(painter, box, u(6), t.sunken)
        self._sign(painter, QRectF(u(8), u(10), u(_CIRCLE), u(_CIRCLE)))
        left = u(8 + _CIRCLE + 10)
        title = math.ceil(painting.metrics("body").height())
        note = math.ceil(painting.metrics("small").height())
        top = (box.height() - title - note) / 2 if self._note else (box.height() - title) / 2
        room = box.width() - left - u(8)
        ink = t.tint_text if self._current else t.text if self._behind else t.muted
        role: Role = "strong" if self._current else "body"
        painting.line(painter, QRectF(left, top, room, title), self.text(), role, ink)
        quiet = QRectF(left, top + title, room, note)
        painting.line(painter, quiet, self._note, "small", t.muted)

    def _sign(self, painter: QPainter, circle: QRectF) -> None:
        t = theme.tokens()
        circle.moveTop((self.height() - circle.height()) / 2)
        radius = circle.height() / 2
        if self._current:
            painting.fill(painter, circle, radius, t.accent)
        else:
            painting.outline(painter, circle, radius, t.accent if self._behind else t.border)
        if self._behind:
            gap = theme.unit(5)
            icons.paint(painter, circle.adjusted(gap, gap, -gap, -gap), "check", t.accent)
        else:
            ink = t.on_accent if self._current else t.muted
            number = str(self._number)
            painting.line(painter, circle, number, "small_strong", ink, painting.CENTRE)


class Stepper(Pane):
    """The steps one under the other; ``chosen`` names one behind that was pressed."""

    chosen = Signal(int)

    def __init__(self, count: int, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__("surface", name=name, parent=parent)
        self._column = QVBoxLayout(self)
        self._steps = [_Step(n + 1, name=f"{name}.{n + 1}", parent=self) for n in range(count)]
        for number, step in enumerate(self._steps):
            step.clicked.connect(lambda _=False, number=number: self.chosen.emit(number))
            self._column.addWidget(step)
        self._column.addStretch(1)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def show_steps(self, words: Sequence[tuple[str, str]], current: int, *, locked: bool) -> None:
        """Say each step's title and note; ``locked`` closes the way back, as when it is done."""
        for number, (step, (title, note)) in enumerate(zip(self._steps, words, strict=True)):
            behind = number < current
            step.say(title, note, current=number == current, behind=behind)
            step.setEnabled(behind and not locked)

    def _restyle(self) -> None:
        u = theme.unit
        self.setFixedWidth(u(_WIDE))
        self._column.setContentsMargins(u(12), u(16), u(12), u(16))
        self._column.setSpacing(u(4))
