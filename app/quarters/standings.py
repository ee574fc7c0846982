"""Sources that say how things stand on a period's last day: contingents, plan lines, services.

A period that has not ended yet is counted up to today, so that nothing is late before its day.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from functools import lru_cache
from itertools import repeat
from typing import Any, NamedTuple

from app.agencies import contracts, deliveries
from app.quarters import columns, groups
from app.quarters.columns import Columns
from app.quarters.lines import Line, Read, Source
from app.quarters.periods import Period
from app.schooling import years
from app.schooling.facts import due_on
from app.schooling.plan_records import Line as PlanLine
from app.schooling.plan_records import lines as plan_lines
from app.store.store import Store


def _ends(store: Store, period: Period) -> date:
    return min(period.last, store.today())


# The contingent


_REACHED = """enrolment.person_id in (
    select person_id from session join attendance
        on session_id = session.id and mark = 'present'
     where day between :first and :last and state = 'held')"""
_CONTINGENT = """
  select enrolment.id, enrolment.person_id, partner_id, began, letter, level,
         min(coalesce(enrolment.until, :last), :last),
         coalesce((select decided from choice where choice.person_id = enrolment.person_id
            and dated <= :last order by dated desc, id desc limit 1), 0),
         {reached}
    from enrolment
   where enrolment.since <= :last
     and (enrolment.person_id not in (
            select id from person where archived_on is not null and archived_on <= :last)
          or enrolment.until < (select archived_on from person where id = enrolment.person_id))
     and (enrolment.until is null or enrolment.until >= :last
          or ended = 'finished' and enrolment.until >= :opened and not exists (
               select 1 from enrolment later where later.person_id = enrolment.person_id
                  and later.id <> enrolment.id and later.since >= enrolment.until
                  and later.since <= :last and later.began <= :year))
     and (level = 'school' and :year - began + 1 in (select value from json_each(:senior))
          or level = 'college' and :year - began + 1 between 1 and :courses)
"""


def contingent(store: Store, period: Period) -> Columns:
    """Give the senior pupils and students of the school year that runs on the last day (R190-11).

    They are on the books that day, or finished within the period and that school year: the same
    year for which the contingent was given, so that a share compares like with like. ``kind`` says
    "school" or "college", "covered" where guidance reached them in the period, "undecided" where
    a pupil had not chosen by its last day (R190-17). The day is the last one at the place.
    """
    return _held(store, _CONTINGENT.format(reached=_REACHED), period.first, _ends(store, period))


def starting(store: Store, period: Period) -> Columns:
    """Give the contingent as it stood when the period began, reached or not."""
    day = min(period.first, store.today())
    return _held(store, _CONTINGENT.format(reached="null"), period.first, day)


def _held(store: Store, sql: str, first: date, last: date) -> Columns:
    year = years.of(last)
    values = {
        "first": first.isoformat(),
        "opened": max(first, years.first_day(year)).isoformat(),
        "last": last.isoformat(),
        "year": year,
        "senior": json.dumps(years.senior_grades(store)),
        "courses": years.most("college"),
    }
    found = Columns(groups.later(store))
    for handful in columns.read(store, sql, values):
        number, person, partner, began, letter, level, day, decided, covered = handful
        found.add(
            record=number, person=person, day=day, partner=partner,
            class_name=list(map(_class, began, letter, level, repeat(year))),
            kind=list(map(_words, level, covered, decided)),
        )  # fmt: skip
    return found


@lru_cache(maxsize=4096)
def _class(began: int, letter: str, level: str, year: int) -> str:
    return years.class_name(years.grade(began, year), letter, level)


@lru_cache(maxsize=64)
def _words(level: str, covered: int | None, decided: int) -> str:
    words = [level]
    if covered is not None:
        words.append("covered" if covered else "uncovered")
    if level == "school" and not decided:
        words.append("undecided")
    return " ".join(words)


_GIVEN = """
  select contingent.id, partner_id, size from contingent
   where year = ? and size is not null and coalesce(received_on, ?) <= ?
"""


def given(store: Store, period: Period) -> Iterator[Line]:
    """Give the contingent that each school said it has in the last day's school year (R190-11)."""
    last = _ends(store, period)
    day = last.isoformat()
    for number, partner, size in store.stream(_GIVEN, (years.of(last), day, day)):
        yield Line(number, None, day, partner=partner, kind="given", amount=size)


# Plan and fact


_PLANS = """
  select id, previous_id, state, state_on, first <= :last and last >= :first from plan
   order by version desc, id desc
"""
_STOOD = ("in_force", "closed", "superseded")


def _plans(store: Store, period: Period, last: date) -> list[int]:
    """Return of each plan that meets the period the one version in force on a day.

    A version took the place of the one before on the day that one was superseded; of one that
    follows a closed version, the day it came into force is known while it is in force.
    """
    days = {"first": period.first.isoformat(), "last": period.last.isoformat()}
    rows = {row[0]: _Version(*row[1:]) for row in store.tuples(_PLANS, days)}
    found: list[int] = []
    replaced: set[int] = set()
    for number, version in rows.items():
        if number in replaced or version.state not in _STOOD:
            continue
        earlier = list(_earlier(rows, version))
        stood = [rows[each] for each in earlier if rows[each].state in _STOOD]
        if stood and _begun(version, stood[0]) > last.isoformat():
            continue
        replaced.update(earlier)
        if version.meets:
            found.append(number)
    return found


class _Version(NamedTuple):
    previous: int | None
    state: str
    state_on: str
    meets: int


def _earlier(rows: Mapping[int, _Version], version: _Version) -> Iterator[int]:
    while version.previous is not None:
        yield version.previous
        version = rows[version.previous]


