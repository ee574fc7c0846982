from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.registry import participants, statuses
from tests import builders
from ui import theme
from ui.participants import finding


@pytest.fixture(autouse=True)
def large(monkeypatch):
    """Take every office for a large one, and a page for five people."""
    monkeypatch.setattr(finding, "_LARGE", 1)
    monkeypatch.setattr(finding, "_FIRST", 5)


def shown(tab) -> list[str]:
    return [tab.model.text(row, 0) for row in range(tab.model.rowCount())]


def test_a_large_register_shows_its_first_page_before_the_whole_list(people, tab, furnished, qtbot):
    qtbot.waitUntil(lambda: tab.model.rowCount() == len(people))
    listed = []
    tab.finder.listed.connect(lambda ids, whole: listed.append((list(ids), whole)))
    new = participants.add(furnished, builders.draft("Әә", "Бірінші"))
    tab.workspace.tell("participant")
    qtbot.waitUntil(lambda: len(listed) == 2)
    (first, part), (everybody, whole) = listed
    assert (part, whole) == (False, True)
    assert first == everybody[:5]
    assert new in everybody


def test_a_large_register_counts_its_chips_beside_the_window(people, tab, furnished, qtbot):
    statuses.give(furnished, people[0], "senior_pupil", date(2026, 9, 1))
    tab.workspace.tell("participant")
    qtbot.waitUntil(lambda: tab.head.chips.chip("pupils").count == "1")
    assert tab.head.chips.chip("active").count == str(len(people))


def test_a_cleared_search_brings_the_whole_list_back_at_once(people, tab, qtbot):
    qtbot.waitUntil(lambda: tab.model.rowCount() == len(people))
    tab.head.search.line.setText("Иванова")
    assert tab.model.rowCount() == 1
    tab.head.search.line.clear()
    assert tab.model.rowCount() == len(people)


def test_somebody_registered_meanwhile_is_listed_in_a_large_register(people, tab, furnished, qtbot):
    qtbot.waitUntil(lambda: tab.model.rowCount() == len(people))
    new = participants.add(furnished, builders.draft("Аа", "Жаңа"))
    tab.workspace.tell("participant")
    qtbot.waitUntil(lambda: new in list(tab.model.ids))


def test_where_one_pane_fits_enter_opens_the_card_and_esc_returns_to_its_row(
    people, tab, window, qapp
):
    theme.apply(qapp, "light", 2.0)
    window.resize(1366, 900)
    qapp.processEvents()
    assert tab.split.single
    tab.list.setFocus()
    tab.list.select_id(people[4])
    QTest.keyClick(tab.list, Qt.Key.Key_Return)
    assert tab.right.isVisible()
    assert not tab.left.isVisible()
    QTest.keyClick(qapp.focusWidget() or tab.right, Qt.Key.Key_Escape)
    assert tab.left.isVisible()
    assert tab.current == people[4]
