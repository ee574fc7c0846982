"""The papers of attestation: what the commission looks at, and who is attested when.

The acts are in Kazakh; what they say has no Russian here either.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Day  # noqa: N812 - a record's own ``date`` would hide it

from app.papers.common import LANDSCAPE, NOTHING, PORTRAIT, Both, Letterhead, Margins, Signatory
from app.papers.staffing import StaffPost


@dataclass(frozen=True, slots=True)
class SheetRule:
    """One rule of the post, what the program advises of it, what lacks, since or from when.

    ``never``: by the records of now that day does not come.
    """

    name: Both
    quote: str
    state: Both
    lacks: tuple[Both, ...] = ()
    met_on: Day | None = None
    met: bool = False
    never: bool = False


@dataclass(frozen=True, slots=True)
class SheetSchooling:
    """An education or a training as its document has it."""

    what: Both
    where: Both = NOTHING
    document: str = ""
    on: Day | None = None
    amount: Both = NOTHING


@dataclass(frozen=True, slots=True)
class SheetService:
    """A stretch of service and how the rule aimed at takes it; ``last`` is None if it goes on."""

    first: Day
    last: Day | None
    post: Both
    organisation: Both
    state: Both
    reason: Both = NOTHING
    counts: bool = False


@dataclass(frozen=True, slots=True)
class SheetStint:
    """One way to have the service asked for: what counts of it, what is still left."""

    wanted: Both
    rows: tuple[SheetService, ...]
    counted: Both = NOTHING
    left: Both = NOTHING


@dataclass(frozen=True, slots=True)
class SheetCategory:
    """A category with its order and its days."""

    name: Both
    order: str
    since: Day
    until: Day | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QualificationSheet:
    """What the commission looks at: every rule of the post, the evidence, the doubts.

    The verdicts are advice; the commission decides and writes its decision by hand.
    """

    number: str
    date: Day
    letterhead: Letterhead
    day: Day  # of the decision, for which the rules are chosen
    person_name: Both
    short_name: str = ""  # beside the line on which the colleague signs
    post: StaffPost
    act: Both = NOTHING
    held: Both = NOTHING
    opened: Both = NOTHING
    coming: Both = NOTHING
    coming_on: Day | None = None
    aimed: Both = NOTHING  # the rule that service is counted for
    rules: tuple[SheetRule, ...] = ()
    education: tuple[SheetSchooling, ...] = ()
    service: tuple[SheetStint, ...] = ()
    training: tuple[SheetSchooling, ...] = ()
    categories: tuple[SheetCategory, ...] = ()
    doubts: tuple[Both, ...] = ()
    officer: Signatory | None = None
    signatory: Signatory
    footer: Both = NOTHING
    sample: bool = False
    uid: str
    margins: Margins = PORTRAIT


@dataclass(frozen=True, slots=True)
class AttestationRow:
    """A colleague's attestation: planned, held, or due because a category ends."""

    line: int
    name: Both
    post: Both
    held: Both = NOTHING
    until: Day | None = None
    sought: Both = NOTHING
    planned_on: Day | None = None
    result: Both = NOTHING
    order: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttestationCalendar:
    """Attestations of a period in their order, and whose category ends with none planned."""

    number: str
    date: Day
    letterhead: Letterhead
    first: Day
    last: Day
    rows: tuple[AttestationRow, ...] = ()
    unplanned: tuple[AttestationRow, ...] = ()
    officer: Signatory | None = None
    signatory: Signatory
    footer: Both = NOTHING
    sample: bool = False
    uid: str
    margins: Margins = LANDSCAPE
