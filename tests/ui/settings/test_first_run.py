from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app import centre, office, paths
from app.errors import Refusal
from app.registry import participants
from app.store import backups
from app.store.store import Store
from tests import builders
from tests.ui.asked import Asked
from ui import language
from ui.backups.restoring import RestoreDialog
from ui.memory import Memory
from ui.settings import beginnings
from ui.settings.first_run import FirstPage


class Frame:
    """What a window is asked for by the first page."""

    def __init__(self) -> None:
        self.asked = ""

    def open_settings(self, place: str = "") -> None:
        self.asked = place


class Opener:
    """Opens files as the program does, without a window around them."""

    def __init__(self, memory: Memory, clock: builders.Clock) -> None:
        self.memory, self._clock = memory, clock
        self.store: Store | None = None
        self.frame = Frame()

    def open_file(self, path: Path) -> Frame:
        return self.show_window(office.open_centre(path, self._clock))

    def show_window(self, store: Store) -> Frame:
        self.store = store
        return self.frame


@pytest.fixture
def opener(tmp_path: Path, clock: builders.Clock) -> Iterator[Opener]:
    made = Opener(Memory(tmp_path), clock)
    yield made
    if made.store is not None:
        made.store.close()


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DOCUMENTS_DIR", str(tmp_path / "Құжаттар"))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv(paths.CHOSEN, raising=False)
    return tmp_path


@pytest.fixture
def first(opener: Opener, clock: builders.Clock, qtbot: QtBot) -> Iterator[FirstPage]:
    made = FirstPage(opener, asking=Asked(), clock=clock)  # type: ignore[arg-type]
    made.show()
    qtbot.waitExposed(made)
    yield made
    delete(made)


def shown_for(refusal: Refusal, path: Path, opener: Opener, clock: builders.Clock) -> FirstPage:
    page = FirstPage(opener, refusal, path, asking=Asked(), clock=clock)  # type: ignore[arg-type]
    page.show()
    return page


def test_a_new_centre_is_made_by_keyboard_and_its_names_come_next(first, opener, tmp_path, qtbot):
    qtbot.keyClick(first.ways["create"], Qt.Key.Key_Return)
    first.place.field.line.setText(str(tmp_path / "жаңа" / "орталық"))
    qtbot.keyClick(first.place.field.line, Qt.Key.Key_Return)
    assert opener.store.path == tmp_path / "жаңа" / "орталық.bagdar"
    assert opener.frame.asked == "centre_kk"
    assert not first.isVisible()


def test_nothing_is_written_over_a_file_that_is_there(first, opener, tmp_path):
    (tmp_path / "бар.bagdar").write_text("x")
    first.begin()
    first.place.field.set_value(str(tmp_path / "бар.bagdar"))
    first.place.go.click()
    assert first.place.field.error
    assert (tmp_path / "бар.bagdar").read_text() == "x"
    assert opener.store is None


def test_a_taken_name_is_proposed_with_a_number(tmp_path):
    (tmp_path / "centre.bagdar").touch()
    assert beginnings.free(tmp_path / "centre.bagdar").name == "centre-2.bagdar"


def test_a_file_that_is_no_centre_is_refused_on_the_page(first, tmp_path):
    (tmp_path / "бөтен.bagdar").write_text("бұл кесте емес")
    first._asking.answer = tmp_path / "бөтен.bagdar"
    first.ways["open"].click()
    assert first.refusal.isVisible()


def test_a_damaged_file_offers_its_newest_copy_and_is_set_aside(tmp_path, clock, opener, qtbot):
    path = tmp_path / "centre.bagdar"
    with office.create(path, clock) as store:
        participants.add(store, builders.draft())
        backups.take(path, clock(), reason="exit")
    path.write_bytes(path.read_bytes()[:5000])
    page = shown_for(Refusal("file-damaged", path=str(path)), path, opener, clock)
    page.refusal._button.click()
    dialog = page.findChild(RestoreDialog)
    assert dialog is not None
    dialog.confirm.click()
    qtbot.waitUntil(lambda: opener.store is not None, timeout=20_000)
    assert opener.store.scalar("select count(*) from person") == 1
    assert list(tmp_path.glob("*set-aside*"))
    delete(page)


def test_a_file_held_by_another_says_who_and_can_be_tried_again(tmp_path, clock, opener):
    path = tmp_path / "centre.bagdar"
    held = office.create(path, clock)
    with pytest.raises(Refusal) as refused:
        office.open_centre(path, clock)
    page = shown_for(refused.value, path, opener, clock)
    assert str(refused.value.details["user"]) in " ".join(page.refusal.sentence)
    held.close()
    page.refusal._button.click()
    assert opener.store is not None
    delete(page)


def test_the_language_changes_at_once_and_is_remembered(first, opener):
    first.languages["ru"].click()
    assert language.current() == "ru"
    assert opener.memory.text("window/language") == "ru"
    assert first.languages["ru"].isChecked()


def test_training_data_are_invented_marked_and_opened(tmp_path, clock):
    told: list[tuple[int, int]] = []
    path = tmp_path / "оқу.bagdar"
    work = beginnings.train(path, clock().date(), people=6)
    assert work(lambda done, whole: told.append((done, whole)), lambda: False) == path
    with office.open_centre(path, clock) as store:
        assert centre.is_training(store)
        assert store.scalar("select count(*) from person") >= 6
    assert told == sorted(told)


def test_training_data_stopped_half_way_leave_nothing(tmp_path, clock):
    path = tmp_path / "оқу.bagdar"
    with pytest.raises(Refusal):
        beginnings.train(path, clock().date(), people=6)(lambda _done, _whole: None, lambda: True)
    assert list(tmp_path.glob("*оқу*")) == []
