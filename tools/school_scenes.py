"""The screens of the school year worth a picture: schools, class lists, the plan, agencies."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import xlsxwriter
from PySide6.QtWidgets import QWidget
from stages import Scene, Stage

from app.schooling import cohorts, enrolments, facts, plans
from app.schooling.cohorts import Cohort, Member, Wanted
from app.schooling.plans import Plan
from app.store.store import Store
from ui.cohorts.tab import CohortsRoom
from ui.importing.page import ImportPage
from ui.partners.tab import PartnersRoom

_YEAR = 2026
_BORN = "2010-03-17"


def _room(stage: Stage) -> CohortsRoom:
    room = stage.window("cohorts").room("cohorts")
    assert isinstance(room, CohortsRoom)
    stage.settle()
    return room


def _shown(room: QWidget) -> QWidget:
    window: QWidget = room.window()
    return window


def _schools(store: Store) -> list[Cohort]:
    """Return the schools of the year, the fullest first."""
    found = [each for each in cohorts.listed(store, _YEAR) if each.level == "school"]
    return sorted(found, key=lambda each: -each.held)


def _members(store: Store, school: Cohort) -> list[Member]:
    held = cohorts.ids(store, Wanted(_YEAR, school.partner_id))
    return cohorts.members(store, held, _YEAR)


def _at_school(stage: Stage) -> CohortsRoom:
    room = _room(stage)
    room.open_record(_schools(room.workspace.store)[0].partner_id)
    stage.settle()
    return room


# Schools and pupils


def schools(stage: Stage) -> QWidget:
    """The schools of the year, and the counts of one."""
    return _shown(_at_school(stage))


def given(stage: Stage) -> QWidget:
    """The contingent as the education authority gave it."""
    room = _at_school(stage)
    room.contingent()
    return _shown(room)


def pupil(stage: Stage) -> QWidget:
    """A pupil entered by hand: a name and a class."""
    room = _at_school(stage)
    room.add()
    stage.settle()
    typed = {"surname": "Оспанқұлова", "given_name": "Жанерке", "class": "11 «Ә»"}
    for key, value in typed.items():
        room.typing.fields[key].set_value(value)
    return _shown(room)


def pupils(stage: Stage) -> QWidget:
    """Several pupils chosen, of whom something is recorded at once."""
    room = _room(stage)
    room.show_view("pupils")
    stage.settle()
    view: Any = room.load_view("pupils")
    view.chips.choose("undecided")
    stage.settle()
    view.list.select_row(0)
    chosen = view.list.selectionModel()
    for row in range(1, min(6, view.model.rowCount())):
        flag = chosen.SelectionFlag
        chosen.select(view.model.index(row, 0), flag.Select | flag.Rows)
    return _shown(room)


def moves(stage: Stage) -> QWidget:
    """Pupils who stand in the lists of two schools."""
    room = _room(stage)
    store = room.workspace.store
    here, there, *_ = _schools(store)
    for member in _members(store, here)[2:5]:
        at = enrolments.open_of(store, member.person_id)
        assert at is not None
        grade, day = at.grade(_YEAR), store.today()
        draft = enrolments.Draft(there.partner_id, "school", grade, at.letter, _YEAR, day)
        enrolments.found_elsewhere(store, member.person_id, draft, f"{there.name.kk}.xlsx")
    room.workspace.tell("cohort")
    room.show_view("moves")
    return _shown(room)


# A class list


def class_list(steps: int) -> Callable[[Stage], QWidget]:
    """Return a scene of taking a class list in, after so many steps."""

    def play(stage: Stage) -> QWidget:
        room = _room(stage)
        path = _class_list(room.workspace.store)
        room.take_in()
        page = stage.find("import", ImportPage)
        page.start(path)
        stage.settle()
        if steps > 1:
            page.judge()
            stage.settle()
        return _shown(room)

    return play


def _class_list(store: Store) -> Path:
    """Write a school's list: one missing, one of another school, twins who are new."""
    schools = _schools(store)
    here = next(each for each in schools if _classmate(_members(store, each)))
    there = next(each for each in schools if each != here)
    ours = _members(store, here)
    missing = _classmate(ours)
    listed = [each for each in ours if each != missing]
    rows = [
        (each.name, each.birth_date, each.class_name)
        for each in (*listed, *_members(store, there)[:1])
    ]
    twins = [(f"Оспанқұлов{end}", _BORN, "10 Ә") for end in (" Ерасыл", "а Еркежан")]
    path = Path(f"{here.name.kk.replace('/', ' ')} {_YEAR}-{_YEAR + 1}.xlsx")
    with xlsxwriter.Workbook(str(path)) as book:
        page = book.add_worksheet()
        page.write(0, 0, f"{here.name.kk}, {_YEAR}/{_YEAR + 1} оқу жылы")
        page.write_row(2, 0, ("№", "Аты-жөні", "Туған күні", "Сынып"))
        for at, row in enumerate([*rows, *twins], 1):
            page.write_row(at + 2, 0, (at, *row))
    return path


