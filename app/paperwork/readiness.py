"""Who of many can be sent by one referral: what keeps some from it, what speaks against others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.errors import FieldRefusal, Refusal
from app.paperwork import referral_kinds, referrals
from app.paperwork.referral_kinds import Kind
from app.paperwork.referrals import Draft, Warning_
from app.registry import consents, participants
from app.registry.participants import Participant
from app.store.store import Store


@dataclass(frozen=True, slots=True)
class Verdict:
    """A person of a batch: ``refusal`` keeps them from it, ``warnings`` leave it to the office."""

    person_id: int
    name: str
    refusal: Refusal | None = None
    warnings: tuple[Warning_, ...] = ()

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of all that was found; a refusal stands alone."""
        found = tuple(each.code for each in self.warnings)
        return found if self.refusal is None else (self.refusal.code,)


def judge(
    store: Store,
    people: Sequence[int],
    template: Draft,
    day: date,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> list[Verdict]:
    """Judge everybody for the same referral, in the order given; refuses when cancelled.

    What every one of them would lack, such as the addressee, is not looked at here.
    """
    kind = referral_kinds.get(store, template.kind_id)
    verdicts = []
    for place, person_id in enumerate(people, 1):
        if cancelled is not None and cancelled():
            raise Refusal("cancelled")
        verdicts.append(_verdict(store, replace(template, person_id=person_id), kind, day))
        if progress is not None:
            progress(place, len(people))
    return verdicts


def _verdict(store: Store, draft: Draft, kind: Kind, day: date) -> Verdict:
    person = participants.get(store, draft.person_id)
    refusal = _obstacle(draft, kind, person, day)
    warned = () if refusal else tuple(referrals.warnings(store, draft, day))
    return Verdict(person.id, person.name.full, refusal, warned)


def _obstacle(draft: Draft, kind: Kind, person: Participant, day: date) -> Refusal | None:
    if person.archived_on:
        return Refusal("participant-archived", name=person.name.full)
    minor = consents.needs_guardian(person.birth_date, day)
    if kind.guardian_consent and minor and draft.guardian_agreed_on is None:
        return FieldRefusal("guardian_agreed_on", "guardian-consent-missing")
    return None
