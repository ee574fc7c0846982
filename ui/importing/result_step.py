"""The last step: what the list came to, and what can be done with it now."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui import theme
from ui.importing import words
from ui.importing.session import Session
from ui.parts.button import Button
from ui.parts.label import Label
from ui.parts.pane import Pane
from ui.parts.pill import Pill

_SHOWN = (
    "new",
    "changed",
    "same",
    "duplicates",
    "moved",
    "returned",
    "absent",
    "skipped",
    "refused",
)

_NOBODYS = ("plan_lines", "partner", "staff")
"""Subjects whose rows are no participants: there is no list of them to open."""


class ResultStep(Pane):
    """Counts as they were written down, and four ways on."""

    people_wanted = Signal()
    outcome_wanted = Signal()
    undo_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__("bg", name=name, parent=parent)
        self._session: Session | None = None
        self._undone = False
        self._title = Label("", "title", wrap=True, name=f"{name}.title")
        self._text = Label("", "body", "muted", wrap=True, name=f"{name}.text")
        self.counts: dict[str, Label] = {}
        self._pills: dict[str, Pill] = {}
        self._rows: dict[str, QWidget] = {}
        self.people = Button("", "primary", icon="people", name=f"{name}.people")
        self.outcome = Button("", "secondary", icon="table", name=f"{name}.outcome")
        self.undo = Button("", "secondary", icon="undo", name=f"{name}.undo")
        self.again = Button("", "link", name=f"{name}.again")
        self._build()
        self._connect()
        theme.current().changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def show_session(self, session: Session, *, undone: bool = False) -> None:
        """Show what a list came to, or that it was taken back."""
        self._session, self._undone = session, undone
        self.retranslate()
        self._first().setFocus()

    def retranslate(self) -> None:
        """Write the words again."""
        self.people.set_words(self.tr("Open these people"))
        self.outcome.set_words(self.tr("Save what became of each row"))
        self.undo.set_words(self.tr("Take the whole list back"))
        self.again.set_words(self.tr("Take in another list"))
        if self._session is not None and self._session.outcome is not None:
            self._say(self._session)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _say(self, session: Session) -> None:
        assert session.outcome is not None
        counts, entered = session.outcome.counts, session.outcome.batch_id is not None
        if self._undone:
            title = self.tr("The list was taken back")
            text = self.tr("The people are as they were before it. The file itself is untouched.")
        elif entered:
            title = self.tr("The list is taken in")
            text = self.tr(
                "«{file}» is one batch: it can be taken back whole while its people are untouched."
            )
        else:
            title = self.tr("Nothing had to be changed")
            text = self.tr("Everything in «{file}» is on the books already, or was left out.")
        self._title.setText(title)
        self._text.setText(text.format(file=session.path.name))
        for kind in _SHOWN:
            self.counts[kind].setText(QLocale().toString(counts.get(kind, 0)))
            self._pills[kind].show_badge(words.badge(_singular(kind)))
            self._rows[kind].setVisible(bool(counts.get(kind, 0)) and not self._undone)
        for button in (self.people, self.outcome, self.undo):
            of_people = session.subject not in _NOBODYS or button is self.undo
            button.setVisible(entered and not self._undone and of_people)

    def _first(self) -> Button:
        entered = self._session is not None and self._session.outcome is not None
        shown = entered and self._session.outcome.batch_id is not None  # type: ignore[union-attr]
        if self._session is not None and self._session.subject in _NOBODYS:
            return self.again
        return self.people if shown and not self._undone else self.again

    def _build(self) -> None:
        self._block = QVBoxLayout()
        self._block.addWidget(self._title)
        self._block.addWidget(self._text)
        for kind in _SHOWN:
            self._block.addWidget(self._row(kind))
        self._buttons = QHBoxLayout()
        for button in (self.people, self.outcome, self.undo):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._block.addLayout(self._buttons)
        self._block.addWidget(self.again)
        self._block.addStretch(1)
        whole = QHBoxLayout(self)
        whole.addLayout(self._block, 4)
        whole.addStretch(1)

    def _row(self, kind: str) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        count = self.counts[kind] = Label("0", "total", name=f"{self.objectName()}.count.{kind}")
        pill = self._pills[kind] = Pill(words.badge(_singular(kind)))
        count.setMinimumWidth(theme.unit(96))
        row.addWidget(count)
        row.addWidget(pill)
        row.addStretch(1)
        self._rows[kind] = made
        return made

    def _connect(self) -> None:
        self.people.clicked.connect(self.people_wanted)
        self.outcome.clicked.connect(self.outcome_wanted)
        self.undo.clicked.connect(self.undo_wanted)
        self.again.clicked.connect(self.again_wanted)

    def _restyle(self) -> None:
        u = theme.unit
        self._block.setContentsMargins(u(40), u(32), u(20), u(16))
        self._block.setSpacing(u(10))
        self._buttons.setSpacing(u(8))
        self._buttons.setContentsMargins(0, u(14), 0, u(4))
        for count in self.counts.values():
            count.setMinimumWidth(u(96))


def _singular(kind: str) -> str:
    return "duplicate" if kind == "duplicates" else kind
