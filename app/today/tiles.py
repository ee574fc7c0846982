"""Four numbers of the day, each with the very records that it counts."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.guidance import follow_up
from app.quarters import periods
from app.registry import consents
from app.today.items import Asked, Item

KEYS = ("late", "unanswered", "no_consent", "unserved")
SERVED = timedelta(days=90)
"""Without a service for so long somebody is asked after."""
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Tile:
    """A number, the records behind it, and the one fact that is told of them.

    ``ids`` are referrals or people; of what is late they are places in the list of the day.
    ``fact``: the oldest's working days, answers that are late, who is expected today, days left
    of the quarter.
    """

    key: str
    ids: array[int]
    fact: int

    @property
    def number(self) -> int:
        """How many there are."""
        return len(self.ids)


def of(asked: Asked, items: Sequence[Item], cancelled: Cancelled | None = None) -> tuple[Tile, ...]:
    """Return the tiles of a day on which these things are due."""
    return (
        _late(items),
        _unanswered(asked),
        _no_consent(asked),
        _unserved(asked, cancelled),
    )


def _late(items: Sequence[Item]) -> Tile:
    late = [place for place, each in enumerate(items) if each.group == "late"]
    return Tile("late", array("q", late), max((each.late for each in items), default=0))


def _unanswered(asked: Asked) -> Tile:
    sql = """
      select id, answer_by from referral where state in ('issued', 'came')
       order by answer_by, id
    """
    found = asked.tuples(sql)
    late = {day for day in {row[1] for row in found} if asked.late(date.fromisoformat(day))}
    overdue = sum(day in late for _, day in found)
    return Tile("unanswered", array("q", (row[0] for row in found)), overdue)


_SEEN = f"""
  select distinct person.id, sort_key from session
   cross join attendance on session_id = session.id
    join person on person.id = person_id and archived_on is null
   where {{days}} and (mark = 'present' or state = 'planned' and mark = '')
     and session.state <> 'cancelled'
     and not exists (select 1 from consent where consent.person_id = person.id
                        and {consents.standing_sql(":today")})
   order by sort_key, person.id
"""


def _no_consent(asked: Asked) -> Tile:
    """Whoever came to something lately, or is expected, and has no consent that covers today."""
    found = asked.tuples(_SEEN.format(days="day >= :since"), since=asked.day - SERVED)
    expected = asked.tuples(_SEEN.format(days="day = :today and session.state = 'planned'"))
    return Tile("no_consent", array("q", (row[0] for row in found)), len(expected))


def _unserved(asked: Asked, cancelled: Cancelled | None) -> Tile:
    found = follow_up.no_service_since(asked.store, asked.day - SERVED, cancelled=cancelled)
    left = (periods.of_quarter(asked.day).last - asked.day).days
    return Tile("unserved", found, left)
