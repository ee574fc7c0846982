"""Why a figure moved, in words: what was done, by whom and when."""

from __future__ import annotations

from datetime import UTC, datetime

from app.kazakh.dates import short_date
from app.quarters import cause_words
from app.quarters.changes import Cause, Moved
from app.store.store import Store
from ui import language
from ui.quarters.words import translate


def when(store: Store, cause: Cause) -> str:
    """Return the day and hour of an action, by the office's clock."""
    made = datetime.fromisoformat(cause.at.replace("Z", "+00:00"))
    here = made.astimezone(store.clock().tzinfo or UTC)
    return f"{short_date(here.date())} {here:%H:%M}"


def whole(store: Store, cause: Cause) -> str:
    """Return what was done, by whom and when, in one line."""
    said = cause_words.said(cause, language.current())
    subject = f" «{cause.subject}»" if cause.subject else ""
    return ", ".join(filter(None, (said + subject, cause.actor, when(store, cause))))


def kind(moved: Moved) -> str:
    """Return whether a line came, went or counts otherwise."""
    return {
        "come": translate("Quarters", "Came"),
        "gone": translate("Quarters", "Went"),
        "changed": translate("Quarters", "Counts otherwise"),
    }[moved.kind]
