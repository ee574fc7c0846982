"""What can be done with colleagues, and by which keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from ui.actions import action

if TYPE_CHECKING:
    from ui.staff.tab import StaffRoom

translate = QCoreApplication.translate

_KEYS = {
    "add": "Ctrl+N",
    "take_in": "Ctrl+I",
    "enter_record": "Ctrl+E",
    "edit": "F2",
    "look_at_law": "Ctrl+L",
    "decide": "Ctrl+D",
    "print_job": "Ctrl+P",
    "print_sheet": "Ctrl+Shift+P",
    "print_list": "Ctrl+Shift+L",
    "make_signatory": "Ctrl+Shift+S",
    "make_officer": "Ctrl+Shift+O",
}
"""Every action with its keys; each is a method of the tab by the same name."""

OF_COLLEAGUE = ("enter_record", "edit", "decide")
LESSER = (
    "look_at_law",
    "print_job",
    "print_sheet",
    "print_list",
    "make_signatory",
    "make_officer",
)
_ALWAYS = ("add", "take_in", "print_list")


def words(name: str) -> str:
    """Return what an action is called."""
    return {
        "add": translate("Staff", "New colleague"),
        "take_in": translate("Staff", "Take in a list"),
        "enter_record": translate("Staff", "Enter…"),
        "edit": translate("Staff", "Edit"),
        "look_at_law": translate("Staff", "What the law asks"),
        "decide": translate("Staff", "Decide"),
        "print_job": translate("Staff", "Job description"),
        "print_sheet": translate("Staff", "Qualification sheet"),
        "print_list": translate("Staff", "Staff list"),
        "make_signatory": translate("Staff", "Signs by default"),
        "make_officer": translate("Staff", "Officer by default"),
    }[name]


@dataclass(frozen=True, slots=True)
class Actions:
    """The actions of the tab by name."""

    by_name: dict[str, QAction]

    def __getitem__(self, name: str) -> QAction:
        return self.by_name[name]

    def of_record(self) -> list[QAction]:
        """Return what is done with one colleague, in the order of its menu."""
        return [self.by_name[name] for name in (*OF_COLLEAGUE, *LESSER)]

    def retranslate(self) -> None:
        """Write their words again."""
        for name, made in self.by_name.items():
            made.setText(words(name))

    def suit(
        self, known: bool, *, here: bool = True, signatory: bool = False, officer: bool = False
    ) -> None:
        """Allow what makes sense with the colleague shown; elsewhere than here nothing does."""
        for name, made in self.by_name.items():
            made.setEnabled(here and (known or name in _ALWAYS))
        self.by_name["make_signatory"].setEnabled(signatory)
        self.by_name["make_officer"].setEnabled(officer)


def of(room: StaffRoom) -> Actions:
    """Return the actions of the tab, each bound to what the tab does."""
    return Actions(
        {name: action(room, name, keys, getattr(room, name)) for name, keys in _KEYS.items()}
    )
