"""Refusals in words: what happened, what is safe, what to do."""

from __future__ import annotations

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
    return said(refusal.code, language, **refusal.details)


def said(code: str, language: str = "kk", **details: object) -> Sentence:
    """Return the words of a code, with its named fields filled."""
    words = wording.load("refusals")
    entry = words.get(code, words["unknown"])
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
