"""The card of a number: what it counts, and everyone or everything it is made of."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.errors import Refusal
from app.exchange import writing
from app.papers import NOTHING, BackingList, Both
from app.paperwork import quarter_papers
from app.quarters.content import Cell
from app.quarters.figures import Figure
from app.quarters.periods import Period
from app.store.store import Store
from ui import documents, tasks, theme
from ui.actions import Offer, action, button
from ui.asking import Asking, Dialogs
from ui.parts.action_bar import ActionBar
from ui.parts.card_head import CardHead
from ui.parts.label import Label
from ui.parts.pill import Badge
from ui.parts.progress_strip import ProgressStrip
from ui.parts.refusal_bar import RefusalBar
from ui.quarters import backing, words
from ui.quarters.backing import COLUMNS, Backing, Entry
from ui.quarters.words import translate
from ui.tables import ListView, PagedModel
from ui.tasks import Task
from ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Question:
    """A number that was opened: its words, and how its list is read."""

    figure: Figure
    cell: Cell
    period: Period
    read: Callable[[Store], Backing]
    part: Both = NOTHING
    report_number: str = ""

    @property
    def title(self) -> str:
        """What is counted."""
        return words.name(self.figure)

    @property
    def about(self) -> str:
        """Which part of it, in which days."""
        part = words.key(self.cell.by, self.cell.key, self.part)
        return " · ".join(filter(None, (part, words.period(self.period))))

    @property
    def said(self) -> str:
        """How many of what."""
        unit = words.count(self.cell.count, self.figure.unit)
        return f"{words.number(self.cell.value)} {unit}"


class BackingCard(QWidget):
    """Enter opens the person or the session in its own tab; Ctrl+E makes a sheet of the list."""

    asking: Asking = Dialogs()

    def __init__(self, workspace: Workspace, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.workspace = workspace
        self.question: Question | None = None
        self.backing: Backing | None = None
        self._task: Task[Backing] | None = None
        self.head = CardHead(name=f"{name}.head")
        self.refusal = RefusalBar(name=f"{name}.refusal")
        self.definition = Label("", "small", "muted", wrap=True, name=f"{name}.definition")
        self.strip = ProgressStrip(name=f"{name}.progress")
        self.model = PagedModel(COLUMNS, self._fetch)
        self.list = ListView(self.model, name=f"{name}.list")
        self.model.setParent(self.list)
        self.hint = Label("", "body", "muted", wrap=True, name=f"{name}.hint")
        self.bar = ActionBar(name=f"{name}.actions")
        self.doing = {
            "open_record": action(self, "open_record", "Ctrl+O", self.open_record),
            "to_sheet": action(self, "to_sheet", "Ctrl+E", self.to_sheet),
            "print_list": action(self, "print_list", "", self.print_list),
        }
        self._pages, self._shelf, self._hinted = QStackedWidget(), QVBoxLayout(), QVBoxLayout()
        self._lay_out()
        self.retranslate()
        self.clear()

    def ask(self, question: Question) -> None:
        """Show the list behind a number; another number asked meanwhile takes its place."""
        self.stop()
        self.refusal.dismiss()
        self.question = question
        self._pages.setCurrentIndex(1)
        self._say()
        store = self.workspace.store
        self._task = tasks.run(
            self, lambda _told, _stop: question.read(store), self._show, self._fail
        )
        self.strip.watch(self._task, translate("Quarters", "Reading the list"))

    def clear(self) -> None:
        """Show that a number can be opened here."""
        self.stop()
        self.question = self.backing = None
        self.model.set_ids(array("q"))
        self._pages.setCurrentIndex(0)
        self._suit()

    def stop(self) -> None:
        """Ask for nothing any more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def take_focus(self) -> None:
        """Let the keys come to the list."""
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def open_record(self) -> None:
        """Show the person, or the session, in its own tab."""
        entry, held = self._current(), self.backing
        if entry is None or held is None:
            return
        place = backing.record(held.source, entry.line)
        if place is not None:
            self.workspace.open_card(*place)

    def to_sheet(self) -> None:
        """Write the whole list into a spreadsheet."""
        question, held = self.question, self.backing
        if question is None or held is None:
            return
        title = translate("Quarters", "Save the list")
        name = f"{_plain(question)}.xlsx"
        path = self.asking.new_file(
            self, title, "XLSX (*.xlsx)", self.workspace.documents.folder / name
        )
        if path is None:
            return
        store, said = self.workspace.store, backing.titles(people=held.people)
        task = tasks.run(
            self,
            lambda _told, _stop: writing.write_xlsx(
                path, [(question.title[:31], said, backing.rows(store, held))]
            ),
            lambda _none: self.workspace.said.emit(
                translate("Quarters", "Saved: {file}").format(file=path.name), None
            ),
            self._fail,
        )
        self.strip.watch(task, translate("Quarters", "Writing the list"))

    def print_list(self) -> None:
        """Print the whole list with the figure's definition; it takes no number."""
        question, held = self.question, self.backing
        if question is None or held is None:
            return
        store, today = self.workspace.store, self.workspace.today()
        task = tasks.run(
            self,
            lambda _told, _stop: documents.render(_paper(store, question, held, today)).body,
            lambda body: self._hand(question, body),
            self._fail,
        )
        self.strip.watch(task, translate("Quarters", "Drawing the list"))

    def _hand(self, question: Question, body: bytes) -> None:
        papers, name = self.workspace.documents, f"{_plain(question)}.pdf"
        try:
            papers.hand(papers.keep(name, body), printing=True)
        except Refusal as refusal:
            self.refusal.refuse(refusal)

    def retranslate(self) -> None:
        """Write every word again."""
        self.hint.setText(
            translate(
                "Quarters", "Choose a number: the people or the records behind it are listed here."
            )
        )
        self.list.setAccessibleName(translate("Quarters", "What the number is made of"))
        self.doing["open_record"].setText(translate("Quarters", "Open"))
        self.doing["to_sheet"].setText(translate("Quarters", "List to Excel"))
        self.doing["print_list"].setText(translate("Quarters", "Print the list"))
        self.bar.set_more_words(translate("Card", "More"))
        self.list.retranslate()
        self._say()

    # Inside

    def _show(self, held: Backing) -> None:
        self._task = None
        self.backing = held
        self.list.set_ids(array("q", range(len(held.entries))))
        self.model.refresh()
        if self.list.current_id < 0:
            self.list.select_row(0)
        self._suit()

    def _fail(self, error: Exception) -> None:
        self._task = None
        if not isinstance(error, Refusal):
            raise error
        self.refusal.refuse(error)

    def _say(self) -> None:
        question = self.question
        if question is not None:
            self.head.say(question.title, question.about, [Badge(question.said, "tint")])
            definition = words.definition(question.figure)
            self.definition.setText(definition)
            self.definition.setVisible(bool(definition))

    def _fetch(self, ids: Sequence[int]) -> Sequence[Entry]:
        held = self.backing
        if held is None:
            return []
        wanted = [held.entries[each] for each in ids]
        return backing.read(self.workspace.store, held.source, wanted)

    def _current(self) -> Entry | None:
        held, at = self.backing, self.list.current_id
        return held.entries[at] if held is not None and at >= 0 else None

    def _suit(self) -> None:
        held, entry = self.backing, self._current()
        place = backing.record(held.source, entry.line) if held and entry else None
        self.doing["open_record"].setEnabled(place is not None)
        for key in ("to_sheet", "print_list"):
            self.doing[key].setEnabled(held is not None and bool(held.entries))

    def _lay_out(self) -> None:
        shown, empty = QWidget(), QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.refusal, self.definition, self.strip):
            self._shelf.addWidget(part)
        column.addWidget(self.head)
        column.addLayout(self._shelf)
        column.addWidget(self.list, 1)
        column.addWidget(self.bar)
        inner = QVBoxLayout(empty)
        self._hinted.addWidget(self.hint)
        inner.addLayout(self._hinted)
        inner.addStretch(1)
        self._pages.addWidget(empty)
        self._pages.addWidget(shown)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)
        buttons = {
            "open_record": button(self.doing["open_record"], "primary"),
            "to_sheet": button(self.doing["to_sheet"]),
            "print_list": button(self.doing["print_list"]),
        }
        Offer(self.bar, buttons).show(*buttons)
        self.list.activated_id.connect(lambda _row: self.open_record())
        self.list.current_changed.connect(lambda _row: self._suit())
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        u = theme.unit
        self._shelf.setContentsMargins(u(24), 0, u(24), u(8))
        self._shelf.setSpacing(u(8))
        self._hinted.setContentsMargins(u(24), u(24), u(24), 0)


def _plain(question: Question) -> str:
    """Return a name for a file: the days and the figure, never a person."""
    return f"list-{question.period.called.replace('/', '_')}-{question.cell.figure}"


def _paper(store: Store, question: Question, held: Backing, today: date) -> BackingList:
    return quarter_papers.backing_list(
        store,
        question.figure,
        backing.printed_rows(store, held),
        question.period,
        question.period.called,
        today,
        part=question.part,
        persons=question.cell.value if held.people else None,
        report_number=question.report_number,
    )
