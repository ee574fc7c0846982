from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.guidance import attendance, forms, instruments, results, sessions, sittings
from tests import builders
from tests.ui.instruments.conftest import focused
from tests.ui.referrals.hands import type_in
from ui.instruments import answer_line
from ui.instruments.class_tests import ClassTests
from ui.instruments.paper_dialog import PaperDialog
from ui.parts.pill import Badge
from ui.sessions.card import SessionCard

KEY = Qt.Key
SHEET = "12345" * 12


@pytest.fixture
def dialog(workspace, people, office, qtbot):
    made = PaperDialog(workspace, people[:1], office)
    made.open()
    made.form.fields["instrument"].set_value("interests")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is made.first.line)
    return made


def enter(qtbot) -> None:
    qtbot.keyClick(focused(), KEY.Key_Return)


def type_sheet(dialog, qtbot, first: str = SHEET, second: str | None = None) -> None:
    type_in(dialog.first.line, first)
    enter(qtbot)
    if dialog.step == "second":
        type_in(dialog.second.line, first if second is None else second)
        enter(qtbot)


def kept(workspace, person: int) -> list[str]:
    return ["".join(each or "-" for each in r.answers) for r in results.of(workspace.store, person)]


def test_a_sheet_typed_twice_alike_is_looked_at_and_saved_by_enter(
    dialog, workspace, people, qtbot
):
    type_sheet(dialog, qtbot)
    assert dialog.step == "scores"
    assert dialog.bars.bars[0].name == "Реалистік"
    enter(qtbot)
    assert kept(workspace, people[0]) == [SHEET]
    (result,) = results.of(workspace.store, people[0])
    assert (result.way, result.second_pass, result.taken_on) == ("paper", True, builders.TODAY)


def test_what_is_typed_parts_into_fives_with_the_cursor_behind_its_sign(dialog):
    type_in(dialog.first.line, "1234512345")
    assert dialog.first.value() == "12345 12345"
    dialog.first.line.setCursorPosition(2)
    type_in(dialog.first.line, "5")
    assert dialog.first.value() == "12534 51234 5"
    assert dialog.first.line.cursorPosition() == 3


@given(st.text(alphabet="12345- ", max_size=80), st.integers(0, 80))
def test_parting_into_fives_loses_no_sign_and_keeps_the_cursors_place(typed, place):
    grouped = answer_line._grouped(typed)
    bare = typed.replace(" ", "")
    assert grouped.replace(" ", "") == bare
    assert all(len(group) == 5 for group in grouped.split(" ")[:-1])
    before = len(typed[:place].replace(" ", ""))
    assert grouped[: answer_line._behind(grouped, before)].replace(" ", "") == bare[:before]


def test_how_many_are_typed_is_counted_as_they_are(dialog):
    type_in(dialog.first.line, "123451")
    assert "6" in dialog.first._hint
    assert dialog.first.grid.marked == frozenset()


def test_the_sign_that_cannot_be_is_marked_before_the_line_is_done(dialog):
    type_in(dialog.first.line, "1234517")
    assert dialog.first.faults == {7}


@pytest.mark.parametrize(
    ("line", "word"), [(SHEET[:-1], "59"), (SHEET + "1", "61"), ("9" + SHEET[1:], "9")]
)
def test_a_line_at_fault_is_said_beside_it_and_stays(dialog, workspace, people, qtbot, line, word):
    type_in(dialog.first.line, line)
    enter(qtbot)
    assert dialog.step == "first"
    assert word in dialog.first.error
    assert dialog.first.value().replace(" ", "") == line
    assert kept(workspace, people[0]) == []


def test_a_dash_stands_for_no_answer(dialog, workspace, people, qtbot):
    type_sheet(dialog, qtbot, "-" + SHEET[1:])
    enter(qtbot)
    assert kept(workspace, people[0]) == ["-" + SHEET[1:]]


def test_the_second_pass_is_typed_unseen(dialog, qtbot):
    type_in(dialog.first.line, SHEET)
    enter(qtbot)
    assert not dialog.first.isVisible()
    assert dialog.second.value() == ""
    assert not dialog.second.grid.isVisible()


def test_two_passes_that_differ_are_settled_place_by_place(dialog, workspace, people, qtbot):
    other = SHEET[:16] + "5" + SHEET[17:41] + "1" + SHEET[42:]
    type_sheet(dialog, qtbot, SHEET, other)
    assert dialog.step == "differences"
    assert dialog.differences.numbers == (17, 42)
    type_in(focused(), "2")
    type_in(focused(), "1")
    assert dialog.differences.settled() is not None
    enter(qtbot)
    enter(qtbot)
    assert kept(workspace, people[0]) == [SHEET[:16] + "5" + SHEET[17:]]


def test_nothing_is_saved_while_a_difference_waits(dialog, workspace, people, qtbot):
    type_sheet(dialog, qtbot, SHEET, "2" + SHEET[1:])
    dialog.submit()
    assert dialog.step == "differences"
    assert kept(workspace, people[0]) == []


