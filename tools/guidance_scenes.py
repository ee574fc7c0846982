"""The screens of guidance worth a picture: sessions, attendance, cases and tests."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import xlsxwriter
from PySide6.QtWidgets import QWidget
from stages import Scene, Stage

from app.guidance import (
    attendance,
    forms,
    instruments,
    pin,
    results,
    sessions,
    sittings,
)
from app.guidance.attendance import Line
from app.guidance.instruments import Instrument
from app.registry import listing
from app.registry.listing import Filter
from app.sample import guidance
from app.store.store import Store
from ui import language
from ui.importing.page import ImportPage
from ui.instruments.standing import Round
from ui.instruments.test_window import TestWindow
from ui.participants.tab import ParticipantsRoom
from ui.sessions.tab import SessionsRoom

_TOPIC = "Еңбек нарығы және бос орындар"
_SHEET = "1-14 17 19-38 !5 у8 +3"
_MONDAY = date(2026, 11, 23)
_PIN = "2458"


def _room(stage: Stage) -> SessionsRoom:
    room = stage.window("sessions").room("sessions")
    assert isinstance(room, SessionsRoom)
    stage.settle()
    return room


def _shown(room: QWidget) -> QWidget:
    window: QWidget = room.window()
    return window


def _session(room: SessionsRoom, topic: str) -> int:
    """Return the latest session of a topic."""
    sql = "select id from session where title_kk = ? order by day desc, id desc limit 1"
    return int(room.workspace.store.scalar(sql, (topic,)))


def _people(store: Store, wanted: Filter, most: int) -> list[int]:
    return list(listing.ids(store, wanted, store.today()))[:most]


def _plan(room: SessionsRoom, draft: sessions.Draft, people: Sequence[int]) -> int:
    store = room.workspace.store
    made = sessions.plan(store, draft)
    attendance.enrol(store, made, people)
    room.workspace.tell("session")
    return made


def _seminar(room: SessionsRoom) -> int:
    """Plan a seminar for forty on this day."""
    store = room.workspace.store
    held = sessions.get(store, _session(room, _TOPIC))
    draft = sessions.Draft(
        form_id=forms.by_code(store, "seminar").id,
        title_kk=held.title_kk,
        title_ru=held.title_ru,
        day=store.today(),
        starts="11:00",
        audience="adults",
        room_kk=held.room_kk,
        room_ru=held.room_ru,
        topics=held.topics,
        conductors=held.conductors,
    )
    return _plan(room, draft, _people(store, Filter(statuses=("unemployed",)), 40))


# Sessions


def week(stage: Stage) -> QWidget:
    """The week, and who came to a seminar."""
    room = _room(stage)
    room.open_record(_session(room, _TOPIC))
    return _shown(room)


def month(stage: Stage) -> QWidget:
    """The month, and the particulars of a session."""
    room = _room(stage)
    room.show_view("month")
    room.open_record(_session(room, _TOPIC))
    room.card.show_part("details")
    return _shown(room)


def listed(stage: Stage) -> QWidget:
    """The list, narrowed to those nobody has entered yet."""
    room = _room(stage)
    room.show_view("list")
    room.head.chips.choose("waiting")
    stage.settle()
    room.list.select_row(0)
    return _shown(room)


def form(stage: Stage) -> QWidget:
    """A new seminar, for which the room is taken."""
    room = _room(stage)
    store = room.workspace.store
    taken = sessions.get(store, _session(room, "Қайта оқу мүмкіндіктері"))
    room.add_at(_MONDAY, "10:00", "")
    stage.settle()
    typed = {
        "form_id": forms.by_code(store, "seminar").id,
        "title_kk": _TOPIC,
        "title_ru": "Рынок труда и вакансии",
        "room_kk": taken.room_kk,
        "room_ru": taken.room_ru,
        "capacity": "40",
    }
    for key, value in typed.items():
        room.typing.fields[key].set_value(value)
    return _shown(room)


def _asked_of(act: Callable[[SessionsRoom], object]) -> Callable[[Stage], QWidget]:
    """Return a scene of a dialog about the next seminar."""

    def play(stage: Stage) -> QWidget:
        room = _room(stage)
        room.open_record(_session(room, "Кәсіпкерлікті бастау"))
        stage.settle()
        act(room)
        return _shown(room)

    return play


# Attendance


def adding(stage: Stage) -> QWidget:
    """Many people put on a list at once."""
    room = _room(stage)
    room.open_record(_session(room, "Сұхбаттан қалай өту керек"))
    stage.settle()
    pane: Any = stage.find("sessions.attendance", QWidget)
    pane.add_people()
    pane.ask.form.fields["scope"].set_value("status:unemployed")
    return _shown(room)


def sheet(stage: Stage) -> QWidget:
    """A signed sheet of forty, typed back as one line."""
    room = _room(stage)
    room.open_record(_seminar(room))
    stage.settle()
    pane: Any = stage.find("sessions.attendance", QWidget)
    pane.line.setText(_SHEET)
    return _shown(room)


def follow_up(stage: Stage) -> QWidget:
    """Who did not come."""
    room = _room(stage)
    room.show_view("follow_up")
    return _shown(room)


def asked_after(stage: Stage) -> QWidget:
    """How a person was asked after."""
    room = _room(stage)
    room.show_view("follow_up")
    stage.settle()
    view: Any = room.view
    view.record_contact()
    return _shown(room)


def taken_in(steps: int) -> Callable[[Stage], QWidget]:
    """Return a scene of taking marks in from a school's list, after so many steps."""

    def play(stage: Stage) -> QWidget:
        room = stage.participants()
        store = room.workspace.store
        sql = "select id from session where title_kk = ? order by day desc limit 1"
        session_id = int(store.scalar(sql, ("Құрылыс мамандықтары",)))
        path = _marks(attendance.roster(store, session_id))
        room.take_in()
        page = stage.find("import", ImportPage)
        page.file.subjects["attendance"].click()
        page.start(path)
        stage.settle()
        choice = page.columns.given.choices["session"]
        uid = sessions.get(store, session_id).uid
        place = next(
            at
            for at in range(choice.count())
            if (choice.itemData(at) or {}).get("session_uid") == uid
        )
        choice.setCurrentIndex(place)
        choice.activated.emit(place)
        stage.settle()
        if steps > 1:
            page.judge()
        return _shown(room)

    return play


