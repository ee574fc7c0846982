"""The papers of a period: its report, what has moved since, and the lists behind the figures.

Figures stand here as the page says them: «58», «–» for nought, «×» where nothing applies.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Day  # noqa: N812 - a record's own ``date`` would hide it
from typing import Literal

from app.papers.common import LANDSCAPE, NOTHING, PORTRAIT, Both, Letterhead, Margins, Signatory


@dataclass(frozen=True, slots=True)
class ReportColumn:
    """A heading over one figure, or over as many as ``parts`` names; the whole stands bold."""

    name: Both
    parts: tuple[Both, ...] = ()
    whole: bool = False

    @property
    def size(self) -> int:
        """How many figures stand under it."""
        return max(len(self.parts), 1)


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A line of a table: its name and its figures in the order of the columns."""

    name: Both
    cells: tuple[str, ...]
    whole: bool = False


@dataclass(frozen=True, slots=True)
class ReportBar:
    """A bar of a chart: how much, as the page says it, and the same of the earlier period."""

    name: Both
    value: int
    said: str
    earlier: int | None = None
    earlier_said: str = ""


@dataclass(frozen=True, slots=True)
class ReportTerm:
    """What a figure, or several alike, counts."""

    name: Both
    said: Both


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSection:
    """A table or a chart with its heading, what its figures count, and notes under it."""

    kind: Literal["table", "chart"] = "table"
    heading: Both
    first: Both = NOTHING  # over the names of the rows
    columns: tuple[ReportColumn, ...] = ()
    rows: tuple[ReportRow, ...] = ()
    bars: tuple[ReportBar, ...] = ()
    caption: Both = NOTHING  # of a chart: what its bars count
    later: Both = NOTHING  # what black and white bars stand for
    earlier: Both = NOTHING
    terms: tuple[ReportTerm, ...] = ()
    notes: tuple[Both, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class QuarterReport:
    """The report of a period (R190 gives no form). Without a number it is a draft.

    ``public``: small figures are left out, so that they point at nobody.
    """

    number: str = ""
    date: Day
    letterhead: Letterhead
    title: Both
    period: Both
    days: Both = NOTHING
    sections: tuple[ReportSection, ...]
    public: bool = False
    executor: str = ""  # name and telephone
    signatory: Signatory | None = None
    footer: Both = NOTHING
    sample: bool = False
    uid: str
    margins: Margins = PORTRAIT


@dataclass(frozen=True, slots=True)
class CorrectionReason:
    """Who did what, and when, so that a figure moved."""

    at: str  # «05.10.2026 14:20»
    who: str
    what: Both


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionRow:
    """A figure as it was signed and as it is now, with what moved it."""

    line: int
    section: Both = NOTHING
    figure: Both
    part: Both = NOTHING  # the key of a cut, and the period if it is not the report's own
    count: Both = NOTHING  # persons, visits …
    was: int
    now: int
    reasons: tuple[CorrectionReason, ...] = ()
    more: int = 0  # reasons that are left out


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionSheet:
    """What has moved since a period was closed, with reasons; the closed report stays as it is."""

    number: str
    date: Day
    letterhead: Letterhead
    report_number: str
    report_date: Day
    period: Both
    days: Both = NOTHING
    rows: tuple[CorrectionRow, ...]
    executor: str = ""
    signatory: Signatory
    footer: Both = NOTHING
    sample: bool = False
    uid: str
    margins: Margins = LANDSCAPE


@dataclass(frozen=True, slots=True, kw_only=True)
class BackingRow:
    """One line behind a figure, as it was counted; ``amount`` is 1 but where heads are counted.

    ``studies`` are school and class, or the person's groups; ``uid`` is its record's.
    """

    line: int
    day: Day
    name: str = ""
    born: str = ""
    studies: Both = NOTHING
    what: Both = NOTHING
    where: Both = NOTHING
    amount: int = 1
    uid: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BackingList:
    """The list behind a figure, whole or for a key of a cut: what its number rests on.

    ``report_number`` is that of the closed report it belongs to, "" while the period is open.
    """

    report_number: str = ""
    date: Day
    letterhead: Letterhead
    period: Both
    days: Both = NOTHING
    figure: Both
    part: Both = NOTHING
    definition: Both = NOTHING
    unit: Both = NOTHING  # what a line counts
    persons: int | None = None
    number: int = 0
    rows: tuple[BackingRow, ...]
    footer: Both = NOTHING
    sample: bool = False
    uid: str
    margins: Margins = LANDSCAPE
