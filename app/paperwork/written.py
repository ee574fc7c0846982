"""A record whose paper was written by hand under a number set aside, joined to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.agencies import contracts, deliveries, tenders
from app.errors import Refusal
from app.guidance import cases, sessions, training
from app.papers import Both
from app.paperwork import by_hand, register
from app.paperwork.register import Issued
from app.schooling import undecided
from app.store.store import Store

TABLES = {
    "profile": "test_result",
    "recommendation": "recommendation",
    "selection": "selection",
    "sheet": "session",
    "training_list": "training_list",
    "undecided": "undecided_list",
    "tender_protocol": "tender",
    "acceptance": "acceptance",
}
"""The table whose record a kind of paper is issued for.

A fair's summary is named by none, and a plan's papers are printed as often as they are asked for.
"""


_MOST = 60  # of a group's records offered: older ones are found by their own room
_WAITING = {
    "profile": """
      select id, taken_on, name_kk, name_ru from test_result
       where person_id = :person and paper_id is null order by taken_on desc, id desc
    """,
    "recommendation": """
      select id, dated, profession_kk, profession_ru from recommendation
       where person_id = :person and paper_id is null and author = 'centre'
       order by dated desc, id desc
    """,
    "selection": """
      select id, held_on, object_kk, object_ru from selection
       where person_id = :person and paper_id is null order by held_on desc, id desc
    """,
    "sheet": """
      select session.id, day, coalesce(nullif(title_kk, ''), name_kk),
             coalesce(nullif(title_ru, ''), name_ru)
        from session join form on form.id = form_id
       where paper_id is null and state <> 'cancelled' and one_person = 0
       order by day desc, session.id desc limit :most
    """,
    "training_list": """
      select id, made_on, title_kk, title_ru from training_list
       where paper_id is null order by made_on desc, id desc limit :most
    """,
    "undecided": """
      select id, made_on, title_kk, title_ru from undecided_list
       where paper_id is null order by made_on desc, id desc limit :most
    """,
    "tender_protocol": """
      select id, held_on, coalesce(nullif(subject_kk, ''), basis_kk),
             coalesce(nullif(subject_ru, ''), basis_ru)
        from tender where paper_id is null order by held_on desc, id desc limit :most
    """,
    "acceptance": """
      select acceptance.id, accepted_on, number, number
        from acceptance join contract on contract.id = contract_id
       where paper_id is null order by accepted_on desc, acceptance.id desc limit :most
    """,
}
_HELD_BY_PAPER = (
    "recommendation",
    "selection",
    "training_list",
    "undecided_list",
    "tender",
    "acceptance",
)


@dataclass(frozen=True, slots=True)
class Waiting:
    """A record without a paper: its day and what it is about, never a word of a consultation."""

    id: int
    on: date
    about: Both


def waiting(store: Store, kind: str, person_id: int | None = None) -> list[Waiting]:
    """Return records of a kind that no paper carries yet, newest first: a person's or a group's."""
    sql = _WAITING.get(kind)
    if sql is None:
        return []
    rows = store.tuples(sql, {"person": person_id, "most": _MOST})
    return [Waiting(id, date.fromisoformat(day), Both(kk, ru)) for id, day, kk, ru in rows]


def enter(store: Store, paper_id: int, record_id: int, day: date) -> Issued:
    """Enter what was written by hand as the paper of its record.

    Refuses a record whose paper stands, and a kind of paper that no record carries.
    """
    issued = register.get(store, paper_id)
    table = TABLES.get(issued.kind)
    if table is None:
        raise Refusal("paper-of-another-kind", number=issued.number)
    row = store.row(table, record_id)
    if table in _HELD_BY_PAPER:
        cases.refuse_issued(store, row["paper_id"])
    with store.transaction(f"{issued.kind}.enter", issued.number):
        if "person_id" in row:
            by_hand.enter_of_person(store, paper_id, row["person_id"], day)
        else:
            by_hand.enter_of_group(store, paper_id, _subject(store, issued.kind, record_id), day)
        if table == "training_list":
            training.number_lines(store, record_id)
        store.update(table, record_id, {"paper_id": paper_id})
    return register.get(store, paper_id)


def _subject(store: Store, kind: str, record_id: int) -> str:
    """A session without a topic is called by its form, a selection without a subject by its law."""
    if kind == "sheet":
        return sessions.get(store, record_id).called.kk
    if kind == "training_list":
        return training.get(store, record_id).title_kk
    if kind == "undecided":
        return undecided.get(store, record_id).title_kk
    if kind == "tender_protocol":
        tender = tenders.get(store, record_id)
        return tender.subject_kk or tender.basis_kk
    return contracts.get(store, deliveries.acceptance(store, record_id).contract_id).number
