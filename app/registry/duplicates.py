"""Is this someone we already know? Candidates with the reason shown; a person decides.

A different identification number is never the same person, and two people born on one day to one
father with different given names are twins, hence two. "Not a duplicate" is remembered.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.errors import Refusal
from app.kazakh import folding, names
from app.registry import participants
from app.registry.participants import Draft, Participant
from app.store.store import Store

_SAME_NAME = 0.86
_MANY = 60


@dataclass(frozen=True, slots=True)
class Candidate:
    """A card that may be the same person: what agrees, strongest first, and what differs."""

    person: Participant
    agrees: tuple[str, ...]
    differs: tuple[str, ...]


def candidates(store: Store, draft: Draft, but: int | None = None) -> list[Candidate]:
    """Return the cards that may be the person of a draft, likeliest first."""
    apart = told_apart(store, but) if but else set()
    near = [each for each in _near(store, draft) if each not in apart and each != but]
    return among(draft, participants.many(store, near))


def among(draft: Draft, people: Iterable[Participant]) -> list[Candidate]:
    """Return which of these cards may be the person of a draft, likeliest first."""
    judged = [judge(draft, person) for person in people]
    found = [candidate for candidate in judged if candidate is not None]
    return sorted(found, key=lambda each: (-len(each.agrees), len(each.differs), each.person.id))


def judge(draft: Draft, person: Participant) -> Candidate | None:
    """Tell whether a card may be the person of a draft, and why."""
    if draft.iin and person.iin:
        return Candidate(person, ("iin",), ()) if draft.iin == person.iin else None
    if not _given_names_meet(draft, person):
        return None
    agrees: list[str] = []
    differs: list[str] = []
    for name, same in _comparisons(draft, person):
        if same is not None:
            (agrees if same else differs).append(name)
    if "birth_date" in differs and not {"surname", "phone"} <= set(agrees):
        return None
    if "sex" in differs or len([each for each in agrees if each != "given_name"]) < 2:
        return None
    return Candidate(person, tuple(agrees), tuple(differs))


def _comparisons(draft: Draft, person: Participant) -> Iterable[tuple[str, bool | None]]:
    yield "given_name", True
    yield "surname", _surnames_meet(draft, person)
    yield "birth_date", _same(draft.birth_date, person.birth_date)
    yield "phone", _phones_meet(draft, person)
    yield "patronymic", _patronymics_meet(draft.patronymic, person.patronymic)
    yield "place_id", _same(draft.place_id, person.place_id) or None
    if _same(draft.sex, person.sex) is False:
        yield "sex", False


def _same(mine: object, theirs: object) -> bool | None:
    return None if not mine or not theirs else mine == theirs


def _given_names_meet(draft: Draft, person: Participant) -> bool:
    mine = {folding.loose(each) for each in (draft.given_name, draft.ru_given_name) if each}
    theirs = {folding.loose(each) for each in (person.given_name, person.ru_given_name) if each}
    return bool(mine & theirs)


def _surnames_meet(draft: Draft, person: Participant) -> bool | None:
    mine = _surnames(draft)
    theirs = _surnames(person)
    return bool(mine & theirs) if mine and theirs else None


def _surnames(draft: Draft) -> set[str]:
    spellings = (draft.surname, draft.ru_surname, draft.previous_surname)
    return {folding.loose(each) for each in spellings if each}


def _patronymics_meet(mine: str, theirs: str) -> bool | None:
    if not mine or not theirs:
        return None
    return folding.loose(names.patronymic_stem(mine)) == folding.loose(
        names.patronymic_stem(theirs)
    )


def _phones_meet(draft: Draft, person: Participant) -> bool | None:
    mine = {each for each in (draft.phone, draft.second_phone) if each}
    theirs = {each for each in (person.phone, person.second_phone) if each}
    return bool(mine & theirs) or None if mine and theirs else None


def _near(store: Store, draft: Draft) -> list[int]:
    """Return cards worth comparing: same number, name, birth date with name, or phone."""
    low, high = folding.prefix_range(folding.fold(f"{draft.surname} {draft.given_name}"))
    values = {
        "iin": draft.iin or None,
        "phone": draft.phone or None,
        "second": draft.second_phone or None,
        "birth": draft.birth_date.isoformat() if draft.birth_date else None,
        "low": low,
        "high": high if low else low,
        "word": "~" + folding.loose(draft.given_name),
        "many": _MANY,
    }
    sql = """
      select id from person where iin = :iin and archived_on is null
      union select * from (select id from person where phone <> '' and archived_on is null
                              and phone in (:phone, :second) limit :many)
      union select * from (select id from person where second_phone <> '' and archived_on is null
                              and second_phone in (:phone, :second) limit :many)
      union select * from (select id from person where name_fold >= :low and name_fold < :high
                              and archived_on is null limit :many)
      union select * from (select id from person
               where birth_date = :birth and archived_on is null
                 and exists (select 1 from person_word
                              where person_word.person_id = person.id and word = :word)
               limit :many)
    """
    return [row[0] for row in store.tuples(sql, values)]


def told_apart(store: Store, person_id: int) -> set[int]:
    """Return the cards that somebody decided are not this person."""
    sql = "select one_id, other_id from distinct_pair where :id in (one_id, other_id)"
    return {each for pair in store.tuples(sql, {"id": person_id}) for each in pair} - {person_id}


def tell_apart(store: Store, one: int, other: int) -> None:
    """Remember that two cards are two people; refuses a card told apart from itself."""
    if one == other:
        raise Refusal("pair-of-one")
    first, second = sorted((one, other))
    sql = "select 1 from distinct_pair where one_id = ? and other_id = ?"
    if store.scalar(sql, (first, second)):
        return
    with store.transaction("duplicate.tell_apart"):
        store.insert("distinct_pair", {"one_id": first, "other_id": second})


def queue(store: Store, ids: Sequence[int]) -> list[tuple[int, Candidate]]:
    """Return the undecided pairs among cards, each pair once: what to decide later."""
    seen: set[tuple[int, int]] = set()
    found = []
    for person in participants.many(store, ids):
        for candidate in candidates(store, participants.draft_of(person), person.id):
            pair = (min(person.id, candidate.person.id), max(person.id, candidate.person.id))
            if pair not in seen:
                seen.add(pair)
                found.append((person.id, candidate))
    return found
