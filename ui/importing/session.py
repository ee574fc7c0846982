"""One list on its way onto the books: what was read, what was said of it, what it came to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.exchange import batches, people, reading, surveys
from app.exchange.batches import Decision, Outcome
from app.exchange.headers import Header
from app.exchange.people import Judged, Plan
from app.exchange.sheets import Sheet, Workbook
from app.exchange.surveys import Survey
from app.store.store import Store

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Session:
    """A list as far as it has come; each step gives the next session."""

    path: Path
    workbook: Workbook
    survey: Survey
    plan: Plan | None = None
    decisions: Mapping[int, Decision] = field(default_factory=dict)
    outcome: Outcome | None = None

    @property
    def sheet(self) -> Sheet:
        """The sheet in question."""
        return self.workbook.sheets[self.survey.sheet_index]

    def mapped(self, mapping: Mapping[int, str]) -> Session:
        """Return the session with other meanings of the columns; what was judged falls."""
        survey = replace(self.survey, mapping=dict(sorted(mapping.items())))
        return Session(self.path, self.workbook, survey)

    def decided(self, row: int, decision: Decision | None) -> Session:
        """Return the session with a person's word on one row, or without it."""
        rest = {each: said for each, said in self.decisions.items() if each != row}
        return replace(self, decisions=rest if decision is None else {**rest, row: decision})

    def outcome_of(self, judged: Judged) -> str:
        """Return what a row will come to, decisions counted in."""
        said = self.decisions.get(judged.row)
        if said is None or judged.outcome == "refused":
            return judged.outcome
        return "changed" if isinstance(said, int) else "skipped" if said == "skip" else said

    def counts(self) -> dict[str, int]:
        """Return how many rows will come to what."""
        rows = self.plan.rows if self.plan else ()
        counted = dict.fromkeys(("new", "changed", "same", "duplicate", "refused", "skipped"), 0)
        for judged in rows:
            counted[self.outcome_of(judged)] += 1
        return counted


def read(
    store: Store,
    path: Path,
    encoding: str | None = None,
    delimiter: str | None = None,
    cancelled: Cancelled | None = None,
) -> Session:
    """Return a file read and looked over; refuses what cannot be read, naming it."""
    workbook = reading.read(path, encoding=encoding, delimiter=delimiter, cancelled=cancelled)
    return Session(path, workbook, surveys.survey(store, workbook, store.today()))


def resurvey(store: Store, session: Session, sheet_index: int, header: Header | None) -> Session:
    """Return the session for another sheet, or with the header somebody pointed at."""
    survey = surveys.survey(store, session.workbook, store.today(), sheet_index, header)
    return Session(session.path, session.workbook, survey)


def judge(store: Store, session: Session) -> Session:
    """Return the session with every row judged and nothing decided yet."""
    survey = session.survey
    plan = people.prepare(
        store, session.workbook, survey.sheet_index, survey.mapping, header=survey.header
    )
    return Session(session.path, session.workbook, survey, plan)


def commit(store: Store, session: Session, progress: Progress, cancelled: Cancelled) -> Session:
    """Return the session taken onto the books as one batch."""
    assert session.plan is not None
    outcome = batches.commit(
        store, session.plan, session.path.name, session.decisions, progress, cancelled
    )
    return replace(session, outcome=outcome)
