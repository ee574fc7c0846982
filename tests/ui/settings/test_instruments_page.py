from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.guidance import instruments, meanings, pin
from tests.ui.asked import Asked
from tests.ui.settings.test_settings import room, save, workspace
from ui.settings.instruments_page import InstrumentsPage

__all__ = ["room", "workspace"]

CTRL = Qt.KeyboardModifier.ControlModifier
SHIPPED = Path(instruments.__file__).parents[2] / "resources" / "instruments"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Give a file of a test of the office's own: a shipped one under another code."""
    body = (SHIPPED / "1_objects.toml").read_text("utf-8")
    path = tmp_path / "own.toml"
    path.write_text(body.replace('code = "objects"', 'code = "ours"', 1), "utf-8")
    return path


@pytest.fixture
def page(room) -> InstrumentsPage:
    opened = room.open("instruments")
    assert isinstance(opened, InstrumentsPage)
    return opened


def states(page: InstrumentsPage) -> list[str]:
    return [page.model.text(row, 1) for row in range(page.model.rowCount())]


def test_the_programs_own_tests_are_listed_with_their_questions(page):
    assert page.model.rowCount() == len(instruments.shipped())
    assert "30." in page.items.toPlainText()
    assert not page.archive_button.isEnabled()


def test_the_office_adds_its_own_by_ctrl_n(page, store, own, qtbot):
    page.asking = Asked(own)
    qtbot.keyClick(page, Qt.Key.Key_N, CTRL)
    assert [each.code for each in instruments.added(store)] == ["ours"]
    assert page.model.rowCount() == len(instruments.shipped()) + 1
    assert page.archive_button.isEnabled()


def test_a_file_at_fault_is_refused_by_its_line_and_nothing_is_added(page, store, own):
    lines = own.read_text("utf-8").splitlines()
    at = next(number for number, line in enumerate(lines, 1) if line.startswith("licence"))
    own.write_text("\n".join([*lines[: at - 1], *lines[at:]]), "utf-8")
    page.take(own)
    assert "own.toml" in page.refusal.sentence.happened
    assert instruments.added(store) == []
    own.write_text("\n".join([*lines[:9], "[[", *lines[9:]]), "utf-8")
    page.take(own)
    assert "10" in page.refusal.sentence.happened


def test_a_test_put_away_is_offered_no_more_and_can_come_back(page, store, own):
    page.take(own)
    page.put_away()
    assert "ours" not in [each.code for each in instruments.all_of(store)]
    page.put_away()
    assert "ours" in [each.code for each in instruments.all_of(store)]


def test_the_pin_is_set_from_here(page, store):
    page.set_pin()
    assert page.ask is not None
    for key in ("pin", "again"):
        page.ask.form.fields[key].set_value("4711")
    page.ask.submit()
    assert pin.check(store, "4711")


def test_a_pin_is_not_left_among_the_drafts(page):
    page.set_pin()
    assert page.ask is not None
    page.ask.form.fields["pin"].set_value("4711")
    assert "4711" not in str(page.ask.form.typed())


def test_a_field_of_work_is_corrected_added_and_taken_off(room, store, qtbot):
    fields = room.open("fields")
    before = len(meanings.listed(store))
    fields.form.fields["professions_kk"].set_value("шопан, малшы")
    save(room, qtbot)
    assert meanings.listed(store)[0].professions_kk == "шопан, малшы"
    fields.begin_new()
    fields.form.fields["scales"].set_value("R + S")
    fields.form.fields["instrument"].set_value("interests")
    fields.form.fields["name_kk"].set_value("Құтқару ісі")
    fields.save()
    added = next(each for each in meanings.listed(store) if each.name_kk == "Құтқару ісі")
    assert added.scales == ("R", "S")
    fields.remove()
    assert len(meanings.listed(store)) == before


def test_a_scale_that_the_test_has_not_is_refused_beside_it(room, store):
    fields = room.open("fields")
    fields.form.fields["scales"].set_value("R X")
    fields.save()
    assert fields.form.wrong() == ["scales"]
    assert meanings.listed(store)[0].scales != ("R", "X")
