"""The check before filing is walked through: a record is put right and its row is gone."""

from __future__ import annotations

from datetime import date

from PySide6.QtGui import QShowEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.guidance import forms, sessions
from app.quarters import checks
from app.store.store import Store
from tests.ui.quarters import hands
from tests.ui.rooms import KEY
from ui.quarters import check_words
from ui.quarters.tab import QuartersRoom


def test_each_check_says_how_many_it_lists(qtbot: QtBot, room: QuartersRoom, life: Store):
    view = hands.check(qtbot, room)
    assert view.counts == checks.counts(life, room.period)
    assert any(view.counts.values())
    for at, code in enumerate(checks.CHECKS):
        view.list.select_row(at)
        qtbot.waitUntil(lambda: view.own._task is None, timeout=hands.PATIENCE)
        assert view.own.code == code
        assert view.own.model.rowCount() == view.counts[code]


def test_every_check_has_a_name_and_a_reason():
    for code in checks.CHECKS:
        assert check_words.title(code) != code
        assert check_words.why(code)


def test_enter_walks_to_the_records_and_opens_one(qtbot: QtBot, room: QuartersRoom):
    view = hands.check(qtbot, room)
    at = next(at for at, code in enumerate(checks.CHECKS) if view.counts[code])
    view.list.select_row(at)
    view.take_focus()
    QTest.keyClick(view.list, KEY.Key_Return)
    qtbot.waitUntil(lambda: bool(view.own.doubts), timeout=hands.PATIENCE)
    asked: list[tuple[str, int]] = []
    room.workspace.card_asked.connect(lambda place, record: asked.append((place, record)))
    QTest.keyClick(view.own.list, KEY.Key_Return)
    doubt = view.own.doubts[0]
    assert asked == [(doubt.room, doubt.record)]
    qtbot.waitUntil(lambda: QApplication.focusWidget() is view.own.list)
    room.leave()  # as the frame does before another tab is shown
    room.bar.line.setFocus()
    QApplication.sendEvent(room, QShowEvent())
    qtbot.waitUntil(lambda: QApplication.focusWidget() is view.own.list)
    assert view.own.list.current_row == 0


def test_what_is_put_right_leaves_the_list_and_its_neighbour_is_current(
    qtbot: QtBot, room: QuartersRoom, life: Store
):
    first, second = (_open_session(life, day) for day in (14, 15))
    view = hands.check(qtbot, room)
    view.list.select_row(checks.CHECKS.index("session_open"))
    qtbot.waitUntil(
        lambda: {first, second} <= {each.record for each in view.own.doubts},
        timeout=hands.PATIENCE,
    )
    before = view.counts["session_open"]
    row = [each.record for each in view.own.doubts].index(first)
    view.own.list.select_row(row)
    sessions.cancel(life, first, "Қар")
    room.workspace.tell("session")
    qtbot.waitUntil(lambda: view.counts.get("session_open") == before - 1, timeout=hands.PATIENCE)
    qtbot.waitUntil(
        lambda: first not in {each.record for each in view.own.doubts}, timeout=hands.PATIENCE
    )
    assert view.own.list.current_row == row


def _open_session(store: Store, day: int) -> int:
    """Plan a session of a past day that nobody said anything of."""
    form = next(each for each in forms.listed(store) if not each.one_person)
    draft = sessions.Draft(form_id=form.id, day=date(2026, 9, day), starts="10:00", ends="11:00")
    return sessions.plan(store, draft)
