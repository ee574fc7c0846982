"""The summary of a job fair: who offered what, who came, and what was agreed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date as Day  # noqa: N812 - a record's own ``date`` would hide it

from app.papers.common import NOTHING, PORTRAIT, Both, Letterhead, Margins, Signatory


@dataclass(frozen=True, slots=True)
class FairVacancy:
    """What an employer offers in one occupation, and what came of it, in persons."""

    occupation: Both
    places: int
    interviews: int = 0
    invited: int = 0
    hired: int = 0


@dataclass(frozen=True, slots=True)
class FairEmployer:
    """An employer at the fair with its vacancies; one who did not come is listed as such."""

    name: Both
    vacancies: tuple[FairVacancy, ...] = ()
    came: bool = True


@dataclass(frozen=True, slots=True)
class FairVisitors:
    """How many visitors belong to a group; a person may belong to several."""

    group: Both
    persons: int


@dataclass(frozen=True, slots=True)
class FairTotals:
    """The figures of the whole fair; ``vacancies`` counts occupations, ``places`` the posts."""

    employers: int
    vacancies: int
    places: int
    interviews: int
    invited: int
    hired: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Fair:
    """What a job fair was and what it gave (R190-9)."""

    number: str
    date: Day
    letterhead: Letterhead
    title: Both = NOTHING  # the second line; the paper's own name stands above it
    day: Day
    hours: str = ""
    place: Both = NOTHING
    organisers: tuple[Both, ...] = ()
    employers: tuple[FairEmployer, ...]
    totals: FairTotals
    visitors: tuple[FairVisitors, ...] = ()
    visitors_total: int = 0  # persons, each once
    officer: Signatory | None = None
    signatory: Signatory
    footer: Both = NOTHING
    sample: bool = False
    uid: str
    margins: Margins = PORTRAIT


def fair_totals(employers: Sequence[FairEmployer]) -> FairTotals:
    """Add up the fair; employers who did not come and their vacancies are left out."""
    came = [employer for employer in employers if employer.came]
    offered = [vacancy for employer in came for vacancy in employer.vacancies]
    return FairTotals(
        employers=len(came),
        vacancies=len(offered),
        places=sum(vacancy.places for vacancy in offered),
        interviews=sum(vacancy.interviews for vacancy in offered),
        invited=sum(vacancy.invited for vacancy in offered),
        hired=sum(vacancy.hired for vacancy in offered),
    )
