"""What the judge and the records of staff say, in both languages of a paper."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from app import papers
from app.kazakh import dates
from app.kazakh.dates import Language
from app.papers import NOTHING, Both
from app.paperwork import headings
from app.paperwork.phrases import phrase
from app.staffing import speech
from app.staffing.education import Education
from app.staffing.law import Act, Position, Rule
from app.staffing.posts import Post


def both(say: Callable[[Language], str]) -> Both:
    """Return what something is in Kazakh and in Russian."""
    return Both(say("kk"), say("ru"))


def each(say: Callable[[Language], list[str]]) -> tuple[Both, ...]:
    """Return what several things are, line by line."""
    return tuple(Both(kk, ru) for kk, ru in zip(say("kk"), say("ru"), strict=True))


def said(section: str, code: str) -> Both:
    """Return the words of a code; nothing for none."""
    return both(lambda language: speech.said(section, code, language)) if code else NOTHING


def joined(texts: Iterable[Both], between: str = ", ") -> Both:
    """Return several texts in one line of each language; one without Russian stands in both."""
    known = [text for text in texts if text.kk or text.ru]
    return Both(
        between.join(text.kk or text.ru for text in known),
        between.join(text.ru or text.kk for text in known),
    )


def order(number: str, day: date | None) -> str:
    """Return «№ 12-ж, 01.03.2024» as a column has it."""
    parts = [f"№ {number}" if number else "", dates.short_date(day) if day else ""]
    return ", ".join(part for part in parts if part)


def day(written: date) -> tuple[str, str]:
    """Return a day in figures, as a phrase of either language is filled with it."""
    return (dates.short_date(written),) * 2


def act(known: Act, position: Position) -> Both:
    """Return an act with the paragraph that a position stands in."""
    return phrase(
        "staff_said",
        "act",
        day=day(known.dated),
        number=(known.number, known.number),
        paragraph=headings.both(position.paragraph),
    )


def rule(known: Rule) -> Both:
    """Return a rule's category; its level where the position knows no categories."""
    return said("category", known.category) if known.category else said("level", known.level)


def post(held: Post) -> papers.StaffPost:
    """Return a post as a paper names it; one whose act states no level says none."""
    return papers.StaffPost(
        name=held.name,
        unit=held.unit,
        level=said("level", held.level if held.level in ("high", "mid") else ""),
        rate=held.rate,
        since=held.since,
        order=order(held.order_number, held.order_date),
    )


def schooling(known: Education) -> Both:
    """Return an education: level, specialty, and its field in brackets."""
    field = said("field", known.field)
    level = said("education", known.level)
    if not known.specialty_kk:
        return joined((level, field))
    return joined((level, bracketed(known.specialty, field)), "; ")


def bracketed(words: Both, more: Both) -> Both:
    """Return words with more of them in brackets behind; as they are if there are none."""
    if not more.kk:
        return words
    return Both(f"{words.kk} ({more.kk})", f"{words.ru or words.kk} ({more.ru or more.kk})")
