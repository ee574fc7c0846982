"""Papers of schools, the plan and agencies, as their rooms issue them."""

from __future__ import annotations

from app.paperwork.agency_papers import print_acceptance, print_protocol
from app.paperwork.plan_papers import (
    print_agreement_sheet,
    print_changes,
    print_plan,
    print_timetable,
)
from app.paperwork.undecided_papers import print_undecided

__all__ = [
    "print_acceptance",
    "print_agreement_sheet",
    "print_changes",
    "print_plan",
    "print_protocol",
    "print_timetable",
    "print_undecided",
]
