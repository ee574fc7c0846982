"""Training lists in the window: begun, filled, printed, followed, by keys and by many at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.exchange import reading
from app.guidance import training
from app.paperwork import register
from app.registry import listing, statuses
from app.registry.listing import Filter
from tests import builders
from ui.sessions.training.adding import AddDialog

TODAY = builders.TODAY


@pytest.fixture
def people(furnished):
    return builders.people(furnished, 6)


@pytest.fixture
def begun(furnished, people):
    held = training.make(furnished, training.Draft(TODAY, "Қысқа курстар", "Короткие курсы"))
    training.add(furnished, held, people[:4])
    return held


@pytest.fixture
def view(tab, begun):
    tab.show_in("training", begun)
    return tab.views["training"]


def entries(store, held, *, removed=True):
    return training.entries(store, held, removed=removed)


def say(dialog, **answers) -> None:
    for name, answer in answers.items():
        dialog.form.fields[name].set_value(answer)


def test_the_list_asked_for_is_shown_with_everybody_on_it(view, begun):
    card = view.training_card
    assert card.held.id == begun
    assert card.model.rowCount() == 4
    assert card.head.title == "Қысқа курстар"


def test_a_new_list_is_begun_and_shown(view, furnished):
    view.begin_list()
    say(view.ask, title_kk="Жаңа тізім", made_on=TODAY)
    view.ask.submit()
    assert view.training_card.held.title_kk == "Жаңа тізім"
    assert len(training.listed(furnished)) == 2


def test_a_list_without_a_title_is_refused_beside_it(view, furnished):
    view.begin_list()
    view.ask.submit()
    assert view.ask.form.wrong() == ["title_kk"]
    assert len(training.listed(furnished)) == 1


def test_enter_goes_from_the_list_to_its_people(view):
    view.list.setFocus()
    QTest.keyClick(view.list, Qt.Key.Key_Return)
    assert view.training_card.list.current_id >= 0


def test_many_get_their_outcome_at_once_by_the_keyboard(view, begun, furnished):
    card = view.training_card
    card.list.select_row(0)
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(card.list, Qt.Key.Key_Down, shift)
    QTest.keyClick(card.list, Qt.Key.Key_Down, shift)
    assert len(card.chosen) == 3
    card.follow()
    say(card.ask, outcome="studying", outcome_on=TODAY)
    card.ask.submit()
    assert [each.outcome for each in entries(furnished, begun)] == ["studying"] * 3 + [""]
    furnished.undo(furnished.last_action)
    assert {each.outcome for each in entries(furnished, begun)} == {""}


def test_an_outcome_nobody_chose_is_not_recorded(view):
    card = view.training_card
    card.list.select_row(0)
    card.follow()
    card.ask.submit()
    assert card.ask.form.wrong() == ["outcome"]


def test_whoever_is_taken_off_keeps_the_line_and_the_reason(view, begun, furnished):
    card = view.training_card
    card.list.select_row(1)
    card.take_off()
    card.ask.submit()
    assert card.ask.form.wrong() == ["removed_reason"]
    say(card.ask, removed_reason="Жұмысқа тұрды")
    card.ask.submit()
    gone = [each for each in entries(furnished, begun) if each.removed_on]
    assert [(each.line, each.removed_reason) for each in gone] == [(2, "Жұмысқа тұрды")]
    assert card.model.rowCount() == 4  # the line stays to be seen
    card.list.select_id(gone[0].id)
    card.put_back()
    assert len(entries(furnished, begun, removed=False)) == 4


def test_a_person_or_a_kept_filter_is_put_on(view, begun, furnished, people):
    statuses.give(furnished, people[5], "unemployed", TODAY)
    listing.save_view(furnished, "Жұмыссыздар", Filter(statuses=("unemployed",)))
    card = view.training_card
    card.put_on()
    card.ask.submit()
    assert card.ask.form.wrong() == ["person_id"]
    say(card.ask, view="Жұмыссыздар")
    card.ask.submit()
    assert people[5] in {each.person_id for each in entries(furnished, begun)}
    card.put_on()
    say(card.ask, person_id=(people[4], "x"))
    card.ask.submit()
    assert len(entries(furnished, begun)) == 6


def test_a_printed_list_has_its_number_and_takes_nobody_more(view, begun, furnished, qtbot):
    card = view.training_card
    with qtbot.waitSignal(card.press.printed, timeout=20_000):
        card.print_list()
    held = training.get(furnished, begun)
    assert held.number == "05-19/1"
    assert not card.doing["put_on"].isEnabled()
    assert not card.doing["remove"].isEnabled()
    assert held.paper_id is not None
    card.print_list()
    assert register.get(furnished, held.paper_id).copies == 1
    card.continued()
    assert card.held.id != begun
    assert card.held.title_kk == "Қысқа курстар"
    assert card.doing["put_on"].isEnabled()


def test_the_number_of_an_empty_list_is_not_taken(view, furnished, qtbot):
    empty = training.make(furnished, training.Draft(TODAY, "Бос тізім"))
    view.show_made(empty)
    view.training_card.print_list()
    qtbot.waitUntil(lambda: not view.training_card.refusal.isHidden(), timeout=20_000)
    assert training.get(furnished, empty).paper_id is None
    assert furnished.scalar("select count(*) from paper") == 0


def test_chips_narrow_the_lists_and_count_them(view, begun, furnished, qtbot):
    training.make(furnished, training.Draft(TODAY, "Екінші"))
    with qtbot.waitSignal(view.training_card.press.printed, timeout=20_000):
        view.training_card.print_list()
    view.look()
    view.chips.choose("issued")
    assert list(view.model.ids) == [begun]
    view.chips.choose("open")
    assert begun not in list(view.model.ids)


def test_the_list_is_saved_as_a_spreadsheet_without_numbers_of_persons(
    view, people, furnished, tmp_path, qtbot
):
    class Asked:
        def new_file(self, _parent, _title, _kinds, proposed: Path) -> Path:
            found: Path = tmp_path / proposed.name
            return found

    card = view.training_card
    card.asking = Asked()
    with qtbot.waitSignal(view.workspace.said, timeout=10_000) as said:
        card.export()
    path = next(tmp_path.glob("training-list-*.xlsx"))
    assert said.args[1] is None  # a saved file is nothing to undo
    rows = reading.read(path).sheets[0].rows
    assert len(rows) == 5
    iin = furnished.scalar("select iin from person where id = ?", (people[0],))
    assert iin not in str(rows)
    assert builders.NAMES[0][0] in str(rows)


def test_a_list_begun_by_mistake_is_removed_and_can_come_back(view, furnished, begun):
    view.training_card.remove()
    assert training.listed(furnished) == []
    assert view.training_card.isHidden()
    furnished.undo(furnished.last_action)
    view.look()
    assert view.training_card.held.id == begun


def test_people_are_added_to_an_open_list_with_what_speaks_against_it(
    view, begun, furnished, people
):
    statuses.give(furnished, people[4], "senior_pupil", TODAY)
    dialog = AddDialog(view.workspace, people, view)
    assert dialog.form.fields["list_id"].value() == begun
    assert len(dialog.remarks.said) == 2  # a pupil; nobody's consent
    dialog.submit()
    assert len(entries(furnished, begun)) == 6


def test_people_are_added_to_a_new_list_as_one_action(view, furnished, people):
    dialog = AddDialog(view.workspace, people[:2], view)
    say(dialog, list_id=0, title_kk="Екінші", profession_kk="Дәнекерлеуші")
    dialog.submit()
    made = training.listed(furnished)[0]
    assert made.title_kk == "Екінші"
    assert {each.profession_kk for each in entries(furnished, made.id)} == {"Дәнекерлеуші"}
    furnished.undo(furnished.last_action)
    assert len(training.listed(furnished)) == 1


def test_nothing_is_done_with_a_session_whose_card_is_not_shown(tab, plan, begun):
    session = plan("10:00", "11:00")
    tab.open_record(session)
    assert tab.doing.edit.isEnabled()
    tab.show_in("training", begun)
    assert not tab.doing.edit.isEnabled()
    tab.show_view("week")
    assert tab.doing.edit.isEnabled()
