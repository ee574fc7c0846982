"""What the office reads of tests: ways, validity, who tested, languages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.guidance import instruments
from app.guidance.instruments import Instrument, Three
from app.guidance.results import Result
from app.kazakh.dates import short_date
from app.store.store import Store
from ui import language
from ui.instruments.spoken import CALLED
from ui.parts.pill import Badge

translate = QCoreApplication.translate

Option = tuple[object, str]


def spoken(text: Three) -> str:
    """Return a text in the language of the window."""
    return text.spoken(language.current())


def way(name: str) -> str:
    """Return how a test was taken."""
    return {
        "screen": translate("Tests", "on the screen"),
        "paper": translate("Tests", "from paper"),
        "elsewhere": translate("Tests", "elsewhere"),
    }[name]


def validity(name: str) -> str:
    """Return why a profile gives no conclusion, empty where it does."""
    return {
        "": "",
        "incomplete": translate("Tests", "No conclusion possible: too few questions are answered."),
        "flat": translate(
            "Tests", "No conclusion possible: all scales are nearly equal, nothing stands out."
        ),
        "contradictory": translate(
            "Tests", "No conclusion possible: the answers contradict one another."
        ),
    }[name]


def badge(result: Result) -> Badge:
    """Return where a result stands: concluded, waiting for somebody, or without ground."""
    if result.conclusion is not None:
        return Badge(translate("Tests", "Concluded"), "ok")
    if result.profile.validity:
        return Badge(translate("Tests", "No conclusion possible"), "warn")
    return Badge(translate("Tests", "Needs a conclusion"), "tint")


def line(result: Result) -> str:
    """Return when, how, in what language and by whom a test was taken."""
    parts = (
        short_date(result.taken_on),
        way(result.way),
        CALLED.get(result.language, ""),
        result.place,
        result.tester,
    )
    return " · ".join(part for part in parts if part)


def offered(store: Store) -> list[Instrument]:
    """Return the tests that can be given."""
    return instruments.all_of(store)


def tests(offered: Sequence[Instrument]) -> list[Option]:
    """Return tests as answers, each with how many questions it asks."""
    said = translate("Tests", "{name}, {count} questions")
    return [
        (each.code, said.format(name=spoken(each.name), count=len(each.items))) for each in offered
    ]


def languages() -> list[Option]:
    """Return the languages of a test by their own names."""
    return list(CALLED.items())


def share(part: float) -> str:
    """Return a share as the office reads it: 70 %."""
    return f"{round(part * 100)}\N{NO-BREAK SPACE}%"


def points(value: float) -> str:
    """Return points without a needless fraction: 28, 3,5."""
    return f"{value:g}".replace(".", "." if language.current() == "en" else ",")
