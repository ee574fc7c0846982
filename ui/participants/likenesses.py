"""Before a new card is saved: who it may be already, with the reason, and a person decides."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRectF, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.kazakh.dates import short_date
from app.registry.duplicates import Candidate
from ui import theme
from ui.participants import words
from ui.parts import painting
from ui.parts.button import Button
from ui.parts.label import Label

_SHOWN = 3


class LikenessPanel(QWidget):
    """Cards that may be the same person: open one, or save as somebody else.

    ``opening`` says what is done with a card where that is something else than opening it.
    """

    open_asked = Signal(int)
    apart_told = Signal()

    def __init__(
        self,
        *,
        name: str,
        opening: Callable[[], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._opening = opening
        self._title = Label("", "strong", "warn", wrap=True, name=f"{name}.title")
        self._rows = QVBoxLayout()
        self._apart = Button("", "surface", name=f"{name}.apart")
        self._apart.clicked.connect(self.apart_told)
        self.candidates: Sequence[Candidate] = ()
        self.buttons: list[Button] = []
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._title)
        self._column.addLayout(self._rows)
        foot = QHBoxLayout()
        foot.addWidget(self._apart)
        foot.addStretch(1)
        self._column.addLayout(foot)
        theme.current().changed.connect(self._restyle)
        self._restyle()
        self._retranslate()
        self.hide()

    def show_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Show who it may be, the likeliest first, and put the cursor on the first."""
        self.candidates = candidates
        self._clear()
        for candidate in candidates[:_SHOWN]:
            self._rows.addWidget(self._row(candidate))
        self.setVisible(bool(candidates))
        if self.buttons:
            self.buttons[0].setFocus()

    def dismiss(self) -> None:
        """Go away: it has been decided."""
        self.candidates = ()
        self._clear()
        self.hide()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter, box = theme.tokens(), painting.smooth(self), QRectF(self.rect())
        painting.fill(painter, box, theme.unit(8), t.warn_bg)
        if t.outlined:
            painting.outline(painter, box, theme.unit(8), t.border, 2)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.show_candidates(self.candidates)

    def _row(self, candidate: Candidate) -> QWidget:
        made, person = QWidget(), candidate.person
        row, said = QHBoxLayout(made), QVBoxLayout()
        row.setContentsMargins(0, 3, 3, 3)  # room for the ring of focus
        row.setSpacing(theme.unit(12))
        said.setSpacing(0)
        born = short_date(person.birth_date) if person.birth_date else ""
        head = " · ".join(part for part in (person.name.full, born) if part)
        said.addWidget(Label(head, "body", wrap=True))
        said.addWidget(Label(self._why(candidate), "small", "muted", wrap=True))
        opening = self._opening() if self._opening else self.tr("Open this card")
        button = Button(opening, "surface")
        button.setObjectName(f"{self.objectName()}.open.{len(self.buttons)}")
        button.clicked.connect(lambda: self.open_asked.emit(person.id))
        self.buttons.append(button)
        row.addLayout(said, 1)
        row.addWidget(button)
        return made

    def _why(self, candidate: Candidate) -> str:
        agrees = ", ".join(words.field(each) for each in candidate.agrees)
        said = self.tr("Agree: {fields}").format(fields=agrees)
        if not candidate.differs:
            return said
        differs = ", ".join(words.field(each) for each in candidate.differs)
        return f"{said}. " + self.tr("Differ: {fields}").format(fields=differs)

    def _clear(self) -> None:
        self.buttons = []
        while self._rows.count():
            item = self._rows.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _restyle(self) -> None:
        u = theme.unit
        self._column.setContentsMargins(u(14), u(10), u(12), u(10))
        self._column.setSpacing(u(8))
        self._rows.setSpacing(u(8))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("This may be somebody already on the books"))
        self._apart.set_words(self.tr("Save as new: not a duplicate"))