def _begun(version: _Version, before: _Version) -> str:
    if before.state == "superseded":
        return before.state_on
    return version.state_on if version.state == "in_force" else ""


def _due(store: Store, period: Period) -> Iterator[tuple[PlanLine, date]]:
    """Give the lines that fall due in a period, each once whatever the versions of its plan."""
    for plan_id in _plans(store, period, _ends(store, period)):
        for line in plan_lines(store, plan_id):
            due = due_on(line)
            if due is not None and period.holds(due):
                yield line, due


_FACTS = """
  select session.id, session.day, participants + (
           select count(*) from attendance where session_id = session.id and mark = 'present')
    from plan_fact join session on session.id = session_id
   where line = ? and state = 'held' and day <= ? order by day, session.id
"""


def plan(store: Store, period: Period) -> Iterator[Line]:
    """Give each line of a plan in force that falls due in the period (R190-12.1, 16).

    ``kind``: "done" by the last day, and "in_time" or "after" its own day; "late" when its day is
    over without a session held; else "open". The day is the one on which it is due.
    """
    last = _ends(store, period)
    for line, due in _due(store, period):
        facts = store.tuples(_FACTS, (line.key, last.isoformat()))
        yield Line(
            line.id, None, due.isoformat(), form=line.form_id, partner=line.partner_id,
            bodies=line.body, kind=_standing(facts, due, _over(store, period)),
        )  # fmt: skip


def _over(store: Store, period: Period) -> date:
    """Return the day before which everything due is due: today itself is not over yet."""
    return min(period.last + timedelta(days=1), store.today())


def _standing(facts: list[tuple[Any, ...]], due: date, over: date) -> str:
    if facts:
        return "done in_time" if facts[0][1] <= due.isoformat() else "done after"
    return "late" if due < over else "open"


def plan_people(store: Store, period: Period) -> Iterator[Line]:
    """Give how many each line due in the period expects, and how many came (R190-12.1, 16).

    ``kind`` "expected" holds a line's number, "came" the visits at a session held for it by the
    period's last day, with those counted without names, as the number expected is meant.
    """
    last = _ends(store, period).isoformat()
    for line, due in _due(store, period):
        whole = Line(
            line.id, None, due.isoformat(), form=line.form_id, partner=line.partner_id,
            bodies=line.body, kind="expected", amount=line.expected or 0,
        )  # fmt: skip
        if line.expected:
            yield whole
        for session, _day, came in store.tuples(_FACTS, (line.key, last)):
            if came:
                yield whole._replace(session=session, kind="came", amount=came)


# Contracts and services of agencies


_IN_FORCE = """
  select id, partner_id, max(first, :first), track from contract
   where first <= :last and min(last, coalesce(ended_on, last)) >= :first
"""


def in_force(store: Store, period: Period) -> Iterator[Line]:
    """Give each contract in force on at least one day of the period; ``kind`` is its track."""
    days = {"first": period.first.isoformat(), "last": period.last.isoformat()}
    for number, partner, day, track in store.stream(_IN_FORCE, days):
        yield Line(number, None, day, partner=partner, kind=track)


_CONTRACTS = """
  select id from contract where first <= :last and last >= :first order by first, id
"""


def delivered(store: Store, period: Period) -> Iterator[Line]:
    """Give each session that an agency held under a contract (R190-14), once however many count it.

    ``kind`` says the tracks it counts in; the agency is that of the first contract.
    """
    days = {"first": period.first.isoformat(), "last": period.last.isoformat()}
    found: dict[int, list[contracts.Contract]] = {}
    for (number,) in store.tuples(_CONTRACTS, days):
        contract = contracts.get(store, number)
        for session in _sessions_under(store, contract, period):
            found.setdefault(session, []).append(contract)
    sql = "select id, day, form_id from session where id in (select value from json_each(?))"
    for session, day, form in store.tuples(sql, (json.dumps(sorted(found)),)):
        yield _service(found[session], session, day, form)


def _sessions_under(store: Store, contract: contracts.Contract, period: Period) -> Iterable[int]:
    held: set[int] = set()
    for form in dict.fromkeys(service.form_id for service in contract.services):
        held.update(deliveries.sessions_of(store, contract, form, period.first, period.last))
    return sorted(held)


def _service(under: list[contracts.Contract], session: int, day: str, form: int) -> Line:
    tracks = " ".join(dict.fromkeys(each.track for each in under))
    return Line(
        under[0].id, None, day, session=session, form=form, partner=under[0].partner_id,
        kind=tracks,
    )  # fmt: skip


_OF_LINE = ("form", "form_code", "place", "conductor", "kind", "month")
_STANDING: Mapping[str, tuple[str, str, Read, bool, tuple[str, ...]]] = {
    "contingent": ("enrolment", "pupil", contingent, True, ("school", "class", "kind")),
    "starting": ("enrolment", "pupil", starting, True, ("school", "class", "kind")),
    "given": ("contingent", "pupil", given, False, ("school", "kind")),
    "plan": ("plan_line", "line", plan, False, _OF_LINE),
    "contracts": ("contract", "contract", in_force, False, ("kind", "place")),
    "plan_people": ("plan_line", "visit", plan_people, False, _OF_LINE),
}
ALL = (
    *(
        Source(name, table, unit, read, named=named, cuts=cuts, standing=True)
        for name, (table, unit, read, named, cuts) in _STANDING.items()
    ),
    Source(
        "delivered", "contract", "session", delivered, named=False,
        cuts=("kind", "form", "form_code", "place", "venue", "site", "month"),
    ),
)  # fmt: skip
"""The sources of this kind, and the services of agencies, which rest on a contract's days."""
