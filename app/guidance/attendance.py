"""Who was to come, who came: a session's roster and its marks.

A mark keeps the statuses its person had on the session's own day (R190-1). Persons and visits are
two counts, and both are always given.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from app.errors import FieldRefusal, Refusal
from app.guidance import sessions, sheet_lines
from app.guidance.marks import standing
from app.guidance.sessions import Session
from app.guidance.sheet_lines import Reading
from app.kazakh import names, text
from app.store.store import Store

MARKS = ("present", "absent", "excused")
"""Came; did not come; did not come and had reason. An empty mark is not made yet."""
_CHUNK = 400


@dataclass(frozen=True, slots=True)
class Line:
    """A person on a session's roster; ``line`` is the number on the sheet and never changes."""

    id: int
    person_id: int
    line: int
    name: names.Name
    class_name: str
    mark: str
    walk_in: bool
    reason: str
    statuses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Totals:
    """The counts of a session; ``unnamed`` are participants counted by heads."""

    listed: int = 0
    present: int = 0
    absent: int = 0
    excused: int = 0
    walk_ins: int = 0
    unnamed: int = 0
    others: int = 0

    @property
    def unmarked(self) -> int:
        """How many lines have no mark yet."""
        return self.listed - self.present - self.absent - self.excused

    @property
    def visits(self) -> int:
        """How many participants there were, named and counted."""
        return self.present + self.unnamed


def roster(store: Store, session_id: int) -> list[Line]:
    """Return a session's roster by line."""
    sql = """
      select attendance.id, person_id, line, surname, given_name, patronymic, class, mark, walk_in,
             reason, statuses
        from attendance join person on person.id = person_id
       where session_id = ? order by line
    """
    return [_line(row) for row in store.tuples(sql, (session_id,))]


def _line(row: Sequence[Any]) -> Line:
    number, person, line, surname, given, patronymic, named, mark, walk_in, reason, held = row
    name = names.Name(surname, given, patronymic)
    kinds = tuple(held.split())
    return Line(number, person, line, name, named, mark, bool(walk_in), reason, kinds)


# The roster


def enrol(
    store: Store,
    session_id: int,
    people: Iterable[int],
    classes: Mapping[int, str] | None = None,
    *,
    walk_in: bool = False,
) -> list[int]:
    """Put people on the roster in Kazakh order of names, after those on it; return the new lines.

    Who is on it already stays as they are. Refuses people who are off the lists, and a session
    that only counts heads.
    """
    session = _named(store, session_id)
    wanted = _ordered(store, people)
    with store.transaction("attendance.enrol", sessions.called(store, session)):
        held = {each.person_id for each in roster(store, session_id)}
        last = _last_line(store, session_id)
        added = [each for each in wanted if each not in held]
        return [
            store.insert(
                "attendance",
                {
                    "session_id": session_id,
                    "person_id": person,
                    "line": last + place,
                    "walk_in": int(walk_in),
                    "class": text.field("class", (classes or {}).get(person, ""), 60),
                },
            )
            for place, person in enumerate(added, 1)
        ]


def _named(store: Store, session_id: int) -> Session:
    session = sessions.get(store, session_id)
    if session.roster != "named":
        raise Refusal("session-counts-heads")
    if session.state == "cancelled":
        raise Refusal("session-cancelled")
    return session


_LAST_LINE = """
  select max(coalesce((select max(line) from attendance where session_id = session.id), 0),
             coalesce((select max(json_extract(row.value, '$.line'))
                         from paper,
                              json_each(iif(json_valid(record), record, '{}'), '$.rows') row
                        where paper.id = session.paper_id), 0))
    from session where id = ?
"""


def _last_line(store: Store, session_id: int) -> int:
    """The last number given, on the roster or on the last sheet printed of it."""
    return int(store.scalar(_LAST_LINE, (session_id,)))


