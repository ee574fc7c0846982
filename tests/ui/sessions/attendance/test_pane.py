"""Attendance is typed beside the people: by name, by the sheet, by the list, all by keys."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.guidance import attendance, forms, sessions
from app.guidance.attendance import Totals
from app.registry import participants
from app.store.store import Store
from tests import builders
from tests.ui import rooms
from ui import language, tasks
from ui.sessions.attendance.pane import AttendancePane
from ui.sessions.attendance.roll import boxes

TODAY = builders.TODAY
KEY = Qt.Key
Plan = Callable[..., int]


@pytest.fixture
def people(furnished: Store) -> list[int]:
    return builders.people(furnished, 12)


@pytest.fixture
def plan(furnished: Store) -> Plan:
    def made(people: list[int], day: date = TODAY, **others: object) -> int:
        form = forms.by_code(furnished, "seminar").id
        draft = sessions.Draft(form_id=form, day=day, title_kk="Кездесу", **others)  # type: ignore[arg-type]
        session_id = sessions.plan(furnished, draft)
        if people:
            attendance.enrol(furnished, session_id, people)
        return session_id

    return made


@pytest.fixture
def pane(qtbot: QtBot, furnished: Store, tmp_path: Path) -> Iterator[AttendancePane]:
    made = AttendancePane(rooms.workspace(furnished, tmp_path))
    made.resize(542, 620)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    tasks.wait_all(made)
    made.workspace.deleteLater()
    shiboken6.delete(made)


@pytest.fixture
def seminar(pane: AttendancePane, plan: Plan, people: list[int]) -> int:
    """Show a seminar of ten, the cursor in the line."""
    session_id = plan(people[:10])
    pane.show_session(session_id)
    pane.take_focus()
    return session_id


def write(pane: AttendancePane, words: str) -> None:
    pane.line.setFocus()
    pane.line.setText(words)


def press(pane: AttendancePane, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(pane.line, key, modifier)


def marks(pane: AttendancePane) -> dict[str, str]:
    assert pane.session is not None
    held = attendance.roster(pane.workspace.store, pane.session.id)
    return {each.name.surname: each.mark for each in held}


def names(pane: AttendancePane) -> list[str]:
    return [row.name for row in pane.roll.rows.rows]


def current(pane: AttendancePane) -> str:
    assert pane.roll.row is not None
    return pane.roll.row.name


@pytest.mark.usefixtures("seminar")
@pytest.mark.parametrize("typed", ["құн", "кун", "КУНАН", "reyfy", "kunan", "әсемгүл", "асем"])
def test_a_few_letters_on_any_layout_and_enter_mark_a_person(pane, typed):
    write(pane, typed)
    assert names(pane)[0].startswith("Құнанбаева")
    press(pane, KEY.Key_Return)
    assert marks(pane)["Құнанбаева"] == "present"
    assert pane.line.text() == ""
    assert sum(mark != "" for mark in marks(pane).values()) == 1


@pytest.mark.usefixtures("seminar")
def test_shift_and_delete_say_the_other_two_marks(pane):
    write(pane, "жүніс")
    press(pane, KEY.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    write(pane, "мәмбет")
    press(pane, KEY.Key_Delete)
    held = marks(pane)
    assert (held["Жүнісов"], held["Мәмбетов"]) == ("excused", "absent")


@pytest.mark.usefixtures("seminar")
def test_delete_inside_a_word_is_only_delete(pane):
    write(pane, "жүніс")
    pane.line.setCursorPosition(0)
    press(pane, KEY.Key_Delete)
    assert pane.line.text() == "үніс"
    assert set(marks(pane).values()) == {""}


@pytest.mark.usefixtures("seminar")
def test_enter_on_the_bare_list_goes_from_one_to_the_next(pane):
    first = names(pane)[:3]
    for _ in range(3):
        press(pane, KEY.Key_Return)
    assert pane.counted.present == 3
    assert not set(first) & set(names(pane)[:7])  # the unmarked are first
    assert current(pane) == names(pane)[0]


@pytest.mark.usefixtures("seminar")
def test_numbers_stay_with_their_people_whatever_is_marked(pane):
    before = {row.name: row.line.line for row in pane.roll.rows.rows}
    press(pane, KEY.Key_Return)
    assert {row.name: row.line.line for row in pane.roll.rows.rows} == before


@pytest.mark.usefixtures("seminar")
def test_backspace_takes_back_the_mark_of_the_current_person(pane):
    press(pane, KEY.Key_Return)
    press(pane, KEY.Key_PageDown)
    for _ in range(9):
        press(pane, KEY.Key_Down)
    assert pane.roll.row.line.mark == "present"
    press(pane, KEY.Key_Backspace)
    assert pane.counted == Totals(listed=10)


@pytest.mark.usefixtures("seminar")
def test_ctrl_z_takes_back_one_thing_after_another(pane):
    for _ in range(2):
        press(pane, KEY.Key_Return)
    write(pane, "3-5 ")
    press(pane, KEY.Key_Return)
    assert pane.counted.unmarked == 0
    for left in (8, 9, 10):
        press(pane, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert pane.counted.unmarked == left
    press(pane, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)  # nothing more to take back
    assert pane.counted.unmarked == 10


@pytest.mark.usefixtures("seminar")
def test_a_sheet_says_what_will_be_and_saves_nothing_before_enter(pane):
    write(pane, "1-6 !2 у8 +3")
    assert set(marks(pane).values()) == {""}
    assert "5" in pane.said.text()
    assert pane.totals.accessibleName().split(", ")[1].endswith(": 5")
    shown = [pane.roll.rows.mark(row) for row in pane.roll.rows.rows]
    assert shown == ["present", "absent", *["present"] * 4, "absent", "excused", "absent", "absent"]
    assert all(pane.roll.rows.coming(row) for row in pane.roll.rows.rows)
    press(pane, KEY.Key_Return)
    counted = pane.counted
    assert (counted.present, counted.absent, counted.excused, counted.unnamed) == (5, 4, 1, 3)
    assert pane.line.text() == ""


@pytest.mark.usefixtures("seminar")
def test_a_sheet_is_one_action(pane, furnished):
    before = furnished.scalar("select count(*) from action")
    write(pane, "1-10 +2")
    press(pane, KEY.Key_Return)
    assert furnished.scalar("select count(*) from action") == before + 1


@pytest.mark.usefixtures("seminar")
def test_a_piece_that_cannot_be_read_is_named_and_what_was_typed_stays(pane):
    write(pane, "1-6 абв ")
    assert pane.entry.edge.wrong
    assert "абв" in pane.said.text()
    press(pane, KEY.Key_Return)
    assert set(marks(pane).values()) == {""}
    assert pane.line.text() == "1-6 абв "


@pytest.mark.usefixtures("seminar")
@pytest.mark.parametrize("typed", ["1-", "1-6 1-", "1-6 99", "!", "+", "1-6 у"])
def test_a_piece_still_being_typed_is_not_called_wrong_before_enter(pane, typed):
    write(pane, typed)
    assert not pane.entry.edge.wrong
    press(pane, KEY.Key_Return)
    assert pane.entry.edge.wrong
    assert set(marks(pane).values()) == {""}


@pytest.mark.usefixtures("seminar")
def test_a_correction_names_one_and_leaves_the_rest(pane):
    write(pane, "1-10")
    press(pane, KEY.Key_Return)
    write(pane, "!4")
    press(pane, KEY.Key_Return)
    assert (pane.counted.present, pane.counted.absent) == (9, 1)


@pytest.mark.usefixtures("seminar")
def test_the_rest_came(pane):
    write(pane, "жүніс")
    press(pane, KEY.Key_Delete)
    QTest.keyClick(pane.line, KEY.Key_A, Qt.KeyboardModifier.ControlModifier | rooms.SHIFT)
    assert (pane.counted.present, pane.counted.absent, pane.counted.unmarked) == (9, 1, 0)
    assert not pane.doing.rest.isEnabled()


def test_somebody_of_the_books_is_added_as_a_walk_in(pane, seminar, people, qtbot):
    write(pane, "ыдырыс")
    qtbot.waitUntil(lambda: names(pane) == ["Ыдырысов Шыңғыс Еркінұлы"], timeout=3000)
    press(pane, KEY.Key_Return)
    last = attendance.roster(pane.workspace.store, seminar)[-1]
    assert (last.person_id, last.mark, last.walk_in) == (people[11], "present", True)
    assert pane.line.text() == ""


@pytest.mark.usefixtures("seminar")
def test_somebody_is_only_put_on_the_list_by_shift(pane, qtbot):
    write(pane, "ыдырыс")
    qtbot.waitUntil(lambda: pane.roll.rows.rowCount() == 1, timeout=3000)
    press(pane, KEY.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert pane.counted == Totals(listed=11)


@pytest.mark.usefixtures("seminar")
def test_whoever_stands_on_the_list_is_not_offered_from_the_books(pane):
    write(pane, "құнанбаева")
    QTest.qWait(400)
    assert len(names(pane)) == 1
    assert pane.walk_ins == []


def test_a_namesake_is_offered_below_whoever_is_listed(pane, seminar, furnished, qtbot):
    del seminar
    participants.add(furnished, builders.draft("Құнанбаева", "Әсемгүл"))
    write(pane, "құнанбаева")
    qtbot.waitUntil(lambda: len(names(pane)) == 2, timeout=3000)
    assert pane.roll.rows.rows[0].line is not None
    assert pane.roll.rows.rows[1].line is None
    press(pane, KEY.Key_Return)
    assert marks(pane)["Құнанбаева"] == "present"
    assert pane.counted.listed == 10


def test_a_click_on_a_button_of_the_current_row_marks_and_takes_back(pane, seminar, qtbot):
    del seminar

    def click(kind: str) -> None:
        index = pane.roll.currentIndex()
        inner = pane.roll.inner(QRectF(pane.roll.visualRect(index)))
        place = boxes(inner, pane.roll.row)[kind].center().toPoint()
        qtbot.mouseClick(pane.roll.viewport(), Qt.MouseButton.LeftButton, pos=place)

    who = current(pane)
    click("absent")
    assert pane.counted.absent == 1
    pane.roll.go_to(names(pane).index(who))
    click("absent")
    assert pane.counted == Totals(listed=10)


def test_a_click_on_another_row_only_makes_it_current(pane, seminar, qtbot):
    del seminar
    second = pane.roll.visualRect(pane.roll.rows.index(1))
    place = QPoint(second.right() - 40, second.center().y())
    qtbot.mouseClick(pane.roll.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert pane.roll.currentIndex().row() == 1
    assert pane.counted == Totals(listed=10)


def test_keys_on_the_list_do_what_they_do_in_the_line(pane, seminar):
    del seminar
    pane.roll.setFocus()
    QTest.keyClick(pane.roll, KEY.Key_Delete)
    assert pane.counted.absent == 1
    QTest.keyClick(pane.roll, KEY.Key_1)
    assert pane.line.text() == "1"
    assert QApplication.focusWidget() is pane.line


def test_before_its_day_people_are_listed_and_nobody_is_marked(pane, plan, people, qtbot):
    session_id = plan(people[:3], TODAY + timedelta(days=2))
    pane.show_session(session_id)
    write(pane, "құн")
    press(pane, KEY.Key_Return)
    assert pane.refusal.isVisible()
    assert pane.line.text() == "құн"  # nothing typed is lost
    assert not pane.doing.rest.isEnabled()
    write(pane, "ыдырыс")
    qtbot.waitUntil(lambda: names(pane) == ["Ыдырысов Шыңғыс Еркінұлы"], timeout=3000)
    press(pane, KEY.Key_Return)
    assert pane.counted == Totals(listed=4)


def test_a_cancelled_session_takes_neither_marks_nor_counts(pane, plan, people, furnished):
    session_id = plan(people[:3])
    sessions.cancel(furnished, session_id, "боран")
    pane.show_session(session_id)
    assert not pane.line.isEnabled()
    assert not pane.heads.isEnabled()
    assert not pane.doing.add.isEnabled()


def test_a_session_that_counts_heads_has_no_roll(pane, plan, furnished, qtbot):
    session_id = plan([], roster="heads")
    pane.show_session(session_id)
    assert not pane.roll.isVisible()
    pane.take_focus()
    field = pane.heads.fields["parents"]
    field.line.setFocus()
    qtbot.keyClicks(field.line, "12")
    qtbot.keyClick(field.line, KEY.Key_Return)
    assert sessions.get(furnished, session_id).parents == 12
    assert "12" in pane.counts.text()


def test_a_head_count_typed_on_the_kazakh_row_is_digits(pane, seminar, furnished):
    field = pane.heads.fields["employers"].line
    field.setFocus()
    field.insert("әңқ")
    field.textEdited.emit(field.text())
    assert field.text() == "240"
    QTest.keyClick(field, KEY.Key_Return)
    assert sessions.get(furnished, seminar).employers == 240


def test_a_half_typed_count_is_put_back_by_escape(pane, seminar, furnished, qtbot):
    attendance.count_heads(furnished, seminar, {"parents": 3})
    pane.workspace.tell("session")
    field = pane.heads.fields["parents"].line
    field.setFocus()
    qtbot.keyClicks(field, "9")
    qtbot.keyClick(field, KEY.Key_Escape)
    assert field.text() == "3"
    assert sessions.get(furnished, seminar).parents == 3


def test_both_counts_are_always_said(pane, seminar):
    del seminar
    write(pane, "1-4 +3")
    press(pane, KEY.Key_Return)
    assert "4" in pane.counts.text()
    assert "7" in pane.counts.text()


def test_both_counts_are_those_that_the_sheet_being_typed_will_leave(pane, seminar):
    del seminar
    before = pane.counts.text()
    write(pane, "1-4 +3")
    assert "4" in pane.counts.text()
    assert "7" in pane.counts.text()
    write(pane, "")
    assert pane.counts.text() == before


def test_taking_off_the_list_is_refused_once_marked(pane, seminar):
    del seminar
    pane.doing.remove.trigger()
    assert pane.counted.listed == 9
    press(pane, KEY.Key_Return)
    pane.roll.go_to(8)
    assert pane.roll.row.line.mark
    assert not pane.doing.remove.isEnabled()


def test_what_changes_elsewhere_is_shown_and_what_is_typed_stays(pane, seminar, people, furnished):
    write(pane, "құн")
    attendance.came(furnished, seminar, people[0])
    pane.workspace.tell("session")
    assert pane.line.text() == "құн"
    assert pane.roll.row.line.mark == "present"


def test_another_session_begins_with_an_empty_line_and_its_first_row(pane, seminar, plan, people):
    del seminar
    write(pane, "құн")
    pane.show_session(plan(people[:2]))
    assert pane.line.text() == ""
    assert pane.roll.currentIndex().row() == 0
    assert pane.counted.listed == 2
    press(pane, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert pane.counted.listed == 2  # nothing of another session is taken back here


def test_a_session_taken_back_is_shown_no_more(pane, seminar, furnished):
    del seminar
    pane.show_session(0)
    draft = sessions.Draft(form_id=forms.by_code(furnished, "seminar").id, day=TODAY)
    session_id = sessions.plan(furnished, draft)
    pane.show_session(session_id)
    pane.workspace.undo(furnished.last_action)
    assert pane.session is None
    assert not pane.isVisible()


@pytest.mark.parametrize("spoken", ["kk", "ru", "en"])
def test_every_word_changes_with_the_language_and_the_list_stays(pane, seminar, qapp, spoken):
    del seminar
    write(pane, "1-4 ")
    language.switch(qapp, spoken)
    assert pane.line.text() == "1-4 "
    assert pane.doing.rest.text()
    assert [pane.roll.rows.mark(row) for row in pane.roll.rows.rows[:5]].count("present") == 4


def test_a_seminar_of_forty_is_entered_in_a_handful_of_keys(pane, plan, furnished, qtbot):
    session_id = plan(builders.people(furnished, 40))
    pane.show_session(session_id)
    pane.take_focus()
    began = time.perf_counter()
    qtbot.keyClicks(pane.line, "1-14 16-31 33-40 !5 +3")
    press(pane, KEY.Key_Return)
    assert time.perf_counter() - began < 5  # a minute is for whoever reads the sheet
    counted = attendance.totals(furnished, session_id)
    assert (counted.present, counted.absent, counted.visits) == (37, 3, 40)


def test_a_roster_of_two_thousand_scrolls_and_finds_without_a_stutter(pane, furnished, plan):
    session_id = plan(builders.people(furnished, 2000))
    pane.show_session(session_id)
    frames = []
    for place in range(0, 2000, 100):
        began = time.perf_counter()
        pane.roll.go_to(place)
        pane.roll.grab()
        frames.append(time.perf_counter() - began)
    assert sorted(frames)[len(frames) // 2] < 0.1
    began = time.perf_counter()
    write(pane, "ибрайова гүл")
    assert time.perf_counter() - began < 0.5
    assert names(pane)[0].startswith("Ибрайова Гүл")


def test_a_low_screen_keeps_the_line_and_the_roll(pane, seminar, qtbot):
    del seminar
    pane.resize(542, 620)
    qtbot.waitUntil(pane.heads.isVisible)
    pane.resize(542, 300)
    qtbot.waitUntil(lambda: not pane.heads.isVisible())
    assert pane.line.isVisible()
    assert pane.roll.height() >= 3 * pane.roll.sizeHintForRow(0)
    pane.doing.count.trigger()  # asked for, they come back and take the cursor
    assert pane.heads.isVisible()
    assert QApplication.focusWidget() is pane.heads.fields["participants"].line
    pane.take_focus()
    assert not pane.heads.isVisible()


def test_what_is_said_under_the_line_moves_nothing_else(pane, seminar):
    del seminar
    for tall in (620, 480, 420):
        pane.resize(542, tall)
        QTest.qWait(10)
        before = pane.heads.isVisible(), pane.totals.isVisible()
        write(pane, "1-4 !5 +3")
        assert (pane.heads.isVisible(), pane.totals.isVisible()) == before
        pane.line.clear()


def test_an_empty_roster_says_where_its_people_come_from(pane, plan):
    pane.show_session(plan([]))
    assert "Ins" in pane.roll._nothing
    blank = pane.roll.grab().toImage()
    pane.roll.say_nothing("")
    assert pane.roll.grab().toImage() != blank  # it was there to be read


def test_head_counts_are_called_by_what_they_count(pane, plan, people):
    pane.show_session(plan(people[:2]))
    beside = pane.heads.fields["participants"].line.accessibleName()
    pane.show_session(plan([], roster="heads"))
    assert pane.heads.fields["participants"].line.accessibleName() != beside


@pytest.mark.usefixtures("seminar")
def test_delete_at_the_end_of_a_sheet_or_over_a_selection_marks_nobody(pane):
    write(pane, "1-4")
    press(pane, KEY.Key_Delete)
    write(pane, "жүніс")
    pane.line.selectAll()
    press(pane, KEY.Key_Delete)
    assert pane.line.text() == ""
    assert set(marks(pane).values()) == {""}


def test_of_several_found_the_unmarked_come_first_then_the_surname(pane, plan, furnished):
    people = [
        participants.add(furnished, builders.draft(surname, given))
        for surname, given in (("Абаев", "Нұрлан"), ("Нұрланов", "Ерен"), ("Нұрланова", "Ару"))
    ]
    pane.show_session(plan(people))
    write(pane, "нұрлан")
    assert [name.split()[0] for name in names(pane)] == ["Нұрланов", "Нұрланова", "Абаев"]
    press(pane, KEY.Key_Return)
    write(pane, "нұрлан")
    assert [name.split()[0] for name in names(pane)] == ["Нұрланова", "Абаев", "Нұрланов"]
