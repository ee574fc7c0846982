"""Consents that end or were taken back, and questions about people that wait for a decision."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from app.kazakh import names
from app.papers import Both
from app.registry import consents, lookups
from app.schooling import enrolments
from app.today.items import Asked, Item

EXPIRING = timedelta(days=30)
"""Days before and after a consent's end in which the office is told of it."""
DECIDE = 5
"""Working days within which a pupil's move is decided; the office's own habit."""


def withdrawn(asked: Asked) -> Iterator[Item]:
    """Yield who took their consent back: processing stops in 15 working days (94-V, 8(7))."""
    found = consents.withdrawals(asked.store, asked.day)
    people = lookups.cards(asked.store, [each.person_id for each in found])
    for each in found:
        if each.person_id in people:
            yield Item(
                kind="consent-withdrawn",
                key=f"person/{each.person_id}",
                on=each.stop_by,
                room="participants",
                record=each.person_id,
                who=Both(people[each.person_id].name.full),
            )


def ending(asked: Asked) -> Iterator[Item]:
    """Yield whose consent ends soon, or ended lately, and no other stands after it."""
    sql = """
      select person.id, max(until), surname, given_name, patronymic
        from consent join person on person.id = person_id and archived_on is null
       where until between :first and :last and withdrawn_on is null
         and not exists (select 1 from consent other where other.person_id = consent.person_id
                            and (other.until is null or other.until > consent.until)
                            and (other.withdrawn_on is null or other.withdrawn_on > :today))
       group by person.id
    """
    days = {"first": asked.day - EXPIRING, "last": asked.day + EXPIRING}
    for person, until, *name in asked.tuples(sql, **days):
        on = date.fromisoformat(until)
        yield Item(
            kind="consent-ended" if on < asked.day else "consent-ending",
            key=f"person/{person}",
            on=on,
            room="participants",
            record=person,
            who=Both(names.Name(*name).full),
        )


def moves(asked: Asked) -> Iterator[Item]:
    """Yield, as one question, the pupils who stand in the list of another school."""
    found = enrolments.waiting_moves(asked.store)
    if found:
        yield Item(
            kind="moves",
            key=f"school_move/{found[0].id}",
            on=asked.working.add(found[0].found_on, DECIDE),
            room="cohorts/moves",
            record=found[0].id,
            count=len(found),
        )
