"""The quiet bar at the foot of a pane: it is done, and can be undone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QEnterEvent,
    QKeySequence,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from ui import theme
from ui.parts import painting
from ui.parts.button import Button, icon_button
from ui.parts.edge import Icon
from ui.parts.label import Label

_SECONDS = 6
_MARGIN, _FOOT, _TALL = 20, 12, 40


class MessageBar(QWidget):
    """Lies over the foot of its parent for six seconds, longer while pointed at or in focus."""

    undone = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget, *, name: str = "message") -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._ground = parent
        self._undo: Callable[[], object] | None = None
        self._icon = Icon("check", "ok", 16, self)
        self._words = Label("", name=f"{name}.text", parent=self)
        self._undo_button = Button("", "link", shortcut="Ctrl+Z", name=f"{name}.undo", parent=self)
        self._close_button = icon_button("close", "", name=f"{name}.close", parent=self)
        self._timer = QTimer(self, interval=_SECONDS * 1000, singleShot=True)
        self._keys = QShortcut(QKeySequence("Ctrl+Z"), self)
        self._keys.setContext(Qt.ShortcutContext.WindowShortcut)
        self._build()
        self._connect()
        self.retranslate()
        self.hide()

    @property
    def text(self) -> str:
        """What the bar says."""
        return self._words.text()

    def say(self, sentence: str, undo: Callable[[], object] | None = None) -> None:
        """Show one sentence, with Undo when there is a way back."""
        self._undo = undo
        self._words.setText(sentence)
        self._undo_button.setVisible(undo is not None)
        self._keys.setEnabled(undo is not None)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def dismiss(self) -> None:
        """Go away now."""
        self._timer.stop()
        self._keys.setEnabled(False)
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def retranslate(self) -> None:
        """Write the words on the buttons again."""
        self._undo_button.set_words(self.tr("Undo"))
        self._close_button.setAccessibleName(self.tr("Close"))
        self.setAccessibleName(self.tr("Message"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.unit(400), theme.unit(_TALL))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._ground and event.type() == QEvent.Type.Resize:
            self._place()
        elif event.type() == QEvent.Type.FocusIn:
            self._timer.stop()
        elif event.type() == QEvent.Type.FocusOut and not self.isHidden():
            self._timer.start()
        return False

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        if not self.isHidden():
            self._timer.start()
        super().leaveEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter = theme.tokens(), painting.smooth(self)
        painting.fill(painter, QRectF(self.rect()), theme.unit(8), t.ok_bg)
        if t.outlined:
            painting.outline(painter, QRectF(self.rect()), theme.unit(8), t.border)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.unit(14), 0, theme.unit(10), 0)
        row.setSpacing(theme.unit(8))
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self._undo_button)
        row.addWidget(self._close_button)

    def _connect(self) -> None:
        self._timer.timeout.connect(self.dismiss)
        self._close_button.clicked.connect(self.dismiss)
        self._undo_button.clicked.connect(self._take_back)
        self._keys.activated.connect(self._take_back)
        self._undo_button.installEventFilter(self)
        self._close_button.installEventFilter(self)
        self._ground.installEventFilter(self)
        theme.current().changed.connect(self._place)

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        self.dismiss()
        if undo is not None:
            undo()
            self.undone.emit()

    def _place(self) -> None:
        around, tall = self._ground.size(), theme.unit(_TALL)
        side = theme.unit(_MARGIN)
        top = around.height() - tall - theme.unit(_FOOT)
        self.setGeometry(side, top, around.width() - 2 * side, tall)
