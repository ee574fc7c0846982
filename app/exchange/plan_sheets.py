"""A plan as a spreadsheet that goes to its parties and comes back: one row a line, both languages.

A cell says a thing in Kazakh and in Russian, «қазақша / по-русски», as the authority's own sheets
do. The last column is the line's own key, by which a line that came back is the same line.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.exchange import columns, writing
from app.exchange.sheets import Cell
from app.exchange.targets import PLAN_LINE
from app.exchange.wordlists import written
from app.guidance import forms
from app.papers import Both
from app.registry import partners
from app.schooling import dues, plans
from app.schooling.plans import Line
from app.store.store import Store

_PARTED = " / "


def both(said: Both) -> str:
    """Return a text in both languages as a cell says it; one that is alike is said once."""
    parts = dict.fromkeys(part for part in (said.kk, said.ru) if part)
    return _PARTED.join(parts)


def parted(cell: str) -> Both:
    """Return what a cell says in Kazakh and in Russian; a slash between digits parts nothing."""
    kk, slash, ru = cell.partition(_PARTED)
    if not slash:
        kk, slash, ru = cell.partition("\n")
    return Both(kk.strip(), ru.strip())


def write(store: Store, plan_id: int, path: Path) -> int:
    """Write the lines of a plan as a spreadsheet and return how many there are."""
    kk, ru = columns.titles("kk"), columns.titles("ru")
    titles = [both(Both(kk[each], ru[each])) for each in PLAN_LINE]
    found = plans.lines(store, plan_id)
    rows = [_row(store, at, line) for at, line in enumerate(found, 1)]
    writing.write_xlsx(path, [(_called(store, plan_id), titles, rows)])
    return len(rows)


def _called(store: Store, plan_id: int) -> str:
    plan = plans.get(store, plan_id)
    return f"{plan.area_kk} {plan.version}"


def name(store: Store, plan_id: int) -> str:
    """Return a file name for a plan: the document, its beginning and version."""
    plan = plans.get(store, plan_id)
    if plan.first is None:
        raise AssertionError(plan_id)
    return f"plan-{plan.first:%Y}-{plan.version}.xlsx"


def _row(store: Store, at: int, line: Line) -> Sequence[Cell]:
    body = Both(*(written("body", each)[line.body] for each in ("kk", "ru")))
    due: Cell = line.day if line.day else dues.written(None, line.month)
    return [
        at,
        both(forms.get(store, line.form_id).name),
        both(line.title),
        line.grades,
        _partner(store, line.partner_id),
        _partner(store, line.host_id),
        both(Both(line.place_kk, line.place_ru)),
        both(body),
        both(Both(line.responsible_kk, line.responsible_ru)),
        due,
        line.expected,
        both(Both(line.indicator_kk, line.indicator_ru)),
        both(Both(line.note_kk, line.note_ru)),
        line.key,
    ]


def _partner(store: Store, partner_id: int | None) -> str:
    return both(partners.get(store, partner_id).name) if partner_id else ""
