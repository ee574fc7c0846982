"""The card of a training list: its head, the people on it, what can be done with them."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QDialog, QVBoxLayout, QWidget

from app.errors import Refusal
from app.guidance import training
from app.guidance.training import Entry, TrainingList
from app.kazakh.dates import short_date
from app.paperwork import guidance_papers
from app.paperwork.register import Issued, Render
from app.registry import partners
from app.store.store import Store
from ui import documents, language, tasks, theme
from ui.actions import Offer, action, button
from ui.asking import Asking, Dialogs
from ui.guidance.printing import Press
from ui.parts.action_bar import ActionBar
from ui.parts.card_head import CardHead
from ui.parts.pill import Badge
from ui.parts.refusal_bar import RefusalBar
from ui.sessions.training import dialogs, saving, words
from ui.sessions.training.columns import ENTRIES
from ui.sessions.training.words import translate
from ui.tables import ListView, PagedModel
from ui.workspace import Workspace

_KEYS = {
    "put_on": "Ins",
    "print_list": "Ctrl+P",
    "follow": "Ctrl+E",
    "take_off": "Del",
    "put_back": "",
    "profession": "",
    "edit_head": "Ctrl+F2",
    "continued": "",
    "export": "Ctrl+Shift+E",
    "open_person": "",
    "remove": "",
}
"""Every action with its keys; each is a method of the card by the same name."""

_OFFERED = ("put_on", "print_list", "follow", "take_off")
_ON_OPEN = ("put_on", "profession", "edit_head")
_ON_CHOSEN = ("follow", "take_off", "put_back", "profession", "open_person")


class TrainingCard(QWidget):
    """Shift and the arrows choose several people; what is done is done with all of them."""

    person_asked = Signal(int)
    list_asked = Signal(int)
    asking: Asking = Dialogs()

    def __init__(self, workspace: Workspace, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.workspace = workspace
        self.ask: QDialog | None = None
        self._held: TrainingList | None = None
        self._entries: dict[int, Entry] = {}
        self.head = CardHead(name=f"{name}.head")
        self.refusal = RefusalBar(name=f"{name}.refusal")
        self.model = PagedModel(ENTRIES, self._fetch)
        self.list = ListView(self.model, name=f"{name}.people")
        self.model.setParent(self.list)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.bar = ActionBar(name=f"{name}.actions")
        self._shelf = QVBoxLayout()
        self.press = Press(workspace, self.refusal.refuse, self)
        self.doing: dict[str, QAction] = {
            key: action(self, key, keys, getattr(self, key)) for key, keys in _KEYS.items()
        }
        self._lay_out()
        self.retranslate()

    @property
    def held(self) -> TrainingList | None:
        """The list shown."""
        return self._held

    @property
    def chosen(self) -> list[int]:
        """The entries chosen, in the order of the list."""
        return list(self.list.selected_ids())

    def show_list(self, list_id: int) -> None:
        """Show a list and everybody on it; -1 shows none."""
        store = self.workspace.store
        self._held = training.get(store, list_id) if list_id >= 0 else None
        found = training.entries(store, list_id) if list_id >= 0 else []
        self._entries = {each.id: each for each in found}
        self.refusal.dismiss()
        self.setVisible(self._held is not None)
        self.list.set_ids(array("q", self._entries))
        self.model.refresh()
        self._say_head()
        self.suit()

    def suit(self) -> None:
        """Allow what makes sense with the list shown and the people chosen."""
        held, chosen = self._held, self.chosen
        for made in self.doing.values():
            made.setEnabled(held is not None)
        for key in _ON_CHOSEN:
            self.doing[key].setEnabled(bool(chosen))
        if held is not None and held.issued:
            for key in _ON_OPEN:
                self.doing[key].setEnabled(False)
        if held is not None and held.paper_id is not None:
            self.doing["remove"].setEnabled(False)

    # What is done

    def put_on(self) -> None:
        """Put people on the list shown."""
        if self._held is not None:
            self._open(dialogs.put_on(self.workspace, self._held.id, self))

    def take_off(self) -> None:
        """Take the people chosen off, with a reason."""
        self._with_chosen(dialogs.take_off)

    def put_back(self) -> None:
        """Put the people chosen back on their lines."""
        self._do(
            lambda: training.put_back(self.workspace.store, self.chosen),
            self.tr("Put back on the list: {count}").format(count=len(self.chosen)),
        )

    def follow(self) -> None:
        """Record what came of the people chosen."""
        self._with_chosen(dialogs.follow)

    def profession(self) -> None:
        """Say which profession the people chosen are to learn."""
        self._with_chosen(dialogs.profession)

    def edit_head(self) -> None:
        """Correct what the list is for, where and when."""
        if self._held is not None:
            self._open(dialogs.head(self.workspace, self, self._held))

    def print_list(self) -> None:
        """Issue the list under a number, or print the issued one once more."""
        held = self._held
        if held is None:
            return
        if held.issued and held.paper_id is not None:
            paper = held.paper_id
            said = self.tr("Copy of list № {number} goes to the printer")
            self.workspace.do(
                lambda: documents.reprint(self.workspace, paper),
                changed="paper",
                said=said.format(number=held.number),
                refused=self.refusal.refuse,
            )
            return

        def draw(store: Store, record: int, render: Render) -> Issued:
            return guidance_papers.print_training_list(store, record, store.today(), render)

        self.press.issue(held.id, draw, dialogs.SUBJECTS)

    def continued(self) -> None:
        """Begin another list with the same head, for those who come after this one."""
        if self._held is not None:
            held, store = self._held, self.workspace.store
            made = self._do(
                lambda: training.continued(store, held.id, self.workspace.today()),
                self.tr("Another list is begun"),
            )
            if made is not None:
                self.list_asked.emit(made)

    def remove(self) -> None:
        """Take back a list begun by mistake."""
        if self._held is not None:
            held = self._held
            self._do(
                lambda: training.remove(self.workspace.store, held.id),
                self.tr("List removed: {title}").format(title=language.spoken(held.title)),
            )

    def open_person(self) -> None:
        """Show the card of the person chosen."""
        for entry in self.chosen[:1]:
            self.workspace.open_card("participants", self._entries[entry].person_id)

    def export(self) -> None:
        """Save the list as a spreadsheet."""
        if self._held is None:
            return
        proposed = self.workspace.documents.folder / saving.table_name(self._held)
        title, kinds = self.tr("Save the list"), self.tr("Spreadsheet (*.xlsx)")
        path = self.asking.new_file(self, title, kinds, proposed)
        if path is None:
            return
        entries, wanted = list(self._entries.values()), path.with_suffix(".xlsx")
        said = self.tr("Saved {count} rows: {file}")
        told = said.format(count=len(entries), file=wanted.name)
        tasks.run(
            self,
            lambda _progress, _cancelled: saving.write_table(wanted, entries),
            lambda _none: self.workspace.tell("", told, self.workspace.store.last_action),
            self._not_written,
        )

    def _not_written(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self.refusal.refuse(error)

    def _do(self, work: Any, said: str) -> Any:
        return self.workspace.do(
            work, changed=dialogs.SUBJECTS, said=said, refused=self.refusal.refuse
        )

    def _with_chosen(self, make: Any) -> None:
        if self.chosen:
            self._open(make(self.workspace, self.chosen, self))

    def _open(self, dialog: QDialog) -> None:
        self.ask = dialog
        dialog.open()

    # Words and widgets

    def retranslate(self) -> None:
        """Write every word again."""
        names = {
            "put_on": translate("Training", "Put people on"),
            "print_list": translate("Training", "Print"),
            "follow": translate("Training", "Outcome"),
            "take_off": translate("Training", "Take off"),
            "put_back": translate("Training", "Put back"),
            "profession": translate("Training", "Profession to learn"),
            "edit_head": translate("Training", "Edit the head"),
            "continued": translate("Training", "Another list like it"),
            "export": translate("Training", "Save as a spreadsheet"),
            "open_person": translate("Training", "Open the card"),
            "remove": translate("Training", "Remove the list"),
        }
        for key, made in self.doing.items():
            made.setText(names[key])
        self.bar.set_more_words(self.tr("More"))
        self.list.setAccessibleName(self.tr("People on the list"))
        self.list.retranslate()
        self._say_head()

    def _say_head(self) -> None:
        held = self._held
        if held is None:
            return
        place = ""
        if held.partner_id is not None:
            place = language.spoken(partners.get(self.workspace.store, held.partner_id).name)
        days = " – ".join(short_date(day) for day in (held.starts_on, held.ends_on) if day)
        line = " · ".join(part for part in (short_date(held.made_on), place, days) if part)
        people = self.tr("People: {count}").format(count=held.standing)
        pills = [words.list_badge(held), Badge(people)]
        if held.removed:
            pills.append(Badge(self.tr("Taken off: {count}").format(count=held.removed)))
        self.head.say(language.spoken(held.title), line, pills)

    def _fetch(self, ids: Sequence[int]) -> Sequence[Entry]:
        return [self._entries[each] for each in ids]

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(self._shelf)
        column.addWidget(self.list, 1)
        column.addWidget(self.bar)
        buttons = {key: button(made) for key, made in self.doing.items()}
        buttons["print_list"] = button(self.doing["print_list"], "primary")
        offer = Offer(self.bar, buttons)
        offer.show(*_OFFERED, lesser=tuple(key for key in _KEYS if key not in _OFFERED))
        self.list.selectionModel().selectionChanged.connect(lambda *_: self.suit())
        self.list.activated_id.connect(lambda _entry: self.open_person())
        self._shelf.addWidget(self.refusal)
        self.setMinimumWidth(theme.unit(240))
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        u = theme.unit
        self._shelf.setContentsMargins(u(24), 0, u(24), u(8))
