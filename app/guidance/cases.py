"""What every record of a case answers for: whose it is, its day, its people, its words."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from app import drafts
from app.errors import FieldRefusal, Refusal
from app.guidance import times
from app.kazakh import text
from app.registry import participants, partners, statuses
from app.registry.participants import Participant
from app.staffing import staff
from app.store.store import Store


def person(store: Store, person_id: int) -> Participant:
    """Return the card that a record is written on; refuses one off the lists."""
    card = participants.get(store, person_id)
    if card.archived_on:
        raise Refusal("participant-archived", name=card.name.full)
    return card


def past(field: str, day: date, today: date) -> None:
    """Refuse a day to come, for what is written down has happened, and one before the rules."""
    if day > today:
        raise FieldRefusal(field, "date-in-future")
    times.refuse_before_rules(field, day)


def partner(store: Store, field: str, partner_id: int | None) -> None:
    """Refuse a partner that is unknown or off the lists."""
    if partner_id is None:
        return
    held = partners.get(store, partner_id)
    if held.archived_on:
        raise FieldRefusal(field, "partner-archived", name=held.name_kk)


def statuses_on(store: Store, person_id: int, day: date) -> str:
    """Return the statuses of a day as a record keeps them, so that an old quarter never drifts."""
    return " ".join(statuses.on(store, person_id, day))


_YOUTH = {"student", "senior_pupil"}


def audience(store: Store, person_id: int, day: date) -> str:
    """Return whose session a service is: of youth, who study, or of adults (R190-8, 10)."""
    return "youth" if is_youth(statuses.on(store, person_id, day)) else "adults"


def is_youth(held: Collection[str]) -> bool:
    """Tell whether statuses are those of pupils and students alone (kandas stands apart)."""
    of_study = set(held) - {"kandas"}
    return bool(of_study) and of_study <= _YOUTH


def refuse_issued(store: Store, paper_id: int | None) -> None:
    """Refuse to touch what an issued paper says; once the paper is annulled it may be changed."""
    if paper_id is None:
        return
    sql = "select number from paper where id = ? and state <> 'annulled'"
    number = store.scalar(sql, (paper_id,))
    if number is not None:
        raise Refusal("record-issued", number=number)


def check_ground(field: str, person_id: int, day: date, whose: int, ground: date) -> None:
    """Refuse a record to rest on that is somebody else's, or of a later day."""
    if whose != person_id:
        raise FieldRefusal(field, "record-of-another")
    if ground > day:
        raise FieldRefusal(field, "ground-later", day=ground)


def colleague_name(store: Store, staff_id: int | None) -> str:
    """Return initials and surname of a colleague, or "" where none is named.

    A post would stand in one language on a page of two; the page says it beside the signature.
    """
    return "" if staff_id is None else text.clean(staff.get(store, staff_id).name.short)


def outcome(kind: str, day: date, note: str) -> dict[str, str | None]:
    """Return what a record keeps of its outcome; an empty kind wipes day and note too."""
    said = text.field("outcome_note", note, drafts.LINE) if kind else ""
    return {
        "outcome": kind,
        "outcome_on": day.isoformat() if kind else None,
        "outcome_note": said,
    }
