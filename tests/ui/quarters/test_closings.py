"""Closing a period and what comes after: its card, what moved, opening it again, its files."""

from __future__ import annotations

import json
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.guidance import attendance
from app.paperwork import register
from app.quarters import closings, content, corrections, periods
from app.staffing import staff
from app.store.store import Store
from tests.quarters import closed
from tests.ui.asked import Asked
from tests.ui.quarters import hands
from tests.ui.rooms import KEY, label
from ui.quarters import files
from ui.quarters.freezing import FreezeDialog, ReopenDialog
from ui.quarters.inspecting import InspectionDialog
from ui.quarters.tab import QuartersRoom


def test_a_period_under_way_is_not_offered_to_be_closed(room: QuartersRoom):
    room.go_to(periods.read("2026-Q4"))
    assert not room.doing.close.isEnabled()
    assert "41" in room.bar.pills.badges[0].text
    room.go_to(periods.read("2026-Q3"))
    assert room.doing.close.isEnabled()


def test_no_button_offers_what_the_period_does_not_allow(room: QuartersRoom):
    view = hands.closings(room)
    room.go_to(periods.read("2026-Q4"))
    assert not view.begin.isEnabled()
    room.go_to(periods.read("2026-Q3"))
    assert view.begin.isEnabled()


def test_a_closed_period_says_its_number_and_is_listed(room: QuartersRoom, life: Store):
    closing = closed.freeze(life)
    room.workspace.tell("quarter paper")
    view = hands.closings(room)
    assert view.model.rowCount() == 1
    assert view.list.current_id == closing.id
    assert closing.number in room.bar.pills.badges[0].text
    assert not room.doing.close.isEnabled()
    assert label(room, "quarters.closing.head.title")


def test_a_copy_is_the_stored_bytes(room: QuartersRoom, life: Store):
    closing = closed.freeze(life)
    handed: list[Path] = []

    def printing(path: Path) -> bool:
        handed.append(path)
        return True

    room.workspace.documents.printing = printing
    hands.closings(room).closing_card.print_copy()
    assert handed[0].read_bytes() == register.bytes_of(life, closing.paper_id)
    assert register.get(life, closing.paper_id).copies == 1


def test_what_moved_is_shown_with_who_and_why(qtbot: QtBot, room: QuartersRoom, life: Store):
    closed.freeze(life)
    person = _move(life)
    view = hands.closings(room)
    card = view.closing_card
    room.look()
    qtbot.waitUntil(lambda: bool(card.found and card.found.cells), timeout=hands.PATIENCE)
    assert card.found is not None
    rows = card.lists["changes"]
    assert rows.model.rowCount() == len(card.found.cells)
    assert "→" in rows.model.text(0, 2)
    assert "Директор" in label(room, "quarters.closing.changes.foot")
    qtbot.waitUntil(lambda: not room.bar.moved.isHidden(), timeout=hands.PATIENCE)
    assert str(len(card.found.cells)) in room.bar.moved.text()
    rows.list.select_row(0)
    QTest.keyClick(rows.list, KEY.Key_Return)
    assert card.chips.current == "lines"
    asked: list[tuple[str, int]] = []
    room.workspace.card_asked.connect(lambda place, record: asked.append((place, record)))
    QTest.keyClick(card.lists["lines"].list, KEY.Key_Return)
    assert asked == [("participants", person)]


def _move(store: Store) -> int:
    """Take one visit of the third quarter back, and say whose it was."""
    line, person = store.tuples(
        "select attendance.id, person_id from attendance join session on session_id = session.id"
        " where mark = 'present' and state = 'held'"
        " and day between '2026-07-01' and '2026-09-30' order by attendance.id"
    )[0]
    attendance.mark(store, [line], "absent")
    return int(person)


def test_opening_again_wants_a_reason_and_leaves_the_paper(
    qtbot: QtBot, room: QuartersRoom, life: Store
):
    closing = closed.freeze(life)
    card = hands.closings(room).closing_card
    card.reopen()
    dialog = card.ask
    assert isinstance(dialog, ReopenDialog)
    dialog.submit()
    assert dialog.form.fields["reason"].error
    director = staff.signatories(life, life.today())[0]
    dialog.form.show_values({"staff_id": director.id, "reason": "Тізім толық емес"})
    dialog.submit()
    assert closings.get(life, closing.id).state == "reopened"
    assert register.get(life, closing.paper_id).state == "annulled"
    qtbot.waitUntil(lambda: room.closing is None, timeout=hands.PATIENCE)
    assert room.doing.close.isEnabled()
    assert not card.doing["reopen"].isEnabled()


def test_closing_asks_who_signs_and_names_what_speaks_against_it(
    qtbot: QtBot, room: QuartersRoom, life: Store
):
    room.doing.close_period()
    dialog = room.doing.ask
    assert isinstance(dialog, FreezeDialog)
    qtbot.waitUntil(lambda: bool(dialog.remarks.said), timeout=hands.PATIENCE)
    with qtbot.waitSignal(dialog.accepted, timeout=hands.PATIENCE):
        dialog.submit()
    closing = closings.of(life, room.period)
    assert closing is not None
    assert room.view_key == "closings"
    assert register.bytes_of(life, closing.paper_id).startswith(b"%PDF")


