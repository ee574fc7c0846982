"""The tab of today: numbers open their lists, rows lead to records and back, all by keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.guidance import sessions
from app.registry import consents
from app.store.store import Store
from app.today import postponing
from tests import builders
from tests.today import matters
from tests.ui import rooms
from tests.ui.rooms import CTRL, KEY, press, write
from ui import language, tasks, theme
from ui.today.due_list import Heading
from ui.today.tab import TodayRoom
from ui.window import Window

TODAY = builders.TODAY
Opened = Callable[[], TodayRoom]


@pytest.fixture
def opened(qtbot: QtBot, furnished: Store, tmp_path: Path) -> Iterator[Opened]:
    """Give a way to open the tab once the file holds what a test needs."""
    made = []

    def open_tab(width: int = 1366) -> TodayRoom:
        room = TodayRoom(rooms.workspace(furnished, tmp_path))
        held = rooms.opened(qtbot, room, width)  # type: ignore[type-var]
        made.append(held)
        held.__enter__()
        arrived(qtbot, room)
        return room

    yield open_tab
    for each in made:
        each.__exit__(None, None, None)


def arrived(qtbot: QtBot, room: TodayRoom) -> None:
    """Wait until the tab has its answer."""
    qtbot.waitUntil(lambda: room.shown is not None and not room.busy, timeout=10_000)


def said(room: TodayRoom) -> list[str]:
    """Return the kinds listed, in their order."""
    return [each.item.kind for each in room.due.rows]


def heard(qtbot: QtBot, room: TodayRoom, subject: str = "session") -> None:
    """Tell that something changed, as another tab does, and wait for the answer."""
    room.workspace.tell(subject)
    arrived(qtbot, room)


def late_ones(store: Store, count: int) -> list[int]:
    """Plan sessions of past days that nobody has spoken of since."""
    return [matters.a_session(store, TODAY - timedelta(days=3 + each), []) for each in range(count)]


def test_what_is_due_stands_under_its_heading_with_its_count(
    furnished: Store, opened: Opened
) -> None:
    late_ones(furnished, 2)
    matters.a_session(furnished, TODAY, [], starts="10:00")
    matters.consultation(furnished)
    room = opened()
    assert said(room) == ["session-open", "session-open", "session", "consultation"]
    headings = [
        each.said
        for each in map(room.due._model.record, range(room.due._model.rowCount()))
        if isinstance(each, Heading)
    ]
    assert headings == ["Мерзімі өткен: 2", "Бүгін: 1", "Алдағы күндер: 1"]
    assert [each.when for each in room.due.rows][2:] == ["10:00", "Жм 27"]


def test_a_tile_opens_exactly_the_rows_it_counts_and_esc_leads_back(
    qtbot: QtBot, furnished: Store, opened: Opened
) -> None:
    people = builders.people(furnished, 4)
    matters.a_session(furnished, TODAY, people)
    consents.give(furnished, people[0], consents.Draft(TODAY))
    for each in people[:2]:
        builders.refer(furnished, each)
    late_ones(furnished, 9)
    room = opened()
    for key, tile in room.tiles.tiles.items():
        tile.setFocus()
        press(qtbot, KEY.Key_Return)
        assert room.behind.model.rowCount() == int(tile.number), key
        assert QApplication.focusWidget() is (room.behind.list)
        press(qtbot, KEY.Key_Escape)
        assert QApplication.focusWidget() is tile
    assert [tile.number for tile in room.tiles.tiles.values()] == ["9", "2", "3", "0"]


def test_the_rows_behind_a_number_open_their_records(
    qtbot: QtBot, furnished: Store, opened: Opened
) -> None:
    person = matters.a_person(furnished)
    matters.a_session(furnished, TODAY, [person])
    _, paper = builders.refer(furnished, person)
    room = opened()
    for key, wanted in (
        ("no_consent", ["participants", person]),
        ("unanswered", ["papers", paper.id]),
    ):
        room.open_tile(key)
        with qtbot.waitSignal(room.workspace.card_asked) as asked:
            press(qtbot, KEY.Key_Return)
        assert asked.args == wanted
        press(qtbot, KEY.Key_Escape)


def test_many_late_ones_leave_the_day_in_sight_and_unfold_by_enter(
    qtbot: QtBot, furnished: Store, opened: Opened
) -> None:
    late_ones(furnished, 9)
    matters.a_session(furnished, TODAY, [])
    room = opened()
    assert said(room) == ["session-open"] * 5 + ["session"]
    for _ in range(5):
        press(qtbot, KEY.Key_Down)
    press(qtbot, KEY.Key_Return)
    assert said(room) == ["session-open"] * 9 + ["session"]
    assert room.due.item == room.due.rows[5].item


def test_the_arrows_pass_over_headings(qtbot: QtBot, furnished: Store, opened: Opened) -> None:
    late_ones(furnished, 1)
    matters.a_session(furnished, TODAY, [])
    matters.consultation(furnished)
    room = opened()
    found = []
    for key in (KEY.Key_Home, KEY.Key_Down, KEY.Key_Down, KEY.Key_Down, KEY.Key_Up, KEY.Key_End):
        press(qtbot, key)
        assert room.current is not None
        found.append(room.current.kind)
    assert found == [
        "session-open", "session", "consultation", "consultation", "session", "consultation",
    ]  # fmt: skip


@pytest.fixture
def window(qtbot: QtBot, furnished: Store, tmp_path: Path) -> Iterator[Window]:
    """Give the window on a file with a session late and two today."""
    late_ones(furnished, 1)
    for hour in ("10:00", "12:00"):
        matters.a_session(furnished, TODAY, [], starts=hour)
    made = Window(rooms.workspace(furnished, tmp_path))
    made.resize(1366, 768)
    made.open_first()
    made.show()
    qtbot.waitExposed(made)
    yield made
    tasks.wait_all(made)
    shiboken6.delete(made)


def test_enter_opens_the_record_and_coming_back_finds_the_row(qtbot: QtBot, window: Window) -> None:
    room = window.rooms["today"]
    assert isinstance(room, TodayRoom)
    arrived(qtbot, room)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is room.due)
    press(qtbot, KEY.Key_Down)
    assert room.current is not None
    record = room.current.record
    press(qtbot, KEY.Key_Return)
    sessions_room = window.stack.currentWidget()
    assert sessions_room is window.rooms["sessions"]
    assert window.rooms["sessions"].current == record  # type: ignore[attr-defined]
    press(qtbot, KEY.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.stack.currentWidget() is room
    arrived(qtbot, room)
    assert QApplication.focusWidget() is room.due
    assert room.current.record == record


def test_keys_that_went_elsewhere_while_the_day_was_asked_for_stay_there(
    qtbot: QtBot, window: Window
) -> None:
    room = window.rooms["today"]
    assert isinstance(room, TodayRoom)
    arrived(qtbot, room)
    window.show_room("papers")
    window.show_room("today")
    room.tiles.tiles["late"].setFocus()
    assert room.busy
    arrived(qtbot, room)
    assert QApplication.focusWidget() is room.tiles.tiles["late"]


def test_new_participant_is_begun_in_the_tab_of_participants(qtbot: QtBot, window: Window) -> None:
    room = window.rooms["today"]
    assert isinstance(room, TodayRoom)
    arrived(qtbot, room)
    room.take_focus()
    press(qtbot, KEY.Key_N, CTRL)
    assert window.stack.currentWidget() is window.rooms["participants"]
    assert window.rooms["participants"].editing  # type: ignore[attr-defined]
    window.show_room("today")
    press(qtbot, KEY.Key_F, CTRL)
    people = window.rooms["participants"]
    assert window.stack.currentWidget() is people
    assert QApplication.focusWidget() is people.head.search.line  # type: ignore[attr-defined]


def test_who_is_at_work_is_said_at_once(qtbot: QtBot, window: Window) -> None:
    room = window.rooms["today"]
    assert isinstance(room, TodayRoom)
    arrived(qtbot, room)
    window.work_as("Жақсыбеков Қайрат Тұрарұлы")
    arrived(qtbot, room)
    assert "Жақсыбеков" in rooms.label(room, "today.under")


def test_what_is_done_goes_and_the_next_row_takes_its_place(
    qtbot: QtBot, furnished: Store, opened: Opened
) -> None:
    first, second, third = late_ones(furnished, 3)[::-1]
    room = opened()
    press(qtbot, KEY.Key_Down)
    assert room.current is not None
    assert room.current.record == second
    sessions.hold(furnished, second)
    heard(qtbot, room)
    assert [each.item.record for each in room.due.rows] == [first, third]
    assert room.current.record == third


def test_a_matter_is_put_off_until_a_typed_day_and_undo_brings_it_back(
    qtbot: QtBot, furnished: Store, opened: Opened
) -> None:
    matters.consultation(furnished)
    room = opened()
    press(qtbot, KEY.Key_D, CTRL)
    rooms.asked(qtbot, room)
    write("30.11.2026")
    press(qtbot, KEY.Key_Tab)
    write("Сапарда")
    press(qtbot, KEY.Key_Return)
    arrived(qtbot, room)
    assert said(room) == []
    (held,) = postponing.standing(furnished, TODAY).values()
    assert (held.until, held.reason) == (TODAY + timedelta(days=7), "Сапарда")
    room.activateWindow()
    room.message._undo_button.click()
    arrived(qtbot, room)
    assert said(room) == ["consultation"]


def test_a_day_that_is_past_is_refused_beside_its_field(
    qtbot: QtBot, furnished: Store, opened: Opened
) -> None:
    matters.consultation(furnished)
    room = opened()
    press(qtbot, KEY.Key_D, CTRL)
    dialog = rooms.asked(qtbot, room)
    write("20.11.2026")
    press(qtbot, KEY.Key_Return)
    assert dialog.form.fields["until"].error
    assert postponing.standing(furnished, TODAY) == {}
    dialog.reject()


def test_what_was_put_off_is_listed_and_reminded_of_by_a_key(
    qtbot: QtBot, furnished: Store, opened: Opened
) -> None:
    matters.consultation(furnished)
    (item,) = matters.told(furnished, TODAY)
    postponing.put_off(furnished, item, TODAY + timedelta(days=7))
    room = opened()
    assert said(room) == []
    room.off.click()
    assert room.behind.model.rowCount() == 1
    assert room.behind.model.text(0, 2) == "30.11.2026"
    press(qtbot, KEY.Key_B, CTRL)
    arrived(qtbot, room)
    assert room.behind.model.rowCount() == 0
    press(qtbot, KEY.Key_Escape)
    assert said(room) == ["consultation"]
    assert not room.off.isVisible()


def test_what_was_put_off_until_its_next_notice_says_so(furnished: Store, opened: Opened) -> None:
    matters.staff_category(furnished)
    (item,) = matters.told(furnished, TODAY)
    postponing.put_off(furnished, item, None)
    room = opened()
    room.off.click()
    assert room.behind.model.text(0, 2) == "Келесі еске салуға дейін"


def test_midnight_brings_the_new_days_work(
    qtbot: QtBot, furnished: Store, opened: Opened, clock: builders.Clock
) -> None:
    matters.a_session(furnished, TODAY, [], starts="10:00")
    matters.a_session(furnished, TODAY + timedelta(days=1), [], starts="11:00")
    room = opened()
    room.tick()
    assert not room.busy  # the day is still the same
    assert rooms.label(room, "today.date") == "Дүйсенбі, 23 қараша"
    clock.pass_days(1)
    room.tick()
    arrived(qtbot, room)
    assert rooms.label(room, "today.date") == "Сейсенбі, 24 қараша"
    assert [(each.item.kind, each.item.group) for each in room.due.rows] == [
        ("session-open", "late"),
        ("session", "today"),
    ]


def test_several_changes_at_once_are_asked_about_once(qtbot: QtBot, opened: Opened) -> None:
    room = opened()
    asked = []
    room._soon.timeout.connect(lambda: asked.append(1))
    for subject in ("session", "participant", "paper", "today"):
        room.workspace.tell(subject)
    arrived(qtbot, room)
    assert asked == [1]


def test_nothing_due_and_nobody_registered_are_said_in_words_of_their_own(
    qtbot: QtBot, furnished: Store, opened: Opened
) -> None:
    room = opened()
    assert room._shelf.currentWidget() is room.empty
    first = rooms.label(room, "today.empty.title")
    matters.a_person(furnished)
    heard(qtbot, room, "participant")
    assert rooms.label(room, "today.empty.title") != first


def test_the_week_leads_to_the_session_and_an_empty_day_leads_nowhere(
    qtbot: QtBot, furnished: Store, opened: Opened
) -> None:
    made = matters.a_session(furnished, TODAY, [], starts="10:00")
    room = opened()
    monday, tuesday = room.week.lines[:2]
    with qtbot.waitSignal(room.workspace.card_asked) as asked:
        monday.click()
    assert asked.args == ["sessions", made]
    assert not tuesday.isEnabled()
    assert "Дүйсенбі, 23 қараша" in monday.accessibleName()


@pytest.mark.parametrize("spoken", ["kk", "ru", "en"])
def test_the_name_of_a_day_does_not_run_into_its_number(
    qapp: QApplication, opened: Opened, spoken: language.Language
) -> None:
    language.switch(qapp, spoken)
    line = opened().week.lines[2]  # Wednesday has the widest name
    image = line.grab().toImage()
    ground = image.pixelColor(image.width() // 2, image.height() // 2)
    columns = [
        any(image.pixelColor(x, y) != ground for y in range(4, image.height() - 4))
        for x in range(12, 72)
    ]
    first = columns.index(True)
    gaps = "".join("#" if inked else " " for inked in columns[first:]).rstrip().split("#")
    assert max(len(each) for each in gaps) >= 4, gaps


def test_the_plan_shows_its_bars_and_one_warning(furnished: Store, opened: Opened) -> None:
    matters.plan_line(furnished)
    room = opened()
    (bar,) = room.plan.bars
    assert bar.accessibleName().endswith("0 / 25")
    assert room.plan.warned.isVisible()
    assert not room.plan.link.isVisible()


def test_without_a_plan_the_way_to_one_is_offered(opened: Opened) -> None:
    room = opened()
    assert room.plan.link.isVisible()
    assert not room.plan.warned.isVisible()


def test_a_participant_is_found_and_begun_by_keys(
    qtbot: QtBot, furnished: Store, opened: Opened
) -> None:
    matters.consultation(furnished)
    room = opened()
    with qtbot.waitSignal(room.workspace.room_asked) as asked:
        press(qtbot, KEY.Key_N, CTRL)
    assert asked.args == ["participants", "new"]
    with qtbot.waitSignal(room.workspace.room_asked) as asked:
        room.focus_search()
    assert asked.args == ["participants", "find"]


def test_the_office_itself_is_led_to_its_copies(
    qtbot: QtBot, opened: Opened, clock: builders.Clock
) -> None:
    clock.pass_days(4)
    room = opened()
    assert said(room) == ["copy"]
    with qtbot.waitSignal(room.workspace.settings_asked) as asked:
        press(qtbot, KEY.Key_Return)
    assert asked.args == ["backups"]


def test_a_file_opened_for_looking_puts_nothing_off(
    furnished: Store, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    matters.consultation(furnished)
    monkeypatch.setattr(type(furnished), "read_only", property(lambda _store: True))
    room = opened()
    assert room.current is not None
    assert not room.put_off_action.isEnabled()
    room.put_off()
    assert room.ask is None


def test_every_part_has_a_name_for_those_who_listen(furnished: Store, opened: Opened) -> None:
    matters.plan_line(furnished)
    matters.a_session(furnished, TODAY, [], starts="10:00")
    room = opened()
    named = ["today.list", "today.find.button", "today.add.button", "today.week.calendar"]
    named += [f"today.tiles.{key}" for key in room.tiles.tiles]
    named += ["today.week.0", "today.plan.0", "today.plan.warning"]
    for name in named:
        assert rooms.named(room, name).accessibleName(), name


@pytest.mark.parametrize("spoken", ["kk", "ru", "en"])
def test_the_tab_changes_its_language_while_it_is_open(
    qapp: QApplication, furnished: Store, opened: Opened, spoken: language.Language
) -> None:
    late_ones(furnished, 1)
    room = opened()
    language.switch(qapp, spoken)
    room.retranslate()
    said_of = {"kk": "Мерзімі өткен: 1", "ru": "Просрочено: 1", "en": "Late: 1"}
    assert room.due._model.text(0, 0) == said_of[spoken]
    assert room.tiles.tiles["late"].text() == said_of[spoken][:-3]


@pytest.mark.parametrize(("width", "columns"), [(1366, 4), (1030, 2)])
def test_tiles_stand_two_by_two_where_there_is_less_room(
    furnished: Store, opened: Callable[[int], TodayRoom], width: int, columns: int
) -> None:
    matters.consultation(furnished)
    room = opened(width)
    tops = {tile.y() for tile in room.tiles.tiles.values()}
    assert len(tops) == 4 // columns


def test_twice_as_large_letters_cut_nothing_off(
    qapp: QApplication, furnished: Store, opened: Callable[[int], TodayRoom]
) -> None:
    late_ones(furnished, 2)
    matters.plan_line(furnished)
    theme.apply(qapp, "light", 2.0)
    room = opened(2000)
    for part in room.findChildren(QWidget):
        if part.isVisible() and part.objectName().startswith(("today.tiles.", "today.week.")):
            assert part.height() >= part.minimumSizeHint().height(), part.objectName()
