from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.agencies import contracts, tenders
from app.agencies.contracts import Service
from app.agencies.tenders import Bid
from app.guidance import forms
from app.registry import partners
from app.store.store import Store
from tests import builders
from tests.ui import rooms
from ui.partners.tab import PartnersRoom


@pytest.fixture
def agency(furnished: Store) -> int:
    """Give an agency of the centre's choice, a rival of it beside it."""
    builders.people(furnished, 5)
    partners.add(furnished, partners.Draft("Жол-Кадр", "Жол-Кадр", roles=("agency",)))
    return partners.add(furnished, partners.Draft("Бағыт", "Багыт", roles=("agency",)))


@pytest.fixture
def rival(furnished: Store, agency: int) -> int:
    """Give the agency's rival."""
    assert agency
    found = partners.by_name(furnished, "Жол-Кадр")
    assert found is not None
    return found


@pytest.fixture
def won(furnished: Store, agency: int, rival: int) -> int:
    """Give a selection for youth that the agency won."""
    draft = tenders.Draft(
        "youth",
        held_on=date(2026, 8, 20),
        basis_kk="Мемлекеттік сатып алу туралы заң",
        basis_ru="Закон о государственных закупках",
        subject_kk="Жастарды бағдарлау",
        subject_ru="Ориентация молодёжи",
        winner_id=agency,
        bids=(Bid(agency, 50_000_000, 90), Bid(rival, None, None, False, "Құжаты толық емес")),
    )
    return tenders.add(furnished, draft)


@pytest.fixture
def agreed(furnished: Store, agency: int, won: int) -> int:
    """Give a contract on that selection, in force until the end of the year."""
    meeting = forms.by_code(furnished, "meeting").id
    draft = contracts.Draft(
        "youth",
        "14-Ж",
        date(2026, 8, 28),
        agency,
        won,
        date(2026, 9, 1),
        date(2026, 12, 20),
        amount=50_000_000,
        services=(
            Service(meeting, unit="session", ordered=10, price=1_000_000),
            Service(None, "Барлығы", "Все", unit="visit", ordered=100),
        ),
    )
    return contracts.add(furnished, draft)


@pytest.fixture
def tab(qtbot: QtBot, furnished: Store, tmp_path: Path) -> Iterator[PartnersRoom]:
    """Give the tab of partners, open."""
    with rooms.opened(qtbot, PartnersRoom(rooms.workspace(furnished, tmp_path))) as room:
        yield room