def test_a_flat_sheet_is_said_to_give_no_conclusion_before_it_is_saved(dialog, qtbot):
    type_sheet(dialog, qtbot, "3" * 60)
    assert len(dialog._verdict.said) == 1


def test_one_pass_is_enough_where_the_office_says_so(dialog, workspace, people, qtbot):
    dialog.form.fields["twice"].set_value(False)
    type_sheet(dialog, qtbot)
    enter(qtbot)
    (result,) = results.of(workspace.store, people[0])
    assert not result.second_pass


def test_a_test_of_pairs_takes_letters_and_digits(dialog, workspace, people, qtbot):
    dialog.form.fields["instrument"].set_value("objects")
    dialog.form.fields["twice"].set_value(False)
    type_sheet(dialog, qtbot, "ab" * 15)
    enter(qtbot)
    assert kept(workspace, people[0]) == ["ab" * 15]


def test_a_test_saved_can_be_taken_back(dialog, workspace, people, qtbot):
    undo = []
    workspace.said.connect(lambda _words, back: undo.append(back))
    type_sheet(dialog, qtbot)
    enter(qtbot)
    undo[0]()
    assert kept(workspace, people[0]) == []


@pytest.fixture
def session(workspace) -> int:
    store = workspace.store
    form = next(each for each in forms.listed(store) if each.code == "testing")
    return sessions.plan(store, sessions.Draft(form_id=form.id, day=builders.TODAY))


def test_a_class_is_typed_in_down_the_roster_without_a_mouse(workspace, session, office, qtbot):
    store = workspace.store
    attendance.enrol(store, session, builders.people(store, 25))
    part = ClassTests(workspace, office)
    part.show_session(session)
    part.start_paper()
    dialog = part.ask
    assert isinstance(dialog, PaperDialog)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.first.line)
    dialog.form.fields["instrument"].set_value("interests")
    for place in range(25):
        sheet = SHEET[place:] + SHEET[:place]
        type_sheet(dialog, qtbot, sheet)
        enter(qtbot)
    found = results.of_session(store, session)
    assert len({each.person_id for each in found}) == 25
    assert part.waiting() == []
    roster = attendance.roster(store, session)
    assert [each.person_id for each in found] == [each.person_id for each in roster]


def test_whoever_did_not_come_or_has_a_result_is_left_out(workspace, session, people, office):
    store = workspace.store
    lines = attendance.enrol(store, session, people)
    attendance.mark(store, lines[:1], "absent")
    part = ClassTests(workspace, office)
    part.show_session(session)
    roster = attendance.roster(store, session)
    assert part.waiting() == [each.person_id for each in roster][1:]


def test_a_sheet_that_is_missing_is_passed_over(workspace, people, office):
    dialog = PaperDialog(workspace, people[:2], office)
    dialog.open()
    dialog.skip()
    assert dialog.place == 1
    dialog.skip()
    assert not dialog.isVisible()


def test_the_next_sheet_asks_for_nothing_but_its_answers(workspace, people, office, qtbot):
    dialog = PaperDialog(workspace, people[:2], office)
    dialog.open()
    dialog.form.fields["taken_on"].set_value(date(2026, 11, 20))
    dialog.form.fields["instrument"].set_value("interests")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    dialog.first.line.setFocus()
    type_sheet(dialog, qtbot)
    enter(qtbot)
    assert dialog.form.fields["taken_on"].isHidden()
    type_sheet(dialog, qtbot)
    enter(qtbot)
    days = [results.of(workspace.store, each)[0].taken_on for each in people[:2]]
    assert days == [date(2026, 11, 20)] * 2


def test_the_card_of_a_session_of_testing_offers_its_tests(workspace, session, people, office):
    store = workspace.store
    attendance.enrol(store, session, people)
    card = SessionCard(workspace, name="sessions.card", parent=office)
    card.show_session(sessions.get(store, session), "", "", Badge(""))
    assert not card.chips.chip("tests").isHidden()
    card.show_part("tests")
    part = card.stack.currentWidget()
    assert isinstance(part, ClassTests)
    assert [each.line.person_id for each in part.people] == part.waiting()
    talk = next(each for each in forms.listed(store) if each.code == "seminar")
    other = sessions.plan(store, sessions.Draft(form_id=talk.id, day=builders.TODAY))
    card.show_session(sessions.get(store, other), "", "", Badge(""))
    assert card.chips.chip("tests").isHidden()
    assert card.chips.current == "details"


def test_the_office_sees_whose_test_is_under_way(workspace, session, people, office):
    store = workspace.store
    attendance.enrol(store, session, people)
    test = instruments.get(store, "interests")
    key = sittings.begin(store, people[1], test, "kk", session_id=session)
    sittings.answer(store, key, 1, "2")
    part = ClassTests(workspace, office)
    part.show_session(session)
    tones = {each.line.person_id: each.badge.tone for each in part.people}
    assert [tones[each] for each in people] == ["neutral", "warn", "neutral", "neutral"]
