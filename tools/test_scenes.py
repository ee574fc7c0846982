"""Tests as pictures: a class at them, one alone, a sheet of paper, the result."""

from __future__ import annotations

from random import Random
from typing import Any

import case_scenes
import halls
from PySide6.QtWidgets import QWidget
from stages import Scene, Stage

from app.guidance import (
    attendance,
    instruments,
    pin,
    results,
    sessions,
    sittings,
)
from app.guidance.instruments import Instrument
from app.registry.listing import Filter
from app.sample import guidance
from app.store.store import Store
from ui import language
from ui.instruments.standing import Round
from ui.instruments.test_window import TestWindow
from ui.sessions.tab import SessionsRoom

_PIN = "2458"


# Tests


def _class(room: SessionsRoom) -> int:
    """Plan a class's test for today; a few are through, one is in the middle of it."""
    store = room.workspace.store
    sql = """
      select session.id from session join form on form.id = form_id
       where form.code = 'testing' order by day desc limit 1
    """
    held = sessions.get(store, int(store.scalar(sql)))
    roster = attendance.roster(store, held.id)
    draft = sessions.Draft(
        form_id=held.form.id,
        day=store.today(),
        starts="12:00",
        audience="youth",
        venue=held.venue,
        partner_id=held.partner_id,
        conductors=held.conductors,
    )
    made = halls.plan(room, draft, [each.person_id for each in roster])
    people = [each.person_id for each in attendance.roster(store, made)]
    test, chance = instruments.get(store, "interests"), Random(7)
    for person in people[:9]:
        _answer(store, test, chance, person, made)
    _begin(store, test, people[9], made)
    return made


def _answer(store: Store, test: Instrument, chance: Random, person: int, session_id: int) -> int:
    return results.keep(
        store,
        person,
        test,
        guidance.answers(chance, test),
        taken_on=store.today(),
        way="screen",
        language="kk",
        session_id=session_id,
    )


def _begin(store: Store, test: Instrument, person: int, session_id: int) -> None:
    key = sittings.begin(store, person, test, "kk", session_id, None, "")
    for number, item in enumerate(test.items[:23], 1):
        sittings.answer(store, key, number, item.signs[number % len(item.signs)])


def class_tests(stage: Stage) -> QWidget:
    """The class: who is through, who is in the middle, who waits."""
    room = halls.room_of(stage)
    room.open_record(_class(room))
    room.card.show_part("tests")
    return halls.shown(room)


def start(stage: Stage) -> QWidget:
    """Which test, in what language, conducted by whom."""
    room = halls.room_of(stage)
    room.open_record(_class(room))
    room.card.show_part("tests")
    stage.settle()
    part: Any = stage.find("sessions.tests", QWidget)
    part.start_screen()
    return halls.shown(room)


def _window(stage: Stage) -> TestWindow:
    """Put the participant's window up for a class, in the language of the office's."""
    room = halls.room_of(stage)
    workspace, store = room.workspace, room.workspace.store
    pin.set_pin(store, _PIN)
    people = halls.people(store, Filter(statuses=("senior_pupil",)), 25)
    test = instruments.get(store, "interests")
    window = TestWindow(
        workspace, Round(tuple(people), test.code, test.version, language.current())
    )
    window.resize(*stage.size)
    window.show()
    stage.settle()
    return window


def greeting(stage: Stage) -> QWidget:
    """The participant is greeted by the given name."""
    return _window(stage)


def question(stage: Stage) -> QWidget:
    """One question at a time."""
    window = _window(stage)
    window.begin()
    for number in range(11):
        window.answer(window.questions.items[number].signs[-1 - number % 3])
    stage.settle()
    return window


def gate(stage: Stage) -> QWidget:
    """The way out, for staff."""
    window = _window(stage)
    window.begin()
    window.ask_pin()
    return window


def paper(stage: Stage) -> QWidget:
    """A sheet typed twice: where the two differ."""
    room = case_scenes.person(stage, case_scenes.TALKED_TO)
    room.show_section("tests")
    room.card.tests.start_paper()
    dialog: Any = room.card.tests.ask
    test = instruments.get(room.workspace.store, "interests")
    dialog.form.fields["instrument"].set_value(test.code)
    line = list(guidance.answers(Random(3), test, "R"))
    dialog.first.set_value("".join(line))
    dialog.submit()
    stage.settle()
    line[11], line[40] = "1" if line[11] != "1" else "5", "2" if line[40] != "2" else "4"
    dialog.second.set_value("".join(line))
    dialog.submit()
    return halls.shown(room)


def profile(stage: Stage) -> QWidget:
    """A result: shares of every scale, fields of work, a colleague's conclusion."""
    room = case_scenes.person(stage, case_scenes.TESTED)
    room.show_section("tests")
    return halls.shown(room)


def conclusion(stage: Stage) -> QWidget:
    """What a colleague concludes, the profile in sight."""
    room = case_scenes.person(stage, case_scenes.TESTED)
    tests = room.card.tests
    tests.conclude(tests.views[0].tested)
    return halls.shown(room)


def elsewhere(stage: Stage) -> QWidget:
    """A result from elsewhere: scores alone."""
    room = case_scenes.person(stage, case_scenes.TALKED_TO)
    room.card.tests.start_elsewhere()
    return halls.shown(room)


TESTS: tuple[Scene, ...] = (
    Scene("class-tests", class_tests),
    Scene("test-start", start),
    Scene("test-greeting", greeting),
    Scene("test-question", question, dark=True),
    Scene("test-pin", gate),
    Scene("test-paper", paper),
    Scene("test-result", profile),
    Scene("test-conclusion", conclusion),
    Scene("test-elsewhere", elsewhere),
)
"""Pictures of tests, in the order of the guide."""
