"""The screens of staff worth a picture: records, what the law asks, who signs, who takes over."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import xlsxwriter
from PySide6.QtWidgets import QWidget
from stages import Scene, Stage

from app.staffing import staff, substitutions
from app.staffing.staff import Colleague
from ui.importing.page import ImportPage
from ui.staff.tab import StaffRoom

_EARLIER = date(2023, 12, 1)
"""A day under the act before the present one."""
_PLANNED = date(2027, 1, 15)
_LAST = date(2026, 12, 11)


def _room(stage: Stage) -> StaffRoom:
    room = stage.window("staff").room("staff")
    assert isinstance(room, StaffRoom)
    stage.settle()
    return room


def _shown(room: QWidget) -> QWidget:
    window: QWidget = room.window()
    return window


def _named(room: StaffRoom, surname: str) -> Colleague:
    listed = staff.listed(room.workspace.store)
    return next(each for each in listed if each.surname == surname)


def _colleague(stage: Stage, surname: str = "Оспанова") -> StaffRoom:
    """Open the card of one colleague."""
    room = _room(stage)
    room.open_record(_named(room, surname).id)
    stage.settle()
    return room


def _fill(dialog: Any, typed: Mapping[str, object]) -> None:
    """Set some fields of a dialog; the others stay as it opened."""
    for key, value in typed.items():
        dialog.form.fields[key].set_value(value)


# The card


def card(stage: Stage) -> QWidget:
    """The colleagues and one's records."""
    return _shown(_colleague(stage))


def records(stage: Stage) -> QWidget:
    """Service, training, categories: further down the card."""
    room = _colleague(stage)
    room.card.bring("service")
    return _shown(room)


def service(stage: Stage) -> QWidget:
    """Service elsewhere, as the employment record has it."""
    room = _colleague(stage)
    room.open_dialog("service", -1)
    typed = {
        "organisation": "Жұмыспен қамту орталығы",
        "post": "Маман",
        "since": date(2019, 2, 4),
        "until": date(2021, 1, 29),
        "basis": "Еңбек кітапшасы",
    }
    _fill(room.ask, typed)
    return _shown(room)


def verdict(day: date | None = None) -> Callable[[Stage], QWidget]:
    """Return a scene of what the law asks of a post on a day."""

    def play(stage: Stage) -> QWidget:
        room = _colleague(stage)
        room.card.show_part("verdict")
        room.card.verdict.show_day(day)
        stage.settle()
        return _shown(room)

    return play


def rule(stage: Stage) -> QWidget:
    """One rule: what is missing, its paragraph and quote, the service it counts."""
    room = _colleague(stage)
    room.card.show_part("verdict")
    stage.settle()
    _bring(room.card.verdict.rule)
    return _shown(room)


def _bring(widget: QWidget) -> None:
    from PySide6.QtWidgets import QScrollArea

    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    assert isinstance(above, QScrollArea)
    above.verticalScrollBar().setValue(widget.pos().y())


def decision(stage: Stage) -> QWidget:
    """A decision that differs from the advice and wants its reason."""
    room = _colleague(stage)
    room.card.show_part("verdict")
    stage.settle()
    room.decide()
    _fill(room.ask, {"granted": "yes", "order_number": "17-ж"})
    return _shown(room)


def job(stage: Stage) -> QWidget:
    """A job description, before it is issued."""
    room = _colleague(stage)
    room.print_job()
    return _shown(room)


# The other views


def _view(stage: Stage, key: str) -> tuple[StaffRoom, Any]:
    room = _room(stage)
    room.show_view(key)
    stage.settle()
    return room, room.load_view(key)


def due(stage: Stage) -> QWidget:
    """What ends, and the attestations planned."""
    room, view = _view(stage, "due")
    view.list.select_row(0)
    return _shown(room)


def planning(stage: Stage) -> QWidget:
    """An attestation of several, planned for one day."""
    room, view = _view(stage, "due")
    view.begin_new()
    chosen = tuple(str(_named(room, surname).id) for surname in ("Ким", "Төлегенов"))
    typed = {"planned_on": _PLANNED, "category": "case_manager", "staff": chosen}
    _fill(view.ask, typed)
    return _shown(room)


