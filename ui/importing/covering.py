"""The wizard over a tab: it stands where list and card stood until the list is in or given up."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.exchange.plans import Given
from ui.rooms import Room

if TYPE_CHECKING:
    from ui.importing.page import ImportPage


class Cover(QObject):
    """One wizard at a time over one tab."""

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._room = room
        self.page: ImportPage | None = None

    def open(self, subject: str, given: Given | None = None, dropped: Path | None = None) -> None:
        """Take a list of a subject in; with ``dropped``, that file at once."""
        from ui.importing.page import ImportPage  # reading of sheets loads when it is first needed

        self.close()
        page = self.page = ImportPage(self._room.workspace, subject=subject, given=given)
        for signal in (page.closed, page.history_wanted):
            signal.connect(self.close)
        page.people_wanted.connect(lambda _batch: self.close())
        whole = self._room.layout()
        assert whole is not None
        whole.addWidget(page)
        self._room.split.hide()
        page.setFocus()
        if dropped is not None:
            page.start(dropped)

    def close(self) -> None:
        """Give the place back to the tab."""
        page, self.page = self.page, None
        if page is not None:
            page.hide()
            page.deleteLater()
        self._room.split.show()
