"""What is said of plans: their states and parties, their lines, how each line stands."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.guidance import forms
from app.kazakh import dates
from app.registry import partners
from app.schooling import facts, plans
from app.schooling.facts import Standing
from app.schooling.plans import Line, LineDraft, Plan
from app.schooling.preparation import Unprepared
from app.store.store import Store
from ui import language
from ui.colours import Tone
from ui.parts.pill import Badge

translate = QCoreApplication.translate

_STATES: dict[str, Tone] = {
    "draft": "neutral",
    "sent": "warn",
    "returned": "err",
    "agreed": "tint",
    "in_force": "ok",
    "closed": "neutral",
    "superseded": "neutral",
}
_LIVE = ("sent", "returned", "in_force")
_STANDINGS: dict[str, Tone] = {
    "done": "ok",
    "planned": "tint",
    "due": "warn",
    "late": "err",
    "later": "neutral",
}
_CHANGES: dict[str, Tone] = {"added": "ok", "changed": "warn", "removed": "err"}
NONE = "—"


def state(key: str) -> str:
    """Return the word of a plan's state."""
    return {
        "draft": translate("Plans", "Draft"),
        "sent": translate("Plans", "Being agreed"),
        "returned": translate("Plans", "Returned"),
        "agreed": translate("Plans", "Agreed"),
        "in_force": translate("Plans", "In force"),
        "closed": translate("Plans", "Closed"),
        "superseded": translate("Plans", "Superseded"),
    }[key]


def state_badge(plan: Plan) -> Badge:
    """Return the pill of a plan's state."""
    return Badge(state(plan.state), _STATES[plan.state], live=plan.state in _LIVE)


def version(plan: Plan) -> str:
    """Return which version a plan is."""
    return translate("Plans", "Version {number}").format(number=plan.version)


def called(plan: Plan) -> str:
    """Return what a plan is called: its title, else the area it is for."""
    return (plan.title_ru if language.current() == "ru" else plan.title_kk) or language.spoken(
        plan.area
    )


def period(plan: Plan) -> str:
    """Return the days a plan is for."""
    return " – ".join(dates.short_date(each) for each in (plan.first, plan.last) if each)


def party(key: str) -> str:
    """Return who agrees a plan."""
    return {
        "centre": translate("Plans", "Career centre"),
        "chamber": translate("Plans", "Chamber of entrepreneurs"),
    }[key]


def party_section(key: str) -> str:
    """Return who agrees a plan, as the narrow name of a section has room for it."""
    return party(key) if key == "centre" else translate("Plans", "Chamber")


def answer(key: str) -> str:
    """Return the word of what a party said."""
    return {
        "waiting": translate("Plans", "No answer yet"),
        "agreed": translate("Plans", "Agrees"),
        "objected": translate("Plans", "Objects"),
    }[key]


def body(key: str) -> str:
    """Return which body is responsible for a line."""
    return {
        "centre": translate("Plans", "Career centre"),
        "agency": translate("Plans", "Private agency"),
        "school": translate("Plans", "School or college"),
        "chamber": translate("Plans", "Chamber of entrepreneurs"),
        "employer": translate("Plans", "Employer"),
        "education": translate("Plans", "Education authority"),
        "other": translate("Plans", "Another body"),
    }[key]


def standing(key: str) -> str:
    """Return the word of how a line stands."""
    return {
        "done": translate("Plans", "Held"),
        "planned": translate("Plans", "In the calendar"),
        "due": translate("Plans", "Due soon"),
        "late": translate("Plans", "Late"),
        "later": translate("Plans", "Not yet"),
    }[key]


def standing_badge(key: str) -> Badge:
    """Return the pill of how a line stands."""
    return Badge(standing(key), _STANDINGS[key], live=key in ("due", "late"))


def chip(key: str) -> str:
    """Return the word of a filter of lines."""
    return {
        "": translate("Plans", "All"),
        "week": translate("Plans", "This week"),
        "late": translate("Plans", "Late"),
        "planned": translate("Plans", "In the calendar"),
        "done": translate("Plans", "Held"),
        "later": translate("Plans", "Not yet"),
        "unprepared": translate("Plans", "Before preparation"),
    }[key]


