"""Sessions, attendance, training lists and fairs as pictures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import halls
import xlsxwriter
from PySide6.QtWidgets import QWidget
from stages import Scene, Stage

from app.guidance import (
    attendance,
    forms,
    sessions,
)
from app.guidance.attendance import Line
from app.registry.listing import Filter
from ui.importing.page import ImportPage
from ui.sessions.tab import SessionsRoom

_SHEET = "1-14 17 19-38 !5 у8 +3"
_MONDAY = date(2026, 11, 23)


# Sessions


def week(stage: Stage) -> QWidget:
    """The week, and who came to a seminar."""
    room = halls.room_of(stage)
    room.open_record(halls.session(room, halls.TOPIC))
    return halls.shown(room)


def month(stage: Stage) -> QWidget:
    """The month, and the particulars of a session."""
    room = halls.room_of(stage)
    room.show_view("month")
    room.open_record(halls.session(room, halls.TOPIC))
    room.card.show_part("details")
    return halls.shown(room)


def listed(stage: Stage) -> QWidget:
    """The list, narrowed to those nobody has entered yet."""
    room = halls.room_of(stage)
    room.show_view("list")
    room.head.chips.choose("waiting")
    stage.settle()
    room.list.select_row(0)
    return halls.shown(room)


def form(stage: Stage) -> QWidget:
    """A new seminar, for which the room is taken."""
    room = halls.room_of(stage)
    store = room.workspace.store
    taken = sessions.get(store, halls.session(room, "Қайта оқу мүмкіндіктері"))
    room.add_at(_MONDAY, "10:00", "")
    stage.settle()
    typed = {
        "form_id": forms.by_code(store, "seminar").id,
        "title_kk": halls.TOPIC,
        "title_ru": "Рынок труда и вакансии",
        "room_kk": taken.room_kk,
        "room_ru": taken.room_ru,
        "capacity": "40",
    }
    for key, value in typed.items():
        room.typing.fields[key].set_value(value)
    return halls.shown(room)


def _asked_of(act: Callable[[SessionsRoom], object]) -> Callable[[Stage], QWidget]:
    """Return a scene of a dialog about the next seminar."""

    def play(stage: Stage) -> QWidget:
        room = halls.room_of(stage)
        room.open_record(halls.session(room, "Кәсіпкерлікті бастау"))
        stage.settle()
        act(room)
        return halls.shown(room)

    return play


# Attendance


def adding(stage: Stage) -> QWidget:
    """Many people put on a list at once."""
    room = halls.room_of(stage)
    room.open_record(halls.session(room, "Сұхбаттан қалай өту керек"))
    stage.settle()
    pane: Any = stage.find("sessions.attendance", QWidget)
    pane.add_people()
    pane.ask.form.fields["scope"].set_value("status:unemployed")
    return halls.shown(room)


def sheet(stage: Stage) -> QWidget:
    """A signed sheet of forty, typed back as one line."""
    room = halls.room_of(stage)
    room.open_record(halls.seminar(room))
    stage.settle()
    pane: Any = stage.find("sessions.attendance", QWidget)
    pane.line.setText(_SHEET)
    return halls.shown(room)


def follow_up(stage: Stage) -> QWidget:
    """Who did not come."""
    room = halls.room_of(stage)
    room.show_view("follow_up")
    return halls.shown(room)


def asked_after(stage: Stage) -> QWidget:
    """How a person was asked after."""
    room = halls.room_of(stage)
    room.show_view("follow_up")
    stage.settle()
    view: Any = room.view
    view.record_contact()
    return halls.shown(room)


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
        return halls.shown(room)

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
    room = halls.room_of(stage)
    room.show_view("training")
    return halls.shown(room)


def for_training(stage: Stage) -> QWidget:
    """Everybody listed goes on a training list."""
    room = stage.participants()
    room._use_filter(Filter(statuses=("unemployed",), sex="female"))
    stage.settle()
    room.all_for_training()
    dialog: Any = room.ask
    dialog.form.fields["title_kk"].set_value("Қысқа мерзімді кәсіптік оқу")
    dialog.form.fields["title_ru"].set_value("Краткосрочное профессиональное обучение")
    return halls.shown(room)


def fair(stage: Stage) -> QWidget:
    """A fair: employers, vacancies, how it went."""
    room = halls.room_of(stage)
    room.open_record(halls.session(room, "Көктерек ауданының бос жұмыс орындары жәрмеңкесі"))
    room.card.show_part("fair")
    return halls.shown(room)


SESSIONS: tuple[Scene, ...] = (
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
)
"""Pictures of sessions, in the order of the guide."""


LISTS: tuple[Scene, ...] = (
    Scene("training", training),
    Scene("training-add", for_training),
    Scene("fair", fair),
)
"""Pictures of lists for training and of fairs, in the order of the guide."""
