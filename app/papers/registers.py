"""The printed register: the papers issued in a period, and their totals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date as Day  # noqa: N812 - a record's own ``date`` would hide it

from app.papers.common import LANDSCAPE, Both, Letterhead, Margins, Signatory


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One issued paper as the register lists it; ``copies`` counts every printing of it."""

    number: str
    date: Day
    kind: Both
    to_whom: str
    addressee: str
    state: Both
    copies: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class Total:
    """How many papers of one kind are in one state, and how many copies were printed."""

    kind: Both
    state: Both
    papers: int
    copies: int


@dataclass(frozen=True, slots=True)
class Totals:
    """The figures under a register: by kind and state, and of all."""

    by_kind: tuple[Total, ...]
    papers: int
    copies: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """The papers issued in a period, both days included, with their totals."""

    period: Both
    first: Day
    last: Day
    letterhead: Letterhead
    rows: tuple[RegisterRow, ...]
    totals: Totals
    signatory: Signatory
    made_on: Day
    sample: bool = False
    uid: str
    margins: Margins = LANDSCAPE


def tally(rows: Sequence[RegisterRow]) -> Totals:
    """Count the rows by kind and state, kinds and states in the order they first appear."""
    kinds = list(dict.fromkeys(row.kind for row in rows))
    states = list(dict.fromkeys(row.state for row in rows))
    groups = [
        (kind, state, [row.copies for row in rows if (row.kind, row.state) == (kind, state)])
        for kind in kinds
        for state in states
    ]
    by_kind = tuple(Total(kind, state, len(c), sum(c)) for kind, state, c in groups if c)
    return Totals(by_kind, len(rows), sum(row.copies for row in rows))