def reached(which: str) -> str:
    """Return whom a count of coverage counts."""
    return {
        "": translate("Plans", "All"),
        "covered": translate("Plans", "Reached"),
        "uncovered": translate("Plans", "Not reached"),
    }[which]


def reached_badge(one: bool) -> Badge:
    """Return the pill of a pupil who was reached, or not yet."""
    return Badge(reached("covered"), "ok") if one else Badge(reached("uncovered"), "warn")


def change_badge(kind: str) -> Badge:
    """Return the pill of what became of a line between two versions."""
    said = {
        "added": translate("Plans", "Added"),
        "changed": translate("Plans", "Changed"),
        "removed": translate("Plans", "Removed"),
    }
    return Badge(said[kind], _CHANGES[kind])


def field(name: str) -> str:
    """Return what a field of a line is called."""
    return {
        "form_id": translate("Plans", "Form"),
        "title_kk": translate("Plans", "Topic in Kazakh"),
        "title_ru": translate("Plans", "Topic in Russian"),
        "partner_id": translate("Plans", "School or college"),
        "grades": translate("Plans", "Classes"),
        "place_kk": translate("Plans", "Place in Kazakh"),
        "place_ru": translate("Plans", "Place in Russian"),
        "host_id": translate("Plans", "Host"),
        "body": translate("Plans", "Carried out by"),
        "responsible_kk": translate("Plans", "Responsible, in Kazakh"),
        "responsible_ru": translate("Plans", "Responsible, in Russian"),
        "day": translate("Plans", "Day"),
        "month": translate("Plans", "Month"),
        "expected": translate("Plans", "Expected"),
        "indicator_kk": translate("Plans", "Result in Kazakh"),
        "indicator_ru": translate("Plans", "Result in Russian"),
        "note_kk": translate("Plans", "Note in Kazakh"),
        "note_ru": translate("Plans", "Note in Russian"),
    }[name]


def due(day: date | None, month: str) -> str:
    """Return when a line is due: a day, else only a month."""
    if day is not None:
        return dates.short_date(day)
    if not month:
        return ""
    first = date(int(month[:4]), int(month[5:]), 1)
    return dates.month_year(first, language.current())


def due_short(day: date | None, month: str) -> str:
    """Return when a line is due, as a column has room for it: a month without its words."""
    if day is not None or not month:
        return due(day, month)
    return f"{dates.month_name(int(month[5:]), language.current())} {month[:4]}"


def line(one: LineDraft, form: str) -> str:
    """Return what a line is called: its topic, else its form."""
    return language.spoken(one.title) or form


def line_of(store: Store, session_id: int) -> str:
    """Return the line of a plan that a session carries out, nothing where it carries none."""
    found = facts.line_of(store, session_id)
    if found is None:
        return ""
    plan = plans.get(store, found.plan_id)
    form = language.spoken(forms.get(store, found.form_id).name)
    told = translate("Plans", "№ {number}, {line} ({plan}, {period})")
    return told.format(
        number=found.position, line=line(found, form), plan=called(plan), period=period(plan)
    )


def partner(store: Store, partner_id: int | None) -> str:
    """Return a partner's name, nothing for none."""
    return language.spoken(partners.get(store, partner_id).name) if partner_id else ""


def place(store: Store, one: Line) -> str:
    """Return where a line is: its host, its school, else the place written."""
    written = one.place_ru if language.current() == "ru" else one.place_kk
    return written or one.place_kk or partner(store, one.host_id or one.partner_id)


def responsible(one: Line) -> str:
    """Return who answers for a line: as written, else the body."""
    written = one.responsible_ru if language.current() == "ru" else one.responsible_kk
    return written or one.responsible_kk or body(one.body)


def came(one: Standing) -> str:
    """Return how many came of those expected; a dash before a session was held."""
    visits = str(one.visits) if one.held else NONE
    if one.line.expected is None:
        return visits if one.held else ""
    return f"{visits} / {one.line.expected}"


def unprepared(told: Unprepared) -> str:
    """Return what is wrong with a line that comes before preparatory work."""
    classes = ", ".join(map(str, told.classes))
    if told.later is None:
        said = translate("Plans", "No preparatory work is planned for classes {classes} (12.3).")
        return said.format(classes=classes)
    said = translate("Plans", "Classes {classes} are prepared only on {day} (12.3).")
    return said.format(classes=classes, day=due(told.later.day, told.later.month))
