from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.guidance import attendance, forms, sessions
from app.guidance.sessions import Draft as SessionDraft
from app.registry import consents, participants, partners
from app.schooling import contingents, enrolments
from app.schooling.contingents import Contingent
from app.store.store import Store
from tests import builders
from tests.ui import rooms
from ui.cohorts.pupils import PupilsView
from ui.cohorts.tab import CohortsRoom

SEPTEMBER = date(2026, 9, 1)


def enrolled(
    store: Store, place: int, numbers: range, grade: int, letter: str, level: str = "school"
) -> list[int]:
    """Register people as pupils of a class, and return their cards."""
    found = []
    for number in numbers:
        birth = date(2010, 1 + number % 12, 1 + number % 28)
        card = replace(builders.person(number), birth_date=birth, phone="", iin="")
        person = participants.add(store, replace(card, iin_absence="list_only"))
        draft = enrolments.Draft(place, level, grade, letter, 2026, SEPTEMBER)
        enrolments.enrol(store, person, draft)
        found.append(person)
    return found


@dataclass(frozen=True)
class District:
    """Two schools and a college: 10 «А» of three, 11 «Ә» of two, 9 of one, two students."""

    abai: int
    second: int
    college: int
    tens: list[int]
    elevens: list[int]
    nines: list[int]
    students: list[int]


@pytest.fixture
def district(furnished: Store) -> District:
    """Enter schools and pupils; one of 10 «А» was reached by guidance and one has consented."""
    store = furnished

    def place(kk: str, role: str) -> int:
        return partners.add(store, partners.Draft(name_kk=kk, name_ru=kk, roles=(role,)))

    with store.transaction("district"):
        abai, second = place("Абай атындағы мектеп", "school"), place("№ 2 мектеп", "school")
        college = place("Аграрлық колледж", "college")
        contingents.put(
            store,
            Contingent(abai, 2026, document="04-12/317", received_on=SEPTEMBER, size=8),
        )
        made = District(
            abai,
            second,
            college,
            enrolled(store, abai, range(3), 10, "А"),
            enrolled(store, abai, range(3, 5), 11, "Ә"),
            enrolled(store, second, range(5, 6), 9, ""),
            enrolled(store, college, range(6, 8), 2, "МТ-21", "college"),
        )
        _reach(store, made.tens[:1])
        signed = consents.Draft(SEPTEMBER, signer="guardian", guardian_name="Анасы")
        consents.give(store, made.tens[0], signed)
    return made


def _reach(store: Store, people: list[int]) -> None:
    form = forms.by_code(store, "meeting").id
    held = sessions.plan(store, SessionDraft(form, day=date(2026, 11, 10)))
    attendance.mark(store, attendance.enrol(store, held, people), "present")
    sessions.hold(store, held)


@pytest.fixture
def tab(
    qtbot: QtBot, district: District, furnished: Store, tmp_path: Path
) -> Iterator[CohortsRoom]:
    """Give the tab of cohorts, open at the schools of 2026/27."""
    assert district
    with rooms.opened(qtbot, CohortsRoom(rooms.workspace(furnished, tmp_path))) as room:
        yield room


@pytest.fixture
def pupils(tab: CohortsRoom) -> PupilsView:
    """Give the view of pupils, everybody listed."""
    tab.show_view("pupils")
    view = tab.views["pupils"]
    assert isinstance(view, PupilsView)
    return view
