"""The strip of a case as a part of its own: painted, walked and heard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.guidance.strip import Mark, Strip

NAMES = ("Өтініш", "Ақпараттандыру", "Консультация", "Тестілеу", "Ұсыным", "Іріктеу", "Жолдама")


@pytest.fixture
def strip(qtbot):
    made = Strip(name="strip")
    qtbot.addWidget(made)
    made.show_marks([Mark(name, name, "23.11.2026", "done", f"{name}, бар") for name in NAMES])
    made.resize(494, made.heightForWidth(494))
    made.show()
    return made


def test_a_strip_without_steps_has_nothing_to_open(qtbot):
    empty = Strip()
    qtbot.addWidget(empty)
    empty.resize(300, empty.heightForWidth(300))
    empty.show()
    assert empty.current == ""
    QTest.keyClick(empty, Qt.Key.Key_Right)
    assert empty.current == ""


def test_up_and_down_go_from_line_to_line(strip):
    across = len(strip._across(strip.width()))
    assert 1 < across < len(NAMES)
    QTest.keyClick(strip, Qt.Key.Key_Down)
    assert strip.current == NAMES[across]
    QTest.keyClick(strip, Qt.Key.Key_Up)
    assert strip.current == NAMES[0]


def test_the_ends_of_the_strip_are_ends(strip):
    QTest.keyClick(strip, Qt.Key.Key_Left)
    assert strip.current == NAMES[0]
    for _ in range(20):
        QTest.keyClick(strip, Qt.Key.Key_Right)
    assert strip.current == NAMES[-1]


def test_every_step_has_a_place_of_its_own_inside_the_strip(strip):
    boxes = [strip._box(place) for place in range(len(NAMES))]
    for place, box in enumerate(boxes):
        assert strip._at(box.center()) == place
        assert box.right() <= strip.width() + 1
        assert box.bottom() <= strip.height()


def test_the_keys_stay_on_their_step_when_the_case_is_shown_anew(strip):
    strip.walk("Тестілеу")
    strip.show_marks(strip.marks)
    assert strip.current == "Тестілеу"
    assert strip.accessibleDescription() == "Тестілеу, бар"


def test_fewer_steps_leave_the_keys_on_the_last(strip):
    strip.walk(NAMES[-1])
    strip.show_marks(strip.marks[:2])
    assert strip.current == NAMES[1]
