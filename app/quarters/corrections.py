"""Correction sheets: what a signed report would say today and why, under a number of their own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from app import centre, papers
from app.errors import Refusal
from app.paperwork import officials, register
from app.paperwork.register import Entry, Render
from app.quarters import cause_words, changes, closings
from app.quarters.changes import Changes
from app.quarters.closings import Closing
from app.quarters.content import Cancelled, Progress
from app.store.store import Store

KIND = "correction"
"""The kind of paper under which a correction sheet is numbered."""

Compose = Callable[[Store, Closing, Changes, str, str, date, int], papers.Paper]
"""Makes the sheet's record: closing, changes, number, public identifier, day, signatory."""


@dataclass(frozen=True, slots=True)
class Correction:
    """A correction sheet that was issued, up to which action of the journal, under which number."""

    id: int
    closing_id: int
    paper_id: int
    number: str
    made_on: date
    journal_at: int


def issue(
    store: Store,
    closing_id: int,
    render: Render,
    signatory_id: int | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    compose: Compose | None = None,
) -> int:
    """Issue a correction sheet and return its paper; refuses when nothing has moved.

    The closed report stays as it is; the sheet says what the figures are now, and why.
    """
    closing = closings.get(store, closing_id)
    if closing.state != "closed":
        raise Refusal("closing-reopened-already", day=closing.reopened_on)
    if store.read_only:
        raise Refusal("file-read-only")
    day = store.today()
    signer = officials.signatory(store, signatory_id, day, KIND)
    centre.require(centre.all_settings(store), (*centre.LETTERHEAD, f"index_{KIND}"))
    made = compose or _sheet
    with store.transaction("quarter.correct", closing.period.called):
        told = changes.since(store, closing_id, progress, cancelled)
        if not told.cells:
            raise Refusal("correction-nothing")
        issued = register.issue(
            store, KIND, day, Entry(closing.period.name.kk),
            lambda number, uid: made(store, closing, told, number, uid, day, signer), render,
        )  # fmt: skip
        store.insert("correction", {
            "closing_id": closing_id,
            "paper_id": issued.id,
            "made_on": day.isoformat(),
            "journal_at": told.journal_at,
            "content": changes.to_json(told),
        })  # fmt: skip
    return issued.id


def of(store: Store, closing_id: int) -> list[Correction]:
    """Return the correction sheets of a closing, the first one first."""
    sql = """
      select correction.id, closing_id, paper_id, number, made_on, journal_at
        from correction join paper on paper.id = paper_id where closing_id = ?
       order by correction.id
    """
    rows = store.tuples(sql, (closing_id,))
    return [
        Correction(number, of, paper, said, date.fromisoformat(day), at)
        for number, of, paper, said, day, at in rows
    ]


def _sheet(
    store: Store, closing: Closing, told: Changes, number: str, uid: str, day: date, signer: int
) -> papers.Paper:
    from app.paperwork import quarter_papers  # it reads closings in its turn

    return quarter_papers.correction(
        store, closing, told, number, uid, day, signer, verb=cause_words.both
    )
