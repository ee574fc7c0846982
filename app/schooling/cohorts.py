"""Schools and colleges in a school year: how many were given, are held, were reached.

Every count here opens exactly the people it counts: both are asked of one condition.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from app.kazakh import alphabet, folding
from app.papers import Both
from app.schooling import years
from app.store.store import Store

WHICH = ("", "covered", "uncovered", "consented", "unconsented", "no_iin", "undecided", "left")
"""Whom a count opens: all, reached by guidance in the year or not, and so on."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whose pupils are asked for; a grade or a letter only with a place.

    ``reached`` are the days between which guidance counts, those of the year unless told.
    """

    year: int
    partner_id: int | None = None
    grade: int | None = None
    letter: str | None = None
    which: str = ""
    everybody: bool = False
    reached: tuple[date, date] | None = None


@dataclass(frozen=True, slots=True)
class Cohort:
    """A school in a year: the size they gave, whom we hold, whom we reached and may process."""

    partner_id: int
    name: Both
    level: str
    year: int
    size: int | None
    held: int
    covered: int
    consented: int
    no_iin: int
    undecided: int
    document: str

    @property
    def share(self) -> float | None:
        """The part of the given contingent that was reached, from nought to one."""
        whole = self.size if self.size else self.held
        return self.covered / whole if whole else None


@dataclass(frozen=True, slots=True)
class ClassRow:
    """A class of a school in a year, with its counts."""

    grade: int
    letter: str
    level: str
    held: int
    covered: int
    consented: int
    no_iin: int
    undecided: int

    @property
    def name(self) -> str:
        """The class as a sheet shows it."""
        return years.class_name(self.grade, self.letter, self.level)


@dataclass(frozen=True, slots=True)
class Member:
    """A pupil or student in a list of a cohort."""

    enrolment_id: int
    person_id: int
    uid: str
    name: str
    birth_date: str
    partner_id: int
    class_name: str
    consented: bool
    covered: bool
    no_iin: bool
    decided: bool | None
    left: str


_COVERED = """exists (
    select 1 from attendance join session on session.id = attendance.session_id
     where attendance.person_id = enrolment.person_id and attendance.mark = 'present'
       and session.state = 'held' and session.day between :reached_first and :reached_last)"""
_CONSENTED = """exists (
    select 1 from consent where consent.person_id = enrolment.person_id
       and withdrawn_on is null and signed_on <= :today and coalesce(until, :today) >= :today)"""
_NO_IIN = "person.iin is null"
_DECIDED = """(select decided from choice where choice.person_id = enrolment.person_id
    and dated <= :last order by dated desc, id desc limit 1)"""
_UNDECIDED = f"coalesce({_DECIDED}, 0) = 0"
_FLAGS = {
    "covered": _COVERED,
    "uncovered": f"not {_COVERED}",
    "consented": _CONSENTED,
    "unconsented": f"not {_CONSENTED}",
    "no_iin": _NO_IIN,
    "undecided": _UNDECIDED,
}


# Who was there on the last day of August was there to the year's end, and so was who finished with
# the year; but whoever goes on elsewhere, or came back, in the same year is counted there alone.
_GOES_ON = """exists (
    select 1 from enrolment later where later.person_id = enrolment.person_id
       and later.since >= enrolment.until and later.id <> enrolment.id
       and later.since <= :last and later.began <= :year"""
_HELD = f"""(enrolment.until is null or enrolment.until >= :last
    or ended = 'finished' and enrolment.until >= :first and not {_GOES_ON}))"""
_LEFT = f"""enrolment.until >= :first and enrolment.until < :last
    and (ended <> 'finished' or {_GOES_ON}))
    and not {_GOES_ON} and later.partner_id = enrolment.partner_id)"""


def _condition(store: Store, wanted: Wanted) -> tuple[str, dict[str, Any]]:
    """Return the condition on enrolments and its values; a left pupil counts only under "left"."""
    first, last = years.first_day(wanted.year), years.last_day(wanted.year)
    said = {"first": first.isoformat(), "last": last.isoformat(), "year": wanted.year}
    values: dict[str, Any] = {
        **said,
        **_reached(wanted.reached or (first, last)),
        "today": store.today().isoformat(),
    }
    parts = ["enrolment.since <= :last", "person.archived_on is null"]
    parts.append(_LEFT if wanted.which == "left" else _HELD)
    grade = ":year - enrolment.began + 1"
    if wanted.everybody:
        parts.append(f"{grade} between 1 and 12")
    else:
        senior = ", ".join(map(str, years.senior_grades(store)))
        parts.append(
            f"(level = 'school' and {grade} in ({senior})"
            f" or level = 'college' and {grade} between 1 and {years.most('college')})"
        )
    for name, test in (
        ("partner_id", "enrolment.partner_id = :partner_id"),
        ("grade", f"{grade} = :grade"),
        ("letter", "enrolment.letter = :letter"),
    ):
        value = getattr(wanted, name)
        if value is not None:
            parts.append(test)
            values[name] = value
    if wanted.which in _FLAGS:
        parts.append(_FLAGS[wanted.which])
    return " and ".join(parts), values


def _reached(days: tuple[date, date]) -> dict[str, str]:
    return {"reached_first": days[0].isoformat(), "reached_last": days[1].isoformat()}


def ids(store: Store, wanted: Wanted) -> list[int]:
    """Return the people asked for, by school, class and Kazakh order of names."""
    return [person for _enrolment, person in enrolments(store, wanted)]


def enrolments(store: Store, wanted: Wanted) -> list[tuple[int, int]]:
    """Return enrolment and person of everybody :func:`ids` gives, in the same order."""
    return [(row[0], row[1]) for row in _rows(store, wanted)]


def _rows(store: Store, wanted: Wanted) -> list[tuple[Any, ...]]:
    """Give enrolment, person and folded name, schools and classes as people order them."""
    condition, values = _condition(store, wanted)
    sql = f"""
      select enrolment.id, person.id, person.name_fold, name_kk, began, letter
        from enrolment join person on person.id = enrolment.person_id
        join partner on partner.id = enrolment.partner_id
       where {condition} order by person.sort_key, person.id
    """
    return sorted(store.tuples(sql, values), key=lambda row: _place(row[3], row[4], row[5]))


@lru_cache(maxsize=1024)
def _place(school: str, began: int, letter: str) -> tuple[str, int, str]:
    return _numbered(school), -began, alphabet.sort_key(letter)


@lru_cache(maxsize=1024)
def _numbered(name: str) -> str:
    """Let school № 2 stand before school № 10."""
    return alphabet.sort_key(re.sub(r"\d+", lambda found: found[0].zfill(6), name))


def count(store: Store, wanted: Wanted) -> int:
    """Return how many people :func:`ids` gives."""
    condition, values = _condition(store, wanted)
    sql = f"""
      select count(*) from enrolment join person on person.id = enrolment.person_id
       where {condition}
    """
    return int(store.scalar(sql, values))


def matching(store: Store, wanted: Wanted, words: str) -> list[tuple[int, int]]:
    """Return :func:`enrolments` of those whose name holds every word, however it is typed."""
    known = [(row[0], row[1], row[2].split()) for row in _rows(store, wanted)]
    for variant in folding.variants(words):
        sought = variant.split()
        found = [(one, two) for one, two, own in known if _holds(own, sought)]
        if found:
            return found
    return []


def _holds(own: Sequence[str], sought: Sequence[str]) -> bool:
    return bool(sought) and all(any(word.startswith(one) for word in own) for one in sought)


_COUNTS = f"""
  count(*), sum({_COVERED}), sum({_CONSENTED}), sum({_NO_IIN}), sum({_UNDECIDED})
