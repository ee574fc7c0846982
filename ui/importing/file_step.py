"""The first step: a list is chosen, or dropped here; an empty one can be had to fill in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.exchange.outcomes import TEMPLATES
from app.exchange.reviews import Review
from app.exchange.subjects import CODES
from ui import theme
from ui.importing import words
from ui.importing.dropping import dropped_file
from ui.parts.button import Button
from ui.parts.chip import Chip
from ui.parts.empty_state import EmptyState, Step
from ui.parts.pane import Pane


class FileStep(Pane):
    """Teaches what will happen, and takes a file."""

    wanted = Signal()
    dropped = Signal(object)
    template_wanted = Signal()
    history_wanted = Signal()
    subject_wanted = Signal(str)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__("bg", name=name, parent=parent)
        self.setAcceptDrops(True)
        self._words = EmptyState("table", name=f"{name}.words")
        self.choose = Button("", "primary", icon="table", shortcut="Ctrl+O", name=f"{name}.choose")
        self._template = Button("", "secondary", icon="document", name=f"{name}.template")
        self._history = Button("", "link", name=f"{name}.history")
        self.left = Button("", "secondary", icon="undo", name=f"{name}.left")
        self._review: Review | None = None
        self._words.set_actions([self.choose, self.left, self._template, self._history])
        self.subjects = {each: Chip("", name=f"{name}.{each}") for each in CODES}
        self._subject = CODES[0]
        self._row = QHBoxLayout()
        for chip in self.subjects.values():
            self._row.addWidget(chip)
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._row)
        column.addWidget(self._words, 1)
        for subject, chip in self.subjects.items():
            chip.clicked.connect(lambda _=False, subject=subject: self._choose(subject))
        theme.current().changed.connect(self._restyle)
        self._restyle()
        self.choose.clicked.connect(self.wanted)
        self._template.clicked.connect(self.template_wanted)
        self._history.clicked.connect(self.history_wanted)
        self.left.clicked.connect(self._go_on)
        self.setFocusProxy(self.choose)
        self.retranslate()

    def show_subject(self, subject: str) -> None:
        """Show what the list will be about."""
        self._subject = subject
        self.retranslate()

    def show_review(self, review: Review | None) -> None:
        """Offer to go on with a review that was left, while its file is still there."""
        there = review is not None and Path(review.source).is_file()
        self._review = review if there else None
        self.retranslate()

    def _go_on(self) -> None:
        if self._review is not None:
            self.dropped.emit(Path(self._review.source))

    def _choose(self, subject: str) -> None:
        self.show_subject(subject)
        self.subject_wanted.emit(subject)

    def _restyle(self) -> None:
        u = theme.unit
        self._row.setContentsMargins(u(20), u(8), u(20), 0)
        self._row.setSpacing(u(6))

    def _heading(self) -> tuple[str, str]:
        return {
            "person": (
                self.tr("Take in a list of people"),
                self.tr("From a village, a school or a college: Excel, LibreOffice or CSV."),
            ),
            "attendance": (
                self.tr("Take in who came"),
                self.tr("A sheet that went out from here, or any list with names and marks."),
            ),
            "result": (
                self.tr("Take in results of tests"),
                self.tr("Answers are scored here; scores alone are kept as they came."),
            ),
            "partner": (
                self.tr("Take in a list of organisations"),
                self.tr("The chamber's enterprises or the authority's places of learning."),
            ),
            "staff": (
                self.tr("Take in a list of staff"),
                self.tr("Colleagues with their posts, education and categories."),
            ),
            "plan_lines": (
                self.tr("Take in the lines of a plan"),
                self.tr("The education authority's spreadsheet goes into a draft of the plan."),
            ),
            "class_list": (
                self.tr("Take in the classes of a school"),
                self.tr("A sheet for each class or one for all; who moved or left is asked about."),
            ),
        }[self._subject]

    def retranslate(self) -> None:
        """Write the words again."""
        for subject, chip in self.subjects.items():
            chip.set_words(words.subject(subject))
            chip.setChecked(subject == self._subject)
        self._template.setVisible(self._subject in TEMPLATES)
        self._words.set_words(
            *self._heading(),
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
        left = Path(self._review.source).name if self._review else ""
        self.left.set_words(self.tr("Go on with «{file}»").format(file=left))
        self.left.setVisible(bool(left))

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
