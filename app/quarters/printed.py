"""A line in words, as a backing list prints it: the person, what it was, where."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from app.kazakh.names import Name
from app.papers import NOTHING, Both
from app.quarters.lines import Line
from app.quarters.sources import SOURCES
from app.schooling import years
from app.store.store import Store


@dataclass(frozen=True, slots=True)
class Words:
    """What a list says of one line; ``studies`` is school and class, or nothing."""

    name: str = ""
    born: str = ""
    studies: Both = NOTHING
    what: Both = NOTHING
    where: Both = NOTHING


_SESSION = """
  select session.id, coalesce(nullif(title_kk, ''), name_kk),
         coalesce(nullif(title_ru, ''), nullif(title_kk, ''), name_ru)
    from session join form on form.id = form_id
"""
_WHAT = {
    "session": _SESSION,
    "test_result": "select test_result.id, name_kk, name_ru from test_result",
    "referral": """
      select referral.id, name_kk || ', № ' || number, name_ru || ', № ' || number
        from referral join referral_kind on referral_kind.id = kind_id
        join paper on paper.id = paper_id""",
    "choice": "select choice.id, profession_kk, profession_ru from choice",
    "recommendation": """
      select recommendation.id, profession_kk, profession_ru from recommendation""",
    "selection": "select selection.id, object_kk, object_ru from selection",
    "training_entry": """
      select training_entry.id, profession_kk, profession_ru from training_entry""",
    "adaptation": "select adaptation.id, profession_kk, profession_ru from adaptation",
    "fair_vacancy": "select fair_vacancy.id, occupation_kk, occupation_ru from fair_vacancy",
    "fair_employer": "select fair_employer.id, name_kk, name_ru from fair_employer",
    "plan_line": """
      select plan_line.id, coalesce(nullif(title_kk, ''), name_kk),
             coalesce(nullif(title_ru, ''), nullif(title_kk, ''), name_ru)
        from plan_line join form on form.id = form_id""",
}
"""What a record of a table is about; a line of a session is about the session."""


def words(store: Store, source: str, lines: Sequence[Line]) -> list[Words]:
    """Return the words of lines, in their order; a handful of some thousands at a time."""
    table = SOURCES[source].table
    people = _people(store, {line.person for line in lines if line.person})
    studies = _studies(store, people)
    held = _both(store, _WHAT["session"], "session", {line.session or 0 for line in lines})
    about = _both(store, _WHAT.get(table, ""), table, {line.record for line in lines})
    places = dict(_both(store, "select id, name_kk, name_ru from partner", "partner",
                        {line.partner or 0 for line in lines}))  # fmt: skip
    found = []
    for line in lines:
        name, born = people.get(line.person or 0, ("", ""))
        what = about.get(line.record, NOTHING)
        if what == NOTHING:
            what = held.get(line.session or 0, NOTHING)
        study = _study(studies.get(line.person or 0, []), line)
        found.append(Words(name, born, study, what, places.get(line.partner or 0, NOTHING)))
    return found


def _people(store: Store, numbers: Collection[int]) -> dict[int, tuple[str, str]]:
    sql = """
      select id, surname, given_name, patronymic, coalesce(substr(birth_date, 1, 4), '')
        from person where id in (select value from json_each(?))
    """
    rows = store.tuples(sql, (json.dumps(sorted(numbers)),))
    return {number: (Name(*name).full, born) for number, *name, born in rows}


_Study = tuple[str, str, int, str, str, Both]


def _studies(store: Store, numbers: Collection[int]) -> dict[int, list[_Study]]:
    sql = """
      select person_id, since, coalesce(until, '9999'), began, letter, level, name_kk, name_ru
        from enrolment join partner on partner.id = partner_id
       where person_id in (select value from json_each(?)) order by since, enrolment.id
    """
    found: dict[int, list[_Study]] = {}
    for person, since, until, began, letter, level, kk, ru in store.tuples(
        sql, (json.dumps(sorted(numbers)),)
    ):
        study = since, until, began, letter, level, Both(kk, ru)
        found.setdefault(person, []).append(study)
    return found


def _study(known: list[_Study], line: Line) -> Both:
    """The class is that of the line's own school year."""
    for since, until, began, letter, level, at in reversed(known):
        if since <= line.day <= until:
            grade = years.grade(began, years.of(date.fromisoformat(line.day)))
            named = years.class_name(grade, letter, level)
            return Both(f"{at.kk}, {named}", f"{at.ru or at.kk}, {named}")
    return NOTHING


def _both(store: Store, select: str, table: str, numbers: Collection[int]) -> dict[int, Both]:
    if not select:
        return {}
    sql = f"{select} where {table}.id in (select value from json_each(?))"
    rows = store.tuples(sql, (json.dumps(sorted(numbers)),))
    return {number: Both(kk, ru) for number, kk, ru in rows}