def test_stopping_a_closing_leaves_nothing(qtbot: QtBot, room: QuartersRoom, life: Store):
    room.doing.close_period()
    dialog = room.doing.ask
    assert isinstance(dialog, FreezeDialog)
    before = life.last_action
    dialog.submit()
    task = dialog.task
    assert task is not None
    dialog.reject()
    qtbot.waitUntil(lambda: dialog.task is None, timeout=hands.PATIENCE)
    if closings.of(life, room.period) is None:  # unless it was whole before it heard
        assert life.last_action == before
        assert dialog.isVisible()
        dialog.reject()
        assert not dialog.isVisible()


def test_a_closing_that_is_refused_gives_the_keys_back(
    qtbot: QtBot, room: QuartersRoom, life: Store, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(type(life), "read_only", property(lambda _store: True))
    room.doing.close_period()
    dialog = room.doing.ask
    assert isinstance(dialog, FreezeDialog)
    qtbot.waitUntil(lambda: dialog.focusWidget() is not None)
    stood = dialog.focusWidget()
    dialog.submit()
    qtbot.waitUntil(lambda: dialog.task is None, timeout=hands.PATIENCE)
    assert dialog.isVisible()
    assert dialog.focusWidget() is stood
    dialog.reject()


def test_the_report_of_an_open_period_is_a_draft(qtbot: QtBot, room: QuartersRoom, tmp_path: Path):
    for kind in files.KINDS:
        assert "draft" in files.name(room.period, kind, None)
        path = tmp_path / f"{kind}.{files.ending(kind)}"
        room.doing.asking = Asked(path)
        with qtbot.waitSignal(room.workspace.said, timeout=hands.PATIENCE):
            room.doing.write(kind, None)
        assert path.exists()
    assert json.loads((tmp_path / "json.json").read_text("utf-8"))["period"] == "2026-Q3"
    whole, public = (
        openpyxl.load_workbook(tmp_path / f"{kind}.xlsx").sheetnames
        for kind in ("xlsx", "public_xlsx")
    )
    assert len(whole) > len(public) > 3


def test_the_file_of_a_closed_period_is_what_was_signed(
    qtbot: QtBot, room: QuartersRoom, life: Store, tmp_path: Path
):
    closing = closed.freeze(life)
    signed = content.to_json(closings.content_of(life, closing.id))
    _move(life)
    for kind, wanted in (
        ("pdf", register.bytes_of(life, closing.paper_id)),
        ("json", signed.encode()),
    ):
        path = tmp_path / f"signed.{kind}"
        room.doing.asking = Asked(path)
        with qtbot.waitSignal(room.workspace.said, timeout=hands.PATIENCE):
            room.doing.write(kind, closing)
        assert path.read_bytes() == wanted


def test_the_menu_of_files_names_them_all(room: QuartersRoom):
    menu = QMenu()
    room.doing.offer_files(menu)
    words = [each.text() for each in menu.actions() if not each.isSeparator()]
    assert len(words) == len(set(words)) == len(files.KINDS) + 1


def test_the_folder_of_an_inspection_is_made(qtbot: QtBot, room: QuartersRoom, tmp_path: Path):
    room.doing.gather()
    dialog = room.doing.ask
    assert isinstance(dialog, InspectionDialog)
    dialog.form.show_values(
        {"period": "2026-Q3", "folder": str(tmp_path / "inspection"), "persons": False}
    )
    with qtbot.waitSignal(dialog.accepted, timeout=hands.PATIENCE):
        dialog.submit()
    assert (tmp_path / "inspection" / "contents.json").exists()


def test_a_folder_that_holds_something_is_refused(qtbot: QtBot, room: QuartersRoom, tmp_path: Path):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "note.txt").write_text("1")
    dialog = InspectionDialog(room.workspace, room.period, room)
    dialog.open()
    dialog.form.show_values({"period": "2026-Q3", "folder": str(tmp_path / "full")})
    dialog.submit()
    qtbot.waitUntil(lambda: dialog.task is None, timeout=hands.PATIENCE)
    assert dialog.refusal.isVisible()
    dialog.reject()


def test_a_correction_sheet_is_issued_for_what_moved(qtbot: QtBot, room: QuartersRoom, life: Store):
    closing = closed.freeze(life)
    _move(life)
    card = hands.closings(room).closing_card
    room.look()
    qtbot.waitUntil(card.doing["correct"].isEnabled, timeout=hands.PATIENCE)
    with qtbot.waitSignal(card.press.printed, timeout=hands.PATIENCE):
        card.correct()
    sheets = corrections.of(life, closing.id)
    assert len(sheets) == 1
    assert register.bytes_of(life, sheets[0].paper_id).startswith(b"%PDF")
    qtbot.waitUntil(lambda: card.lists["sheets"].model.rowCount() == 1, timeout=hands.PATIENCE)
    dialog = card.press.dialog
    assert dialog is not None
    dialog.reject()
