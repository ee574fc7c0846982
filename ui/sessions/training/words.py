"""What is said of training lists and of what was found of people before they are put on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.guidance.training import TrainingList
from app.kazakh.dates import short_date
from ui import language
from ui.parts.pill import Badge
from ui.referrals import words as referral_words

translate = QCoreApplication.translate

CHIPS = ("", "open", "issued")


def chip(key: str) -> str:
    """Return the word on a chip of the lists."""
    return {
        "": translate("Training", "All"),
        "open": translate("Training", "Not issued"),
        "issued": translate("Training", "Issued"),
    }[key]


def list_badge(one: TrainingList) -> Badge:
    """Return the pill of a list: its number, or that it has none yet."""
    if one.issued:
        return Badge(translate("Training", "№ {number}").format(number=one.number), "ok")
    return Badge(translate("Training", "Not issued"), "warn", live=True)


def named(one: TrainingList) -> str:
    """Return a list as one chooses it: its title, its day, how many stand on it."""
    told = translate("Training", "{title} · {day} · people: {count}")
    title, day = language.spoken(one.title), short_date(one.made_on)
    return told.format(title=title, day=day, count=one.standing)


def short(code: str) -> str:
    """Return what was found of a person, as a list has room for it."""
    known = {
        "training-youth": translate("Training", "Pupils and students"),
        "training-under-age": translate("Training", "Under 18"),
        "consent-not-valid": translate("Training", "No valid consent"),
    }
    return known.get(code) or referral_words.short((code,))
