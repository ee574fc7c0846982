"""Job fairs (R190-9): a session with employers, vacancies by occupation, visitors and hires."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.errors import Refusal
from app.guidance import forms, sessions
from app.papers import Both
from app.store.store import Store

COUNTS = ("places", "interviews", "invited", "hired")
_MOST = 100_000


@dataclass(frozen=True, slots=True)
class VacancyDraft:
    """Vacancies of one occupation: places, then whom the employer spoke to, invited and hired."""

    occupation_kk: str = ""
    occupation_ru: str = ""
    places: int = 1
    interviews: int = 0
    invited: int = 0
    hired: int = 0


@dataclass(frozen=True, slots=True)
class Vacancy(VacancyDraft):
    """Vacancies of one occupation on the books."""

    id: int = 0
    uid: str = ""
    employer_id: int = 0
    position: int = 0

    @property
    def occupation(self) -> Both:
        """The occupation in both languages."""
        return Both(self.occupation_kk, self.occupation_ru)


@dataclass(frozen=True, slots=True)
class EmployerDraft:
    """An employer at a fair: a partner, or a name of one who is not on the books."""

    partner_id: int | None = None
    name_kk: str = ""
    name_ru: str = ""
    contact: str = ""
    came: bool = True


@dataclass(frozen=True, slots=True)
class Employer(EmployerDraft):
    """An employer at a fair with what it offers; a partner is named as on the books."""

    id: int = 0
    uid: str = ""
    session_id: int = 0
    position: int = 0
    vacancies: tuple[Vacancy, ...] = ()

    @property
    def name(self) -> Both:
        """The name in both languages."""
        return Both(self.name_kk, self.name_ru)


@dataclass(frozen=True, slots=True)
class Summary:
    """The counts of a fair. ``employers`` are those who came, of ``invited_employers``.

    ``visitors`` are participants: ``named`` on the roster and present, ``unnamed`` by heads.
    """

    invited_employers: int = 0
    employers: int = 0
    occupations: int = 0
    places: int = 0
    interviews: int = 0
    invited: int = 0
    hired: int = 0
    named: int = 0
    unnamed: int = 0
    parents: int = 0
    employer_people: int = 0
    representatives: int = 0

    @property
    def visitors(self) -> int:
        """How many participants came, named and counted."""
        return self.named + self.unnamed


def fair(store: Store, session_id: int) -> sessions.Session:
    """Return the session of a fair; refuses a session of another form."""
    held = sessions.get(store, session_id)
    if held.form.code != forms.JOB_FAIR:
        raise Refusal("session-no-fair")
    return held


def listed(store: Store, first: date | None = None, last: date | None = None) -> list[int]:
    """Return the fairs of a period by session, newest first."""
    days = ((first or date.min).isoformat(), (last or date.max).isoformat())
    sql = """
      select session.id from session join form on form.id = form_id
       where form.code = ? and day between ? and ? order by day desc, session.id desc
    """
    return [row[0] for row in store.tuples(sql, (forms.JOB_FAIR, *days))]


def add_employer(store: Store, session_id: int, draft: EmployerDraft) -> int:
    """Put an employer on a fair; refuses nobody, and a partner who is on it already."""
    raise NotImplementedError


def change_employer(store: Store, employer_id: int, draft: EmployerDraft) -> None:
    """Save an employer of a fair."""
    raise NotImplementedError


def remove_employer(store: Store, employer_id: int) -> None:
    """Take an employer off a fair with all it offered; the journal keeps it."""
    raise NotImplementedError


def add_vacancy(store: Store, employer_id: int, draft: VacancyDraft) -> int:
    """Put vacancies of an occupation down; refuses no occupation and odd counts."""
    raise NotImplementedError


def change_vacancy(store: Store, vacancy_id: int, draft: VacancyDraft) -> None:
    """Save vacancies of an occupation."""
    raise NotImplementedError


def remove_vacancy(store: Store, vacancy_id: int) -> None:
    """Take vacancies of an occupation off."""
    raise NotImplementedError


def invite_again(store: Store, session_id: int, earlier: int) -> list[int]:
    """Put the employers of an earlier fair on this one, without vacancies; return the new ones."""
    raise NotImplementedError


def warnings(vacancies: Iterable[VacancyDraft]) -> tuple[str, ...]:
    """Return, by code, which counts do not fit each other; the office may know why."""
    found = {
        "fair-hired-over-places": any(each.hired > each.places for each in vacancies),
    }
    return tuple(code for code, yes in found.items() if yes)


def of(store: Store, session_id: int) -> tuple[Employer, ...]:
    """Return the employers of a fair in their order, each with its vacancies."""
    raise NotImplementedError


def summary(store: Store, session_id: int) -> Summary:
    """Return the counts of a fair; only employers who came count, with what they offered."""
    raise NotImplementedError
