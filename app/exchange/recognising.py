"""Who on the books each row of a list is: certainly, perhaps, or nobody yet."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.exchange.doubles import fathers_agree
from app.exchange.typed_rows import Problem, TypedRow
from app.kazakh import folding
from app.registry import duplicates, lookups
from app.registry.duplicates import Candidate
from app.registry.participants import Draft, Participant
from app.store.store import Store


@dataclass(frozen=True, slots=True)
class Who:
    """A card, or cards that may be meant, or why that cannot be told."""

    person_id: int | None = None
    candidates: tuple[Candidate, ...] = ()
    question: Problem | None = None
    refused: Problem | None = None


@dataclass(frozen=True, slots=True)
class Former:
    """What an earlier import of the very same sheet did: whose each row was, what it carried."""

    people: dict[int, str]
    carried: frozenset[str]


def former(store: Store, sha256: str, sheet: str, subject: str = "person") -> Former:
    """Return the newest import of these bytes that still stands; empty when there is none."""
    sql = "select id, counts from batch where sha256 = ? and subject = ? order by id desc"
    for batch_id, kept in store.tuples(sql, (sha256, subject)):
        about = json.loads(kept)
        if about["sheet"] == sheet:
            rows = "select row, record_uid from batch_row where batch_id = ? and record_uid <> ''"
            return Former(dict(store.tuples(rows, (batch_id,))), frozenset(about["carried"]))
    return Former({}, frozenset())


class Register:
    """What the books hold about the people of one list, asked once for all of them."""

    def __init__(self, store: Store, rows: Sequence[TypedRow], before: Former) -> None:
        self._store = store
        self._before = before
        self._near: dict[tuple[str, ...], list[int]] = {}
        self.cards: dict[int, Participant] = {}
        self._iins: dict[str, int] = {}
        self._archived: dict[str, int] = {}
        self._uids: dict[str, int] = {}
        if lookups.anybody(store):
            self._look_up(rows)

    def _look_up(self, rows: Sequence[TypedRow]) -> None:
        iins = {each.draft.iin for each in rows if each.draft.iin}
        uids = {each.uid for each in rows if each.uid} | set(self._before.people.values())
        self._iins = lookups.by_iins(self._store, iins)
        self._archived = lookups.archived_iins(self._store, iins - set(self._iins))
        self._uids = lookups.by_uids(self._store, uids)
        sure = {self._iins.get(each.draft.iin) for each in rows}
        unsure = [each for each in rows if each.draft.iin not in self._iins]
        self._look_around([each for each in unsure if not each.draft.iin], unnumbered=False)
        if lookups.any_unnumbered(self._store):
            self._look_around([each for each in unsure if each.draft.iin], unnumbered=True)
        wanted = {each for ids in self._near.values() for each in ids}
        wanted |= {*self._uids.values(), *(each for each in sure if each)}
        self.cards = lookups.cards(self._store, wanted)

    def _look_around(self, rows: Sequence[TypedRow], *, unnumbered: bool) -> None:
        if not rows:
            return
        which = "unnumbered" if unnumbered else "any"
        folds = {_name_key(each.draft) for each in rows} - {""}
        for name, card in lookups.by_names(self._store, folds, unnumbered=unnumbered):
            self._near.setdefault((which, "name", name), []).append(card)
        days = {each.draft.birth_date for each in rows if each.draft.birth_date}
        for day, given, card in lookups.by_births(self._store, days, unnumbered=unnumbered):
            key = (which, "birth", day, folding.loose(given))
            self._near.setdefault(key, []).append(card)
        numbers = {each.draft.phone for each in rows if each.draft.phone}
        for number, card in lookups.by_phones(self._store, numbers, unnumbered=unnumbered):
            self._near.setdefault((which, "phone", number), []).append(card)

    def who(self, typed: TypedRow) -> Who:
        """Tell whose row this is; a different number is never the same person."""
        if typed.uid:
            return self._by_uid(typed)
        draft = typed.draft
        if draft.iin and draft.iin in self._iins:
            return Who(self._iins[draft.iin])
        if draft.iin and draft.iin in self._archived:
            person = self._archived[draft.iin]
            return Who(question=Problem("", "card-archived", {"person": person}))
        if card := self._as_before(typed):
            return Who(card.id)
        near = list(self._around(draft))
        if not near:
            return _NOBODY
        exact = [card for card in near if _certainly(draft, card)]
        if len(exact) == 1:
            return Who(exact[0].id)
        found = duplicates.among(draft, near) or _namesakes(draft, near)
        question = Problem("", "person-alike", {"count": len(found)}) if found else None
        return Who(candidates=tuple(found), question=question)

    def _by_uid(self, typed: TypedRow) -> Who:
        person = self._uids.get(typed.uid)
        card = self.cards.get(person) if person is not None else None
        if card is None:
            return Who(refused=Problem("uid", "participant-unknown", {"uid": typed.uid}))
        if card.archived_on is not None:
            return Who(question=Problem("", "card-archived", {"person": card.id}))
        number = typed.draft.iin
        if number and card.iin and number != card.iin:
            return Who(refused=Problem("iin", "iin-differs", {"name": card.name.full}))
        holder = self._iins.get(number, card.id)
        if holder != card.id:
            details = {"person": holder, "name": self.cards[holder].name.full}
            return Who(refused=Problem("iin", "iin-taken", details))
        return Who(card.id)

    def _as_before(self, typed: TypedRow) -> Participant | None:
        """The same bytes were taken in already: the row is whoever it was then."""
        uid = self._before.people.get(typed.row)
        card = self.cards.get(self._uids.get(uid, 0)) if uid else None
        if card is None or card.archived_on is not None:
            return None
        return card if not (typed.draft.iin and card.iin) else None

    def carried(self, typed: TypedRow, card: Participant) -> frozenset[str]:
        """Return what an earlier import of the same bytes has said of this person already."""
        same = self._uids.get(self._before.people.get(typed.row, "")) == card.id
        return self._before.carried if same else frozenset()

    def _around(self, draft: Draft) -> Iterable[Participant]:
        if not self._near:
            return ()
        which = "unnumbered" if draft.iin else "any"
        keys: list[tuple[str, ...]] = [(which, "name", _name_key(draft))]
        if draft.birth_date:
            day = draft.birth_date.isoformat()
            keys.append((which, "birth", day, folding.loose(draft.given_name)))
        if draft.phone:
            keys.append((which, "phone", draft.phone))
        ids = dict.fromkeys(each for key in keys for each in self._near.get(key, ()))
        return [self.cards[each] for each in ids]


_NOBODY = Who()


def _namesakes(draft: Draft, near: Iterable[Participant]) -> list[Candidate]:
    """A bare name says too little to be somebody new when one of that name is on the books."""
    return [
        Candidate(card, ("given_name", "surname"), ())
        for card in near
        if _name_key(draft) == _name_key(card)
        and fathers_agree(draft.patronymic, card.patronymic)
        and not (draft.birth_date and card.birth_date)
        and not (draft.sex and card.sex and draft.sex != card.sex)
    ]


def _name_key(draft: Draft) -> str:
    return folding.fold(f"{draft.surname} {draft.given_name}")


def _certainly(draft: Draft, card: Participant) -> bool:
    """Name and birth date agree; a number told of one side only asks for the patronymic too."""
    if draft.birth_date is None or draft.birth_date != card.birth_date:
        return False
    if draft.sex and card.sex and draft.sex != card.sex:
        return False
    if _name_key(draft) not in (_name_key(card), folding.fold(_russian(card))):
        return False
    if draft.iin and bool(draft.patronymic) != bool(card.patronymic):
        return False
    return fathers_agree(draft.patronymic, card.patronymic)


def _russian(card: Participant) -> str:
    return f"{card.russian_name.surname} {card.russian_name.given_name}"
