"""Answers into a profile: points by scale, as a share of what each scale can reach."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from app.errors import FieldRefusal
from app.guidance.questions import Contradiction, Instrument, Item, Scale, Three


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
    """Scores in the order of the instrument; none lead where no conclusion is possible.

    ``validity`` is empty, or says why nothing can be concluded: incomplete, flat, contradictory.
    """

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
    """Return the profile of answers, one for each item in order, None where there is none."""
    check(instrument, answers)
    scores = tuple(_score(instrument, answers, scale) for scale in instrument.scales)
    answered = sum(answer is not None for answer in answers)
    validity = _validity(instrument, answers, scores, answered)
    leading = () if validity else lead(scores, instrument.leads)
    return Profile(scores, validity, leading, answered, len(instrument.items))


def check(instrument: Instrument, answers: Sequence[str | None]) -> None:
    """Refuse another number of answers than items, and a sign that its item does not offer."""
    if len(answers) != len(instrument.items):
        raise FieldRefusal(
            "answers", "answer-count-wrong", count=len(answers), wanted=len(instrument.items)
        )
    for item, answer in zip(instrument.items, answers, strict=True):
        if answer is not None and answer not in item.signs:
            offered = ", ".join(item.signs)
            raise FieldRefusal(
                "answers", "answer-sign-unknown", number=item.number, sign=answer, offered=offered
            )


def lead(scores: Sequence[Score], count: int) -> tuple[str, ...]:
    """Return the scales with the highest shares, highest first; a tie for the last place stays."""
    ranked = sorted(scores, key=lambda each: -each.share)
    last = ranked[min(count, len(ranked)) - 1].share
    return tuple(each.scale for each in ranked if each.share >= last and each.share > 0)


def contradictions(instrument: Instrument, answers: Sequence[str | None]) -> int:
    """Return how often the answers contradict one another."""
    if instrument.kind == "pairs":
        return _circles(instrument, answers)
    return sum(_contradicts(instrument, answers, each) for each in instrument.contradictions)


def _score(instrument: Instrument, answers: Sequence[str | None], scale: Scale) -> Score:
    """A missing answer gives nothing, not even the least there is to get."""
    given = zip(instrument.items, answers, strict=True)
    raw = sum(
        _points(item, answer, scale.code) if answer is not None else _least(item, scale.code)
        for item, answer in given
    )
    return Score(scale.code, scale.name, raw, scale.most, scale.least)


def _points(item: Item, sign: str, scale: str) -> int:
    return item.option(sign).points.get(scale, 0)


def _least(item: Item, scale: str) -> int:
    return min(option.points.get(scale, 0) for option in item.options)


def _validity(
    instrument: Instrument,
    answers: Sequence[str | None],
    scores: Sequence[Score],
    answered: int,
) -> str:
    if answered < instrument.least_answered:
        return "incomplete"
    shares = [score.share for score in scores]
    if max(shares) - min(shares) < instrument.flat_below or max(shares) == min(shares):
        return "flat"
    if contradictions(instrument, answers) > instrument.contradictions_allowed:
        return "contradictory"
    return ""


def _contradicts(
    instrument: Instrument, answers: Sequence[str | None], rule: Contradiction
) -> bool:
    """Degrees are compared by their place: the first stands for the least of what is asked."""
    places = []
    for number in rule.items:
        item, answer = instrument.items[number - 1], answers[number - 1]
        if answer is None:
            return False
        places.append(item.signs.index(answer))
    return abs(places[0] - places[1]) >= rule.apart


def _circles(instrument: Instrument, answers: Sequence[str | None]) -> int:
    """Count the threes of scales that were preferred to one another in a circle."""
    won: Counter[tuple[str, str]] = Counter()
    for item, answer in zip(instrument.items, answers, strict=True):
        if answer is not None:
            chosen = item.option(answer)
            passed = [option for option in item.options if option is not chosen]
            won.update((one, other) for one in chosen.points for other in passed[0].points)
    beats = {(one, other) for one, other in won if won[one, other] > won[other, one]}
    threes = combinations([scale.code for scale in instrument.scales], 3)
    return sum(
        {(a, b), (b, c), (c, a)} <= beats or {(b, a), (c, b), (a, c)} <= beats for a, b, c in threes
    )
