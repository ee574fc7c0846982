"""The papers of guidance: the sheet of a session, a test's profile, and what follows from it.

A group's paper names people and their class or settlement and nothing more: no number, telephone,
status of health or word of a consultation has a place in these records.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Day  # noqa: N812 - a record's own ``date`` would hide it

from app.papers.common import NOTHING, PORTRAIT, Both, Letterhead, Margins, Signatory


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A line of the sheet: its number, by which it is typed back, the name, the class."""

    line: int
    name: str
    group: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceSheet:
    """Those expected at a session sign it; ``blanks`` lines at least are left free (R190-18)."""

    number: str
    date: Day
    letterhead: Letterhead
    form: Both
    title: Both = NOTHING
    day: Day
    hours: str = ""  # «10:00–11:30»
    place: Both = NOTHING
    conductors: tuple[Both, ...] = ()
    led_by: Signatory | None = None  # who signs; the first conductor where nobody is named
    rows: tuple[SheetRow, ...]
    blanks: int = 6
    class_column: Both = NOTHING  # what the third column is called; class or group if not said
    footer: Both = NOTHING
    sample: bool = False
    uid: str
    margins: Margins = PORTRAIT


@dataclass(frozen=True, slots=True)
class ProfileScore:
    """One scale: what it is called, what it speaks of, points got out of the most there are."""

    name: Both
    says: Both
    raw: float
    most: float
    least: float = 0.0

    @property
    def share(self) -> float:
        """The points as a share of the scale's own range, from 0 to 1: maxima differ."""
        span = self.most - self.least
        return min(max((self.raw - self.least) / span, 0.0), 1.0) if span > 0 else 0.0


@dataclass(frozen=True, slots=True)
class FieldOfWork:
    """A field that answers to the profile, and trainable professions in it."""

    name: Both
    professions: Both


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What a test shows and what a named person concludes from it (R190-7.4, 16.3).

    ``validity`` is said when no conclusion is possible; fields of work are then not listed.
    """

    number: str
    date: Day
    letterhead: Letterhead
    person_name: Both
    birth_date: Day | None = None
    instrument: Both
    version: str = ""
    author: Both = NOTHING
    licence: Both = NOTHING
    taken_on: Day
    language: Both = NOTHING
    way: Both = NOTHING
    scores: tuple[ProfileScore, ...]
    earlier_on: Day | None = None
    earlier: tuple[ProfileScore, ...] = ()  # of the same scales, matched by name
    validity: Both = NOTHING
    fields: tuple[FieldOfWork, ...] = ()
    conclusion: Both = NOTHING
    concluded_by: Signatory | None = None
    concluded_on: Day | None = None
    note: Both = NOTHING
    footer: Both = NOTHING
    sample: bool = False
    uid: str
    margins: Margins = PORTRAIT


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation:
    """Whether selection is needed, from testing and consultation (R190-7.5)."""

    number: str
    date: Day
    letterhead: Letterhead
    person_name: Both
    iin: str = ""
    iin_absence: Both = NOTHING
    birth_date: Day | None = None
    author: Both  # the centre, or the agency with the number and day of its own paper
    test: Both = NOTHING  # what and when, never the answers
    consultation: Both = NOTHING  # when and by whom, never what was said
    profession: Both = NOTHING
    body: Both = NOTHING
    selection_needed: bool
    reasons: Both = NOTHING
    officer: Signatory | None = None
    signatory: Signatory
    footer: Both = NOTHING
    sample: bool = False
    uid: str
    margins: Margins = PORTRAIT


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """How apt a person is for a named profession, specialty or workplace (R190-2.11, 6.3)."""

    number: str
    date: Day
    letterhead: Letterhead
    person_name: Both
    iin: str = ""
    iin_absence: Both = NOTHING
    birth_date: Day | None = None
    recommendation: Both = NOTHING  # its number, day and author
    object_kind: Both  # «Кәсіп», «Мамандық», «Жұмыс орны»
    object: Both
    place: Both = NOTHING
    diagnostics: Both = NOTHING  # (a) individual psychological features
    qualities: Both = NOTHING  # (b) match of personal qualities to the specialty
    measures: Both = NOTHING  # (c) chance to take part in active measures
    degree: Both
    decision: Both
    decision_words: Both = NOTHING
    decided_by: str = ""
    decided_on: Day
    officer: Signatory | None = None
    signatory: Signatory
    footer: Both = NOTHING
    sample: bool = False
    uid: str
    margins: Margins = PORTRAIT


@dataclass(frozen=True, slots=True)
class TrainingRow:
    """A person on the list; ``iin`` is printed only where the list asks for it."""

    line: int
    name: Both
    birth_year: int | None = None
    group: Both = NOTHING
    settlement: Both = NOTHING
    profession: Both = NOTHING
    iin: str = ""


@dataclass(frozen=True, slots=True)
class TrainingRemoved:
    """A person taken off the list, when and why."""

    line: int
    name: Both
    removed_on: Day
    reason: Both = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingList:
    """Who is to be trained in what (R190-7.6)."""

    number: str
    date: Day
    letterhead: Letterhead
    title: Both = NOTHING  # the second line; the paper's own name stands above it
    organisation: Both = NOTHING
    term: Both = NOTHING
    rows: tuple[TrainingRow, ...]
    with_iin: bool = False
    removed: tuple[TrainingRemoved, ...] = ()
    with_removed: bool = False
    officer: Signatory | None = None
    signatory: Signatory
    footer: Both = NOTHING
    sample: bool = False
    uid: str
    margins: Margins = PORTRAIT
