"""Records of referrals: everything a page says, gathered from the card, the kind and the centre."""

from __future__ import annotations

from datetime import date
from typing import Any

from app import centre, papers
from app.errors import Refusal
from app.kazakh import dates, identity, phones
from app.papers import NOTHING, Both
from app.paperwork import referral_kinds
from app.paperwork.drafting import Draft
from app.paperwork.phrases import phrase
from app.registry import partners, places
from app.registry.participants import Participant
from app.registry.partners import Partner
from app.staffing import signing
from app.store.store import Store


class Composer:
    """Makes records of referrals of one day; the centre's own words are read from the file once."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._letterhead = centre.letterhead(store)
        self._margins = centre.margins(store)
        self._sample = centre.is_training(store)
        self._officials: dict[int, papers.Signatory] = {}
        self._partners: dict[int, Partner] = {}

    def record(
        self, draft: Draft, person: Participant, number: str, uid: str, day: date
    ) -> papers.Referral:
        """Return the frozen record of a referral: everything its page says."""
        kind = referral_kinds.get(self._store, draft.kind_id)
        role = kind.addressee_role
        return papers.Referral(
            number=number,
            uid=uid,
            date=day,
            letterhead=self._letterhead,
            margins=self._margins,
            sample=self._sample,
            title=kind.title,
            measure=kind.name,
            person_name=Both(person.name.full, person.russian_name.full),
            iin=person.iin,
            iin_absence=absence(person),
            birth_date=person.birth_date,
            address=address(self._store, person),
            addressee_role=phrase("addressee", role),
            position_label=phrase("position", role),
            position=Both(draft.position_kk, draft.position_ru),
            come_by=draft.come_by,
            come_by_label=phrase("come_by", role),
            officer=self._official(draft.officer_id),
            signatory=self._required(draft.signatory_id),
            guardian_consent=_guardian_line(draft),
            footer=kind.basis,
            **self._addressed(draft),
        )

    def addressee(self, draft: Draft) -> Both:
        """Return whom the referral is addressed to: the partner, or the centre itself."""
        partner = self._partner(draft.partner_id)
        return partner.name if partner else self._letterhead.centre

    def _addressed(self, draft: Draft) -> dict[str, Any]:
        partner = self._partner(draft.partner_id)
        if partner is None:
            head = self._letterhead
            return {
                "addressee": head.centre,
                "addressee_address": head.address,
                "addressee_phone": head.phone,
                "addressee_bin": head.bin,
            }
        return {
            "addressee": partner.name,
            "addressee_address": Both(partner.address_kk, partner.address_ru),
            "addressee_phone": phones.display(partner.phone),
            "addressee_bin": partner.number,
            "addressee_bin_label": "iin" if _is_person(partner.number) else "bin",
        }

    def _partner(self, partner_id: int | None) -> Partner | None:
        if partner_id is None:
            return None
        if partner_id not in self._partners:
            self._partners[partner_id] = partners.get(self._store, partner_id)
        return self._partners[partner_id]

    def _official(self, staff_id: int | None) -> papers.Signatory | None:
        return None if staff_id is None else self._required(staff_id)

    def _required(self, staff_id: int | None) -> papers.Signatory:
        if staff_id is None:
            raise Refusal("setting-missing", settings="signatory")
        if staff_id not in self._officials:
            signed = signing.signature(self._store, staff_id, self._store.today())
            self._officials[staff_id] = signed
        return self._officials[staff_id]


def _is_person(number: str) -> bool:
    return identity.kind_of(number) == "iin" if number else False


def absence(person: Participant) -> Both:
    """Return what stands in place of an identification number, where there is none."""
    return NOTHING if person.iin else phrase("absence", person.iin_absence or "other")


def address(store: Store, person: Participant) -> Both:
    """Return where a person lives, settlement first, as papers say it."""
    place = places.title(store, person.place_id)
    kk = ", ".join(part for part in (place.kk, person.address_kk) if part)
    ru_street = person.address_ru or person.address_kk
    ru = ", ".join(part for part in (place.ru or place.kk, ru_street) if part)
    return Both(kk, ru)


def _guardian_line(draft: Draft) -> Both:
    if draft.guardian_agreed_on is None:
        return NOTHING
    day = draft.guardian_agreed_on
    return Both(dates.long_date(day, "kk"), dates.long_date(day, "ru"))
