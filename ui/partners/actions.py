"""What can be done with partners, and by which keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from app.registry.partners import Partner
from ui.actions import action

if TYPE_CHECKING:
    from ui.partners.tab import PartnersRoom

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Actions:
    """The actions of the tab."""

    add: QAction
    take_in: QAction
    edit: QAction
    refer: QAction
    archive: QAction
    bring_back: QAction

    def retranslate(self) -> None:
        """Write their words again."""
        self.add.setText(translate("Partners", "New partner"))
        self.take_in.setText(translate("Partners", "Take in a list"))
        self.edit.setText(translate("Partners", "Edit"))
        self.refer.setText(translate("Partners", "Refer somebody here"))
        self.archive.setText(translate("Partners", "Archive…"))
        self.bring_back.setText(translate("Partners", "Bring back"))

    def suit(self, partner: Partner | None, *, here: bool = True) -> None:
        """Allow what makes sense with the partner shown; elsewhere than here nothing does."""
        self.add.setEnabled(here)
        self.take_in.setEnabled(here)
        live = partner is not None and partner.archived_on is None
        for each in (self.edit, self.refer, self.archive):
            each.setEnabled(live)
        self.bring_back.setEnabled(partner is not None and not live)


def of(room: PartnersRoom) -> Actions:
    """Return the actions of the tab, each bound to what the tab does."""
    return Actions(
        add=action(room, "add", "Ctrl+N", room.add),
        take_in=action(room, "take_in", "Ctrl+I", room.take_in),
        edit=action(room, "edit", "F2", room.edit),
        refer=action(room, "refer", "Ctrl+J", room.refer),
        archive=action(room, "archive", "Ctrl+Del", room.archive),
        bring_back=action(room, "bring_back", "", room.bring_back),
    )
