"""Moves that lists brought to light: decided by a person, several at once, taken back."""

from __future__ import annotations

from datetime import date

import pytest

from app.schooling import enrolments
from app.schooling.enrolments import Draft
from tests.ui import rooms
from tests.ui.cohorts.hands import studies


@pytest.fixture
def view(tab, district, furnished):
    for person in district.tens[:2]:
        found = Draft(district.second, "school", 10, "Б", 2026, date(2026, 9, 1))
        enrolments.found_elsewhere(furnished, person, found, "2-мектеп.xlsx")
    tab.show_view("moves")
    return tab.views["moves"]


def places(furnished, district):
    return [studies(furnished, each).partner_id for each in district.tens[:2]]


def test_the_chip_says_how_many_wait(view, tab):
    tab.look()
    assert len(view.model.ids) == 2
    tab.show_view("list")
    assert tab.switch.chips.chip("moves").count == "2"


def test_several_are_confirmed_with_one_day(view, district, furnished, qtbot):
    view.list.selectAll()
    view.list.setFocus()
    rooms.press(qtbot, rooms.KEY.Key_K, rooms.CTRL)
    ask = rooms.asked(qtbot, view)
    ask.form.fields["since"].set_value(date(2026, 11, 9))
    ask.submit()
    assert places(furnished, district) == [district.second] * 2
    old = [each for each in enrolments.of(furnished, district.tens[0]) if each.until]
    assert old[0].until == date(2026, 11, 8)
    assert len(view.model.ids) == 0
    furnished.undo(furnished.last_action)
    assert places(furnished, district) == [district.abai] * 2
    assert len(enrolments.waiting_moves(furnished)) == 2


def test_a_wrong_list_moves_nobody(view, district, furnished):
    view.list.select_row(0)
    view.reject()
    assert places(furnished, district) == [district.abai] * 2
    assert len(view.model.ids) == 1


def test_a_move_without_its_day_is_refused_beside_it(view):
    view.list.select_row(0)
    view.confirm()
    view.ask.form.fields["since"].set_value(None)
    view.ask.submit()
    assert view.ask.form.wrong() == ["since"]


def test_with_nothing_to_decide_the_view_says_what_it_is_for(view):
    assert view.empty.isHidden()
    view.list.selectAll()
    view.reject()
    assert not view.empty.isHidden()
