"""What is said of lists of undecided pupils, and of what became of them."""

from __future__ import annotations

from app.kazakh.dates import short_date
from app.schooling.undecided import Undecided
from ui import language
from ui.cohorts.words import translate
from ui.colours import Tone
from ui.parts.pill import Badge

CHIPS = ("", "open", "printed", "sent")

_TONES: dict[str, Tone] = {
    "studying": "tint",
    "finished": "ok",
    "employed": "ok",
    "chose": "ok",
    "left": "warn",
    "declined": "neutral",
}


def chip(key: str) -> str:
    """Return the word on a chip of the lists."""
    return {
        "": translate("Cohorts", "All"),
        "open": translate("Cohorts", "Not printed"),
        "printed": translate("Cohorts", "Printed"),
        "sent": translate("Cohorts", "Sent"),
    }[key]


def outcome(key: str) -> str:
    """Return what became of somebody on a list."""
    return {
        "": translate("Cohorts", "Not known yet"),
        "studying": translate("Cohorts", "On a course"),
        "finished": translate("Cohorts", "Finished the course"),
        "left": translate("Cohorts", "Left the course"),
        "declined": translate("Cohorts", "Declined"),
        "employed": translate("Cohorts", "In work"),
        "chose": translate("Cohorts", "Chose a profession"),
    }[key]


def outcome_badge(key: str) -> Badge:
    """Return the pill of an outcome."""
    return Badge(outcome(key), _TONES[key])


def list_badge(one: Undecided) -> Badge:
    """Return the pill of a list: sent, printed, or neither yet."""
    if one.sent_on is not None:
        said = translate("Cohorts", "Sent {day}").format(day=short_date(one.sent_on))
        return Badge(said, "ok")
    if one.paper_id is not None:
        return Badge(chip("printed"), "tint")
    return Badge(chip("open"), "warn", live=True)


def named(one: Undecided) -> str:
    """Return a list as one chooses it: its title and its day."""
    return f"{language.spoken(one.title)} · {short_date(one.made_on)}" if one.made_on else ""
