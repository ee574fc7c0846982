"""A person's case as pictures: what was done with them and what came of it."""

from __future__ import annotations

from random import Random
from typing import Any

import halls
from PySide6.QtWidgets import QWidget
from stages import Scene, Stage

from app.sample import guidance
from ui.participants.tab import ParticipantsRoom

# A person's case


def person(stage: Stage, sql: str) -> ParticipantsRoom:
    """Open the card of the person a query finds first."""
    room = stage.participants()
    room.open_record(int(room.workspace.store.scalar(sql)))
    stage.settle()
    return room


_SELECTED = "select person_id from selection order by held_on desc, id limit 1"
TALKED_TO = """
  select person_id from consultation
   where person_id not in (select person_id from test_result) order by held_on desc, id limit 1
"""
TESTED = """
  select person_id from test_result where instrument = 'interests' and validity = ''
   order by taken_on desc, id desc limit 1
"""


def case(stage: Stage) -> QWidget:
    """A case at a glance."""
    return halls.shown(person(stage, _SELECTED))


def consultation(stage: Stage) -> QWidget:
    """What was said at a consultation, the confidential part in a block of its own."""
    room = person(stage, _SELECTED)
    assert room.sheet is not None
    room.open_guidance("consultation", room.sheet.guidance.consultations[0].id)
    return halls.shown(room)


def service(stage: Stage) -> QWidget:
    """A service given to one person, in a line."""
    room = person(stage, TALKED_TO)
    room.service()
    return halls.shown(room)


def choice(stage: Stage) -> QWidget:
    """The profession chosen, and what the Exchange showed of it."""
    room = person(stage, TALKED_TO)
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
    return halls.shown(room)


def recommendation(stage: Stage) -> QWidget:
    """A recommendation that rests on a consultation alone, and says so."""
    room = person(stage, TALKED_TO)
    room.recommendation()
    _fill(
        room,
        profession_kk="Дәнекерлеуші",
        profession_ru="Сварщик",
        body_kk="Дәнекерлеушілер курсында оқу ұсынылады.",
        body_ru="Рекомендуется обучение на курсах сварщиков.",
        selection_needed=False,
    )
    return halls.shown(room)


def selection(stage: Stage) -> QWidget:
    """A selection sheet on the recommendation given before."""
    room = person(stage, _SELECTED)
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
    return halls.shown(room)


def adaptation(stage: Stage) -> QWidget:
    """A visit to a workplace."""
    room = person(stage, _SELECTED)
    room.adaptation()
    return halls.shown(room)


def _fill(room: ParticipantsRoom, **values: object) -> None:
    dialog: Any = room.ask
    for key, value in values.items():
        dialog.form.fields[key].set_value(value)


CASES: tuple[Scene, ...] = (
    Scene("case", case, dark=True),
    Scene("consultation", consultation),
    Scene("service", service),
    Scene("choice", choice),
    Scene("recommendation", recommendation),
    Scene("selection", selection),
    Scene("adaptation", adaptation),
)
"""Pictures of a case, in the order of the guide."""
