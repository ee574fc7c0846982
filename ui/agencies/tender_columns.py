"""Rows and columns of selections of an agency and of those who bid."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.agencies.tenders import Bid, Tender
from app.kazakh.dates import short_date
from ui.agencies import words
from ui.agencies.words import translate
from ui.parts.pill import Badge
from ui.tables import Column


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
