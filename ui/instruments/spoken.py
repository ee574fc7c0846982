"""What a participant reads, in the language of their own window; the office's stays as it was."""

from __future__ import annotations

from collections.abc import Mapping

from ui import wording

CALLED = {"kk": "Қазақша", "ru": "Русский", "en": "English"}
"""The languages of a test by their own names."""


def say(key: str, language: str, **details: object) -> str:
    """Return a sentence of the participant's window with its named fields filled."""
    words: Mapping[str, Mapping[str, str]] = wording.load("testing")
    return wording.filled(words[key][language], details, language)
