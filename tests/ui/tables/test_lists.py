from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.parts.pill import Badge
from ui.tables import Column, ListView, PagedModel
from ui.tables.columns import fitting, widths


class Row(NamedTuple):
    id: int
    name: str


COLUMNS: tuple[Column[Row], ...] = (
    Column("name", lambda: "Аты", lambda row: row.name, "name", width=240, stretch=3,
           optional=False, sortable=True),
    Column("state", lambda: "Мәртебесі", lambda _row: "Оқушы", "pills", width=200, least=120,
           badges=lambda _row: (Badge("Оқушы", "tint"), Badge("Қандас"), Badge("Студент"))),
    Column("place", lambda: "Ауыл", lambda row: f"ауыл {row.id}", "muted", from_width=640),
    Column("last", lambda: "Соңғы", lambda row: f"18.11 {row.id}", "pair",
           first=lambda _row: "18.11", second=lambda row: str(row.id), hidden=True),
)  # fmt: skip


def rows(ids: Sequence[int]) -> list[Row]:
    return [Row(one, f"Адам {one}") for one in ids]


def ids(*wanted: int) -> array[int]:
    return array("q", wanted)


@pytest.fixture
def people(qtbot):
    model = PagedModel(COLUMNS, rows, array("q", range(1, 501)))
    view = ListView(model, name="people.list")
    model.setParent(view)
    qtbot.addWidget(view)
    view.resize(700, 400)
    with qtbot.waitExposed(view):
        view.show()
    return view


def model_of(view: ListView) -> PagedModel:
    model = view.model()
    assert isinstance(model, PagedModel)
    return model


def shown(model: PagedModel) -> list[int]:
    return [model.id_at(row) for row in range(model.rowCount())]


def test_the_model_keeps_every_promise_qt_asks_of_a_model(qtmodeltester):
    model = PagedModel(COLUMNS, rows, array("q", range(300)))
    qtmodeltester.check(model)
    model.set_ids(array("q", range(5, 305)))
    qtmodeltester.check(model)


lists_of_ids = st.lists(st.integers(0, 40), unique=True, max_size=30)


@pytest.mark.usefixtures("qapp")
@given(before=lists_of_ids, after=lists_of_ids)
def test_any_list_can_follow_any_other(before, after):
    model = PagedModel(COLUMNS, rows, array("q", before))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_ids(array("q", after))
    assert shown(model) == after
    assert all(model.text(row, 0) == f"Адам {one}" for row, one in enumerate(after))
    assert [model.row_of(one) for one in after] == list(range(len(after)))
    assert model.row_of(999) == -1
    tester.deleteLater()


@pytest.mark.usefixtures("qapp")
def test_an_id_is_found_where_it_stands_and_not_inside_two_others():
    # 256 is the bytes 0,1,0…: found one byte into 65536 and its neighbour unless care is taken.
    model = PagedModel(COLUMNS, rows, ids(65536, 1 << 40, 0, 256))
    assert model.row_of(256) == 3
    assert model.row_of(1) == -1
    assert PagedModel(COLUMNS, rows, ids(65536, 1 << 40)).row_of(256) == -1


def test_rows_are_fetched_a_page_at_a_time_and_only_when_shown(qtbot):
    asked: list[Sequence[int]] = []

    def fetch(wanted: Sequence[int]) -> list[Row]:
        asked.append(wanted)
        return rows(wanted)

    model = PagedModel(COLUMNS, fetch, array("q", range(1_000_000)))
    view = ListView(model)
    qtbot.addWidget(view)
    assert not asked
    view.resize(700, 400)
    with qtbot.waitExposed(view):
        view.show()
    view.viewport().repaint()
    assert [len(page) for page in asked] == [128]
    view.select_row(999_999)
    view.viewport().repaint()
    assert sum(map(len, asked)) <= 3 * 128


def test_a_row_that_cannot_be_read_is_an_ellipsis_and_is_told_once(qtbot):
    def fetch(_wanted: Sequence[int]) -> list[Row]:
        raise OSError

    model = PagedModel(COLUMNS, fetch, array("q", range(400)))
    view = ListView(model)
    qtbot.addWidget(view)
    told: list[object] = []
    model.broken.connect(told.append)
    view.resize(600, 400)
    with qtbot.waitExposed(view):
        view.show()
    for row in (0, 200, 399):
        view.select_row(row)
        view.viewport().repaint()
    QApplication.processEvents()
    assert model.text(0, 0) == "…"
    assert len(told) == 1
    assert isinstance(told[0], OSError)


def test_a_column_that_fails_does_not_take_the_others_with_it(qtbot):
    def fail(_row: Row) -> str:
        raise KeyError

    columns = (*COLUMNS, Column("bad", lambda: "", fail))
    model = PagedModel(columns, rows, ids(1, 2))
    view = ListView(model)
    qtbot.addWidget(view)
    with qtbot.waitSignal(model.broken):
        view.resize(900, 300)
        view.show()
    assert model.text(0, 4) == "…"
    assert model.text(0, 0) == "Адам 1"


