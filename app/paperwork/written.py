"""A record of guidance whose paper was written by hand under a number set aside, joined to it."""

from __future__ import annotations

from datetime import date

from app.errors import Refusal
from app.guidance import cases, sessions, training
from app.paperwork import by_hand, register
from app.paperwork.register import Issued
from app.store.store import Store

TABLES = {
    "profile": "test_result",
    "recommendation": "recommendation",
    "selection": "selection",
    "sheet": "session",
    "training_list": "training_list",
}
"""The table whose record a kind of paper is issued for; a fair's summary is named by none."""


def enter(store: Store, paper_id: int, record_id: int, day: date) -> Issued:
    """Enter what was written by hand as the paper of its record.

    Refuses a record whose paper stands, and a kind of paper that no record carries.
    """
    issued = register.get(store, paper_id)
    table = TABLES.get(issued.kind)
    if table is None:
        raise Refusal("paper-of-another-kind", number=issued.number)
    row = store.row(table, record_id)
    if table in ("recommendation", "selection", "training_list"):
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
    """A session without a topic is called by its form."""
    if kind == "sheet":
        return sessions.get(store, record_id).called.kk
    return training.get(store, record_id).title_kk
