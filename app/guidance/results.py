"""Results of tests: what came out, how, by whom; and what a named person concluded from it.

A result keeps the names, scores and maxima it was made with, so that it reads the same when its
instrument has gone; and the statuses of its day (R190-7.4, 16.3). The scores are advice: only a
person concludes (94-V, art. 19-1).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.guidance.questions import Instrument, Three
from app.guidance.scoring import Profile, Score
from app.store.store import Store

WAYS = ("screen", "paper", "elsewhere")


@dataclass(frozen=True, slots=True)
class Conclusion:
    """What a named person made of a result, and why although the profile gave no ground."""

    words: str
    by: str
    on: date
    staff_id: int | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """One result as it was kept."""

    id: int
    uid: str
    person_id: int
    session_id: int | None
    instrument: str
    version: str
    name: Three
    language: str
    taken_on: date
    way: str
    place: str
    answers: tuple[str | None, ...]
    profile: Profile
    statuses: tuple[str, ...]
    staff_id: int | None
    tester: str
    second_pass: bool
    conclusion: Conclusion | None
    paper_id: int | None


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A result obtained elsewhere: the method and its scores, without answers."""

    name_kk: str
    scores: tuple[Score, ...]
    name_ru: str = ""
    version: str = ""
    language: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """One scale in two results: the shares, and by how much it moved, -1 to 1."""

    scale: str
    name: Three
    earlier: float
    later: float

    @property
    def moved(self) -> float:
        """By how much the share grew."""
        return self.later - self.earlier


@dataclass(frozen=True, slots=True)
class Comparison:
    """A retest beside the test before it; ``days`` lie between them.

    Where ``same_version`` is false the two asked different things.
    """

    changes: tuple[Change, ...]
    days: int
    same_version: bool
    still_leading: tuple[str, ...]


def keep(
    store: Store,
    person_id: int,
    instrument: Instrument,
    answers: Sequence[str | None],
    *,
    taken_on: date,
    way: str,
    language: str,
    session_id: int | None = None,
    staff_id: int | None = None,
    tester: str = "",
    second_pass: bool = False,
) -> int:
    """Score and keep a test; refuses a day to come and a test nobody answered."""
    raise NotImplementedError


def keep_elsewhere(
    store: Store,
    person_id: int,
    result: Elsewhere,
    *,
    taken_on: date,
    session_id: int | None = None,
    staff_id: int | None = None,
    tester: str = "",
) -> int:
    """Keep a result obtained elsewhere; refuses scores outside their own range and unnamed ones."""
    raise NotImplementedError


def of(store: Store, person_id: int) -> list[Result]:
    """Return a person's results, newest first."""
    raise NotImplementedError


def of_session(store: Store, session_id: int) -> list[Result]:
    """Return the results of a session, in the order they were kept."""
    raise NotImplementedError


def get(store: Store, result_id: int) -> Result:
    """Return a result, or refuse an unknown number."""
    raise NotImplementedError


def correct(
    store: Store,
    result_id: int,
    *,
    taken_on: date | None = None,
    language: str | None = None,
    answers: Sequence[str | None] | None = None,
    tester: str | None = None,
    staff_id: int | None = None,
    place: str | None = None,
) -> None:
    """Correct a result; what is None stays. Answers cannot change once somebody concluded."""
    raise NotImplementedError


def remove(store: Store, result_id: int) -> None:
    """Take back a result kept by mistake; refuses one that a paper or recommendation rests on."""
    raise NotImplementedError


def conclude(
    store: Store,
    result_id: int,
    words: str,
    *,
    by: str = "",
    staff_id: int | None = None,
    day: date | None = None,
    reason: str = "",
) -> None:
    """Write down what a named person concludes; today unless another day is given.

    A profile that gives no ground for a conclusion needs a reason.
    """
    raise NotImplementedError


def withdraw_conclusion(store: Store, result_id: int) -> None:
    """Take a conclusion back; the journal keeps it."""
    raise NotImplementedError


def compare(earlier: Result, later: Result) -> Comparison:
    """Return what a retest changed; refuses results of different instruments or people."""
    raise NotImplementedError


def unconcluded(store: Store, limit: int = 500) -> list[Result]:
    """Return the results that still wait for a person's conclusion, oldest first."""
    raise NotImplementedError
