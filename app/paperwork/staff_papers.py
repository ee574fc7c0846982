"""The papers of staff, as their rooms issue them."""

from __future__ import annotations

from app.paperwork.hand_over_papers import print_hand_over
from app.paperwork.job_papers import outdated, print_job_description
from app.paperwork.qualification_papers import print_qualification_sheet
from app.paperwork.staff_tables import (
    print_attestation_calendar,
    print_load,
    print_staff_list,
)

__all__ = [
    "outdated",
    "print_attestation_calendar",
    "print_hand_over",
    "print_job_description",
    "print_load",
    "print_qualification_sheet",
    "print_staff_list",
]
