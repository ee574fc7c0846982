from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app import office
from app.registry import participants
from app.store import backups, restoring
from app.store.store import Store
from tests import builders
from tests.ui.asked import Asked
from ui.backups import outside
from ui.backups.page import BackupsPage
from ui.backups.restoring import RestoreDialog
from ui.memory import Memory
from ui.workspace import Workspace


@pytest.fixture
def page(store: Store, tmp_path: Path, qtbot: QtBot) -> Iterator[BackupsPage]:
    made = BackupsPage(Workspace(store, Memory(tmp_path)), asking=Asked())
    made.resize(1000, 700)
    made.show()
    qtbot.waitExposed(made)
    yield made
    delete(made)


def copies(page: BackupsPage) -> int:
    return page.model.rowCount()


def test_a_copy_made_now_is_listed_with_its_people(page, store, qtbot):
    participants.add(store, builders.draft())
    page.now.click()
    qtbot.waitUntil(lambda: copies(page) == 1, timeout=20_000)
    assert page.model.text(0, 2) == "1"


def test_a_red_notice_asks_for_a_copy_outside_until_there_is_a_fresh_one(
    page, clock, tmp_path, qtbot
):
    assert page.notice.isVisible()
    page._asking.answer = tmp_path / "флешка"
    page.elsewhere.click()
    qtbot.waitUntil(lambda: not page.notice.isVisible(), timeout=20_000)
    assert list((tmp_path / "флешка").glob("*.bagdar"))
    clock.pass_days(8)
    page.look()
    assert page.notice.isVisible()


def test_a_folder_that_cannot_be_written_is_told(page, tmp_path, qtbot):
    (tmp_path / "файл").write_text("x")
    page._asking.answer = tmp_path / "файл"
    page.elsewhere.click()
    qtbot.waitUntil(lambda: page.refusal.isVisible(), timeout=20_000)
    assert page.notice.isVisible()


def test_restoring_shows_what_would_be_lost_before_anything_is_touched(page, store, qtbot):
    participants.add(store, builders.draft())
    page.now.click()
    qtbot.waitUntil(lambda: copies(page) == 1, timeout=20_000)
    participants.add(store, builders.draft("Бекова", "Айна"))
    page.restore.click()
    dialog = page.findChild(RestoreDialog)
    people = dialog.comparison.pairs[0]
    assert (people.one, people.other) == ("2", "1")
    with qtbot.waitSignal(page.workspace.restore_asked) as asked:
        dialog.confirm.click()
    assert Path(asked.args[0]).exists()


def test_a_copy_that_was_tampered_with_cannot_be_chosen(page, tmp_path):
    (tmp_path / "жалған.bagdar").write_text("бұл көшірме емес")
    page.ask_restore(tmp_path / "жалған.bagdar")
    dialog = page.findChild(RestoreDialog)
    assert not dialog.confirm.isEnabled()
    assert not dialog.refusal.isHidden()


def test_a_restored_copy_has_what_it_had_and_the_present_file_is_kept(tmp_path, clock):
    path = tmp_path / "орталық.bagdar"
    with office.create(path, clock) as store:
        participants.add(store, builders.draft())
        made = backups.take(path, clock(), reason="asked")
        participants.add(store, builders.draft("Бекова", "Айна"))
    aside = restoring.restore(backups.folder(path) / made.file, path, clock)
    with office.open_centre(path, clock) as store:
        assert store.scalar("select count(*) from person") == 1
    assert aside is not None
    assert aside.exists()


def test_the_note_of_a_copy_outside_survives_being_unreadable(tmp_path, clock):
    path = tmp_path / "орталық.bagdar"
    outside.remember(path, clock().isoformat(), tmp_path)
    assert outside.last(path) is not None
    (backups.folder(path) / "outside.json").write_text("{", "utf-8")
    assert outside.last(path) is None
