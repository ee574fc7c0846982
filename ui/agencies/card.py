"""What the cards of this room share: partners and sessions they lead to, papers printed again."""

from __future__ import annotations

from PySide6.QtCore import Signal

from ui import documents
from ui.agencies.words import translate
from ui.parts_card import PartsCard


class AgencyCard(PartsCard):
    """A card of something agreed with a partner."""

    changed = "partner"
    session_asked = Signal(int)
    partner_asked = Signal(int)

    def reprint(self, paper_id: int, number: str) -> None:
        """Print an issued paper once more."""
        said = translate("Agencies", "Copy of № {number} goes to the printer")
        self.workspace.do(
            lambda: documents.reprint(self.workspace, paper_id),
            changed="paper",
            said=said.format(number=number),
            refused=self.refuse,
        )
