"""The card of a list of undecided pupils: its head, the pupils on it, what is done with them."""

from __future__ import annotations

from collections import Counter

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.kazakh.dates import short_date
from app.paperwork import register, undecided_papers
from app.paperwork.register import Issued, Render
from app.schooling import undecided, years
from app.schooling.undecided import Entry, Undecided
from app.store.store import Store
from ui import documents, language
from ui.cohorts.undecided import dialogs, words
from ui.cohorts.undecided.columns import ENTRIES
from ui.cohorts.words import translate
from ui.parts.pill import Badge
from ui.people_lists import ListCard
from ui.workspace import Workspace

_KEYS = {
    "fill": "Ins",
    "print_list": "Ctrl+P",
    "sent": "Ctrl+Shift+S",
    "follow": "Ctrl+E",
    "take_off": "Del",
    "edit_head": "Ctrl+F2",
    "open_person": "",
}
"""Every action with its keys; each is a method of the card by the same name."""

_OFFERED = ("fill", "print_list", "sent", "follow")
_ON_OPEN = ("fill", "take_off")
_ON_CHOSEN = ("follow", "take_off", "open_person")


class UndecidedCard(ListCard[Entry]):
    """A list with everybody on it, those taken off among them."""

    keys = _KEYS
    offered = _OFFERED
    columns = ENTRIES
    changed = dialogs.SUBJECTS

    def __init__(self, workspace: Workspace, *, name: str, parent: QWidget | None = None) -> None:
        self.held: Undecided | None = None
        super().__init__(workspace, name=name, parent=parent)

    def show_list(self, list_id: int) -> None:
        """Show a list and everybody on it; -1 shows none."""
        store = self.workspace.store
        self.held = undecided.get(store, list_id) if list_id >= 0 else None
        found = undecided.entries(store, list_id) if list_id >= 0 else []
        self.setVisible(self.held is not None)
        self.show_entries({each.id: each for each in found})

    @override
    def person_of(self, entry: Entry) -> int:
        return entry.person_id

    @override
    def suit(self) -> None:
        held, chosen = self.held, self.chosen
        for made in self.doing.values():
            made.setEnabled(held is not None)
        for key in _ON_CHOSEN:
            self.doing[key].setEnabled(bool(chosen))
        if held is not None and held.paper_id is not None:
            for key in _ON_OPEN:
                self.doing[key].setEnabled(False)

    def fill(self) -> None:
        """Put whoever was reached and has not chosen on the list shown."""
        if self.held is not None:
            self.open(dialogs.fill(self.workspace, self.held, self))

    def take_off(self) -> None:
        """Take the pupils chosen off, with a reason."""
        self.with_chosen(dialogs.take_off)

    def follow(self) -> None:
        """Record what became of the pupils chosen."""
        self.with_chosen(dialogs.follow)

    def sent(self) -> None:
        """Say to whom the list was sent, and when."""
        if self.held is not None:
            self.open(dialogs.sent(self.workspace, self.held, self))

    def edit_head(self) -> None:
        """Correct the head of the list."""
        if self.held is not None:
            self.open(dialogs.head(self.workspace, self, self.held.year, self.held))

    def print_list(self) -> None:
        """Issue the list under a number, or print the issued one once more."""
        held = self.held
        if held is None:
            return
        if held.paper_id is not None:
            self._reprint(held.paper_id)
            return

        def draw(store: Store, record: int, render: Render) -> Issued:
            return undecided_papers.print_undecided(store, record, store.today(), render)

        self.press.issue(held.id, draw, dialogs.SUBJECTS)

    def _reprint(self, paper_id: int) -> None:
        issued = register.get(self.workspace.store, paper_id)
        said = translate("Cohorts", "Copy of list № {number} goes to the printer")
        self.workspace.do(
            lambda: documents.reprint(self.workspace, paper_id),
            changed="paper",
            said=said.format(number=issued.number),
            refused=self.refusal.refuse,
        )

    # Words

    @override
    def named(self) -> dict[str, str]:
        return {
            "fill": translate("Cohorts", "Put pupils on"),
            "print_list": translate("Cohorts", "Print"),
            "sent": translate("Cohorts", "Sent"),
            "follow": translate("Cohorts", "Outcome"),
            "take_off": translate("Cohorts", "Take off"),
            "edit_head": translate("Cohorts", "Edit the head"),
            "open_person": translate("Cohorts", "Open the card"),
        }

    @override
    def say_head(self) -> None:
        held = self.held
        if held is None:
            return
        day = short_date(held.made_on) if held.made_on else ""
        parts = (years.called(held.year), day, dialogs.addressee(self.workspace, held))
        standing = [each for each in self.entries.values() if each.removed_on is None]
        said = translate("Cohorts", "Pupils: {count}").format(count=len(standing))
        pills = [words.list_badge(held), Badge(said)]
        known = Counter(each.outcome for each in standing if each.outcome)
        pills += [Badge(f"{words.outcome(key)}: {many}") for key, many in known.items()]
        line = " · ".join(part for part in parts if part)
        self.head.say(language.spoken(held.title), line, pills)
