"""The sign-in sheet is issued beside the window, opened once, and holds nothing confidential."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app import centre
from app.guidance import attendance, forms, sessions
from app.paperwork import register
from app.store.store import Store
from tests import builders
from tests.ui import rooms
from ui import tasks
from ui.sessions.attendance.pane import AttendancePane

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened() -> list[Path]:
    """Collect what the computer was asked to open."""
    return []


@pytest.fixture
def pane(
    qtbot: QtBot, furnished: Store, tmp_path: Path, opened: list[Path]
) -> Iterator[AttendancePane]:
    people = builders.people(furnished, 5)
    form = forms.by_code(furnished, "seminar").id
    draft = sessions.Draft(form_id=form, day=builders.TODAY, title_kk="Кездесу", title_ru="Встреча")
    session_id = sessions.plan(furnished, draft)
    attendance.enrol(furnished, session_id, people, {people[0]: "11 «Ә»"})
    made = AttendancePane(rooms.workspace(furnished, tmp_path))

    def take(path: Path) -> bool:
        opened.append(path)
        return True

    made.workspace.documents.opening = take
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.show_session(session_id)
    made.take_focus()
    yield made
    tasks.wait_all(made)
    made.workspace.deleteLater()
    shiboken6.delete(made)


def issued(store: Store) -> list[int]:
    return list(register.ids(store))


def test_the_sheet_is_issued_by_a_key_and_opened(pane, furnished, opened, qtbot):
    QTest.keyClick(pane.line, Qt.Key.Key_P, CTRL)
    qtbot.waitUntil(lambda: len(opened) == 1, timeout=8000)
    (number,) = issued(furnished)
    assert register.get(furnished, number).kind == "sheet"
    assert "Құнанбаева" not in opened[0].name
    text = "".join(page.extract_text() for page in PdfReader(opened[0]).pages)
    assert "Құнанбаева" in text
    assert builders.person(0).iin not in text
    assert sessions.get(furnished, pane.session.id).paper_id == number


def test_a_second_press_while_it_is_drawn_takes_no_second_number(pane, furnished, opened, qtbot):
    for _ in range(3):
        QTest.keyClick(pane.line, Qt.Key.Key_P, CTRL)
    qtbot.waitUntil(lambda: len(opened) == 1, timeout=8000)
    QTest.qWait(200)
    assert len(issued(furnished)) == 1
    assert pane.doing.sheet.isEnabled()


def test_the_printed_sheet_is_opened_again_under_its_own_number(pane, furnished, opened, qtbot):
    assert not pane.doing.again.isEnabled()
    QTest.keyClick(pane.line, Qt.Key.Key_P, CTRL)
    qtbot.waitUntil(lambda: len(opened) == 1, timeout=8000)
    pane.doing.again.trigger()
    assert opened[0] == opened[1]
    (number,) = issued(furnished)
    assert register.get(furnished, number).copies == 1


def test_a_missing_setting_is_told_with_the_way_to_it(pane, furnished, opened, qtbot):
    centre.put(furnished, "index_sheet", "")
    QTest.keyClick(pane.line, Qt.Key.Key_P, CTRL)
    qtbot.waitUntil(lambda: pane.refusal.isVisible(), timeout=8000)
    with qtbot.waitSignal(pane.workspace.settings_asked) as asked:
        pane.refusal._button.click()
    assert asked.args == ["index_sheet"]
    assert opened == []
    assert issued(furnished) == []


def test_a_disk_that_refuses_leaves_the_sheet_in_the_register(
    pane, furnished, opened, qtbot, tmp_path
):
    (tmp_path / "taken").write_text("")
    pane.workspace.documents.use_folder(tmp_path / "taken" / "papers")
    QTest.keyClick(pane.line, Qt.Key.Key_P, CTRL)
    qtbot.waitUntil(lambda: pane.refusal.isVisible(), timeout=8000)
    assert len(issued(furnished)) == 1
    assert opened == []
