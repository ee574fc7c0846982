"""Pupils who have not chosen a profession, listed for short courses (R190-17).

Only pupils: the paragraph speaks of them alone, though its section is about students too (A13). Who
was taken off keeps the line and the reason; what became of somebody later has a day of its own, so
that an old quarter can be printed again unchanged.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, fields, replace
from datetime import date
from typing import Any

from app.errors import FieldRefusal, Refusal
from app.kazakh import names, text
from app.papers import Both
from app.schooling import cohorts, years
from app.schooling.cohorts import Wanted
from app.store.store import Row, Store

OUTCOMES = ("studying", "finished", "left", "declined", "employed", "chose")


@dataclass(frozen=True, slots=True)
class Draft:
    """A list as typed: for which school year, to whom it is sent and when."""

    title_kk: str = ""
    title_ru: str = ""
    year: int = 0
    made_on: date | None = None
    partner_id: int | None = None
    sent_on: date | None = None
    signatory_id: int | None = None
    officer_id: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Undecided(Draft):
    """A list on the books; once printed its lines stay as they were printed."""

    id: int = 0
    uid: str = ""
    paper_id: int | None = None

    @property
    def title(self) -> Both:
        """The heading in both languages."""
        return Both(self.title_kk, self.title_ru)


@dataclass(frozen=True, slots=True)
class Entry:
    """A pupil on a list, and what became of them."""

    id: int
    person_id: int
    line: int
    name: names.Name
    birth_date: date | None
    class_name: str
    established: str
    removed_on: date | None
    removed_reason: str
    outcome: str
    outcome_on: date | None
    outcome_note: str


FIELDS = tuple(each.name for each in fields(Draft))
_DATES = ("made_on", "sent_on")


def candidates(store: Store, year: int, partner_id: int | None = None) -> list[int]:
    """Return the pupils reached by guidance in a year who have not chosen, by school and class."""
    reached = set(cohorts.ids(store, Wanted(year, partner_id, which="covered")))
    open_ = cohorts.ids(store, Wanted(year, partner_id, which="undecided"))
    pupils = _pupils(store, open_, year)
    return [each for each in open_ if each in reached and each in pupils]


def _pupils(store: Store, people: Iterable[int], year: int) -> set[int]:
    """Return those who were pupils in a year and did not become students in it."""
    sql = """
      select person_id from enrolment
       where level = 'school' and person_id in (select value from json_each(:people))
         and since <= :last and coalesce(until, :first) >= :first
         and not exists (select 1 from enrolment later
                          where later.person_id = enrolment.person_id
                            and later.level = 'college' and later.since > enrolment.since
                            and later.since <= :last and later.began <= :year)
    """
    values = {
        "people": f"[{', '.join(map(str, people))}]",
        "first": years.first_day(year).isoformat(),
        "last": years.last_day(year).isoformat(),
        "year": year,
    }
    return {row[0] for row in store.tuples(sql, values)}


def checked(draft: Draft) -> Draft:
    """Return the draft as it will be kept; refuses no heading, no day, sent before it was made."""
    kk, ru = (text.field(name, getattr(draft, name), 300) for name in ("title_kk", "title_ru"))
    tidy = replace(draft, title_kk=kk, title_ru=ru, note=text.field_lines("note", draft.note, 5000))
    if not tidy.title_kk:
        raise FieldRefusal("title_kk", "field-required")
    if tidy.made_on is None:
        raise FieldRefusal("made_on", "date-missing")
    if tidy.sent_on is not None and tidy.sent_on < tidy.made_on:
        raise FieldRefusal("sent_on", "dates-crossed")
    return replace(tidy, year=tidy.year or years.of(tidy.made_on))


def make(store: Store, draft: Draft, people: Sequence[int] = ()) -> int:
    """Begin a list, with those who are to stand on it."""
    tidy = checked(draft)
    with store.transaction("undecided.make", tidy.title_kk):
        made = store.insert("undecided_list", _row(tidy))
        if people:
            put(store, made, people)
        return made


def change(store: Store, list_id: int, draft: Draft) -> None:
    """Save a list's head; of a printed one only where and when it was sent, and the note."""
    tidy, held = checked(draft), get(store, list_id)
    if _is_printed(store, held):
        shown = Draft(**{name: getattr(held, name) for name in FIELDS})
        free = replace(shown, sent_on=tidy.sent_on, partner_id=tidy.partner_id, note=tidy.note)
        if free != tidy:
            raise Refusal("list-printed")
    with store.transaction("undecided.change", tidy.title_kk):
        store.update("undecided_list", list_id, _row(tidy))


