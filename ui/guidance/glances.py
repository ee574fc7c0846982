"""The case at a glance as the card shows it: the strip, what is next, what the rules still ask."""

from __future__ import annotations

from collections.abc import Sequence

from app.guidance.glance import Glance, Next, Step
from app.kazakh import dates
from ui import language
from ui.guidance import words
from ui.guidance.strip import Mark
from ui.guidance.words import translate


def marks(glance: Glance) -> list[Mark]:
    """Return the steps of a case as the strip paints them."""
    return [_mark(step) for step in glance.steps]


def _mark(step: Step) -> Mark:
    name = words.step(step.code)
    day = dates.long_date(step.day, language.current()) if step.day else ""
    told = (name, words.state(step), day, language.spoken(step.title))
    said = ", ".join(part for part in told if part)
    return Mark(step.code, name, words.when(step), step.state, said)


def following(coming: Next | None) -> tuple[str, str, str, str]:
    """Return what comes next: its key, its sentence, a word about it, and the button."""
    if coming is None:
        return ("", "", "", "")
    by = dates.long_date(coming.by, language.current()) if coming.by else ""
    day = translate("Guidance", "By {day}").format(day=by) if by else ""
    if coming.code == "agreed":
        title = translate("Guidance", "Next step: {step}")
        said = coming.what or words.step("consultation")
        text = day or translate("Guidance", "Agreed at the consultation")
        return ("agreed", title.format(step=said), text, translate("Guidance", "Open"))
    title, button = _sentence(coming.code)
    return (coming.code, title, day, button)


def _sentence(code: str) -> tuple[str, str]:
    enter, open_ = translate("Guidance", "Enter"), translate("Guidance", "Open")
    return {
        "application": (translate("Guidance", "Next step: the application"), enter),
        "information": (translate("Guidance", "Next step: information"), enter),
        "consultation": (translate("Guidance", "Next step: a consultation"), enter),
        "test": (translate("Guidance", "Next step: a test"), open_),
        "recommendation": (translate("Guidance", "Next step: a recommendation"), enter),
        "selection": (translate("Guidance", "Next step: selection"), enter),
        "referral": (translate("Guidance", "Next step: a referral"), enter),
        "outcome": (translate("Guidance", "Next step: the outcome"), open_),
    }[code]


def wanted(glance: Glance) -> Sequence[tuple[str, str]]:
    """Return what the rules still ask as rows of a section: the paragraph, then the sentence."""
    office = translate("Guidance", "The centre's practice")
    return [(words.paragraph(each.paragraph) or office, words.want(each)) for each in glance.wants]
