"""What the colleagues' tab says of posts and of the right to sign."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.kazakh.dates import short_date
from app.staffing.staff import Colleague
from ui.parts.pill import Badge

translate = QCoreApplication.translate


def chip(name: str) -> str:
    """Return the word of a filter."""
    return {
        "working": translate("Staff", "At work"),
        "signing": translate("Staff", "May sign today"),
        "left": translate("Staff", "Not at work"),
        "": translate("Staff", "All"),
    }[name]


def badges(colleague: Colleague, today: date) -> tuple[Badge, ...]:
    """Return what there is to know of a colleague today."""
    held = []
    if colleague.signs_on(today):
        held.append(Badge(translate("Staff", "May sign today"), "ok", live=True))
    elif colleague.signs:
        held.append(Badge(translate("Staff", "May not sign today"), "warn"))
    if not colleague.works_on(today):
        held.append(Badge(translate("Staff", "Not at work"), "neutral"))
    return tuple(held)


def defaults(signatory: bool, officer: bool) -> tuple[Badge, ...]:
    """Return what a colleague is on new papers unless somebody else is chosen."""
    held = []
    if signatory:
        held.append(Badge(translate("Staff", "Signs by default"), "tint"))
    if officer:
        held.append(Badge(translate("Staff", "Officer by default"), "tint"))
    return tuple(held)


def days(since: date | None, until: date | None) -> str:
    """Return a term in words, or "" when it has neither beginning nor end."""
    if since and until:
        return f"{short_date(since)} – {short_date(until)}"
    if since:
        return translate("Staff", "since {day}").format(day=short_date(since))
    if until:
        return translate("Staff", "until {day}").format(day=short_date(until))
    return ""
