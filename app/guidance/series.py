"""A session that comes again: every so many days, weeks or months, on working days only."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app import centre
from app.errors import FieldRefusal, Refusal
from app.guidance import sessions
from app.guidance.sessions import Draft
from app.kazakh.working_days import WorkingCalendar
from app.store.store import Store

EVERY = ("day", "week", "month")
MOST = 200
"""No series is longer: a slip of the year must not fill a decade."""


@dataclass(frozen=True, slots=True)
class Rule:
    """How a session comes again, until a day or so many times, the first one counted.

    ``weekdays`` are 0 for Monday to 6; empty for the first day's own. Monthly keeps the day of the
    month, the last one where a month is shorter.
    """

    every: str = "week"
    interval: int = 1
    weekdays: tuple[int, ...] = ()
    until: date | None = None
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Days:
    """The days of a series, and those left out because the office does not work then."""

    kept: tuple[date, ...]
    skipped: tuple[date, ...]


def days(rule: Rule, first: date, working: WorkingCalendar) -> Days:
    """Return the days of a rule from its first day on; a day off is left out, not moved.

    Refuses a rule without an end, one that crosses its dates, and more than :data:`MOST` days.
    """
    _check(rule, first)
    kept: list[date] = []
    skipped: list[date] = []
    for day in _candidates(rule, first):
        if rule.until is not None and day > rule.until:
            break
        (kept if working.is_working(day) else skipped).append(day)
        if rule.count is not None and len(kept) >= rule.count:
            break
        if len(kept) > MOST or len(skipped) > MOST:
            raise FieldRefusal("until", "series-too-long", most=MOST)
    return Days(tuple(kept), tuple(skipped))


def _check(rule: Rule, first: date) -> None:
    if rule.every not in EVERY:
        raise FieldRefusal("every", "choice-unknown", value=rule.every)
    if not 1 <= rule.interval <= 12:
        raise FieldRefusal("interval", "count-outside", least=1, most=12)
    if rule.until is None and rule.count is None:
        raise FieldRefusal("until", "series-endless")
    if rule.until is not None and rule.until < first:
        raise FieldRefusal("until", "dates-crossed")
    if rule.count is not None and not 1 <= rule.count <= MOST:
        raise FieldRefusal("count", "count-outside", least=1, most=MOST)


def _candidates(rule: Rule, first: date) -> Iterator[date]:
    if rule.every == "month":
        yield from _monthly(rule, first)
    elif rule.every == "week":
        yield from _weekly(rule, first)
    else:
        day = first
        while True:
            yield day
            day += timedelta(days=rule.interval)


def _weekly(rule: Rule, first: date) -> Iterator[date]:
    wanted = sorted({day for day in rule.weekdays if 0 <= day <= 6}) or [first.weekday()]
    monday = first - timedelta(days=first.weekday())
    while True:
        for weekday in wanted:
            day = monday + timedelta(days=weekday)
            if day >= first:
                yield day
        monday += timedelta(weeks=rule.interval)


def _monthly(rule: Rule, first: date) -> Iterator[date]:
    month = first.year * 12 + first.month - 1
    while True:
        year, number = divmod(month, 12)
        last = calendar.monthrange(year, number + 1)[1]
        yield date(year, number + 1, min(first.day, last))
        month += rule.interval


def plan(store: Store, draft: Draft, rule: Rule) -> list[int]:
    """Enter every session of a rule as one action; refuses a rule without a single working day."""
    tidy = sessions.checked(store, draft)
    found = days(rule, _first(tidy), centre.calendar(store))
    if not found.kept:
        raise FieldRefusal("until", "series-empty")
    with store.transaction("session.series", sessions.called(store, tidy)):
        name = store.uid()
        return [sessions.plan(store, replace(tidy, day=day), name) for day in found.kept]


def _first(draft: Draft) -> date:
    if draft.day is None:
        raise FieldRefusal("day", "date-missing")
    return draft.day


def repeat(store: Store, session_id: int, rule: Rule) -> list[int]:
    """Repeat a session that stands, which becomes the first of the series; return the new ones."""
    held = sessions.get(store, session_id)
    if held.series:
        raise Refusal("session-in-series")
    found = days(rule, held.on, centre.calendar(store))
    rest = [day for day in found.kept if day != held.on]
    if not rest:
        raise FieldRefusal("until", "series-empty")
    draft = replace(sessions.draft_of(held), participants=0, parents=0, employers=0)
    draft = replace(draft, representatives=0, note="", portal_number="", portal_date=None)
    with store.transaction("session.series", sessions.called(store, held)):
        name = store.uid()
        store.update("session", session_id, {"series": name})
        return [sessions.plan(store, replace(draft, day=day), name) for day in rest]


def change_rest(store: Store, session_id: int, draft: Draft) -> list[int]:
    """Save a session and every later planned one of its series; each keeps its own day.

    The rosters, counts and notes of the others stay their own.
    """
    held = sessions.get(store, session_id)
    shared = ("form_id", "title_kk", "title_ru", "starts", "ends", "audience", "venue", "room_kk")
    more = ("room_ru", "partner_id", "place_id", "away_reason", "roster", "capacity", "topics")
    parts = ("conductors", "guests")
    changes = {name: getattr(draft, name) for name in (*shared, *more, *parts)}
    with store.transaction("session.series", sessions.called(store, held)):
        sessions.change(store, session_id, draft)
        rest = _later(store, held)
        for each in rest:
            own = sessions.draft_of(sessions.get(store, each))
            sessions.change(store, each, replace(own, **changes))
        return [session_id, *rest]


def cancel_rest(store: Store, session_id: int, reason: str) -> list[int]:
    """Cancel a session and every later planned one of its series, with one reason."""
    held = sessions.get(store, session_id)
    with store.transaction("session.series", sessions.called(store, held)):
        ended = [session_id, *_later(store, held)]
        for each in ended:
            sessions.cancel(store, each, reason)
        return ended


def _later(store: Store, held: sessions.Session) -> list[int]:
    if not held.series:
        return []
    sql = """
      select id from session where series = ? and day > ? and state = 'planned' order by day, id
    """
    return [row[0] for row in store.tuples(sql, (held.series, held.on.isoformat()))]
