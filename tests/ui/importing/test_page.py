from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.exchange import batches, reading
from app.registry import listing, participants
from app.store.store import Store
from tests import builders
from tests.ui.asked import Asked
from ui import language, tasks
from ui.importing.history import History
from ui.importing.page import COLUMNS, FILE, RESULT, ROWS, ImportPage
from ui.memory import Memory
from ui.participants.tab import ParticipantsRoom
from ui.workspace import Workspace

HEADS = ("№", "Тегі, аты, әкесінің аты", "ЖСН", "Туған күні", "Телефоны", "Мамандығы")
Row = Sequence[object]


def village(path: Path, rows: Sequence[Row]) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet["A1"] = "Қарағаш ауылдық округінің жұмыссыз азаматтарының тізімі"
    sheet.merge_cells("A1:F1")
    sheet.append([])
    for row in (HEADS, *rows):
        sheet.append(list(row))
    book.save(path)
    return path


def row(number: int, **others: object) -> list[object]:
    who = builders.person(number)
    held = {
        "name": who.name.full,
        "iin": who.iin,
        "birth": f"{who.birth_date:%d.%m.%Y}",
        "phone": who.phone,
        "profession": "",
        **others,
    }
    return [number, held["name"], held["iin"], held["birth"], held["phone"], held["profession"]]


@pytest.fixture
def workspace(store: Store, tmp_path: Path) -> Workspace:
    builders.people(store, 8)
    return Workspace(store, Memory(tmp_path))


@pytest.fixture
def page(workspace: Workspace, qtbot: QtBot) -> Iterator[ImportPage]:
    made = ImportPage(workspace, asking=Asked())
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    qtbot.waitUntil(lambda: not made.busy, timeout=20_000)
    delete(made)  # before the file closes, as the window does


@pytest.fixture
def read(page: ImportPage, tmp_path: Path, qtbot: QtBot) -> Callable[..., ImportPage]:
    def reading_(*rows: Row) -> ImportPage:
        page.start(village(tmp_path / "Қарағаш.xlsx", rows))
        settle(page, COLUMNS, qtbot)
        return page

    return reading_


@pytest.fixture
def judged(read: Callable[..., ImportPage], qtbot: QtBot) -> Callable[..., ImportPage]:
    def judging(*rows: Row) -> ImportPage:
        page = read(*rows)
        page.judge()
        settle(page, ROWS, qtbot)
        return page

    return judging


def settle(page: ImportPage, step: int, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.step == step and not page.busy, timeout=20_000)


ANEW = row(40, profession="Дәнекерлеуші")
CORRECTED = row(1, phone="87019998877")
UNREADABLE = row(41, birth="31.02.1990")
ALIKE = row(7, iin="", birth="")


def test_a_list_under_a_merged_title_shows_what_its_columns_hold(read):
    page = read(ANEW)
    held = page.session.survey.mapping
    assert held == {1: "full_name", 2: "iin", 3: "birth_date", 4: "phone", 5: "profession"}
    assert page.columns.preview.choices[1].currentData() == "full_name"
    assert page.columns.header.currentText().startswith("3:")


def test_every_row_is_judged_and_a_chip_opens_exactly_what_it_counts(judged):
    page = judged(ANEW, CORRECTED, UNREADABLE, ALIKE, row(2))
    for kind in ("new", "changed", "duplicate", "refused", "same"):
        chip = page.rows.chips[kind]
        chip.click()
        assert chip.count == "1"
        assert page.rows.model.rowCount() == 1


def test_a_doubt_is_the_first_thing_shown(judged):
    page = judged(ANEW, ALIKE)
    assert page.rows.card.same.isVisible()
    assert page.rows.model.rowCount() == 1


def test_a_refused_row_names_its_column(judged):
    page = judged(UNREADABLE)
    page.rows.chips["refused"].click()
    assert page.rows.model.text(0, 3).startswith("Туған күні: ")


def test_a_changed_row_shows_the_old_value_and_the_new(judged):
    page = judged(CORRECTED)
    page.rows.chips["changed"].click()
    [pair] = page.rows.card.comparison.pairs
    assert (pair.one, pair.other) == ("+77010000001", "+77019998877")


