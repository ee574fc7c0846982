"""Rows and columns of closed periods, of what moved since, and of the lines behind it."""

from __future__ import annotations

from dataclasses import dataclass

from app.kazakh.dates import short_date
from app.quarters.changes import Change, Moved
from app.quarters.closings import Closing
from ui import language
from ui.parts.pill import Badge
from ui.quarters import cause_words, words
from ui.quarters.words import translate
from ui.tables import Column


@dataclass(frozen=True, slots=True)
class ClosingLine:
    """A closed period as the list shows it."""

    closing: Closing

    @property
    def id(self) -> int:
        """The closing's number on the books."""
        return self.closing.id

    @property
    def said(self) -> str:
        """What is searched."""
        held = self.closing
        return f"{held.number} {words.period(held.period)} {held.period.called} {held.closed_by}"

    @property
    def chips(self) -> tuple[str, ...]:
        """The chip it stands under."""
        return (self.closing.state,)


def badge(closing: Closing) -> Badge:
    """Return how a closing stands."""
    if closing.state == "closed":
        return Badge(translate("Quarters", "Closed"), "ok")
    return Badge(translate("Quarters", "Opened again"), "warn")


CLOSINGS: tuple[Column[ClosingLine], ...] = (
    Column(
        "period",
        lambda: translate("Quarters", "Period"),
        lambda line: words.period(line.closing.period),
        kind="name",
        width=210,
        least=150,
        stretch=2,
        optional=False,
    ),
    Column(
        "number",
        lambda: translate("Quarters", "Paper number"),
        lambda line: f"№ {line.closing.number}",
        width=96,
        least=76,
        stretch=1,
    ),
    Column(
        "day",
        lambda: translate("Quarters", "Closed on"),
        lambda line: short_date(line.closing.closed_on),
        kind="muted",
        width=104,
        least=96,
    ),
    Column(
        "by",
        lambda: translate("Quarters", "By"),
        lambda line: line.closing.closed_by,
        kind="muted",
        width=150,
        least=80,
        stretch=2,
        from_width=640,
    ),
    Column(
        "state",
        lambda: translate("Quarters", "State"),
        lambda line: badge(line.closing).text,
        kind="pills",
        width=130,
        least=110,
        badges=lambda line: (badge(line.closing),),
    ),
)


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """A figure that moved, in which unit it is counted, and why in a few words."""

    change: Change
    unit: str
    why: str


def _part(line: ChangeLine) -> str:
    """Return which part of a figure moved: the key, what is counted, the span compared."""
    change = line.change
    cell = change.cell
    key = words.key(cell.by, cell.key, change.key_name) if cell.key else ""
    count = words.count(change.cell.count, line.unit)
    span = words.span(change.cell.span) if change.cell.span != "now" else ""
    return ", ".join(filter(None, (key, count, span)))


CHANGES: tuple[Column[ChangeLine], ...] = (
    Column(
        "figure",
        lambda: translate("Quarters", "Figure"),
        lambda line: words.either(line.change.name, line.change.name_en),
        kind="name",
        width=180,
        least=110,
        stretch=2,
        optional=False,
    ),
    Column(
        "part",
        lambda: translate("Quarters", "Part of it"),
        _part,
        width=160,
        least=100,
        stretch=2,
        optional=False,
    ),
    Column(
        "moved",
        lambda: translate("Quarters", "Was → now"),
        lambda line: f"{line.change.was} → {line.change.now}",
        width=116,
        least=104,
        right=True,
        optional=False,
    ),
    Column(
        "why",
        lambda: translate("Quarters", "Why"),
        lambda line: line.why,
        kind="muted",
        width=160,
        least=80,
        stretch=3,
        from_width=620,
    ),
)


@dataclass(frozen=True, slots=True)
class MovedLine:
    """A line behind a figure that moved."""

    moved: Moved
    why: str


def _whose(line: MovedLine) -> str:
    held = line.moved.now or line.moved.was
    if held is None:
        return ""
    return held.name or language.spoken(held.what)


MOVED: tuple[Column[MovedLine], ...] = (
    Column(
        "who",
        lambda: translate("Quarters", "Who or what"),
        _whose,
        kind="name",
        width=150,
        least=100,
        stretch=3,
        optional=False,
    ),
    Column(
        "kind",
        lambda: translate("Quarters", "What became of it"),
        lambda line: cause_words.kind(line.moved),
        kind="muted",
        width=100,
        least=70,
        stretch=1,
        optional=False,
    ),
    Column(
        "why",
        lambda: translate("Quarters", "Why"),
        lambda line: line.why,
        kind="muted",
        width=190,
        least=90,
        stretch=3,
        from_width=480,
    ),
)


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A correction sheet that was issued."""

    paper_id: int
    number: str
    day: str


SHEETS: tuple[Column[SheetLine], ...] = (
    Column(
        "number",
        lambda: translate("Quarters", "Paper number"),
        lambda line: f"№ {line.number}",
        kind="name",
        width=120,
        least=90,
        stretch=1,
        optional=False,
    ),
    Column(
        "day",
        lambda: translate("Quarters", "Date"),
        lambda line: line.day,
        kind="muted",
        width=110,
        least=96,
        optional=False,
    ),
)
