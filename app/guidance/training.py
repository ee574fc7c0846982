"""Lists of persons for vocational training (R190-7.6): made, numbered, followed.

A number stands for the names that were on the page. So an issued list takes nobody in any more:
whoever comes later goes on a list of their own, begun with the same head. Whoever drops out is
marked with the day and the reason beside the name, as an outcome is, and the page stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.errors import FieldRefusal, Refusal
from app.guidance import cases, rows
from app.kazakh import names
from app.papers import Both
from app.registry import consents, lookups
from app.registry.filters import Filter
from app.store.store import Store

OUTCOMES = ("sent", "studying", "finished", "left", "declined", "employed")
MOST = 500
"""How many a list may hold."""


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


@dataclass(frozen=True, slots=True)
class Entry:
    """A person on a list; one taken off keeps the line, the day and the reason."""

    id: int
    uid: str
    list_id: int
    person_id: int
    line: int
    surname: str
    given_name: str
    patronymic: str
    profession_kk: str
    profession_ru: str
    added_on: date
    added_reason: str
    removed_on: date | None
    removed_reason: str
    outcome: str
    outcome_on: date | None
    outcome_note: str
    statuses: tuple[str, ...]

    @property
    def name(self) -> names.Name:
        """The person's name as on the card now."""
        return names.Name(self.surname, self.given_name, self.patronymic)

    @property
    def profession(self) -> Both:
        """The profession to learn, in both languages."""
        return Both(self.profession_kk, self.profession_ru)


# The head


def checked(store: Store, draft: Draft) -> Draft:
    """Return the head as it will be kept; refuses no title, a day to come, crossed days."""
    tidy = cases.tidied(draft, ("title_kk", "title_ru"), ("note",))
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
    _refuse_issued(store, list_id)
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


def _refuse_issued(store: Store, list_id: int) -> None:
    number = get(store, list_id).number
    if number:
        raise Refusal("training-list-issued", number=number)


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


# Who is on it


def warnings(store: Store, people: Sequence[int], day: date) -> dict[int, tuple[str, ...]]:
    """Return, by person, what speaks against a place on a list of adults; most have nothing.

    Pupils and students have their own ways (R190-10, 17), and so have those under eighteen.
    """
    cards, held = lookups.cards(store, people), lookups.standing(store, people, day)
    found = {}
    for person_id, card in cards.items():
        speaks = {
            "training-youth": cases.is_youth(held.get(person_id, ())),
            "training-under-age": consents.needs_guardian(card.birth_date, day),
            "consent-not-valid": consents.state(consents.of(store, person_id), day) != "valid",
        }
        if any(speaks.values()):
            found[person_id] = tuple(code for code, yes in speaks.items() if yes)
    return found


def add(
    store: Store,
    list_id: int,
    people: Iterable[int],
    *,
    reason: str = "",
    profession_kk: str = "",
    profession_ru: str = "",
) -> list[int]:
    """Put people on a list after those on it, in Kazakh order; return the new entries.

    Who is on it stays; who was taken off comes back on the old line. The profession is theirs to
    learn; where none is given, the one each has chosen. Refuses an issued list.
    """
    raise NotImplementedError


def add_from(
    store: Store, list_id: int, wanted: Filter, today: date, *, reason: str = ""
) -> list[int]:
    """Put everyone a filter holds on a list; see :func:`add`."""
    raise NotImplementedError


def take_off(store: Store, entry_ids: Sequence[int], reason: str) -> None:
    """Take people off a list with a reason; each keeps the line. An issued page stays as it is."""
    raise NotImplementedError


def put_back(store: Store, entry_ids: Sequence[int]) -> None:
    """Put people taken off by mistake back on their lines; refuses an issued list."""
    raise NotImplementedError


def set_profession(store: Store, entry_ids: Sequence[int], kk: str, ru: str = "") -> None:
    """Say which profession these people are to learn; refuses an issued list."""
    raise NotImplementedError


def follow(store: Store, entry_ids: Sequence[int], outcome: str, day: date, note: str = "") -> None:
    """Record what came of it, with its own day; an empty outcome takes it back."""
    raise NotImplementedError


def entries(store: Store, list_id: int, *, removed: bool = True) -> list[Entry]:
    """Return who is on a list, by line; those taken off too unless they are not wanted."""
    raise NotImplementedError


def of(store: Store, person_id: int) -> list[Entry]:
    """Return a person's places on lists, newest first."""
    raise NotImplementedError
