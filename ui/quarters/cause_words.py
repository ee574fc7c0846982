"""Why a figure moved, in words: what was done, by whom and when."""

from __future__ import annotations

from datetime import UTC, datetime

from app.kazakh.dates import short_date
from app.quarters.changes import Cause, Moved
from app.store.store import Store
from ui.quarters.words import translate


def deed(cause: Cause) -> str:
    """Return what was done, said of the kind of record that it was done to."""
    if cause.verb == "undo" and cause.undone:
        return translate("Quarters", "Taken back: {what}").format(what=_named(cause.undone))
    return _named(cause.verb)


def _named(verb: str) -> str:
    exactly = {
        "participant.merge": translate("Quarters", "cards merged"),
        "participant.import": translate("Quarters", "list imported"),
        "participant.archive": translate("Quarters", "card archived"),
        "participant.bring_back": translate("Quarters", "card brought back"),
        "session.remove": translate("Quarters", "session removed"),
        "session.move": translate("Quarters", "session moved to another day"),
        "attendance.withdraw": translate("Quarters", "line taken off the sheet"),
        "undo": translate("Quarters", "an action taken back"),
    }
    if verb in exactly:
        return exactly[verb]
    return {
        "participant": translate("Quarters", "card corrected"),
        "status": translate("Quarters", "status corrected"),
        "mark": translate("Quarters", "mark on the card changed"),
        "attendance": translate("Quarters", "attendance marked"),
        "session": translate("Quarters", "session changed"),
        "consultation": translate("Quarters", "consultation changed"),
        "test": translate("Quarters", "test changed"),
        "choice": translate("Quarters", "choice changed"),
        "recommendation": translate("Quarters", "recommendation changed"),
        "selection": translate("Quarters", "selection changed"),
        "training_list": translate("Quarters", "training list changed"),
        "adaptation": translate("Quarters", "adaptation changed"),
        "referral": translate("Quarters", "referral changed"),
        "paper": translate("Quarters", "paper changed"),
        "enrolment": translate("Quarters", "studies changed"),
        "school_move": translate("Quarters", "change of school decided"),
        "contingent": translate("Quarters", "contingent entered"),
        "undecided": translate("Quarters", "list of undecided changed"),
        "plan": translate("Quarters", "plan changed"),
        "contract": translate("Quarters", "contract changed"),
        "fair": translate("Quarters", "job fair changed"),
        "partner": translate("Quarters", "partner changed"),
        "place": translate("Quarters", "settlement changed"),
        "form": translate("Quarters", "form of work changed"),
        "centre": translate("Quarters", "settings changed"),
    }.get(verb.partition(".")[0], verb)


def when(store: Store, cause: Cause) -> str:
    """Return the day and hour of an action, by the office's clock."""
    made = datetime.fromisoformat(cause.at.replace("Z", "+00:00"))
    here = made.astimezone(store.clock().tzinfo or UTC)
    return f"{short_date(here.date())} {here:%H:%M}"


def whole(store: Store, cause: Cause) -> str:
    """Return what was done, by whom and when, in one line."""
    said = deed(cause)
    subject = f" «{cause.subject}»" if cause.subject else ""
    return ", ".join(filter(None, (said + subject, cause.actor, when(store, cause))))


def kind(moved: Moved) -> str:
    """Return whether a line came, went or counts otherwise."""
    return {
        "come": translate("Quarters", "Came"),
        "gone": translate("Quarters", "Went"),
        "changed": translate("Quarters", "Counts otherwise"),
    }[moved.kind]
