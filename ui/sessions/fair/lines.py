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


def of(employers: Sequence[Employer]) -> dict[int, Line]:
    """Return the lines of a fair by their key, in the order of the employers."""
    lines = [
        line
        for each in employers
        for line in (Line(each), *(Line(each, vacancy) for vacancy in each.vacancies))
    ]
    return {line.key: line for line in lines}


def _called(line: Line) -> str:
    if line.vacancy is not None:
        return f"    {language.spoken(line.vacancy.occupation)}"
    name = language.spoken(line.employer.name)
    absent = translate("Fair", "{name} (did not come)")
    return name if line.employer.came else absent.format(name=name)


def _count(line: Line, name: str) -> str:
    return str(sum(getattr(each, name) for each in line.offered) or "–")


COLUMNS: tuple[Column[Line], ...] = (
    Column(
        "called",
        lambda: translate("Fair", "Employer, occupation"),
        _called,
        kind="name",
        width=200,
        least=140,
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
        width=98,
        least=98,
        right=True,
    ),
    Column(
        "invited",
        lambda: translate("Fair", "Invited"),
        lambda line: _count(line, "invited"),
        kind="muted",
        width=88,
        least=88,
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
    """Return the counts of a fair as short words with their numbers."""
    employers = translate("Fair", "Employers: {came} of {invited}")
    counts = (
        (translate("Fair", "Visitors: {count}"), summary.visitors),
        (translate("Fair", "Places: {count}"), summary.places),
        (translate("Fair", "Interviews: {count}"), summary.interviews),
        (translate("Fair", "Invited: {count}"), summary.invited),
        (translate("Fair", "Hired: {count}"), summary.hired),
    )
    first = employers.format(came=summary.employers, invited=summary.invited_employers)
    return [first, *(words.format(count=count) for words, count in counts)]