def signing(stage: Stage) -> QWidget:
    """Who may sign what on a day, and by what right."""
    room = _room(stage)
    store = room.workspace.store
    signer, other = _named(room, "Жақсыбеков"), _named(room, "Оспанова")
    substitutions.BOOK.add(
        store,
        substitutions.Draft(
            other.id,
            absent_id=signer.id,
            basis_kk="№ 41-ж бұйрық",
            basis_ru="Приказ № 41-ж",
            since=store.today(),
            until=store.today() + timedelta(13),
            kinds=("referral", "recommendation"),
        ),
    )
    room.workspace.tell("staff")
    room.show_view("signing")
    stage.settle()
    view: Any = room.load_view("signing")
    view.head.chips.choose("instead")
    view.look()
    return _shown(room)


def table(stage: Stage) -> QWidget:
    """The staffing table: places, who holds them, what is vacant."""
    return _shown(_view(stage, "table")[0])


def load(stage: Stage) -> QWidget:
    """What each specialist carried in the quarter."""
    return _shown(_view(stage, "load")[0])


def _leaver(stage: Stage) -> tuple[StaffRoom, Any]:
    """Show what hangs on a colleague whose last day is known."""
    room = _room(stage)
    store, one = room.workspace.store, _named(room, "Оспанова")
    staff.change(store, one.id, replace(staff.draft_of(one), until=_LAST))
    room.workspace.tell("staff")
    room.show_view("leaving")
    stage.settle()
    view: Any = room.load_view("leaving")
    view.show_own(one.id)
    return room, view


def leaving(stage: Stage) -> QWidget:
    """What hangs on a colleague who leaves."""
    return _shown(_leaver(stage)[0])


def giving(stage: Stage) -> QWidget:
    """All of it is given to another."""
    room, view = _leaver(stage)
    view.card.give()
    stage.settle()
    _fill(view.card.ask, {"to_id": _named(room, "Ким").id})
    return _shown(room)


# A list of staff


def taking(stage: Stage) -> QWidget:
    """A list of staff, row by row."""
    room = _room(stage)
    path = _list()
    room.take_in()
    page = stage.find("import", ImportPage)
    page.start(path)
    stage.settle()
    page.judge()
    return _shown(room)


_HEADS = (
    "№",
    "Қызметкердің аты-жөні",
    "Лауазымы",
    "Карточка №",
    "Ставка",
    "Қабылданған күні",
    "Бұйрық",
    "Білімі",
    "Білім бағыты",
    "Бітірген күні",
    "Телефоны",
)
_POST = "Кәсіптік бағдарлау жөніндегі маман"
_LISTED = (
    ("Оспанова Айнұр Маратқызы", _POST, 9, 1, "", "", "жоғары", "педагогика", "16.07.2012", ""),
    (
        *("Нұрпейісова Мадина Ерланқызы", _POST, 9, 0.5, "02.11.2026", "№ 38-ж, 30.10.2026"),
        *("жоғары", "педагогика", "30.06.2019", "8 701 555 01 77"),
    ),
    (
        *("Дүйсенбай Арман Серікұлы", _POST, 9, 1, "", "№ 39-ж", "жоғары", "әлеуметтік"),
        *("28.06.2024", "8 701 555 01 78"),
    ),
)
"""One who is on the books, one who is new, one of whom it is not said since when."""


def _list() -> Path:
    path = Path("Қызметкерлер тізімі.xlsx")
    with xlsxwriter.Workbook(str(path)) as book:
        page = book.add_worksheet()
        page.write_row(0, 0, _HEADS)
        for at, row in enumerate(_LISTED, 1):
            page.write_row(at, 0, (at, *row))
    return path


STAFF: tuple[Scene, ...] = (
    Scene("staff", card, dark=True),
    Scene("staff-records", records),
    Scene("staff-service", service),
    Scene("staff-law", verdict(), dark=True),
    Scene("staff-rule", rule),
    Scene("staff-earlier", verdict(_EARLIER)),
    Scene("staff-decision", decision),
    Scene("staff-due", due),
    Scene("staff-attestation", planning),
    Scene("staff-signing", signing),
    Scene("staff-table", table),
    Scene("staff-load", load),
    Scene("staff-leaving", leaving),
    Scene("staff-giving", giving),
    Scene("staff-paper", job),
    Scene("import-staff", taking),
)
"""Pictures of staff, in the order of the guide."""
