"""What a paper says, frozen on the day it is issued: records that a page is drawn from.

A record holds every word and figure of its page, dates included, so that drawing it needs neither
the file nor the calendar. ``to_json`` is the form in which the register of papers keeps it.
"""

from __future__ import annotations

from app.papers.agencies import AcceptanceAct, AcceptedService, Bidder, TenderProtocol
from app.papers.common import LANDSCAPE, NOTHING, PORTRAIT, Both, Letterhead, Margins, Signatory
from app.papers.fairs import (
    Fair,
    FairEmployer,
    FairTotals,
    FairVacancy,
    FairVisitors,
    fair_totals,
)
from app.papers.frozen import Paper, from_json, kind_of, to_json
from app.papers.guidance import (
    AttendanceSheet,
    FieldOfWork,
    Profile,
    ProfileScore,
    Recommendation,
    Selection,
    SheetRow,
    TrainingList,
    TrainingRemoved,
    TrainingRow,
)
from app.papers.person import Consent, Referral
from app.papers.registers import Register, RegisterRow, Total, Totals, tally
from app.papers.schooling import (
    AgreementSheet,
    Answer,
    ChangedField,
    ChangedRow,
    Plan,
    PlanChanges,
    PlanHead,
    PlanParty,
    PlanRow,
    Timetable,
    TimetableRow,
    UndecidedList,
    UndecidedRow,
)

__all__ = [
    "LANDSCAPE",
    "NOTHING",
    "PORTRAIT",
    "AcceptanceAct",
    "AcceptedService",
    "AgreementSheet",
    "Answer",
    "AttendanceSheet",
    "Bidder",
    "Both",
    "ChangedField",
    "ChangedRow",
    "Consent",
    "Fair",
    "FairEmployer",
    "FairTotals",
    "FairVacancy",
    "FairVisitors",
    "FieldOfWork",
    "Letterhead",
    "Margins",
    "Paper",
    "Plan",
    "PlanChanges",
    "PlanHead",
    "PlanParty",
    "PlanRow",
    "Profile",
    "ProfileScore",
    "Recommendation",
    "Referral",
    "Register",
    "RegisterRow",
    "Selection",
    "SheetRow",
    "Signatory",
    "TenderProtocol",
    "Timetable",
    "TimetableRow",
    "Total",
    "Totals",
    "TrainingList",
    "TrainingRemoved",
    "TrainingRow",
    "UndecidedList",
    "UndecidedRow",
    "fair_totals",
    "from_json",
    "kind_of",
    "tally",
    "to_json",
]
