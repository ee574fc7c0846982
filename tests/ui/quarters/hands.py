"""What tests of the quarter do again and again: wait for figures, open a number, walk a list."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.quarters.content import Cell
from ui.quarters.backing_card import BackingCard
from ui.quarters.check_view import CheckView
from ui.quarters.closings_view import ClosingsView
from ui.quarters.explore_view import ExploreView
from ui.quarters.figures_view import FiguresView
from ui.quarters.grid_view import GridView
from ui.quarters.tab import QuartersRoom

PATIENCE = 20_000


def figures(qtbot: QtBot, room: QuartersRoom) -> FiguresView:
    """Return the view of figures once the period looked at is counted."""
    view = room.show_view("figures")
    assert isinstance(view, FiguresView)
    counted(qtbot, room, view)
    return view


def counted(qtbot: QtBot, room: QuartersRoom, view: FiguresView) -> None:
    """Wait until the figures shown are those of the period looked at."""

    def there() -> bool:
        made = view.reckoned
        return not view.reckoner.busy and made is not None and made.wanted.period == room.period

    qtbot.waitUntil(there, timeout=PATIENCE)


def grid(view: FiguresView, part: int) -> GridView:
    """Return the table of a section."""
    found = view.blocks[part].grid
    assert found is not None
    return found


def cells(view: FiguresView) -> list[Cell]:
    """Return every number that stands in a table."""
    return [
        box.cell
        for block in view.blocks
        if block.grid is not None
        for row in block.grid.grid.rows
        for box in row.boxes
        if box.cell is not None
    ]


def listed(qtbot: QtBot, card: BackingCard) -> int:
    """Return how many rows the list of a number has, once it is read."""
    qtbot.waitUntil(lambda: card.backing is not None and card._task is None, timeout=PATIENCE)
    return card.model.rowCount()


def check(qtbot: QtBot, room: QuartersRoom) -> CheckView:
    """Return the view of checks once all of them are counted."""
    view = room.show_view("check")
    assert isinstance(view, CheckView)
    qtbot.waitUntil(lambda: bool(view.counts) and view._task is None, timeout=PATIENCE)
    return view


def closings(room: QuartersRoom) -> ClosingsView:
    """Return the view of closed periods."""
    view = room.show_view("closings")
    assert isinstance(view, ClosingsView)
    return view


def explore(qtbot: QtBot, room: QuartersRoom) -> ExploreView:
    """Return the view over time once it is counted."""
    view = room.show_view("explore")
    assert isinstance(view, ExploreView)
    explored(qtbot, view)
    return view


def explored(qtbot: QtBot, view: ExploreView) -> None:
    """Wait for the answer."""
    qtbot.waitUntil(lambda: view.explored is not None and view._task is None, timeout=PATIENCE)
