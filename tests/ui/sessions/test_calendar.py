"""The calendar is walked, dragged in and written in, by keys alone as well as by hand."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.guidance import attendance, sessions
from app.guidance.sessions import Conductor
from app.staffing import staff
from app.store.store import Store
from tests import builders
from tests.ui import rooms
from tests.ui.rooms import CTRL, KEY, SHIFT, press
from ui import theme
from ui.sessions.calendar_view import CalendarView, MonthView, WeekView
from ui.sessions.canvas import Canvas
from ui.sessions.narrowing import Narrowed
from ui.sessions.tab import SessionsRoom
from ui.sessions.week import Week

MONDAY = date(2026, 11, 23)
LEFT = Qt.MouseButton.LeftButton
DAY = timedelta(days=1)


def canvas(tab: SessionsRoom) -> Canvas:
    view = tab.view
    assert isinstance(view, CalendarView)
    view.look()
    return view.canvas


def week(tab: SessionsRoom) -> Week:
    shown = canvas(tab)
    assert isinstance(shown, Week)
    return shown


def point(shown: Week, day: date, minute: int) -> QPoint:
    return QPoint(round(shown._left(day) + shown._column() / 2), round(shown._y(minute)))


def drag(shown: Canvas, start: QPoint, end: QPoint) -> None:
    port = shown.viewport()
    QTest.mousePress(port, LEFT, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(port, start + QPoint(0, 12))
    middle = (start + end) / 2
    for place in (middle, end):
        QTest.mouseMove(port, place)
    QTest.mouseRelease(port, LEFT, Qt.KeyboardModifier.NoModifier, end)


def hours(store: Store, session: int) -> tuple[date | None, str, str]:
    held = sessions.get(store, session)
    return held.day, held.starts, held.ends


def opened_anew(qtbot: QtBot, store: Store, folder: Path) -> int:
    with rooms.opened(qtbot, SessionsRoom(rooms.workspace(store, folder))) as room:
        return room.current


# Walking


def test_the_tab_opens_at_what_goes_on_or_comes_next(qtbot, plan, furnished, tmp_path, clock):
    early, late = plan("09:00", "10:00"), plan("16:00", "17:00")
    assert opened_anew(qtbot, furnished, tmp_path) == early
    clock.now = clock.now.replace(hour=15)
    assert opened_anew(qtbot, furnished, tmp_path) == late


def test_the_tab_opens_at_this_week_with_today_among_its_days(tab):
    shown = week(tab)
    assert shown.shown.days == tuple(MONDAY + n * DAY for n in range(6))
    assert shown.shown.today == MONDAY


def test_sunday_is_shown_only_when_it_has_something(tab, plan):
    assert len(week(tab).shown.days) == 6
    plan("10:00", day=MONDAY + 6 * DAY)
    assert len(week(tab).shown.days) == 7


def test_arrows_walk_from_session_to_session_and_from_day_to_day(qtbot, tab, plan):
    first, second = plan("09:00", "10:00"), plan("14:00", "15:00")
    later = plan("13:30", "15:00", day=MONDAY + 2 * DAY)
    week(tab).setFocus()
    press(qtbot, KEY.Key_Down)
    assert tab.current == first
    press(qtbot, KEY.Key_Down)
    assert tab.current == second
    press(qtbot, KEY.Key_Right)
    assert (tab.current, week(tab).day) == (-1, MONDAY + DAY)
    press(qtbot, KEY.Key_Right)
    assert tab.current == later
    press(qtbot, KEY.Key_Home)
    assert tab.current == later


def test_walking_past_the_week_turns_it(qtbot, tab, plan):
    before = plan("09:00", day=MONDAY - 2 * DAY)
    week(tab).setFocus()
    press(qtbot, KEY.Key_Left)
    press(qtbot, KEY.Key_Left)
    assert tab.current == before
    press(qtbot, KEY.Key_PageDown)
    press(qtbot, KEY.Key_PageDown)
    assert MONDAY + 7 * DAY in week(tab).shown.days
    press(qtbot, KEY.Key_T, CTRL)
    assert week(tab).day == MONDAY


def test_enter_opens_the_card_and_the_card_says_what_it_is(qtbot, tab, plan):
    plan("10:00", "11:30", title_kk="Түйіндеме жазу")
    week(tab).setFocus()
    press(qtbot, KEY.Key_Down)
    press(qtbot, KEY.Key_Return)
    assert tab.card.head.title == "Түйіндеме жазу"


def test_every_session_is_told_to_those_who_listen(tab, plan):
    plan("10:00", "11:30", title_kk="Түйіндеме жазу")
    plan(title_kk="Жоспар")
    shown = week(tab)
    for words in ("10:00–11:30", "Түйіндеме жазу", "Жоспар"):
        assert words in shown.accessibleDescription()
    assert shown.accessibleName()


def test_the_topic_of_a_confidential_session_is_not_in_the_calendar(tab, plan):
    plan("10:00", form="consultation", title_kk="Сәрсенбаева Әселмен әңгіме")
    shown = week(tab)
    assert "Сәрсенбаева" not in shown.accessibleDescription()
    tab.show_view("month")
    assert "Сәрсенбаева" not in canvas(tab).accessibleDescription()


# Carrying by keys


def test_ctrl_and_arrows_carry_a_session_and_one_key_takes_it_back(qtbot, tab, plan, furnished):
    session = plan("10:00", "11:30")
    week(tab).setFocus()
    press(qtbot, KEY.Key_Down)
    press(qtbot, KEY.Key_Down, CTRL)
    assert hours(furnished, session) == (MONDAY, "10:15", "11:45")
    press(qtbot, KEY.Key_Right, CTRL)
    assert hours(furnished, session) == (MONDAY + DAY, "10:15", "11:45")
    press(qtbot, KEY.Key_Down, CTRL | SHIFT)
    assert hours(furnished, session) == (MONDAY + DAY, "10:15", "12:00")
    press(qtbot, KEY.Key_Z, CTRL)
    assert hours(furnished, session) == (MONDAY + DAY, "10:15", "11:45")


def test_a_session_carried_far_with_ctrl_held_is_moved_once(qtbot, tab, plan, furnished):
    session = plan("10:00", "11:00")
    shown = week(tab)
    shown.setFocus()
    press(qtbot, KEY.Key_Down)
    for _ in range(4):
        QApplication.sendEvent(shown, QKeyEvent(QKeyEvent.Type.KeyPress, KEY.Key_Down, CTRL))
    assert hours(furnished, session) == (MONDAY, "10:00", "11:00")
    released = QKeyEvent(QKeyEvent.Type.KeyRelease, KEY.Key_Control, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(shown, released)
    assert hours(furnished, session) == (MONDAY, "11:00", "12:00")
    assert len(sessions.moves(furnished, session)) == 1


def test_esc_puts_a_carried_session_back(qtbot, tab, plan, furnished):
    session = plan("10:00", "11:00")
    shown = week(tab)
    shown.setFocus()
    press(qtbot, KEY.Key_Down)
    QApplication.sendEvent(shown, QKeyEvent(QKeyEvent.Type.KeyPress, KEY.Key_Right, CTRL))
    QApplication.sendEvent(
        shown, QKeyEvent(QKeyEvent.Type.KeyPress, KEY.Key_Escape, Qt.KeyboardModifier.NoModifier)
    )
    released = QKeyEvent(QKeyEvent.Type.KeyRelease, KEY.Key_Control, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(shown, released)
    assert hours(furnished, session) == (MONDAY, "10:00", "11:00")


# The hand


def test_a_session_is_dragged_to_another_day_and_hour_and_taken_back(qtbot, tab, plan, furnished):
    session = plan("10:00", "11:00")
    shown = week(tab)
    drag(shown, point(shown, MONDAY, 615), point(shown, MONDAY + 2 * DAY, 615 + 100))
    assert hours(furnished, session) == (MONDAY + 2 * DAY, "11:45", "12:45")
    assert tab.message.text
    press(qtbot, KEY.Key_Z, CTRL)
    assert hours(furnished, session) == (MONDAY, "10:00", "11:00")


def test_the_lower_edge_of_a_session_is_pulled(tab, plan, furnished):
    session = plan("10:00", "11:00")
    shown = week(tab)
    edge = point(shown, MONDAY, 660) - QPoint(0, 4)
    drag(shown, edge, edge + QPoint(0, round(shown.hour)))
    assert hours(furnished, session) == (MONDAY, "10:00", "12:00")


def test_a_drag_over_an_empty_place_begins_a_session_at_those_hours(tab):
    shown = week(tab)
    drag(shown, point(shown, MONDAY + DAY, 13 * 60 + 2), point(shown, MONDAY + DAY, 14 * 60 + 25))
    assert tab.editing
    draft = tab.typing.draft()
    assert (draft.day, draft.starts, draft.ends) == (MONDAY + DAY, "13:00", "14:30")


def test_a_click_that_does_not_go_far_moves_nothing(tab, plan, furnished):
    session = plan("10:00", "11:00")
    shown = week(tab)
    place = point(shown, MONDAY, 630)
    drag_free = place + QPoint(1, 1)
    QTest.mousePress(shown.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    QTest.mouseMove(shown.viewport(), drag_free)
    QTest.mouseRelease(shown.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, drag_free)
    assert tab.current == session
    assert furnished.query("select * from session_move") == []


def test_a_held_session_is_not_moved_and_it_is_said_why(tab, plan, furnished):
    session = plan("10:00", "11:00")
    sessions.hold(furnished, session)
    shown = week(tab)
    drag(shown, point(shown, MONDAY, 630), point(shown, MONDAY + DAY, 630))
    assert hours(furnished, session)[0] == MONDAY
    assert tab.refusal.isVisible()


def test_a_session_without_hours_is_given_some_by_dragging_it_down(tab, plan, furnished):
    session = plan()
    shown = week(tab)
    (spot,) = shown.spots
    drag(shown, spot.box.center().toPoint(), point(shown, MONDAY + DAY, 10 * 60 + 5))
    assert hours(furnished, session) == (MONDAY + DAY, "10:00", "11:30")


def test_a_room_that_is_taken_is_said_after_a_move_and_not_forbidden(tab, plan, furnished):
    plan("12:00", "13:00", room_kk="Зал")
    session = plan("10:00", "11:00", room_kk="зал")
    shown = week(tab)
    drag(shown, point(shown, MONDAY, 630), point(shown, MONDAY, 630 + 120))
    assert hours(furnished, session) == (MONDAY, "12:00", "13:00")
    assert "12:00–13:00" in tab.message.text


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_sessions_at_one_hour_do_not_lie_over_each_other(qapp, tab, plan, scale):
    for _ in range(7):
        plan("10:00", "11:00")
    theme.apply(qapp, "light", scale)
    shown = week(tab)
    shown.arrange()
    boxes = [spot.box for spot in shown.spots]
    assert all(not one.intersects(other) for n, one in enumerate(boxes) for other in boxes[n + 1 :])
    assert sum(spot.more or 1 for spot in shown.spots) == 7


def test_the_now_line_stands_in_today_alone(tab, clock: builders.Clock):
    shown = week(tab)
    assert shown.shown.minute == 9 * 60
    clock.pass_days(7)
    assert week(tab).shown.today == MONDAY + 7 * DAY


# The month


def test_the_month_shows_whole_weeks_and_says_how_many_more_there_are(tab, plan):
    for number in range(9):
        plan(f"{9 + number:02}:00")
    tab.show_view("month")
    shown = canvas(tab)
    assert len(shown.shown.days) % 7 == 0
    on = [spot for spot in shown.spots if spot.brief.day == MONDAY]
    assert sum(spot.more or 1 for spot in on) == 9
    assert on[-1].more > 0
    place = on[-1].box.center().toPoint()
    QTest.mouseClick(shown.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    assert isinstance(tab.view, WeekView)
    assert canvas(tab).day == MONDAY


def test_a_session_is_dragged_to_another_day_of_the_month_and_keeps_its_hour(tab, plan, furnished):
    session = plan("10:00", "11:00")
    tab.show_view("month")
    shown = canvas(tab)
    (spot,) = shown.spots
    place = spot.box.center().toPoint()
    drag(shown, place, place + QPoint(0, round(shown.viewport().height() / 6)))
    assert hours(furnished, session) == (MONDAY + 7 * DAY, "10:00", "11:00")


def test_the_month_is_walked_week_by_week_beyond_a_days_sessions(qtbot, tab, plan):
    first, second = plan("09:00"), plan("12:00")
    tab.show_view("month")
    assert isinstance(tab.view, MonthView)
    canvas(tab).setFocus()
    press(qtbot, KEY.Key_Down)
    press(qtbot, KEY.Key_Down)
    assert tab.current == second
    press(qtbot, KEY.Key_Down)
    assert canvas(tab).day == MONDAY + 7 * DAY
    press(qtbot, KEY.Key_Up)
    assert tab.current == second
    press(qtbot, KEY.Key_Up)
    assert tab.current == first
    press(qtbot, KEY.Key_Down, CTRL)
    assert sessions.get(tab.workspace.store, first).day == MONDAY + 7 * DAY
    press(qtbot, KEY.Key_PageUp)
    assert canvas(tab).shown.month == 10


# What stays in place


def test_the_session_stays_current_from_view_to_view(tab, plan):
    session = plan("10:00", day=MONDAY + 21 * DAY)
    tab.open_record(session)
    for key in ("month", "list", "week"):
        tab.show_view(key)
        assert tab.current == session, key
    assert MONDAY + 21 * DAY in week(tab).shown.days


def test_a_session_taken_away_elsewhere_leaves_the_card(tab, plan, furnished):
    session = plan("10:00")
    tab.open_record(session)
    assert tab.card.isVisible()
    sessions.remove(furnished, session)
    tab.workspace.tell("session")
    assert tab.current == -1
    assert tab.blank.isVisible()


def test_a_block_says_how_many_came_of_how_many(tab, plan, furnished):
    people = builders.people(furnished, 3)
    session = plan("09:00", "10:00")
    lines = attendance.enrol(furnished, session, people)
    attendance.mark(furnished, lines[:2], "present")
    (spot,) = week(tab).spots
    assert (spot.brief.present, spot.brief.people) == (2, 3)


def test_the_calendar_is_narrowed_to_one_colleague_and_widened_for_a_session_sought(
    tab, plan, furnished
):
    director = staff.listed(furnished)[0].id
    own = plan("09:00", conductors=(Conductor("centre", director),))
    other = plan("12:00")
    view = tab.view
    assert isinstance(view, CalendarView)
    view.narrow(Narrowed(staff_id=director))
    assert [spot.brief.id for spot in view.canvas.spots] == [own]
    view.narrow(Narrowed(service="testing"))
    assert view.canvas.spots == []
    tab.open_record(other)
    assert tab.current == other
    assert len(view.canvas.spots) == 2


def test_a_new_session_is_offered_only_where_sessions_are_looked_at(tab):
    for key, offered in (("week", True), ("training", False), ("list", True)):
        tab.show_view(key)
        assert tab.switch.first.isVisible() is offered, key