def _ordered(store: Store, people: Iterable[int]) -> list[int]:
    """Order people by name; refuses anybody off the lists, as a card that became another one."""
    wanted = list(dict.fromkeys(people))
    found: list[tuple[str, int]] = []
    for start in range(0, len(wanted), _CHUNK):
        chunk = wanted[start : start + _CHUNK]
        sql = f"""
          select sort_key, id, archived_on from person where id in ({", ".join("?" * len(chunk))})
        """
        for key, person, archived in store.tuples(sql, chunk):
            if archived:
                raise Refusal("person-archived", record=person)
            found.append((key, person))
    if len(found) < len(wanted):
        raise Refusal("record-unknown", table="person", record=0)
    return [person for _, person in sorted(found)]


def withdraw(store: Store, lines: Sequence[int]) -> None:
    """Take people off a roster before they are marked; the other lines keep their numbers."""
    with store.transaction("attendance.withdraw", str(len(lines))):
        for line in lines:
            if store.row("attendance", line)["mark"]:
                raise Refusal("attendance-marked")
            store.delete("attendance", line)


def set_class(store: Store, line: int, name: str) -> None:
    """Say which class or group a person came with, as the sheet shows it."""
    with store.transaction("attendance.class"):
        store.update("attendance", line, {"class": text.field("class", name, 60)})


# The marks


def mark(store: Store, lines: Sequence[int], kind: str, reason: str = "") -> None:
    """Mark lines of one session, or with an empty kind take their marks back.

    Refuses a session of a day to come and a cancelled one. The first mark makes it held.
    """
    if kind not in ("", *MARKS):
        raise FieldRefusal("mark", "choice-unknown", value=kind)
    if not lines:
        return
    session = _markable(store, int(store.row("attendance", lines[0])["session_id"]))
    with store.transaction("attendance.mark", sessions.called(store, session)):
        _put(store, session, dict.fromkeys(lines, kind), reason)


def read_sheet(lines: Sequence[Line], typed: str) -> Reading:
    """Return what a signed sheet's line means for a roster, by the numbers of the sheet.

    Whoever was excused beforehand and is not named stays excused. Refuses what cannot be read.
    """
    said = sheet_lines.read(typed, [each.line for each in lines])
    spared = {each.line for each in lines if each.mark == "excused"} - said.named
    marks = {line: kind for line, kind in said.marks.items() if line not in spared}
    return replace(said, marks=marks)


def sheet(lines: Sequence[Line], typed: str) -> tuple[dict[int, str], int | None]:
    """Return what a signed sheet's line means: marks by the roster's ids, and how many unlisted."""
    said = read_sheet(lines, typed)
    marks = {each.id: said.marks[each.line] for each in lines if each.line in said.marks}
    return marks, said.unlisted


def mark_many(
    store: Store, session_id: int, marks: Mapping[int, str], unnamed: int | None = None
) -> None:
    """Put the marks of a whole sheet, by the roster's ids, as one action.

    With ``unnamed``, that many participants came without standing on the list.
    """
    session = _markable(store, session_id)
    with store.transaction("attendance.sheet", sessions.called(store, session)):
        _put(store, session, marks, "")
        if unnamed is not None and unnamed != session.participants:
            count_heads(store, session_id, {"participants": unnamed})


def count_heads(store: Store, session_id: int, heads: Mapping[str, int]) -> None:
    """Keep how many came without names, by group; the first count makes a session held.

    Refuses a session of a day to come, a cancelled one, and a number that cannot be.
    """
    session = sessions.get(store, session_id)
    _refuse_to_come(store, session)
    for name, number in heads.items():
        if name not in sessions.HEADS:
            raise FieldRefusal("heads", "choice-unknown", value=name)
        if not 0 <= number <= sessions.MOST:
            raise FieldRefusal(name, "count-outside", least=0, most=sessions.MOST)
    with store.transaction("attendance.heads", sessions.called(store, session)):
        store.update("session", session_id, heads)
        if session.state == "planned" and any(heads.values()):
            sessions.hold(store, session_id)


def mark_rest(store: Store, session_id: int, kind: str) -> int:
    """Mark everybody who has no mark yet; return how many those were."""
    rest = [each.id for each in roster(store, session_id) if not each.mark]
    mark(store, rest, kind)
    return len(rest)