def _marks(roster: Sequence[Line]) -> Path:
    path = Path("Құрылыс мамандықтары.xlsx")
    said = {"present": "келді", "absent": "келмеді", "excused": "себепті"}
    with xlsxwriter.Workbook(str(path)) as book:
        page = book.add_worksheet("11 Ә")
        page.write_row(0, 0, ("№", "Аты-жөні", "Сынып", "Белгі"))
        for at, each in enumerate(roster, 1):
            mark = said.get(each.mark, "") if at % 5 else "келді"
            page.write_row(at, 0, (at, each.name.full, each.class_name, mark))
        page.write_row(len(roster) + 1, 0, (len(roster) + 1, "Асқарова Нұрай", "11 Ә", "келді"))
    return path


# Training lists and fairs


def training(stage: Stage) -> QWidget:
    """A training list and the people on it."""
    room = _room(stage)
    room.show_view("training")
    return _shown(room)


def for_training(stage: Stage) -> QWidget:
    """Everybody listed goes on a training list."""
    room = stage.participants()
    room._use_filter(Filter(statuses=("unemployed",), sex="female"))
    stage.settle()
    room.all_for_training()
    dialog: Any = room.ask
    dialog.form.fields["title_kk"].set_value("Қысқа мерзімді кәсіптік оқу")
    dialog.form.fields["title_ru"].set_value("Краткосрочное профессиональное обучение")
    return _shown(room)


def fair(stage: Stage) -> QWidget:
    """A fair: employers, vacancies, how it went."""
    room = _room(stage)
    room.open_record(_session(room, "Көктерек ауданының бос жұмыс орындары жәрмеңкесі"))
    room.card.show_part("fair")
    return _shown(room)


# A person's case


def _person(stage: Stage, sql: str) -> ParticipantsRoom:
    """Open the card of the person a query finds first."""
    room = stage.participants()
    room.open_record(int(room.workspace.store.scalar(sql)))
    stage.settle()
    return room


_SELECTED = "select person_id from selection order by held_on desc, id limit 1"
_TALKED_TO = """
  select person_id from consultation
   where person_id not in (select person_id from test_result) order by held_on desc, id limit 1
"""
_TESTED = """
  select person_id from test_result where instrument = 'interests' and validity = ''
   order by taken_on desc, id desc limit 1
"""


def case(stage: Stage) -> QWidget:
    """A case at a glance."""
    return _shown(_person(stage, _SELECTED))


def consultation(stage: Stage) -> QWidget:
    """What was said at a consultation, the confidential part in a block of its own."""
    room = _person(stage, _SELECTED)
    assert room.sheet is not None
    room.open_guidance("consultation", room.sheet.guidance.consultations[0].id)
    return _shown(room)


def service(stage: Stage) -> QWidget:
    """A service given to one person, in a line."""
    room = _person(stage, _TALKED_TO)
    room.service()
    return _shown(room)


