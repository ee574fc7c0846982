"""Referrals (жолдама): drafted, checked, issued with a number, and followed until answered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from app import centre, papers
from app.errors import FieldRefusal, Refusal
from app.paperwork import referral_kinds, register
from app.paperwork.answers import SOURCES, annul, correct_state, next_states, record_state
from app.paperwork.composing import Composer
from app.paperwork.drafting import Draft, Warning_, checked, come_by, warnings
from app.paperwork.register import Issued, Render
from app.paperwork.sent import OPEN, STATES, Referral, by_paper, get, many, of, overdue
from app.registry import participants, statuses
from app.store.store import Store

__all__ = [
    "OPEN",
    "SOURCES",
    "STATES",
    "Draft",
    "Referral",
    "Warning_",
    "annul",
    "by_paper",
    "checked",
    "come_by",
    "correct_state",
    "enter_by_hand",
    "get",
    "issue",
    "issue_many",
    "many",
    "next_states",
    "of",
    "overdue",
    "record_state",
    "warnings",
]


def issue(store: Store, draft: Draft, day: date, render: Render) -> tuple[Referral, Issued]:
    """Issue a referral: number, frozen record, bytes and the referral itself in one transaction."""
    settled = checked(store, draft, day)
    composer = Composer(store)
    with store.transaction("referral.issue"):
        return _issue(store, composer, settled, day, render)


def _issue(
    store: Store, composer: Composer, settled: Draft, day: date, render: Render
) -> tuple[Referral, Issued]:
    person = participants.get(store, settled.person_id)
    addressee = composer.addressee(settled)
    entry = register.Entry(person.name.full, addressee.kk, person.id)

    def compose(number: str, uid: str) -> papers.Paper:
        return composer.record(settled, person, number, uid, day)

    issued = register.issue(store, "referral", day, entry, compose, render)
    referral_id = store.insert("referral", _row(store, settled, issued, day))
    return get(store, referral_id), issued


def issue_many(
    store: Store,
    people: Sequence[int],
    template: Draft,
    day: date,
    render: Render,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> list[tuple[Referral, Issued]]:
    """Issue the same referral to many people, all or none; refuses naming whom it stumbled on."""
    composer = Composer(store)
    issued = []
    with store.transaction("referral.issue_many", str(len(people))):
        for place, person_id in enumerate(people):
            if cancelled is not None and cancelled():
                raise Refusal("cancelled")
            settled = _settled_for(store, replace(template, person_id=person_id), day)
            issued.append(_issue(store, composer, settled, day, render))
            if progress is not None:
                progress(place + 1, len(people))
    return issued


def _settled_for(store: Store, draft: Draft, day: date) -> Draft:
    try:
        return checked(store, draft, day)
    except FieldRefusal as refusal:
        name = participants.get(store, draft.person_id).name.full
        details = {**refusal.details, "person": name}
        raise FieldRefusal(refusal.field, refusal.code, **details) from None


def _row(store: Store, draft: Draft, issued: Issued, day: date) -> dict[str, Any]:
    kind = referral_kinds.get(store, draft.kind_id)
    start = draft.come_by or day
    return {
        "paper_id": issued.id,
        "person_id": draft.person_id,
        "kind_id": draft.kind_id,
        "partner_id": draft.partner_id,
        "position_kk": draft.position_kk,
        "position_ru": draft.position_ru,
        "months": draft.months,
        "issued_on": day.isoformat(),
        "come_by": draft.come_by.isoformat() if draft.come_by else None,
        "answer_by": centre.calendar(store).add(start, kind.answer_days).isoformat(),
        "officer_id": draft.officer_id,
        "signatory_id": draft.signatory_id,
        "guardian_agreed_on": (
            draft.guardian_agreed_on.isoformat() if draft.guardian_agreed_on else None
        ),
        "statuses": " ".join(statuses.on(store, draft.person_id, day)),
        "state": "issued",
        "state_on": day.isoformat(),
    }


def enter_by_hand(store: Store, paper_id: int, draft: Draft, day: date) -> Referral:
    """Enter a referral that was written by hand under a number set aside for a power cut."""
    if register.get(store, paper_id).kind != "referral":
        raise Refusal("paper-no-referral", number=register.get(store, paper_id).number)
    settled = checked(store, draft, day)
    composer = Composer(store)
    person = participants.get(store, settled.person_id)
    entry = register.Entry(person.name.full, composer.addressee(settled).kk, person.id)
    with store.transaction("referral.enter", person.name.full):
        issued = register.fill(store, paper_id, day, entry)
        return get(store, store.insert("referral", _row(store, settled, issued, day)))
