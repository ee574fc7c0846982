"""The way out of a participant's window: the staff's PIN."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.guidance import pin
from app.kazakh import keyboard
from ui import theme
from ui.instruments.big_button import BigButton
from ui.instruments.sheets import GAP, Sheet
from ui.instruments.spoken import say
from ui.instruments.tries import Tries
from ui.parts.edge import Edge
from ui.parts.label import Label
from ui.workspace import Workspace

_WIDE, _TALL, _SECOND = 320, 56, 1000


class GatePage(Sheet):
    """``opened`` when the PIN was right, ``returned`` when nobody wants to leave after all."""

    opened = Signal()
    returned = Signal()

    def __init__(self, workspace: Workspace, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self._store = workspace.store
        self._language = "kk"
        self.tries = Tries(workspace.memory, workspace.store.clock)
        self._title = Label("", "question", wrap=True, name=f"{name}.title")
        self._why = Label("", "answer", "muted", wrap=True, name=f"{name}.why")
        self.line = QLineEdit()
        self.line.setObjectName(f"{name}.pin")
        self._edge = Edge(self.line, height=_TALL)
        self._wrong = Label("", "answer", "err", wrap=True, name=f"{name}.wrong")
        self.leave = BigButton("primary", name=f"{name}.leave", parent=None)
        self.back = BigButton("quiet", name=f"{name}.back", parent=None)
        self._timer = QTimer(self, interval=_SECOND)
        self._build()

    def ask(self, language: str) -> None:
        """Ask anew, in a language."""
        self._language = language
        self.line.clear()
        self.retranslate(language)
        self._look()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self, language: str) -> None:
        """Write the words in a language."""
        self._language = language
        self._title.setText(say("pin", language))
        self._why.setText(say("pin_why", language))
        self.line.setAccessibleName(say("pin", language))
        self.leave.set_words(say("leave", language))
        self.back.set_words(say("to_test", language))

    def submit(self) -> None:
        """Leave where the PIN is right; a wrong one is counted."""
        if self.tries.wait or not self.line.text():
            return
        typed = keyboard.row_digits(self.line.text())
        self.line.clear()
        if pin.check(self._store, typed):
            self.tries.clear()
            self.opened.emit()
            return
        self.tries.fail()
        self._say(say("pin_wrong", self._language, left=self.tries.left))
        self._look()

    def _build(self) -> None:
        self.line.setFrame(False)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setMaxLength(12)
        self.line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        row = QWidget()
        places = QHBoxLayout(row)
        places.setContentsMargins(0, theme.unit(12), 0, 0)
        places.setSpacing(theme.unit(GAP))
        for button in (self.leave, self.back):
            places.addWidget(button)
        places.addStretch(1)
        for part in (self._title, self._why, self._edge, self._wrong, row):
            self.add(part)
        self.line.returnPressed.connect(self.submit)
        self.leave.clicked.connect(self.submit)
        self.back.clicked.connect(self.returned)
        self._timer.timeout.connect(self._look)
        theme.current().changed.connect(self._restyle)
        self._say("")
        self._restyle()

    def _restyle(self) -> None:
        self.line.setFont(theme.font("answer"))
        self._edge.setMaximumWidth(theme.unit(_WIDE))

    def _look(self) -> None:
        """While one has to wait, nothing can be typed and the seconds are told."""
        wait = self.tries.wait
        self.line.setEnabled(not wait)
        self.leave.setEnabled(not wait)
        if wait:
            self._say(say("pin_wait", self._language, seconds=wait))
            self._timer.start()
        elif self._timer.isActive():
            self._timer.stop()
            self._say("")
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, words: str) -> None:
        self._wrong.setText(words)
        self._wrong.setVisible(bool(words))
        self._edge.set_wrong(bool(words))
        self.line.setAccessibleDescription(words)
