"""The papers of private agencies: how one was selected, and what was accepted of its services.

Sums of money are in tiyn, a hundredth of a tenge.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Day  # noqa: N812 - a record's own ``date`` would hide it

from app.papers.common import NOTHING, PORTRAIT, Both, Letterhead, Margins, Signatory


@dataclass(frozen=True, slots=True)
class Bidder:
    """An agency that offered itself; one not admitted says why."""

    name: Both
    bin: str = ""
    price: int | None = None
    score: int | None = None
    admitted: bool = True
    reason: str = ""
    winner: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TenderProtocol:
    """How the centre selected among private agencies (R190-6.1 for adults, R190-13 for youth)."""

    number: str
    date: Day
    letterhead: Letterhead
    track: str  # "adults" or "youth"
    held_on: Day
    announced_on: Day | None = None
    basis: Both
    subject: Both = NOTHING
    criteria: str = ""
    bidders: tuple[Bidder, ...] = ()
    winner: Both = NOTHING
    result: Both = NOTHING
    officer: Signatory | None = None
    signatory: Signatory
    footer: Both = NOTHING
    sample: bool = False
    uid: str
    margins: Margins = PORTRAIT


@dataclass(frozen=True, slots=True)
class AcceptedService:
    """A service: ordered in all, delivered before these days and in them, and what these cost."""

    name: Both
    unit: Both
    ordered: int
    before: int
    delivered: int
    accepted: int  # of the delivered: no more than was ordered
    price: int | None = None
    cost: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptanceAct:
    """Services of an agency accepted for some days of its contract (R190-6.2, 14)."""

    number: str
    date: Day
    letterhead: Letterhead
    contract: str
    signed_on: Day
    track: str  # "adults" or "youth"
    agency: Both
    agency_bin: str = ""
    subject: Both = NOTHING
    amount: int | None = None  # of the whole contract
    first: Day
    last: Day
    accepted_on: Day
    rows: tuple[AcceptedService, ...]
    total: int | None = None
    remarks: str = ""
    signatory: Signatory
    footer: Both = NOTHING
    sample: bool = False
    uid: str
    margins: Margins = PORTRAIT
