from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Protocol

import pytest
from pytestqt.qtbot import QtBot

from app.guidance import forms, sessions
from app.guidance.sessions import Draft
from app.store.store import Store
from tests.ui import rooms
from ui.sessions.tab import SessionsRoom

MONDAY = date(2026, 11, 23)


class Plan(Protocol):
    """Plans a session of today's Monday in a line."""

    def __call__(
        self, starts: str = "", ends: str = "", form: str = "meeting", **others: object
    ) -> int: ...


@pytest.fixture
def plan(furnished: Store) -> Plan:
    """Give a planner of sessions, which are on Monday 23 November unless told otherwise."""

    def planned(starts: str = "", ends: str = "", form: str = "meeting", **others: object) -> int:
        draft = Draft(forms.by_code(furnished, form).id, day=MONDAY, starts=starts, ends=ends)
        return sessions.plan(furnished, replace(draft, **others))  # type: ignore[arg-type]

    return planned


@pytest.fixture
def tab(qtbot: QtBot, furnished: Store, tmp_path: Path) -> Iterator[SessionsRoom]:
    """Give the tab of sessions, open at the week of Monday 23 November."""
    with rooms.opened(qtbot, SessionsRoom(rooms.workspace(furnished, tmp_path))) as room:
        yield room