def test_a_doubt_decided_as_the_same_person_changes_that_card_only(judged, workspace, qtbot):
    page = judged([*ALIKE[:5], "Аспаз"])
    page.rows.card.same.click()
    page.commit()
    settle(page, RESULT, qtbot)
    everyone = listing.ids(workspace.store, listing.Filter(), workspace.today())
    assert len(everyone) == 8
    cards = participants.many(workspace.store, list(everyone))
    assert [card.surname for card in cards if card.profession == "Аспаз"] == ["Иванова"]


def test_an_undecided_doubt_stays_outside(judged, workspace, qtbot):
    page = judged(ANEW, ALIKE)
    page.commit()
    settle(page, RESULT, qtbot)
    assert len(listing.ids(workspace.store, listing.Filter(), workspace.today())) == 9
    assert page.result.counts["duplicates"].text() == "1"


def test_a_word_on_a_doubt_can_be_taken_back(judged):
    page = judged(ALIKE)
    page.rows.card.new.click()
    assert page.session.decisions
    page.rows.card.back.click()
    assert not page.session.decisions


def test_the_list_goes_in_and_comes_back_whole_without_a_mouse(page, workspace, tmp_path, qtbot):
    page._asking.answer = village(tmp_path / "ауыл.xlsx", [ANEW, CORRECTED, ALIKE])
    page.start()
    qtbot.keyClick(page.file.choose, Qt.Key.Key_Return)
    settle(page, COLUMNS, qtbot)
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(page, ROWS, qtbot)
    qtbot.keyClick(page.rows.list, Qt.Key.Key_F7)
    qtbot.keyClick(page.rows.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(page, RESULT, qtbot)
    store, day = workspace.store, workspace.today()
    assert len(listing.ids(store, listing.Filter(), day)) == 10
    qtbot.keyClick(page.result.undo, Qt.Key.Key_Return)
    assert len(listing.ids(store, listing.Filter(), day)) == 8
    assert not page.result.undo.isVisible()


def test_open_these_people_gives_exactly_the_batch(judged, workspace, qtbot):
    page = judged(ANEW, CORRECTED, row(2))
    page.commit()
    settle(page, RESULT, qtbot)
    with qtbot.waitSignal(page.people_wanted) as asked:
        page.result.people.click()
    wanted = listing.Filter(batch_id=asked.args[0])
    assert len(listing.ids(workspace.store, wanted, workspace.today())) == 3


def test_the_outcome_file_says_what_became_of_each_row(judged, tmp_path, qtbot):
    page = judged(ANEW, UNREADABLE)
    page.commit()
    settle(page, RESULT, qtbot)
    page._asking.answer = tmp_path / "нәтиже.xlsx"
    page.save_outcome()
    [sheet] = reading.read(tmp_path / "нәтиже.xlsx").sheets
    assert [each[1] for each in sheet.rows[1:]] == ["жаңа", "қабылданбады"]


def test_the_same_file_again_changes_nothing(judged, tmp_path, qtbot):
    page = judged(ANEW)
    page.commit()
    settle(page, RESULT, qtbot)
    page.start(tmp_path / "Қарағаш.xlsx")
    settle(page, COLUMNS, qtbot)
    page.judge()
    settle(page, ROWS, qtbot)
    assert page.session.counts()["same"] == 1
    assert not page.next.isEnabled()


def test_an_old_encoding_is_told_and_another_is_read_at_once(page, tmp_path, qtbot):
    lines = ["Фамилия;Имя;ИИН"] + [
        f"{who.surname};{who.given_name};{who.iin}" for who in map(builders.person, range(60, 90))
    ]
    path = tmp_path / "тізім.csv"
    path.write_bytes("\r\n".join(lines).encode("kz1048"))
    page.start(path)
    settle(page, COLUMNS, qtbot)
    assert page.columns.encoding.currentData() == "kz1048"
    before = page.session.workbook
    page.columns.read_again.emit("cp866", ";")
    qtbot.waitUntil(lambda: page.session.workbook is not before, timeout=20_000)
    assert page.session.workbook.encoding == "cp866"


def test_another_row_of_titles_can_be_pointed_at(read):
    page = read(ANEW, CORRECTED)
    page.columns.header.setCurrentIndex(page.columns.header.findData(0))
    page.columns.header.activated.emit(page.columns.header.currentIndex())
    assert page.session.survey.header.first == 0


def test_a_list_without_a_name_goes_no_further(read):
    page = read(ANEW)
    page.columns.preview.mapped.emit({2: "iin"})
    assert not page.next.isEnabled()


def test_what_a_column_holds_is_held_by_no_other(read):
    page = read(ANEW)
    choice = page.columns.preview.choices[4]
    choice.setCurrentIndex(choice.findData("iin"))
    assert [at for at, held in page.session.survey.mapping.items() if held == "iin"] == [4]


def test_a_broken_file_is_refused_on_the_page_and_the_way_stays_open(page, tmp_path, qtbot):
    path = tmp_path / "бос.xlsx"
    path.write_bytes(b"")
    page.start(path)
    qtbot.waitUntil(lambda: page.refusal.isVisible() and not page.busy, timeout=20_000)
    assert "бос.xlsx" in " ".join(page.refusal.sentence)
    assert page.step == FILE


def test_people_changed_meanwhile_ask_for_another_comparison(judged, workspace, qtbot):
    page = judged(ANEW)
    participants.add(workspace.store, builders.draft())
    page.commit()
    qtbot.waitUntil(lambda: page.refusal.isVisible() and not page.busy, timeout=20_000)
    page.judge()
    settle(page, ROWS, qtbot)
    page.commit()
    settle(page, RESULT, qtbot)


def test_an_empty_form_is_understood_when_it_comes_back(page, tmp_path, qtbot):
    page._asking.answer = tmp_path / "үлгі.xlsx"
    page.save_template()
    book = openpyxl.load_workbook(tmp_path / "үлгі.xlsx")
    book.worksheets[0].append(["Бекова", "Айна"])
    book.save(tmp_path / "үлгі.xlsx")
    page.start(tmp_path / "үлгі.xlsx")
    settle(page, COLUMNS, qtbot)
    assert page.columns.ready


def test_lists_taken_in_before_are_named_and_taken_back(judged, workspace, qtbot):
    page = judged(ANEW)
    page.commit()
    settle(page, RESULT, qtbot)
    history = History(workspace, asking=Asked(), parent=page)
    history.show()
    assert history.model.text(0, 1) == "Қарағаш.xlsx"
    history.undo.click()
    assert history.model.rowCount() == 0
    assert not batches.listed(workspace.store)


def test_a_batch_with_a_card_changed_since_stays_and_names_it(judged, workspace, qtbot):
    page = judged(ANEW)
    page.commit()
    settle(page, RESULT, qtbot)
    [batch] = batches.listed(workspace.store)
    people = listing.ids(workspace.store, listing.Filter(batch_id=batch.id), workspace.today())
    card = participants.get(workspace.store, people[0])
    draft = participants.draft_of(card)
    participants.change(workspace.store, card.id, replace(draft, profession="Аспаз"))
    page.undo()
    assert page.refusal.isVisible()
    assert batches.listed(workspace.store)


def test_the_wizard_changes_its_language_where_it_stands(judged, qapp, qtbot):
    page = judged(ANEW, ALIKE)
    kazakh = page.rows.card.same.text()
    language.switch(qapp, "ru")
    qtbot.waitUntil(lambda: page.rows.card.same.text() not in ("The same person", kazakh))
    assert page.rows.chips["new"].accessibleName().startswith("Новый")


def test_ctrl_i_lays_the_wizard_over_the_list_and_esc_takes_it_away(workspace):
    room = ParticipantsRoom(workspace)
    room.show()
    room.doing["take_in"].trigger()
    page = room.findChild(ImportPage)
    assert page is not None
    assert room.split.isHidden()
    page.go_back()
    assert not room.split.isHidden()
    tasks.wait_all(room)
    delete(room)


def test_a_file_dropped_on_the_list_is_read_at_once(workspace, tmp_path, qtbot):
    path = village(tmp_path / "тасталған.xlsx", [ANEW])
    room = ParticipantsRoom(workspace)
    room.show()
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(path))])
    plain = Qt.KeyboardModifier.NoModifier
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    room.dropEvent(QDropEvent(QPointF(10, 10), copy, carried, left, plain))
    page = room.findChild(ImportPage)
    assert page is not None
    settle(page, COLUMNS, qtbot)
    assert page.session is not None
    assert page.session.path == path
    tasks.wait_all(room)
    delete(room)
