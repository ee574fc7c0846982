"""A list of staff comes in by the same four steps, and is taken back whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.exchange import reading, writing
from app.exchange.sheets import Cell
from app.staffing import posts, staff
from app.store.store import Store
from tests.ui.asked import Asked
from ui.importing import words
from ui.importing.page import COLUMNS, RESULT, ROWS, ImportPage
from ui.memory import Memory
from ui.workspace import Workspace

TITLES = ["Аты-жөні", "Лауазымы", "Карточка №", "Қабылданған күні", "Санаты", "Санаты қай күннен"]
TITLES += ["Санат туралы бұйрық"]
OSPANOVA: list[Cell] = [
    "Оспанова Гүлнар Серікқызы",
    "Маман",
    9,
    "03.07.2023",
    "кейс-менеджер",
    "10.12.2025",
]
OSPANOVA += ["45-ө"]
AGAIN: list[Cell] = ["Оспанова Гүлнар Серікқызы", "Консультант", 13, "01.09.2024", None, None, None]


@pytest.fixture
def page(store: Store, tmp_path: Path, qtbot: QtBot) -> Iterator[ImportPage]:
    workspace = Workspace(store, Memory(tmp_path))
    made = ImportPage(workspace, subject="staff", asking=Asked(tmp_path / "form.xlsx"))
    made.resize(1366, 768)
    made.show()
    yield made
    qtbot.waitUntil(lambda: not made.busy, timeout=20_000)
    delete(made)


def settle(page: ImportPage, step: int, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.step == step and not page.busy, timeout=20_000)


def brought(page: ImportPage, folder: Path, qtbot: QtBot) -> None:
    path = folder / "staff.xlsx"
    writing.write_xlsx(path, [("Тізім", TITLES, [OSPANOVA, AGAIN])])
    page.start(path)
    settle(page, COLUMNS, qtbot)
    page.next.click()
    settle(page, ROWS, qtbot)


def test_a_second_post_is_decided_by_hand_and_the_list_is_taken_back(page, store, tmp_path, qtbot):
    brought(page, tmp_path, qtbot)
    assert page.rows.card._why.text().startswith(words.reason(page.rows._rows[1].problems[0]))
    page.rows.card.same.click()
    page.next.click()
    settle(page, RESULT, qtbot)
    (held,) = staff.listed(store)
    assert sorted(each.card or 0 for each in posts.of(store, held.id)) == [9, 13]
    page.result.undo.click()
    qtbot.waitUntil(lambda: not page.busy and not staff.listed(store), timeout=20_000)


def test_a_row_says_its_category_in_words_and_not_in_codes(page, tmp_path, qtbot):
    brought(page, tmp_path, qtbot)
    said = dict(words.deed(page.rows._rows[0]))
    assert words.value("category", said["category"]) == "кейс-менеджер"
    assert words.called(page.rows._rows[0]) == "Оспанова Гүлнар Серікқызы"


def test_an_empty_list_of_staff_can_be_had(page, tmp_path):
    page.save_template()
    titles = reading.read(tmp_path / "form.xlsx").sheets[0].rows[0]
    assert "Лауазымы / Должность" in titles
