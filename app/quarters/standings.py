"""Sources that say how things stand on a period's last day: contingents, plan lines, services.

A period that has not ended yet is counted up to today, so that nothing is late before its day.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from app.agencies import contracts, deliveries
from app.quarters.lines import Line, Source
from app.quarters.periods import Period
from app.schooling import years
from app.schooling.facts import due_on
from app.schooling.plan_records import lines as plan_lines
from app.store.store import Store


def _ends(store: Store, period: Period) -> date:
    return min(period.last, store.today())


_CONTINGENT = """
  select enrolment.id, enrolment.person_id, partner_id, began, letter, level,
         coalesce((select decided from choice where choice.person_id = enrolment.person_id
            and dated <= :last order by dated desc, id desc limit 1), 0),
         exists (select 1 from attendance join session on session.id = session_id
            where attendance.person_id = enrolment.person_id and mark = 'present'
              and state = 'held' and day between :first and :last),
         coalesce((select group_concat(kind, ' ') from (
             select distinct kind from status where person_id = enrolment.person_id
                and since <= :last and coalesce(until, '9999') >= :last order by kind)), '')
    from enrolment join person on person.id = enrolment.person_id
   where enrolment.since <= :last and :year - began + 1 between 1 and 12
     and (person.archived_on is null or person.archived_on > :last)
     and (enrolment.until is null or enrolment.until >= :last
          or ended = 'finished' and enrolment.until >= :first and not exists (
               select 1 from enrolment later where later.person_id = enrolment.person_id
                  and later.id <> enrolment.id and later.since >= enrolment.until
                  and later.since <= :last))
"""


def contingent(store: Store, period: Period) -> Iterator[Line]:
    """Give each senior pupil and student of the last day, and who finished within the period.

    ``kind`` says "school" or "college", "covered" where guidance reached them in the period,
    "undecided" where a pupil had not chosen by its last day (R190-11, 17).
    """
    last = _ends(store, period)
    values = {
        "first": period.first.isoformat(),
        "last": last.isoformat(),
        "year": years.of(last),
    }
    senior = years.senior_grades(store)
    for row in store.stream(_CONTINGENT, values):
        if _is_counted(row, years.of(last), senior):
            yield _pupil(row, last)


def _is_counted(row: tuple[Any, ...], year: int, senior: tuple[int, ...]) -> bool:
    grade, level = years.grade(row[3], year), row[5]
    return grade in senior if level == "school" else grade <= years.most("college")


def _pupil(row: tuple[Any, ...], day: date) -> Line:
    number, person, partner, began, letter, level, decided, covered, statuses = row
    words = [level]
    words += ["covered"] if covered else ["uncovered"]
    words += ["undecided"] if level == "school" and not decided else []
    named = years.class_name(years.grade(began, years.of(day)), letter, level)
    return Line(
        number, person, day.isoformat(), statuses, partner=partner, class_name=named,
        kind=" ".join(words),
    )  # fmt: skip


_GIVEN = """
  select contingent.id, partner_id, size from contingent
   where year = ? and size is not null and coalesce(received_on, ?) <= ?
"""


def given(store: Store, period: Period) -> Iterator[Line]:
    """Give the contingent that each school said it has in the school year (R190-11)."""
    last = _ends(store, period)
    day = last.isoformat()
    for number, partner, size in store.stream(_GIVEN, (years.of(last), day, day)):
        yield Line(number, None, day, partner=partner, kind="given", amount=size)


_PLANS = """
  select id from plan where state in ('in_force', 'closed') and first <= :last and last >= :first
"""
_FACTS = """
  select min(session.day) from plan_fact join session on session.id = session_id
   where line = ? and state = 'held'
"""


def plan(store: Store, period: Period) -> Iterator[Line]:
    """Give each line of a plan in force that falls due in the period (R190-12.1, 16).

    ``kind``: "done" by the last day, and "in_time" or "after" its own day; "late" past it; else
    "open". The day is the one on which it is due.
    """
    last = _ends(store, period)
    for (plan_id,) in store.tuples(_PLANS, {"first": period.first.isoformat(),
                                            "last": period.last.isoformat()}):  # fmt: skip
        for line in plan_lines(store, plan_id):
            due = due_on(line)
            if due is not None and period.holds(due):
                done = store.scalar(_FACTS, (line.key,))
                yield Line(
                    line.id, None, due.isoformat(), form=line.form_id, partner=line.partner_id,
                    bodies=line.body, kind=_standing(done, due, last),
                )  # fmt: skip


def _standing(done: str | None, due: date, last: date) -> str:
    if done is not None and done <= last.isoformat():
        return "done in_time" if done <= due.isoformat() else "done after"
    return "late" if due < last else "open"


_CONTRACTS = """
  select id from contract where first <= :last and last >= :first order by id
"""


def delivered(store: Store, period: Period) -> Iterator[Line]:
    """Give each session that an agency held under a contract, by the contract's track (R190-14)."""
    days = {"first": period.first.isoformat(), "last": period.last.isoformat()}
    for (number,) in store.tuples(_CONTRACTS, days):
        contract = contracts.get(store, number)
        for service in contract.services:
            held = deliveries.sessions_of(
                store, contract, service.form_id, period.first, period.last
            )
            for session in held:
                day = store.scalar("select day from session where id = ?", (session,))
                yield Line(
                    number, None, day, session=session, form=service.form_id,
                    partner=contract.partner_id, kind=contract.track,
                )  # fmt: skip


_STANDING = {
    "contingent": ("enrolment", "pupil", contingent, True, ("school", "class", "kind")),
    "given": ("contingent", "pupil", given, False, ("school", "kind")),
    "plan": ("plan_line", "line", plan, False, ("form", "place", "conductor", "kind", "month")),
}
ALL = (
    *(
        Source(name, table, unit, read, named=named, cuts=cuts, standing=True)
        for name, (table, unit, read, named, cuts) in _STANDING.items()
    ),
    Source(
        "delivered", "contract", "session", delivered, named=False,
        cuts=("kind", "form", "place", "month"),
    ),
)  # fmt: skip
"""The sources of this kind, and the services of agencies, which rest on a contract's days."""
