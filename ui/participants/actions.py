"""What can be done with participants, and by which keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from ui.actions import action
from ui.participants.sheets import Sheet
from ui.participants.words import translate

if TYPE_CHECKING:
    from ui.participants.tab import ParticipantsRoom

_KEYS = {
    "add": "Ctrl+N",
    "edit": "F2",
    "refer": "Ctrl+J",
    "print_paper": "Ctrl+P",
    "answer": "Ctrl+R",
    "consent": "Ctrl+G",
    "consultation": "Ctrl+K",
    "service": "Ctrl+Shift+K",
    "choice": "Ctrl+Shift+V",
    "look_at_vacancies": "",
    "recommendation": "Ctrl+Shift+R",
    "selection": "Ctrl+Shift+S",
    "adaptation": "Ctrl+Shift+D",
    "for_training": "Ctrl+Shift+T",
    "give_status": "Ctrl+T",
    "end_status": "",
    "application": "Ctrl+L",
    "note": "Ctrl+M",
    "mark": "",
    "carry": "Ctrl+Shift+C",
    "merge": "",
    "archive": "Ctrl+Del",
    "bring_back": "",
    "filter": "Ctrl+Shift+F",
    "columns_menu": "",
    "refer_all": "Ctrl+Shift+J",
    "all_for_training": "",
    "take_in": "Ctrl+I",
    "imports": "",
}
"""Every action with its keys; each is a method of the tab by the same name."""

_OF_LIST = (
    "add",
    "filter",
    "columns_menu",
    "refer_all",
    "all_for_training",
    "take_in",
    "imports",
)
"""What is done with the list rather than with one person."""

_ON_LIVE = (
    "edit",
    "refer",
    "consent",
    "consultation",
    "service",
    "choice",
    "look_at_vacancies",
    "recommendation",
    "selection",
    "adaptation",
    "for_training",
    "give_status",
    "application",
    "note",
    "mark",
    "carry",
    "merge",
    "archive",
)


def words(name: str) -> str:
    """Return what an action is called."""
    return {
        "add": translate("Participants", "New participant"),
        "edit": translate("Participants", "Edit"),
        "refer": translate("Participants", "Referral"),
        "print_paper": translate("Participants", "Print"),
        "answer": translate("Participants", "Record the answer"),
        "consent": translate("Participants", "Consent"),
        "consultation": translate("Participants", "Consultation"),
        "service": translate("Participants", "Service given"),
        "choice": translate("Participants", "Choice of profession"),
        "look_at_vacancies": translate("Participants", "Look at vacancies"),
        "recommendation": translate("Participants", "Recommendation"),
        "selection": translate("Participants", "Professional selection"),
        "adaptation": translate("Participants", "Visit or adaptation"),
        "for_training": translate("Participants", "Add to a training list"),
        "all_for_training": translate("Participants", "The whole list to a training list"),
        "give_status": translate("Participants", "New status"),
        "end_status": translate("Participants", "End a status"),
        "application": translate("Participants", "Application"),
        "note": translate("Participants", "Note"),
        "mark": translate("Participants", "Mark"),
        "carry": translate("Participants", "Copy the next field"),
        "merge": translate("Participants", "Merge with another card"),
        "archive": translate("Participants", "To the archive"),
        "bring_back": translate("Participants", "Back from the archive"),
        "filter": translate("Participants", "Filter"),
        "columns_menu": translate("Participants", "Columns"),
        "refer_all": translate("Participants", "Referrals for the whole list"),
        "take_in": translate("Participants", "Import a list"),
        "imports": translate("Participants", "Earlier imports"),
    }[name]


@dataclass(frozen=True, slots=True)
class Actions:
    """The actions of the tab by name."""

    by_name: dict[str, QAction]

    def __getitem__(self, name: str) -> QAction:
        return self.by_name[name]

    def of_person(self) -> list[QAction]:
        """Return what is done with one person, in the order of its menu."""
        return [made for name, made in self.by_name.items() if name not in _OF_LIST]

    def retranslate(self) -> None:
        """Write their words again."""
        for name, made in self.by_name.items():
            made.setText(words(name))

    def suit(self, sheet: Sheet | None) -> None:
        """Allow what makes sense with the person shown."""
        live = sheet is not None and sheet.person.archived_on is None
        for name in _ON_LIVE:
            self.by_name[name].setEnabled(live)
        self.by_name["end_status"].setEnabled(live and bool(sheet and sheet.standing))
        self.by_name["answer"].setEnabled(live and bool(sheet and sheet.open_referrals))
        self.by_name["print_paper"].setEnabled(bool(sheet and sheet.referrals))
        self.by_name["bring_back"].setEnabled(sheet is not None and not live)


def of(room: ParticipantsRoom) -> Actions:
    """Return the actions of the tab, each bound to what the tab does."""
    return Actions(
        {name: action(room, name, keys, getattr(room, name)) for name, keys in _KEYS.items()}
    )
