"""What is due in plain words of three languages, as ``today.toml`` has them."""

from __future__ import annotations

from app.kazakh.dates import Language
from app.papers import Both
from app.paperwork import phrases
from app.quarters import periods
from app.staffing import speech as staffing
from app.today.items import Item


def said(section: str, code: str, language: Language) -> str:
    """Return the words of a code."""
    return str(phrases.read("today")[section][code][language])


def what(item: Item, language: Language) -> str:
    """Return what is to be done, in a line."""
    pattern = said("due", item.kind, language)
    named = _coded(item, language) or spoken(item.what, language)
    words = pattern.replace("{count}", str(item.count))
    return words.replace("{what}", named) if "{what}" in words else words


def _coded(item: Item, language: Language) -> str:
    """Return the words of a matter that is named by a code: a category, a period."""
    if item.kind in ("staff-category", "staff-attestation"):
        return staffing.said("category", item.what.kk, language)
    return periods.read(item.what.kk).said(language) if item.kind == "quarter" else ""


def who(item: Item, language: Language) -> str:
    """Return whom or what it is about: a person, a place, how many people."""
    parts = [spoken(item.who, language)]
    if item.pill in ("session", "test", "plan") and item.count and item.kind != "test-conclusion":
        parts.append(said("people", "count", language).replace("{count}", str(item.count)))
    if item.kind == "quarter" and item.count > 1:
        parts.append(said("people", "quarters", language).replace("{count}", str(item.count)))
    if item.lacking:
        parts.append(said("people", "lacking", language).replace("{count}", str(item.lacking)))
    return ", ".join(part for part in parts if part)


def pill(item: Item, language: Language) -> str:
    """Return the word of the item's kind."""
    return said("pill", item.pill, language)


def spoken(text: Both, language: Language) -> str:
    """Return a record's own words; what has no Russian ones is said in Kazakh."""
    return text.ru or text.kk if language == "ru" else text.kk
