"""What a row says of a person beside who it is: that they came, or what a test gave."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from app.guidance.scoring import Score


@dataclass(frozen=True, slots=True)
class Visit:
    """A person at a session; ``line`` is the roster's row where there is one already."""

    session_id: int
    mark: str = ""
    class_name: str = ""
    reason: str = ""
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """A test taken; with ``answers`` it is scored here, else its scores stand as they came.

    ``result`` is the one on the books that the row corrects.
    """

    instrument: str
    language: str
    taken_on: date
    tester: str = ""
    place: str = ""
    answers: tuple[str | None, ...] = ()
    scores: tuple[Score, ...] = ()
    result: int | None = None


@dataclass(frozen=True, slots=True)
class Study:
    """A place at a school or college, and what is to be done about it.

    ``act`` is "enrol", "class", "move", "wait" (a move for a person to confirm), "readmit",
    "remove", or empty where the books say the same. ``enrolment`` is the one it touches.
    ``consent_on`` is the day of a consent signed on paper, ``guardian`` who signed it for a minor.
    """

    partner_id: int
    level: str
    grade: int
    letter: str
    year: int
    act: str = ""
    enrolment: int | None = None
    since: date | None = None
    consent_on: date | None = None
    guardian: str = ""


Deed: TypeAlias = Visit | Taken | Study
