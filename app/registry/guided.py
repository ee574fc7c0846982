"""What guidance adds to a person's history: visits, tests, choices, papers, what came of them.

Nothing confidential is read here at all (R190-2.10): no wish, ability, interest or feature of a
consultation, no score, no conclusion, no part of a selection.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from app.papers import Both
from app.registry.events import Event
from app.store.store import Row, Store


def of(store: Store, person_id: int) -> list[Event]:
    """Return a person's events of guidance, in no order."""
    events: list[Event] = []
    for kind, sql in QUESTIONS.items():
        for row in store.query(sql, {"person": person_id}):
            events += _events(kind, row)
    return events


def _events(kind: str, row: Row) -> Iterable[Event]:
    """Give what happened, and what came of it on a later day where that is known."""
    fields = {name: value for name, value in row.items() if name not in _OWN}
    title = Both(row["kk"] or "", row["ru"] or "")
    day, state, record = date.fromisoformat(row["day"]), row["state"], row["record"]
    yield Event(day, kind, state, title, record, {**fields, **_days(fields)})
    if row.get("ended_on"):
        ended = date.fromisoformat(row["ended_on"])
        yield Event(ended, f"{kind}_outcome", row["outcome"], title, record)


_OWN = {"day", "state", "kk", "ru", "record", "ended_on"}


def _days(fields: Row) -> dict[str, Any]:
    """A day among the fields is a day, not its text."""
    named = {name: value for name, value in fields.items() if name in ("next_on", "until")}
    return {name: date.fromisoformat(value) if value else None for name, value in named.items()}


_PAPER = "left join paper on paper.id = paper_id and paper.state <> 'annulled'"
QUESTIONS = {
    # A visit that left a record of its own is told by that record.
    "session": """
      select session.day, mark as state, session.id as record,
             case when title_kk = '' or confidential then form.name_kk else title_kk end as kk,
             case when title_kk = '' or confidential then form.name_ru else title_ru end as ru,
             form.code as form, form.service, session.state as session_state
        from attendance
        join session on session.id = session_id and session.state <> 'cancelled'
        join form on form.id = form_id
       where attendance.person_id = :person and session_id not in (
         select session_id from consultation
          where person_id = :person and session_id is not null
         union select session_id from test_result
          where person_id = :person and session_id is not null
         union select session_id from selection
          where person_id = :person and session_id is not null
         union select session_id from adaptation
          where person_id = :person and session_id is not null)
    """,
    "consultation": """
      select held_on as day, '' as state, '' as kk, '' as ru, consultation.id as record,
             coalesce(nullif(consultant, ''), staff.surname, '') as "by", next_step, next_on
        from consultation left join staff on staff.id = staff_id where person_id = :person
    """,
    "test": """
      select taken_on as day, iif(concluded_on is null, 'open', 'concluded') as state,
             name_kk as kk, name_ru as ru, test_result.id as record, way, validity,
             coalesce(paper.number, '') as number
        from test_result left join paper on paper.id = paper_id and paper.state <> 'annulled'
       where test_result.person_id = :person
    """,
    "choice": """
      select dated as day, iif(decided, 'decided', 'undecided') as state,
             profession_kk as kk, profession_ru as ru, id as record, established
        from choice where person_id = :person
    """,
    "vacancy_check": """
      select checked_on as day, demand as state, profession_kk as kk, profession_ru as ru,
             id as record, vacancies, area
        from vacancy_check where person_id = :person
    """,
    "recommendation": f"""
      select recommendation.dated as day, iif(selection_needed, 'needed', 'not_needed') as state,
             profession_kk as kk, profession_ru as ru, recommendation.id as record, author,
             coalesce(paper.number, incoming_number) as number,
             coalesce(partner.name_kk, '') as addressee
        from recommendation {_PAPER} left join partner on partner.id = partner_id
       where recommendation.person_id = :person
    """,
    "selection": f"""
      select held_on as day, decision as state, object_kk as kk, object_ru as ru,
             selection.id as record, degree, coalesce(paper.number, '') as number
        from selection {_PAPER} where selection.person_id = :person
    """,
    "training": f"""
      select coalesce(removed_on, added_on) as day, iif(removed_on is null, 'listed', 'removed')
             as state, title_kk as kk, title_ru as ru, training_entry.id as record, list_id,
             coalesce(paper.number, '') as number, removed_reason as reason,
             outcome, outcome_on as ended_on
        from training_entry join training_list on training_list.id = list_id {_PAPER}
       where training_entry.person_id = :person
    """,
    "adaptation": """
      select since as day, kind as state, profession_kk as kk, profession_ru as ru,
             adaptation.id as record, coalesce(partner.name_kk, '') as addressee, until,
             outcome, outcome_on as ended_on
        from adaptation left join partner on partner.id = partner_id where person_id = :person
    """,
    "contact": """
      select contacted_on as day, way as state, '' as kk, '' as ru, id as record,
             outcome as text, next_on
        from contact where person_id = :person
    """,
}
"""What is asked of the file for each kind of event, of the person named ``person``."""
