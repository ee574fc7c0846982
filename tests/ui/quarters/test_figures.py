"""Every number on the screen opens the list it counts, by keys and by a click, and never waits."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.guidance import attendance, sessions
from app.quarters import closings, content, layouts, periods
from app.registry import participants
from app.store.store import Store
from tests import builders
from tests.quarters import closed
from tests.ui.asked import Asked
from tests.ui.quarters import hands
from tests.ui.rooms import KEY, label
from ui import language, theme
from ui.parts import painting
from ui.quarters import reckoning, words
from ui.quarters.figures_view import FiguresView
from ui.quarters.grid_view import GridView
from ui.quarters.reckoning import Wanted
from ui.quarters.tab import QuartersRoom

CTRL = Qt.KeyboardModifier.ControlModifier


def test_the_numbers_shown_are_those_of_the_report(qtbot: QtBot, room: QuartersRoom, life: Store):
    view = hands.figures(qtbot, room)
    made = content.compose(life, room.period, layouts.of(life))
    shown = set(hands.cells(view))
    wanted = {cell for part in made.parts if part.kind != "chart" for row in part.rows
              for cell in row.cells}  # fmt: skip
    assert shown == wanted
    assert any(cell.value for cell in shown)


def test_every_number_opens_exactly_so_many_rows(qtbot: QtBot, room: QuartersRoom):
    view = hands.figures(qtbot, room)
    tried = 0
    for cell in hands.cells(view):
        if not cell.value or cell.span != "now":
            continue
        view.open_cell(cell)
        rows = hands.listed(qtbot, view.own)
        held = view.own.backing
        assert held is not None
        if cell.count == "persons":
            assert rows == cell.value, cell
        else:
            assert sum(each.line.amount for each in held.entries) == cell.value, cell
        view.own.backing = None
        tried += 1
    assert tried > 30


def test_arrows_and_enter_open_a_number_and_its_person(qtbot: QtBot, room: QuartersRoom):
    view = hands.figures(qtbot, room)
    grid = hands.grid(view, 0)
    grid.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(grid, KEY.Key_End)
    QTest.keyClick(grid, KEY.Key_Left)
    box = grid.current_box()
    assert box is not None
    assert box.cell is not None
    assert box.cell.count == "persons"
    QTest.keyClick(grid, KEY.Key_Return)
    assert hands.listed(qtbot, view.own) == box.cell.value
    asked: list[tuple[str, int]] = []
    room.workspace.card_asked.connect(lambda place, record: asked.append((place, record)))
    view.own.take_focus()
    QTest.keyClick(view.own.list, KEY.Key_Down)
    QTest.keyClick(view.own.list, KEY.Key_Return)
    assert [place for place, _ in asked] == ["participants"]
    name = participants.get(room.workspace.store, asked[0][1]).name.full
    assert view.own.model.text(view.own.list.current_row, 0) == name


def test_escape_returns_from_the_list_to_its_number(qtbot: QtBot, room: QuartersRoom):
    room.resize(800, 700)
    view = hands.figures(qtbot, room)
    grid = hands.grid(view, 1)
    grid.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(grid, KEY.Key_Return)
    assert room.split.single
    assert not room.left.isVisible()
    hands.listed(qtbot, view.own)
    QTest.keyClick(view.own, KEY.Key_Escape)
    assert room.left.isVisible()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is grid)


def test_enter_leads_into_the_list_of_a_number_and_escape_to_the_bar_it_came_from(
    qtbot: QtBot, room: QuartersRoom
):
    view = hands.figures(qtbot, room)
    assert not room.split.single
    (chart,) = [block.chart for block in view.blocks if block.chart is not None]
    for start in (hands.grid(view, 0), chart):
        start.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(start, KEY.Key_Right)
        QTest.keyClick(start, KEY.Key_Return)
        hands.listed(qtbot, view.own)
        assert QApplication.focusWidget() is view.own.list
        QTest.keyClick(view.own.list, KEY.Key_Escape)
        assert QApplication.focusWidget() is start


def test_keys_that_came_before_the_figures_stand_in_the_first_table(
    qtbot: QtBot, room: QuartersRoom
):
    view = room.show_view("figures")
    assert isinstance(view, FiguresView)
    view.take_focus()
    hands.counted(qtbot, room, view)
    assert QApplication.focusWidget() is hands.grid(view, 0)


def test_a_click_opens_and_nought_is_no_button(qtbot: QtBot, room: QuartersRoom):
    view = hands.figures(qtbot, room)
    grid = hands.grid(view, 0)
    places = [
        (row, column)
        for row in range(len(grid.grid.rows))
        for column in range(len(grid.grid.heads))
    ]
    full = next(at for at in places if _value(grid, *at))
    empty = next(at for at in places if not _value(grid, *at))
    for at, opened in ((empty, False), (full, True)):
        spot = grid.visualRect(grid.model().index(at[0], at[1] + 1)).center()
        QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert (view.opened is not None) is opened


def _value(grid: GridView, row: int, column: int) -> int:
    box = grid.grid.box(row, column)
    return box.cell.value if box is not None and box.cell is not None else 0


def test_a_list_goes_into_a_sheet_with_its_types(qtbot: QtBot, room: QuartersRoom, tmp_path: Path):
    view = hands.figures(qtbot, room)
    cell = next(each for each in hands.cells(view) if each.value > 3 and each.count == "persons")
    view.open_cell(cell)
    hands.listed(qtbot, view.own)
    path = tmp_path / "list.xlsx"
    view.own.asking = Asked(path)
    grid = hands.grid(view, 0)
    grid.setFocus()
    with qtbot.waitSignal(room.workspace.said):
        QTest.keyClick(grid, KEY.Key_E, CTRL)
    sheet = openpyxl.load_workbook(path).worksheets[0]
    rows = list(sheet.iter_rows(values_only=True))
    assert len(rows) == cell.value + 1
    day = rows[1][0]
    assert isinstance(day, datetime)
    assert day.date() <= date(2026, 9, 30)
    assert isinstance(rows[1][6], int)


def test_figures_follow_the_records_without_being_asked(
    qtbot: QtBot, room: QuartersRoom, life: Store
):
    view = hands.figures(qtbot, room)
    before = view.reckoned
    assert before is not None
    served = _served(before)
    held = sessions.get(life, int(life.scalar(
        "select id from session where state = 'held' and day between '2026-07-01' and '2026-09-30'"
        " and roster = 'named'")))  # fmt: skip
    new = participants.add(life, builders.draft("Жаңа", "Адам"))
    grid = hands.grid(view, 0)
    with qtbot.waitSignal(view.reckoned_changed, timeout=hands.PATIENCE):
        attendance.came(life, held.id, new)
        room.workspace.tell("session participant")
    assert view.reckoned is not None
    assert _served(view.reckoned) == served + 1
    assert hands.grid(view, 0) is grid


def _served(reckoned: reckoning.Reckoned) -> int:
    return next(
        cell.value
        for cell in reckoned.content.cells
        if (cell.figure, cell.count, cell.key, cell.span) == ("served", "persons", "", "now")
    )


def test_a_newer_question_silences_the_older_one(qtbot: QtBot, room: QuartersRoom):
    view = hands.figures(qtbot, room)
    answered: list[str] = []
    view.reckoner.done.connect(lambda made: answered.append(made.wanted.period.called))
    for called in ("2026-Q1", "2026-Q2", "2026-05"):
        room.go_to(periods.read(called))
    hands.counted(qtbot, room, view)
    assert answered[-1] == "2026-05"
    assert "2026-Q1" not in answered[:-1] or len(answered) < 3
    assert view.reckoned is not None
    assert view.reckoned.content.period == "2026-05"


def test_the_period_is_turned_by_keys_and_typed(room: QuartersRoom):
    QTest.keyClick(room, KEY.Key_PageUp, CTRL)
    assert room.period.called == "2026-Q2"
    QTest.keyClick(room, KEY.Key_PageDown, CTRL)
    assert room.period.called == "2026-Q3"
    room.focus_search()
    assert QApplication.focusWidget() is room.bar.line
    for typed, called in (
        ("2026-07", "2026-07"),
        ("2026 II", "2026-Q2"),
        ("2026-07-10/2026-08-05", "2026-07-10/2026-08-05"),
    ):
        room.bar.line.setText(typed)
        QTest.keyClick(room.bar.line, KEY.Key_Return)
        assert room.period.called == called


def test_a_period_that_cannot_be_read_is_said_beside_the_field(room: QuartersRoom):
    room.bar.line.setText("қыс")
    QTest.keyClick(room.bar.line, KEY.Key_Return)
    assert "қыс" in label(room, "quarters.period.wrong")
    assert room.bar.edge.wrong
    assert room.period.called == "2026-Q3"
    room.bar.turn(1)
    assert not room.bar.edge.wrong


def test_what_is_compared_can_be_chosen_and_is_remembered(qtbot: QtBot, room: QuartersRoom):
    view = hands.figures(qtbot, room)
    with qtbot.waitSignal(view.reckoned_changed, timeout=hands.PATIENCE):
        view.compare_with("previous", True)
    assert view.reckoned is not None
    assert "previous" in view.reckoned.content.spans
    with qtbot.waitSignal(view.reckoned_changed, timeout=hands.PATIENCE):
        view.compare_with("before", False)
    spans = {c.span for p in view.reckoned.content.parts if p.kind == "compare" for c in p.columns}
    assert spans == {"now", "year", "previous"}
    assert room.workspace.memory.words("quarters/spans") == ["now", "year", "previous"]


def test_a_closed_period_shows_what_was_signed_and_its_own_lists(
    qtbot: QtBot, room: QuartersRoom, life: Store
):
    closing = closed.freeze(life)
    person = life.scalar(
        "select person_id from attendance join session on session_id = session.id"
        " where mark = 'present' and state = 'held' and day between '2026-07-01' and '2026-09-30'"
    )
    card = participants.get(life, person)
    old = card.name.full
    participants.change(life, person, replace(participants.draft_of(card), surname="Өзгерген"))
    view = hands.figures(qtbot, room)
    room.look()
    qtbot.waitUntil(
        lambda: view.reckoned is not None and view.reckoned.wanted.closing == closing,
        timeout=hands.PATIENCE,
    )
    assert "№" in room.bar.pills.badges[0].text
    signed = closings.content_of(life, closing.id)
    assert view.reckoned is not None
    assert view.reckoned.content == signed
    cell = next(each for each in hands.cells(view) if each.figure == "served"
                and each.count == "persons" and not each.key and each.span == "now")  # fmt: skip
    view.open_cell(cell)
    assert hands.listed(qtbot, view.own) == cell.value
    assert view.own.backing is not None
    assert old in {each.name for each in view.own.backing.entries}
    with qtbot.waitSignal(view.reckoned_changed, timeout=hands.PATIENCE):
        view.modes.choose("now")
    assert label(room, "quarters.figures.state")


def test_a_wide_cut_stands_in_rows(qtbot: QtBot, room: QuartersRoom, life: Store):
    body = layouts.standard().body.replace("\n[figure.", _BY_FORM + "[figure.", 1)
    layouts.put(life, body)
    view = hands.figures(qtbot, room)
    with qtbot.waitSignal(view.reckoned_changed, timeout=hands.PATIENCE):
        room.workspace.tell("settings")
    grid = next(
        block.grid.grid for block in view.blocks
        if block.grid is not None and block.title.text() == "Мектептер"
    )  # fmt: skip
    assert len(grid.rows) > len(grid.heads)
    assert grid.rows[-1].strong


_BY_FORM = """
[[section]]
kind = "table"
heading_kk = "Мектептер"
heading_ru = "Школы"
by = "form"
figures = ["served", "sessions"]

