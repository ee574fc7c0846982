"""The papers of staff: what a post asks, who meets it, who carries what, and who takes it over.

The acts and the profession cards are in Kazakh; what they say has no Russian here either.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Day  # noqa: N812 - a record's own ``date`` would hide it

from app.papers.common import LANDSCAPE, NOTHING, PORTRAIT, Both, Letterhead, Margins, Signatory


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffPost:
    """A post as a paper of staff names it; ``rate`` in percent of a full one."""

    name: Both
    unit: Both = NOTHING
    level: Both = NOTHING
    rate: int = 100
    since: Day | None = None
    order: str = ""


@dataclass(frozen=True, slots=True)
class Requirement:
    """What a paragraph of an act asks for a category, in its own words."""

    name: Both
    quote: str


@dataclass(frozen=True, slots=True)
class DutyTask:
    """A task of a profession card and the skills it takes."""

    name: str
    skills: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DutyFunction:
    """A labour function of a profession card."""

    name: str
    tasks: tuple[DutyTask, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class JobDescription:
    """What whoever holds a post does, knows and is like; by the card of the profession.

    ``duties`` are the colleague's own, in both languages; the card speaks Kazakh alone.
    """

    number: str
    date: Day
    letterhead: Letterhead
    person_name: Both
    short_name: str = ""  # beside the line on which the colleague signs
    post: StaffPost
    card: Both = NOTHING  # the profession's name, its code, its level in the framework
    source: Both = NOTHING  # the standard that the card is of
    act: Both = NOTHING  # act and paragraph that the requirements stand in
    requirements: tuple[Requirement, ...] = ()
    notes: tuple[Both, ...] = ()
    functions: tuple[DutyFunction, ...] = ()
    knowledge: tuple[str, ...] = ()
    competences: tuple[str, ...] = ()
    duties: tuple[Both, ...] = ()
    signatory: Signatory
    footer: Both = NOTHING
    sample: bool = False
    uid: str
    margins: Margins = PORTRAIT


@dataclass(frozen=True, slots=True)
class StaffRow:
    """A colleague on the staff list."""

    line: int
    name: Both
    post: Both
    unit: Both = NOTHING
    rate: int | None = None
    since: Day | None = None
    order: str = ""
    education: Both = NOTHING
    category: Both = NOTHING
    category_until: Day | None = None
    attested: Day | None = None  # planned next


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffList:
    """Who works at the centre on a day, as what, since when."""

    number: str
    date: Day
    letterhead: Letterhead
    day: Day
    rows: tuple[StaffRow, ...]
    people: int = 0
    taken: int = 0  # of the staffing table, in percent of a post
    places: int = 0
    officer: Signatory | None = None
    signatory: Signatory
    footer: Both = NOTHING
    sample: bool = False
    uid: str
    margins: Margins = LANDSCAPE


@dataclass(frozen=True, slots=True)
class LoadRow:
    """A colleague's figures for a period."""

    line: int
    name: Both
    post: Both
    sessions: int = 0
    helped: int = 0
    consultations: int = 0
    tests: int = 0
    referrals: int = 0
    persons: int = 0
    visits: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadTable:
    """What every specialist carried in a period, and all of them together."""

    number: str
    date: Day
    letterhead: Letterhead
    first: Day
    last: Day
    rows: tuple[LoadRow, ...] = ()
    total: LoadRow
    officer: Signatory | None = None
    signatory: Signatory
    footer: Both = NOTHING
    sample: bool = False
    uid: str
    margins: Margins = PORTRAIT


@dataclass(frozen=True, slots=True)
class HandedThing:
    """One unfinished thing that is handed over; ``name`` where it is about one person."""

    line: int
    about: Both
    number: str = ""
    name: Both = NOTHING
    on: Day | None = None


@dataclass(frozen=True, slots=True)
class HandedKind:
    """All unfinished things of one kind; ``due`` is what their day is."""

    heading: Both
    due: Both
    rows: tuple[HandedThing, ...]


@dataclass(frozen=True, slots=True)
class HandingParty:
    """Who hands over or takes over; what is not known is written by hand."""

    name: Both = NOTHING
    post: Both = NOTHING
    short: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOver:
    """The act by which a colleague hands unfinished work over to another."""

    number: str
    date: Day
    letterhead: Letterhead
    giving: HandingParty
    taking: HandingParty = HandingParty()
    reason: Both = NOTHING
    kinds: tuple[HandedKind, ...] = ()
    count: int = 0
    signatory: Signatory
    footer: Both = NOTHING
    sample: bool = False
    uid: str
    margins: Margins = PORTRAIT
