"""A figure over time: the picture and the table say the same, and each point opens its people."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as Xml

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.quarters import layouts, periods
from app.quarters.content import Cell
from app.quarters.counting import Counting
from app.store.store import Store
from tests.ui.asked import Asked
from tests.ui.quarters import hands
from tests.ui.rooms import KEY
from ui.quarters import chart
from ui.quarters.chart import Chart, Picture, Series
from ui.quarters.tab import QuartersRoom

TWO = Picture(
    "Екеуі", ("I", "II", "III"), (Series("Бір", (3, 0, 7)), Series("Екі", (1, 2, 4))), lines=False
)


@pytest.fixture
def drawn(qtbot: QtBot) -> Chart:
    made = Chart(name="chart")
    qtbot.addWidget(made)
    made.resize(600, 300)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.show_picture(TWO)
    made.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.waitUntil(made.hasFocus)
    made.choose(None)
    return made


def test_each_number_is_what_the_period_alone_counts(qtbot: QtBot, room: QuartersRoom, life: Store):
    view = hands.explore(qtbot, room)
    made = view.explored
    assert made is not None
    assert [each.called for each in made.periods][-1] == "2026-Q3"
    assert len(made.periods) == 8
    figure = layouts.of(life).figures["served"]
    last = Counting(life, made.periods[-1])
    assert made.value("persons", "", 7) == last.count(figure).persons > 0
    by = last.by(figure, "group")
    assert {key: made.value("persons", key, 7) for key in by} == {
        key: count.persons for key, count in by.items()
    }


def test_every_number_of_the_table_opens_its_own_rows(qtbot: QtBot, room: QuartersRoom):
    view = hands.explore(qtbot, room)
    cells = [
        box.cell for row in view.grid.grid.rows for box in row.boxes if box.cell and box.cell.value
    ]
    assert len(cells) > 5
    for cell in cells:
        view.own.backing = None
        view.open_cell(cell)
        assert hands.listed(qtbot, view.own) == cell.value


def test_a_point_of_the_picture_opens_what_the_table_opens(qtbot: QtBot, room: QuartersRoom):
    view = hands.explore(qtbot, room)
    made = view.explored
    assert made is not None
    values = [
        (series, label, value)
        for series, each in enumerate(view.chart.picture.series)
        for label, value in enumerate(each.values)
        if value
    ]
    series, label, value = values[-1]
    view.chart.choose((series, label))
    QTest.keyClick(view.chart, KEY.Key_Return)
    assert hands.listed(qtbot, view.own) == value
    question = view.own.question
    assert question is not None
    assert question.cell == Cell("served", "persons", value, "group", question.cell.key, str(label))


def test_the_step_and_the_cut_are_remembered(qtbot: QtBot, room: QuartersRoom):
    view = hands.explore(qtbot, room)
    view.step.choose("month")
    view.cut.setCurrentIndex(view.cut.findData("sex"))
    qtbot.waitUntil(
        lambda: view._task is None and view.explored is not None and view.explored.cut == "sex",
        timeout=hands.PATIENCE,
    )
    made = view.explored
    assert made is not None
    assert len(made.periods) == 24
    assert made.periods[-1] == periods.of_month(2026, 9)
    assert set(made.keys) >= {"female", "male"}
    memory = room.workspace.memory
    assert memory.text("quarters/explore/step") == "month"
    assert memory.text("quarters/explore/cut") == "sex"


def test_months_that_have_not_begun_are_not_drawn_as_nought(qtbot: QtBot, room: QuartersRoom):
    room.go_to(periods.read("2026-Q4"))
    view = hands.explore(qtbot, room)
    view.step.choose("month")
    qtbot.waitUntil(
        lambda: view.explored is not None and view.explored.periods[-1].kind == "month",
        timeout=hands.PATIENCE,
    )
    assert view.explored is not None
    assert view.explored.periods[-1] == periods.of_month(2026, 11)


def test_names_stay_beside_the_newest_numbers(qtbot: QtBot, room: QuartersRoom):
    view = hands.explore(qtbot, room)
    view.step.choose("month")
    qtbot.waitUntil(
        lambda: view.explored is not None and view.explored.periods[-1].kind == "month",
        timeout=hands.PATIENCE,
    )
    grid = view.grid
    bar = grid.horizontalScrollBar()
    assert bar.maximum() > 0
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    grid.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(grid, KEY.Key_Home)
    for _ in range(30):
        QTest.keyClick(grid, KEY.Key_Left)
    assert grid.currentIndex().column() == 1
    assert grid.columnViewportPosition(1) >= grid.columnWidth(0)


def test_a_figure_without_names_counts_its_number_alone(qtbot: QtBot, room: QuartersRoom):
    view = hands.explore(qtbot, room)
    view.figure.setCurrentIndex(view.figure.findData("sessions"))
    qtbot.waitUntil(
        lambda: view.explored is not None and view.explored.figure.code == "sessions",
        timeout=hands.PATIENCE,
    )
    assert view.count.current == "number"
    assert not view.count.chip("persons").isVisible()
    assert view.cut.findData("sex") < 0
    assert view.cut.findData("form") >= 0


def test_the_table_goes_into_a_sheet_as_numbers(qtbot: QtBot, room: QuartersRoom, tmp_path: Path):
    view = hands.explore(qtbot, room)
    path = tmp_path / "table.xlsx"
    view.asking = Asked(path)
    view.write_sheet()
    rows = list(openpyxl.load_workbook(path).worksheets[0].iter_rows(values_only=True))
    assert len(rows[0]) == 9
    made = view.explored
    assert made is not None
    assert rows[-1][8] == made.value("persons", "", 7)


@pytest.mark.parametrize("ending", ["png", "svg"])
def test_the_picture_is_saved(qtbot: QtBot, room: QuartersRoom, tmp_path: Path, ending: str):
    view = hands.explore(qtbot, room)
    path = tmp_path / f"picture.{ending}"
    view.asking = Asked(path)
    view.write_picture()
    if ending == "png":
        image = QImage(str(path))
        assert image.width() == 2 * view.chart.width()
    else:
        root = Xml.parse(path).getroot()
        assert root.tag.endswith("svg")
        assert len(list(root.iter())) > 20


# The picture alone


@given(st.integers(0, 10**7))
def test_the_axis_begins_at_nought_and_reaches_the_largest(most: int):
    steps = chart.steps(most)
    assert steps[0] == 0
    assert steps[-1] >= most
    assert 2 <= len(steps) <= 7
    assert len({after - before for before, after in pairwise(steps)}) == 1


def test_the_keys_go_along_the_axis_and_between_the_series(drawn: Chart):
    for key, spot in (
        (KEY.Key_Right, (0, 0)),
        (KEY.Key_Right, (0, 1)),
        (KEY.Key_Down, (1, 1)),
        (KEY.Key_Right, (1, 2)),
        (KEY.Key_Right, (1, 2)),
        (KEY.Key_Up, (0, 2)),
        (KEY.Key_Left, (0, 1)),
    ):
        QTest.keyClick(drawn, key)
        assert drawn.spot == spot
    assert drawn.accessibleName() == "Бір, II: –"


def test_those_who_listen_hear_every_value(drawn: Chart):
    assert "III, Екі: 4" in drawn.accessibleDescription()


@pytest.mark.parametrize("lines", [False, True])
def test_a_click_meets_the_point_under_it(qtbot: QtBot, drawn: Chart, lines: bool):
    drawn.show_picture(Picture(TWO.title, TWO.labels, TWO.series, lines=lines))
    sheet = chart._Sheet(drawn.picture, drawn.rect().toRectF())
    spot = sheet._place(1, 2).center()
    with qtbot.waitSignal(drawn.opened) as told:
        QTest.mouseClick(drawn, Qt.MouseButton.LeftButton, pos=spot.toPoint())
    assert told.args == [1, 2]
    assert drawn.spot_at(QPointF(2, 2)) is None


def test_an_empty_picture_is_drawn_without_a_fault(drawn: Chart):
    drawn.show_picture(Picture())
    drawn.grab()
    assert drawn.spot is None
    QTest.keyClick(drawn, KEY.Key_Right)
    assert drawn.spot is None


@pytest.mark.parametrize("width", [320, 600, 1000])
def test_every_name_under_the_bars_is_written(drawn: Chart, width: int):
    names = ("Жұмыс іздеушілер", "Жұмыссыздар", "Қандастар", "Жоғары сынып оқушылары")
    drawn.resize(width, 240)
    drawn.show_picture(Picture("Топтар", names, (Series("Бір", (3, 1, 7, 2)),)))
    image = drawn.grab().toImage()
    sheet = chart._Sheet(drawn.picture, drawn.rect().toRectF())
    ground = image.pixelColor(1, 1)
    for place in range(len(names)):
        middle = int(sheet._across(place))
        under = range(int(sheet.field.bottom()) + 6, image.height())
        inked = [
            image.pixelColor(x, y) != ground for x in range(middle - 20, middle + 20) for y in under
        ]
        assert any(inked), names[place]
