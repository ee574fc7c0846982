"""Whoever did not come stands on a list, and a call is written down without the mouse."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import openpyxl
import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.guidance import attendance, follow_up, forms, sessions
from app.registry import statuses
from app.staffing import staff
from app.store.store import Store
from tests import builders
from tests.ui import rooms
from tests.ui.asked import Asked
from ui import language, tasks
from ui.sessions import views
from ui.sessions.follow_up import view as viewing
from ui.sessions.follow_up.view import FollowUpView

TODAY = builders.TODAY
CTRL = Qt.KeyboardModifier.ControlModifier


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def held(store: Store, day: date, marks: dict[int, str], form: str = "seminar") -> int:
    """Hold a session of a day with these people marked so."""
    draft = sessions.Draft(
        form_id=forms.by_code(store, form).id, day=day, title_kk="Мамандық таңдау"
    )
    session_id = sessions.plan(store, draft)
    attendance.enrol(store, session_id, marks)
    lines = {each.person_id: each.id for each in attendance.roster(store, session_id)}
    attendance.mark_many(store, session_id, {lines[who]: kind for who, kind in marks.items()})
    return session_id


@pytest.fixture
def people(furnished: Store) -> list[int]:
    """Register a few people, of whom one missed three times in a row and one was excused."""
    made = builders.people(furnished, 5)
    for day in (9, 6, 3):
        held(furnished, ago(day), {made[0]: "absent", made[1]: "present"})
    held(furnished, ago(2), {made[2]: "excused", made[1]: "present"})
    return made


@pytest.fixture
def view(qtbot: QtBot, furnished: Store, tmp_path: Path, people) -> Iterator[FollowUpView]:
    del people
    made = FollowUpView(rooms.workspace(furnished, tmp_path), asking=Asked(tmp_path / "list"))
    made.resize(824, 620)
    with qtbot.waitExposed(made):
        made.show()
    made.look()
    yield made
    tasks.wait_all(made)
    made.card.deleteLater()
    made.workspace.deleteLater()
    shiboken6.delete(made)


def names(view: FollowUpView) -> list[str]:
    return [view.model.text(row, 0) for row in range(view.model.rowCount())]


def counts(view: FollowUpView) -> dict[str, str]:
    return {key: view.chips.chip(key).count for key in ("missed", "row", "unserved")}


def test_the_view_stands_among_those_of_the_tab():
    assert "follow_up" in dict(views.VIEWS)
    assert views.title("follow_up")


def test_every_chip_opens_as_many_rows_as_it_says(view):
    assert counts(view) == {"missed": "4", "row": "1", "unserved": "0"}
    for key, count in counts(view).items():
        view.choose(key)
        assert view.model.rowCount() == int(count)


def test_whoever_missed_is_listed_from_the_last_day(view, people, furnished):
    del people, furnished
    assert names(view)[0].startswith("Байғұтты")
    assert [view.model.text(row, 1)[:10] for row in range(4)] == [
        "21.11.2026", "20.11.2026", "17.11.2026", "14.11.2026",
    ]  # fmt: skip


def test_a_row_of_three_is_one_row(view):
    view.choose("row")
    assert [name.split()[0] for name in names(view)] == ["Құнанбаева"]
    assert "14.11.2026 – 20.11.2026" in view.model.text(0, 1)
    assert "3" in view.model.text(0, 2)


def test_no_service_since_lists_open_statuses_alone(view, people, furnished, clock):
    clock.pass_days(120)
    statuses.give(furnished, people[4], "unemployed", date(2026, 1, 1))
    view.look()
    assert counts(view)["unserved"] == "1"
    view.choose("unserved")
    assert names(view)[0].startswith("Дүйсенбі")


def test_looking_back_less_far_lists_fewer(view):
    view.look_back(7)
    assert view.model.rowCount() == 3
    assert counts(view)["row"] == "1"  # each list looks back its own days
    again = FollowUpView(view.workspace)
    assert again.spans["missed"] == 7
    shiboken6.delete(again)


def test_enter_opens_the_persons_card(view, people, qtbot):
    with qtbot.waitSignal(view.workspace.card_asked) as asked:
        QTest.keyClick(view.list, Qt.Key.Key_Return)
    assert asked.args == ["participants", people[2]]


def test_the_session_can_be_shown_from_the_row(view, qtbot):
    with qtbot.waitSignal(view.workspace.card_asked) as asked:
        view.session_action.trigger()
    assert asked.args[0] == "sessions"


def test_a_call_is_written_down_by_keys_and_can_be_taken_back(view, people, furnished, qtbot):
    view.list.setFocus()
    QTest.keyClick(view.list, Qt.Key.Key_Return, CTRL)
    dialog = view.ask
    assert dialog is not None
    field = dialog.form.fields["outcome"].editor
    field.insert("телефон өшірулі")
    dialog.form.fields["next_on"].set_value(TODAY + timedelta(days=2))
    with qtbot.waitSignal(view.workspace.said) as said:
        QTest.keyClick(field, Qt.Key.Key_Return)
    (kept,) = follow_up.contacts(furnished, people[2])
    assert (kept.way, kept.outcome, kept.next_on) == (
        "phone",
        "телефон өшірулі",
        date(2026, 11, 25),
    )
    assert kept.contacted_on == TODAY
    view.look()
    assert "23.11" in view.model.text(0, 2)
    said.args[1]()
    assert follow_up.contacts(furnished, people[2]) == []


def test_whoever_is_at_the_keyboard_is_the_one_who_asked(view, people, furnished):
    (director,) = staff.listed(furnished, TODAY)
    furnished.actor = director.name.full
    view.record_contact()
    view.ask.submit()
    assert follow_up.contacts(furnished, people[2])[0].staff_id == director.id


def test_a_next_day_before_the_call_is_refused_beside_its_field(view, people, furnished):
    view.record_contact()
    view.ask.form.fields["next_on"].set_value(ago(1))
    view.ask.submit()
    assert view.ask.form.fields["next_on"].error
    assert follow_up.contacts(furnished, people[2]) == []


def test_the_card_tells_how_somebody_was_asked_after(view, people, furnished):
    follow_up.contact(furnished, people[2], None, TODAY, "visit", "үйінде жоқ")
    view.look()
    (entry,) = view.card.contacts.entries
    assert entry.text == "үйінде жоқ"
    assert view.card.head.title.startswith("Байғұтты")


def test_an_empty_list_says_where_it_comes_from(view):
    view.choose("unserved")
    assert view.empty.isVisible()
    assert not view.contact_action.isEnabled()
    assert not view.export_action.isEnabled()


def test_the_list_is_saved_as_a_table_without_anything_confidential(
    view, people, furnished, qtbot, tmp_path
):
    secret = held(furnished, ago(1), {people[3]: "absent"}, "consultation")
    line = attendance.roster(furnished, secret)[0]
    attendance.mark(furnished, [line.id], "excused", "ауруханада жатыр")
    view.look()
    with qtbot.waitSignal(view.workspace.said, timeout=5000):
        view.export()
    sheet = openpyxl.load_workbook(tmp_path / "list.xlsx").worksheets[0]
    cells = [str(cell.value) for row in sheet.iter_rows() for cell in row]
    assert sheet.max_row == 6
    assert any("Ғабдуллин" in cell for cell in cells)
    assert not any("ауруханада" in cell for cell in cells)
    shown = {sheet.cell(row, 4).value for row in range(2, 7)}
    assert forms.by_code(furnished, "consultation").name_kk in shown
    assert "Мамандық таңдау" in shown


def test_a_folder_that_cannot_be_written_to_is_told(view, qtbot, tmp_path):
    (tmp_path / "taken").write_text("")
    view.asking = Asked(tmp_path / "taken" / "list.xlsx")
    view.export()
    qtbot.waitUntil(view.refusal.isVisible, timeout=5000)


def test_a_large_office_gathers_its_lists_beside_the_window(view, monkeypatch, qtbot):
    monkeypatch.setattr(viewing, "_LARGE", 1)
    view.look_back(7)
    assert view._gathering is not None
    qtbot.waitUntil(lambda: view.model.rowCount() == 3, timeout=5000)


@pytest.mark.parametrize("spoken", ["kk", "ru", "en"])
def test_the_words_follow_the_language(view, qapp, spoken):
    language.switch(qapp, spoken)
    view.retranslate()
    assert view.model.rowCount() == 4
    assert view.contact_action.text()
