"""Putting the wizard and the history over a tab, and taking them away again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ui.asking import Asking
from ui.importing.history import History
from ui.importing.page import ImportPage
from ui.rooms import Room

OpenPeople = Callable[[int], object]
"""Shows exactly the people of a batch in the tab's list."""


def open_wizard(
    room: Room, open_people: OpenPeople, path: Path | None = None, asking: Asking | None = None
) -> ImportPage:
    """Put the wizard in place of a tab's list and card; a dropped file is read at once."""
    standing = room.findChild(ImportPage)
    if standing is not None:
        if path is not None and not standing.busy:
            standing.start(path)
        return standing
    page = ImportPage(room.workspace, asking=asking)
    page.people_wanted.connect(open_people)
    page.history_wanted.connect(lambda: _turn_to_history(room, page, open_people))
    _cover(room, page)
    page.closed.connect(lambda: _uncover(room, page))
    page.start(path)
    return page


def open_history(room: Room, open_people: OpenPeople, asking: Asking | None = None) -> History:
    """Put the lists taken in before in place of a tab's list and card."""
    standing = room.findChild(History)
    if standing is not None:
        return standing
    page = History(room.workspace, asking=asking)

    def show_people(batch: int) -> None:
        open_people(batch)
        page.closed.emit()

    page.people_wanted.connect(show_people)
    _cover(room, page)
    page.closed.connect(lambda: _uncover(room, page))
    page.list.setFocus()
    return page


def _turn_to_history(room: Room, page: ImportPage, open_people: OpenPeople) -> None:
    page.leave()
    open_history(room, open_people)


def _cover(room: Room, page: QWidget) -> None:
    layout = room.layout()
    assert layout is not None
    layout.addWidget(page)
    room.split.hide()
    page.show()


def _uncover(room: Room, page: QWidget) -> None:
    page.hide()
    page.setParent(None)
    page.deleteLater()
    room.split.show()
    room.focus_search()
