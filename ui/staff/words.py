"""What the colleagues' tab says of posts and of the right to sign."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.kazakh.dates import short_date
from app.staffing import expiring, laws, speech
from app.staffing.decisions import Decision
from app.staffing.expiring import Expiring
from app.staffing.law import Act, Law, Rule
from app.staffing.staff import Colleague
from app.store.store import Store
from ui import language
from ui.colours import Tone
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


def badges(colleague: Colleague, today: date, *, signs: bool) -> tuple[Badge, ...]:
    """Return what there is to know of a colleague today; ``signs`` standing in for one too."""
    held = []
    if signs:
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


def act(of: Act) -> str:
    """Return an act's number and day."""
    return f"№ {of.number}, {short_date(of.dated)}"


def rule(law: Law, of: Rule) -> str:
    """Return a rule as one line: what it is of, and the paragraph it stands in."""
    spoken = language.current()
    named = speech.name(of, spoken)
    paragraph = speech.paragraph(law.position_of(of), spoken)
    return f"{named} · {paragraph}"


def advised(state: str) -> str:
    """Return what was advised, as a sentence."""
    said = speech.said("state", state, language.current())
    return translate("Staff", "The program's advice: {state}").format(state=said)


def granted(yes: bool) -> str:
    """Return what was decided."""
    return translate("Staff", "Granted") if yes else translate("Staff", "Not granted")


def decision(store: Store, of: Decision) -> str:
    """Return a decision as one line: the day, the order, on what, how."""
    known = laws.of(store)
    named = known.rules.get(of.rule)
    what = speech.name(named, language.current()) if named else of.rule
    day = short_date(of.decided_on) if of.decided_on else ""
    return f"{day} · № {of.order_number} · {what} · {granted(of.granted)}"


def state_tone(state: str) -> Tone:
    """Return the tone of a verdict."""
    tones: dict[str, Tone] = {"met": "ok", "not_met": "neutral", "unknown": "warn"}
    return tones[state]


def due_tone(days: int) -> Tone:
    """Return the tone of what ends in so many days: red ended, amber within ninety."""
    return "err" if days < 0 else "warn" if days <= expiring.SOON else "neutral"


def due(kind: str) -> str:
    """Return what it is that runs out."""
    return {
        "category": translate("Staff", "Category"),
        "attestation": translate("Staff", "Attestation"),
        "training": translate("Staff", "Certificate"),
        "right": translate("Staff", "Right to sign"),
        "substitution": translate("Staff", "Substitution"),
    }[kind]


def due_badges(due_first: Expiring | None) -> tuple[Badge, ...]:
    """Return what ends first and when: red ended, amber within ninety days."""
    if due_first is None:
        return ()
    said = f"{due(due_first.kind)} {short_date(due_first.on)}"
    return (Badge(said, due_tone(due_first.days)),)


def places(percent: int) -> str:
    """Return places as an order writes them: 100 percent is 1, half of one 0,5."""
    return f"{percent / 100:g}".replace(".", ",")
