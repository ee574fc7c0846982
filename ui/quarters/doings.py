"""What can be done in the tab of the quarter, whichever of its views is shown."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QDialog, QMenu

from app.errors import Refusal
from app.quarters import periods
from app.quarters.closings import Closing
from ui import tasks
from ui.actions import action
from ui.asking import Asking, Dialogs
from ui.quarters import files
from ui.quarters.closings_view import ClosingsView
from ui.quarters.figures_view import FiguresView
from ui.quarters.freezing import FreezeDialog
from ui.quarters.inspecting import InspectionDialog
from ui.quarters.views import View
from ui.quarters.words import translate

if TYPE_CHECKING:
    from ui.quarters.tab import QuartersRoom


class Doings:
    """Closing, files of the report, the folder of an inspection; each opens its own dialog."""

    asking: Asking = Dialogs()

    def __init__(self, room: QuartersRoom) -> None:
        self.room = room
        self.workspace = room.workspace
        self.ask: QDialog | None = None
        self.close = action(room, "close_period", "Ctrl+L", self.close_period)
        self.inspect = action(room, "inspect", "Ctrl+Shift+I", self.gather)

    def hear(self, view: View) -> None:
        """Listen to a view that was just loaded."""
        if isinstance(view, FiguresView):
            view.offered = self.offer_files
        if isinstance(view, ClosingsView):
            view.close_wanted.connect(self.close.trigger)
            self.close.enabledChanged.connect(view.begin.setEnabled)
            view.begin.setEnabled(self.close.isEnabled())
            view.closing_card.figures_wanted.connect(self.show_figures)
            view.closing_card.files_wanted.connect(self.offer_signed)

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

    def show_figures(self, closing: Closing) -> None:
        """Show the figures of a closing as they were signed."""
        self.room.bar.show_period(closing.period)
        self.room.show_view("figures")

    def gather(self) -> None:
        """Ask where the folder of an inspection is made."""
        self.open(InspectionDialog(self.workspace, self.room.period, self.room))

    def offer_files(self, menu: QMenu) -> None:
        """Put into a menu what can be made of the period."""
        closing = self.room.closing
        for kind in files.KINDS:
            made = menu.addAction(files.word(kind))
            made.triggered.connect(lambda _=False, kind=kind: self.write(kind, closing))
        menu.addSeparator()
        menu.addAction(self.inspect)

    def offer_signed(self, closing: Closing) -> None:
        """Offer the report of a closing as a file."""
        menu = QMenu(self.room)
        menu.setObjectName("quarters.files.menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind in files.KINDS:
            made = menu.addAction(files.word(kind))
            made.triggered.connect(lambda _=False, kind=kind: self.write(kind, closing))
        menu.popup(QCursor.pos())

    def write(self, kind: str, closing: Closing | None) -> None:
        """Write the report into a file that is asked for."""
        period = closing.period if closing is not None else self.room.period
        proposed = self.workspace.documents.folder / files.name(period, kind, closing)
        title = translate("Quarters", "Save the report")
        path = self.asking.new_file(self.room, title, f"*.{files.ending(kind)}", proposed)
        if path is None:
            return
        asked, store = files.Asked(period, kind, path, closing), self.workspace.store
        task = tasks.run(
            self.room,
            lambda told, stop: files.write(store, asked, told, stop),
            self._written,
            self._refused,
        )
        self.room.strip.watch(task, translate("Quarters", "Writing the report"))

    def _written(self, path: Path) -> None:
        said = translate("Quarters", "Saved: {file}").format(file=path.name)
        self.workspace.said.emit(said, None)

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        if error.code != "cancelled":
            self.room.refuse(error)

    def open(self, dialog: QDialog) -> None:
        """Open a dialog; the keys come back to the view when it is closed."""
        self.room.refusal.dismiss()
        self.ask = dialog
        dialog.finished.connect(self._answered)
        dialog.open()

    def retranslate(self) -> None:
        """Write the words again."""
        self.close.setText(translate("Quarters", "Close the period"))
        self.inspect.setText(translate("Quarters", "Folder for an inspection…"))

    def _closed(self, closing: Closing) -> None:
        self.room.bar.show_period(periods.read(closing.period.called))
        self.room.show_in("closings", closing.id)

    def _answered(self) -> None:
        self.ask = None
        self.room.view.take_focus()
