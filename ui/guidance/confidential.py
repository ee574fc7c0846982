"""What is told in confidence: marked where it is typed, covered on the card until asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ui import theme
from ui.parts import painting
from ui.parts.button import Button
from ui.parts.edge import Icon
from ui.parts.label import Label

_SECONDS = 30
"""How long it stays uncovered: long enough to be read, too short to be left lying open."""

Said = Sequence[tuple[str, str]]


class Band(QWidget):
    """Says above the fields that follow that nobody but this card's reader sees them."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._words = Label("", "small", "tint_text", wrap=True, parent=self)
        self._row = QHBoxLayout(self)
        self._row.addWidget(Icon("lock", "tint_text", 14, self), 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        theme.current().changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def retranslate(self) -> None:
        """Write the sentence again."""
        self._words.setText(
            self.tr("Confidential: read here only, never on a list, a sheet or a group's paper")
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter = theme.tokens(), painting.smooth(self)
        painting.fill(painter, QRectF(self.rect()), theme.unit(8), t.tint)
        if t.outlined:
            painting.outline(painter, QRectF(self.rect()), theme.unit(8), t.border)

    def _restyle(self) -> None:
        u = theme.unit
        self._row.setContentsMargins(u(12), u(6), u(12), u(6))
        self._row.setSpacing(u(8))
        self.update()


class Covered(QWidget):
    """Words that are read out of the file only when asked for, and covered again by themselves."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._read: Callable[[], Said] | None = None
        self._whose: object = None
        self._open = False
        self._button = Button("", "link", icon="lock", height=24, name=f"{name}.show")
        self._labels: list[Label] = []
        self._timer = QTimer(self, interval=_SECONDS * 1000, singleShot=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.unit(4))
        self._column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self._button.clicked.connect(self.toggle)
        self._timer.timeout.connect(self.cover)
        self.retranslate()

    @property
    def uncovered(self) -> bool:
        """Whether the words can be read now."""
        return self._open

    @property
    def said(self) -> tuple[str, ...]:
        """What can be read now; nothing while it is covered."""
        return tuple(label.text() for label in self._labels)

    def show_of(self, whose: object, read: Callable[[], Said] | None) -> None:
        """Stand for somebody's words, which ``read`` gives; somebody else's are covered."""
        if whose != self._whose:
            self.cover()
        self._whose, self._read = whose, read
        self.setVisible(read is not None)
        if self._open:
            self._uncover()

    def toggle(self) -> None:
        """Uncover the words, or cover them before their time."""
        if self._open:
            self.cover()
        elif self._read is not None:
            self._open = True
            self._timer.start()
            self._uncover()

    def cover(self) -> None:
        """Cover the words: they stand nowhere in the window any more."""
        self._timer.stop()
        self._open = False
        self._clear()
        self.retranslate()

    def retranslate(self) -> None:
        """Write the button's word again."""
        hide = self.tr("Hide what is confidential")
        self._button.set_words(hide if self._open else self.tr("Show what is confidential"))

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.cover()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.cover()

    def _uncover(self) -> None:
        self._clear()
        for title, text in self._read() if self._read else ():
            self._add(Label(title, "small", "muted", wrap=True, parent=self))
            self._add(Label(text, "body", wrap=True, parent=self))
        self.retranslate()

    def _add(self, label: Label) -> None:
        self._labels.append(label)
        self._column.addWidget(label)

    def _clear(self) -> None:
        for label in self._labels:
            self._column.removeWidget(label)
            label.setText("")
            label.hide()
            label.deleteLater()
        self._labels = []
