"""How far a long piece of work has come, and a way to stop it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from ui import theme
from ui.parts import painting
from ui.parts.button import Button
from ui.parts.label import Label
from ui.tasks import Task

_PATIENCE = 300  # milliseconds: work shorter than this needs no strip


class ProgressBar(QWidget):
    """A 6 px bar; while the whole is not known it stands at nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def share(self) -> float:
        """How much is done, 0 to 1."""
        return self._share

    def show_share(self, done: int, whole: int) -> None:
        """Show so much of the whole."""
        self._share = min(1.0, done / whole) if whole > 0 else 0.0
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.unit(120), theme.unit(6))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter, box = theme.tokens(), painting.smooth(self), QRectF(self.rect())
        painting.fill(painter, box, 3, t.neutral_bg)
        if t.outlined:
            painting.outline(painter, box, 3, t.border)
        if self._share:
            box.setWidth(box.width() * self._share)
            painting.fill(painter, box, 3, t.accent)


class ProgressStrip(QWidget):
    """Appears when work takes longer than a blink; its button asks the work to stop."""

    def __init__(self, *, name: str = "progress", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._task: Task[Any] | None = None
        self._words = Label("", name=f"{name}.text", parent=self)
        self.bar = ProgressBar(self)
        self._stop = Button("", name=f"{name}.cancel", parent=self)
        self._patience = QTimer(self, interval=_PATIENCE, singleShot=True)
        self._patience.timeout.connect(self.show)
        self._stop.clicked.connect(self._cancel)
        row = QHBoxLayout(self)
        row.setSpacing(theme.unit(12))
        row.addWidget(self._words)
        row.addWidget(self.bar, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._stop)
        self.retranslate()
        self.hide()

    def watch(self, task: Task[Any], words: str) -> None:
        """Follow a piece of work to its end, saying what it is."""
        self._task = task
        self._words.setText(words)
        self.setAccessibleName(words)
        self._stop.setEnabled(True)
        self.bar.show_share(0, 0)
        task.progressed.connect(self.bar.show_share)
        task.ended.connect(self._finish)
        self._patience.start()

    def retranslate(self) -> None:
        """Write the word on the button again."""
        self._stop.set_words(self.tr("Stop"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._stop.setEnabled(False)

    def _finish(self) -> None:
        self._task = None
        self._patience.stop()
        self.hide()
