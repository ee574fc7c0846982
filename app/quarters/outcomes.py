"""What became of people one, three and six months after they were first served in a year.

The day on which the months are over decides the period, so that a period's figures are whole when
it ends; an outcome counts by its own day, from the first service to that one.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from app.quarters.lines import Line, Source
from app.quarters.periods import Period
from app.store.store import Store

AFTER = (1, 3, 6)
"""Months after which people are looked for."""

_FIRST_SERVED = """
  select attendance.id, session_id, person_id, statuses,
         min(day || printf('%012d', attendance.id))
    from session join attendance on session_id = session.id and mark = 'present'
   where day between :from and :last and state = 'held' group by person_id, substr(day, 1, 4)
"""
_CAME_OF_IT = """
  select person_id, outcome_on, outcome from training_entry
   where outcome_on between :from and :last and outcome in ('studying', 'finished', 'employed')
  union all
  select person_id, outcome_on, outcome from undecided_entry
   where outcome_on between :from and :last
     and outcome in ('studying', 'finished', 'employed', 'chose')
  union all
  select person_id, outcome_on, outcome from adaptation
   where outcome_on between :from and :last and outcome = 'employed'
  union all
  select person_id, state_on, iif(addressee_role = 'employer', 'employed', 'studying')
    from referral join referral_kind on referral_kind.id = kind_id
   where state_on between :from and :last and state = 'accepted'
     and addressee_role in ('employer', 'education')
  union all
  select person_id, dated, 'chose' from choice where dated between :from and :last and decided = 1
"""
_WORDS = {"finished": "studying"}


def months_after(day: date, months: int) -> date:
    """Return the same day of a later month, or that month's last where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def after(store: Store, period: Period) -> Iterator[Line]:
    """Give everybody whose one, three or six months since the year's first service end in the days.

    ``kind`` says "after_3", and with it "after_3_employed", "after_3_studying", "after_3_placed"
    for either of them, "after_3_chose" for a profession chosen. The groups are those of the first
    service, whose mark is the record; the day is the one on which the months are over.
    """
    last = min(period.last, store.today())
    begin = date(months_after(period.first, -max(AFTER)).year, 1, 1)
    days = {"from": begin.isoformat(), "last": last.isoformat()}
    known: dict[int, list[tuple[str, str]]] = {}
    for person, day, word in store.stream(_CAME_OF_IT, days):
        known.setdefault(person, []).append((day, _WORDS.get(word, word)))
    begins, ends = period.first.isoformat(), last.isoformat()
    kept: dict[str, str] = {}
    for mark, session, person, statuses, at in store.stream(_FIRST_SERVED, days):
        served, groups, came = at[:10], kept.setdefault(statuses, statuses), known.get(person, ())
        for months in AFTER:
            over = _over(served, months)
            if begins <= over <= ends:
                words = frozenset(word for on, word in came if served <= on <= over)
                yield Line(mark, person, over, groups, session, kind=_kind(months, words))


@lru_cache(maxsize=8192)
def _over(served: str, months: int) -> str:
    return months_after(date.fromisoformat(served), months).isoformat()


@lru_cache(maxsize=64)
def _kind(months: int, came: frozenset[str]) -> str:
    placed = {"placed"} if came & {"employed", "studying"} else set()
    return " ".join(
        [f"after_{months}", *(f"after_{months}_{word}" for word in sorted(came | placed))]
    )


ALL = (Source("after", "attendance", "person", after, cuts=("kind", "month")),)
"""The sources of this kind."""
