"""Lists taken in before: when, from what file, what they came to; each can be taken back whole."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import Refusal
from app.exchange import batches, outcomes
from app.exchange.batches import Batch
from app.exchange.sheets import Cell
from ui import language, theme
from ui.asking import Asking, Dialogs
from ui.importing import words
from ui.importing.columns import BATCHES, when
from ui.parts.action_bar import ActionBar
from ui.parts.button import Button
from ui.parts.empty_state import EmptyState
from ui.parts.label import Label
from ui.parts.message_bar import MessageBar
from ui.parts.pane import Pane
from ui.parts.refusal_bar import RefusalBar
from ui.parts.section import CardBody, Section
from ui.parts.split import Split
from ui.tables import ListView, PagedModel
from ui.workspace import Workspace

_SHOWN = ("new", "changed", "same", "duplicate", "skipped", "refused")


class History(QWidget):
    """The batches that stand; one that was taken back is gone from here."""

    closed = Signal()
    people_wanted = Signal(int)

    def __init__(
        self,
        workspace: Workspace,
        *,
        asking: Asking | None = None,
        name: str = "import.history",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._workspace = workspace
        self._asking: Asking = asking or Dialogs()
        self._batches: dict[int, Batch] = {}
        self.model = PagedModel(BATCHES, self._fetch)
        self.list = ListView(self.model, name=f"{name}.list")
        self._title = Label("", "group", name=f"{name}.title")
        self._empty = EmptyState("table", name=f"{name}.empty")
        self.refusal = RefusalBar(name=f"{name}.refusal")
        self._name = Label("", "title", wrap=True, name=f"{name}.name")
        self._when = Label("", "small", "muted", name=f"{name}.when")
        self._section = Section(name=f"{name}.counts")
        self.people = Button("", "primary", icon="people", name=f"{name}.people")
        self.undo = Button("", "secondary", icon="undo", name=f"{name}.undo")
        self.outcome = Button("", "secondary", icon="table", name=f"{name}.outcome")
        self.close_button = Button("", "secondary", shortcut="Esc", name=f"{name}.close")
        self._actions = ActionBar(name=f"{name}.actions")
        self._card = Pane("surface", name=f"{name}.card")
        self._build(name)
        self.message = MessageBar(self.list.parentWidget() or self, name=f"{name}.message")
        self.setFocusProxy(self.list)
        self._connect()
        theme.current().changed.connect(self._restyle)
        self._restyle()
        self.retranslate()
        self.look()

    def look(self) -> None:
        """Read the list again."""
        self._batches = {batch.id: batch for batch in batches.listed(self._workspace.store)}
        self.list.set_ids(array("q", self._batches))
        self.model.refresh()
        self.list.setVisible(bool(self._batches))
        self._empty.setVisible(not self._batches)
        if self.list.current_row < 0:
            self.list.select_row(0)
        self._show_card()

    def take_back(self) -> None:
        """Take the chosen batch back, or say whose card was changed since."""
        batch = self._batch
        if batch is None:
            return
        done = self._workspace.do(
            lambda: batches.undo(self._workspace.store, batch.id) or True,  # type: ignore[func-returns-value]
            changed="participant place session",
            refused=self.refusal.refuse,
        )
        if done:
            self.refusal.dismiss()
            self.message.say(self._taken_back(batch))
            self.look()

    def save_outcome(self) -> None:
        """Write what became of each row of the chosen batch."""
        batch = self._batch
        if batch is None:
            return
        kinds = self.tr("Workbook (*.xlsx);;CSV (*.csv)")
        proposed = self._workspace.store.path.with_name(f"{batch.source}-{batch.id}.xlsx")
        path = self._asking.new_file(self, self.tr("Where to save it?"), kinds, proposed)
        if path is not None:
            spoken = language.current()
            rows = outcomes.table(self._workspace.store, batch.id, spoken, words.reason)
            self._write(path, outcomes.header(spoken), rows)

    def _write(self, path: Path, heads: Sequence[str], rows: Iterator[tuple[Cell, ...]]) -> None:
        try:
            outcomes.write(path, heads, rows)
        except Refusal as refusal:
            self.refusal.refuse(refusal)
        else:
            self.refusal.dismiss()
            self.message.say(self.tr("Saved: {file}").format(file=path.name))

    def retranslate(self) -> None:
        """Write the words again."""
        self._title.setText(self.tr("Lists taken in before"))
        self._empty.set_words(
            self.tr("No list has been taken in yet"),
            self.tr("Every list that comes in stays here and can be taken back whole."),
        )
        self._section.set_title(self.tr("Rows"))
        self.people.set_words(self.tr("Open these people"))
        self.undo.set_words(self.tr("Take the list back"))
        self.outcome.set_words(self.tr("Save the outcome"))
        self.close_button.set_words(self.tr("Close"))
        self.list.retranslate()
        self._show_card()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @property
    def _batch(self) -> Batch | None:
        return self._batches.get(self.list.current_id)

    def _fetch(self, ids: Sequence[int]) -> list[Batch | None]:
        return [self._batches.get(each) for each in ids]

    def _taken_back(self, batch: Batch) -> str:
        return self.tr("«{file}» was taken back").format(file=batch.source)

    def _show_card(self) -> None:
        batch = self._batch
        for part in (self.people, self.undo, self.outcome):
            part.setEnabled(batch is not None)
        if batch is None:
            self._name.setText("")
            self._when.setText("")
            self._section.hide()
            return
        self._name.setText(batch.source)
        self._when.setText(
            " · ".join(
                each for each in (words.subject(batch.subject), when(batch.at), batch.sheet) if each
            )
        )
        self._section.show()
        self._section.show_rows([(words.outcome(kind), _counted(batch, kind)) for kind in _SHOWN])

    def _build(self, name: str) -> None:
        left = Pane("bg", name=f"{name}.left")
        self._left = QVBoxLayout(left)
        self._head = QHBoxLayout()
        self._head.addWidget(self._title)
        self._head.addStretch(1)
        self._left.addLayout(self._head)
        self._left.addWidget(self.list, 1)
        self._left.addWidget(self._empty, 1)
        body = CardBody(name=f"{name}.body")
        body.add(self._section)
        self._top = QVBoxLayout()
        for part in (self.refusal, self._name, self._when):
            self._top.addWidget(part)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._top)
        column.addWidget(body, 1)
        column.addWidget(self._actions)
        self._actions.set_buttons([self.people, self.undo, self.outcome, self.close_button])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Split(left, self._card, name=f"{name}.split"))

    def _connect(self) -> None:
        self.list.current_changed.connect(lambda _: self._show_card())
        self.list.activated_id.connect(self.people_wanted)
        self.people.clicked.connect(lambda: self.people_wanted.emit(self.list.current_id))
        self.undo.clicked.connect(self.take_back)
        self.outcome.clicked.connect(self.save_outcome)
        self.close_button.clicked.connect(self.closed)
        shortcut = QShortcut(QKeySequence("Esc"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.closed)
        self._workspace.changed.connect(self._hear)

    def _hear(self, subject: str) -> None:
        if subject == "participant" and self.isVisible():
            self.look()

    def _restyle(self) -> None:
        u = theme.unit
        self._left.setContentsMargins(0, 0, 0, 0)
        self._head.setContentsMargins(u(20), u(16), u(20), u(8))
        self._top.setContentsMargins(u(24), u(20), u(24), u(8))
        self._top.setSpacing(u(6))


def _counted(batch: Batch, kind: str) -> str:
    name = "duplicates" if kind == "duplicate" else kind
    return QLocale().toString(batch.counts.get(name, 0))
