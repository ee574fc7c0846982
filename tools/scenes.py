"""The screens worth a picture: what is done on the stage before it is taken."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import xlsxwriter
from case_scenes import CASES
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from quarter_scenes import QUARTERS
from school_scenes import SCHOOLS
from session_scenes import LISTS, SESSIONS
from staff_scenes import STAFF
from stages import FILE, Scene, Stage
from test_scenes import TESTS

from app.registry import listing, participants, partners, statuses
from app.registry.listing import Filter
from app.registry.participants import Draft, Participant
from ui.importing.page import ImportPage
from ui.papers.tab import PapersRoom
from ui.participants.tab import ParticipantsRoom
from ui.window import Window

_DOUBTFUL = "090314550219"
"""A number whose check digit is wrong and whose date and sex can be read."""


def _shown(room: QWidget) -> QWidget:
    window: QWidget = room.window()
    return window


def _people(room: ParticipantsRoom, wanted: Filter) -> list[Participant]:
    store = room.workspace.store
    held = list(listing.ids(store, wanted, room.workspace.today()))
    return participants.many(store, held)


def _go_to(stage: Stage, room: ParticipantsRoom, person: int) -> None:
    room.open_record(person)
    stage.settle()


def _pupil(room: ParticipantsRoom) -> int:
    return _people(room, Filter(statuses=("senior_pupil",), consent="none"))[0].id


def _waiting(room: ParticipantsRoom) -> int:
    awaited = Filter(open_referral=True, consent="valid")
    return _people(room, awaited)[0].id


# Participants


def card(stage: Stage) -> QWidget:
    """List and card."""
    room = stage.participants()
    _go_to(stage, room, _waiting(room))
    return _shown(room)


def search(stage: Stage) -> QWidget:
    """A Kazakh name found by its Russian spelling."""
    room = stage.participants()
    stage.write("participants.search", "курмангалиев")
    return _shown(room)


def form(stage: Stage) -> QWidget:
    """A new person whose number makes one doubt."""
    room = stage.participants()
    room.add()
    typed = {"surname": "Сейітова", "given_name": "Аружан", "patronymic": "Ерланқызы"}
    for key, words in {**typed, "iin": _DOUBTFUL, "phone": "87015550142"}.items():
        stage.write(f"participants.form.{key}", words)
    return _shown(room)


def duplicate(stage: Stage) -> QWidget:
    """A new person who may be there already."""
    room = stage.participants()
    known = next(
        each
        for each in _people(room, Filter(statuses=("unemployed",)))
        if each.birth_date and each.ru_surname and each.ru_surname != each.surname
    )
    room.add()
    stage.write("participants.form.surname", known.ru_surname)
    stage.write("participants.form.given_name", known.ru_given_name)
    room.typing.fields["birth_date"].set_value(known.birth_date)
    room.save()
    return _shown(room)


def narrowed(stage: Stage) -> QWidget:
    """The filter."""
    room = stage.participants()
    room.filter()
    stage.settle()
    room.filter_pane.form.fields["sex"].set_value("female")
    stage.settle()
    room.filter_pane.form.fields["status_unemployed"].set_value(True)
    return _shown(room)


def merge(stage: Stage) -> QWidget:
    """Two cards of one person, field by field."""
    room = stage.participants()
    store = room.workspace.store
    known = _people(room, Filter(statuses=("unemployed",), consent="valid"))[0]
    double = Draft(known.surname, known.given_name, iin_absence="list_only", phone="+77015550142")
    with store.transaction("participant.save"):
        other = participants.add(store, double)
    room.workspace.tell("participant")
    _go_to(stage, room, known.id)
    room._compare(other)
    return _shown(room)


def empty(stage: Stage) -> QWidget:
    """A centre in which nobody is registered yet."""
    return stage.empty()


# Papers of a person


def referral(stage: Stage) -> QWidget:
    """A new referral, with what speaks against it."""
    room = stage.participants()
    _go_to(stage, room, _people(room, Filter(statuses=("unemployed",), consent="none"))[0].id)
    room.refer()
    _fill_referral(room)
    return _shown(room)


def _fill_referral(room: ParticipantsRoom) -> None:
    dialog: Any = room.ask
    store = room.workspace.store
    firm = partners.by_name(store, "«Ақсуат наны» ЖШС")
    dialog.template.addressee.show_partner(firm)
    dialog.form.fields["position_kk"].set_value("Наубайшы")
    dialog.form.fields["position_ru"].set_value("Пекарь")


def issued(stage: Stage) -> QWidget:
    """A referral that has just received its number."""
    room = stage.participants()
    _go_to(stage, room, _people(room, Filter(statuses=("unemployed",), consent="valid"))[0].id)
    room.workspace.documents.use_folder(Path("papers"))
    room.refer()
    _fill_referral(room)
    stage.settle()
    dialog: Any = room.ask
    dialog.submit()
    return _shown(room)


def crowd(stage: Stage) -> QWidget:
    """One referral for everybody listed."""
    room = stage.participants()
    room._use_filter(Filter(statuses=("unemployed",), sex="female"))
    stage.settle()
    room.refer_all()
    _fill_referral(room)
    return _shown(room)


def answer(stage: Stage) -> QWidget:
    """What came of a referral."""
    room = stage.participants()
    _go_to(stage, room, _waiting(room))
    room.answer()
    dialog: Any = room.ask
    dialog.form.fields["state"].set_value("refused")
    return _shown(room)


def consent(stage: Stage) -> QWidget:
    """The consent of somebody under eighteen."""
    room = stage.participants()
    _go_to(stage, room, _pupil(room))
    room.consent()
    return _shown(room)


def refused(stage: Stage) -> QWidget:
    """A referral that cannot be issued before the settings are filled in."""
    window = stage.empty()
    room = window.room("participants")
    assert isinstance(room, ParticipantsRoom)
    store = room.workspace.store
    draft = Draft("Төлегенова", "Айжан", iin_absence="list_only", birth_date=date(2001, 5, 14))
    with store.transaction("participant.save"):
        made = participants.add(store, draft)
        statuses.give(store, made, "unemployed", store.today())
    room.workspace.tell("participant")
    _go_to(stage, room, made)
    room.refer()
    return window


# The other tabs


def in_room(name: str) -> Callable[[Stage], QWidget]:
    """Return a scene of a tab with its first record shown."""

    def play(stage: Stage) -> QWidget:
        window = stage.window(name)
        room: Any = window.room(name)
        room.list.select_row(0)
        return window

    return play


def _papers(stage: Stage) -> tuple[Window, PapersRoom]:
    window = stage.window("papers")
    room = window.room("papers")
    assert isinstance(room, PapersRoom)
    return window, room


def papers(stage: Stage) -> QWidget:
    """The register, at a referral whose answer is late."""
    window, room = _papers(stage)
    room.head.chips.choose("overdue")
    stage.settle()
    room.list.select_row(0)
    return window


def reserve(stage: Stage) -> QWidget:
    """How many numbers to set aside."""
    window, room = _papers(stage)
    room.reserve()
    return window


def reserved(stage: Stage) -> QWidget:
    """A number that was set aside and is still to be entered."""
    window, room = _papers(stage)
    room.reserve()
    stage.settle()
    dialog: Any = room.ask
    dialog.submit()
    stage.settle()
    room.head.chips.choose("reserved")
    stage.settle()
    room.list.select_row(0)
    return window


def register(stage: Stage) -> QWidget:
    """The days of a register to print."""
    window, room = _papers(stage)
    room.print_register()
    return window


def settings(section: str) -> Callable[[Stage], QWidget]:
    """Return a scene of one section of the settings."""

    def play(stage: Stage) -> QWidget:
        window = stage.window("settings")
        entry = stage.find(f"settings.nav.{section}", QWidget)
        QTest.mouseClick(entry, Qt.MouseButton.LeftButton)
        stage.settle()
        if section in ("places", "kinds", "backups", "forms", "fields", "instruments"):
            room: Any = window.room("settings")
            room.current.list.select_row(1)
        return window

    return play


def keys(stage: Stage) -> QWidget:
    """The sheet of keys."""
    window = stage.window()
    window.show_help()
    return window


# The first page


def first_run(stage: Stage) -> QWidget:
    """Four ways to begin."""
    return stage.first_page()


def damaged(stage: Stage) -> QWidget:
    """A file that was damaged, and the copy that puts it right."""
    for side in ("-wal", "-shm"):
        Path(f"{FILE}{side}").unlink(missing_ok=True)
    body = bytearray(FILE.read_bytes())
    body[4096:40960] = bytes(36864)
    FILE.write_bytes(body)
    return stage.first_page(FILE)


# A list from a village


def _list(room: ParticipantsRoom) -> Path:
    """Write what a village sends: known people, a correction, new ones, a doubt and a mistake."""
    known = [
        each for each in _people(room, Filter()) if each.iin and each.birth_date and each.phone
    ]
    rows: list[Sequence[str]] = [_row(each, each.phone) for each in known[:4]]
    rows.append(_row(known[4], "87015550199"))
    rows.append((known[5].surname, known[5].given_name, "", "", "87015550142", ""))
    rows += [(*name, "", day, phone, craft) for name, day, phone, craft in _NEW]
    rows.append(("Оразов", "Бекзат", "", "31.02.1990", "87015550160", "тракторшы"))
    path = Path("Ақсуат.xlsx")
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("Тізім")
        sheet.merge_range(0, 0, 0, 6, "Ақсуат ауылдық округінің жұмыссыз азаматтарының тізімі")
        for at, title in enumerate(("№", *_TITLES)):
            sheet.write(2, at, title)
        for number, row in enumerate(rows, 1):
            sheet.write_row(number + 2, 0, (number, *row))
    return path


_TITLES = ("Тегі", "Аты", "ЖСН", "Туған күні", "Телефоны", "Мамандығы")
_NEW = (
    (("Сағындықов", "Ерасыл"), "12.04.1999", "87015550151", "дәнекерлеуші"),
    (("Қойшыбаева", "Мөлдір"), "03.09.1987", "87015550152", "есепші"),
    (("Шүкіров", "Әділ"), "28.01.2003", "87015550153", "жүргізуші"),
    (("Панченко", "Ольга"), "17.06.1994", "87015550154", "аспаз"),
)


def _row(person: Participant, phone: str) -> tuple[str, ...]:
    born = f"{person.birth_date:%d.%m.%Y}"
    return (person.surname, person.given_name, person.iin, born, phone, person.profession)


def taking(steps: int) -> Callable[[Stage], QWidget]:
    """Return a scene of taking a list in, after so many steps."""

    def play(stage: Stage) -> QWidget:
        room = stage.participants()
        path = _list(room)
        room.take_in()
        page = stage.find("import", ImportPage)
        acts = (lambda: page.start(path), page.judge, page.commit)
        for act in acts[:steps]:
            act()
            stage.settle()
        return _shown(room)

    return play


SCENES: tuple[Scene, ...] = (
    Scene("first-run", first_run, dark=True),
    Scene("first-run-damaged", damaged),
    Scene("empty", empty),
    Scene("participants", card, dark=True),
    Scene("search", search),
    Scene("form", form, dark=True),
    Scene("duplicate", duplicate),
    Scene("filter", narrowed),
    Scene("merge", merge),
    Scene("referral", referral, dark=True),
    Scene("referral-issued", issued),
    Scene("referral-refused", refused),
    Scene("batch", crowd),
    Scene("answer", answer),
    Scene("consent", consent),
    Scene("partners", in_room("partners"), dark=True),
    Scene("papers", papers, dark=True),
    Scene("reserve", reserve),
    Scene("reserved", reserved),
    Scene("register", register),
    Scene("import-file", taking(0)),
    Scene("import-columns", taking(1)),
    Scene("import-rows", taking(2), dark=True),
    Scene("import-outcome", taking(3)),
    *SESSIONS,
    *CASES,
    *TESTS,
    *LISTS,
    *SCHOOLS,
    *STAFF,
    *QUARTERS,
    Scene("settings-centre", settings("centre"), dark=True),
    Scene("settings-papers", settings("papers")),
    Scene("settings-consent", settings("consent")),
    Scene("settings-places", settings("places")),
    Scene("settings-kinds", settings("kinds")),
    Scene("settings-instruments", settings("instruments")),
    Scene("settings-fields", settings("fields")),
    Scene("settings-forms", settings("forms")),
    Scene("settings-law", settings("law")),
    Scene("settings-report-form", settings("report_form")),
    Scene("settings-keeping", settings("keeping")),
    Scene("settings-calendar", settings("calendar")),
    Scene("settings-backups", settings("backups")),
    Scene("settings-look", settings("look")),
    Scene("help", keys),
)
"""Every picture, in the order of the guide."""
