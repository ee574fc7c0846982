"""The pane in its tab: the calendar, the foot of the list and the card tell the same story."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.guidance import attendance, forms, sessions
from tests import builders
from ui.sessions.attendance.pane import AttendancePane

TODAY = builders.TODAY


def opened(tab, people: list[int]) -> tuple[int, AttendancePane]:
    """Show a seminar's card with its roster."""
    store = tab.workspace.store
    draft = sessions.Draft(forms.by_code(store, "seminar").id, day=TODAY, starts="10:00")
    session_id = sessions.plan(store, draft)
    attendance.enrol(store, session_id, people)
    tab.workspace.tell("session")
    tab.show_record(session_id)
    tab.card.show_part("attendance")
    pane = tab.card.findChild(AttendancePane, "sessions.attendance")
    assert isinstance(pane, AttendancePane)
    return session_id, pane


def test_a_key_leads_from_the_calendar_to_the_line(tab, furnished, qtbot):
    _, pane = opened(tab, builders.people(furnished, 3))
    tab.take_focus()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is tab)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is pane.line


def test_a_mark_is_told_at_the_foot_and_can_be_taken_back_there(tab, furnished):
    session_id, pane = opened(tab, builders.people(furnished, 3))
    pane.take_focus()
    QTest.keyClick(pane.line, Qt.Key.Key_Return)
    assert "Әбдіғаниев" in tab.message.text
    assert sessions.get(furnished, session_id).state == "held"
    tab.message._undo_button.click()
    assert attendance.totals(furnished, session_id) == attendance.Totals(listed=3)
    assert pane.counted.unmarked == 3


def test_what_the_foot_took_back_the_line_does_not_take_back_twice(tab, furnished):
    session_id, pane = opened(tab, builders.people(furnished, 3))
    pane.take_focus()
    QTest.keyClick(pane.line, Qt.Key.Key_Return)
    QTest.keyClick(pane.line, Qt.Key.Key_Return)
    tab.message._undo_button.click()
    QTest.keyClick(pane.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert attendance.totals(furnished, session_id) == attendance.Totals(listed=3)
    assert not pane.refusal.isVisible()


def test_a_half_typed_sheet_outlives_what_happens_elsewhere(tab, furnished):
    _, pane = opened(tab, builders.people(furnished, 3))
    pane.line.setText("1-2 ")
    tab.workspace.tell("participant session partner")
    assert pane.line.text() == "1-2 "
    assert pane.roll.rows.preview


def test_no_key_of_the_pane_is_a_key_of_the_tab(tab, furnished):
    _, pane = opened(tab, builders.people(furnished, 3))
    mine = {each.shortcut().toString() for each in pane.actions()} - {""}
    theirs = {each.shortcut().toString() for each in tab.actions()} - {""}
    assert len(mine) == len([each for each in pane.actions() if each.shortcut().toString()])
    assert not mine & theirs
