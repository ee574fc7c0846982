"""Consultations (R190-2.10, 7.2): what a person wishes, can and is like, and what was concluded.

Wishes, abilities, interest, psychological and physiological features are confidential: they are
read on the consultation itself and stand on no list, group paper, file name or line of a history.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app import drafts
from app.errors import FieldRefusal, Refusal
from app.guidance import cases, rows, visits
from app.store.store import Store

CONFIDENTIAL = ("wishes", "abilities", "interest", "psychological", "physiological")
"""Fields that nothing but the consultation itself may show (R190-2.10)."""
_WORDS = (*CONFIDENTIAL, "market", "conclusion")
_LINES = ("consultant", "next_step")


@dataclass(frozen=True, slots=True)
class Draft:
    """A consultation as written down: by a colleague, or by a consultant of a partner.

    Without a session, one is held: a consultation is a visit too.
    """

    person_id: int
    held_on: date
    staff_id: int | None = None
    consultant: str = ""
    partner_id: int | None = None
    session_id: int | None = None
    wishes: str = ""
    abilities: str = ""
    interest: str = ""
    psychological: str = ""
    physiological: str = ""
    market: str = ""
    conclusion: str = ""
    next_step: str = ""
    next_on: date | None = None


@dataclass(frozen=True, slots=True)
class Public:
    """What a list may say of a consultation: when, by whom, what is next; nothing confidential."""

    id: int
    uid: str
    person_id: int
    session_id: int | None
    held_on: date
    staff_id: int | None
    consultant: str
    partner_id: int | None
    next_step: str
    next_on: date | None
    statuses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Consultation(Draft):
    """A consultation on the books, with the statuses of its day."""

    id: int = 0
    uid: str = ""
    statuses: tuple[str, ...] = ()

    def public(self) -> Public:
        """Return what a list may say of it."""
        return rows.part(Public, self)


def checked(store: Store, draft: Draft) -> Draft:
    """Return the draft as it will be kept; refuses a day to come, nobody who gave it, no words."""
    tidy = drafts.tidied(draft, _LINES, _WORDS)
    cases.past("held_on", tidy.held_on, store.today())
    cases.partner(store, "partner_id", tidy.partner_id)
    if tidy.staff_id is None and not tidy.consultant:
        raise FieldRefusal("staff_id", "consultant-missing")
    if not any(getattr(tidy, name) for name in (*_WORDS, "next_step")):
        raise FieldRefusal("conclusion", "consultation-empty")
    if tidy.next_on is not None and tidy.next_on < tidy.held_on:
        raise FieldRefusal("next_on", "dates-crossed")
    return tidy


def record(store: Store, draft: Draft) -> int:
    """Write a consultation down; it is a visit too, at its session or at one held for it."""
    tidy = checked(store, draft)
    card = cases.person(store, tidy.person_id)
    with store.transaction("consultation.record", card.name.full):
        session_id = visits.kept(
            store,
            card.id,
            "consultation",
            tidy.held_on,
            session_id=tidy.session_id,
            staff_id=tidy.staff_id,
            partner_id=tidy.partner_id,
        )
        tidy = replace(tidy, session_id=session_id)
        held = cases.statuses_on(store, card.id, tidy.held_on)
        return store.insert("consultation", {**rows.row(tidy), "statuses": held})


def correct(store: Store, consultation_id: int, draft: Draft) -> None:
    """Put a consultation right; whose it is stays, and its visit goes with its day."""
    known = get(store, consultation_id)
    kept = replace(draft, person_id=known.person_id, session_id=known.session_id)
    tidy = checked(store, kept)
    name = cases.person(store, known.person_id).name.full
    with store.transaction("consultation.correct", name):
        session_id = visits.moved(
            store,
            "consultation",
            known.id,
            "consultation",
            tidy.held_on,
            staff_id=tidy.staff_id,
            partner_id=tidy.partner_id,
        )
        tidy = replace(tidy, session_id=session_id)
        held = cases.statuses_on(store, known.person_id, tidy.held_on)
        store.update("consultation", known.id, {**rows.row(tidy), "statuses": held})


def remove(store: Store, consultation_id: int) -> None:
    """Take back a consultation entered by mistake; refuses one that a recommendation rests on.

    The journal keeps it, and the visit stays among the day's marks.
    """
    sql = "select 1 from recommendation where consultation_id = ?"
    if store.scalar(sql, (consultation_id,)):
        raise Refusal("consultation-leaned-on")
    with store.transaction("consultation.remove"):
        store.delete("consultation", consultation_id)


def get(store: Store, consultation_id: int) -> Consultation:
    """Return a consultation whole, for whoever opens it, or refuse an unknown number."""
    return rows.read(Consultation, store.row("consultation", consultation_id))


def of(store: Store, person_id: int) -> list[Public]:
    """Return what a list may say of a person's consultations, newest first."""
    return _listed(store, "person_id = ?", (person_id,))


def held(store: Store, first: date, last: date, staff_id: int | None = None) -> list[Public]:
    """Return the consultations of a period, both days included, newest first."""
    days = (first.isoformat(), last.isoformat())
    return _listed(
        store, "held_on between ? and ? and coalesce(?, staff_id) is staff_id", (*days, staff_id)
    )


def due(store: Store, until: date) -> list[Public]:
    """Return the consultations whose next step falls due by a day, the soonest first.

    A later consultation of the same person takes the earlier one's next step over.
    """
    asked = """
      next_on <= ? and not exists (
        select 1 from consultation later where later.person_id = consultation.person_id
           and (later.held_on, later.id) > (consultation.held_on, consultation.id))
    """
    return sorted(_listed(store, asked, (until.isoformat(),)), key=_soonest)


def _soonest(each: Public) -> tuple[date, int]:
    return each.next_on or date.max, each.id


def _listed(store: Store, asked: str, values: Sequence[object]) -> list[Public]:
    said = f"select {rows.columns(Public)} from consultation where {asked}"
    sql = f"{said} order by held_on desc, id desc"
    return [rows.read(Public, row) for row in store.query(sql, values)]


def draft_of(consultation: Consultation) -> Draft:
    """Return the part of a consultation that a person types."""
    return rows.part(Draft, consultation)
