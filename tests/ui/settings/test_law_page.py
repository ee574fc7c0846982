"""Days that an act leaves open are set with what they rest on; those it states stay stated."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.staffing import laws
from app.store.store import Store
from tests.ui import rooms
from ui.settings.law_page import LawPage


@pytest.fixture
def page(qtbot: QtBot, furnished: Store, tmp_path: Path) -> Iterator[LawPage]:
    made = LawPage(rooms.workspace(furnished, tmp_path))
    made.resize(1100, 700)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    delete(made)


def choose(page: LawPage, number: str) -> None:
    rows = range(page.model.rowCount())
    page.list.select_row(next(at for at in rows if number in page.model.text(at, 0)))


def test_an_open_day_is_set_with_its_basis_and_the_law_follows_it(page, furnished):
    choose(page, "309")
    page.form.fields["since"].set_value(date(2025, 11, 3))
    page.form.fields["basis"].set_value("«Егемен Қазақстан», 23.10.2025")
    page.save()
    act = laws.of(furnished).acts["309-2025"]
    assert (act.since, act.since_open) == (date(2025, 11, 3), False)
    assert laws.basis(furnished, "309-2025") == "«Егемен Қазақстан», 23.10.2025"
    assert "03.11.2025" in page.model.text(0, 1)


def test_taken_back_the_day_is_the_earliest_possible_again(page, furnished):
    choose(page, "309")
    before = laws.of(furnished).acts["309-2025"]
    page.form.fields["since"].set_value(date(2025, 11, 3))
    page.save()
    page.remove()
    assert laws.of(furnished).acts["309-2025"] == before
    assert laws.own_days(furnished) == {}


def test_only_days_left_open_are_asked_for(page):
    choose(page, "350")
    fields = page.form.fields
    assert fields["since"].isVisible()
    assert not fields["until"].isVisible()


def test_crossed_days_are_refused_beside_the_field(page, furnished):
    choose(page, "309")
    page.form.fields["until"].set_value(date(2025, 1, 1))
    page.save()
    assert page.form.fields["until"].error
    assert laws.own_days(furnished) == {}
