"""Where a file is to lie: a place proposed, another one to be chosen or typed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import Refusal
from ui import theme
from ui.asking import Asking
from ui.fields import TextField
from ui.parts.button import Button
from ui.parts.label import Label

_LONGEST = 400


class PlacePage(QWidget):
    """``accepted`` gives the path chosen."""

    accepted = Signal(object)
    left = Signal()

    def __init__(self, asking: Asking, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._asking = asking
        self._title = Label("", "title", wrap=True, name=f"{name}.title")
        self._text = Label("", "body", "muted", wrap=True, name=f"{name}.text")
        self.field = TextField(limit=_LONGEST, name=f"{name}.path")
        self.browse = Button("", "secondary", name=f"{name}.browse")
        self.go = Button("", "primary", shortcut="Enter", name=f"{name}.go")
        self.back = Button("", "secondary", shortcut="Esc", name=f"{name}.back")
        self._row = QHBoxLayout()
        for button in (self.go, self.browse, self.back):
            self._row.addWidget(button)
        self._row.addStretch(1)
        self._column = QVBoxLayout(self)
        for part in (self._title, self._text, self.field):
            self._column.addWidget(part)
        self._column.addLayout(self._row)
        self._column.addStretch(1)
        self._connect()
        theme.current().changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def set_words(self, title: str, text: str, go: str) -> None:
        """Say what is to lie there."""
        self._title.setText(title)
        self._text.setText(text)
        self.go.set_words(go)

    def show_path(self, path: Path) -> None:
        """Propose a place."""
        self.field.set_value(str(path))

    def refuse(self, refusal: Refusal) -> None:
        """Say beside the place why it cannot be."""
        self.field.refuse(refusal)
        self.field.editor.setFocus()

    def retranslate(self) -> None:
        """Write the words again."""
        self.field.set_words(self.tr("File"))
        self.browse.set_words(self.tr("Another place…"))
        self.back.set_words(self.tr("Back"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _connect(self) -> None:
        self.go.clicked.connect(self._accept)
        self.field.line.returnPressed.connect(self._accept)
        self.browse.clicked.connect(self._ask)
        self.back.clicked.connect(self.left)

    def _accept(self) -> None:
        typed = self.field.value().strip()
        if not typed:
            self.field.refuse(Refusal("field-required"))
            return
        path = Path(typed).expanduser()
        self.accepted.emit(path if path.suffix else path.with_suffix(".bagdar"))

    def _ask(self) -> None:
        kinds = self.tr("Centre's file (*.bagdar)")
        proposed = Path(self.field.value().strip() or str(Path.home()))
        path = self._asking.new_file(self, self.tr("Where to save it?"), kinds, proposed)
        if path is not None:
            self.show_path(path)

    def _restyle(self) -> None:
        u = theme.unit
        self._column.setContentsMargins(0, u(12), 0, u(12))
        self._column.setSpacing(u(14))
        self._row.setSpacing(u(8))
