"""The papers of schools: the plan of three parties, what goes with it, and the undecided."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Day  # noqa: N812 - a record's own ``date`` would hide it
from typing import Literal

from app.papers.common import LANDSCAPE, NOTHING, PORTRAIT, Both, Letterhead, Margins, Signatory


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanHead:
    """Which plan it is: its title, the days and the district it is for, its version."""

    title: Both = NOTHING  # the plan's own, in place of its period and district
    area: Both = NOTHING
    first: Day
    last: Day
    version: int = 1


@dataclass(frozen=True, slots=True)
class PlanParty:
    """A body with whom the plan is agreed; what is not known is written by hand."""

    body: Both = NOTHING
    post: Both = NOTHING
    name: str = ""
    agreed_on: Day | None = None
    letter: str = ""


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A line of the plan; ``month`` is «2026-11» where no day is set."""

    line: int
    form: Both
    topic: Both = NOTHING
    indicator: Both = NOTHING
    grades: str = ""
    place: Both = NOTHING
    responsible: Both = NOTHING
    day: Day | None = None
    month: str = ""
    expected: int | None = None
    note: Both = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The guidance plan: drawn up by one body, agreed with the centre and the chamber (R190-12.1).

    ``number`` and ``date`` are those of the centre's own register; the compiler's stand on top.
    """

    number: str
    date: Day
    head: PlanHead
    compiler: Both = NOTHING
    compiler_number: str = ""
    compiler_date: Day | None = None
    agreed: tuple[PlanParty, ...] = ()
    approved_block: bool = False
    rows: tuple[PlanRow, ...]
    expected: int = 0
    signatory: Signatory | None = None  # of the compiler; signed by hand if not said
    executor: str = ""  # name and telephone, at the compiler's
    footer: Both = NOTHING
    sample: bool = False
    uid: str
    margins: Margins = LANDSCAPE


@dataclass(frozen=True, slots=True, kw_only=True)
class TimetableRow:
    """An event of the timetable, by its day or only its month."""

    day: Day | None = None
    month: str = ""
    hours: str = ""
    form: Both
    topic: Both = NOTHING
    grades: str = ""
    school: Both = NOTHING
    place: Both = NOTHING
    responsible: Both = NOTHING
    expected: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Timetable:
    """When presentations, excursions and open days are held (R190-16.2)."""

    number: str
    date: Day
    letterhead: Letterhead
    head: PlanHead
    of: Literal["all", "school", "agency"] = "all"
    body: Both = NOTHING  # the school or the agency whose timetable it is
    rows: tuple[TimetableRow, ...]
    officer: Signatory | None = None
    signatory: Signatory
    footer: Both = NOTHING
    sample: bool = False
    uid: str
    margins: Margins = LANDSCAPE


@dataclass(frozen=True, slots=True)
class ChangedField:
    """A field of a line as it was and as it is; nothing where it was empty."""

    name: Both
    before: Both = NOTHING
    after: Both = NOTHING


@dataclass(frozen=True, slots=True)
class ChangedRow:
    """A line that is otherwise now, under the number it has in the newer version."""

    line: int
    form: Both
    topic: Both = NOTHING
    fields: tuple[ChangedField, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanChanges:
    """What changed between two versions of a plan: added, changed and removed lines."""

    number: str
    date: Day
    letterhead: Letterhead
    head: PlanHead
    older: int
    added: tuple[PlanRow, ...] = ()
    changed: tuple[ChangedRow, ...] = ()
    removed: tuple[PlanRow, ...] = ()
    officer: Signatory | None = None
    signatory: Signatory
    footer: Both = NOTHING
    sample: bool = False
    uid: str
    margins: Margins = LANDSCAPE


@dataclass(frozen=True, slots=True)
class Answer:
    """What a body said of a version of the plan: that it agrees, or what it objects to."""

    version: int
    body: Both
    state: Both
    dated: Day | None = None
    letter: str = ""
    signed_by: Both = NOTHING
    objection: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementSheet:
    """How the plan came to be agreed, version by version, and who signs the last one."""

    number: str
    date: Day
    letterhead: Letterhead
    head: PlanHead
    compiler: Both = NOTHING
    compiler_number: str = ""
    compiler_date: Day | None = None
    answers: tuple[Answer, ...] = ()  # of this version
    earlier: tuple[Answer, ...] = ()  # of the versions before, the oldest first
    agreed: tuple[PlanParty, ...] = ()
    footer: Both = NOTHING
    sample: bool = False
    uid: str
    margins: Margins = PORTRAIT


@dataclass(frozen=True, slots=True)
class UndecidedRow:
    """A pupil on the list, with the class and school of that school year."""

    line: int
    name: Both
    birth_year: int | None = None
    class_name: str = ""
    school: Both = NOTHING
    established: str = ""  # how it was found that no profession is chosen


@dataclass(frozen=True, slots=True, kw_only=True)
class UndecidedList:
    """Pupils who have not chosen a profession, for short courses (R190-17)."""

    number: str
    date: Day
    letterhead: Letterhead
    title: Both = NOTHING  # the second line; the paper's own name stands above it
    year: str = ""  # «2026/27»
    organisation: Both = NOTHING
    sent_on: Day | None = None
    rows: tuple[UndecidedRow, ...]
    removed: tuple[int, ...] = ()  # the lines of those taken off, so that a gap explains itself
    officer: Signatory | None = None
    signatory: Signatory
    footer: Both = NOTHING
    sample: bool = False
    uid: str
    margins: Margins = PORTRAIT
