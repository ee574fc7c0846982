"""Attendance and results come in by the same four steps, and are taken back from the same place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.exchange import batches, rosters
from app.guidance import attendance, forms, instruments, results, sessions
from app.registry import participants
from app.store.store import Store
from tests import builders
from tests.ui.asked import Asked
from ui import language
from ui.importing.history import History
from ui.importing.page import COLUMNS, RESULT, ROWS, ImportPage
from ui.memory import Memory
from ui.workspace import Workspace

TODAY = builders.TODAY


@pytest.fixture
def people(store: Store) -> list[int]:
    return builders.people(store, 6)


@pytest.fixture
def seminar(store: Store, people: list[int]) -> int:
    form_id = forms.by_code(store, "seminar").id
    draft = sessions.Draft(form_id=form_id, day=TODAY, starts="10:00", title_kk="Еңбек нарығы")
    session_id = sessions.plan(store, draft)
    attendance.enrol(store, session_id, people[:4])
    return session_id


@pytest.fixture
def page(store: Store, tmp_path: Path, qtbot: QtBot) -> Iterator[ImportPage]:
    made = ImportPage(Workspace(store, Memory(tmp_path)), asking=Asked())
    made.resize(1366, 768)
    made.show()
    yield made
    qtbot.waitUntil(lambda: not made.busy, timeout=20_000)
    delete(made)


def settle(page: ImportPage, step: int, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.step == step and not page.busy, timeout=20_000)


def advance(page: ImportPage, step: int, qtbot: QtBot) -> None:
    page.next.click()
    settle(page, step, qtbot)


def marks(store: Store, session_id: int) -> list[str]:
    return [each.mark for each in attendance.roster(store, session_id)]


def choose(page: ImportPage, key: str, said: str) -> None:
    choice = page.columns.given.choices[key]
    place = next(at for at in range(choice.count()) if said in choice.itemText(at))
    choice.setCurrentIndex(place)
    choice.activated.emit(place)


def test_a_sheet_comes_back_through_the_window_and_can_be_taken_back(
    page, store, seminar, tmp_path, qtbot
):
    path = tmp_path / "sheet.csv"
    rosters.write(store, seminar, path, "kk")
    text = path.read_text("utf-8-sig")
    path.write_text(text.replace(";;;;", ";;келді;;"), "utf-8")
    page.file.subjects["attendance"].click()
    page.start(path)
    settle(page, COLUMNS, qtbot)
    assert page.columns.ready
    advance(page, ROWS, qtbot)
    assert page.session is not None
    assert page.session.counts()["changed"] == 4
    advance(page, RESULT, qtbot)
    assert marks(store, seminar) == ["present"] * 4
    page.undo()
    assert marks(store, seminar) == [""] * 4


def test_a_list_that_names_no_session_waits_until_one_is_chosen(
    page, store, seminar, people, tmp_path, qtbot
):
    path = tmp_path / "class.csv"
    names = [participants.get(store, each).name.full for each in people[:3]]
    path.write_text("\n".join(["Аты-жөні;Белгі", *(f"{name};+" for name in names)]), "utf-8")
    page.file.subjects["attendance"].click()
    page.start(path)
    settle(page, COLUMNS, qtbot)
    assert not page.columns.ready
    assert not page.next.isEnabled()
    choose(page, "session", "Еңбек нарығы")
    assert page.next.isEnabled()
    advance(page, ROWS, qtbot)
    advance(page, RESULT, qtbot)
    assert marks(store, seminar).count("present") == 3


def test_a_stranger_is_decided_upon_in_the_row_card(page, store, seminar, tmp_path, qtbot):
    path = tmp_path / "class.csv"
    path.write_text("Аты-жөні;Туған күні;Белгі\nБөтен Адам;01.02.2009;+\n", "utf-8")
    page.file.subjects["attendance"].click()
    page.start(path)
    settle(page, COLUMNS, qtbot)
    choose(page, "session", "Еңбек нарығы")
    advance(page, ROWS, qtbot)
    assert not page.next.isEnabled()
    assert not page.rows.card.same.isVisible()
    page.rows.card.new.click()
    advance(page, RESULT, qtbot)
    assert marks(store, seminar).count("present") == 1


def test_answers_come_in_with_the_test_chosen_for_the_whole_list(
    page, store, people, tmp_path, qtbot
):
    path = tmp_path / "answers.csv"
    objects = instruments.shipped()[0]
    line = "".join(item.signs[0] for item in objects.items)
    name = participants.get(store, people[0]).name.full
    born = participants.get(store, people[0]).birth_date
    path.write_text(f"Аты-жөні;Туған күні;Жауаптар\n{name};{born:%d.%m.%Y};{line}\n", "utf-8")
    page.file.subjects["result"].click()
    page.start(path)
    settle(page, COLUMNS, qtbot)
    choose(page, "instrument", objects.name.spoken(language.current()))
    choose(page, "language", "Қазақша")
    choose(page, "day", f"{TODAY:%d.%m.%Y}")
    advance(page, ROWS, qtbot)
    advance(page, RESULT, qtbot)
    (kept,) = results.of(store, people[0])
    assert (kept.instrument, kept.language, kept.taken_on) == (objects.code, "kk", TODAY)


def test_the_history_says_what_each_list_was_about(page, store, seminar, tmp_path, qtbot):
    path = tmp_path / "sheet.csv"
    rosters.write(store, seminar, path, "kk")
    path.write_text(path.read_text("utf-8-sig").replace(";;;;", ";;н;;"), "utf-8")
    page.file.subjects["attendance"].click()
    page.start(path)
    settle(page, COLUMNS, qtbot)
    advance(page, ROWS, qtbot)
    advance(page, RESULT, qtbot)
    history = History(page._workspace, asking=Asked())
    qtbot.addWidget(history)
    (batch,) = batches.listed(store)
    assert batch.subject == "attendance"
    history.take_back()
    assert batches.listed(store) == []
    assert marks(store, seminar) == [""] * 4
