"""What the verbs of a period share: the period typed, its closing, figures and lists in words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from app.errors import Refusal
from app.papers import Both
from app.quarters import closings, periods
from app.quarters.closings import Closing
from app.quarters.kept import Kept
from app.quarters.periods import Period
from app.store.store import Store
from ui.console.desk import Desk
from ui.console.usage import Shape


def take(shape: Shape, **named: Any) -> None:
    """Take a period: a quarter, a month, a year, any days."""
    shape.take("period", metavar="PERIOD", **named)


def period(desk: Desk) -> Period:
    """Return the period that was asked for, the quarter of today if none was."""
    typed = desk.asked.period
    return periods.read(typed) if typed else periods.of_quarter(desk.today())


def closed(store: Store, wanted: Period) -> Closing:
    """Return the closing of a period that stands, or refuse an open one."""
    found = closings.of(store, wanted)
    if found is None:
        raise Refusal("period-open", period=wanted.called)
    return found


def told(desk: Desk, words: Both) -> str:
    """Return words in the language of the run; papers have no English, and Kazakh stands for it."""
    return (words.ru or words.kk) if desk.language == "ru" else (words.kk or words.ru)


def either(desk: Desk, words: Both, english: str) -> str:
    """Return words in the language of the run, where they may be known in English too."""
    return english if english and desk.language == "en" else told(desk, words)


def record(closing: Closing) -> dict[str, Any]:
    """Return a closing as programs read it."""
    return {
        "period": closing.period.called,
        "uid": closing.uid,
        "number": closing.number,
        "state": closing.state,
        "closed_on": closing.closed_on,
        "closed_by": closing.closed_by,
        "reopened_on": closing.reopened_on,
        "reopened_by": closing.reopened_by,
        "reopened_reason": closing.reopened_reason,
    }


def lines(found: Iterable[Kept]) -> list[dict[str, Any]]:
    """Return a list behind a figure as programs read it."""
    return [
        {
            "record": each.uid,
            "person": each.person or None,
            "name": each.name,
            "born": each.born,
            "studies_kk": each.studies.kk,
            "studies_ru": each.studies.ru,
            "day": each.line.day,
            "what_kk": each.what.kk,
            "what_ru": each.what.ru,
            "where_kk": each.where.kk,
            "where_ru": each.where.ru,
            "amount": each.line.amount,
        }
        for each in found
    ]