def choice(stage: Stage) -> QWidget:
    """The profession chosen, and what the Exchange showed of it."""
    room = _person(stage, _TALKED_TO)
    room.choice()
    _fill(
        room,
        profession_kk="Дәнекерлеуші",
        profession_ru="Сварщик",
        looked=True,
        area="Көктерек ауданы",
        vacancies="4",
        demand="medium",
    )
    return _shown(room)


def recommendation(stage: Stage) -> QWidget:
    """A recommendation that rests on a consultation alone, and says so."""
    room = _person(stage, _TALKED_TO)
    room.recommendation()
    _fill(
        room,
        profession_kk="Дәнекерлеуші",
        profession_ru="Сварщик",
        body_kk="Дәнекерлеушілер курсында оқу ұсынылады.",
        body_ru="Рекомендуется обучение на курсах сварщиков.",
        selection_needed=False,
    )
    return _shown(room)


def selection(stage: Stage) -> QWidget:
    """A selection sheet on the recommendation given before."""
    room = _person(stage, _SELECTED)
    room.selection()
    said, chance = guidance.words, Random(5)
    features, qualities = (
        chance.choice(said(name)) for name in ("selection_diagnostics", "selection_qualities")
    )
    _fill(
        room,
        diagnostics_kk=features[0],
        diagnostics_ru=features[1],
        qualities_kk=qualities[0],
        qualities_ru=qualities[1],
        degree="full",
        decision="selected",
    )
    return _shown(room)


def adaptation(stage: Stage) -> QWidget:
    """A visit to a workplace."""
    room = _person(stage, _SELECTED)
    room.adaptation()
    return _shown(room)


def _fill(room: ParticipantsRoom, **values: object) -> None:
    dialog: Any = room.ask
    for key, value in values.items():
        dialog.form.fields[key].set_value(value)


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
    made = _plan(room, draft, [each.person_id for each in roster])
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
    room = _room(stage)
    room.open_record(_class(room))
    room.card.show_part("tests")
    return _shown(room)


def start(stage: Stage) -> QWidget:
    """Which test, in what language, conducted by whom."""
    room = _room(stage)
    room.open_record(_class(room))
    room.card.show_part("tests")
    stage.settle()
    part: Any = stage.find("sessions.tests", QWidget)
    part.start_screen()
    return _shown(room)


def _window(stage: Stage) -> TestWindow:
    """Put the participant's window up for a class, in the language of the office's."""
    room = _room(stage)
    workspace, store = room.workspace, room.workspace.store
    pin.set_pin(store, _PIN)
    people = _people(store, Filter(statuses=("senior_pupil",)), 25)
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
    room = _person(stage, _TALKED_TO)
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
    return _shown(room)


def profile(stage: Stage) -> QWidget:
    """A result: shares of every scale, fields of work, a colleague's conclusion."""
    room = _person(stage, _TESTED)
    room.show_section("tests")
    return _shown(room)


def conclusion(stage: Stage) -> QWidget:
    """What a colleague concludes, the profile in sight."""
    room = _person(stage, _TESTED)
    tests = room.card.tests
    tests.conclude(tests.views[0].tested)
    return _shown(room)


def elsewhere(stage: Stage) -> QWidget:
    """A result from elsewhere: scores alone."""
    room = _person(stage, _TALKED_TO)
    room.card.tests.start_elsewhere()
    return _shown(room)


GUIDANCE: tuple[Scene, ...] = (
    Scene("sessions", week, dark=True),
    Scene("sessions-month", month),
    Scene("sessions-list", listed),
    Scene("session-form", form),
    Scene("session-repeat", _asked_of(lambda room: room.changes.ask_repeat())),
    Scene("session-move", _asked_of(lambda room: room.changes.ask_move())),
    Scene("attendance-add", adding),
    Scene("attendance", sheet, dark=True),
    Scene("follow-up", follow_up),
    Scene("follow-up-contact", asked_after),
    Scene("import-attendance", taken_in(1)),
    Scene("import-marks", taken_in(2)),
    Scene("case", case, dark=True),
    Scene("consultation", consultation),
    Scene("service", service),
    Scene("choice", choice),
    Scene("recommendation", recommendation),
    Scene("selection", selection),
    Scene("adaptation", adaptation),
    Scene("class-tests", class_tests),
    Scene("test-start", start),
    Scene("test-greeting", greeting),
    Scene("test-question", question, dark=True),
    Scene("test-pin", gate),
    Scene("test-paper", paper),
    Scene("test-result", profile),
    Scene("test-conclusion", conclusion),
    Scene("test-elsewhere", elsewhere),
    Scene("training", training),
    Scene("training-add", for_training),
    Scene("fair", fair),
)
"""Pictures of guidance, in the order of the guide."""
