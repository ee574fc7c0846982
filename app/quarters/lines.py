"""What every figure is made of: one line for each thing counted, from the records of some days.

A source gives the lines; a figure says which of them count (:mod:`app.quarters.figures`). The
number and the list behind it are therefore the same lines, and cannot differ.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple

from app.quarters.periods import Period
from app.store.store import Store


class Line(NamedTuple):
    """One thing counted, with what it is counted by as it stood on its own day.

    ``record`` is its number in the source's table; ``person`` is None where nobody is named.
    ``amount`` is 1 but where heads or places are counted. ``kind`` is the source's own word: a
    session's state, a selection's decision, the kind of a referral.
    """

    record: int
    person: int | None
    day: str
    statuses: str = ""
    session: int | None = None
    form: int | None = None
    service: str = ""
    partner: int | None = None
    class_name: str = ""
    bodies: str = ""
    kind: str = ""
    amount: int = 1


Read = Callable[[Store, Period], Iterable[Line]]


@dataclass(frozen=True, slots=True)
class Source:
    """Where lines come from.

    ``table`` holds their records; ``unit`` is what a line counts ("visit", "session", "test" …).
    ``named``: every line has a person, so that persons can be counted. ``cuts`` are what its lines
    can be parted by beside a person's own. ``standing``: the lines say how things stand on the
    period's last day, so those of two periods don't add up. ``daily``: whether a line counts
    depends on its own day alone, so that a year's lines hold those of every day in it.
    """

    name: str
    table: str
    unit: str
    read: Read
    named: bool = True
    cuts: tuple[str, ...] = ()
    standing: bool = False
    daily: bool = False
