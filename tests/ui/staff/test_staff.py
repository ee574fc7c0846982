"""Colleagues are entered by keys alone; the tab says who may sign today."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app import centre
from app.staffing import staff
from app.store.store import Store
from tests import builders
from tests.ui import rooms
from tests.ui.rooms import CTRL, KEY, SHIFT, press, shown, write
from ui.staff.tab import StaffRoom


@pytest.fixture
def tab(qtbot: QtBot, furnished: Store, tmp_path: Path) -> Iterator[StaffRoom]:
    today = furnished.today()
    gone = staff.Draft("Әлиев", "Болат", post_kk="Маман", until=today - timedelta(days=1))
    acting = staff.Draft(
        "Оспанов",
        "Бауыржан",
        post_kk="Бөлім басшысы",
        signs=True,
        basis_kk="№ 12 бұйрық",
        signs_until=today - timedelta(days=1),
    )
    for draft in (gone, acting):
        staff.add(furnished, draft)
    with rooms.opened(qtbot, StaffRoom(rooms.workspace(furnished, tmp_path))) as room:
        yield room


def go_to(tab: StaffRoom, surname: str) -> int:
    tab.head.chips.choose("")
    if tab.head.chips.current:
        tab.head.chips.choose("")
    known = {each.surname: each.id for each in staff.listed(tab.workspace.store)}
    tab.list.select_id(known[surname])
    tab.list.setFocus()
    return known[surname]


def test_every_chip_opens_exactly_the_colleagues_it_counts(tab: StaffRoom) -> None:
    for words in ("", "осп", "директор"):
        tab.head.search.set_text(words)
        for key in tab.filters:
            if tab.head.chips.current != key:
                tab.head.chips.choose(key)
            assert tab.model.rowCount() == int(tab.head.chips.chip(key).count), (words, key)


def test_who_may_sign_today_is_said_in_the_list_and_on_the_card(
    tab: StaffRoom, clock: builders.Clock
) -> None:
    assert shown(tab) == ["Жақсыбеков Қайрат Тұрарұлы", "Оспанов Бауыржан"]
    assert shown(tab, 4) == ["Бүгін қол қоя алады", "Бүгін қол қоя алмайды"]
    tab.head.chips.choose("signing")
    assert shown(tab) == ["Жақсыбеков Қайрат Тұрарұлы"]
    clock.pass_days(-1)
    tab.refresh("staff")
    assert len(shown(tab)) == 2


def test_a_colleague_is_entered_by_keys_alone(qtbot: QtBot, tab: StaffRoom) -> None:
    tab.list.setFocus()
    press(qtbot, KEY.Key_N, CTRL)
    for words in ("Нұрғалиева", "Айгүл", "Серікқызы", "Мансап консультанты"):
        write(words)
        press(qtbot, KEY.Key_Tab)
    press(qtbot, KEY.Key_S, CTRL)
    found = staff.get(tab.workspace.store, tab.current)
    assert found.name.full == "Нұрғалиева Айгүл Серікқызы"
    assert found.post_kk == "Мансап консультанты"
    assert not found.signs
    assert tab.card.head.title == found.name.full


def test_the_basis_is_asked_for_only_where_somebody_signs(qtbot: QtBot, tab: StaffRoom) -> None:
    go_to(tab, "Әлиев")
    press(qtbot, KEY.Key_F2)
    fields = tab.form.fields
    assert not fields["basis_kk"].isVisible()
    fields["signs"].editor.setFocus()
    press(qtbot, KEY.Key_Space)
    assert fields["basis_kk"].isVisible()
    press(qtbot, KEY.Key_S, CTRL)
    assert fields["basis_kk"].error
    assert fields["basis_kk"].editor.hasFocus()


def test_crossed_days_are_refused_beside_the_last_one(qtbot: QtBot, tab: StaffRoom) -> None:
    go_to(tab, "Оспанов")
    press(qtbot, KEY.Key_F2)
    tab.form.fields["signs_since"].editor.setFocus()
    write("01.12.2026")
    press(qtbot, KEY.Key_S, CTRL)
    assert tab.form.fields["signs_until"].error


def test_a_day_that_cannot_be_read_is_not_saved_as_no_day(qtbot: QtBot, tab: StaffRoom) -> None:
    colleague = go_to(tab, "Оспанов")
    press(qtbot, KEY.Key_F2)
    tab.form.fields["since"].editor.setFocus()
    write("31.02.2026")
    press(qtbot, KEY.Key_S, CTRL)
    assert tab.editing
    assert tab.form.fields["since"].error
    assert staff.get(tab.workspace.store, colleague).since is None


def test_who_signs_by_default_is_chosen_by_one_key_and_can_be_taken_back(
    qtbot: QtBot, tab: StaffRoom
) -> None:
    director = go_to(tab, "Жақсыбеков")
    press(qtbot, KEY.Key_S, CTRL | SHIFT)
    assert centre.get(tab.workspace.store, "signatory") == str(director)
    assert "Әдетте қол қояды" in [badge.text for badge in tab.card.head.badges]
    assert not tab.doing["make_signatory"].isEnabled()
    press(qtbot, KEY.Key_Z, CTRL)
    assert centre.get(tab.workspace.store, "signatory") == ""
    assert tab.doing["make_signatory"].isEnabled()


def test_whoever_may_not_sign_today_cannot_be_the_default(tab: StaffRoom) -> None:
    go_to(tab, "Оспанов")
    assert not tab.doing["make_signatory"].isEnabled()
    assert tab.doing["make_officer"].isEnabled()
    go_to(tab, "Әлиев")
    assert not tab.doing["make_officer"].isEnabled()


def test_the_officer_by_default_is_chosen_by_one_key(qtbot: QtBot, tab: StaffRoom) -> None:
    officer = go_to(tab, "Оспанов")
    press(qtbot, KEY.Key_O, CTRL | SHIFT)
    assert centre.get(tab.workspace.store, "officer") == str(officer)
