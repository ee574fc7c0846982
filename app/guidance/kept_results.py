"""A result of a test as it was kept, read back without the instrument it came from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.guidance import kept_scores
from app.guidance.questions import Three
from app.guidance.scoring import Profile
from app.store.store import Row


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


def read(row: Row) -> Result:
    """Return the result that a row of the table holds."""
    named = ("id", "uid", "person_id", "session_id", "instrument", "version", "language", "way")
    rest = ("place", "staff_id", "tester", "paper_id")
    return Result(
        **{name: row[name] for name in (*named, *rest)},
        name=Three(row["name_kk"], row["name_ru"], kept_scores.english(row["scores"])),
        taken_on=date.fromisoformat(row["taken_on"]),
        answers=kept_scores.read_answers(row["answers"]),
        profile=kept_scores.read(row["scores"], row["validity"]),
        statuses=tuple(row["statuses"].split()),
        second_pass=bool(row["second_pass"]),
        conclusion=_conclusion(row),
    )


def _conclusion(row: Row) -> Conclusion | None:
    if row["concluded_on"] is None:
        return None
    return Conclusion(
        words=row["conclusion"],
        by=row["concluded_by"],
        on=date.fromisoformat(row["concluded_on"]),
        staff_id=row["concluded_staff_id"],
        reason=row["reason"],
    )
