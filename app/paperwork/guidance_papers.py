"""Papers of guidance: sign-in sheet, profile, recommendation, selection, training list, fair."""

from __future__ import annotations

from app.paperwork.case_papers import print_profile, print_recommendation, print_selection
from app.paperwork.session_papers import print_fair, print_sheet
from app.paperwork.training_papers import print_training_list

__all__ = [
    "print_fair",
    "print_profile",
    "print_recommendation",
    "print_selection",
    "print_sheet",
    "print_training_list",
]
