"""What the view of follow-up says."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.kazakh.dates import short_date
from ui.parts.empty_state import Step
from ui.parts.pill import Badge

translate = QCoreApplication.translate

CHIPS = ("missed", "row", "unserved")
SPANS = (7, 30, 90, 180, 365)
"""How many days back one looks."""
USUAL = {"missed": 30, "row": 90, "unserved": 90}


def chip(key: str) -> str:
    """Return the word of a list."""
    return {
        "missed": translate("FollowUp", "Did not come"),
        "row": translate("FollowUp", "Three in a row"),
        "unserved": translate("FollowUp", "No service since"),
    }[key]


def span(days: int) -> str:
    """Return how far back one looks."""
    return translate("FollowUp", "Last {days} days").format(days=days)


def way(key: str) -> str:
    """Return how somebody was asked after."""
    return {
        "phone": translate("FollowUp", "By telephone"),
        "message": translate("FollowUp", "By a message"),
        "visit": translate("FollowUp", "By a visit"),
        "letter": translate("FollowUp", "By a letter"),
        "other": translate("FollowUp", "Another way"),
    }[key]


def mark(excused: bool) -> Badge:
    """Return the pill of an absence."""
    if excused:
        return Badge(translate("FollowUp", "Excused"), "warn")
    return Badge(translate("FollowUp", "Absent"), "err")


def times(count: int) -> Badge:
    """Return how many times in a row."""
    return Badge(translate("FollowUp", "{count} in a row").format(count=count), "err")


def asked(day: date) -> Badge:
    """Return that somebody was asked after, and when."""
    return Badge(translate("FollowUp", "Asked {day}").format(day=f"{day:%d.%m}"), "ok")


def came(day: date) -> Badge:
    """Return that somebody has come since, and when."""
    return Badge(translate("FollowUp", "Came {day}").format(day=f"{day:%d.%m}"), "ok")


def days(first: date, last: date) -> str:
    """Return the first and last of several days."""
    return f"{short_date(first)} – {short_date(last)}"


def last_visit(day: date | None) -> str:
    """Return when somebody came last."""
    if day is None:
        return translate("FollowUp", "Has not come to anything yet")
    return translate("FollowUp", "Came last on {day}").format(day=short_date(day))


def nobody(key: str) -> tuple[str, str, list[Step]]:
    """Return the words of an empty list."""
    steps = [
        Step(
            translate("FollowUp", "Mark who came"),
            translate("FollowUp", "Whoever is marked absent or excused is listed here by itself."),
        ),
        Step(
            translate("FollowUp", "Ask after them"),
            translate("FollowUp", "A call or a visit is kept with its outcome and its next day."),
        ),
    ]
    return chip(key), translate("FollowUp", "Nobody in these days."), steps
