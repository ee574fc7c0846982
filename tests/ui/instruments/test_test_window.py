from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from shiboken6 import delete, isValid

from app import office as offices
from app.guidance import instruments, pin, results, sittings
from app.registry import participants
from tests import builders
from tests.ui.instruments.conftest import PIN, focused
from tests.ui.referrals.hands import type_in
from ui import application, language, theme
from ui.instruments import standing, starting
from ui.instruments.standing import Round
from ui.instruments.test_window import TestWindow
from ui.memory import Memory

KEY = Qt.Key
ROOT = Path(__file__).resolve().parents[3]


def round_of(people: list[int], code: str = "interests", spoken: str = "kk") -> Round:
    return Round(tuple(people), code, "1.0", spoken)


@pytest.fixture
def window(workspace, people, office, qtbot) -> Iterator[TestWindow]:
    made = starting.stand_up(workspace, round_of(people[:1]))
    assert not office.isVisible()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    gone(made)


def gone(window: TestWindow) -> None:
    if isValid(window):
        window._vanish()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def begin(window: TestWindow, qtbot) -> None:
    qtbot.keyClick(focused(), KEY.Key_Return)
    assert window.number == 1


def words_of(window: TestWindow) -> str:
    """Everything the window says, to the eye and to those who listen."""
    parts: list[str] = [window.windowTitle()]
    for part in [window, *window.findChildren(QWidget)]:
        parts += [part.accessibleName(), part.accessibleDescription(), part.toolTip()]
        if isinstance(part, QLabel | QAbstractButton | QLineEdit):
            parts.append(part.text())
    return "\n".join(parts)


def answers(window: TestWindow) -> tuple[str | None, ...]:
    (kept,) = sittings.open_sittings(window.workspace.store)
    return kept.answers


def test_a_test_is_answered_by_digits_and_kept_at_its_end(window, people, qtbot):
    begin(window, qtbot)
    for place in range(60):
        type_in(window, "12345"[place % 5])
    assert window.said.said[0] == "Барлық сұраққа жауап бердіңіз."
    with qtbot.waitSignal(window.finished) as kept:
        qtbot.keyClick(focused(), KEY.Key_Return)
    result = results.get(window.workspace.store, kept.args[0])
    assert "".join(sign or "-" for sign in result.answers) == "12345" * 12
    assert (result.way, result.language, result.person_id) == ("screen", "kk", people[0])
    assert sittings.open_sittings(window.workspace.store) == []


def test_every_answer_is_in_the_file_before_the_next_question(window, qtbot):
    begin(window, qtbot)
    type_in(window, "4")
    assert answers(window)[:2] == ("4", None)
    assert window.number == 2


def test_arrows_lead_back_and_forward_and_change_no_answer(window, qtbot):
    begin(window, qtbot)
    type_in(window, "43")
    qtbot.keyClick(window, KEY.Key_Left)
    assert (window.number, window.page.buttons[2].isChecked()) == (2, True)
    qtbot.keyClick(window, KEY.Key_Left)
    qtbot.keyClick(window, KEY.Key_Left)
    assert window.number == 1
    qtbot.keyClick(window, KEY.Key_Right)
    qtbot.keyClick(window, KEY.Key_Right)
    assert window.number == 3
    assert answers(window)[:3] == ("4", "3", None)


def test_an_answer_is_changed_by_going_back_to_it(window, qtbot):
    begin(window, qtbot)
    type_in(window, "4")
    qtbot.keyClick(window, KEY.Key_Left)
    type_in(window, "1")
    assert answers(window)[0] == "1"


@pytest.mark.parametrize(("typed", "sign"), [("ә", "2"), ("ғ", "5"), ('"', "1"), ("٣", "3")])
def test_the_number_row_answers_on_any_layout(window, qtbot, typed, sign):
    begin(window, qtbot)
    type_in(window, typed)
    assert answers(window)[0] == sign


@pytest.mark.parametrize("typed", ["0", "6", "9", "я", "x"])
def test_a_key_that_is_no_answer_answers_nothing(window, qtbot, typed):
    begin(window, qtbot)
    type_in(window, typed)
    assert window.number == 1


def test_answers_are_walked_over_and_chosen_without_a_mouse(window, qtbot):
    begin(window, qtbot)
    for key in (KEY.Key_Down, KEY.Key_Down, KEY.Key_Up, KEY.Key_Down):
        qtbot.keyClick(focused(), key)
    qtbot.keyClick(focused(), KEY.Key_Return)
    assert answers(window)[0] == "2"


def test_a_double_click_is_one_answer(window, qtbot):
    begin(window, qtbot)
    button = window.page.buttons[0]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(button, Qt.MouseButton.LeftButton)
    given = [sign for sign in answers(window) if sign]
    assert len(given) <= 2  # qtbot's double click is a press of its own, then the double one
    assert window.number == len(given) + 1


