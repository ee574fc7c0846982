from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from app.registry import participants
from app.store import backups
from app.store.store import Store
from tests import builders
from ui import tasks
from ui.memory import Memory
from ui.window import Window
from ui.workspace import Workspace

_HEAVY = ("reportlab", "sqlite_utils", "openpyxl", "xlsxwriter", "rapidfuzz", "holidays")
_START = f"""
import os, sys
from pathlib import Path
from ui import application
from ui.memory import Memory
app = application.start()
session = application.Session(app, Memory(Path(sys.argv[1]).parent / "memory"))
session.begin(Path(sys.argv[1]), "kk")
app.processEvents()
session.window.grab()
print([name for name in {_HEAVY!r} if name in sys.modules], flush=True)
session.window.workspace.store.close()
os._exit(0)
"""


@pytest.fixture
def window(qtbot, furnished: Store, tmp_path: Path) -> Iterator[Window]:
    workspace = Workspace(furnished, Memory(tmp_path / "memory"))
    made = Window(workspace)
    made.resize(1366, 768)
    made.show_room("participants")
    made.show()
    qtbot.waitExposed(made)
    yield made
    tasks.wait_all(made)
    shiboken6.delete(made)


def test_nothing_heavy_is_loaded_before_the_first_list_is_painted(furnished, tmp_path):
    builders.people(furnished, 20)
    furnished.close()
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", _START, str(furnished.path)],
        cwd=root,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.strip() == "[]", done.stderr[-2000:]


def test_the_tabs_are_reached_by_alt_and_a_number(window):
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert window.stack.currentWidget() is window.rooms["sessions"]
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert window.stack.currentWidget() is window.rooms["today"]
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert window.stack.currentWidget() is window.rooms["participants"]
    QTest.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.AltModifier)
    assert window.stack.currentWidget() is window.rooms["settings"]
    assert window.top.current == ""


def test_a_key_leads_back_to_the_tab_before(window):
    window.show_room("staff")
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.stack.currentWidget() is window.rooms["participants"]


def test_a_new_day_opens_on_what_is_due_and_the_same_day_where_it_stood(window, clock):
    window.show_room("papers")
    window.open_first()
    assert window.stack.currentWidget() is window.rooms["papers"]
    clock.pass_days(1)
    window.open_first()
    assert window.stack.currentWidget() is window.rooms["today"]


def test_the_search_is_at_hand_by_one_key_wherever_the_cursor_is(window):
    room = window.rooms["participants"]
    room.list.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert room.head.search.line.hasFocus()


def test_f1_shows_the_keys(window):
    QTest.keyClick(window, Qt.Key.Key_F1)
    sheet = window.findChild(QDialog, "help")
    assert sheet is not None


def test_closing_makes_a_checked_copy_once(window, furnished, qtbot):
    participants.add(furnished, builders.draft())
    with qtbot.waitSignal(window.closed):
        window.close()
    copy = backups.latest(furnished.path)
    assert copy is not None
    assert (copy.reason, copy.people) == ("exit", 1)


def test_a_copy_that_fails_is_said_and_the_way_out_stays_open(window, furnished, qtbot):
    participants.add(furnished, builders.draft())
    backups.folder(furnished.path).write_text("a file where the folder should be")
    window.close()
    room = window.rooms["participants"]
    qtbot.waitUntil(lambda: bool(room.refusal.sentence.happened))
    assert window.isVisible()
    with qtbot.waitSignal(window.closed):
        room.refusal._button.click()


def test_what_is_half_typed_survives_closing(window, furnished, qtbot):
    room = window.rooms["participants"]
    room.begin(None)
    room.form.fields["surname"].line.setText("Жарты")
    room.form.fields["surname"].line.textEdited.emit("Жарты")
    with qtbot.waitSignal(window.closed):
        window.close()
    assert furnished.draft("participants:new") is not None


def test_the_person_at_work_is_named_in_the_journal(window, furnished):
    window.work_as("Жақсыбеков Қайрат Тұрарұлы")
    person = participants.add(furnished, builders.draft())
    action, _change = furnished.history("person", person)[0]
    assert action.actor == "Жақсыбеков Қайрат Тұрарұлы"


def test_a_change_made_in_one_tab_is_seen_in_another(window, furnished):
    participants.add(furnished, builders.draft("Көрші"))
    window.workspace.tell("participant")
    assert window.rooms["participants"].model.rowCount() == 1
