"""Rows and columns of contracts, selections, incoming lists and of what stands on their cards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.agencies.contracts import Contract
from app.agencies.deliveries import Acceptance, Delivery
from app.agencies.tenders import Bid, Tender
from app.guidance.calendars import Brief
from app.kazakh.dates import short_date
from app.registry.incoming import Incoming
from app.registry.partners import Partner
from ui import language
from ui.agencies import words
from ui.agencies.words import translate
from ui.partners import words as partner_words
from ui.parts.pill import Badge
from ui.tables import Column


@dataclass(frozen=True, slots=True)
class ContractLine:
    """A contract as the list shows it."""

    contract: Contract
    agency: str
    badge: Badge
    standing: str

    @property
    def id(self) -> int:
        """The contract's number on the books."""
        return self.contract.id

    @property
    def said(self) -> str:
        """What is searched."""
        held = self.contract
        return f"{held.number} {self.agency} {held.subject_kk} {held.subject_ru}"

    @property
    def chips(self) -> Sequence[str]:
        """The chips it stands under; one that ends soon is in force too."""
        running = ("running",) if self.standing == "ending" else ()
        return (self.contract.track, self.standing, *running)


@dataclass(frozen=True, slots=True)
class TenderLine:
    """A selection as the list shows it."""

    tender: Tender
    winner: str
    number: str

    @property
    def id(self) -> int:
        """The selection's number on the books."""
        return self.tender.id

    @property
    def said(self) -> str:
        """What is searched."""
        held = self.tender
        return f"{held.subject_kk} {held.subject_ru} {self.winner} {self.number}"

    @property
    def chips(self) -> Sequence[str]:
        """The chips it stands under."""
        return (self.tender.track, "" if self.number else "unprinted")


@dataclass(frozen=True, slots=True)
class IncomingLine:
    """A list that came in as the list of them shows it."""

    incoming: Incoming
    author: str
    count: int

    @property
    def id(self) -> int:
        """The list's number on the books."""
        return self.incoming.id

    @property
    def said(self) -> str:
        """What is searched."""
        return f"{self.incoming.document} {self.author} {self.incoming.note}"

    @property
    def chips(self) -> Sequence[str]:
        """The chip it stands under."""
        return (self.incoming.kind,)


def _amount(line: ContractLine) -> str:
    return words.tenge(line.contract.amount)


CONTRACTS: tuple[Column[ContractLine], ...] = (
    Column(
        "number",
        lambda: translate("Agencies", "Contract"),
        lambda line: line.contract.number,
        kind="name",
        width=100,
        least=70,
        stretch=1,
        optional=False,
    ),
    Column(
        "agency",
        lambda: translate("Agencies", "Agency"),
        lambda line: line.agency,
        width=200,
        least=110,
        stretch=3,
    ),
    Column(
        "track",
        lambda: translate("Agencies", "For whom"),
        lambda line: words.track(line.contract.track),
        kind="muted",
        width=130,
        least=70,
        stretch=1,
        from_width=900,
    ),
    Column(
        "term",
        lambda: translate("Agencies", "Term"),
        lambda line: words.days(line.contract.first, line.contract.last),
        kind="muted",
        width=160,
        least=158,
    ),
    Column(
        "amount",
        lambda: translate("Agencies", "Amount"),
        _amount,
        width=120,
        least=110,
        right=True,
        from_width=720,
    ),
    Column(
        "state",
        lambda: translate("Agencies", "State"),
        lambda line: line.badge.text,
        kind="pills",
        width=164,
        least=156,
        badges=lambda line: (line.badge,),
    ),
)


def _day(line: TenderLine) -> str:
    return short_date(line.tender.held_on) if line.tender.held_on else ""


def _tender_badges(line: TenderLine) -> tuple[Badge, ...]:
    printed = translate("Agencies", "№ {number}").format(number=line.number)
    number = (Badge(printed, "ok"),) if line.number else ()
    return (words.tender_badge(line.tender), *number)


TENDERS: tuple[Column[TenderLine], ...] = (
    Column(
        "day",
        lambda: translate("Agencies", "Held on"),
        _day,
        kind="muted",
        width=110,
        least=104,
        optional=False,
    ),
    Column(
        "subject",
        lambda: translate("Agencies", "Selection"),
        lambda line: words.tender_name(line.tender),
        kind="name",
        width=220,
        least=120,
        stretch=3,
        optional=False,
    ),
    Column(
        "track",
        lambda: translate("Agencies", "For whom"),
        lambda line: words.track(line.tender.track),
        kind="muted",
        width=130,
        least=70,
        stretch=1,
        from_width=900,
    ),
    Column(
        "winner",
        lambda: translate("Agencies", "Winner"),
        lambda line: line.winner,
        width=150,
        least=80,
        stretch=2,
    ),
    Column(
        "state",
        lambda: translate("Agencies", "State"),
        lambda line: ", ".join(badge.text for badge in _tender_badges(line)),
        kind="pills",
        width=190,
        least=120,
        badges=_tender_badges,
    ),
)

INCOMING: tuple[Column[IncomingLine], ...] = (
    Column(
        "document",
        lambda: translate("Agencies", "Incoming list"),
        lambda line: words.incoming_name(line.incoming),
        kind="name",
        width=180,
        least=120,
        stretch=2,
        optional=False,
    ),
    Column(
        "author",
        lambda: translate("Agencies", "From"),
        lambda line: line.author,
        width=200,
        least=100,
        stretch=3,
    ),
    Column(
        "kind",
        lambda: translate("Agencies", "What it names"),
        lambda line: words.kind(line.incoming.kind),
        kind="muted",
        width=200,
        least=90,
        stretch=2,
        from_width=640,
    ),
    Column(
        "count",
        lambda: translate("Agencies", "Partners"),
        lambda line: str(line.count),
        width=90,
        least=84,
        right=True,
    ),
)


