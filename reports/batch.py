"""Many papers at once: one file of all, or one file each, with progress and a way to stop."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from app.papers import (
    AttendanceSheet,
    Consent,
    Fair,
    Paper,
    Profile,
    Recommendation,
    Referral,
    Register,
    Selection,
    TrainingList,
    kind_of,
)
from reports import (
    attendance_sheet,
    consent,
    fair,
    profile,
    recommendation,
    referral,
    register,
    selection,
    training_list,
)
from reports.page import Rendered

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


def render(record: Paper) -> Rendered:
    """Return the PDF of a paper of any kind."""
    match record:
        case Referral():
            return referral.render([record])
        case Consent():
            return consent.render(record)
        case Register():
            return register.render(record)
        case AttendanceSheet():
            return attendance_sheet.render(record)
        case Profile():
            return profile.render(record)
        case Recommendation():
            return recommendation.render(record)
        case Selection():
            return selection.render(record)
        case TrainingList():
            return training_list.render(record)
        case Fair():
            return fair.render(record)


def each(
    records: Sequence[Paper], progress: Progress | None = None, cancelled: Cancelled | None = None
) -> Iterator[tuple[Paper, Rendered]]:
    """Give every paper with its own PDF, one by one, until ``cancelled`` says so.

    ``progress`` hears how many are done and how many there are, each time after one is taken.
    """
    for done, record in enumerate(records, 1):
        if cancelled and cancelled():
            return
        yield record, render(record)
        if progress:
            progress(done, len(records))


def together(
    records: Sequence[Referral],
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Rendered | None:
    """Return one PDF of many referrals, or None when ``cancelled`` stopped it half-way."""
    return referral.render_all(records, progress, cancelled)


def file_name(record: Paper) -> str:
    """Return a name for the paper's file: its kind and id, never the person."""
    return f"{kind_of(record)}-{record.uid}.pdf"
