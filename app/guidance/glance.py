"""The case at a glance: how far a person has come, what is next, what the rules still ask.

Application, information, consultation, test, recommendation, selection, referral, outcome stand
in the order the rules have them, but nothing forces a case into that order.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from app.papers import NOTHING, Both
from app.store.store import Store

STEPS = (
    "application",
    "information",
    "consultation",
    "test",
    "recommendation",
    "selection",
    "referral",
    "outcome",
)
SIDES = ("choice", "vacancy_check")
"""Facts beside the way: the profession chosen, and the look at its vacancies (R190-7.3)."""
STATES = ("done", "waiting", "none")


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its state, its last day, how often; ``title`` is a profession, a form, a kind.

    "waiting" is begun but not finished: a test nobody concluded, a selection asked for and not
    held, a referral not answered. ``record`` is the last record of the table of that name.
    """

    code: str
    state: str = "none"
    day: date | None = None
    count: int = 0
    title: Both = NOTHING
    record: int = 0


@dataclass(frozen=True, slots=True)
class Next:
    """What is next: agreed on (``what`` and ``by``), else the first step still open."""

    code: str
    what: str = ""
    by: date | None = None
    record: int = 0


@dataclass(frozen=True, slots=True)
class Want:
    """What a rule still asks of a case, by code, with its paragraph."""

    code: str
    paragraph: str = ""
    details: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Glance:
    """A case at a glance."""

    steps: tuple[Step, ...]
    sides: tuple[Step, ...]
    next: Next | None
    wants: tuple[Want, ...]

    def step(self, code: str) -> Step:
        """Return a step or a side fact by its code."""
        return next(each for each in (*self.steps, *self.sides) if each.code == code)


def of(store: Store, person_id: int, today: date) -> Glance:
    """Return a person's case at a glance, in a handful of questions to the file."""
    raise NotImplementedError
