"""Tests under way on the screen: each answer is kept as it is given, through any kill."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.guidance.answer_lines import Answers
from app.guidance.questions import Instrument
from app.store.store import Store


@dataclass(frozen=True, slots=True)
class Sitting:
    """A test under way: whose, which, in what language, and the answers so far."""

    key: str
    person_id: int
    instrument: str
    version: str
    language: str
    begun_on: date
    answers: Answers
    session_id: int | None = None
    staff_id: int | None = None
    tester: str = ""

    @property
    def answered(self) -> int:
        """How many items have an answer."""
        return sum(answer is not None for answer in self.answers)

    @property
    def next_number(self) -> int | None:
        """The number of the first item without an answer, None when there is none."""
        return next((n for n, each in enumerate(self.answers, 1) if each is None), None)


def begin(
    store: Store,
    person_id: int,
    instrument: Instrument,
    language: str,
    session_id: int | None = None,
    staff_id: int | None = None,
    tester: str = "",
) -> str:
    """Begin a test and return its key; one of the same test still open is gone on with."""
    raise NotImplementedError


def answer(store: Store, key: str, number: int, sign: str | None) -> Sitting:
    """Keep one answer at once; None takes it back. Refuses a sign that the item does not offer."""
    raise NotImplementedError


def resume(store: Store, key: str) -> Sitting:
    """Return a test under way, or refuse a key that has none."""
    raise NotImplementedError


def finish(store: Store, key: str) -> int:
    """Keep the result and forget the sitting; return the result's number."""
    raise NotImplementedError


def leave(store: Store, key: str) -> None:
    """Forget a test under way without a result."""
    raise NotImplementedError


def open_sittings(store: Store) -> list[Sitting]:
    """Return the tests under way, newest first."""
    raise NotImplementedError
