"""Acquaintance with training and workplaces, and adaptation, with a partner (R190-2.9, 7.7)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from app import drafts
from app.errors import FieldRefusal
from app.guidance import cases, rows, times, visits
from app.papers import Both
from app.store.store import Store

KINDS = ("training_visit", "workplace_visit", "adaptation")
"""A look at how the profession is taught, at a workplace, or a period of adaptation there."""
OUTCOMES = ("done", "broken_off", "employed")
_AHEAD = 366
"""Days ahead within which a period may be arranged."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A visit or a period as arranged: with whom, from when to when, who looks after the person."""

    person_id: int
    since: date
    kind: str = "adaptation"
    partner_id: int | None = None
    profession_kk: str = ""
    profession_ru: str = ""
    until: date | None = None
    mentor: str = ""
    session_id: int | None = None
    staff_id: int | None = None


@dataclass(frozen=True, slots=True)
class Adaptation(Draft):
    """A visit or a period on the books, and what came of it."""

    id: int = 0
    uid: str = ""
    outcome: str = ""
    outcome_on: date | None = None
    outcome_note: str = ""
    statuses: tuple[str, ...] = ()

    @property
    def profession(self) -> Both:
        """The profession in both languages."""
        return Both(self.profession_kk, self.profession_ru)


def checked(store: Store, draft: Draft) -> Draft:
    """Return the draft as it will be kept; refuses no partner, crossed days, a day before R190."""
    tidy = drafts.tidied(draft, ("profession_kk", "profession_ru", "mentor"))
    drafts.chosen("kind", tidy.kind, KINDS)
    if tidy.partner_id is None:
        raise FieldRefusal("partner_id", "partner-missing")
    cases.partner(store, "partner_id", tidy.partner_id)
    times.refuse_before_rules("since", tidy.since)
    if tidy.since > store.today() + timedelta(_AHEAD):
        raise FieldRefusal("since", "date-in-future")
    if tidy.until is not None and tidy.until < tidy.since:
        raise FieldRefusal("until", "dates-crossed")
    return tidy


def record(store: Store, draft: Draft) -> int:
    """Write a visit or a period down; its first day is a visit at a session, once it has come."""
    tidy = checked(store, draft)
    card = cases.person(store, tidy.person_id)
    with store.transaction("adaptation.record", card.name.full):
        tidy = replace(tidy, session_id=_visited(store, tidy))
        held = cases.statuses_on(store, card.id, tidy.since)
        return store.insert("adaptation", {**rows.row(tidy), "statuses": held})


def _visited(store: Store, draft: Draft) -> int | None:
    """The first day is a visit; a period arranged for later becomes one when it is concluded."""
    if draft.since > store.today():
        return draft.session_id
    return visits.kept(
        store,
        draft.person_id,
        "adaptation",
        draft.since,
        session_id=draft.session_id,
        staff_id=draft.staff_id,
    )


def correct(store: Store, adaptation_id: int, draft: Draft) -> None:
    """Put a visit or a period right; whose it is stays, and its visit goes with its day."""
    known = get(store, adaptation_id)
    kept = replace(draft, person_id=known.person_id, session_id=known.session_id)
    tidy = checked(store, kept)
    if known.outcome_on is not None and known.outcome_on < tidy.since:
        raise FieldRefusal("since", "dates-crossed")
    with store.transaction("adaptation.correct", cases.person(store, known.person_id).name.full):
        at = (known.id, "adaptation", tidy.since)
        session_id = visits.moved(store, "adaptation", *at, staff_id=tidy.staff_id)
        tidy = replace(tidy, session_id=session_id)
        held = cases.statuses_on(store, known.person_id, tidy.since)
        store.update("adaptation", adaptation_id, {**rows.row(tidy), "statuses": held})


def conclude(store: Store, adaptation_id: int, outcome: str, day: date, note: str = "") -> None:
    """Record what came of it on a day, or with an empty outcome take that back."""
    known = get(store, adaptation_id)
    drafts.chosen("outcome", outcome, ("", *OUTCOMES))
    if outcome and not known.since <= day <= store.today():
        raise FieldRefusal("outcome_on", "date-outside", since=known.since)
    values: dict[str, Any] = cases.outcome(outcome, day, note)
    with store.transaction("adaptation.conclude"):
        if outcome and known.session_id is None:
            values["session_id"] = _visited(store, draft_of(known))
        store.update("adaptation", adaptation_id, values)


def remove(store: Store, adaptation_id: int) -> None:
    """Take back one entered by mistake; the journal keeps it, and the visit stays."""
    with store.transaction("adaptation.remove"):
        store.delete("adaptation", adaptation_id)


def get(store: Store, adaptation_id: int) -> Adaptation:
    """Return a visit or a period, or refuse an unknown number."""
    return rows.read(Adaptation, store.row("adaptation", adaptation_id))


def of(store: Store, person_id: int) -> list[Adaptation]:
    """Return a person's visits and periods, newest first."""
    sql = "select * from adaptation where person_id = ? order by since desc, id desc"
    return [rows.read(Adaptation, row) for row in store.query(sql, (person_id,))]


def unfinished(store: Store, day: date) -> list[Adaptation]:
    """Return those whose period is over on a day and of which nothing is recorded, oldest first."""
    sql = """
      select * from adaptation where outcome = '' and coalesce(until, since) < ?
       order by since, id
    """
    return [rows.read(Adaptation, row) for row in store.query(sql, (day.isoformat(),))]


def draft_of(adaptation: Adaptation) -> Draft:
    """Return the part of a visit or a period that a person types."""
    return rows.part(Draft, adaptation)
