"""What the tab of sessions says of states, services, places, hours and people."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.guidance import times
from app.guidance.calendars import Brief
from app.guidance.clashes import Clash
from app.guidance.sessions import Session
from app.kazakh import dates
from ui import language
from ui.colours import Tone
from ui.parts.empty_state import Step
from ui.parts.pill import Badge

translate = QCoreApplication.translate

_TONES: dict[str, Tone] = {
    "planned": "tint",
    "held": "ok",
    "cancelled": "err",
    "waiting": "warn",
    "going_on": "tint",
}


def chip(key: str) -> str:
    """Return the word of a filter."""
    return {
        "": translate("Sessions", "All"),
        "planned": translate("Sessions", "Planned"),
        "waiting": translate("Sessions", "Not entered yet"),
        "held": translate("Sessions", "Held"),
        "cancelled": translate("Sessions", "Cancelled"),
    }[key]


def state(key: str) -> str:
    """Return the word of a state; ``waiting`` is a planned one whose day is past.

    Filters and states are said in the same words.
    """
    if key == "going_on":
        return translate("Sessions", "Going on")
    return chip(key)


def standing(brief: Brief | Session, today: date) -> str:
    """Return a session's state as it is shown on a day."""
    past = brief.day is not None and brief.day < today
    return "waiting" if brief.state == "planned" and past else brief.state


def state_badge(brief: Brief | Session, today: date, minute: int | None = None) -> Badge:
    """Return the pill of a session's state; with the present minute, whether it goes on now."""
    key = standing(brief, today)
    if minute is not None and _goes_on(brief, today, minute):
        key = "going_on"
    return Badge(state(key), _TONES[key], live=True)


def _goes_on(brief: Brief | Session, today: date, minute: int) -> bool:
    if brief.day != today or brief.state == "cancelled" or not brief.ends:
        return False
    return times.minutes(brief.starts) <= minute < times.minutes(brief.ends)


def service(key: str) -> str:
    """Return the name of a service of guidance."""
    return {
        "information": translate("Sessions", "Vocational information"),
        "consultation": translate("Sessions", "Vocational consultation"),
        "testing": translate("Sessions", "Testing"),
        "selection": translate("Sessions", "Vocational selection"),
        "adaptation": translate("Sessions", "Vocational adaptation"),
        "preparation": translate("Sessions", "Preparatory work"),
    }[key]


def audience(key: str) -> str:
    """Return for whom a session, or a form, is."""
    return {
        "all": translate("Sessions", "Anybody"),
        "adults": translate("Sessions", "Adults"),
        "youth": translate("Sessions", "Pupils and students"),
        "mixed": translate("Sessions", "Both"),
    }[key]


def venue(key: str) -> str:
    """Return on whose premises a session is."""
    return {
        "centre": translate("Sessions", "Career centre"),
        "school": translate("Sessions", "School or college"),
        "host": translate("Sessions", "Employer's premises"),
        "settlement": translate("Sessions", "Settlement"),
        "other": translate("Sessions", "Another place"),
    }[key]


def roster(key: str) -> str:
    """Return how those who come are counted."""
    return {
        "named": translate("Sessions", "By a list of names"),
        "heads": translate("Sessions", "By heads, without names"),
    }[key]


def body(key: str) -> str:
    """Return which body a conductor is of."""
    return {
        "centre": translate("Sessions", "Career centre"),
        "agency": translate("Sessions", "Private agency"),
        "school": translate("Sessions", "School"),
        "chamber": translate("Sessions", "Chamber of entrepreneurs"),
        "employer": translate("Sessions", "Employer"),
        "other": translate("Sessions", "Another body"),
    }[key]


def heads(key: str) -> str:
    """Return who is counted without a name."""
    return {
        "participants": translate("Sessions", "Participants without names"),
        "parents": translate("Sessions", "Parents"),
        "employers": translate("Sessions", "Employers"),
        "representatives": translate("Sessions", "Representatives"),
    }[key]


def topic(key: str) -> str:
    """Return what vocational information is about (R190-2.8)."""
    return {
        "market": translate("Sessions", "The labour market"),
        "vacancies": translate("Sessions", "Vacancies"),
        "own_specialty": translate("Sessions", "Work in one's own specialty"),
        "retraining": translate("Sessions", "Retraining"),
        "upskilling": translate("Sessions", "Upgrading of skills"),
        "entrepreneurship": translate("Sessions", "One's own business"),
    }[key]


