"""What a paper says, frozen on the day it is issued: records that a page is drawn from.

A record holds every word and figure of its page, dates included, so that drawing it needs neither
the file nor the calendar. ``to_json`` is the form in which the register of papers keeps it.
"""

from __future__ import annotations

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

__all__ = [
    "LANDSCAPE",
    "NOTHING",
    "PORTRAIT",
    "AttendanceSheet",
    "Both",
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
    "Profile",
    "ProfileScore",
    "Recommendation",
    "Referral",
    "Register",
    "RegisterRow",
    "Selection",
    "SheetRow",
    "Signatory",
    "Total",
    "Totals",
    "TrainingList",
    "TrainingRemoved",
    "TrainingRow",
    "fair_totals",
    "from_json",
    "kind_of",
    "tally",
    "to_json",
]
