"""One list on its way onto the books: what was read, what was said of it, what it came to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.exchange import (
    batches,
    class_told,
    plans,
    reading,
    reviews,
    subjects,
    surveys,
    targets,
)
from app.exchange.batches import Decision, Outcome
from app.exchange.headers import Header
from app.exchange.judging import Judged
from app.exchange.plans import Given, Plan
from app.exchange.sheets import Sheet, Workbook
from app.exchange.surveys import Survey
from app.store.store import Store

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]

QUESTIONS = ("duplicate", "unclear", "moved", "returned", "absent")
"""What a row may come to that a person decides."""
_COUNTED = ("new", "changed", "same", *QUESTIONS, "refused", "skipped")
_COMES_TO = {
    "skip": "skipped",
    "take": "new",
    "move": "changed",
    "readmit": "changed",
    "remove": "changed",
}


@dataclass(frozen=True, slots=True)
class Session:
    """A list as far as it has come; each step gives the next session."""

    path: Path
    workbook: Workbook
    survey: Survey
    subject: str = "person"
    given: Given = field(default_factory=dict)
    plan: Plan | None = None
    decisions: Mapping[int, Decision] = field(default_factory=dict)
    outcome: Outcome | None = None

    @property
    def sheet(self) -> Sheet:
        """The sheet in question."""
        return self.workbook.sheets[self.survey.sheet_index]

    @property
    def ready(self) -> bool:
        """Whether its columns, and what was said of the whole list, are enough to judge by."""
        held = frozenset(self.survey.mapping.values())
        return targets.enough(self.subject, held, frozenset(self.given))

    def said(self, given: Given) -> Session:
        """Return the session with something said of the whole list; what was judged falls."""
        return Session(self.path, self.workbook, self.survey, self.subject, given)

    def mapped(self, mapping: Mapping[int, str]) -> Session:
        """Return the session with other meanings of the columns; what was judged falls."""
        survey = replace(self.survey, mapping=dict(sorted(mapping.items())))
        return Session(self.path, self.workbook, survey, self.subject, self.given)

    def decided(self, row: int, decision: Decision | None) -> Session:
        """Return the session with a person's word on one row, or without it."""
        rest = {each: said for each, said in self.decisions.items() if each != row}
        return replace(self, decisions=rest if decision is None else {**rest, row: decision})

    def outcome_of(self, judged: Judged) -> str:
        """Return what a row will come to, decisions counted in."""
        said = self.decisions.get(judged.row)
        if said is None or judged.outcome == "refused":
            return judged.outcome
        return "changed" if isinstance(said, int) else _COMES_TO.get(said, said)

    def counts(self) -> dict[str, int]:
        """Return how many rows will come to what."""
        rows = self.plan.rows if self.plan else ()
        counted = dict.fromkeys(_COUNTED, 0)
        for judged in rows:
            counted[self.outcome_of(judged)] += 1
        return counted


def read(
    store: Store,
    path: Path,
    encoding: str | None = None,
    delimiter: str | None = None,
    cancelled: Cancelled | None = None,
    subject: str = "person",
    given: Given | None = None,
) -> Session:
    """Return a file read and looked over; refuses what cannot be read, naming it."""
    workbook = reading.read(path, encoding=encoding, delimiter=delimiter, cancelled=cancelled)
    survey = surveys.survey(store, workbook, store.today(), subject=subject)
    said = {**_told(store, workbook, path, subject), **(given or {})}
    return Session(path, workbook, survey, subject, said)


def _told(store: Store, workbook: Workbook, path: Path, subject: str) -> Given:
    """What a class list says of itself, and what was said of this very file before."""
    if subject != "class_list":
        return {}
    left = reviews.of(store, subject, workbook.sha256)
    return {**class_told.told(store, workbook, path.name), **(left.given if left else {})}


def resurvey(store: Store, session: Session, sheet_index: int, header: Header | None) -> Session:
    """Return the session for another sheet, or with the header somebody pointed at."""
    survey = surveys.survey(
        store, session.workbook, store.today(), sheet_index, header, session.subject
    )
    return Session(session.path, session.workbook, survey, session.subject, session.given)


def judge(store: Store, session: Session) -> Session:
    """Return the session with every row judged, and what was decided of such rows before."""
    survey = session.survey
    plan = plans.prepare(
        store,
        subjects.of(session.subject),
        session.workbook,
        survey.sheet_index,
        survey.mapping,
        header=survey.header,
        given=session.given,
    )
    left = reviews.of(store, session.subject, plan.sha256)
    return replace(session.said(session.given), plan=plan, decisions=reviews.fitting(left, plan))


def keep(store: Store, session: Session) -> None:
    """Keep what was decided so far, so that a review survives the window being closed."""
    if session.plan is not None:
        reviews.keep(store, session.plan, str(session.path), session.decisions)


def commit(store: Store, session: Session, progress: Progress, cancelled: Cancelled) -> Session:
    """Return the session taken onto the books as one batch."""
    assert session.plan is not None
    outcome = batches.commit(
        store, session.plan, session.path.name, session.decisions, progress, cancelled
    )
    reviews.forget(store, session.plan)
    return replace(session, outcome=outcome)
