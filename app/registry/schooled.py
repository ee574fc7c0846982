"""What schools and colleges add to a person's history: entering, leaving, moves found in lists."""

from __future__ import annotations

from datetime import date

from app.papers import Both
from app.registry.events import Event
from app.schooling import years
from app.store.store import Row, Store


def of(store: Store, person_id: int) -> list[Event]:
    """Return a person's events of study, in no order."""
    return [*_studies(store, person_id), *_moves(store, person_id)]


def _studies(store: Store, person_id: int) -> list[Event]:
    sql = """
      select enrolment.*, name_kk, name_ru from enrolment
        join partner on partner.id = partner_id where person_id = ? order by enrolment.id
    """
    events = []
    for row in store.query(sql, (person_id,)):
        since = date.fromisoformat(row["since"])
        fields = {"class": _class(row, since, row["level"])}
        events.append(Event(since, "enrolled", "", _place(row), row["id"], fields))
        if row["until"]:
            until = date.fromisoformat(row["until"])
            said = {"class": _class(row, until, row["level"]), "reason": row["reason"]}
            left = Event(until, "enrolment_ended", row["ended"], _place(row), row["id"], said)
            events.append(left)
    return events


def _moves(store: Store, person_id: int) -> list[Event]:
    """A confirmed move is told by the place it led to."""
    sql = """
      select school_move.*, name_kk, name_ru,
             iif(instr(' ' || roles || ' ', ' school ') = 0
                 and instr(' ' || roles || ' ', ' college ') > 0, 'college', 'school') as level
        from school_move join partner on partner.id = to_partner_id
       where person_id = ? and state <> 'confirmed' order by school_move.id
    """
    events = []
    for row in store.query(sql, (person_id,)):
        day = date.fromisoformat(row["found_on"])
        fields = {"class": _class(row, day, row["level"]), "source": row["source"]}
        events.append(Event(day, "move_found", row["state"], _place(row), row["id"], fields))
    return events


def _place(row: Row) -> Both:
    return Both(row["name_kk"], row["name_ru"])


def _class(row: Row, day: date, level: str) -> str:
    number = years.grade(row["began"], years.of(day))
    return years.class_name(number, row["letter"], level)
