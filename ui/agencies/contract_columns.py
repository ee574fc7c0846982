"""Rows and columns of contracts, of what was delivered under one and of its acts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.agencies.contracts import Contract
from app.agencies.deliveries import Acceptance, Delivery
from app.guidance.calendars import Brief
from app.kazakh.dates import short_date
from ui import language
from ui.agencies import words
from ui.agencies.words import translate
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
