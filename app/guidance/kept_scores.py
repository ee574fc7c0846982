"""Scores as a result keeps them: whole, so that nothing else is needed to read them again."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from typing import Any

from app.errors import FieldRefusal
from app.guidance import scoring
from app.guidance.answer_lines import NONE, Answers
from app.guidance.questions import Three
from app.guidance.scoring import Profile, Score
from app.kazakh import text

_SCALES = 60
_LEADS = 3
_GREATEST = 100_000


def write_answers(answers: Sequence[str | None]) -> str:
    """Return answers as they are kept: a sign each."""
    return "".join(answer or NONE for answer in answers)


def read_answers(kept: str) -> Answers:
    """Return kept answers."""
    return tuple(None if sign == NONE else sign for sign in kept)


def write(profile: Profile, english: str = "") -> str:
    """Return a profile as it is kept, with the names and ranges of its scales."""
    kept = {
        "scales": [_written(score) for score in profile.scores],
        "leading": list(profile.leading),
        "answered": profile.answered,
        "asked": profile.asked,
        "name_en": english,
    }
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))


def _written(score: Score) -> dict[str, Any]:
    names = {"kk": score.name.kk, "ru": score.name.ru, "en": score.name.en}
    return {
        "code": score.scale,
        **names,
        "raw": score.raw,
        "most": score.most,
        "least": score.least,
    }


def read(kept: str, validity: str) -> Profile:
    """Return a kept profile."""
    found = json.loads(kept)
    scores = tuple(_read(each) for each in found["scales"])
    return Profile(scores, validity, tuple(found["leading"]), found["answered"], found["asked"])


def _read(kept: dict[str, Any]) -> Score:
    name = Three(kept["kk"], kept["ru"], kept["en"])
    return Score(kept["code"], name, kept["raw"], kept["most"], kept["least"])


def english(kept: str) -> str:
    """Return the English name of the test, which has no column of its own."""
    return str(json.loads(kept).get("name_en", ""))


def brought(scores: Sequence[Score]) -> Profile:
    """Return the profile of a result obtained elsewhere.

    Refuses no scores at all, a scale without a name or given twice, and points outside its range.
    """
    if not 1 <= len(scores) <= _SCALES:
        raise FieldRefusal("scores", "scores-none")
    tidy = tuple(_tidy(score) for score in scores)
    if len({score.scale for score in tidy}) < len(tidy):
        raise FieldRefusal("scores", "scale-twice")
    shares = {score.share for score in tidy}
    leading = scoring.lead(tidy, _LEADS) if len(shares) > 1 else ()
    return Profile(tidy, "", leading, 0, 0)


def _tidy(score: Score) -> Score:
    """A scale from elsewhere is known by its name."""
    names = (text.field("scores", each, 200) for each in (score.name.kk, score.name.ru))
    kk, ru = names
    if not (kk or ru):
        raise FieldRefusal("scores", "scale-unnamed")
    _check_range(score, kk or ru)
    return Score(kk or ru, Three(kk or ru, ru), score.raw, score.most, score.least)


def _check_range(score: Score, name: str) -> None:
    numbers = (score.least, score.raw, score.most)
    finite = all(math.isfinite(each) and abs(each) <= _GREATEST for each in numbers)
    if not finite or score.most <= score.least or not score.least <= score.raw <= score.most:
        raise FieldRefusal(
            "scores", "score-outside", scale=name, least=score.least, most=score.most
        )
