"""The screens of the day and the quarter: what is due, the figures, a closing and what moved."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget
from stages import Scene, Stage

from app.guidance import attendance
from app.quarters import closings, periods
from app.quarters.closings import Closing
from app.store.store import Store
from reports import batch
from ui.quarters.figures_view import FiguresView
from ui.quarters.tab import QuartersRoom
from ui.today.tab import TodayRoom

_QUARTER = periods.quarter(2026, 3)
_OPEN = periods.quarter(2026, 4)
_UNTIL = date(2026, 11, 27)


def _shown(room: QWidget) -> QWidget:
    window: QWidget = room.window()
    return window


# Today


def _today(stage: Stage) -> TodayRoom:
    room = stage.window("today").room("today")
    assert isinstance(room, TodayRoom)
    stage.settle()
    return room


def today(stage: Stage) -> QWidget:
    """What is late, for today and ahead; the week, the quarter's plan."""
    return _shown(_today(stage))


def behind(stage: Stage) -> QWidget:
    """The records behind a number of the day."""
    room = _today(stage)
    room.open_tile("unanswered")
    return _shown(room)


def put_off(stage: Stage) -> QWidget:
    """A reminder put off until a day."""
    room = _today(stage)
    room.put_off()
    assert room.ask is not None
    room.ask.form.fields["until"].set_value(_UNTIL)
    return _shown(room)


# The quarter


def _room(stage: Stage, view: str = "figures", period: periods.Period = _OPEN) -> QuartersRoom:
    room = stage.window("quarters").room("quarters")
    assert isinstance(room, QuartersRoom)
    room.show_view(view)
    room.go_to(period)
    stage.settle()
    return room


def _closed(store: Store) -> Closing:
    """Return the closing of a quarter, with something changed since."""
    standing = closings.of(store, _QUARTER) or closings.freeze(store, _QUARTER, batch.render)
    _change(store)
    return standing


def _change(store: Store) -> None:
    """Mark two who came in the quarter as not having come after all."""
    sql = """
      select attendance.id from attendance join session on session.id = session_id
       where mark = 'present' and state = 'held' and day between ? and ?
       order by day desc, attendance.id limit 2
    """
    days = _QUARTER.first.isoformat(), _QUARTER.last.isoformat()
    for line, *_ in store.tuples(sql, days):
        attendance.mark(store, [int(line)], "absent")


def figures(stage: Stage) -> QWidget:
    """The report's tables, and the people behind a number."""
    room = _room(stage)
    view = room.view
    assert isinstance(view, FiguresView)
    assert view.reckoned is not None
    cells = view.reckoned.content.cells
    view.open_cell(next(each for each in cells if each.figure == "consultation" and each.value))
    return _shown(room)


def check(stage: Stage) -> QWidget:
    """What makes the figures weak, each with its records."""
    room = _room(stage, "check")
    view: Any = room.view
    found = [at for at, code in enumerate(view.counts) if code == "test_open"]
    view.list.select_row(found[0] if found else 0)
    return _shown(room)


def closing(stage: Stage) -> QWidget:
    """A period is about to be closed."""
    room = _room(stage, period=periods.quarter(2025, 4))
    room.doing.close_period()
    return _shown(room)


def moved(stage: Stage) -> QWidget:
    """Which figures moved since a period was closed, and why."""
    room = _room(stage, "closings", _QUARTER)
    store = room.workspace.store
    held = _closed(store)
    room.workspace.tell("session paper quarter")
    stage.settle()
    room.show_record(held.id)
    return _shown(room)


def reopening(stage: Stage) -> QWidget:
    """The director's act: a closed period is opened again."""
    room = _room(stage, "closings", _QUARTER)
    store = room.workspace.store
    held = closings.of(store, _QUARTER) or _closed(store)
    room.workspace.tell("quarter")
    stage.settle()
    room.show_record(held.id)
    stage.settle()
    view: Any = room.view
    view.closing_card.reopen()
    reason = "Екі іс-шараның қатысу парағы кеш келді"
    view.closing_card.ask.form.fields["reason"].set_value(reason)
    return _shown(room)


def explore(stage: Stage) -> QWidget:
    """A figure over the quarters of some years, by group."""
    room = _room(stage, "explore")
    view: Any = room.view
    view.open_point(0, len(view.explored.periods) - 1)
    return _shown(room)


def inspection(stage: Stage) -> QWidget:
    """The folder of an inspection is about to be made."""
    room = _room(stage, period=_QUARTER)
    room.doing.gather()
    return _shown(room)


QUARTERS: tuple[Scene, ...] = (
    Scene("today", today, dark=True),
    Scene("today-list", behind),
    Scene("today-later", put_off),
    Scene("quarter", figures, dark=True),
    Scene("quarter-check", check),
    Scene("quarter-close", closing),
    Scene("quarter-changes", moved),
    Scene("quarter-reopen", reopening),
    Scene("quarter-explore", explore),
    Scene("quarter-inspection", inspection),
)
"""Pictures of the day and the quarter, in the order of the guide."""
