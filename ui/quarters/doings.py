"""What can be done in the tab of the quarter, whichever of its views is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from app.quarters import periods
from app.quarters.closings import Closing
from ui.actions import action
from ui.quarters.freezing import FreezeDialog
from ui.quarters.views import View
from ui.quarters.words import translate

if TYPE_CHECKING:
    from ui.quarters.tab import QuartersRoom


class Doings:
    """Closing, files of the report, the folder of an inspection; each opens its own dialog."""

    def __init__(self, room: QuartersRoom) -> None:
        self.room = room
        self.workspace = room.workspace
        self.ask: QDialog | None = None
        self.close = action(room, "close_period", "Ctrl+L", self.close_period)

    def hear(self, view: View) -> None:
        """Listen to a view that was just loaded."""

    def suit(self) -> None:
        """Allow what makes sense with the period looked at."""
        ended = self.room.period.last < self.workspace.today()
        self.close.setEnabled(ended and self.room.closing is None)

    def close_period(self) -> None:
        """Ask who signs, and close the period."""
        self.open(FreezeDialog(self.workspace, self.room.period, self._closed, self.room))

    def show_changes(self) -> None:
        """Show what moved since the period was closed."""
        if self.room.closing is not None:
            self.room.show_in("closings", self.room.closing.id)

    def open(self, dialog: QDialog) -> None:
        """Open a dialog; the keys come back to the view when it is closed."""
        self.room.refusal.dismiss()
        self.ask = dialog
        dialog.finished.connect(self._answered)
        dialog.open()

    def retranslate(self) -> None:
        """Write the words again."""
        self.close.setText(translate("Quarters", "Close the period"))

    def _closed(self, closing: Closing) -> None:
        self.room.bar.show_period(periods.read(closing.period.called))
        self.room.show_in("closings", closing.id)

    def _answered(self) -> None:
        self.ask = None
        self.room.view.take_focus()
