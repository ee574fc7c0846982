"""The report's form goes out as a text and comes in checked; one at fault changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.quarters import layouts
from app.store.store import Store
from tests.ui.asked import Asked
from tests.ui.rooms import label
from tests.ui.settings.test_settings import room, workspace
from ui.settings.report_form_page import ReportFormPage
from ui.settings.tab import SettingsRoom

__all__ = ["room", "workspace"]


@pytest.fixture
def page(room: SettingsRoom) -> ReportFormPage:
    opened = room.open("report_form")
    assert isinstance(opened, ReportFormPage)
    return opened


def test_what_goes_out_comes_in_again_as_the_offices_own(
    page: ReportFormPage, store: Store, tmp_path: Path
):
    path = tmp_path / "quarter.toml"
    page.asking = Asked(path)
    page.save_text()
    assert path.read_text("utf-8") == layouts.standard().body
    path.write_text(
        layouts.standard().body.replace("Көрсетілген қызметтер", "Қызметтер", 1), "utf-8"
    )
    page.begin_new()
    assert layouts.of(store).sections[0].heading.kk == "Қызметтер"
    assert page.outline.rows[0][1].startswith("Қызметтер")
    assert page.drop_button.isEnabled()


def test_a_form_at_fault_is_refused_by_its_place(
    page: ReportFormPage, store: Store, tmp_path: Path
):
    path = tmp_path / "wrong.toml"
    body = layouts.standard().body
    for wrong, place in (
        (body.replace('"served"', '"servd"', 1), "servd"),
        (body.replace('kind = "table"', 'kind = "tabel"', 1), "section 1"),
        ("[[section]", "line 1"),
    ):
        path.write_text(wrong, "utf-8")
        page.take(path)
        assert place in page.refusal.sentence.happened
        assert layouts.of(store) == layouts.standard()


def test_bytes_that_are_no_text_and_a_missing_file_are_refused(
    page: ReportFormPage, store: Store, tmp_path: Path
):
    path = tmp_path / "bytes.toml"
    path.write_bytes(b"\xff\xfe\x00")
    for each in (path, tmp_path / "nowhere.toml"):
        page.refusal.dismiss()
        page.take(each)
        assert page.refusal.sentence.happened
    assert layouts.of(store) == layouts.standard()


def test_the_programs_form_comes_back_and_that_can_be_undone(
    page: ReportFormPage, room: SettingsRoom, store: Store
):
    body = layouts.standard().body.replace("Көрсетілген қызметтер", "Қызметтер", 1)
    layouts.put(store, body)
    page.look()
    undos = []
    room.workspace.said.connect(lambda _sentence, undo: undos.append(undo))
    page.drop()
    assert layouts.of(store) == layouts.standard()
    assert not page.drop_button.isEnabled()
    undos[0]()
    assert layouts.of(store).body == body


def test_both_forms_are_shown(page: ReportFormPage):
    signed = len(page.outline.rows)
    page.which.choose("full")
    assert len(page.outline.rows) != signed
    assert label(page, "settings.report_form.state")


def test_the_state_of_a_form_keeps_off_the_chips_above_it(page: ReportFormPage):
    held = page.state.parentWidget()
    assert held is not None
    QApplication.processEvents()
    above = page.which.mapTo(page, page.which.rect().bottomLeft()).y()
    assert page.state.mapTo(page, page.state.rect().topLeft()).y() - above >= 6