def _count(number: int) -> str:
    return str(number) if number else "–"


DELIVERIES: tuple[Column[Delivery], ...] = (
    Column(
        "name",
        lambda: translate("Agencies", "Service"),
        lambda row: language.spoken(row.name),
        kind="name",
        width=150,
        least=90,
        stretch=3,
        optional=False,
    ),
    Column(
        "unit",
        lambda: translate("Agencies", "Counted in"),
        lambda row: words.unit(row.service.unit),
        kind="muted",
        width=104,
        least=100,
        from_width=470,
    ),
    Column(
        "ordered",
        lambda: translate("Agencies", "Ordered"),
        lambda row: _count(row.ordered),
        width=76,
        least=70,
        right=True,
        optional=False,
    ),
    Column(
        "delivered",
        lambda: translate("Agencies", "Delivered"),
        lambda row: _count(row.delivered),
        width=104,
        least=96,
        right=True,
        optional=False,
    ),
    Column(
        "cost",
        lambda: translate("Agencies", "Cost"),
        lambda row: words.tenge(row.cost),
        kind="muted",
        width=120,
        least=104,
        right=True,
        from_width=460,
    ),
)

SESSIONS: tuple[Column[Brief], ...] = (
    Column(
        "day",
        lambda: translate("Agencies", "Day"),
        lambda row: short_date(row.day),
        kind="muted",
        width=104,
        least=100,
        optional=False,
    ),
    Column(
        "called",
        lambda: translate("Agencies", "Session"),
        lambda row: language.spoken(row.called),
        kind="name",
        width=200,
        least=110,
        stretch=3,
        optional=False,
    ),
    Column(
        "place",
        lambda: translate("Agencies", "Place"),
        lambda row: language.spoken(row.place),
        kind="muted",
        width=120,
        least=60,
        stretch=1,
        from_width=520,
    ),
    Column(
        "came",
        lambda: translate("Agencies", "Came"),
        lambda row: _count(row.present),
        width=76,
        least=72,
        right=True,
        optional=False,
    ),
)


@dataclass(frozen=True, slots=True)
class Act:
    """An acceptance, what it came to and the number of its act, once printed."""

    acceptance: Acceptance
    total: int | None
    number: str


def _act_badges(row: Act) -> tuple[Badge, ...]:
    if not row.number:
        return (Badge(translate("Agencies", "Not printed"), "warn", live=True),)
    return (Badge(translate("Agencies", "№ {number}").format(number=row.number), "ok"),)


ACTS: tuple[Column[Act], ...] = (
    Column(
        "days",
        lambda: translate("Agencies", "Delivered"),
        lambda row: words.days(row.acceptance.first, row.acceptance.last),
        kind="name",
        width=170,
        least=158,
        stretch=1,
        optional=False,
    ),
    Column(
        "total",
        lambda: translate("Agencies", "Cost"),
        lambda row: words.tenge(row.total),
        width=120,
        least=104,
        right=True,
    ),
    Column(
        "act",
        lambda: translate("Agencies", "Act"),
        lambda row: ", ".join(badge.text for badge in _act_badges(row)),
        kind="pills",
        width=140,
        least=132,
        badges=_act_badges,
    ),
)


@dataclass(frozen=True, slots=True)
class BidLine:
    """A bidder and whether it won."""

    bid: Bid
    name: str
    number: str
    won: bool


def _bid_badges(row: BidLine) -> tuple[Badge, ...]:
    if row.won:
        return (Badge(translate("Agencies", "Winner"), "ok"),)
    if row.bid.admitted:
        return (Badge(translate("Agencies", "Admitted")),)
    return (Badge(translate("Agencies", "Not admitted"), "warn"),)


BIDS: tuple[Column[BidLine], ...] = (
    Column(
        "name",
        lambda: translate("Agencies", "Bidder"),
        lambda row: row.name,
        kind="name",
        width=170,
        least=100,
        stretch=3,
        optional=False,
    ),
    Column(
        "price",
        lambda: translate("Agencies", "Price"),
        lambda row: words.tenge(row.bid.price),
        width=120,
        least=104,
        right=True,
    ),
    Column(
        "score",
        lambda: translate("Agencies", "Score"),
        lambda row: "" if row.bid.score is None else str(row.bid.score),
        width=60,
        least=52,
        right=True,
    ),
    Column(
        "admitted",
        lambda: translate("Agencies", "Admitted or not"),
        lambda row: ", ".join((*(badge.text for badge in _bid_badges(row)), row.bid.reason)),
        kind="pills",
        width=120,
        least=100,
        badges=_bid_badges,
    ),
    Column(
        "reason",
        lambda: translate("Agencies", "Why not admitted"),
        lambda row: row.bid.reason,
        kind="muted",
        width=130,
        least=70,
        stretch=1,
        from_width=620,
    ),
)


def _roles(row: Partner) -> tuple[Badge, ...]:
    return partner_words.badges(row)


NAMED: tuple[Column[Partner], ...] = (
    Column(
        "name",
        lambda: translate("Agencies", "Partner"),
        lambda row: language.spoken(row.name),
        kind="name",
        width=200,
        least=120,
        stretch=3,
        optional=False,
    ),
    Column(
        "sector",
        lambda: translate("Agencies", "Sector"),
        lambda row: row.sector,
        kind="muted",
        width=120,
        least=60,
        stretch=1,
        from_width=460,
    ),
    Column(
        "roles",
        lambda: translate("Agencies", "Role"),
        lambda row: ", ".join(badge.text for badge in _roles(row)),
        kind="pills",
        width=140,
        least=100,
        badges=_roles,
    ),
)
