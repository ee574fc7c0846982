"""What was promised to people and not finished: consultations, calls, conclusions, adaptations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from app.guidance import adaptations, consultations, follow_up
from app.guidance.consultations import Public
from app.kazakh import names
from app.papers import Both
from app.registry import lookups
from app.today.items import Asked, Item

CONCLUDE = 3
"""Working days after a test within which the office has it concluded; its own habit, no act's."""

_LOOK_BACK = timedelta(days=90)


def promised(asked: Asked) -> Iterator[Item]:
    """Yield the next steps that a consultation promised, unless the person was seen since.

    A later consultation takes a promise over; so does a visit by oneself, a test or a choice.
    """
    found = _unseen(asked, consultations.due(asked.store, asked.until))
    people = lookups.cards(asked.store, [each.person_id for each in found])
    for each in found:
        card = people.get(each.person_id)
        if card is not None and card.archived_on is None and each.next_on is not None:
            yield Item(
                kind="consultation",
                key=f"consultation/{each.id}",
                on=each.next_on,
                room="participants",
                record=each.person_id,
                who=Both(card.name.full),
            )


_SEEN = """
  select consultation.id from consultation where id in ({numbers}) and (
    exists (select 1 from test_result where test_result.person_id = consultation.person_id
               and taken_on > consultation.held_on)
    or exists (select 1 from choice where choice.person_id = consultation.person_id
                  and dated > consultation.held_on)
    or exists (select 1 from attendance join session on session.id = attendance.session_id
                 join form on form.id = form_id
                where attendance.person_id = consultation.person_id and mark = 'present'
                  and session.state = 'held' and one_person and day > consultation.held_on))
"""


def _unseen(asked: Asked, found: Sequence[Public]) -> list[Public]:
    numbers = ", ".join(str(each.id) for each in found) or "null"
    seen = {row[0] for row in asked.tuples(_SEEN.format(numbers=numbers))}
    return [each for each in found if each.id not in seen]


def calls(asked: Asked) -> Iterator[Item]:
    """Yield the people who are to be asked after again, unless they were since or came."""
    sql = """
      select contact.id, person_id, next_on, surname, given_name, patronymic
        from contact join person on person.id = person_id and archived_on is null
       where next_on <= :until
         and not exists (select 1 from contact later where later.person_id = contact.person_id
                            and (later.contacted_on, later.id) > (contact.contacted_on, contact.id))
         and not exists (select 1 from attendance join session on session.id = session_id
                          where attendance.person_id = contact.person_id and mark = 'present'
                            and state = 'held' and day > contact.contacted_on)
    """
    for number, person, on, *name in asked.tuples(sql):
        yield Item(
            kind="contact",
            key=f"contact/{number}",
            on=date.fromisoformat(on),
            room="participants",
            record=person,
            who=Both(names.Name(*name).full),
        )


def unconcluded(asked: Asked) -> Iterator[Item]:
    """Yield the tests that wait for a conclusion; those of one session together."""
    sql = """
      select min(test_result.id), count(*), min(taken_on), session_id, person_id,
             surname, given_name, patronymic, name_kk, name_ru
        from test_result join person on person.id = person_id and archived_on is null
       where concluded_on is null and taken_on <= :today
       group by coalesce(session_id, -test_result.id), instrument
    """
    for number, count, taken, session, person, *name, kk, ru in asked.tuples(sql):
        together = count > 1
        yield Item(
            kind="test-conclusions" if together else "test-conclusion",
            key=f"test_result/{number}",
            on=asked.working.add(date.fromisoformat(taken), CONCLUDE),
            room="sessions" if together else "participants",
            record=session if together else person,
            what=Both(kk, ru),
            who=Both("") if together else Both(names.Name(*name).full),
            count=count,
        )


def adapting(asked: Asked) -> Iterator[Item]:
    """Yield the periods of adaptation that are over and of which nothing is recorded."""
    found = adaptations.unfinished(asked.store, asked.day)
    people = lookups.cards(asked.store, [each.person_id for each in found])
    for each in found:
        card = people.get(each.person_id)
        if card is not None and card.archived_on is None:
            yield Item(
                kind="adaptation",
                key=f"adaptation/{each.id}",
                on=each.until or each.since,
                room="participants",
                record=each.person_id,
                what=each.profession,
                who=Both(card.name.full),
            )


def absent(asked: Asked) -> Iterator[Item]:
    """Yield whoever stayed away three times in a row and was not asked after since."""
    for each in follow_up.in_a_row(asked.store, since=asked.day - _LOOK_BACK):
        if each.contacted is None:
            yield Item(
                kind="absent",
                key=f"person/{each.person_id}",
                on=asked.working.add(each.last, 1),
                room="participants",
                record=each.person_id,
                who=Both(each.name.full),
                count=each.times,
            )
