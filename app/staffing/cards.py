"""Profession cards of the standard (R714 annex): functions, tasks, skills, knowledge, competences.

Each text stands twice: as the act prints it, and a copy for paper with torn words joined.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.errors import Refusal
from app.papers import Both
from app.staffing.law_files import FOLDER

REPEALED = (
    '"Халықты жұмыспен қамту туралы" Қазақстан Республикасының Заңы',
    "2021-2025 жылдарға арналған",
    "2021 – 2025 жылдарға арналған",
    "2021 - 2025 жылдарға арналған",
)
"""What knowledge lists cite that has been repealed or has ended since (A30)."""


@dataclass(frozen=True, slots=True)
class Text:
    """One line of a card: for paper, and as the act prints it."""

    said: str
    verbatim: str


@dataclass(frozen=True, slots=True)
class Task:
    """A task of a function: what it takes to do and to know."""

    name: Text
    skills: tuple[Text, ...]
    knowledge: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Function:
    """A labour function of a profession."""

    name: Text
    tasks: tuple[Task, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A profession at one level of the qualifications framework; ``code`` is often not given."""

    number: int
    code: str
    name: Both
    nqf_level: int
    level: str
    education_kk: str
    qualification_kk: str
    competences_kk: tuple[str, ...]
    related: tuple[tuple[int, tuple[str, ...]], ...]
    functions: tuple[Function, ...]

    @property
    def outdated(self) -> tuple[str, ...]:
        """The lines of knowledge that cite acts repealed since (A30): look before printing."""
        lines = [
            line.said
            for function in self.functions
            for task in function.tasks
            for line in task.knowledge
        ]
        return tuple(line for line in lines if any(one in line for one in REPEALED))


ACT = "714-2019"
"""The act whose annex the cards are."""


@functools.cache
def load() -> tuple[Card, ...]:
    """Return all cards by their number."""
    return tuple(_card(each) for each in _read()["cards"])


def get(number: int) -> Card:
    """Return a card, or refuse a number there is none of."""
    for card in load():
        if card.number == number:
            return card
    raise Refusal("card-unknown", card=number)


def readings() -> list[tuple[str, str]]:
    """Return what the annex prints broken, with the reading that suggests itself (A24).

    Never put in place of the text by itself: a person decides.
    """
    return [(each["verbatim_kk"], each["suggested_kk"]) for each in _read()["suggested"]]


@functools.cache
def _read() -> Mapping[str, Any]:
    with (FOLDER / "cards" / f"{ACT}.json").open(encoding="utf-8") as file:
        return dict(json.load(file))


def _card(said: Mapping[str, Any]) -> Card:
    return Card(
        number=said["card"],
        code=said["code"],
        name=Both(said["name_kk"], said["name_ru"]),
        nqf_level=said["level"],
        level=said["category_level"],
        education_kk=said["education_kk"],
        qualification_kk=said["qualification_kk"],
        competences_kk=tuple(said["competences_kk"]),
        related=tuple((one["level"], tuple(one["professions_kk"])) for one in said["related"]),
        functions=tuple(_function(each) for each in said["functions"]),
    )


def _function(said: Mapping[str, Any]) -> Function:
    tasks = tuple(
        Task(_text(each, "name"), _texts(each, "skills"), _texts(each, "knowledge"))
        for each in said["tasks"]
    )
    return Function(_text(said, "name"), tasks)


def _text(said: Mapping[str, Any], name: str) -> Text:
    return Text(said[name], said[f"{name}_verbatim"])


def _texts(said: Mapping[str, Any], name: str) -> tuple[Text, ...]:
    """Some lines of the act are no text of their own and are left out of the copy for paper."""
    clean, verbatim = said[name], said[f"{name}_verbatim"]
    if len(clean) == len(verbatim):
        return tuple(map(Text, clean, verbatim))
    return tuple(Text(one, one) for one in clean)