@pytest.mark.usefixtures("office")
def test_nothing_of_anybody_else_and_only_the_given_name_is_said(workspace, people):
    window = starting.stand_up(workspace, round_of(people))
    cards = participants.many(workspace.store, people)
    said = words_of(window)
    window.begin()
    window.ask_pin()
    said += words_of(window)
    assert cards[0].name.given_name in said
    for card in cards:
        hidden = [card.name.surname, card.name.patronymic, card.iin, card.phone]
        assert not any(word and word in said for word in hidden)
    assert not any(card.name.given_name in said for card in cards[1:])
    gone(window)


def test_two_who_share_a_given_name_are_told_apart_by_an_initial(store):
    first = participants.add(store, builders.draft("Серікова", "Айым"))
    second = participants.add(store, builders.draft("Болатова", "Айым"))
    third = participants.add(store, builders.draft("Әлиева", "Сая"))
    called = standing.called(store, [first, second, third])
    assert called == ["Айым С.", "Айым Б.", "Сая"]


def test_the_offices_window_is_out_of_sight_until_the_pin(window, office):
    assert not office.isVisible()
    window.ask_pin()
    type_in(window.gate.line, PIN)
    window.gate.submit()
    assert office.isVisible()


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (KEY.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (KEY.Key_Q, Qt.KeyboardModifier.ControlModifier),
        (KEY.Key_W, Qt.KeyboardModifier.ControlModifier),
        (KEY.Key_F4, Qt.KeyboardModifier.AltModifier),
    ],
)
def test_every_way_out_asks_for_the_pin(window, office, qtbot, key, modifier):
    begin(window, qtbot)
    qtbot.keyClick(window, key, modifier)
    assert window.stack.currentWidget() is window.gate
    assert window.isVisible()
    assert not office.isVisible()


def test_closing_asks_for_the_pin_and_closes_nothing(window, office):
    window.close()
    assert window.isVisible()
    assert window.stack.currentWidget() is window.gate
    assert not office.isVisible()


@pytest.mark.parametrize(
    "keys", ["Ctrl+F", "F1", "Ctrl+N", "Alt+0", "Ctrl+P", "Alt+1", "Ctrl+Z", "Ctrl+S", "F10"]
)
def test_the_offices_own_keys_do_nothing_here(window, office, qtbot, keys):
    begin(window, qtbot)
    combination = QKeySequence(keys)[0]  # type: ignore[index]
    qtbot.keyClick(window, combination.key(), combination.keyboardModifiers())
    assert window.stack.currentWidget() is window.page
    assert not office.isVisible()
    assert not [each for each in QApplication.topLevelWidgets() if each.isVisible()][1:]


def test_esc_once_more_returns_to_the_same_question(window, qtbot):
    begin(window, qtbot)
    type_in(window, "33")
    window.ask_pin()
    qtbot.keyClick(window.gate.line, KEY.Key_Escape)
    assert window.stack.currentWidget() is window.page
    assert window.number == 3


def test_a_wrong_pin_lets_nobody_out_and_the_fifth_makes_wait(window, office, clock, qtbot):
    window.ask_pin()
    for _ in range(5):
        type_in(window.gate.line, "1111")
        qtbot.keyClick(window.gate.line, KEY.Key_Return)
    assert not window.gate.line.isEnabled()
    window.gate.line.setText(PIN)
    window.gate.submit()
    assert not office.isVisible()
    assert window.gate.tries.wait == 30
    clock.pass_days(1)
    window.gate.submit()
    assert office.isVisible()


def test_waiting_begins_not_anew_when_the_program_is_started_again(window, workspace, clock):
    for _ in range(10):
        window.gate.tries.fail()
    again = type(window.gate.tries)(workspace.memory, clock)
    assert again.wait == 60


def test_the_language_changes_in_this_window_alone(window, qtbot):
    begin(window, qtbot)
    asked = window.page.text
    qtbot.mouseClick(window.head.languages["ru"], Qt.MouseButton.LeftButton)
    assert window.page.text == window.questions.items[0].text.ru != asked
    assert language.current() == "kk"
    window.speak("en")
    assert window.page.text == window.questions.items[0].text.en
    for place in range(60):
        type_in(window, "12345"[place % 5])
    with qtbot.waitSignal(window.finished) as kept:
        window.finish()
    assert results.get(window.workspace.store, kept.args[0]).language == "en"


def test_how_far_one_is_stands_at_the_foot(window, qtbot):
    begin(window, qtbot)
    type_in(window, "123")
    assert window.foot.place == "4 / 60"
    assert window.foot.bar.share == 3 / 60


def test_letters_are_at_least_twenty_two_and_grow_with_the_systems(qapp):
    assert theme.font("answer").pixelSize() >= 22
    assert theme.font("question").pixelSize() >= 22
    theme.apply(qapp, "light", 2.0)
    assert theme.font("answer").pixelSize() >= 40


def test_the_end_names_what_is_left_and_leads_back_to_it(window, qtbot):
    begin(window, qtbot)
    for place in range(60):
        type_in(window, "5") if place != 16 else qtbot.keyClick(window, KEY.Key_Right)
    assert window.said.said[0] == "Жауапсыз қалған сұрақ: 1."
    qtbot.keyClick(focused(), KEY.Key_Return)
    assert window.number == 17


