"""Which profession a person has chosen, or that none is chosen yet (R190-7.3, 17)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from app import drafts
from app.errors import FieldRefusal
from app.guidance import cases, rows
from app.papers import Both
from app.registry import participants
from app.store.store import Store

ESTABLISHED = ("consultation", "test", "application", "survey", "list", "other")
"""How the centre learnt of the choice."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A choice as learnt on a day; ``decided`` False means that none is made yet."""

    person_id: int
    dated: date
    decided: bool = True
    profession_kk: str = ""
    profession_ru: str = ""
    established: str = "consultation"
    staff_id: int | None = None


@dataclass(frozen=True, slots=True)
class Choice(Draft):
    """A choice on the books, with the statuses of its day."""

    id: int = 0
    uid: str = ""
    statuses: tuple[str, ...] = ()

    @property
    def profession(self) -> Both:
        """The profession in both languages."""
        return Both(self.profession_kk, self.profession_ru)


def checked(store: Store, draft: Draft) -> Draft:
    """Return the draft as it will be kept; refuses a day to come and a choice of nothing."""
    tidy = drafts.tidied(draft, ("profession_kk", "profession_ru"))
    cases.past("dated", tidy.dated, store.today())
    drafts.chosen("established", tidy.established, ESTABLISHED)
    if tidy.decided and not tidy.profession_kk:
        raise FieldRefusal("profession_kk", "profession-missing")
    return tidy if tidy.decided else replace(tidy, profession_kk="", profession_ru="")


def record(store: Store, draft: Draft) -> int:
    """Write a choice down; the card shows the profession of the last one."""
    tidy = checked(store, draft)
    card = cases.person(store, tidy.person_id)
    with store.transaction("choice.record", card.name.full):
        before = standing(store, card.id)
        held = cases.statuses_on(store, card.id, tidy.dated)
        number = store.insert("choice", {**rows.row(tidy), "statuses": held})
        _show(store, card.id, before)
        return number


def correct(store: Store, choice_id: int, draft: Draft) -> None:
    """Put a choice right; whose it is stays."""
    known = get(store, choice_id)
    tidy = checked(store, replace(draft, person_id=known.person_id))
    card = cases.person(store, known.person_id)
    with store.transaction("choice.correct", card.name.full):
        before = standing(store, card.id)
        held = cases.statuses_on(store, card.id, tidy.dated)
        store.update("choice", choice_id, {**rows.row(tidy), "statuses": held})
        _show(store, card.id, before)


def remove(store: Store, choice_id: int) -> None:
    """Take back a choice entered by mistake; the card shows the one before it again."""
    person_id = get(store, choice_id).person_id
    with store.transaction("choice.remove"):
        before = standing(store, person_id)
        store.delete("choice", choice_id)
        _show(store, person_id, before)


def _show(store: Store, person_id: int, before: Choice | None) -> None:
    """Say on the card what stands now; a profession typed there by hand is not wiped away."""
    card, now = participants.get(store, person_id), standing(store, person_id)
    said = now.profession_kk if now else ""
    theirs = before.profession_kk if before else ""
    if card.chosen_profession == said or (not said and card.chosen_profession != theirs):
        return
    draft = replace(participants.draft_of(card), chosen_profession=said)
    participants.change(store, person_id, draft)


def get(store: Store, choice_id: int) -> Choice:
    """Return a choice, or refuse an unknown number."""
    return rows.read(Choice, store.row("choice", choice_id))


def of(store: Store, person_id: int) -> list[Choice]:
    """Return a person's choices, newest first."""
    sql = "select * from choice where person_id = ? order by dated desc, id desc"
    return [rows.read(Choice, row) for row in store.query(sql, (person_id,))]


def standing(store: Store, person_id: int) -> Choice | None:
    """Return the choice that stands, the last one, or None where nothing was learnt."""
    found = of(store, person_id)
    return found[0] if found else None


def draft_of(choice: Choice) -> Draft:
    """Return the part of a choice that a person types."""
    return rows.part(Draft, choice)
