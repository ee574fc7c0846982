"""Fields of several people: who conducts, of which body; who is invited, with which profession."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from app.guidance.sessions import Conductor, Guest
from ui.fields.rows import Row, RowsField
from ui.sessions.people_rows import ConductorRow, GuestRow

translate = QCoreApplication.translate


class ConductorsField(RowsField[Conductor]):
    """Who conducts; the first leads."""

    @override
    def new_row(self) -> Row[Conductor]:
        return ConductorRow(self.store)

    @override
    def more(self) -> str:
        return translate("Sessions", "Add who conducts")


class GuestsField(RowsField[Guest]):
    """Who is invited."""

    @override
    def new_row(self) -> Row[Guest]:
        return GuestRow(self.store)

    @override
    def more(self) -> str:
        return translate("Sessions", "Add a guest")