def test_a_class_hands_the_computer_on_and_the_pin_is_asked_once(workspace, people, office, qtbot):
    window = starting.stand_up(workspace, round_of(people[:3], "objects", "ru"))
    qtbot.waitUntil(window.isActiveWindow)
    names = [card.name.given_name for card in participants.many(workspace.store, people)]
    heard = []
    for turn in range(3):
        heard.append(window.said.said[0])
        window.begin()
        for _ in range(30):
            type_in(window, "1")
        qtbot.keyClick(focused(), KEY.Key_Return)
        if turn < 2:
            assert names[turn + 1] in window.said.said[-1]
            window.follow()
    assert heard == [f"Здравствуйте, {name}!" for name in names[:3]]
    assert window.over
    assert [len(results.of(workspace.store, each)) for each in people] == [1, 1, 1, 0]
    window.ask_pin()
    type_in(window.gate.line, PIN)
    window.gate.submit()
    assert office.isVisible()


@pytest.mark.usefixtures("office")
def test_whoever_is_not_here_is_passed_over(workspace, people):
    window = starting.stand_up(workspace, round_of(people[:2]))
    window.skip()
    assert window.place == 1
    window.skip()
    assert window.over
    gone(window)


@pytest.mark.usefixtures("office")
def test_the_next_person_begins_in_the_language_the_office_chose(workspace, people):
    window = starting.stand_up(workspace, round_of(people[:2], spoken="kk"))
    window.speak("en")
    window.skip()
    assert window.language == "kk"
    gone(window)


def test_a_kill_is_survived_by_every_answer_and_by_the_window(tmp_path):
    """The power goes in the middle of a question; whoever starts the program meets the same one."""
    path = tmp_path / "centre.bagdar"
    with offices.create(path, builders.Clock()) as store:
        (person,) = builders.people(store, 1)
        pin.set_pin(store, PIN)
    child = f"""
import os, signal, sys
sys.path.insert(0, {str(ROOT)!r})
from PySide6.QtWidgets import QApplication
from pathlib import Path
from app import office
from tests import builders
from ui.instruments import starting
from ui.instruments.standing import Round
from ui.memory import Memory
from ui.workspace import Workspace
app = QApplication([])
store = office.open_centre(Path({str(path)!r}), builders.Clock())
workspace = Workspace(store, Memory(Path({str(tmp_path / "memory")!r})))
window = starting.stand_up(workspace, Round(({person},), "interests", "1.0", "kk"))
window.begin()
for sign in "1234512":
    window.answer(sign)
os.kill(os.getpid(), signal.SIGKILL)
"""
    ended = subprocess.run([sys.executable, "-c", child], cwd=ROOT, check=False, timeout=60)
    assert ended.returncode == -9
    session = application.Session(application.start(), Memory(tmp_path / "memory"))
    office = session.open_file(path)
    try:
        window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, TestWindow))
        assert window.isVisible()
        assert not office.isVisible()
        window.begin()
        assert window.number == 8
        assert window.sitting is not None
        assert window.sitting.answers[:8] == (*"1234512", None)
        window.ask_pin()
        type_in(window.gate.line, PIN)
        window.gate.submit()
        assert office.isVisible()
        assert standing.left(office.workspace.store) is None
    finally:
        office._leaving = True
        office.close()
        delete(office)


@pytest.mark.usefixtures("office")
def test_a_test_begun_before_is_greeted_with_how_far_it_came(workspace, people):
    test = instruments.get(workspace.store, "interests")
    key = sittings.begin(workspace.store, people[0], test, "kk")
    for number in range(1, 13):
        sittings.answer(workspace.store, key, number, "2")
    window = starting.stand_up(workspace, round_of(people[:1]))
    assert "12 / 60" in window.said.said[-1]
    window.begin()
    assert window.number == 13
    gone(window)


@pytest.mark.usefixtures("office")
def test_a_file_closed_under_the_window_takes_it_along(workspace, people, qtbot):
    window = starting.stand_up(workspace, round_of(people[:1]))
    gone_by = []
    window.destroyed.connect(lambda: gone_by.append(True))
    window._vanish()
    qtbot.waitUntil(lambda: bool(gone_by))


def test_every_button_and_question_has_a_name_for_those_who_listen(window, qtbot):
    begin(window, qtbot)
    assert window.accessibleName().startswith("1-сұрақ, барлығы 60. ")
    for button in [*window.page.buttons, *window.foot.buttons.values()]:
        assert button.accessibleName()
    assert window.page.buttons[0].accessibleName().startswith("1. ")
    assert window.gate.line.accessibleName() == "Маманның PIN-коды" or not window.gate.isVisible()


def test_a_clock_put_back_by_years_locks_nobody_out(window, clock):
    """An old computer loses its clock with its battery."""
    for _ in range(5):
        window.gate.tries.fail()
    assert window.gate.tries.wait == 30
    clock.pass_days(-7000)
    assert window.gate.tries.wait == 0
