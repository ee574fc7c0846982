"""What each check looks for, and why it matters, in the language of the window."""

from __future__ import annotations

from ui.quarters.words import translate


def title(code: str) -> str:
    """Return what a check finds."""
    return {
        "session_open": translate("Quarters", "Sessions past, neither held nor cancelled"),
        "session_unmarked": translate("Quarters", "Sessions held, nobody marked"),
        "mark_missing": translate("Quarters", "Lines of a sheet without a mark"),
        "status_missing": translate("Quarters", "Visits without a status on that day"),
        "consent_missing": translate("Quarters", "Served without a consent on that day"),
        "card_gaps": translate("Quarters", "Cards without sex, birth date or settlement"),
        "pupil_unplaced": translate("Quarters", "Pupils and students of no school"),
        "referral_late": translate("Quarters", "Referrals unanswered past their term"),
        "test_open": translate("Quarters", "Tests without a conclusion"),
        "consultation_due": translate("Quarters", "Consultations promised and not held"),
        "adaptation_open": translate("Quarters", "Adaptations past their end without an outcome"),
        "duplicate": translate("Quarters", "Cards that may be one person"),
        "plan_late": translate("Quarters", "Plan lines past their day, not carried out"),
        "service_unaccepted": translate("Quarters", "Agency sessions that no act accepts"),
    }.get(code, code)


def why(code: str) -> str:
    """Return why a check matters to the figures."""
    return {
        "session_open": translate(
            "Quarters", "What was not said to be held is in no figure. Mark who came, or cancel it."
        ),
        "session_unmarked": translate(
            "Quarters", "The session counts, but nobody who came to it does."
        ),
        "mark_missing": translate(
            "Quarters", "Whoever has no mark counts as one who did not come."
        ),
        "status_missing": translate("Quarters", "The visit counts in the whole, but in no group."),
        "consent_missing": translate(
            "Quarters", "Personal data may be kept only by consent. Take it, or enter the paper."
        ),
        "card_gaps": translate(
            "Quarters", "Women, youth and the rural are counted from these fields."
        ),
        "pupil_unplaced": translate(
            "Quarters", "The visit counts, but the school's coverage misses it."
        ),
        "referral_late": translate(
            "Quarters", "Without an answer nobody knows whether the person was accepted."
        ),
        "test_open": translate(
            "Quarters", "A test counts as concluded only when a colleague has concluded."
        ),
        "consultation_due": translate(
            "Quarters", "A next step was agreed for a day that has passed."
        ),
        "adaptation_open": translate(
            "Quarters", "Its outcome is counted by the day on which it is entered."
        ),
        "duplicate": translate(
            "Quarters",
            "One person on two cards counts as two people. Merge them, or say they differ.",
        ),
        "plan_late": translate(
            "Quarters", "The plan's fact is counted from the sessions that carry out its lines."
        ),
        "service_unaccepted": translate(
            "Quarters", "What an agency held is paid for by an act of acceptance."
        ),
    }.get(code, "")
