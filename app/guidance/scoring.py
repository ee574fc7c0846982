"""Answers into a profile: points by scale, as a share of what each scale can reach."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.guidance.questions import Instrument, Three

VALIDITIES = ("", "incomplete", "flat", "contradictory")
"""Whether a profile says anything: "" does; with any other no conclusion is possible."""


@dataclass(frozen=True, slots=True)
class Score:
    """What one scale gave: its points, the least and the most it could."""

    scale: str
    name: Three
    raw: float
    most: float
    least: float = 0

    @property
    def share(self) -> float:
        """The points as a share of the scale's own range, 0 to 1: maxima differ."""
        return (self.raw - self.least) / (self.most - self.least)


@dataclass(frozen=True, slots=True)
class Profile:
    """Scores in the order of the instrument; none lead where no conclusion is possible."""

    scores: tuple[Score, ...]
    validity: str
    leading: tuple[str, ...]
    answered: int
    asked: int

    @property
    def conclusive(self) -> bool:
        """Tell whether a conclusion is possible."""
        return not self.validity

    def score_of(self, scale: str) -> Score:
        """Return the score of a scale."""
        return next(score for score in self.scores if score.scale == scale)


def score(instrument: Instrument, answers: Sequence[str | None]) -> Profile:
    """Return the profile of answers, one for each item in order, None where there is none.

    Refuses another number of answers, and one that the item does not offer.
    """
    raise NotImplementedError
