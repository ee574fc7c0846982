"""Sessions: those of the day and of the coming ones, and what the past ones still lack."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from app.guidance import calendars
from app.guidance.calendars import Brief
from app.papers import Both
from app.registry import consents
from app.today.items import Asked, Item

BACK = timedelta(days=366)
"""So far back the past is asked after; what is older belongs to the check before a report."""


def coming(asked: Asked) -> Iterator[Item]:
    """Yield the sessions that are planned for today and the coming days."""
    found = calendars.between(asked.store, asked.day, asked.until, state="planned")
    lacking = _without_consent(asked, [each.id for each in found])
    for each in found:
        yield replace(_item("session", each), lacking=lacking.get(each.id, 0))


def open_ones(asked: Asked) -> Iterator[Item]:
    """Yield the sessions whose day is past and of which nobody has said that they were held."""
    sql = "select id from session where state = 'planned' and day < :today and day >= :since"
    for each in _briefs(asked, sql):
        yield _item("session-open", each)


def unmarked(asked: Asked) -> Iterator[Item]:
    """Yield the sessions that were held while somebody on their list is not marked."""
    sql = """
      select session.id, count(*) from session
        join attendance on session_id = session.id and mark = ''
       where state = 'held' and day between :since and :today group by session.id
    """
    found = dict(asked.tuples(sql, since=asked.day - BACK))
    for each in calendars.many(asked.store, list(found)):
        yield replace(_item("session-marks", each), count=found[each.id])


def _briefs(asked: Asked, sql: str) -> Sequence[Brief]:
    wanted = [row[0] for row in asked.tuples(sql, since=asked.day - BACK)]
    return calendars.many(asked.store, wanted)


def _item(kind: str, each: Brief) -> Item:
    return Item(
        kind=kind,
        key=f"session/{each.id}",
        on=each.day,
        at=each.starts,
        room="sessions",
        record=each.id,
        what=each.called,
        who=each.place if each.venue != "centre" else Both(""),
        count=each.people,
    )


def _without_consent(asked: Asked, wanted: Sequence[int]) -> dict[int, int]:
    """Return how many of those listed for sessions have no consent that covers today."""
    sql = f"""
      select session_id, count(*) from attendance
       where session_id in ({", ".join(map(str, wanted)) or "null"})
         and not exists (select 1 from consent where consent.person_id = attendance.person_id
                            and {consents.standing_sql(":today")})
       group by session_id
    """
    return dict(asked.tuples(sql))