def called(brief: Brief | Session) -> str:
    """Return what a session is called, in the language of the window."""
    return language.spoken(brief.called)


def hours(starts: str, ends: str) -> str:
    """Return «10:00–11:30», or one hour, or nothing."""
    return f"{starts}–{ends}" if starts and ends else starts


def day(of: date) -> str:
    """Return «Жұма, 20 қараша»."""
    spoken = language.current()
    name = dates.weekday(of, spoken)
    return f"{name[:1].upper()}{name[1:]}, {dates.day_month(of, spoken)}"


def when(of: date, starts: str, ends: str) -> str:
    """Return the day and the hours."""
    said = hours(starts, ends) or translate("Sessions", "hours not set")
    return f"{day(of)}, {said}"


def people(brief: Brief) -> str:
    """Return how many came of how many, or how many are listed, or how many may come."""
    if brief.present:
        return translate("Sessions", "{present} of {listed} came").format(
            present=brief.present, listed=max(brief.people, brief.present)
        )
    if brief.people:
        return translate("Sessions", "{count} people").format(count=brief.people)
    if brief.capacity:
        return translate("Sessions", "{count} places").format(count=brief.capacity)
    return ""


def said(brief: Brief, today: date) -> str:
    """Return a session whole, in a sentence for those who listen and for a tooltip."""
    parts = (
        when(brief.day, brief.starts, brief.ends),
        called(brief),
        place(brief),
        brief.lead,
        people(brief),
        state(standing(brief, today)),
    )
    return ", ".join(part for part in parts if part)


def place(brief: Brief) -> str:
    """Return where a session is, in the language of the window."""
    return language.spoken(brief.place) or venue(brief.venue)


def week(first: date, last: date) -> str:
    """Return «16–21 қараша 2026», naming two months where the week has two."""
    spoken = language.current()
    start = str(first.day) if first.month == last.month else dates.day_month(first, spoken)
    return f"{start}–{dates.day_month(last, spoken)} {last.year}"


def month(of: date) -> str:
    """Return «Қараша 2026»."""
    name = dates.month_name(of.month, language.current())
    return f"{name[:1].upper()}{name[1:]} {of.year}"


def clash(found: Clash) -> str:
    """Return what else is at a session's hours."""
    sentence = {
        "room": translate("Sessions", "The room is taken {hours}: {called}"),
        "staff": translate("Sessions", "{who} is busy {hours}: {called}"),
        "partner": translate("Sessions", "{who} is expected elsewhere {hours}: {called}"),
    }[found.kind]
    return sentence.format(
        who=found.who,
        hours=hours(found.starts, found.ends),
        called=language.spoken(found.called),
    )


def warning(code: str) -> str:
    """Return what is unusual about a session; nothing of it forbids."""
    return {
        "away-without-reason": translate(
            "Sessions",
            "Adults are guided on the centre's premises (Order 190, point 8): say why elsewhere.",
        ),
        "not-working-day": translate("Sessions", "The office does not work on this day."),
        "audience-unusual": translate("Sessions", "This form is usually for others."),
        "over-capacity": translate("Sessions", "More people are listed than there are places."),
        "nobody-leads": translate("Sessions", "It is not said who leads."),
    }[code]


def remarks(clashes: Sequence[Clash], warnings: Sequence[str]) -> list[str]:
    """Return everything that speaks against a session, a line each."""
    return [*map(clash, clashes), *map(warning, warnings)]


def beginning() -> tuple[str, str, list[Step]]:
    """Return the words of an empty list of sessions."""
    return (
        translate("Sessions", "No sessions yet"),
        translate("Sessions", "Whatever the centre holds for people is planned and kept here."),
        [
            Step(
                translate("Sessions", "Plan a session"),
                translate("Sessions", "A form and a day are enough to begin with."),
            ),
            Step(
                translate("Sessions", "List who is to come"),
                translate("Sessions", "By names, or count heads where names are not kept."),
            ),
            Step(
                translate("Sessions", "Mark who came"),
                translate("Sessions", "Each mark is kept on the person's card too."),
            ),
        ],
    )
