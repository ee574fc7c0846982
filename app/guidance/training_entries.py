"""Who is on a training list (R190-7.6): put on, taken off with a reason, followed afterwards."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from app import drafts
from app.errors import FieldRefusal, Refusal
from app.guidance import cases, choices, rows
from app.kazakh import alphabet, names, text
from app.papers import Both
from app.registry import consents, listing, lookups
from app.registry.filters import Filter
from app.registry.participants import Participant
from app.store.store import Store

OUTCOMES = ("sent", "studying", "finished", "left", "declined", "employed")
MOST = 500
"""How many a list may hold."""


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


# Before anybody is put on


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


def refuse_issued(store: Store, list_id: int) -> None:
    """Refuse to change what an issued list says."""
    sql = """
      select number from training_list join paper on paper.id = paper_id
       where training_list.id = ? and paper.state <> 'annulled'
    """
    number = store.scalar(sql, (list_id,))
    if number is not None:
        raise Refusal("training-list-issued", number=number)


# On and off


def add(
    store: Store,
    list_id: int,
    people: Iterable[int],
    *,
    reason: str = "",
    profession_kk: str = "",
    profession_ru: str = "",
) -> list[int]:
    """Put people on a list after those on it, in Kazakh order of names; return their entries.

    Who is on it stays; who was taken off comes back on the old line. The profession is theirs to
    learn; where none is given, the one each has chosen. Refuses an issued list, people off the
    lists of the register, and more than a list may hold.
    """
    refuse_issued(store, list_id)
    held = {each.person_id: each for each in entries(store, list_id)}
    standing = {person for person, each in held.items() if each.removed_on is None}
    wanted = [each for each in dict.fromkeys(people) if each not in standing]
    drafts.counted("people", len(standing) + len(wanted), 0, MOST)
    said = Both(
        text.field("profession_kk", profession_kk, drafts.LINE),
        text.field("profession_ru", profession_ru, drafts.LINE),
    )
    why = text.field("added_reason", reason, drafts.LINE)
    line = max((each.line for each in held.values()), default=0)
    added = []
    with store.transaction("training_list.add", store.row("training_list", list_id)["title_kk"]):
        for card in _ordered(store, wanted):
            known = held.get(card.id)
            line += known is None
            place = known.line if known else line
            added.append(_put(store, list_id, card, known, place, _learnt(store, card, said), why))
    return added


def _ordered(store: Store, people: Sequence[int]) -> list[Participant]:
    """Return the cards by name; refuses anybody off the lists of the register."""
    cards = [cases.person(store, each) for each in people]
    return sorted(cards, key=lambda card: (alphabet.sort_key(card.name.full), card.id))


def _learnt(store: Store, card: Participant, said: Both) -> Both:
    if said.kk or said.ru:
        return Both(said.kk or said.ru, said.ru)
    choice = choices.standing(store, card.id)
    return choice.profession if choice and choice.decided else Both(card.chosen_profession)


def _put(
    store: Store,
    list_id: int,
    card: Participant,
    known: Entry | None,
    line: int,
    profession: Both,
    reason: str,
) -> int:
    today = store.today()
    values = {
        "list_id": list_id,
        "person_id": card.id,
        "line": line,
        "profession_kk": profession.kk,
        "profession_ru": profession.ru,
        "added_on": today.isoformat(),
        "added_reason": reason,
        "removed_on": None,
        "removed_reason": "",
        "statuses": cases.statuses_on(store, card.id, today),
    }
    if known is None:
        return store.insert("training_entry", values)
    store.update("training_entry", known.id, values)
    return known.id


def add_from(
    store: Store, list_id: int, wanted: Filter, today: date, *, reason: str = ""
) -> list[int]:
    """Put everyone a filter holds on a list; see :func:`add`."""
    return add(store, list_id, listing.ids(store, wanted, today), reason=reason)


def take_off(store: Store, entry_ids: Sequence[int], reason: str) -> None:
    """Take people off a list with a reason; each keeps the line. An issued page stays as it is."""
    why = text.field("removed_reason", reason, drafts.LINE)
    if not why:
        raise FieldRefusal("removed_reason", "reason-missing")
    values = {"removed_on": store.today().isoformat(), "removed_reason": why}
    with store.transaction("training_list.take_off", str(len(entry_ids))):
        for entry_id in entry_ids:
            if store.row("training_entry", entry_id)["removed_on"] is None:
                store.update("training_entry", entry_id, values)


def put_back(store: Store, entry_ids: Sequence[int]) -> None:
    """Put people taken off by mistake back on their lines.

    On an issued list too when the page names them; refuses to add a name the page has not.
    """
    with store.transaction("training_list.put_back", str(len(entry_ids))):
        for entry_id in entry_ids:
            _refuse_unprinted(store, entry_id)
            store.update("training_entry", entry_id, {"removed_on": None, "removed_reason": ""})


def _refuse_unprinted(store: Store, entry_id: int) -> None:
    """Lines on an issued page go from one without a gap: who was off before it comes after them."""
    sql = """
      select number from training_entry
        join training_list on training_list.id = list_id
        join paper on paper.id = paper_id and state <> 'annulled' and json_valid(record)
       where training_entry.id = ? and line > json_array_length(record, '$.rows')
    """
    number = store.scalar(sql, (entry_id,))
    if number is not None:
        raise Refusal("training-list-issued", number=number)


def set_profession(store: Store, entry_ids: Sequence[int], kk: str, ru: str = "") -> None:
    """Say which profession these people are to learn; refuses an issued list."""
    said = {
        "profession_kk": text.field("profession_kk", kk or ru, drafts.LINE),
        "profession_ru": text.field("profession_ru", ru, drafts.LINE),
    }
    with store.transaction("training_list.profession", said["profession_kk"]):
        for entry_id in entry_ids:
            refuse_issued(store, store.row("training_entry", entry_id)["list_id"])
            store.update("training_entry", entry_id, said)


def number_lines(store: Store, list_id: int) -> None:
    """Number those on the list from one without a gap, those taken off after them.

    Done once, as the list is issued: the page and the office then speak of the same lines.
    """
    known = entries(store, list_id)
    for line, entry in enumerate(sorted(known, key=lambda each: each.removed_on is not None), 1):
        if entry.line != line:
            store.update("training_entry", entry.id, {"line": line})


# Afterwards


def follow(store: Store, entry_ids: Sequence[int], outcome: str, day: date, note: str = "") -> None:
    """Record what came of it, with its own day; an empty outcome takes it back."""
    drafts.chosen("outcome", outcome, ("", *OUTCOMES))
    if outcome:
        cases.past("outcome_on", day, store.today())
    values = cases.outcome(outcome, day, note)
    with store.transaction("training_list.follow", outcome):
        for entry_id in entry_ids:
            _refuse_before(store, entry_id, outcome, day)
            store.update("training_entry", entry_id, values)


def _refuse_before(store: Store, entry_id: int, outcome: str, day: date) -> None:
    list_id = store.row("training_entry", entry_id)["list_id"]
    made = date.fromisoformat(store.row("training_list", list_id)["made_on"])
    if outcome and day < made:
        raise FieldRefusal("outcome_on", "date-outside", since=made)


_ENTRY = """
  select training_entry.*, surname, given_name, patronymic
    from training_entry join person on person.id = person_id
"""


def entries(store: Store, list_id: int, *, removed: bool = True) -> list[Entry]:
    """Return who is on a list, by line; those taken off too unless they are not wanted."""
    off = "" if removed else " and removed_on is null"
    sql = f"{_ENTRY} where list_id = ?{off} order by line, training_entry.id"
    return [rows.read(Entry, row) for row in store.query(sql, (list_id,))]


def of(store: Store, person_id: int) -> list[Entry]:
    """Return a person's places on lists, newest first."""
    sql = f"{_ENTRY} where person_id = ? order by added_on desc, training_entry.id desc"
    return [rows.read(Entry, row) for row in store.query(sql, (person_id,))]
