"""What the tab of the quarter says: periods, what is counted, names of figures and of cuts."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from app.papers import Both
from app.quarters import labels
from app.quarters.content import Part
from app.quarters.figures import Figure
from app.quarters.periods import Period
from ui import language
from ui.parts.pill import Badge
from ui.quarters.plurals import Quarters

translate = QCoreApplication.translate


def either(both: Both, english: str) -> str:
    """Return a text in the language of the window, where it may be known in English too."""
    return english if english and language.current() == "en" else language.spoken(both)


def name(figure: Figure) -> str:
    """Return what a figure is called in the language of the window."""
    return either(figure.name, figure.name_en)


def definition(figure: Figure) -> str:
    """Return the sentence that says what a figure counts."""
    return either(figure.definition, figure.definition_en)


def heading(part: Part) -> str:
    """Return the heading of a section in the language of the window."""
    return either(part.heading, part.heading_en)


def key(cut: str, held: str, name: Both) -> str:
    """Return what a key of a cut is called in the language of the window."""
    own = labels.english(cut, held) if language.current() == "en" else ""
    return own or language.spoken(name)


def said(both: Both) -> str:
    """Return a text kept in both languages."""
    return language.spoken(both)


def number(value: int) -> str:
    """Return a number as it is written here, a dash for nought."""
    return QLocale().toString(value) if value else "–"


def change(value: int) -> str:
    """Return a difference with its sign."""
    return f"+{number(value)}" if value > 0 else f"−{number(-value)}" if value else "–"


def period(held: Period) -> str:
    """Return a period in the language of the window, as it begins a label."""
    text = within(held)
    return text[:1].upper() + text[1:]


def within(held: Period) -> str:
    """Return a period in the language of the window, as it stands within a sentence."""
    return held.said(language.current())


def kind(key: str) -> str:
    """Return what a kind of period is called."""
    return {
        "quarter": translate("Quarters", "Quarter"),
        "month": translate("Quarters", "Month"),
        "year": translate("Quarters", "Year"),
        "days": translate("Quarters", "Any days"),
    }[key]


def count(key: str, unit: str = "") -> str:
    """Return what a column counts: people, or the unit of its figure."""
    if key == "persons":
        return translate("Quarters", "people")
    return {
        "visit": translate("Quarters", "visits"),
        "session": translate("Quarters", "sessions"),
        "test": translate("Quarters", "tests"),
        "consultation": translate("Quarters", "consultations"),
        "referral": translate("Quarters", "referrals"),
    }.get(unit, translate("Quarters", "number"))


def cut(key: str) -> str:
    """Return what a cut parts by."""
    return {
        "": translate("Quarters", "Whole"),
        "group": translate("Quarters", "Group"),
        "sex": translate("Quarters", "Sex"),
        "youth": translate("Quarters", "Age"),
        "rural": translate("Quarters", "Town or village"),
        "mark": translate("Quarters", "Mark on the card"),
        "settlement": translate("Quarters", "Settlement"),
        "school": translate("Quarters", "School or college"),
        "class": translate("Quarters", "Class"),
        "service": translate("Quarters", "Service"),
        "form": translate("Quarters", "Form of work"),
        "form_code": translate("Quarters", "Form of the rules"),
        "conductor": translate("Quarters", "Who led it"),
        "place": translate("Quarters", "Partner or place"),
        "kind": translate("Quarters", "Kind"),
        "month": translate("Quarters", "Month"),
    }.get(key, key)


def span(key: str) -> str:
    """Return what a span compared with is called."""
    return {
        "now": translate("Quarters", "This period"),
        "year": translate("Quarters", "Since January"),
        "before": translate("Quarters", "A year before"),
        "previous": translate("Quarters", "The period before"),
    }[key]


def standing(held: Period, today: date) -> Badge:
    """Return how a period that is not closed stands: before, under way, or waiting to be closed."""
    if today < held.first:
        return Badge(translate("Quarters", "Not begun yet"))
    if today <= held.last:
        left = (held.last - today).days
        return Badge(Quarters().ahead(left), "tint")
    late = (today - held.last).days
    return Badge(Quarters().over(late), "warn", live=True)


def note(key: str) -> str:
    """Return a sentence that stands under a table beside the definitions."""
    return {
        "several_groups": translate(
            "Quarters",
            "One person may belong to several groups: the whole can be less than their sum.",
        ),
        "dash": translate("Quarters", "“–” is nought."),
        "covered_share": translate(
            "Quarters", "Share: covered out of the contingent on the books."
        ),
        "not_for_students": translate(
            "Quarters", "The undecided are counted among pupils of schools only."
        ),
        "as_closed": translate(
            "Quarters", "Figures of a period closed earlier are those that were signed then."
        ),
    }.get(key, "")