def _classmate(ours: Sequence[Member]) -> Member | None:
    """Return somebody whose class has another pupil too: the list then lacks only the one."""
    classes = [each.class_name for each in ours]
    return next((each for each in ours if classes.count(each.class_name) > 1), None)


# The plan


def _in_force(store: Store) -> Plan:
    return next(each for each in plans.listed(store) if each.state == "in_force")


def _plan(stage: Stage) -> tuple[CohortsRoom, Any, Plan]:
    """Open the plan in force, its card shown."""
    room = _room(stage)
    room.show_view("plan")
    stage.settle()
    view: Any = room.load_view("plan")
    plan = _in_force(room.workspace.store)
    view.plans.show_plan(plan.id)
    view.look()
    return room, view, plan


def plan(stage: Stage) -> QWidget:
    """The plan in force, what its parties said, how far it is carried out."""
    return _shown(_plan(stage)[0])


def lines(stage: Stage) -> QWidget:
    """Every line of the plan, and how it stands."""
    room, view, held = _plan(stage)
    view.show_own(held.id)
    return _shown(room)


def answer(stage: Stage) -> QWidget:
    """A party answers to the next version."""
    room, view, held = _plan(stage)
    store = room.workspace.store
    made = plans.revise(store, held.id)
    plans.send(store, made)
    room.workspace.tell("plan")
    view.plans.show_plan(made)
    view.look()
    view.of_plan.answer()
    view.ask.form.fields["party"].set_value("chamber")
    view.ask.form.fields["state"].set_value("agreed")
    return _shown(room)


def changed(stage: Stage) -> QWidget:
    """What changed since the version that was returned."""
    room, view, _ = _plan(stage)
    view.of_plan.changes()
    return _shown(room)


def days(stage: Stage) -> QWidget:
    """Days proposed for lines that have only a month."""
    room, view, held = _plan(stage)
    view.show_own(held.id)
    stage.settle()
    found = facts.standings(room.workspace.store, held.id, room.workspace.today())
    free = [each.line.id for each in found if each.line.day is None and not each.sessions]
    view.lines.select(free[:6])
    view.of_line.schedule()
    return _shown(room)


# Those who have not chosen


def undecided(stage: Stage) -> QWidget:
    """A numbered list of those who have not chosen."""
    room = _room(stage)
    room.show_view("undecided")
    return _shown(room)


# Agencies


def _partners(stage: Stage, view: str) -> tuple[PartnersRoom, Any]:
    room = stage.window("partners").room("partners")
    assert isinstance(room, PartnersRoom)
    stage.settle()
    room.show_view(view)
    stage.settle()
    return room, room.load_view(view)


def tender(stage: Stage) -> QWidget:
    """A selection: who offered themselves, who won."""
    return _shown(_partners(stage, "selections")[0])


def contract(stage: Stage) -> QWidget:
    """A contract: ordered, delivered, its cost."""
    return _shown(_partners(stage, "contracts")[0])


def acceptance(stage: Stage) -> QWidget:
    """What was delivered in a period, counted before it is accepted."""
    room, view = _partners(stage, "contracts")
    view.card.accept()
    return _shown(room)


def incoming(stage: Stage) -> QWidget:
    """A list that came in, and the partners it names."""
    return _shown(_partners(stage, "incoming")[0])


SCHOOLS: tuple[Scene, ...] = (
    Scene("cohorts", schools, dark=True),
    Scene("cohort-given", given),
    Scene("cohort-pupil", pupil),
    Scene("cohort-pupils", pupils),
    Scene("cohort-moves", moves),
    Scene("import-class", class_list(1)),
    Scene("import-pupils", class_list(2)),
    Scene("plan", plan),
    Scene("plan-lines", lines, dark=True),
    Scene("plan-answer", answer),
    Scene("plan-changes", changed),
    Scene("plan-days", days),
    Scene("undecided", undecided),
    Scene("selection-agencies", tender),
    Scene("contract", contract),
    Scene("acceptance", acceptance),
    Scene("incoming", incoming),
)
"""Pictures of the school year, in the order of the guide."""