@pytest.mark.parametrize(
    "after",
    [
        array("q", range(1, 600)),
        array("q", [*range(1, 50), *range(60, 501)]),
        array("q", range(500, 0, -1)),
        array("q", range(1, 501, 3)),
    ],
)
def test_the_person_at_hand_stays_at_hand_when_the_list_changes(people, after):
    people.select_id(100)
    told: list[int] = []
    people.current_changed.connect(told.append)
    before = people.visualRect(people.currentIndex()).top()
    people.set_ids(after)
    assert people.current_id == 100
    assert told == []
    unmoved = people.visualRect(people.currentIndex()).top()
    at_an_end = people.verticalScrollBar().value() in {0, people.verticalScrollBar().maximum()}
    assert unmoved == before or at_an_end


def test_a_person_no_longer_listed_is_no_longer_current(people):
    people.select_id(100)
    told: list[int] = []
    people.current_changed.connect(told.append)
    people.set_ids(ids(1, 2, 3))
    assert people.current_id == -1
    assert told == [-1]


def test_a_reset_for_other_reasons_tells_who_is_current_once(people):
    told: list[int] = []
    people.current_changed.connect(told.append)
    people.select_row(3)
    people.select_row(3)
    people.select_id(9)
    assert told == [4, 9]


def test_the_list_is_walked_by_keyboard_alone(people, qtbot):
    people.setFocus()
    qtbot.keyClick(people, Qt.Key.Key_End)
    assert people.current_id == 500
    qtbot.keyClick(people, Qt.Key.Key_Home)
    assert people.current_id == 1
    qtbot.keyClick(people, Qt.Key.Key_Down)
    qtbot.keyClick(people, Qt.Key.Key_PageDown)
    assert people.current_id > 5
    with qtbot.waitSignal(people.activated_id) as opened:
        qtbot.keyClick(people, Qt.Key.Key_Return)
    assert opened.args == [people.current_id]


def test_a_letter_typed_on_the_list_moves_nobody(people, qtbot):
    people.select_id(7)
    people.setFocus()
    qtbot.keyClicks(people, "A5")
    assert people.current_id == 7


def test_the_last_row_can_be_brought_above_the_message_bar(people):
    people.verticalScrollBar().setValue(people.verticalScrollBar().maximum())
    last = people.visualRect(model_of(people).index(499, 0))
    assert people.viewport().height() - last.bottom() >= theme.unit(40)


def test_columns_can_be_hidden_except_the_name(people):
    people.resize(1000, 400)
    people.choose_columns(["state", "last"])
    hidden = [people.isColumnHidden(number) for number in range(4)]
    assert hidden == [False, False, True, False]
    people.choose_columns([])
    assert not people.isColumnHidden(0)


def test_the_menu_of_columns_names_those_that_may_go(people, qtbot):
    actions = people.column_menu().actions()
    assert [action.text() for action in actions] == ["Мәртебесі", "Ауыл", "Соңғы"]
    assert [action.isChecked() for action in actions] == [True, True, False]
    with qtbot.waitSignal(people.columns_changed) as changed:
        actions[0].trigger()
    assert changed.args == [["name", "place"]]


def test_a_narrow_list_gives_up_the_columns_it_can_spare(people):
    scale = theme.unit(100) / 100
    people.resize(int(900 * scale), 400)
    assert not people.isColumnHidden(2)
    people.resize(int(600 * scale), 400)
    assert people.isColumnHidden(2)


def test_a_title_that_sorts_asks_for_it_and_then_for_the_other_way(people, qtbot):
    head = people.horizontalHeader()
    with qtbot.waitSignal(people.sort_requested) as asked:
        head.sectionClicked.emit(0)
    assert asked.args == ["name", False]
    people.show_sorting("name")
    with qtbot.waitSignal(people.sort_requested) as asked:
        head.sectionClicked.emit(0)
    assert asked.args == ["name", True]
    with qtbot.assertNotEmitted(people.sort_requested):
        head.sectionClicked.emit(1)


def test_the_menu_of_a_row_tells_whose_it_is(people, qtbot):
    people.select_id(5)
    spot = people.visualRect(people.currentIndex()).center()
    with qtbot.waitSignal(people.context_menu) as asked:
        QApplication.sendEvent(people.viewport(), _context(spot))
    assert asked.args[0] == 5


def test_rows_grow_with_the_letters(people, qapp):
    before = people.rowHeight(0)
    theme.apply(qapp, "light", 2.0)
    assert people.rowHeight(0) == pytest.approx(2 * before, abs=2)


@given(total=st.integers(300, 3000))
def test_columns_fill_the_list_and_never_shrink_below_their_least(total):
    chosen = [COLUMNS[number] for number in fitting(COLUMNS, ["state", "place", "last"], total)]
    sizes = widths(chosen, total)
    assert all(size >= column.least for size, column in zip(sizes, chosen, strict=True))
    if total >= sum(column.width for column in chosen):
        assert sum(sizes) == total


def _context(spot: QPoint) -> QContextMenuEvent:
    return QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, spot)