"""


def listed(store: Store, year: int, reached: tuple[date, date] | None = None) -> list[Cohort]:
    """Return the schools and colleges of a year: those given, and those where somebody studies."""
    condition, values = _condition(store, Wanted(year, reached=reached))
    sql = f"""
      select enrolment.partner_id, min(level), {_COUNTS}
        from enrolment join person on person.id = enrolment.person_id
       where {condition} group by enrolment.partner_id
    """
    found = {row[0]: row[1:] for row in store.tuples(sql, values)}
    sql = """
      select partner.id, name_kk, name_ru, roles, contingent.size, contingent.document
        from partner left join contingent on contingent.partner_id = partner.id and year = ?
       where contingent.id is not null or partner.id in (select value from json_each(?))
       order by partner.id
    """
    schools = store.tuples(sql, (year, _json(list(found))))
    schools = sorted(schools, key=lambda row: _numbered(row[1]))
    return [_cohort(row, year, found.get(row[0])) for row in schools]


def _json(numbers: Sequence[int]) -> str:
    return f"[{', '.join(map(str, numbers))}]"


def _cohort(row: tuple[Any, ...], year: int, counts: tuple[Any, ...] | None) -> Cohort:
    number, kk, ru, roles, size, document = row
    level, held, covered, consented, no_iin, undecided = counts or (
        years.level_of(roles.split()),
        0,
        0,
        0,
        0,
        0,
    )
    return Cohort(
        partner_id=number,
        name=Both(kk, ru),
        level=level,
        year=year,
        size=size,
        held=held,
        covered=covered,
        consented=consented,
        no_iin=no_iin,
        undecided=undecided,
        document=document or "",
    )


def classes(
    store: Store,
    partner_id: int,
    year: int,
    *,
    everybody: bool = False,
    reached: tuple[date, date] | None = None,
) -> list[ClassRow]:
    """Return the classes of a school in a year, the lowest first."""
    wanted = Wanted(year, partner_id, everybody=everybody, reached=reached)
    condition, values = _condition(store, wanted)
    sql = f"""
      select :year - began + 1 as grade, letter, level, {_COUNTS}
        from enrolment join person on person.id = enrolment.person_id
       where {condition} group by began, letter, level
    """
    found = [ClassRow(*row) for row in store.tuples(sql, values)]
    return sorted(found, key=lambda row: (row.grade, alphabet.sort_key(row.letter), row.level))


def members(store: Store, people: Sequence[int], year: int) -> list[Member]:
    """Return people as a cohort's list shows them, in the order asked for."""
    where = """person.id in (select value from json_each(:wanted)) and enrolment.since <= :last
       order by enrolment.since, enrolment.id"""
    known = {each.person_id: each for each in _read(store, people, year, where)}
    return [known[each] for each in people if each in known]


