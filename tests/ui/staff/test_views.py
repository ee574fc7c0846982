"""What ends, who signs, the table, the load and handing over: seen, and done by keys."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.guidance import consultations, forms, sessions
from app.guidance.sessions import Conductor
from app.staffing import (
    attestations,
    categories,
    handing_over,
    posts,
    staff,
    staffing_table,
    substitutions,
)
from app.store.store import Store
from tests import builders
from tests.builders import TODAY
from tests.ui import rooms
from tests.ui.rooms import CTRL, KEY, press, write
from ui import tasks
from ui.listed_view import ListedView
from ui.staff import views
from ui.staff.load_view import LoadView
from ui.staff.tab import StaffRoom


@pytest.fixture
def tab(qtbot: QtBot, furnished: Store, specialist: int, tmp_path: Path) -> Iterator[StaffRoom]:
    """Give the tab of staff, open."""
    assert specialist
    with rooms.opened(qtbot, StaffRoom(rooms.workspace(furnished, tmp_path))) as room:
        yield room


def seen(tab: StaffRoom, key: str) -> ListedView:
    tab.show_view(key)
    view = tab.view
    assert isinstance(view, ListedView)
    view.list.setFocus()
    return view


def column(view: ListedView, at: int) -> list[str]:
    return [view.model.text(row, at) for row in range(view.model.rowCount())]


def opened(tab: StaffRoom) -> list[tuple[str, int]]:
    found: list[tuple[str, int]] = []
    tab.workspace.card_asked.connect(lambda room, record: found.append((room, record)))
    return found


def given(store: Store, staff_id: int, until: date) -> int:
    since = until - timedelta(700)
    draft = categories.Draft(staff_id, "case_manager", order_number="9-ө", since=since, until=until)
    return categories.add(store, draft)


def test_every_view_has_a_word_and_opens(tab):
    for key, _ in views.VIEWS:
        assert views.title(key)
        tab.show_view(key)
        assert tab.view_key == key


def test_no_key_means_two_things_in_a_view(tab, qtbot):
    """Ctrl+N in a view begins what the view is about, and never a new colleague as well."""
    for key in ("due", "signing", "table", "leaving"):
        seen(tab, key)
        assert not tab.doing["add"].isEnabled()
        assert not tab.doing["edit"].isEnabled()
    view = seen(tab, "table")
    press(qtbot, KEY.Key_N, CTRL)
    assert rooms.asked(qtbot, view).objectName() == "staff.line"
    assert not tab.editing


def test_a_list_of_staff_is_taken_in_from_the_tab(tab, qtbot):
    tab.show_view("list")
    tab.list.setFocus()
    press(qtbot, KEY.Key_I, CTRL)
    page = tab.cover.page
    assert page is not None
    qtbot.waitUntil(page.isVisible)
    assert page.file.subjects["staff"].isChecked()
    tab.cover.close()


# What ends


def test_what_has_ended_stands_first_in_red_and_what_ends_soon_in_amber(tab, furnished, specialist):
    other = staff.add(furnished, staff.Draft("Серікова", post_kk="Маман"))
    given(furnished, other, TODAY - timedelta(1))
    attestations.add(furnished, attestations.Draft(other, TODAY + timedelta(90), category="mentor"))
    view = seen(tab, "due")
    lines = view.found()
    assert [line.badge.tone for line in lines] == ["err", "warn", "warn"]  # type: ignore[attr-defined]
    assert [line.record.days for line in lines] == [-1, 63, 90]  # type: ignore[attr-defined]
    counts = {key: sum(key in line.chips for line in lines) for key in ("over", "soon")}
    assert counts == {"over": 1, "soon": 2}
    assert specialist in [line.record.staff_id for line in lines]  # type: ignore[attr-defined]


def test_an_attestation_is_planned_for_several_and_taken_back_whole(
    tab, furnished, specialist, qtbot
):
    other = staff.add(furnished, staff.Draft("Серікова", post_kk="Маман"))
    view = seen(tab, "due")
    press(qtbot, KEY.Key_N, CTRL)
    dialog = rooms.asked(qtbot, view)
    write("15.01.2027")
    dialog.form.fields["category"].set_value("mentor")
    dialog.form.fields["staff"].set_value((str(specialist), str(other)))
    press(qtbot, KEY.Key_Return)
    planned = attestations.between(furnished, date(2027, 1, 15), date(2027, 1, 15))
    assert sorted(each.staff_id for each in planned) == sorted((specialist, other))
    action = furnished.last_action
    assert action is not None
    furnished.undo(action)
    assert attestations.between(furnished, date(2027, 1, 1), date(2027, 2, 1)) == []


def test_nobody_ticked_is_refused_beside_the_ticks(tab, furnished, qtbot):
    view = seen(tab, "due")
    press(qtbot, KEY.Key_N, CTRL)
    dialog = rooms.asked(qtbot, view)
    write("15.01.2027")
    dialog.form.fields["category"].set_value("mentor")
    dialog.form.fields["staff"].set_value(())
    press(qtbot, KEY.Key_Return)
    assert dialog.form.fields["staff"].error
    assert attestations.BOOK.all(furnished) == []


def test_whoever_waits_for_the_same_attestation_is_not_planned_twice(furnished, specialist):
    draft = attestations.Draft(0, TODAY + timedelta(30), category="mentor")
    assert len(attestations.plan(furnished, [specialist], draft)) == 1
    assert attestations.plan(furnished, [specialist, specialist], draft) == []


def test_enter_opens_the_record_that_ends(tab, qtbot):
    view = seen(tab, "due")
    press(qtbot, KEY.Key_Return)
    dialog = rooms.asked(qtbot, view.own)
    assert dialog.objectName() == "staff.category"


# Who signs


def test_who_signs_follows_the_day_and_the_kind_of_paper(tab, furnished, specialist, qtbot):
    standing = substitutions.Draft(
        specialist,
        1,
        basis_kk="№ 5 бұйрық",
        kinds=("referral",),
        since=TODAY + timedelta(1),
        until=TODAY + timedelta(9),
    )
    substitutions.add(furnished, standing)
    view = seen(tab, "signing")
    own = column(view, 0)
    view.days.day.set_value(TODAY + timedelta(2))  # type: ignore[attr-defined]
    view.look()
    assert set(column(view, 0)) - set(own) == {"Оспанова Айнұр"}
    view.kind.set_value("consent")  # type: ignore[attr-defined]
    view.look()
    assert column(view, 0) == own
    view.kind.set_value("referral")  # type: ignore[attr-defined]
    view.look()
    place = column(view, 0).index("Оспанова Айнұр")
    view.list.select_row(place)
    press(qtbot, KEY.Key_F2)
    assert rooms.asked(qtbot, view.own).objectName() == "staff.substitution"


# The staffing table


def test_a_post_outside_the_table_gets_its_line_and_half_of_it_stays_vacant(
    tab, furnished, specialist, qtbot
):
    view = seen(tab, "table")
    (outside,) = view.found()
    assert outside.chips == ("outside",)
    press(qtbot, KEY.Key_F2)
    dialog = rooms.asked(qtbot, view.own)
    dialog.form.fields["places"].set_value("1,5")
    dialog.submit()
    ((staffed,), rest) = staffing_table.on(furnished, TODAY)
    assert (staffed.line.card, staffed.free, rest) == (9, 50, [])
    assert [each.staff_id for each in staffed.held] == [specialist]
    assert view.found()[0].badge.text.endswith("0,5")  # type: ignore[attr-defined]


def test_places_that_are_no_number_are_refused_beside_the_field(tab, furnished, qtbot):
    view = seen(tab, "table")
    press(qtbot, KEY.Key_N, CTRL)
    dialog = rooms.asked(qtbot, view)
    dialog.form.fields["name_kk"].set_value("Жүргізуші")
    dialog.form.fields["places"].set_value("екі")
    dialog.submit()
    assert dialog.form.fields["places"].error
    assert staffing_table.all_lines(furnished) == []


def test_a_line_opened_again_can_be_removed_and_says_so(tab, furnished, qtbot):
    line = staffing_table.Draft("Жүргізуші", places=100, since=TODAY)
    staffing_table.add(furnished, line)
    view = seen(tab, "table")
    view.list.select_row(0)
    press(qtbot, KEY.Key_F2)
    dialog = rooms.asked(qtbot, view.own)
    button = rooms.named(dialog, "staff.line.remove")
    assert button.isVisible()
    assert button.accessibleName()
    dialog.take_back()  # type: ignore[attr-defined]
    assert staffing_table.all_lines(furnished) == []


def test_the_sums_of_the_table_stand_above_it(tab, furnished):
    staffing_table.add(furnished, staffing_table.Draft("Жүргізуші", places=150, since=TODAY))
    view = seen(tab, "table")
    note = view.days.note.text()  # type: ignore[attr-defined]
    assert "1,5" in note
    assert column(view, 0)[-1].startswith("Кәсіптік бағдарлау")


# The load


def looked(view: LoadView, named: str) -> None:
    """Choose a named period, as the typing rests."""
    view.days.named.set_value(named)
    view.days.named.changed.emit()
    view.days.changed.emit()


@pytest.fixture
def load(qtbot: QtBot, tab: StaffRoom, furnished: Store, specialist: int) -> LoadView:
    """Give the load with its figures, a referral among them."""
    card = builders.people(furnished, 1)[0]
    builders.refer(furnished, card, officer_id=specialist)
    view = seen(tab, "load")
    assert isinstance(view, LoadView)
    qtbot.waitUntil(lambda: not view.counting)
    return view


def test_the_load_opens_before_its_figures_are_counted(tab, qtbot):
    view = seen(tab, "load")
    assert isinstance(view, LoadView)
    assert view.counting
    assert not view.empty.isVisible()
    assert QApplication.focusWidget() is view.list
    qtbot.waitUntil(lambda: view.model.rowCount() > 1)
    assert view.list.current_id == 0
    assert QApplication.focusWidget() is view.list


def test_figures_of_another_period_go_at_once_and_the_colleague_stays_current(
    load, specialist, qtbot
):
    load.list.select_id(specialist)
    looked(load, "last_year")
    assert load.model.rowCount() == 0
    assert not load.empty.isVisible()
    qtbot.waitUntil(lambda: not load.counting)
    assert load.list.current_id == specialist
    assert load.load_card.record == specialist
    assert load.load_card.known[specialist].load.referrals == 0


def test_an_answer_about_a_period_no_longer_looked_at_is_dropped(load, qtbot):
    looked(load, "last_year")
    (stale,) = load.findChildren(tasks.Task)
    assert stale.wait(10)
    looked(load, "quarter")
    qtbot.waitUntil(lambda: not load.counting)
    assert load.found()[0].load.referrals == 1


def test_a_search_counts_nothing_anew_and_figures_stay_while_they_are_counted_again(load, qtbot):
    rows = load.model.rowCount()
    load.head.search.line.setText("Оспанова")
    load.head.search.searched.emit("Оспанова")
    assert not load.counting
    assert load.model.rowCount() == 1
    load.head.search.line.clear()
    load.head.search.searched.emit("")
    load.look()
    assert load.counting
    assert load.model.rowCount() == rows
    qtbot.waitUntil(lambda: not load.counting)


def test_a_colleague_asked_for_is_current_once_the_figures_are_there(tab, specialist, qtbot):
    tab.show_in("load", specialist)
    view = tab.views["load"]
    qtbot.waitUntil(lambda: view.list.current_id == specialist)
    assert view.load_card.record == specialist


def test_the_load_is_of_the_period_and_of_all_together_first(load, qtbot):
    view = load
    first, *others = view.found()
    assert first.load.colleague is None
    assert first.load.referrals == 1
    assert sum(each.load.referrals for each in others) == 1
    looked(view, "last_year")
    qtbot.waitUntil(lambda: not view.counting)
    assert view.found()[0].load.referrals == 0


def test_the_line_of_all_together_is_no_colleague_to_count(load):
    view = load
    counts = {key: int(view.head.chips.chip(key).count) for key in view.filters}
    assert counts[""] == counts["some"] + counts["none"] == len(view.found()) - 1


def test_days_that_are_crossed_say_so_and_the_period_stays(tab):
    days = seen(tab, "load").days  # type: ignore[attr-defined]
    stood = days.period
    days.last.set_value(date(2026, 1, 1))
    days.last.changed.emit()
    assert days.last.error
    assert days.period == stood


# Handing over


@pytest.fixture
def burdened(furnished: Store, specialist: int) -> Store:
    card = builders.people(furnished, 1)[0]
    builders.refer(furnished, card, officer_id=specialist)
    talk = consultations.Draft(card, TODAY, specialist, next_step="Тест", next_on=TODAY)
    consultations.record(furnished, talk)
    staff.change(
        furnished,
        specialist,
        staff.Draft("Оспанова", "Айнұр", post_kk="Маман", until=TODAY - timedelta(1)),
    )
    return furnished


def test_whoever_left_with_work_stands_first_and_gives_it_in_one_action(
    tab, burdened, specialist, qtbot
):
    view = seen(tab, "leaving")
    view.list.select_row(0)
    (first, *_) = view.found()
    assert (first.id, first.hanging, first.badge.tone) == (specialist, 2, "err")  # type: ignore[attr-defined]
    press(qtbot, KEY.Key_G, CTRL)
    dialog = rooms.asked(qtbot, view.own)
    dialog.form.fields["to_id"].set_value(1)
    press(qtbot, KEY.Key_Return)
    assert handing_over.of(burdened, specialist) == []
    assert len(handing_over.of(burdened, 1)) == 2
    action = burdened.last_action
    assert action is not None
    burdened.undo(action)
    assert len(handing_over.of(burdened, specialist)) == 2


def test_each_unfinished_thing_opens_where_it_belongs(tab, burdened, qtbot):
    assert burdened
    found = opened(tab)
    view = seen(tab, "leaving")
    view.list.select_row(0)
    listed = view.own.lists["hanging"].list  # type: ignore[attr-defined]
    listed.setFocus()
    for row in range(2):
        listed.select_row(row)
        press(qtbot, KEY.Key_Return)
    assert [room for room, _ in found] == ["papers", "participants"]


def test_a_view_hears_of_what_another_tab_changes(tab, burdened, specialist):
    view = seen(tab, "leaving")
    assert tab.view is view
    session = sessions.Draft(
        forms.by_code(burdened, "presentation").id,
        day=TODAY + timedelta(5),
        conductors=(Conductor("centre", specialist),),
    )
    sessions.plan(burdened, session)
    tab.workspace.tell("session")
    assert column(view, 3)[0] == "3"


def test_to_nobody_nothing_is_given(tab, burdened, specialist, qtbot):
    view = seen(tab, "leaving")
    view.list.select_row(0)
    press(qtbot, KEY.Key_G, CTRL)
    dialog = rooms.asked(qtbot, view.own)
    dialog.submit()
    assert dialog.form.fields["to_id"].error
    assert len(handing_over.of(burdened, specialist)) == 2


def test_two_hundred_colleagues_are_looked_through_in_every_view(tab, furnished):
    for number in range(200):
        one = staff.add(furnished, staff.Draft(f"Қызметкер{number}", post_kk="Маман"))
        posts.add(furnished, posts.Draft(one, name_kk="Маман", since=TODAY))
    for key in ("due", "signing", "table", "load", "leaving"):
        view = seen(tab, key)
        assert view.found() is not None
