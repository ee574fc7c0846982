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


@dataclass(frozen=True, slots=True)
class Actions:
    """The actions of the tab."""

    add: QAction
    edit: QAction
    signatory: QAction
    officer: QAction

    def retranslate(self) -> None:
        """Write their words again."""
        self.add.setText(translate("Staff", "New colleague"))
        self.edit.setText(translate("Staff", "Edit"))
        self.signatory.setText(translate("Staff", "Signs by default"))
        self.officer.setText(translate("Staff", "Officer by default"))

    def suit(self, known: bool, signatory: bool, officer: bool) -> None:
        """Allow what makes sense with the colleague shown."""
        self.edit.setEnabled(known)
        self.signatory.setEnabled(signatory)
        self.officer.setEnabled(officer)


def of(room: StaffRoom) -> Actions:
    """Return the actions of the tab, each bound to what the tab does."""
    return Actions(
        add=action(room, "add", "Ctrl+N", room.add),
        edit=action(room, "edit", "F2", room.edit),
        signatory=action(room, "signatory", "Ctrl+Shift+S", room.make_signatory),
        officer=action(room, "officer", "Ctrl+Shift+O", room.make_officer),
    )
