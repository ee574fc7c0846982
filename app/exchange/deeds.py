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


Deed: TypeAlias = Visit | Taken
