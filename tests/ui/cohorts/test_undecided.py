"""Lists of undecided pupils in the window: made, filled, printed, sent, followed by many."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.schooling import undecided
from tests import builders

TODAY = builders.TODAY


@pytest.fixture
def begun(district, furnished):
    held = undecided.make(furnished, undecided.Draft("Таңдамағандар", "Не выбравшие", 2026, TODAY))
    undecided.put(furnished, held, [*district.tens, *district.elevens], "Сауалнама")
    return held


@pytest.fixture
def view(tab, begun):
    tab.show_in("undecided", begun)
    return tab.views["undecided"]


def entries(store, held):
    return undecided.entries(store, held)


def test_the_list_asked_for_is_shown_with_everybody_on_it(view, begun):
    card = view.undecided_card
    assert card.held.id == begun
    assert card.model.rowCount() == 5
    assert card.head.title == "Таңдамағандар"


def test_a_new_list_takes_in_whoever_was_reached_and_has_not_chosen(view, district, furnished):
    view.begin_list()
    view.ask.submit()
    made = undecided.listed(furnished)[0]
    assert view.undecided_card.held.id == made.id
    assert [each.person_id for each in entries(furnished, made.id)] == district.tens[:1]
    assert "2026/27" in made.title_kk
    assert "2026/27" in made.title_ru


def test_many_get_their_outcome_at_once_by_the_keyboard(view, begun, furnished):
    card = view.undecided_card
    card.list.select_row(0)
    for _ in range(2):
        QTest.keyClick(card.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    card.follow()
    card.ask.submit()
    assert card.ask.form.wrong() == ["outcome"]
    card.ask.form.fields["outcome"].set_value("studying")
    card.ask.submit()
    outcomes = [each.outcome for each in entries(furnished, begun)]
    assert outcomes == ["studying"] * 3 + [""] * 2
    furnished.undo(furnished.last_action)
    assert {each.outcome for each in entries(furnished, begun)} == {""}


def test_whoever_is_taken_off_keeps_the_line_and_the_reason(view, begun, furnished):
    card = view.undecided_card
    card.list.select_row(1)
    card.take_off()
    card.ask.submit()
    assert card.ask.form.wrong() == ["reason"]
    card.ask.form.fields["reason"].set_value("Мамандығын таңдады")
    card.ask.submit()
    gone = [each for each in entries(furnished, begun) if each.removed_on]
    assert [(each.line, each.removed_reason) for each in gone] == [(2, "Мамандығын таңдады")]
    assert card.model.rowCount() == 5


def test_a_printed_list_has_its_number_and_takes_nobody_more(view, begun, furnished, qtbot):
    card = view.undecided_card
    with qtbot.waitSignal(card.press.printed, timeout=20_000):
        card.print_list()
    held = undecided.get(furnished, begun)
    assert held.paper_id is not None
    assert not card.doing["fill"].isEnabled()
    assert card.doing["follow"].isEnabled() == bool(card.chosen)


def test_a_printed_list_can_still_be_sent(view, begun, furnished, qtbot, district):
    card = view.undecided_card
    with qtbot.waitSignal(card.press.printed, timeout=20_000):
        card.print_list()
    card.sent()
    card.ask.form.fields["partner_id"].set_value((district.college, "x"))
    card.ask.form.fields["sent_on"].set_value(date(2026, 11, 23))
    card.ask.submit()
    held = undecided.get(furnished, begun)
    assert (held.partner_id, held.sent_on) == (district.college, date(2026, 11, 23))
    view.chips.choose("sent")
    assert list(view.model.ids) == [begun]


def test_the_number_of_an_empty_list_is_not_taken(view, furnished, qtbot):
    empty = undecided.make(furnished, undecided.Draft("Бос", "", 2026, TODAY))
    view.show_made(empty)
    view.undecided_card.print_list()
    qtbot.waitUntil(lambda: not view.undecided_card.refusal.isHidden(), timeout=20_000)
    assert undecided.get(furnished, empty).paper_id is None


def test_pupils_of_one_school_are_put_on_a_list(view, furnished, district):
    empty = undecided.make(furnished, undecided.Draft("Бос", "", 2026, TODAY))
    view.show_made(empty)
    view.undecided_card.fill()
    view.undecided_card.ask.form.fields["fill"].set_value(district.abai)
    view.undecided_card.ask.submit()
    assert [each.person_id for each in entries(furnished, empty)] == district.tens[:1]


def test_the_head_is_put_right(view, begun, furnished):
    view.undecided_card.edit_head()
    view.undecided_card.ask.form.fields["title_kk"].set_value("Басқа атау")
    view.undecided_card.ask.submit()
    assert undecided.get(furnished, begun).title_kk == "Басқа атау"
    assert view.undecided_card.head.title == "Басқа атау"
