"""What each colleague carried in a period: sessions led, people seen, referrals, tests.

A session counts for whoever led it, so that a session of two is nobody's twice; whoever helped
is said to have helped (R190-4). Services to one person are counted as what they are, not as
sessions.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.staffing import staff
from app.staffing.staff import Colleague
from app.store.store import Store


@dataclass(frozen=True, slots=True)
class Load:
    """A colleague's figures for some days; ``colleague`` is None for all of them together.

    ``persons`` is each one once, whoever was only counted included; ``visits`` every time one
    came. ``sessions`` are held ones for groups, ``helped`` those somebody else led.
    """

    colleague: Colleague | None
    sessions: int = 0
    helped: int = 0
    consultations: int = 0
    tests: int = 0
    referrals: int = 0
    persons: int = 0
    visits: int = 0

    @property
    def anything(self) -> bool:
        """Tell whether there is a single figure."""
        return any(getattr(self, name) for name in FIGURES)


FIGURES = (
    "sessions",
    "helped",
    "consultations",
    "tests",
    "referrals",
    "persons",
    "visits",
)

_HELD = "session.state = 'held' and session.day between :first and :last"
_LED = f"""
  from session_conductor join session on session.id = session_id and {_HELD}
       join form on form.id = form_id
 where staff_id is not null and session_conductor.position
"""
_SEEN = f"""
  with seen as (
    select staff_id, session.id as session, person_id as person
      from session_conductor join session on session.id = session_conductor.session_id and {_HELD}
           join attendance on attendance.session_id = session.id and mark = 'present'
     where staff_id is not null and session_conductor.position = 0
     union
    select given.staff_id, session.id, given.person_id from (
      select staff_id, session_id, person_id from consultation union all
      select staff_id, session_id, person_id from test_result union all
      select staff_id, session_id, person_id from selection union all
      select staff_id, session_id, person_id from adaptation) given
      join session on session.id = given.session_id and {_HELD} and roster = 'named'
     where given.staff_id is not null)
"""
_COUNTS = {
    "sessions": f"select staff_id as one, count(*) as number {_LED} = 0 and one_person = 0",
    "helped": f"select staff_id as one, count(*) as number {_LED} > 0 and one_person = 0",
    "consultations": """
      select staff_id as one, count(*) as number from consultation
       where staff_id is not null and held_on between :first and :last
    """,
    "tests": """
      select staff_id as one, count(*) as number from test_result
       where staff_id is not null and way <> 'elsewhere' and taken_on between :first and :last
    """,
    "referrals": """
      select officer_id as one, count(*) as number from referral
       where officer_id is not null and state <> 'revoked' and issued_on between :first and :last
    """,
}
_UNNAMED = f"select staff_id as one, sum(participants) as number {_LED} = 0"


def of(store: Store, first: date, last: date) -> list[Load]:
    """Return everybody who works here in some days or has a figure for them, in Kazakh order."""
    days = {"first": first.isoformat(), "last": last.isoformat()}
    counts = {name: _grouped(store, sql, days) for name, sql in _COUNTS.items()}
    unnamed = _grouped(store, _UNNAMED, days)
    for name, counted in (("persons", "distinct person"), ("visits", "*")):
        seen = f"{_SEEN} select staff_id as one, count({counted}) as number from seen"
        named = _grouped(store, seen, days)
        counts[name] = {
            one: named.get(one, 0) + unnamed.get(one, 0) for one in named.keys() | unnamed
        }
    found = [
        Load(each, **{name: counts[name].get(each.id, 0) for name in FIGURES})
        for each in staff.listed(store)
    ]
    return [each for each in found if each.anything or _here(each, first, last)]


def _grouped(store: Store, sql: str, days: dict[str, str]) -> dict[int, int]:
    return dict(store.tuples(f"{sql} group by one", days))


def _here(each: Load, first: date, last: date) -> bool:
    one = each.colleague
    assert one is not None
    return (one.since or first) <= last and (one.until or last) >= first


def total(store: Store, first: date, last: date) -> Load:
    """Return the figures of all together: a person seen by two of them is one person.

    ``helped`` is nothing here: such a session is counted with whoever led it.
    """
    days = {"first": first.isoformat(), "last": last.isoformat()}
    found = {name: _sum(store, sql, days) for name, sql in _COUNTS.items() if name != "helped"}
    unnamed = _sum(store, _UNNAMED, days)
    for name, what in (("persons", "person"), ("visits", "session || ' ' || person")):
        sql = f"{_SEEN} select count(distinct {what}) from seen"
        found[name] = int(store.scalar(sql, days)) + unnamed
    return Load(None, **found)


def _sum(store: Store, sql: str, days: dict[str, str]) -> int:
    grouped = f"select coalesce(sum(number), 0) from ({sql} group by one)"
    return int(store.scalar(grouped, days))
