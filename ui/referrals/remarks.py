"""Quiet amber lines below a form: what speaks against it, and never forbids it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ui import theme
from ui.parts import painting
from ui.parts.edge import Icon
from ui.parts.label import Label


class Remarks(QWidget):
    """One line a remark; not there when nothing is remarked."""

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._said: tuple[str, ...] = ()
        self._lines: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        theme.current().changed.connect(self._restyle)
        self._restyle()
        self.hide()

    @property
    def said(self) -> tuple[str, ...]:
        """What stands there now, line by line."""
        return self._said

    def say(self, sentences: Sequence[str]) -> None:
        """Show these remarks in place of those before."""
        if tuple(sentences) == self._said:
            return
        self._said = tuple(sentences)
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [self._line(sentence) for sentence in sentences]
        self.setVisible(bool(sentences))
        self.setAccessibleName(" ".join(sentences))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter = theme.tokens(), painting.smooth(self)
        painting.fill(painter, QRectF(self.rect()), theme.unit(8), t.warn_bg)
        if t.outlined:
            painting.outline(painter, QRectF(self.rect()), theme.unit(8), t.border)

    def _line(self, sentence: str) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.unit(8))
        row.addWidget(Icon("warning", "warn", 14, line), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(sentence, "small", "warn", wrap=True, parent=line), 1)
        self._column.addWidget(line)
        return line

    def _restyle(self) -> None:
        u = theme.unit
        self._column.setContentsMargins(u(12), u(8), u(12), u(8))
        self._column.setSpacing(u(4))
        self.update()