"""


@pytest.mark.parametrize("size", [(1366, 700), (1024, 560), (1920, 1000)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_numbers_are_never_cut(
    qtbot: QtBot,
    qapp: QApplication,
    room: QuartersRoom,
    size: tuple[int, int],
    scale: float,
):
    theme.apply(qapp, "light", scale)
    room.resize(*size)
    view = hands.figures(qtbot, room)
    QApplication.processEvents()
    for block in view.blocks:
        if block.grid is None:
            continue
        for row in block.grid.grid.rows:
            for number, box in enumerate(row.boxes, 1):
                wide = painting.width_of(box.text, "strong" if row.strong else "body")
                assert wide <= block.grid.columnWidth(number), (box, block.grid.grid.title)


def test_the_counting_can_be_stopped(qtbot: QtBot, room: QuartersRoom):
    view = hands.figures(qtbot, room)
    before = view.reckoned
    view.reckoner.ask(Wanted(periods.read("2026")))
    view.strip._stop.click()
    qtbot.waitUntil(lambda: not view.reckoner.busy, timeout=hands.PATIENCE)
    assert view.reckoned is before


def test_all_figures_can_be_shown_in_place_of_the_signed_report(qtbot: QtBot, room: QuartersRoom):
    view = hands.figures(qtbot, room)
    signed = len(view.blocks)
    with qtbot.waitSignal(view.reckoned_changed, timeout=hands.PATIENCE):
        view.show_all(True)
    assert len(view.blocks) != signed
    with qtbot.waitSignal(view.reckoned_changed, timeout=hands.PATIENCE):
        view.show_all(False)
    assert len(view.blocks) == signed


def test_in_english_nothing_that_the_program_names_is_in_another_language(
    qtbot: QtBot, qapp: QApplication, room: QuartersRoom
):
    language.switch(qapp, "en")
    try:
        QApplication.processEvents()
        shown = hands.figures(qtbot, room)
        said = [words.period(room.period), *(block.title.text() for block in shown.blocks)]
        held = [block.grid.grid for block in shown.blocks if block.grid is not None]
        said += [text for grid in held for head in grid.heads for text in (head.group, head.own)]
        said += [row.name for grid in held if grid.corner == "Figure" for row in grid.rows]
        assert {"Quarter III of 2026", "Services given", "Job seekers", "Served"} <= set(said)
        assert not [text for text in said if re.search("[а-яА-Я]", text)]
    finally:
        language.switch(qapp, "kk")
