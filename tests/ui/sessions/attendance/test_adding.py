"""People are put on a list one by one or by a filter, and counted before anybody is added."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.guidance import attendance, forms, sessions
from app.registry import listing, participants, partners, places, statuses
from app.registry.listing import Filter
from app.schooling import enrolments
from app.store.store import Store
from tests import builders
from tests.ui import rooms
from ui import tasks
from ui.fields import Picked, PickField
from ui.sessions.attendance import adding
from ui.sessions.attendance.adding import AddDialog

TODAY = builders.TODAY
Opened = Callable[[], AddDialog]


@pytest.fixture
def people(furnished: Store) -> list[int]:
    """Register a dozen people, of whom four are pupils."""
    made = builders.people(furnished, 12)
    for each in made[:4]:
        statuses.give(furnished, each, "senior_pupil", date(2026, 9, 1))
    return made


@pytest.fixture
def seminar(furnished: Store, people: list[int]) -> int:
    form = forms.by_code(furnished, "seminar").id
    session_id = sessions.plan(furnished, sessions.Draft(form_id=form, day=TODAY))
    attendance.enrol(furnished, session_id, people[:1])
    return session_id


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[QWidget]:
    widget = QWidget()
    widget.resize(900, 700)
    with qtbot.waitExposed(widget):
        widget.show()
    yield widget
    tasks.wait_all(widget)
    shiboken6.delete(widget)


@pytest.fixture
def opened(room: QWidget, furnished: Store, seminar: int, tmp_path: Path) -> Opened:
    def made() -> AddDialog:
        space = rooms.workspace(furnished, tmp_path)
        space.setParent(room)
        dialog = AddDialog(space, sessions.get(furnished, seminar), parent=room)
        dialog.open()
        return dialog

    return made


def ask(dialog: AddDialog, qtbot: QtBot, **values: object) -> None:
    for key, value in values.items():
        dialog.form.fields[key].set_value(value)
        dialog.form.fields[key].changed.emit()
    qtbot.waitUntil(lambda: dialog.found is not None, timeout=5000)


def pick(dialog: AddDialog, typed: str) -> list[str]:
    field = dialog.form.fields["person"]
    assert isinstance(field, PickField)
    found = dialog._find(typed)
    if found:
        field.pick(found[0])
    return [each.label for each in found]


def listed(store: Store, session_id: int) -> dict[int, str]:
    return {each.person_id: each.class_name for each in attendance.roster(store, session_id)}


def test_people_are_found_and_gathered_one_by_one(opened, furnished, seminar, people):
    dialog = opened()
    assert not dialog.accept_button.isEnabled()
    for typed in ("ыдырыс", "жүніс"):
        pick(dialog, typed)
    assert dialog.form.fields["person"].value() == Picked(None, "")
    assert "Ыдырысов" in dialog.names.text()
    assert "Жүнісов" in dialog.names.text()
    dialog.submit()
    assert listed(furnished, seminar).keys() == {people[0], people[11], people[6]}


@pytest.mark.usefixtures("people")
def test_whoever_is_listed_or_chosen_already_is_not_offered_again(opened):
    dialog = opened()
    assert pick(dialog, "құнанбаева") == []
    assert len(pick(dialog, "ыдырыс")) == 1
    assert pick(dialog, "ыдырыс") == []


@pytest.mark.usefixtures("people")
def test_whoever_was_chosen_last_can_be_left_out_by_keys(opened, qtbot):
    dialog = opened()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    pick(dialog, "ыдырыс")
    pick(dialog, "жүніс")
    QTest.keyClick(
        dialog.form.fields["person"].editor,
        Qt.Key.Key_Backspace,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert "Жүнісов" not in dialog.names.text()
    assert len(dialog.people()) == 1


def test_a_status_adds_all_of_its_people_with_one_class(opened, furnished, seminar, people, qtbot):
    dialog = opened()
    ask(dialog, qtbot, scope="status:senior_pupil")
    assert "4" in dialog.scope.text()  # found
    assert "3" in dialog.scope.text()  # will be added
    dialog.form.fields["class"].set_value("11 «Ә»")
    dialog.submit()
    held = listed(furnished, seminar)
    assert held.keys() == set(people[:4])
    assert {held[each] for each in people[1:4]} == {"11 «Ә»"}
    assert held[people[0]] == ""  # who stood on the list stays as they were


def test_one_press_is_one_action(opened, furnished, seminar, qtbot):
    dialog = opened()
    ask(dialog, qtbot, scope="all")
    dialog.submit()
    assert len(listed(furnished, seminar)) == 12
    furnished.undo(furnished.last_action)
    assert len(listed(furnished, seminar)) == 1


def test_a_kept_view_is_offered_by_its_name(opened, furnished, people, qtbot):
    listing.save_view(furnished, "Менің сыныбым", Filter(statuses=("senior_pupil",)))
    dialog = opened()
    ask(dialog, qtbot, scope="view:Менің сыныбым")
    assert set(dialog.people()) == set(people[1:4])


def test_a_settlement_and_a_year_narrow_a_view(opened, furnished, people, qtbot):
    village = places.add(furnished, "settlement", "Ақсеңгір", "Аксенгир")
    for each in people[5:8]:
        held = participants.draft_of(participants.get(furnished, each))
        year = 2027 if each == people[5] else 2026
        changed = replace(held, place_id=village, finishing_year=year)
        participants.change(furnished, each, changed)
    dialog = opened()
    ask(dialog, qtbot, scope="all", place_id=Picked(village, "Ақсеңгір"))
    assert len(dialog.people()) == 3
    dialog.found = None
    ask(dialog, qtbot, finishing_year="2027")
    assert dialog.people() == [people[5]]


def test_archived_people_are_in_no_list(opened, furnished, people, qtbot):
    participants.archive(furnished, people[3], "көшіп кетті")
    dialog = opened()
    ask(dialog, qtbot, scope="all")
    assert people[3] not in dialog.people()


def test_too_wide_a_filter_is_narrowed_first(opened, monkeypatch, qtbot):
    monkeypatch.setattr(adding, "MOST", 5)
    dialog = opened()
    ask(dialog, qtbot, scope="all")
    assert not dialog.accept_button.isEnabled()
    assert "5" in dialog.scope.text()


def test_nothing_is_added_while_the_filter_is_still_counted(opened, furnished, seminar):
    dialog = opened()
    dialog.form.fields["scope"].set_value("all")
    assert not dialog.accept_button.isEnabled()
    dialog.submit()
    assert len(listed(furnished, seminar)) == 1
    dialog.reject()


def test_a_name_still_being_typed_is_not_passed_over(opened, furnished, seminar):
    dialog = opened()
    pick(dialog, "ыдырыс")
    dialog.form.fields["person"].line.setText("жүн")
    dialog.submit()
    assert dialog.form.fields["person"].error
    assert len(listed(furnished, seminar)) == 1


@pytest.fixture
def school(furnished: Store, people: list[int]) -> int:
    """Enrol four pupils: three in 10 «А», one in 11 «Ә»."""
    school = partners.add(furnished, partners.Draft(name_kk="Абай мектебі", roles=("school",)))
    for place, person in enumerate(people[:4]):
        grade, letter = (10, "А") if place < 3 else (11, "Ә")
        draft = enrolments.Draft(school, "school", grade, letter, 2026, date(2026, 9, 1))
        enrolments.enrol(furnished, person, draft)
    return school


def test_a_class_of_a_school_is_added_with_its_name(
    opened, furnished, seminar, people, school, qtbot
):
    dialog = opened()
    ask(dialog, qtbot, scope=f"school:{school}")
    assert dialog.form.fields["place_id"].isHidden()
    assert dialog.people() == people[1:4]  # one of them is listed already
    ask(dialog, qtbot, classes="10 «А»")
    dialog.submit()
    assert listed(furnished, seminar) == {people[0]: "", people[1]: "10 «А»", people[2]: "10 «А»"}


def test_pupils_added_by_name_bring_their_own_class(opened, furnished, seminar, people, school):
    assert school
    dialog = opened()
    pick(dialog, "ғабдуллин")
    pick(dialog, "ыдырыс")
    dialog.submit()
    assert listed(furnished, seminar)[people[3]] == "11 «Ә»"
    assert listed(furnished, seminar)[people[11]] == ""


def test_leaving_the_school_asks_again_where_people_live(opened, school, qtbot):
    dialog = opened()
    ask(dialog, qtbot, scope=f"school:{school}")
    dialog.form.fields["scope"].set_value("")
    dialog.form.fields["scope"].changed.emit()
    assert dialog.form.fields["classes"].isHidden()
    assert not dialog.form.fields["place_id"].isHidden()
    assert not dialog.accept_button.isEnabled()
