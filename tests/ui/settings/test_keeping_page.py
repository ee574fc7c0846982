"""Years are said kind by kind; what is past them is kept longer with a reason, or taken out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.registry import keeping, participants
from app.registry.keeping import Term
from app.store.store import Store
from tests import builders
from tests.ui import rooms
from tests.ui.asked import Asked
from ui import tasks
from ui.settings.keeping_due import ROOMS
from ui.settings.keeping_page import KeepingPage
from ui.settings.tab import SettingsRoom


@pytest.fixture
def due(furnished: Store, clock: builders.Clock) -> list[int]:
    """Three cards whose five years are over."""
    people = builders.people(furnished, 3)
    for person in people:
        participants.archive(furnished, person, "Көшіп кетті")
    keeping.put(furnished, Term("participant", 5, item="7-т."))
    clock.pass_days(365 * 6 + 50)
    return people


@pytest.fixture
def room(qtbot: QtBot, furnished: Store, tmp_path: Path) -> Iterator[SettingsRoom]:
    made = SettingsRoom(rooms.workspace(furnished, tmp_path))
    made.resize(1366, 700)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    tasks.wait_all(made)
    delete(made)


@pytest.fixture
def page(room: SettingsRoom, qtbot: QtBot) -> KeepingPage:
    made = room.open("keeping")
    assert isinstance(made, KeepingPage)
    settled(made, qtbot)
    return made


def settled(page: KeepingPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page._asked is None)


def choose(page: KeepingPage, subject: str) -> None:
    page.list.select_row(keeping.SUBJECTS.index(subject))


def test_the_years_of_a_kind_are_said_and_shown(page, furnished, qtbot):
    choose(page, "referral")
    page.form.fields["years"].set_value("3")
    page.form.fields["item"].set_value("128-т.")
    page.form.fields["counted_from"].set_value("day")
    page.save()
    settled(page, qtbot)
    said = keeping.of(furnished, "referral")
    assert (said.years, said.item, said.counted_from) == (3, "128-т.", "day")
    assert "279-НҚ" in said.act_kk
    assert "3" in page.model.text(keeping.SUBJECTS.index("referral"), 1)


def test_a_term_is_taken_away(page, furnished):
    keeping.put(furnished, Term("referral", 3))
    page.look()
    choose(page, "referral")
    page.remove()
    assert not keeping.is_said(keeping.of(furnished, "referral"))


@pytest.mark.parametrize("typed", ["ертең", "0", "200"])
def test_what_is_no_number_of_years_is_told_beside_the_field(page, furnished, typed):
    choose(page, "referral")
    page.form.fields["years"].line.setText(typed)
    page.save()
    assert page.form.fields["years"].error
    assert not keeping.is_said(keeping.of(furnished, "referral"))


def test_years_beside_for_ever_are_told_at_the_years(page):
    choose(page, "report")
    page.form.fields["years"].set_value("10")
    page.form.fields["permanent"].set_value(True)
    page.save()
    assert page.form.fields["years"].error


def test_what_is_past_its_term_is_counted_at_its_kind(due, page):
    assert page.model.text(0, 2) == str(len(due))
    assert page.due.number == len(due)


def test_todays_matter_leads_to_the_list(due, page, room):
    page.workspace.settings_asked.connect(room.show_setting)
    page.workspace.open_settings("keeping_due")
    assert page.shows_due
    assert page.due.isVisible()
    assert not page.pair.isVisible()
    assert page.due.model.rowCount() == len(due)
    assert not page.save_button.isVisible()


def test_several_are_kept_longer_at_once_and_leave_the_list(due, page, furnished, qtbot):
    page.show_setting("keeping_due")
    page.due.list.selectAll()
    page.keep_action.trigger()
    assert page.ask is not None
    page.ask.form.fields["kept_until"].set_value(date(2040, 1, 1))
    page.ask.form.fields["reason"].set_value("Сот талқылауы")
    page.ask.submit()
    settled(page, qtbot)
    assert page.due.number == 0
    assert not page.keep_action.isEnabled()
    assert len(keeping.kept(furnished, furnished.today())) == len(due)
    page.workspace.undo(furnished.last_action)
    page.look()
    settled(page, qtbot)
    assert page.due.number == len(due)


def test_without_a_day_or_a_reason_nothing_is_kept_longer(due, page, furnished):
    page.show_setting("keeping_due")
    page.keep_longer()
    ask = page.ask
    assert ask is not None
    ask.submit()
    assert ask.form.fields["kept_until"].error
    ask.form.fields["kept_until"].set_value(date(2040, 1, 1))
    ask.submit()
    assert ask.form.fields["reason"].error
    assert keeping.kept(furnished, furnished.today()) == []
    assert page.due.number == len(due)
    ask.reject()


def test_the_list_is_saved_for_the_commission(due, page, tmp_path, qtbot):
    page.asking = Asked(tmp_path / "due")
    page.show_setting("keeping_due")
    with qtbot.waitSignal(page.workspace.said):
        page.export_action.trigger()
    rows = list(load_workbook(tmp_path / "due.xlsx").worksheets[0].values)
    assert len(rows) == len(due) + 1
    assert rows[1][5] == "7-т."


def test_a_table_that_cannot_be_written_is_told(due, page, tmp_path, qtbot):
    page.asking = Asked(tmp_path / "nowhere" / "due.xlsx")
    page.show_setting("keeping_due")
    page.export()
    qtbot.waitUntil(lambda: not page.refusal.isHidden())
    assert due


def test_a_record_is_opened_where_it_lives(due, page, qtbot):
    page.show_setting("keeping_due")
    with qtbot.waitSignal(page.workspace.card_asked) as asked:
        qtbot.keyClick(page.due.list, Qt.Key.Key_Return)
    assert asked.args[0] == "participants"
    assert asked.args[1] in due


def test_every_table_has_a_tab_to_be_seen_in():
    from app.registry import keepable

    assert {each.table for each in keepable.SOURCES} == ROOMS.keys()


def test_with_nothing_due_the_list_says_how_it_fills(page):
    page.show_setting("keeping_due")
    assert page.due.empty.isVisible()
    assert not page.export_action.isEnabled()


def test_the_keys_of_the_terms_do_nothing_to_what_is_due(due, page, furnished):
    page.show_setting("keeping_due")
    page.form.fields["years"].set_value("9")
    page.save()
    page.begin_new()
    assert keeping.of(furnished, "participant").years == 5
    assert due
