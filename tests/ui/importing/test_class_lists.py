"""A class list is reviewed in the window: questions answered, a review left and gone on with."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.exchange import reviews
from app.registry import participants, partners
from app.schooling import contingents, enrolments
from app.store.store import Store
from tests import builders
from tests.exchange import class_files
from tests.ui.asked import Asked
from ui.importing.page import COLUMNS, FILE, RESULT, ROWS, ImportPage
from ui.memory import Memory
from ui.workspace import Workspace


@pytest.fixture
def school(store: Store) -> int:
    return partners.add(store, partners.Draft(name_kk=class_files.SCHOOL, roles=("school",)))


@pytest.fixture
def other(store: Store) -> int:
    return partners.add(store, partners.Draft(name_kk="Басқа мектеп", roles=("school",)))


@pytest.fixture
def asked(store: Store, school: int, other: int) -> tuple[int, int, int]:
    """One who moved, one who is back and one who is missing."""
    surname, given, _, born, *_ = class_files.PUPILS[0]
    moved = pupil(store, other, surname, given, born)
    surname, given, _, born, *_ = class_files.PUPILS[1]
    back = pupil(store, school, surname, given, born)
    held = enrolments.open_of(store, back)
    assert held is not None
    enrolments.leave(store, held.id, date(2026, 10, 1), "left")
    return moved, back, pupil(store, school, "Жоқ", "Болған", date(2009, 8, 8))


def pupil(store: Store, place: int, surname: str, given: str, born: date) -> int:
    person = participants.add(store, builders.draft(surname, given, birth_date=born))
    draft = enrolments.Draft(place, "school", 11, "Ә", 2026, date(2025, 9, 1))
    enrolments.enrol(store, person, draft)
    return person


@pytest.fixture
def page(store: Store, tmp_path: Path, qtbot: QtBot) -> Iterator[ImportPage]:
    made = opened(store, tmp_path)
    yield made
    qtbot.waitUntil(lambda: not made.busy, timeout=20_000)
    delete(made)


def opened(store: Store, folder: Path) -> ImportPage:
    made = ImportPage(Workspace(store, Memory(folder)), subject="class_list", asking=Asked())
    made.resize(1366, 768)
    made.show()
    return made


def settle(page: ImportPage, step: int, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.step == step and not page.busy, timeout=20_000)


def advance(page: ImportPage, step: int, qtbot: QtBot) -> None:
    page.next.click()
    settle(page, step, qtbot)


def reviewed(page: ImportPage, path: Path, qtbot: QtBot) -> None:
    page.start(path)
    settle(page, COLUMNS, qtbot)
    assert page.columns.ready, "the file names its school"
    advance(page, ROWS, qtbot)


def show(page: ImportPage, kind: str) -> None:
    page.rows.chips[kind].click()
    page.rows.list.select_row(0)


def test_each_question_has_its_own_answers(page, store, school, other, asked, tmp_path, qtbot):
    moved, back, gone = asked
    reviewed(page, class_files.sheet_for_each(tmp_path), qtbot)
    session = page.session
    assert session is not None
    counts = session.counts()
    assert [counts[each] for each in ("new", "moved", "returned", "absent")] == [4, 1, 1, 1]
    for kind in ("moved", "returned", "absent"):
        show(page, kind)
        assert not page.rows.card.new.isVisible()
        page.rows.card.same.click()
    advance(page, RESULT, qtbot)
    places = [enrolments.open_of(store, each) for each in (moved, back, gone)]
    assert [each.partner_id if each else None for each in places] == [school, school, None]
    page.undo()
    held = enrolments.open_of(store, moved)
    assert held is not None
    assert held.partner_id == other


def test_nobody_is_taken_off_or_back_without_a_word(page, store, asked, tmp_path, qtbot):
    moved, back, gone = asked
    reviewed(page, class_files.sheet_for_each(tmp_path), qtbot)
    advance(page, RESULT, qtbot)
    assert enrolments.open_of(store, back) is None
    assert enrolments.open_of(store, gone) is not None
    assert [each.person_id for each in enrolments.waiting_moves(store)] == [moved]


def test_a_review_left_is_gone_on_with_where_it_was(page, store, asked, tmp_path, qtbot):
    path = class_files.sheet_for_each(tmp_path)
    reviewed(page, path, qtbot)
    show(page, "absent")
    page.rows.card.same.click()
    assert page.session is not None
    decided = dict(page.session.decisions)
    again = opened(store, tmp_path)
    assert again.step == FILE
    assert path.name in again.file.left.text()
    again.file.left.click()
    settle(again, COLUMNS, qtbot)
    advance(again, ROWS, qtbot)
    assert again.session is not None
    assert again.session.decisions == decided
    advance(again, RESULT, qtbot)
    assert reviews.pending(store) == []
    assert enrolments.open_of(store, asked[2]) is None
    delete(again)


def test_what_came_with_the_list_is_kept_with_it(page, store, school, tmp_path, qtbot):
    page.start(class_files.plain_csv(tmp_path))
    settle(page, COLUMNS, qtbot)
    papers = page.columns.given.papers
    papers.open()
    assert papers.dialog is not None
    papers.dialog.form.show_values({"document": "01-15/77", "size": "120"})
    papers.dialog.submit()
    advance(page, ROWS, qtbot)
    advance(page, RESULT, qtbot)
    kept = contingents.of(store, school, 2026)
    assert kept is not None
    assert (kept.document, kept.size) == ("01-15/77", 120)


def test_a_list_that_names_no_school_waits_until_one_is_chosen(page, school, tmp_path, qtbot):
    path = tmp_path / "list.csv"
    path.write_text("Аты-жөні;Сыныбы\nАхметов Ерлан;11 Ә\n", "utf-8")
    page.start(path)
    settle(page, COLUMNS, qtbot)
    assert not page.next.isEnabled()
    choice = page.columns.given.choices["school"]
    place = choice.findText(class_files.SCHOOL)
    choice.setCurrentIndex(place)
    choice.activated.emit(place)
    assert page.next.isEnabled()
    advance(page, ROWS, qtbot)
    assert page.session is not None
    assert page.session.counts()["new"] == 1
    assert school
