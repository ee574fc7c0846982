"""Refusals in words: what happened, what is safe, what to do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from app.errors import Refusal
from ui import wording


class Sentence(NamedTuple):
    """A refusal as it is said; a part that has nothing to say is empty."""

    happened: str
    safe: str
    remedy: str


def known(code: str) -> bool:
    """Whether a code has words of its own."""
    return code in wording.load("refusals")


def sentence(refusal: Refusal, language: str = "kk") -> Sentence:
    """Return what to tell the user; a code without words still says what is safe."""
    details = dict(refusal.details)
    if "settings" in details:
        details["settings"] = _called(str(details["settings"]), language)
    return said(refusal.code, language, **details)


def said(code: str, language: str = "kk", **details: object) -> Sentence:
    """Return the words of a code, with its named fields filled."""
    entry = _entry(code, details)
    parts = entry.get(language, entry["kk"])
    details.setdefault("code", code)
    return Sentence(*(wording.filled(part, details, language) for part in parts))


def beside(refusal: Refusal, language: str = "kk") -> str:
    """Return the one or two sentences that stand beside a wrong field."""
    words = sentence(refusal, language)
    return " ".join(part for part in (words.happened, words.remedy) if part)


def aloud(refusal: Refusal, language: str = "kk") -> str:
    """Return a refusal as one paragraph, for the console and for those who listen."""
    return " ".join(part for part in sentence(refusal, language) if part)


def _called(settings: str, language: str) -> str:
    """Return settings as the window calls them, one that is kept in both languages once."""
    words: Mapping[str, Mapping[str, str]] = wording.load("settings")
    stems = [name.removesuffix("_kk").removesuffix("_ru") for name in settings.split(", ")]
    names = [words[stem][language] if stem in words else stem for stem in stems]
    return ", ".join(dict.fromkeys(names))


def _entry(code: str, details: Mapping[str, object]) -> Mapping[str, list[str]]:
    """Return a code's words; "code@detail" says it better where that detail is known."""
    words: Mapping[str, Mapping[str, list[str]]] = wording.load("refusals")
    fuller = (words.get(f"{code}@{detail}") for detail in details)
    return next((entry for entry in fuller if entry), words.get(code, words["unknown"]))
