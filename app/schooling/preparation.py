"""What the order asks of a plan: preparatory work before guidance, and the forms it names.

The education authority does preparatory work with senior pupils (R190-12.3); students need none.
What is said here never forbids a plan.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from app.guidance import forms
from app.guidance.forms import Form
from app.registry import partners
from app.schooling import grades, plans, years
from app.schooling.plans import Line
from app.store.store import Store

PREPARATION = "preparation"
OUTREACH = "outreach"
_ASKED = {
    "plan-lacks-preparation": (PREPARATION,),
    "plan-lacks-visits": ("presentation", "excursion", "open_day"),
    "plan-lacks-testing": ("testing",),
    "plan-lacks-outreach": (OUTREACH,),
}
"""What is remarked of a plan without any of these forms: R190-12.3, 16.2, 16.3, 16.4."""


@dataclass(frozen=True, slots=True)
class Unprepared:
    """A line for classes that were not prepared before it; ``later`` is who prepares them after."""

    line: Line
    classes: tuple[int, ...]
    later: Line | None


class Preparing(NamedTuple):
    """A line of preparatory work with the classes it names; all where it names none."""

    line: Line
    grades: frozenset[int]


def lacking(store: Store, lines: Iterable[Line]) -> tuple[str, ...]:
    """Return the codes of what the order asks for and a plan of these lines has nothing of."""
    known = {each.id: each.code for each in forms.listed(store, archived=True)}
    services = {each.id: each.service for each in forms.listed(store, archived=True)}
    said = {word for line in lines for word in (known[line.form_id], services[line.form_id])}
    return tuple(code for code, wanted in _ASKED.items() if not said.intersection(wanted))


def unprepared(store: Store, plan_id: int) -> dict[int, Unprepared]:
    """Return the lines that come to a class before its preparatory work, or without any.

    Nothing is said of a plan that has no preparatory work at all: :func:`lacking` says it.
    """
    known = {each.id: each for each in forms.listed(store, archived=True)}
    lines = plans.lines(store, plan_id)
    prepares = [
        Preparing(each, grades.of(each.grades))
        for each in lines
        if known[each.form_id].service == PREPARATION
    ]
    if not prepares:
        return {}
    senior = frozenset(years.senior_grades(store))
    others = _not_schools(store, lines)
    pupils = [
        each
        for each in lines
        if each.partner_id not in others and _is_for_pupils(each, known[each.form_id])
    ]
    judged = (_judged(each, prepares, senior) for each in pupils)
    return {each.line.id: each for each in judged if each is not None}


def _not_schools(store: Store, lines: Sequence[Line]) -> set[int]:
    """Return the colleges and universities among the places of some lines."""
    named = {each.partner_id for each in lines if each.partner_id is not None}
    return {
        each.id
        for each in partners.many(store, sorted(named))
        if "school" not in each.roles and {"college", "university"}.intersection(each.roles)
    }


def _is_for_pupils(line: Line, form: Form) -> bool:
    if form.service == PREPARATION or form.code == OUTREACH or form.audience == "adults":
        return False
    return not grades.are_courses(line.grades)


def _judged(line: Line, prepares: Sequence[Preparing], senior: frozenset[int]) -> Unprepared | None:
    missing, later = [], None
    there = [each for each in prepares if _at_same_place(each.line, line)]
    for grade in sorted(grades.of(line.grades) or senior):
        ready = [each.line for each in there if not each.grades or grade in each.grades]
        if any(not _before(line, one) for one in ready):
            continue
        missing.append(grade)
        later = later or (ready[0] if ready else None)
    return Unprepared(line, tuple(missing), later) if missing else None


def _at_same_place(preparing: Line, line: Line) -> bool:
    """A line without a school is for all of them."""
    return None in (preparing.partner_id, line.partner_id) or (
        preparing.partner_id == line.partner_id
    )


def _before(line: Line, preparing: Line) -> bool:
    """Tell whether a line surely comes before another: of a month alone only the month counts."""
    if not line.month or not preparing.month:
        return False
    if line.day is not None and preparing.day is not None:
        return line.day < preparing.day
    return line.month < preparing.month
