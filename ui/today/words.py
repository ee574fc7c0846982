"""What the tab of today says of days, numbers, the week and the plan."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.guidance.calendars import Brief
from app.kazakh import dates
from app.today import speech
from app.today.items import Item
from app.today.quarter_plan import Bar, Behind, QuarterPlan
from app.today.today import Today
from ui import language
from ui.parts.empty_state import Step
from ui.sessions import words as sessions
from ui.today import plurals

translate = QCoreApplication.translate
_NEAR = 7


def heading(day: date) -> str:
    """Return «Жұма, 20 қараша»."""
    return sessions.day(day)


def under(shown: Today, worker: str) -> str:
    """Return who works today, and why the office does not where it is a day off."""
    parts = [translate("Today", "At work: {name}").format(name=worker)] if worker else []
    if not shown.works:
        off = translate("Today", "a day off")
        parts.append(f"{off} ({shown.holiday})" if shown.holiday else off)
    said = " · ".join(parts)
    return said[:1].upper() + said[1:]


def tile(key: str) -> str:
    """Return what a tile counts."""
    return speech.said("tile", key, language.current())


def fact(key: str, number: int, fact: int) -> str:
    """Return the one fact of a tile; none where there is nothing to tell."""
    if not number:
        return ""
    if key == "late":
        return plurals.Today().oldest(fact)
    if key == "unanswered":
        return translate("Today", "past their day: {count}").format(count=fact)
    if key == "no_consent":
        return translate("Today", "expected today: {count}").format(count=fact)
    return plurals.Today().left(fact)


def group(key: str) -> str:
    """Return the name of a part of the list."""
    return speech.said("group", key, language.current())


def when(item: Item, today: date) -> str:
    """Return how late a thing is, at which hour, or on which day."""
    if item.group == "late":
        return days(item.late)
    if item.group == "today":
        return item.at or translate("Today", "today")
    return day(item.on, today)


def back(item: Item) -> str:
    """Return when a matter that was put off comes back."""
    if item.until is None:
        return translate("Today", "Until the next notice")
    return dates.short_date(item.until)


def days(count: int) -> str:
    """Return a number of days."""
    return plurals.Today().days(count)


def day(of: date, today: date) -> str:
    """Return «Сн 21»; further away the day and the month: «04.12»."""
    if abs((of - today).days) >= _NEAR:
        return f"{of:%d.%m}" if of.year == today.year else dates.short_date(of)
    name = dates.weekday_short(of, language.current())
    return f"{name[:1].upper()}{name[1:]} {of.day}"


def weekday(of: date) -> str:
    """Return «Жм»."""
    name = dates.weekday_short(of, language.current())
    return name[:1].upper() + name[1:]


def session(brief: Brief) -> str:
    """Return a session of the week: what it is, and how many people."""
    count = brief.present or brief.people
    said = sessions.called(brief)
    return f"{said}, {people(count)}" if count else said


def people(count: int) -> str:
    """Return a number of people."""
    return speech.said("people", "count", language.current()).replace("{count}", str(count))


def more(count: int) -> str:
    """Return how many more sessions a day has."""
    return translate("Today", "{count} more").format(count=count) if count else ""


def plan(of: QuarterPlan) -> str:
    """Return «IV тоқсан жоспары»."""
    number = ("I", "II", "III", "IV")[dates.quarter_of(of.period.first) - 1]
    return translate("Today", "Plan of quarter {number}").format(number=number)


def mark(of: QuarterPlan) -> str:
    """Return where the bars should be today."""
    return translate("Today", "today's mark {share} %").format(share=round(100 * of.due))


def bar(of: Bar) -> str:
    """Return what a bar counts: a service, in people where the plan says how many."""
    said = sessions.service(of.service)
    return said if of.people else translate("Today", "{service}, sessions").format(service=said)


def behind(of: Behind) -> str:
    """Return which service is behind, and by how much."""
    said = translate("Today", "{service} is behind: {done} of {planned}")
    return said.format(
        service=sessions.service(of.bar.service), done=of.bar.done, planned=of.bar.planned
    )


def needed(of: Behind) -> str:
    """Return what a week must bring to catch up."""
    if of.bar.people:
        return plurals.Today().people(of.weekly)
    return plurals.Today().sessions(of.weekly)


def nothing() -> tuple[str, str]:
    """Return the words of a day on which nothing is due."""
    return (
        translate("Today", "Nothing is late, and nothing is due"),
        translate(
            "Today",
            "Sessions of the day, answers, consents and everything with a term appears here by "
            "itself and goes away when it is done.",
        ),
    )


def beginning() -> tuple[str, str, list[Step]]:
    """Return the words of a file in which nobody is registered yet."""
    return (
        translate("Today", "The day begins here"),
        translate("Today", "What is late, what is for today and what comes appears by itself."),
        [
            Step(
                translate("Today", "Register the first participant"),
                translate("Today", "Or take a list in: Ctrl+I in the tab of participants."),
            ),
            Step(
                translate("Today", "Plan a session"),
                translate("Today", "It appears here on its day, at its hour."),
            ),
            Step(
                translate("Today", "Issue a referral"),
                translate("Today", "Its answer is asked for here when its term is over."),
            ),
        ],
    )
