"""The card of a training list: its head, the people on it, what can be done with them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.errors import Refusal
from app.guidance import training
from app.guidance.training import Entry, TrainingList
from app.kazakh.dates import short_date
from app.paperwork import guidance_papers
from app.paperwork.register import Issued, Render
from app.registry import partners
from app.store.store import Store
from ui import documents, language, tasks
from ui.asking import Asking, Dialogs
from ui.parts.pill import Badge
from ui.people_lists import ListCard
from ui.sessions.training import dialogs, saving, words
from ui.sessions.training.columns import ENTRIES
from ui.sessions.training.words import translate
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


class TrainingCard(ListCard[Entry]):
    """A training list with everybody on it."""

    keys = _KEYS
    offered = _OFFERED
    columns = ENTRIES
    changed = dialogs.SUBJECTS
    person_asked = Signal(int)
    list_asked = Signal(int)
    asking: Asking = Dialogs()

    def __init__(self, workspace: Workspace, *, name: str, parent: QWidget | None = None) -> None:
        self._held: TrainingList | None = None
        super().__init__(workspace, name=name, parent=parent)

    @property
    def held(self) -> TrainingList | None:
        """The list shown."""
        return self._held

    def show_list(self, list_id: int) -> None:
        """Show a list and everybody on it; -1 shows none."""
        store = self.workspace.store
        self._held = training.get(store, list_id) if list_id >= 0 else None
        found = training.entries(store, list_id) if list_id >= 0 else []
        self.setVisible(self._held is not None)
        self.show_entries({each.id: each for each in found})

    @override
    def person_of(self, entry: Entry) -> int:
        return entry.person_id

    @override
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
            self.open(dialogs.put_on(self.workspace, self._held.id, self))

    def take_off(self) -> None:
        """Take the people chosen off, with a reason."""
        self.with_chosen(dialogs.take_off)

    def put_back(self) -> None:
        """Put the people chosen back on their lines."""
        self.do(
            lambda: training.put_back(self.workspace.store, self.chosen),
            self.tr("Put back on the list: {count}").format(count=len(self.chosen)),
        )

    def follow(self) -> None:
        """Record what came of the people chosen."""
        self.with_chosen(dialogs.follow)

    def profession(self) -> None:
        """Say which profession the people chosen are to learn."""
        self.with_chosen(dialogs.profession)

    def edit_head(self) -> None:
        """Correct what the list is for, where and when."""
        if self._held is not None:
            self.open(dialogs.head(self.workspace, self, self._held))

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
            made = self.do(
                lambda: training.continued(store, held.id, self.workspace.today()),
                self.tr("Another list is begun"),
            )
            if made is not None:
                self.list_asked.emit(made)

    def remove(self) -> None:
        """Take back a list begun by mistake."""
        if self._held is not None:
            held = self._held
            self.do(
                lambda: training.remove(self.workspace.store, held.id),
                self.tr("List removed: {title}").format(title=language.spoken(held.title)),
            )

    def export(self) -> None:
        """Save the list as a spreadsheet."""
        if self._held is None:
            return
        proposed = self.workspace.documents.folder / saving.table_name(self._held)
        title, kinds = self.tr("Save the list"), self.tr("Spreadsheet (*.xlsx)")
        path = self.asking.new_file(self, title, kinds, proposed)
        if path is None:
            return
        entries, wanted = list(self.entries.values()), path.with_suffix(".xlsx")
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

    # Words and widgets

    @override
    def named(self) -> dict[str, str]:
        return {
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

    @override
    def say_head(self) -> None:
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
