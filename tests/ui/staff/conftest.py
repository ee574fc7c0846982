"""A specialist whose life the judge can tell of, and the tab open at her card."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.staffing import categories, education, posts, service, staff
from app.store.store import Store
from tests.ui import rooms
from ui.staff.tab import StaffRoom


@pytest.fixture
def specialist(furnished: Store) -> int:
    """Give a specialist of guidance: twelve years in a centre, the last two in a category."""
    found = staff.add(
        furnished, staff.Draft("Оспанова", "Айнұр", post_kk="Маман", since=date(2019, 3, 4))
    )
    education.add(
        furnished,
        education.Draft(found, "higher", "pedagogical", "Педагогика", finished_on=date(2012, 7, 1)),
    )
    service.add(
        furnished,
        service.Draft(
            found,
            "Ауданның халықты жұмыспен қамту орталығы",
            "Маман",
            level="high",
            sphere="employment",
            since=date(2014, 1, 6),
            until=date(2019, 2, 28),
        ),
    )
    posts.add(
        furnished,
        posts.Draft(found, "unit_specialist", 9, since=date(2019, 3, 4), order_number="7-ж"),
    )
    categories.add(
        furnished,
        categories.Draft(
            found,
            "career_consultant",
            "high",
            "309-2025",
            "31-ж",
            date(2025, 11, 2),
            date(2025, 11, 3),
            date(2027, 1, 25),
        ),
    )
    return found


@pytest.fixture
def card(qtbot: QtBot, furnished: Store, specialist: int, tmp_path: Path) -> Iterator[StaffRoom]:
    """Give the tab with the specialist's card shown."""
    with rooms.opened(qtbot, StaffRoom(rooms.workspace(furnished, tmp_path))) as room:
        room.open_record(specialist)
        room.list.setFocus()
        yield room
