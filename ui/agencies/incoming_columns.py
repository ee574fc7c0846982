"""Rows and columns of incoming lists and of the partners they name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.registry.incoming import Incoming
from app.registry.partners import Partner
from ui import language
from ui.agencies import words
from ui.agencies.words import translate
from ui.partners import words as partner_words
from ui.parts.pill import Badge
from ui.tables import Column


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
