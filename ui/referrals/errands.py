"""What a batch has done off the window's thread: everybody judged, everybody's paper issued."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app import papers
from app.paperwork import readiness, referrals, register
from app.paperwork.readiness import Verdict
from app.paperwork.referrals import Draft
from app.paperwork.register import Issued
from ui import documents
from ui.tasks import Cancelled, Progress
from ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Batch:
    """What was issued together: the papers and what each of them says."""

    issued: tuple[Issued, ...]
    records: tuple[papers.Referral, ...]
    missing: tuple[str, ...]


def judged(
    workspace: Workspace,
    people: Sequence[int],
    draft: Draft,
    progress: Progress,
    cancelled: Cancelled,
) -> list[Verdict]:
    """Judge everybody for the same referral, in the order given."""
    return readiness.judge(
        workspace.store, people, draft, workspace.today(), progress=progress, cancelled=cancelled
    )


def issued(
    workspace: Workspace,
    people: Sequence[int],
    draft: Draft,
    landed: list[Batch],
    progress: Progress,
    cancelled: Cancelled,
) -> Batch:
    """Issue to all or none; what is in the register is told by ``landed`` whoever stopped it."""
    records: list[papers.Referral] = []
    missing: dict[str, None] = {}

    def draw(record: papers.Paper) -> register.Rendered:
        assert isinstance(record, papers.Referral)
        drawn = documents.render(record)
        records.append(record)
        missing.update(dict.fromkeys(drawn.missing))
        return drawn

    pairs = referrals.issue_many(
        workspace.store,
        people,
        draft,
        workspace.today(),
        draw,
        progress=progress,
        cancelled=cancelled,
    )
    batch = Batch(tuple(paper for _, paper in pairs), tuple(records), tuple(missing))
    landed.append(batch)
    return batch
