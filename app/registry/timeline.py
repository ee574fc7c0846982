"""Everything that happened to a person, in one place, newest first."""

from __future__ import annotations

from datetime import date

from app.papers import Both
from app.registry import case, consents, guided, participants, schooled, statuses
from app.registry.events import Event
from app.store.store import Store

__all__ = ["Event", "of"]


def of(store: Store, person_id: int) -> list[Event]:
    """Return a person's events, newest first; a merged card's events came with it."""
    events = [
        *_own(store, person_id),
        *_statuses(store, person_id),
        *_case(store, person_id),
        *_consents(store, person_id),
        *_referrals(store, person_id),
        *guided.of(store, person_id),
        *schooled.of(store, person_id),
    ]
    order = {id(event): place for place, event in enumerate(events)}
    return sorted(events, key=lambda event: (event.day, order[id(event)]), reverse=True)


def _own(store: Store, person_id: int) -> list[Event]:
    person = participants.get(store, person_id)
    events = [Event(person.registered_on, "registered")]
    if person.portal_date:
        events.append(Event(person.portal_date, "portal", fields={"number": person.portal_number}))
    if person.archived_on:
        fields = {"reason": person.archive_reason}
        events.append(Event(person.archived_on, "archived", fields=fields))
    return events


def _statuses(store: Store, person_id: int) -> list[Event]:
    events = []
    for status in statuses.of(store, person_id):
        fields = {"document": status.document}
        events.append(Event(status.since, "status", status.kind, record=status.id, fields=fields))
        if status.until:
            events.append(Event(status.until, "status_ended", status.kind, record=status.id))
    return events


def _case(store: Store, person_id: int) -> list[Event]:
    events = []
    for application in case.applications(store, person_id):
        fields = {"purpose": application.purpose, "document": application.document}
        day, record = application.applied_on, application.id
        events.append(Event(day, "application", record=record, fields=fields))
    for note in case.notes(store, person_id):
        # What a confidential note says is read on the note itself, never in a list.
        words = "" if note.confidential else note.text
        fields = {"text": words, "author": note.author}
        state = "confidential" if note.confidential else ""
        events.append(Event(note.written_on, "note", state, record=note.id, fields=fields))
    for mark in case.marks(store, person_id):
        events.append(Event(mark.since, "mark", mark.kind, record=mark.id))
    return events


def _consents(store: Store, person_id: int) -> list[Event]:
    events = []
    for consent in consents.of(store, person_id):
        fields = {"guardian": consent.guardian_name, "until": consent.until}
        day, signer = consent.signed_on, consent.signer
        events.append(Event(day, "consent", signer, record=consent.id, fields=fields))
        if consent.withdrawn_on:
            events.append(Event(consent.withdrawn_on, "consent_withdrawn", record=consent.id))
    return events


def _referrals(store: Store, person_id: int) -> list[Event]:
    sql = """
      select referral.id, issued_on, referral.state, state_on, number, paper.addressee,
             name_kk, name_ru, paper_id, answer_by
        from referral join paper on paper.id = paper_id
        join referral_kind on referral_kind.id = kind_id
       where referral.person_id = ? order by referral.id
    """
    events = []
    for row in store.tuples(sql, (person_id,)):
        record, issued, state, _state_on, number, addressee, kk, ru, paper, answer_by = row
        fields = {"number": number, "addressee": addressee, "paper": paper, "answer_by": answer_by}
        day = date.fromisoformat(issued)
        events.append(Event(day, "referral", state, Both(kk, ru), record, fields))
    return events
