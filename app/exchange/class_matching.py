"""Whose row each of a class list is: a number decides, else three of four things that agree.

Surname, given name, date of birth and class are the four. Two different numbers are two people;
two given names of one surname, birth and class are twins, hence two as well.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from app.exchange.class_rows import PupilRow
from app.exchange.deeds import Study
from app.exchange.doubles import fathers_agree
from app.exchange.recognising import Former
from app.exchange.typed_rows import Problem
from app.kazakh import folding, likeness
from app.registry import lookups
from app.registry.duplicates import Candidate
from app.registry.participants import Draft, Participant
from app.schooling import years
from app.schooling.enrolments import Enrolment, enrolment_of
from app.store.store import Store

_ENOUGH = 3
_SLIP = 0.93  # nearness of two given names past which one may be the other misspelt


@dataclass(frozen=True, slots=True)
class Match:
    """A card, or cards that may be meant, or why that cannot be told; ``meant`` is in any case."""

    person_id: int | None = None
    candidates: tuple[Candidate, ...] = ()
    question: Problem | None = None
    refused: Problem | None = None
    meant: tuple[int, ...] = ()


_NOBODY = Match()


class Pupils:
    """What the books hold about the people of one list, asked once for all of them."""

    def __init__(self, store: Store, rows: Sequence[PupilRow], before: Former) -> None:
        self._store = store
        self._before = before
        self.cards: dict[int, Participant] = {}
        self.studies: dict[int, list[Enrolment]] = defaultdict(list)
        self._iins: dict[str, int] = {}
        self._archived: dict[str, int] = {}
        self._uids: dict[str, int] = {}
        self._named: dict[str, set[int]] = defaultdict(set)
        self._born: dict[tuple[date, str], set[int]] = defaultdict(set)
        self._classmates: dict[tuple[int, int, str], set[int]] = defaultdict(set)
        if lookups.anybody(store):
            self._look_up(rows)

    def _look_up(self, rows: Sequence[PupilRow]) -> None:
        drafts = [each.who.draft for each in rows]
        iins = {draft.iin for draft in drafts if draft.iin}
        self._iins = lookups.by_iins(self._store, iins)
        self._archived = lookups.archived_iins(self._store, iins - set(self._iins))
        uids = {each.who.uid for each in rows if each.who.uid} | set(self._before.people.values())
        self._uids = lookups.by_uids(self._store, uids)
        folds = {name_key(draft) for draft in drafts} - {""}
        near = {card for _, card in lookups.by_names(self._store, folds, unnumbered=False)}
        days = {draft.birth_date for draft in drafts if draft.birth_date}
        near |= {card for *_, card in lookups.by_births(self._store, days, unnumbered=False)}
        near |= {*self._iins.values(), *self._uids.values()}
        places = {each.study.partner_id for each in rows if each.study}
        near |= _ever_at(self._store, places)
        self.cards = lookups.cards(self._store, near)
        for each in _studies(self._store, self.cards):
            self.studies[each.person_id].append(each)
        self._index()

    def _index(self) -> None:
        for person, card in self.cards.items():
            if card.archived_on is not None:
                continue
            for name in _names_of(card):
                self._named[name].add(person)
            if card.birth_date:
                for given in _given_of(card):
                    self._born[card.birth_date, given].add(person)
            for each in self.studies.get(person, ())[:1]:
                self._classmates[each.partner_id, each.began, each.letter].add(person)

    def open_of(self, person: int) -> Enrolment | None:
        """Return where a person studies now."""
        return next((each for each in self.studies.get(person, ()) if each.until is None), None)

    def carried(self, row: PupilRow, card: Participant) -> frozenset[str]:
        """Return what an earlier import of the same bytes has said of this person already."""
        same = self._uids.get(self._before.people.get(row.row, "")) == card.id
        return self._before.carried if same else frozenset()

    def match(self, rows: Sequence[PupilRow]) -> dict[int, Match]:
        """Return whose each row is, by its number; the surest claim a card first."""
        found: dict[int, Match] = {}
        claimed: dict[int, int] = {}
        waiting: list[tuple[int, PupilRow, list[tuple[int, int]]]] = []
        for row in rows:
            sure = self._certain(row)
            if sure is None:
                scored = self._scored(row)
                waiting.append((-max((s for s, _ in scored), default=0), row, scored))
            elif sure.person_id is None or claimed.setdefault(sure.person_id, row.row) == row.row:
                found[row.row] = sure
            else:
                found[row.row] = Match(question=_doubled(claimed[sure.person_id]))
        for _, row, scored in sorted(waiting, key=lambda each: (each[0], each[1].row)):
            found[row.row] = self._claim(row, scored, claimed)
        for _, row, _ in waiting:
            if found[row.row] is _NOBODY:
                found[row.row] = self._asked(row, claimed)
        return found

    def _certain(self, row: PupilRow) -> Match | None:
        """A code, a number on the books, or the same row of the same file taken in before."""
        draft = row.who.draft
        if row.who.uid:
            return self._by_uid(row)
        if draft.iin and draft.iin in self._iins:
            return Match(self._iins[draft.iin])
        if draft.iin and draft.iin in self._archived:
            person = self._archived[draft.iin]
            return Match(question=Problem("", "card-archived", {"person": person}))
        uid = self._before.people.get(row.row)
        card = self.cards.get(self._uids.get(uid, 0)) if uid else None
        if card is not None and card.archived_on is None and not (draft.iin and card.iin):
            return Match(card.id)
        return None

    def _by_uid(self, row: PupilRow) -> Match:
        draft = row.who.draft
        person = self._uids.get(row.who.uid)
        card = self.cards.get(person) if person is not None else None
        if card is None:
            return Match(refused=Problem("", "participant-unknown", {"uid": row.who.uid}))
        if card.archived_on is not None:
            return Match(question=Problem("", "card-archived", {"person": card.id}))
        if draft.iin and card.iin and draft.iin != card.iin:
            problem = Problem("", "iin-differs", {"name": card.name.full})
            return Match(refused=problem, meant=(card.id,))
        return Match(card.id)

    def _near(self, row: PupilRow) -> set[int]:
        draft = row.who.draft
        near = set(self._named.get(name_key(draft), ()))
        if draft.birth_date:
            near |= self._born.get((draft.birth_date, folding.fold(draft.given_name)), set())
        return near

    def _scored(self, row: PupilRow) -> list[tuple[int, int]]:
        """Return (how much agrees, card) of whoever may be meant, their given name agreeing."""
        assert row.study is not None
        found = []
        for person in self._near(row):
            card = self.cards[person]
            if not _differ(row.who.draft, card):
                agrees = agreed(row, card, self.studies.get(person, ()))
                if "given_name" in agrees:
                    found.append((len(agrees), person))
        return sorted(found, reverse=True)

    def _claim(
        self, row: PupilRow, scored: Sequence[tuple[int, int]], claimed: dict[int, int]
    ) -> Match:
        draft = row.who.draft
        free = [(s, p) for s, p in scored if s >= _ENOUGH and p not in claimed]
        sure = [(s, p) for s, p in free if self._fathers_fit(draft, p, s)]
        best = [p for s, p in sure if s == sure[0][0]] if sure else []
        here = [p for p in best if self._studies_at(p, row.study)]
        best = here if len(here) == 1 else best
        if len(best) == 1:
            claimed[best[0]] = row.row
            return Match(best[0])
        if best or free:
            return self._question(row, best or [p for _, p in free])
        others = self._other_number(row, claimed)
        return self._numbers_differ(others) if others else _NOBODY

    def _fathers_fit(self, draft: Draft, person: int, score: int) -> bool:
        return score > _ENOUGH or fathers_agree(draft.patronymic, self.cards[person].patronymic)

    def _studies_at(self, person: int, study: Study | None) -> bool:
        held = self.open_of(person)
        return held is not None and study is not None and held.partner_id == study.partner_id

    def _other_number(self, row: PupilRow, claimed: Collection[int]) -> list[int]:
        """Cards that agree in all but the number: one of the two numbers is surely wrong."""
        draft = row.who.draft
        found = []
        for person in self._near(row) - set(claimed) if draft.iin else ():
            card = self.cards[person]
            agrees = agreed(row, card, self.studies.get(person, ()))
            numbers = bool(card.iin) and draft.iin != card.iin
            if numbers and not _births_differ(draft, card) and "given_name" in agrees:
                found += [person] * (len(agrees) >= _ENOUGH)
        return sorted(found)

    def _numbers_differ(self, people: Sequence[int]) -> Match:
        problem = Problem("", "pupil-iin-differs", {"name": self.cards[people[0]].name.full})
        return Match(question=problem, meant=tuple(people))

    def _asked(self, row: PupilRow, claimed: Collection[int]) -> Match:
        """A bare name like one on the books, or a slip in a given name, is asked about."""
        people = [
            person
            for person in self._near(row) | self._misspelt(row)
            if person not in claimed and self._might_be(row, person)
        ]
        return self._question(row, sorted(people)) if people else _NOBODY

    def _misspelt(self, row: PupilRow) -> set[int]:
        assert row.study is not None
        study, draft = row.study, row.who.draft
        given = folding.fold(draft.given_name)
        began = years.began(study.grade, study.year)
        near = self._classmates.get((study.partner_id, began, study.letter), set())
        return {
            person
            for person in near
            if len(agreed(row, self.cards[person], self.studies[person])) == _ENOUGH
            and any(
                likeness.folds_alike(given, each) >= _SLIP for each in _given_of(self.cards[person])
            )
        }

    def _might_be(self, row: PupilRow, person: int) -> bool:
        assert row.study is not None
        draft, card = row.who.draft, self.cards[person]
        if _differ(draft, card) or _births_differ(draft, card):
            return False
        agrees = agreed(row, card, self.studies.get(person, ()))
        if "given_name" not in agrees:
            return len(agrees) == _ENOUGH
        if "surname" not in agrees or not fathers_agree(draft.patronymic, card.patronymic):
            return len(agrees) >= _ENOUGH
        held = self.open_of(person)
        return held is None or held.grade(row.study.year) == row.study.grade

    def _question(self, row: PupilRow, people: Iterable[int]) -> Match:
        found = tuple(
            Candidate(card, tuple(sorted(agreed(row, card, self.studies.get(card.id, ())))), ())
            for card in (self.cards[person] for person in people)
        )
        problem = Problem("", "person-alike", {"count": len(found)})
        meant = tuple(each.person.id for each in found)
        return Match(candidates=found, question=problem, meant=meant)


def agreed(row: PupilRow, card: Participant, studies: Sequence[Enrolment]) -> frozenset[str]:
    """Return which of surname, given name, date of birth and class a row and a card share."""
    draft, study = row.who.draft, row.study
    found = set()
    if folding.fold(draft.surname) in _surnames_of(card):
        found.add("surname")
    if folding.fold(draft.given_name) in _given_of(card):
        found.add("given_name")
    if draft.birth_date and draft.birth_date == card.birth_date:
        found.add("birth_date")
    if study is not None and any(_is_class(study, each) for each in studies[:1]):
        found.add("class")
    return frozenset(found)


def _is_class(study: Study, held: Enrolment) -> bool:
    began = years.began(study.grade, study.year)
    letter = study.letter or held.letter  # a list of a whole grade does not say the letter
    return (held.partner_id, held.began, held.letter) == (study.partner_id, began, letter)


def _differ(draft: Draft, card: Participant) -> bool:
    """Two numbers are two people, and so are two sexes."""
    if draft.iin and card.iin and draft.iin != card.iin:
        return True
    return bool(draft.sex and card.sex and draft.sex != card.sex)


def _births_differ(draft: Draft, card: Participant) -> bool:
    known = draft.birth_date is not None and card.birth_date is not None
    return known and draft.birth_date != card.birth_date


def name_key(draft: Draft) -> str:
    """Return surname and given name as they are compared."""
    return folding.fold(f"{draft.surname} {draft.given_name}")


def _names_of(card: Participant) -> set[str]:
    return {f"{one} {other}" for one in _surnames_of(card) for other in _given_of(card)}


def _surnames_of(card: Participant) -> set[str]:
    known = (card.surname, card.ru_surname, card.previous_surname)
    return {folding.fold(each) for each in known if each}


def _given_of(card: Participant) -> set[str]:
    return {folding.fold(each) for each in (card.given_name, card.ru_given_name) if each}


def _doubled(first: int) -> Problem:
    return Problem("", "row-doubled", {"row": first})


def _ever_at(store: Store, places: Collection[int]) -> set[int]:
    sql = """
      select distinct person_id from enrolment join person on person.id = person_id
       where partner_id in (select value from json_each(?)) and archived_on is null
    """
    return {row[0] for row in store.tuples(sql, (json.dumps(sorted(places)),))}


def _studies(store: Store, people: Collection[int]) -> list[Enrolment]:
    sql = """
      select * from enrolment where person_id in (select value from json_each(?))
       order by until is not null, since desc, id desc
    """
    return [enrolment_of(row) for row in store.query(sql, (json.dumps(sorted(people)),))]
