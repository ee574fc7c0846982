"""Who has to be asked after: did not come, three times in a row, or has had nothing for long.

A list of names and telephones for the office itself. What is confidential about a session stays
off it: such a session is called by its form alone.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app import drafts
from app.errors import FieldRefusal
from app.guidance import cases
from app.kazakh import names, text
from app.papers import Both
from app.registry import statuses
from app.store.store import Store

WAYS = ("phone", "message", "visit", "letter", "other")
"""How a person was asked after."""
IN_A_ROW = 3
"""Absences one after another from which a person is asked after."""
_CHUNK = 400
_MANY = 1000


@dataclass(frozen=True, slots=True)
class Missed:
    """A person who was expected and did not come; ``id`` is the line of the roster.

    ``contacted`` is the last day somebody asked after them since, ``came_since`` the first day
    they came to anything afterwards.
    """

    id: int
    person_id: int
    session_id: int
    day: date
    name: names.Name
    phone: str
    called: Both
    mark: str
    excused: bool
    reason: str
    contacted: date | None
    came_since: date | None


@dataclass(frozen=True, slots=True)
class Run:
    """A person's absences one after another, up to now; ``id`` is the line of the last of them."""

    id: int
    person_id: int
    name: names.Name
    phone: str
    times: int
    first: date
    last: date
    session_id: int
    contacted: date | None


@dataclass(frozen=True, slots=True)
class Unserved:
    """A person with an open status and nothing done for them; ``last`` is their last visit."""

    person_id: int
    name: names.Name
    phone: str
    statuses: tuple[str, ...]
    last: date | None
    contacted: date | None


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody asked after a person: when, how, what came of it, when to ask again."""

    id: int
    person_id: int
    session_id: int | None
    contacted_on: date
    way: str
    outcome: str
    next_on: date | None
    staff_id: int | None


# Who did not come

_MISSED = """
  select attendance.id from session
    join attendance on session_id = session.id and mark in ('absent', 'excused')
    join person on person.id = person_id and archived_on is null
   where day between :first and :last and state = 'held'
   order by day desc, session.id desc, line
"""


def missed_ids(store: Store, first: date, last: date) -> array[int]:
    """Return the roster lines of held sessions whose people did not come, the last day first."""
    values = {"first": first.isoformat(), "last": last.isoformat()}
    return array("q", (row[0] for row in store.tuples(_MISSED, values)))


_MISSED_ROWS = """
  select attendance.id, person_id, session_id, day, surname, given_name, patronymic, phone,
         case when title_kk = '' or confidential then name_kk else title_kk end,
         case when title_kk = '' or confidential then name_ru else title_ru end,
         mark, reason,
         (select max(contacted_on) from contact
           where contact.person_id = attendance.person_id and contacted_on >= day),
         (select min(later.day) from attendance came join session later
              on later.id = came.session_id
           where came.person_id = attendance.person_id and came.mark = 'present'
             and later.state = 'held' and later.day > session.day)
    from attendance join session on session.id = session_id
    join form on form.id = form_id join person on person.id = person_id
   where attendance.id in ({marks})
"""


def missed_rows(store: Store, lines: Sequence[int]) -> list[Missed]:
    """Return what is known of roster lines, in the order asked for."""
    known = {row[0]: _missed(row) for row in _asked(store, _MISSED_ROWS, lines)}
    return [known[line] for line in lines if line in known]


def missed(store: Store, first: date, last: date) -> list[Missed]:
    """Return who did not come to the sessions held on these days, both days included."""
    return missed_rows(store, missed_ids(store, first, last))


def _missed(row: Sequence[Any]) -> Missed:
    return Missed(
        id=row[0],
        person_id=row[1],
        session_id=row[2],
        day=date.fromisoformat(row[3]),
        name=names.Name(row[4], row[5], row[6]),
        phone=row[7],
        called=Both(row[8], row[9]),
        mark=row[10],
        excused=row[10] == "excused",
        reason=row[11],
        contacted=_day(row[12]),
        came_since=_day(row[13]),
    )


# Again and again

_OFTEN_ABSENT = """
  select person_id from session
   cross join attendance on session_id = session.id and mark = 'absent'
   where day >= :since and state = 'held'
   group by person_id having count(*) >= :least
"""
# A cross join keeps its order: grouping by person else reads all the marks there ever were.
_MARKS_OF = """
  select person_id, attendance.id, mark, day, session_id
    from attendance join session on session.id = session_id
   where person_id in ({marks}) and mark in ('present', 'absent')
     and state = 'held' and day >= ?
   order by person_id, day desc, starts desc, session.id desc
"""


def in_a_row(store: Store, least: int = IN_A_ROW, since: date = date.min) -> list[Run]:
    """Return who did not come ``least`` times or more one after another, up to their last mark.

    Counted from a day on. An excused absence neither counts nor breaks the row; sessions that
    were cancelled or are not marked yet are passed over. The longest row comes first. Refuses
    less than one absence.
    """
    drafts.counted("least", least, 1, _MANY)
    values = {"since": since.isoformat(), "least": least}
    people = [row[0] for row in store.tuples(_OFTEN_ABSENT, values)]
    runs = _runs(_asked(store, _MARKS_OF, people, since.isoformat()))
    long = {person: run for person, run in runs.items() if len(run) >= least}
    found = [_run(row, long[row[0]]) for row in _asked(store, _PERSON, list(long))]
    return sorted(found, key=lambda run: (-run.times, -run.last.toordinal(), run.person_id))


def _runs(marks: Iterable[Sequence[Any]]) -> dict[int, list[Sequence[Any]]]:
    """Return each person's last absences, the newest first: a coming ends the row."""
    runs: dict[int, list[Sequence[Any]]] = {}
    ended: set[int] = set()
    for row in marks:
        if row[2] == "present":
            ended.add(row[0])
        elif row[0] not in ended:
            runs.setdefault(row[0], []).append(row)
    return runs


