"""Lists of persons for vocational training (R190-7.6): made, numbered, followed.

A number stands for the names that were on the page. So an issued list takes nobody in any more:
whoever comes later goes on a list of their own, begun with the same head. Whoever drops out is
marked with the day and the reason beside the name, as an outcome is, and the page stays.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from app import drafts
from app.errors import FieldRefusal, Refusal
from app.guidance import cases, rows
from app.guidance.training_entries import (
    MOST,
    OUTCOMES,
    Entry,
    add,
    add_from,
    entries,
    follow,
    number_lines,
    of,
    put_back,
    refuse_issued,
    set_profession,
    take_off,
    warnings,
)
from app.papers import Both
from app.store.store import Store

__all__ = [
    "MOST",
    "OUTCOMES",
    "Draft",
    "Entry",
    "TrainingList",
    "add",
    "add_from",
    "change",
    "checked",
    "continued",
    "draft_of",
    "entries",
    "follow",
    "get",
    "listed",
    "make",
    "number_lines",
    "of",
    "put_back",
    "remove",
    "set_profession",
    "take_off",
    "warnings",
]


@dataclass(frozen=True, slots=True)
class Draft:
    """The head of a list: what for, where, from when to when."""

    made_on: date
    title_kk: str = ""
    title_ru: str = ""
    partner_id: int | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    signatory_id: int | None = None
    officer_id: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class TrainingList(Draft):
    """A list on the books; ``paper_id`` is the paper it was issued as, ``number`` its number.

    ``number`` is empty while nothing stands: not issued yet, or annulled.
    """

    id: int = 0
    uid: str = ""
    paper_id: int | None = None
    number: str = ""
    standing: int = 0
    removed: int = 0

    @property
    def title(self) -> Both:
        """What the list is for, in both languages."""
        return Both(self.title_kk, self.title_ru)

    @property
    def issued(self) -> bool:
        """Tell whether the list stands as a paper, so that nobody can be added."""
        return bool(self.number)


def checked(store: Store, draft: Draft) -> Draft:
    """Return the head as it will be kept; refuses no title, a day to come, crossed days."""
    tidy = drafts.tidied(draft, ("title_kk", "title_ru"), ("note",))
    if not tidy.title_kk:
        raise FieldRefusal("title_kk", "title-missing")
    cases.past("made_on", tidy.made_on, store.today())
    cases.partner(store, "partner_id", tidy.partner_id)
    if tidy.starts_on and tidy.ends_on and tidy.ends_on < tidy.starts_on:
        raise FieldRefusal("ends_on", "dates-crossed")
    return tidy


def make(store: Store, draft: Draft) -> int:
    """Begin a list."""
    tidy = checked(store, draft)
    with store.transaction("training_list.make", tidy.title_kk):
        return store.insert("training_list", rows.row(tidy))


def change(store: Store, list_id: int, draft: Draft) -> None:
    """Save a list's head; refuses one that stands as a paper."""
    refuse_issued(store, list_id)
    tidy = checked(store, draft)
    with store.transaction("training_list.change", tidy.title_kk):
        store.update("training_list", list_id, rows.row(tidy))


def continued(store: Store, list_id: int, day: date) -> int:
    """Begin another list with the same head, for those who come after the first was issued."""
    head = rows.part(Draft, get(store, list_id))
    return make(store, replace(head, made_on=day))


def remove(store: Store, list_id: int) -> None:
    """Take back a list begun by mistake; refuses one that was ever issued."""
    held = get(store, list_id)
    if held.paper_id is not None:
        raise Refusal("record-has-paper")
    with store.transaction("training_list.remove", held.title_kk):
        for entry in entries(store, list_id):
            store.delete("training_entry", entry.id)
        store.delete("training_list", list_id)


_HEAD = """
  select training_list.*, coalesce(paper.number, '') as number,
         (select count(*) from training_entry
           where list_id = training_list.id and removed_on is null) as standing,
         (select count(*) from training_entry
           where list_id = training_list.id and removed_on is not null) as removed
    from training_list left join paper on paper.id = paper_id and paper.state <> 'annulled'
"""


def get(store: Store, list_id: int) -> TrainingList:
    """Return a list's head, or refuse an unknown number."""
    found = store.query(f"{_HEAD} where training_list.id = ?", (list_id,))
    if not found:
        raise Refusal("record-unknown", table="training_list", record=list_id)
    return rows.read(TrainingList, found[0])


def listed(store: Store, first: date | None = None, last: date | None = None) -> list[TrainingList]:
    """Return the lists made in a period, both days included, newest first."""
    days = ((first or date.min).isoformat(), (last or date.max).isoformat())
    sql = f"{_HEAD} where made_on between ? and ? order by made_on desc, training_list.id desc"
    return [rows.read(TrainingList, row) for row in store.query(sql, days)]


def draft_of(held: TrainingList) -> Draft:
    """Return the part of a list that a person types."""
    return rows.part(Draft, held)
