"""The words of the papers of a period, and how they say numbers and days."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from datetime import date

from app.kazakh import dates
from app.papers import Both
from app.paperwork import phrases
from app.quarters.periods import Period

NOUGHT, NOT_APPLIED, FEW, HIDDEN = "–", "×", "<5", "…"
_TIED = "\xa0"
_GROUPED_FROM = 10_000


@functools.cache
def section(name: str) -> Mapping[str, Both]:
    """Return one section of ``reporting.toml`` by the stable words of the program."""
    return {key: Both(**words) for key, words in phrases.read("reporting")[name].items()}


def word(name: str, key: str) -> Both:
    """Return one phrase; a word nobody has told of stands for itself."""
    return section(name).get(key, Both(key))


def number(value: int) -> str:
    """Return a figure as tables have it: «–» for nought, «12 345»."""
    if not value:
        return NOUGHT
    return f"{value:,}".replace(",", _TIED) if value >= _GROUPED_FROM else str(value)


def share(part: int, whole: int) -> str:
    """Return «77,8 %», or «–» where there is nothing to be a part of."""
    if not whole or not part:
        return NOUGHT
    return f"{100 * part / whole:.1f}".replace(".", ",") + f"{_TIED}%"


def days(period: Period) -> Both:
    """Return «1 шілде – 30 қыркүйек» and «1 июля – 30 сентября», with years where they differ."""
    if period.kind == "days":
        return Both("")
    return Both(_days(period.first, period.last, "kk"), _days(period.first, period.last, "ru"))


def _days(first: date, last: date, language: dates.Language) -> str:
    return f"{dates.day_month(first, language)} – {dates.day_month(last, language)}"


def brief(period: Period) -> Both:
    """Return a period as a key of a chart says it: «2026 ж. III тоқсан», «III кв. 2026»."""
    if period.kind != "quarter":
        return period.name
    roman = ("I", "II", "III", "IV")[(period.first.month - 1) // 3]
    return Both(f"{period.first.year} ж. {roman} тоқсан", f"{roman} кв. {period.first.year}")
