"""What hangs on a colleague on a day, for whoever takes it over when they leave.

Nothing confidential stands here (R190-2.10): a consultation is told by its next step alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from app.guidance import calendars, consultations
from app.papers import NOTHING, Both
from app.registry import lookups
from app.schooling import facts
from app.schooling.plans import Line
from app.staffing import carriers
from app.store.store import Store

KINDS = ("referral", "consultation", "test", "adaptation", "session", "plan_line")
"""Referrals without an answer, next steps of consultations, tests nobody has concluded from,
adaptations going on, sessions planned, and the plan lines those carry out."""


@dataclass(frozen=True, slots=True)
class Hanging:
    """One unfinished thing: ``id`` is the record's own, ``on`` the day it falls due or was done.

    ``about`` says what it is; ``name`` is the person's, where the thing is about one person.
    """

    kind: str
    id: int
    about: Both
    on: date | None = None
    number: str = ""
    person_id: int | None = None
    name: Both = NOTHING


def of(store: Store, staff_id: int) -> list[Hanging]:
    """Return what hangs on a colleague now: kind by kind, the soonest first."""
    found = [
        *_referrals(store, staff_id),
        *_consultations(store, staff_id),
        *_tests(store, staff_id),
        *_adaptations(store, staff_id),
        *_sessions(store, staff_id),
    ]
    lines = _lines(store, [each.id for each in found if each.kind == "session"])
    return _in_order(_named(store, [*found, *lines]))


def _in_order(found: Iterable[Hanging]) -> list[Hanging]:
    return sorted(
        found, key=lambda each: (KINDS.index(each.kind), each.on or date.max, each.number, each.id)
    )


def counted(store: Store, staff_id: int) -> dict[str, int]:
    """Return how many things of each kind hang on a colleague now."""
    found = of(store, staff_id)
    return {kind: sum(each.kind == kind for each in found) for kind in KINDS}


def counts(store: Store) -> dict[int, int]:
    """Return how many things hang on each colleague now, plan lines with the sessions they are."""
    found: Counter[int] = Counter()
    for sql in _COUNTED:
        found.update(dict(store.tuples(f"{sql} group by one")))
    taken = carriers.of(store, "consultation")
    found.update(
        taken.get(each.id, each.staff_id) or 0 for each in consultations.due(store, date.max)
    )
    del found[0]
    return dict(found)


def _carried(kind: str, doer: str) -> str:
    """Who carries on a record of a kind: the last one it was handed to, else who began it."""
    table = {"test": "test_result"}.get(kind, kind)
    return f"""coalesce((
      select taker_id from handed where handed.kind = '{kind}' and record_id = {table}.id
       order by handed.id desc limit 1), {doer})"""


_COUNTED = (
    f"""
      select {_carried("referral", "officer_id")} as one, count(*) from referral
       where referral.state in ('issued', 'came') and one is not null""",
    f"""
      select {_carried("test", "staff_id")} as one, count(*) from test_result
       where concluded_on is null and one is not null""",
    f"""
      select {_carried("adaptation", "staff_id")} as one, count(*) from adaptation
       where outcome = '' and one is not null""",
    """
      select staff_id as one, count(distinct session_id) from session_conductor
        join session on session.id = session_id
       where session.state = 'planned' and staff_id is not null""",
)


def _referrals(store: Store, staff_id: int) -> Iterator[Hanging]:
    sql = f"""
      select referral.id, name_kk, name_ru, answer_by, number, referral.person_id
        from referral join paper on paper.id = paper_id
        join referral_kind on referral_kind.id = kind_id
       where {_carried("referral", "officer_id")} = ? and referral.state in ('issued', 'came')
    """
    for id, kk, ru, on, number, person in store.tuples(sql, (staff_id,)):
        yield Hanging("referral", id, Both(kk, ru), _day(on), number, person)


def _consultations(store: Store, staff_id: int) -> Iterator[Hanging]:
    taken = carriers.of(store, "consultation")
    for each in consultations.due(store, date.max):
        if taken.get(each.id, each.staff_id) == staff_id:
            step = Both(each.next_step)
            yield Hanging("consultation", each.id, step, each.next_on, person_id=each.person_id)


def _tests(store: Store, staff_id: int) -> Iterator[Hanging]:
    sql = f"""
      select id, name_kk, name_ru, taken_on, '', person_id from test_result
       where {_carried("test", "staff_id")} = ? and concluded_on is null
    """
    yield from _read("test", store.tuples(sql, (staff_id,)))


def _adaptations(store: Store, staff_id: int) -> Iterator[Hanging]:
    sql = f"""
      select id, profession_kk, profession_ru, coalesce(until, since), '', person_id
        from adaptation where {_carried("adaptation", "staff_id")} = ? and outcome = ''
    """
    yield from _read("adaptation", store.tuples(sql, (staff_id,)))


def _read(kind: str, rows: Iterable[tuple[Any, ...]]) -> Iterator[Hanging]:
    for id, kk, ru, on, number, person in rows:
        yield Hanging(kind, id, Both(kk, ru), _day(on), number, person)


def _sessions(store: Store, staff_id: int) -> Iterator[Hanging]:
    """Those that the colleague helps with need somebody in their place too."""
    wanted = calendars.Wanted(state="planned", staff_id=staff_id)
    for each in calendars.many(store, calendars.ids(store, wanted)):
        yield Hanging("session", each.id, each.called, each.day)


def _lines(store: Store, sessions: Iterable[int]) -> Iterator[Hanging]:
    found: dict[int, Line] = {}
    for session in sessions:
        line = facts.line_of(store, session)
        if line is not None:
            found[line.id] = line
    for line in found.values():
        number = str(line.position)
        yield Hanging("plan_line", line.id, _titled(store, line), facts.due_on(line), number)


def _titled(store: Store, line: Line) -> Both:
    if line.title_kk:
        return line.title
    form = store.row("form", line.form_id)
    return Both(form["name_kk"], form["name_ru"])


def _named(store: Store, found: Sequence[Hanging]) -> Iterator[Hanging]:
    people = {each.person_id for each in found if each.person_id is not None}
    cards = lookups.cards(store, people)
    for each in found:
        card = cards.get(each.person_id or 0)
        name = Both(card.name.full, card.russian_name.full) if card else NOTHING
        yield replace(each, name=name)


def _day(iso: str | None) -> date | None:
    return date.fromisoformat(iso) if iso else None
