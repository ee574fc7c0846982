"""What the room of guidance says of steps, choices, degrees, decisions and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.errors import Refusal
from app.guidance.glance import Step, Want
from app.kazakh.dates import short_date
from app.staffing import staff
from app.store.store import Store
from ui import language, messages
from ui.colours import Tone
from ui.parts.pill import Badge

translate = QCoreApplication.translate

Word = Callable[[], str]


def step(code: str) -> str:
    """Return what a step of a case is called."""
    return {
        "application": translate("Guidance", "Application"),
        "information": translate("Guidance", "Information"),
        "consultation": translate("Guidance", "Consultation"),
        "test": translate("Guidance", "Test"),
        "recommendation": translate("Guidance", "Recommendation"),
        "selection": translate("Guidance", "Selection"),
        "referral": translate("Guidance", "Referral"),
        "outcome": translate("Guidance", "Outcome"),
        "choice": translate("Guidance", "Choice of profession"),
        "vacancy_check": translate("Guidance", "Look at vacancies"),
        "training": translate("Guidance", "Training"),
        "adaptation": translate("Guidance", "Adaptation"),
    }[code]


def state(shown: Step) -> str:
    """Return where a step stands, in a word for those who listen."""
    return {
        "done": translate("Guidance", "done"),
        "waiting": translate("Guidance", "waiting"),
        "none": translate("Guidance", "not yet"),
    }[shown.state]


def when(shown: Step) -> str:
    """Return the day of a step and how often it was done, as a narrow place has room for it."""
    if shown.state == "none":
        return "–"
    day = short_date(shown.day) if shown.day else state(shown)
    return f"{day} · {shown.count}" if shown.count > 1 else day


def want(asked: Want) -> str:
    """Return what a rule still asks, as a sentence."""
    return messages.said(asked.code, language.current(), **asked.details).happened


def paragraph(code: str) -> str:
    """Return a paragraph of an act as the office cites it; a practice of the office has none."""
    act, _, place = code.rpartition("-")
    if act == "94-V":
        return translate("Guidance", "Law № 94-V, art. {place}").format(place=place)
    if act != "R190":
        return ""
    point, _, part = place.partition(".")
    if part:
        said = translate("Guidance", "Order № 190, para. {point} ({part})")
        return said.format(point=point, part=part)
    return translate("Guidance", "Order № 190, para. {point}").format(point=point)


def warning(code: str) -> str:
    """Return what speaks against a record."""
    return messages.beside(Refusal(code), language.current())


def established(name: str) -> str:
    """Return how the centre learnt of a choice."""
    return {
        "consultation": translate("Guidance", "At a consultation"),
        "test": translate("Guidance", "From a test"),
        "application": translate("Guidance", "From the application"),
        "survey": translate("Guidance", "From a survey"),
        "list": translate("Guidance", "From a list"),
        "other": translate("Guidance", "In another way"),
    }[name]


def demand(name: str) -> str:
    """Return how much a profession is needed."""
    return {
        "none": translate("Guidance", "No demand"),
        "low": translate("Guidance", "Low demand"),
        "medium": translate("Guidance", "Medium demand"),
        "high": translate("Guidance", "High demand"),
    }[name]


def author(name: str) -> str:
    """Return who drew a recommendation up."""
    return {
        "centre": translate("Guidance", "The centre itself"),
        "agency": translate("Guidance", "A private employment agency"),
    }[name]


def needed(yes: bool | None) -> str:
    """Return whether selection is needed."""
    if yes is None:
        return ""
    return (
        translate("Guidance", "Selection is needed")
        if yes
        else translate("Guidance", "Selection is not needed")
    )


def selected_for(name: str) -> str:
    """Return what a person is selected for."""
    return {
        "profession": translate("Guidance", "Profession"),
        "specialty": translate("Guidance", "Specialty"),
        "workplace": translate("Guidance", "Workplace"),
    }[name]


def degree(name: str) -> str:
    """Return the degree of aptitude."""
    return {
        "full": translate("Guidance", "Fully suited"),
        "partial": translate("Guidance", "Partly suited"),
        "not_now": translate("Guidance", "Not suited at present"),
        "undetermined": translate("Guidance", "Could not be determined"),
    }[name]


def decision(name: str) -> str:
    """Return what was decided."""
    return {
        "selected": translate("Guidance", "Selected"),
        "with_conditions": translate("Guidance", "Selected with conditions"),
        "not_selected": translate("Guidance", "Not selected"),
    }[name]


def visit(kind: str) -> str:
    """Return what kind of visit or period it is."""
    return {
        "training_visit": translate("Guidance", "Visit to a place of training"),
        "workplace_visit": translate("Guidance", "Visit to a workplace"),
        "adaptation": translate("Guidance", "Adaptation"),
    }[kind]


def visit_outcome(name: str) -> str:
    """Return what came of a visit or a period."""
    return {
        "": translate("Guidance", "Not known yet"),
        "done": translate("Guidance", "Completed"),
        "broken_off": translate("Guidance", "Broken off"),
        "employed": translate("Guidance", "Found work"),
    }[name]


def training_outcome(name: str) -> str:
    """Return what came of a place on a training list."""
    return {
        "": translate("Guidance", "Not known yet"),
        "sent": translate("Guidance", "Sent to training"),
        "studying": translate("Guidance", "Studies"),
        "finished": translate("Guidance", "Finished training"),
        "left": translate("Guidance", "Left training"),
        "declined": translate("Guidance", "Declined"),
        "employed": translate("Guidance", "Found work"),
    }[name]


def came(mark: str) -> str:
    """Return whether somebody came to a session."""
    return {
        "": translate("Guidance", "On the roster"),
        "present": translate("Guidance", "Came"),
        "absent": translate("Guidance", "Did not come"),
        "excused": translate("Guidance", "Excused"),
    }[mark]


def confidential(name: str) -> str:
    """Return what a confidential field of a consultation is called (R190-2.10)."""
    return {
        "wishes": translate("Guidance", "Wishes"),
        "abilities": translate("Guidance", "Abilities"),
        "interest": translate("Guidance", "Professional interest"),
        "psychological": translate("Guidance", "Psychological features"),
        "physiological": translate("Guidance", "Physiological features"),
    }[name]


_DECISION_TONES: dict[str, Tone] = {"selected": "ok", "with_conditions": "warn"}
_OUTCOME_TONES: dict[str, Tone] = {
    "done": "ok",
    "finished": "ok",
    "employed": "ok",
    "": "warn",
    "sent": "warn",
    "studying": "warn",
}


def decision_badge(name: str) -> Badge:
    """Return the pill of a decision."""
    return Badge(decision(name), _DECISION_TONES.get(name, "neutral"))


def visit_badge(outcome: str) -> Badge:
    """Return the pill of a visit."""
    return Badge(visit_outcome(outcome), _OUTCOME_TONES.get(outcome, "neutral"), live=not outcome)


def training_badge(outcome: str) -> Badge:
    """Return the pill of a place on a training list."""
    live = outcome in ("", "sent", "studying")
    return Badge(training_outcome(outcome), _OUTCOME_TONES.get(outcome, "neutral"), live=live)


def demand_badge(name: str) -> Badge:
    """Return the pill of the need for a profession."""
    tones: dict[str, Tone] = {"none": "warn", "high": "ok", "medium": "ok"}
    return Badge(demand(name), tones.get(name, "neutral"))


def colleague(store: Store, staff_id: int | None) -> str:
    """Return a colleague's short name, nothing for nobody."""
    return "" if staff_id is None else staff.get(store, staff_id).name.short


def days(since: date, until: date | None) -> str:
    """Return a period as a line of a thread has room for it."""
    return short_date(since) if until is None else f"{short_date(since)} – {short_date(until)}"
