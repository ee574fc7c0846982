"""The papers of one person's case that go out first: the referral and the consent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Day  # noqa: N812 - a record's own ``date`` would hide it
from typing import Literal

from app.papers.common import NOTHING, PORTRAIT, Both, Letterhead, Margins, Signatory


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral:
    """A person is sent to an employer or a school to take part in a measure (Code, art. 106)."""

    number: str
    date: Day
    letterhead: Letterhead
    title: Both  # the line under «ЖОЛДАМА»: what the person is sent to
    measure: Both
    person_name: Both
    iin: str = ""
    iin_absence: Both = NOTHING  # why there is no IIN; shown in its place
    birth_date: Day | None = None
    address: Both = NOTHING
    addressee_role: Both  # «Жұмыс беруші», «Оқу орны»
    addressee: Both
    addressee_bin: str = ""
    addressee_bin_label: Literal["bin", "iin"] = "bin"  # a sole trader has an IIN instead
    addressee_address: Both = NOTHING
    addressee_phone: str = ""
    position_label: Both = NOTHING
    position: Both = NOTHING
    come_by: Day | None = None
    come_by_label: Both = NOTHING
    officer: Signatory | None = None
    signatory: Signatory
    guardian_consent: Both = NOTHING
    footer: Both = NOTHING
    sample: bool = False
    uid: str
    margins: Margins = PORTRAIT


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """A person or guardian agrees to processing, with the eight points of law 94-V, art. 8(4)."""

    number: str
    date: Day
    letterhead: Letterhead
    operator: Both
    operator_bin: str
    person_name: Both
    iin: str = ""
    birth_date: Day | None = None
    address: Both = NOTHING
    signer: Literal["self", "guardian"] = "self"
    guardian_name: str = ""
    guardian_relation: Both = NOTHING
    purpose: Both
    term: Both
    third_parties: Both
    cross_border: Both
    public: Both
    categories: tuple[Both, ...]
    other: Both = NOTHING
    signatory: Signatory | None = None  # who receives the consent
    sample: bool = False
    uid: str
    margins: Margins = PORTRAIT
