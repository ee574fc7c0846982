"""What can be done with a school of a year, and by which keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from app.schooling.cohorts import Cohort
from ui.actions import action
from ui.cohorts.words import translate

if TYPE_CHECKING:
    from ui.cohorts.tab import CohortsRoom

CLASS_LIST = "class_list"
"""The subject of an import that takes class lists in."""

_KEYS = {
    "add": "Ctrl+N",
    "take_in": "Ctrl+I",
    "take_in_here": "",
    "contingent": "F2",
    "contingent_of_another": "",
    "pupils": "",
    "to_session": "Ctrl+K",
    "test": "Ctrl+T",
    "save_sheet": "Ctrl+Shift+E",
    "consents": "Ctrl+G",
    "partner": "Ctrl+O",
    "remove_contingent": "",
}
"""Every action with its keys; each is a method of the tab by the same name."""

OF_SCHOOL = ("pupils", "take_in_here", "contingent", "to_session", "consents", "test")
LESSER = ("save_sheet", "partner", "remove_contingent")
_ALWAYS = ("add", "take_in", "contingent_of_another")
_OF_PEOPLE = ("to_session", "test", "consents", "pupils", "save_sheet")


def words(name: str) -> str:
    """Return what an action is called."""
    return {
        "add": translate("Cohorts", "New pupil"),
        "take_in": translate("Cohorts", "Take in a class list"),
        "take_in_here": translate("Cohorts", "Take in a list"),
        "contingent": translate("Cohorts", "Contingent given"),
        "contingent_of_another": translate("Cohorts", "Enter a school"),
        "pupils": translate("Cohorts", "Pupils"),
        "to_session": translate("Cohorts", "To a session"),
        "test": translate("Cohorts", "Test on the screen"),
        "consents": translate("Cohorts", "Consent forms"),
        "save_sheet": translate("Cohorts", "Save the list for the school"),
        "partner": translate("Cohorts", "Open the partner"),
        "remove_contingent": translate("Cohorts", "Remove what was given"),
    }[name]


@dataclass(frozen=True, slots=True)
class Actions:
    """The actions of the tab by name."""

    by_name: dict[str, QAction]

    def __getitem__(self, name: str) -> QAction:
        return self.by_name[name]

    def of_record(self) -> list[QAction]:
        """Return what is done with one school, in the order of its menu."""
        return [self.by_name[name] for name in (*OF_SCHOOL, *LESSER)]

    def retranslate(self) -> None:
        """Write their words again."""
        for name, made in self.by_name.items():
            made.setText(words(name))

    def suit(self, cohort: Cohort | None, *, given: bool) -> None:
        """Allow what makes sense with the school shown."""
        for name, made in self.by_name.items():
            made.setEnabled(name in _ALWAYS or cohort is not None)
        for name in _OF_PEOPLE:
            self.by_name[name].setEnabled(cohort is not None and cohort.held > 0)
        self.by_name["remove_contingent"].setEnabled(given)


def of(room: CohortsRoom) -> Actions:
    """Return the actions of the tab, each bound to what the tab does."""
    return Actions(
        {name: action(room, name, keys, getattr(room, name)) for name, keys in _KEYS.items()}
    )
