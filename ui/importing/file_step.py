"""The first step: a list is chosen, or dropped here; an empty one can be had to fill in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from ui.importing.dropping import dropped_file
from ui.parts.button import Button
from ui.parts.empty_state import EmptyState, Step
from ui.parts.pane import Pane


class FileStep(Pane):
    """Teaches what will happen, and takes a file."""

    wanted = Signal()
    dropped = Signal(object)
    template_wanted = Signal()
    history_wanted = Signal()

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__("bg", name=name, parent=parent)
        self.setAcceptDrops(True)
        self._words = EmptyState("table", name=f"{name}.words")
        self.choose = Button("", "primary", icon="table", shortcut="Ctrl+O", name=f"{name}.choose")
        self._template = Button("", "secondary", icon="document", name=f"{name}.template")
        self._history = Button("", "link", name=f"{name}.history")
        self._words.set_actions([self.choose, self._template, self._history])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._words)
        self.choose.clicked.connect(self.wanted)
        self._template.clicked.connect(self.template_wanted)
        self._history.clicked.connect(self.history_wanted)
        self.setFocusProxy(self.choose)
        self.retranslate()

    def retranslate(self) -> None:
        """Write the words again."""
        self._words.set_words(
            self.tr("Take in a list of people"),
            self.tr("From a village, a school or a college: Excel, LibreOffice or CSV."),
            (
                Step(
                    self.tr("Choose the file, or drop it here"),
                    self.tr("Titles, merged cells and old encodings are understood."),
                ),
                Step(
                    self.tr("Check what each column holds"),
                    self.tr("The program guesses by the titles; what you correct is remembered."),
                ),
                Step(
                    self.tr("Look at every row and take the list in"),
                    self.tr("Nothing changes before that, and the whole list can be taken back."),
                ),
            ),
        )
        self.choose.set_words(self.tr("Choose a file"))
        self._template.set_words(self.tr("Save an empty form"))
        self._history.set_words(self.tr("Lists taken in before"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)
