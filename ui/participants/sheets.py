"""All that a card shows of one person, read at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.papers import Both
from app.paperwork import referral_kinds, referrals
from app.paperwork.referrals import Referral
from app.registry import case, consents, participants, partners, places, statuses, timeline
from app.registry.case import Application, Mark, Note
from app.registry.consents import Consent, State
from app.registry.participants import Participant
from app.registry.statuses import Status
from app.registry.timeline import Event
from app.schooling import enrolments
from app.schooling.enrolments import Enrolment
from app.store.store import Store
from ui.guidance import files


@dataclass(frozen=True, slots=True)
class Sheet:
    """One person as the card shows them on a day; lists are newest first."""

    person: Participant
    today: date
    place: Both
    statuses: Sequence[Status]
    consents: Sequence[Consent]
    applications: Sequence[Application]
    notes: Sequence[Note]
    marks: Sequence[Mark]
    referrals: Sequence[Referral]
    kinds: dict[int, Both]
    events: Sequence[Event]
    guidance: files.File
    studied: Sequence[tuple[Enrolment, Both]]

    @property
    def standing(self) -> list[Status]:
        """The statuses that stand today."""
        return [each for each in self.statuses if each.holds_on(self.today)]

    @property
    def consent(self) -> State:
        """Where the consent stands today."""
        return consents.state(list(self.consents), self.today)

    @property
    def open_referrals(self) -> list[Referral]:
        """Referrals that await an answer, the one due first in front."""
        waiting = [each for each in self.referrals if each.state in referrals.OPEN]
        return sorted(waiting, key=lambda each: each.answer_by)


def read(store: Store, person_id: int, today: date) -> Sheet:
    """Return what a card shows, or refuse an unknown number."""
    person = participants.get(store, person_id)
    return Sheet(
        person=person,
        today=today,
        place=places.title(store, person.place_id),
        statuses=statuses.of(store, person_id),
        consents=consents.of(store, person_id),
        applications=case.applications(store, person_id),
        notes=case.notes(store, person_id),
        marks=case.marks(store, person_id),
        referrals=referrals.of(store, person_id),
        kinds=_kinds(store),
        events=timeline.of(store, person_id),
        guidance=files.read(store, person_id),
        studied=[
            (each, partners.get(store, each.partner_id).name)
            for each in enrolments.of(store, person_id)
        ],
    )


def _kinds(store: Store) -> dict[int, Both]:
    listed = [*referral_kinds.listed(store), *referral_kinds.listed(store, archived=True)]
    return {kind.id: kind.name for kind in listed}
