"""The lines of a fair: an employer, then each occupation offered, in one list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.guidance.fairs import Employer, Summary, Vacancy
from ui import language
from ui.sessions.fair.words import translate
from ui.tables import Column


@dataclass(frozen=True, slots=True)
class Line:
    """An employer, or one of its vacancies; ``key`` tells the two kinds of number apart."""

    employer: Employer
    vacancy: Vacancy | None = None

    @property
    def key(self) -> int:
        """The line's number in the list."""
        return self.employer.id * 2 if self.vacancy is None else self.vacancy.id * 2 + 1

    @property
    def offered(self) -> Sequence[Vacancy]:
        """The vacancies that the line counts."""
        return self.employer.vacancies if self.vacancy is None else (self.vacancy,)


TOTAL = 0
"""The key of the last line, which adds up what the employers who came had to offer."""

Lines = dict[int, Line | Summary]


def of(employers: Sequence[Employer], summary: Summary) -> Lines:
    """Return the lines of a fair by their key, in the order of the employers; the total last."""
    lines = [
        line
        for each in employers
        for line in (Line(each), *(Line(each, vacancy) for vacancy in each.vacancies))
    ]
    found: Lines = {line.key: line for line in lines}
    return {**found, TOTAL: summary} if lines else found


def _called(line: Line | Summary) -> str:
    if isinstance(line, Summary):
        return translate("Fair", "Total")
    if line.vacancy is not None:
        return f"    {language.spoken(line.vacancy.occupation)}"
    name = language.spoken(line.employer.name)
    absent = translate("Fair", "{name} (did not come)")
    return name if line.employer.came else absent.format(name=name)


def _count(line: Line | Summary, name: str) -> str:
    if isinstance(line, Summary):
        return str(getattr(line, name) or "–")
    return str(sum(getattr(each, name) for each in line.offered) or "–")


COLUMNS: tuple[Column[Line | Summary], ...] = (
    Column(
        "called",
        lambda: translate("Fair", "Employer, occupation"),
        _called,
        kind="name",
        width=200,
        least=110,
        stretch=3,
        optional=False,
    ),
    Column(
        "places",
        lambda: translate("Fair", "Places"),
        lambda line: _count(line, "places"),
        width=52,
        least=52,
        right=True,
        optional=False,
    ),
    Column(
        "interviews",
        lambda: translate("Fair", "Interviews"),
        lambda line: _count(line, "interviews"),
        kind="muted",
        width=114,
        least=114,
        right=True,
    ),
    Column(
        "invited",
        lambda: translate("Fair", "Invited"),
        lambda line: _count(line, "invited"),
        kind="muted",
        width=98,
        least=98,
        right=True,
    ),
    Column(
        "hired",
        lambda: translate("Fair", "Hired"),
        lambda line: _count(line, "hired"),
        width=82,
        least=82,
        right=True,
        optional=False,
    ),
)


def told(summary: Summary) -> list[str]:
    """Return who came to a fair, in short words with their numbers."""
    employers = translate("Fair", "Employers: {came} of {invited}")
    visitors = translate("Fair", "Visitors: {count}")
    return [
        employers.format(came=summary.employers, invited=summary.invited_employers),
        visitors.format(count=summary.visitors),
    ]