_PERSON = """
  select id, surname, given_name, patronymic, phone,
         (select max(contacted_on) from contact where contact.person_id = person.id)
    from person where id in ({marks}) and archived_on is null
"""


def _run(person: Sequence[Any], absences: Sequence[Sequence[Any]]) -> Run:
    newest, oldest = absences[0], absences[-1]
    asked, last = _day(person[5]), date.fromisoformat(newest[3])
    return Run(
        id=newest[1],
        person_id=person[0],
        name=names.Name(*person[1:4]),
        phone=person[4],
        times=len(absences),
        first=date.fromisoformat(oldest[3]),
        last=last,
        session_id=newest[4],
        contacted=asked if asked and asked >= last else None,
    )


# Nothing for long

_UNSERVED = """
  with served(person_id) as (
    select person_id from session
     cross join attendance on session_id = session.id and mark = 'present'
     where day >= :since and state = 'held'
    union all select person_id from consultation where held_on >= :since
    union all select person_id from test_result where taken_on >= :since
    union all select person_id from referral where issued_on >= :since
  )
  select id from person indexed by person_by_name
   where archived_on is null
     and id in (select person_id from status indexed by status_of
                 where kind in ({kinds}) and since <= :today and (until is null or until >= :today))
     and id not in (select id from person where registered_on >= :since)
     and id not in (select person_id from served)
   order by sort_key, id
"""
# Named indexes hold all that is asked, in the order of the list: no card is read for it.


def no_service_since(
    store: Store,
    day: date,
    kinds: Collection[str] = statuses.KINDS,
    *,
    cancelled: Callable[[], bool] | None = None,
) -> array[int]:
    """Return live people with an open status of these kinds and no service since a day, by name.

    A service is coming to a session, a consultation, a test or a referral. Whoever was registered
    since that day is not asked for: nothing could be overdue.
    """
    wanted = [kind for kind in statuses.KINDS if kind in kinds]
    values: dict[str, Any] = {"since": day.isoformat(), "today": store.today().isoformat()}
    values |= {f"kind{place}": kind for place, kind in enumerate(wanted)}
    sql = _UNSERVED.format(kinds=", ".join(f":kind{place}" for place in range(len(wanted))))
    found = array("q")
    for row in store.stream(sql, values):
        if cancelled is not None and cancelled():
            return array("q")
        found.append(row[0])
    return found


_UNSERVED_ROWS = """
  select id, surname, given_name, patronymic, phone,
         (select max(contacted_on) from contact where contact.person_id = person.id),
         (select max(day) from attendance join session on session.id = session_id
           where attendance.person_id = person.id and mark = 'present' and state = 'held')
    from person where id in ({marks})
"""


def unserved_rows(store: Store, people: Sequence[int]) -> list[Unserved]:
    """Return what a row says of each of these people, in the order asked for."""
    held = statuses.standing(store, people, store.today()) if people else {}
    known = {
        row[0]: Unserved(
            row[0],
            names.Name(*row[1:4]),
            row[4],
            held.get(row[0], ()),
            last=_day(row[6]),
            contacted=_day(row[5]),
        )
        for row in _asked(store, _UNSERVED_ROWS, people)
    }
    return [known[person] for person in people if person in known]


# Asking after them


def contact(
    store: Store,
    person_id: int,
    session_id: int | None,
    day: date,
    way: str,
    outcome: str = "",
    next_on: date | None = None,
    staff_id: int | None = None,
) -> int:
    """Write down that somebody asked after a person, about one session or in general.

    Refuses a card off the lists, an unknown way, a day to come, and a next day before that one.
    """
    card = cases.person(store, person_id)
    cases.past("day", day, store.today())
    drafts.chosen("way", way, WAYS)
    if next_on is not None and next_on < day:
        raise FieldRefusal("next_on", "dates-crossed")
    values = {
        "person_id": person_id,
        "session_id": session_id,
        "contacted_on": day.isoformat(),
        "way": way,
        "outcome": text.field("outcome", outcome, 500),
        "next_on": next_on.isoformat() if next_on else None,
        "staff_id": staff_id,
    }
    with store.transaction("contact.add", card.name.full):
        return store.insert("contact", values)


def contacts(store: Store, person_id: int) -> list[Contact]:
    """Return when a person was asked after, the last time first."""
    sql = """
      select id, person_id, session_id, contacted_on, way, outcome, next_on, staff_id
        from contact where person_id = ? order by contacted_on desc, id desc
    """
    return [
        Contact(number, person, session, date.fromisoformat(day), way, outcome, _day(then), who)
        for number, person, session, day, way, outcome, then, who in store.tuples(sql, (person_id,))
    ]


def _asked(store: Store, sql: str, wanted: Sequence[int], *rest: Any) -> Iterable[Sequence[Any]]:
    for start in range(0, len(wanted), _CHUNK):
        chunk = tuple(wanted[start : start + _CHUNK])
        yield from store.tuples(sql.format(marks=", ".join("?" * len(chunk))), (*chunk, *rest))


def _day(kept: str | None) -> date | None:
    return date.fromisoformat(kept) if kept else None
