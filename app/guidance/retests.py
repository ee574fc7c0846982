"""A test taken again: what moved since."""

from __future__ import annotations

from dataclasses import dataclass

from app.errors import Refusal
from app.guidance.kept_results import Result
from app.guidance.questions import Three


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


def compare(earlier: Result, later: Result) -> Comparison:
    """Return what a retest changed; refuses results of different instruments or people."""
    if (earlier.instrument, earlier.person_id) != (later.instrument, later.person_id):
        raise Refusal("tests-not-comparable")
    if (later.taken_on, later.id) < (earlier.taken_on, earlier.id):
        earlier, later = later, earlier
    before = {score.scale: score for score in earlier.profile.scores}
    return Comparison(
        tuple(
            Change(score.scale, score.name, before[score.scale].share, score.share)
            for score in later.profile.scores
            if score.scale in before
        ),
        days=(later.taken_on - earlier.taken_on).days,
        same_version=earlier.version == later.version,
        still_leading=tuple(
            scale for scale in later.profile.leading if scale in earlier.profile.leading
        ),
    )
