"""What the papers' tab says of kinds, standings and answers."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.paperwork.listing import ListRow
from app.paperwork.register import Issued
from ui.colours import Tone
from ui.parts.empty_state import Step
from ui.parts.pill import Badge

translate = QCoreApplication.translate

_TONES: dict[str, Tone] = {
    "awaiting": "warn",
    "came": "warn",
    "overdue": "err",
    "accepted": "ok",
    "refused": "neutral",
    "no_show": "neutral",
    "revoked": "neutral",
    "issued": "neutral",
    "reserved": "tint",
    "annulled": "neutral",
}


def kind(name: str) -> str:
    """Return what a paper is."""
    return {
        "referral": translate("Papers", "Referral"),
        "consent": translate("Papers", "Consent"),
        "register": translate("Papers", "Register"),
        "sheet": translate("Papers", "Sign-in sheet"),
        "profile": translate("Papers", "Test profile"),
        "recommendation": translate("Papers", "Recommendation"),
        "selection": translate("Papers", "Selection sheet"),
        "training_list": translate("Papers", "Training list"),
        "fair": translate("Papers", "Fair summary"),
        "plan": translate("Papers", "Guidance plan"),
        "timetable": translate("Papers", "Timetable"),
        "plan_changes": translate("Papers", "Changes in a plan"),
        "agreement_sheet": translate("Papers", "Agreement sheet"),
        "undecided": translate("Papers", "List of undecided pupils"),
        "tender_protocol": translate("Papers", "Selection protocol"),
        "acceptance": translate("Papers", "Acceptance act"),
        "job_description": translate("Papers", "Job description"),
        "qualification_sheet": translate("Papers", "Qualification sheet"),
        "staff_list": translate("Papers", "Staff list"),
        "attestation_calendar": translate("Papers", "Attestation calendar"),
        "load": translate("Papers", "Load of specialists"),
        "hand_over": translate("Papers", "Hand-over act"),
        "quarter": translate("Papers", "Report of a period"),
        "correction": translate("Papers", "Correction sheet"),
    }[name]


def standing(name: str) -> str:
    """Return where a paper stands."""
    return {
        "awaiting": translate("Papers", "Awaiting answer"),
        "overdue": translate("Papers", "Answer overdue"),
        "came": translate("Papers", "Came, no decision"),
        "accepted": translate("Papers", "Accepted"),
        "refused": translate("Papers", "Refused"),
        "no_show": translate("Papers", "Did not come"),
        "revoked": translate("Papers", "Revoked"),
        "issued": translate("Papers", "Issued"),
        "reserved": translate("Papers", "Reserved"),
        "annulled": translate("Papers", "Annulled"),
    }[name]


def chip(name: str) -> str:
    """Return the word of a filter; "" shows every paper."""
    return {
        "": translate("Papers", "All"),
        "awaiting": translate("Papers", "Awaiting answer"),
        "overdue": translate("Papers", "Overdue"),
        "reserved": translate("Papers", "Reserved"),
        "annulled": translate("Papers", "Annulled"),
        "month": translate("Papers", "This month"),
    }[name]


def badge(row: ListRow, today: date) -> Badge:
    """Return the pill of a paper; a dot tells that something is still awaited."""
    name = row.standing(today)
    return Badge(standing(name), _TONES[name], live=name in ("awaiting", "came", "overdue"))


def outcome_badge(state: str, answer_by: date, today: date) -> Badge:
    """Return the pill of a referral, wherever it is shown."""
    late = state in ("issued", "came") and answer_by < today
    name = "overdue" if late else "awaiting" if state == "issued" else state
    return Badge(standing(name), _TONES[name], live=name in ("awaiting", "came", "overdue"))


def printings(paper: Issued) -> int:
    """Return how often a paper was printed, the first time included; 0 by hand."""
    return paper.copies + 1 if paper.sha256 else 0


def short_digest(sha256: str) -> str:
    """Return the beginning and the end of a digest, enough to compare by eye."""
    return f"{sha256[:8]}…{sha256[-8:]}" if sha256 else ""


def beginning() -> tuple[str, str, list[Step]]:
    """Return what an empty register says: where papers come from, step by step."""
    return (
        translate("Papers", "No papers yet"),
        translate("Papers", "Every paper that is printed is listed here."),
        [
            Step(
                translate("Papers", "Refer somebody"),
                translate("Papers", "On the person's card; the number is given by itself."),
            ),
            Step(
                translate("Papers", "Record what came of it"),
                translate("Papers", "When the slip comes back, press Enter on the paper."),
            ),
            Step(
                translate("Papers", "Set numbers aside"),
                translate("Papers", "They serve while there is no power."),
            ),
        ],
    )
