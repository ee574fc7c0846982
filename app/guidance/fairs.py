"""Job fairs (R190-9): a session with employers, vacancies by occupation, visitors and hires."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from app import drafts
from app.errors import FieldRefusal, Refusal
from app.guidance import attendance, cases, forms, rows, sessions
from app.kazakh import folding
from app.papers import Both
from app.registry import partners
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
    tidy = _checked(store, session_id, draft)
    position = _next(store, "fair_employer", "session_id", session_id)
    with store.transaction("fair.add_employer", tidy.name_kk):
        where = {"session_id": session_id, "position": position}
        return store.insert("fair_employer", {**rows.row(tidy), **where})


def _checked(store: Store, session_id: int, draft: EmployerDraft, but: int = 0) -> EmployerDraft:
    fair(store, session_id)
    tidy = drafts.tidied(draft, ("name_kk", "name_ru", "contact"))
    if tidy.partner_id is None:
        if not tidy.name_kk:
            raise FieldRefusal("name_kk", "name-missing")
        return tidy
    cases.partner(store, "partner_id", tidy.partner_id)
    sql = "select id from fair_employer where session_id = ? and partner_id = ? and id <> ?"
    if store.scalar(sql, (session_id, tidy.partner_id, but)) is not None:
        raise FieldRefusal("partner_id", "employer-at-fair")
    known = partners.get(store, tidy.partner_id)
    return replace(tidy, name_kk=known.name_kk, name_ru=known.name_ru)


def _next(store: Store, table: str, column: str, record: int) -> int:
    sql = f"select coalesce(max(position), -1) + 1 from {table} where {column} = ?"
    return int(store.scalar(sql, (record,)))


def change_employer(store: Store, employer_id: int, draft: EmployerDraft) -> None:
    """Save an employer of a fair; refuses as :func:`add_employer` does."""
    held = store.row("fair_employer", employer_id)
    tidy = _checked(store, held["session_id"], draft, employer_id)
    with store.transaction("fair.change_employer", tidy.name_kk):
        store.update("fair_employer", employer_id, rows.row(tidy))


def remove_employer(store: Store, employer_id: int) -> None:
    """Take an employer off a fair with all it offered; the journal keeps it."""
    name = store.row("fair_employer", employer_id)["name_kk"]
    with store.transaction("fair.remove_employer", name):
        sql = "select id from fair_vacancy where employer_id = ?"
        for (vacancy,) in store.tuples(sql, (employer_id,)):
            store.delete("fair_vacancy", vacancy)
        store.delete("fair_employer", employer_id)


def add_vacancy(store: Store, employer_id: int, draft: VacancyDraft) -> int:
    """Put vacancies of an occupation down; refuses no occupation and odd counts."""
    tidy = _counted(draft)
    store.row("fair_employer", employer_id)
    position = _next(store, "fair_vacancy", "employer_id", employer_id)
    with store.transaction("fair.add_vacancy", tidy.occupation_kk):
        where = {"employer_id": employer_id, "position": position}
        return store.insert("fair_vacancy", {**rows.row(tidy), **where})


def _counted(draft: VacancyDraft) -> VacancyDraft:
    tidy = drafts.tidied(draft, ("occupation_kk", "occupation_ru"))
    if not tidy.occupation_kk:
        raise FieldRefusal("occupation_kk", "occupation-missing")
    for name in COUNTS:
        drafts.counted(name, getattr(tidy, name), 0, _MOST)
    return tidy


def change_vacancy(store: Store, vacancy_id: int, draft: VacancyDraft) -> None:
    """Save vacancies of an occupation; refuses as :func:`add_vacancy` does."""
    tidy = _counted(draft)
    with store.transaction("fair.change_vacancy", tidy.occupation_kk):
        store.update("fair_vacancy", vacancy_id, rows.row(tidy))


def remove_vacancy(store: Store, vacancy_id: int) -> None:
    """Take vacancies of an occupation off."""
    with store.transaction("fair.remove_vacancy"):
        store.delete("fair_vacancy", vacancy_id)


def invite_again(store: Store, session_id: int, earlier: int) -> list[int]:
    """Put the employers of an earlier fair on this one, without vacancies; return the new ones.

    Who is here already, or off the lists since, is passed over.
    """
    here = {_called(each) for each in of(store, session_id)}
    with store.transaction("fair.invite_again"):
        return [
            add_employer(store, session_id, replace(rows.part(EmployerDraft, each), came=True))
            for each in of(store, earlier)
            if _called(each) not in here and _still(store, each.partner_id)
        ]


def _called(employer: Employer) -> tuple[int | None, str]:
    return employer.partner_id, "" if employer.partner_id else employer.name_kk


def _still(store: Store, partner_id: int | None) -> bool:
    return partner_id is None or partners.get(store, partner_id).archived_on is None


def warnings(vacancies: Iterable[VacancyDraft]) -> tuple[str, ...]:
    """Return, by code, which counts do not fit each other; the office may know why."""
    found = {
        "fair-hired-over-places": any(each.hired > each.places for each in vacancies),
    }
    return tuple(code for code, yes in found.items() if yes)


def of(store: Store, session_id: int) -> tuple[Employer, ...]:
    """Return the employers of a fair in their order, each with its vacancies."""
    sql = "select * from fair_employer where session_id = ? order by position, id"
    offered = _vacancies(store, session_id)
    return tuple(
        rows.read(Employer, {**row, "vacancies": offered.get(row["id"], ())})
        for row in store.query(sql, (session_id,))
    )


def _vacancies(store: Store, session_id: int) -> dict[int, tuple[Vacancy, ...]]:
    sql = """
      select fair_vacancy.* from fair_vacancy join fair_employer on fair_employer.id = employer_id
       where session_id = ? order by employer_id, fair_vacancy.position, fair_vacancy.id
    """
    found: dict[int, tuple[Vacancy, ...]] = {}
    for row in store.query(sql, (session_id,)):
        vacancy = rows.read(Vacancy, row)
        found[vacancy.employer_id] = (*found.get(vacancy.employer_id, ()), vacancy)
    return found


def summary(store: Store, session_id: int) -> Summary:
    """Return the counts of a fair; only employers who came count, with what they offered."""
    held, employers = fair(store, session_id), of(store, session_id)
    came = [each for each in employers if each.came]
    offered = [vacancy for each in came for vacancy in each.vacancies]
    counts = {name: sum(getattr(each, name) for each in offered) for name in COUNTS}
    visits = attendance.totals(store, session_id)
    return Summary(
        invited_employers=len(employers),
        employers=len(came),
        occupations=len({folding.fold(each.occupation_kk) for each in offered}),
        named=visits.present,
        unnamed=visits.unnamed,
        parents=held.parents,
        employer_people=held.employers,
        representatives=held.representatives,
        **counts,
    )
