"""The authority's spreadsheet is taken into a draft through the wizard, in the tab itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.exchange import writing
from app.guidance import forms
from app.schooling import plans
from app.store.store import Store
from tests.schooling import planning
from tests.ui import rooms
from ui.cohorts.tab import CohortsRoom
from ui.importing.page import ImportPage
from ui.plans.view import PlanView

HEAD = ("№", "Нысаны", "Тақырыбы", "Сыныбы", "Мектеп", "Мерзімі", "Саны")
ROWS = (
    (1, "Кездесу", "Еңбек нарығы", "10, 11", "", "25.11.2026", 64),
    (2, "Квест", "Мамандық әлемі", "9", "", "қараша", 26),
)


@pytest.fixture
def tab(qtbot: QtBot, furnished: Store, tmp_path: Path) -> Iterator[CohortsRoom]:
    """Give the tab of school cohorts."""
    with rooms.opened(qtbot, CohortsRoom(rooms.workspace(furnished, tmp_path))) as room:
        yield room


def test_what_is_unclear_is_answered_and_the_lines_are_in_the_draft(
    tab: CohortsRoom, furnished: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    draft = plans.add(furnished, planning.YEAR)
    path = tmp_path / "plan.xlsx"
    writing.write_xlsx(path, [("Жоспар", HEAD, ROWS)])
    tab.show_in("plan", draft)
    view = tab.views["plan"]
    assert isinstance(view, PlanView)
    view.doing["take_in"].trigger()
    page = tab.findChild(ImportPage)
    assert isinstance(page, ImportPage)
    page.read(path)
    qtbot.waitUntil(lambda: page.step == 1 and not page.busy, timeout=30_000)
    page.judge()
    qtbot.waitUntil(lambda: page.step == 2 and not page.busy, timeout=30_000)
    asked = page.rows
    assert asked.model.rowCount() == 1
    assert asked.card._title.text() == "Мамандық әлемі"
    asked.card.same.click()
    page.commit()
    qtbot.waitUntil(lambda: page.step == 3 and not page.busy, timeout=30_000)
    found = plans.lines(furnished, draft)
    assert [each.title_kk for each in found] == ["Еңбек нарығы", "Мамандық әлемі"]
    assert forms.get(furnished, found[1].form_id).name_kk == "Квест"
    assert page.result.undo.isVisible()
    assert not page.result.people.isVisible()
    page.leave()
    assert [view.lines.model.text(row, 1) for row in (0, 1)] == ["Еңбек нарығы", "Мамандық әлемі"]