def came(store: Store, session_id: int, person_id: int) -> int:
    """Mark a person as having come, a walk-in who was not on the roster; return the line."""
    sql = "select id from attendance where session_id = ? and person_id = ?"
    with store.transaction("attendance.came"):
        line = store.scalar(sql, (session_id, person_id))
        if line is None:
            (line,) = enrol(store, session_id, (person_id,), walk_in=True)
        mark(store, (int(line),), "present")
        return int(line)


def _markable(store: Store, session_id: int) -> Session:
    session = _named(store, session_id)
    _refuse_to_come(store, session)
    return session


def _refuse_to_come(store: Store, session: Session) -> None:
    if session.state == "cancelled":
        raise Refusal("session-cancelled")
    if session.on > store.today():
        raise Refusal("session-not-yet", day=session.on)


def _put(store: Store, session: Session, marks: Mapping[int, str], reason: str) -> None:
    why = text.field("reason", reason, 300)
    known = _standing(store, session.id, list(marks))
    for line in marks:
        if line not in known:
            raise Refusal("attendance-not-of-session", line=line)
    # What stands as it is keeps its reason and the statuses it was marked with.
    fresh = {line: kind for line, kind in marks.items() if kind != known[line][1] or why}
    held = standing(store, [known[line][0] for line in fresh], session.on)
    for line, kind in fresh.items():
        kept = " ".join(held.get(known[line][0], ())) if kind else ""
        values = {"mark": kind, "reason": why if kind else "", "statuses": kept}
        store.update("attendance", line, values)
    if session.state == "planned" and any(marks.values()):
        sessions.hold(store, session.id)


def _standing(store: Store, session_id: int, lines: Sequence[int]) -> dict[int, tuple[int, str]]:
    """Return the person and the mark of each of these lines that is of the session."""
    found: dict[int, tuple[int, str]] = {}
    for start in range(0, len(lines), _CHUNK):
        chunk = lines[start : start + _CHUNK]
        sql = f"""
          select id, person_id, mark from attendance
           where id in ({", ".join("?" * len(chunk))}) and session_id = ?
        """
        for line, person, kind in store.tuples(sql, (*chunk, session_id)):
            found[line] = (person, kind)
    return found


# Counting


def totals(store: Store, session_id: int) -> Totals:
    """Return the counts of a session."""
    return totals_of(store, (session_id,))[session_id]


def totals_of(store: Store, wanted: Sequence[int]) -> dict[int, Totals]:
    """Return the counts of several sessions, for a week or a month at once."""
    counted: dict[int, dict[str, int]] = {each: {} for each in wanted}
    for start in range(0, len(wanted), _CHUNK):
        chunk = tuple(wanted[start : start + _CHUNK])
        marks = ", ".join("?" * len(chunk))
        sql = f"""
          select session_id, mark, count(*) from attendance
           where session_id in ({marks}) group by session_id, mark
        """
        for session, kind, number in store.tuples(sql, chunk):
            counted[session][kind] = number
        sql = f"""
          select session.id, participants, parents + employers + representatives,
                 (select count(*) from attendance
                   where session_id = session.id and walk_in = 1)
            from session where id in ({marks})
        """
        for session, unnamed, others, walked in store.tuples(sql, chunk):
            counted[session].update(unnamed=unnamed, others=others, walk_ins=walked)
    return {each: _totals(found) for each, found in counted.items()}


def _totals(found: Mapping[str, int]) -> Totals:
    marks = {kind: found.get(kind, 0) for kind in MARKS}
    return Totals(
        listed=sum(marks.values()) + found.get("", 0),
        walk_ins=found.get("walk_ins", 0),
        unnamed=found.get("unnamed", 0),
        others=found.get("others", 0),
        **marks,
    )


@dataclass(frozen=True, slots=True)
class Served:
    """Both counts of a period: how many different persons came, and how many visits they made."""

    persons: int
    visits: int


def served(store: Store, first: date, last: date, service: str = "") -> Served:
    """Return persons and visits of held sessions of a period, both days included."""
    sql = """
      select count(distinct person_id), count(*) from session
        join form on form.id = form_id
        join attendance on session_id = session.id and mark = 'present'
       where day between :first and :last and state = 'held'
         and (:service = '' or service = :service)
    """
    values = {"first": first.isoformat(), "last": last.isoformat(), "service": service}
    return Served(*store.tuples(sql, values)[0])