def of_enrolments(store: Store, wanted: Sequence[int], year: int) -> list[Member]:
    """Return the people of these enrolments, in the order asked for."""
    where = "enrolment.id in (select value from json_each(:wanted))"
    known = {each.enrolment_id: each for each in _read(store, wanted, year, where)}
    return [known[each] for each in wanted if each in known]


def _read(store: Store, wanted: Sequence[int], year: int, where: str) -> list[Member]:
    values = {
        "wanted": _json(wanted),
        "last": years.last_day(year).isoformat(),
        "today": store.today().isoformat(),
        **_reached((years.first_day(year), years.last_day(year))),
    }
    sql = f"""
      select enrolment.id, person.id, person.uid, surname, given_name, patronymic, birth_date,
             partner_id, began, letter, level, {_CONSENTED}, {_COVERED}, {_NO_IIN}, {_DECIDED},
             ended
        from enrolment join person on person.id = enrolment.person_id
       where {where}
    """
    return [_member(row, year) for row in store.tuples(sql, values)]


def _member(row: tuple[Any, ...], year: int) -> Member:
    (enrolment, person, uid, surname, given, patronymic, birth, partner, began, letter, level) = (
        row[:11]
    )
    consented, covered, no_iin, decided, ended = row[11:]
    return Member(
        enrolment_id=enrolment,
        person_id=person,
        uid=uid,
        name=" ".join(part for part in (surname, given, patronymic) if part),
        birth_date=birth or "",
        partner_id=partner,
        class_name=years.class_name(years.grade(began, year), letter, level),
        consented=bool(consented),
        covered=bool(covered),
        no_iin=bool(no_iin),
        decided=None if decided is None else bool(decided),
        left=ended,
    )
