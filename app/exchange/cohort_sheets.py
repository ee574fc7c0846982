"""A cohort as a sheet to be put right at school, without network, and brought back.

Each row carries the code of its card, so that it comes back without doubles whatever was put right
in it; a name, a date of birth and a class are all that leaves the office.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from app.exchange import columns, outcomes
from app.exchange.class_rows import Schools
from app.exchange.sheets import Cell
from app.registry import lookups
from app.schooling import cohorts, years
from app.schooling.cohorts import Wanted
from app.store.store import Store

CARRIED = (
    "uid",
    "line",
    "surname",
    "given_name",
    "patronymic",
    "birth_date",
    "class",
    "school",
    "school_year",
)
"""The columns of such a sheet, in their order."""
_PAGE = 500


def header(language: str) -> tuple[str, ...]:
    """Return the titles of the sheet in a language."""
    heads = columns.titles(language)
    return tuple(heads[name] for name in CARRIED)


def table(store: Store, wanted: Wanted) -> Iterator[tuple[Cell, ...]]:
    """Give the people of a cohort by school, class and name, each under its number."""
    people, schools = cohorts.ids(store, wanted), Schools(store)
    line = 0
    for start in range(0, len(people), _PAGE):
        page = people[start : start + _PAGE]
        cards = lookups.cards(store, page)
        for each in cohorts.members(store, page, wanted.year):
            line += 1
            card = cards[each.person_id]
            yield (
                card.uid,
                line,
                card.surname or None,
                card.given_name or None,
                card.patronymic or None,
                card.birth_date,
                each.class_name,
                schools.named(each.partner_id),
                years.called(wanted.year),
            )


def write(store: Store, wanted: Wanted, path: Path, language: str) -> int:
    """Write the sheet as CSV when the name ends so, otherwise as XLSX; return how many it names."""
    rows = list(table(store, wanted))
    outcomes.write(path, header(language), iter(rows))
    return len(rows)
