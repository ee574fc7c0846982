"""Looks at the Electronic Labour Exchange: vacancies of a chosen profession, and need (R190-7.3).

The workstation is no part of the Exchange: a specialist looks there and writes here what was seen.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from app import drafts
from app.errors import FieldRefusal
from app.guidance import cases, rows
from app.papers import Both
from app.store.store import Store

DEMANDS = ("none", "low", "medium", "high")
"""How much the profession is needed, in the specialist's judgement."""
_MOST = 1_000_000


@dataclass(frozen=True, slots=True)
class Draft:
    """A look at the Exchange as written down: on which day, in which area, how many vacancies."""

    person_id: int
    checked_on: date
    profession_kk: str = ""
    profession_ru: str = ""
    area: str = ""
    vacancies: int = 0
    demand: str = "none"
    note: str = ""
    staff_id: int | None = None


@dataclass(frozen=True, slots=True)
class Check(Draft):
    """A look on the books."""

    id: int = 0
    uid: str = ""

    @property
    def profession(self) -> Both:
        """The profession in both languages."""
        return Both(self.profession_kk, self.profession_ru)


def checked(store: Store, draft: Draft) -> Draft:
    """Return the draft as it will be kept; refuses no profession, a day to come, odd counts."""
    tidy = drafts.tidied(draft, ("profession_kk", "profession_ru", "area"), ("note",))
    cases.past("checked_on", tidy.checked_on, store.today())
    drafts.chosen("demand", tidy.demand, DEMANDS)
    if not tidy.profession_kk:
        raise FieldRefusal("profession_kk", "profession-missing")
    drafts.counted("vacancies", tidy.vacancies, 0, _MOST)
    return tidy


def record(store: Store, draft: Draft) -> int:
    """Write a look down."""
    tidy = checked(store, draft)
    card = cases.person(store, tidy.person_id)
    with store.transaction("vacancy_check.record", card.name.full):
        return store.insert("vacancy_check", rows.row(tidy))


def correct(store: Store, check_id: int, draft: Draft) -> None:
    """Put a look right; whose it is stays."""
    known = get(store, check_id)
    tidy = checked(store, replace(draft, person_id=known.person_id))
    with store.transaction("vacancy_check.correct"):
        store.update("vacancy_check", check_id, rows.row(tidy))


def remove(store: Store, check_id: int) -> None:
    """Take back a look entered by mistake; the journal keeps it."""
    with store.transaction("vacancy_check.remove"):
        store.delete("vacancy_check", check_id)


def get(store: Store, check_id: int) -> Check:
    """Return a look, or refuse an unknown number."""
    return rows.read(Check, store.row("vacancy_check", check_id))


def of(store: Store, person_id: int) -> list[Check]:
    """Return a person's looks, newest first."""
    sql = "select * from vacancy_check where person_id = ? order by checked_on desc, id desc"
    return [rows.read(Check, row) for row in store.query(sql, (person_id,))]


def draft_of(check: Check) -> Draft:
    """Return the part of a look that a person types."""
    return rows.part(Draft, check)