def put(store: Store, list_id: int, people: Sequence[int], established: str = "") -> list[int]:
    """Put pupils on a list in the order given; who stands on it stays.

    Refuses a printed list, and people who are not pupils (R190-17).
    """
    held = _unprinted(store, list_id)
    pupils = _pupils(store, people, held.year)
    others = [each for each in people if each not in pupils]
    if others:
        raise Refusal("undecided-not-pupils", count=len(others))
    known = {entry.person_id for entry in entries(store, list_id)}
    added = [each for each in dict.fromkeys(people) if each not in known]
    classes = {each.person_id: each.class_name for each in cohorts.members(store, added, held.year)}
    how = text.field("established", established, 300)
    with store.transaction("undecided.put", held.title_kk):
        sql = "select coalesce(max(line), 0) from undecided_entry where list_id = ?"
        last = int(store.scalar(sql, (list_id,)))
        return [
            store.insert(
                "undecided_entry",
                {
                    "list_id": list_id,
                    "person_id": person,
                    "line": last + place,
                    "class": classes.get(person, ""),
                    "established": how,
                },
            )
            for place, person in enumerate(added, 1)
        ]


def _unprinted(store: Store, list_id: int) -> Undecided:
    held = get(store, list_id)
    if _is_printed(store, held):
        raise Refusal("list-printed")
    return held


def _is_printed(store: Store, held: Undecided) -> bool:
    """Tell whether a paper of a list stands; once it is annulled the list may be put right."""
    sql = "select 1 from paper where id = ? and state <> 'annulled'"
    return store.scalar(sql, (held.paper_id,)) is not None


def take_off(store: Store, entry_id: int, reason: str) -> None:
    """Take a pupil off a list with a reason; the line stays, and so does the first reason."""
    why = text.field("reason", reason, 300)
    if not why:
        raise FieldRefusal("reason", "reason-missing")
    entry = store.row("undecided_entry", entry_id)
    _unprinted(store, int(entry["list_id"]))
    if entry["removed_on"] is not None:
        return
    with store.transaction("undecided.take_off"):
        values = {"removed_on": store.today().isoformat(), "removed_reason": why}
        store.update("undecided_entry", entry_id, values)


def came_of(
    store: Store, entry_ids: Sequence[int], outcome: str, day: date, note: str = ""
) -> None:
    """Keep what became of pupils on a list, on a day of its own; refuses a day to come."""
    if outcome not in OUTCOMES:
        raise FieldRefusal("outcome", "choice-unknown", value=outcome)
    if day > store.today():
        raise FieldRefusal("outcome_on", "date-in-future")
    words = text.field("outcome_note", note, 500)
    with store.transaction("undecided.outcome", outcome):
        for entry in entry_ids:
            values = {"outcome": outcome, "outcome_on": day.isoformat(), "outcome_note": words}
            store.update("undecided_entry", entry, values)


# Reading


def get(store: Store, list_id: int) -> Undecided:
    """Return a list's head, or refuse an unknown number."""
    return _undecided(store.row("undecided_list", list_id))


def listed(store: Store) -> list[Undecided]:
    """Return all lists, the latest first."""
    sql = "select * from undecided_list order by made_on desc, id desc"
    return [_undecided(row) for row in store.query(sql)]


def entries(store: Store, list_id: int) -> list[Entry]:
    """Return the lines of a list, those taken off among them."""
    sql = """
      select undecided_entry.*, surname, given_name, patronymic, birth_date
        from undecided_entry join person on person.id = person_id
       where list_id = ? order by line
    """
    return [_entry(row) for row in store.query(sql, (list_id,))]


def _row(draft: Draft) -> dict[str, Any]:
    row = asdict(draft)
    for name in _DATES:
        row[name] = row[name].isoformat() if row[name] else None
    return row


def _undecided(row: Row) -> Undecided:
    values = {name: row[name] for name in FIELDS}
    for name in _DATES:
        values[name] = _day(row[name])
    return Undecided(**values, id=row["id"], uid=row["uid"], paper_id=row["paper_id"])


def _entry(row: Row) -> Entry:
    same = ("id", "person_id", "line", "established", "removed_reason", "outcome", "outcome_note")
    return Entry(
        **{name: row[name] for name in same},
        name=names.Name(row["surname"], row["given_name"], row["patronymic"]),
        birth_date=_day(row["birth_date"]),
        class_name=row["class"],
        removed_on=_day(row["removed_on"]),
        outcome_on=_day(row["outcome_on"]),
    )


def _day(kept: str | None) -> date | None:
    return date.fromisoformat(kept) if kept else None
