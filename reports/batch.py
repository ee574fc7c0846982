"""Many papers at once: one file of all, or one file each, with progress and a way to stop."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from app.papers import (
    AcceptanceAct,
    AgreementSheet,
    AttendanceSheet,
    AttestationCalendar,
    BackingList,
    Consent,
    CorrectionSheet,
    Fair,
    HandOver,
    JobDescription,
    LoadTable,
    Paper,
    Plan,
    PlanChanges,
    Profile,
    QualificationSheet,
    QuarterReport,
    Recommendation,
    Referral,
    Register,
    Selection,
    StaffList,
    TenderProtocol,
    Timetable,
    TrainingList,
    UndecidedList,
    kind_of,
)
from reports import (
    acceptance,
    agreement_sheet,
    attendance_sheet,
    attestation_calendar,
    backing_list,
    consent,
    correction,
    fair,
    hand_over,
    job_description,
    load,
    plan,
    plan_changes,
    profile,
    qualification_sheet,
    quarter,
    recommendation,
    referral,
    register,
    selection,
    staff_list,
    tender_protocol,
    timetable,
    training_list,
    undecided,
)
from reports.page import Rendered

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


_DRAWN: dict[type[Paper], Callable[[Any], Rendered]] = {
    Referral: lambda record: referral.render([record]),
    Consent: consent.render,
    Register: register.render,
    AttendanceSheet: attendance_sheet.render,
    Profile: profile.render,
    Recommendation: recommendation.render,
    Selection: selection.render,
    TrainingList: training_list.render,
    Fair: fair.render,
    Plan: plan.render,
    Timetable: timetable.render,
    PlanChanges: plan_changes.render,
    AgreementSheet: agreement_sheet.render,
    UndecidedList: undecided.render,
    TenderProtocol: tender_protocol.render,
    AcceptanceAct: acceptance.render,
    JobDescription: job_description.render,
    QualificationSheet: qualification_sheet.render,
    StaffList: staff_list.render,
    AttestationCalendar: attestation_calendar.render,
    LoadTable: load.render,
    HandOver: hand_over.render,
    QuarterReport: quarter.render,
    CorrectionSheet: correction.render,
    BackingList: backing_list.render,
}


def render(record: Paper) -> Rendered:
    """Return the PDF of a paper of any kind."""
    return _DRAWN[type(record)](record)


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
    records: Sequence[Referral] | Sequence[Consent],
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Rendered | None:
    """Return one PDF of many papers of a kind, or None when ``cancelled`` stopped it half-way."""
    forms = [record for record in records if isinstance(record, Consent)]
    if forms:
        return consent.render_all(forms, progress, cancelled)
    sheets = [record for record in records if isinstance(record, Referral)]
    return referral.render_all(sheets, progress, cancelled)


def file_name(record: Paper) -> str:
    """Return a name for the paper's file: its kind and id, never the person."""
    return f"{kind_of(record)}-{record.uid}.pdf"
