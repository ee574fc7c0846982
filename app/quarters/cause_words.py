"""A cause in words, as the correction sheet and the console say it."""

from __future__ import annotations

from collections.abc import Mapping

from app.papers import Both
from app.paperwork import phrases
from app.quarters.reasons import Cause

LANGUAGES = ("kk", "ru", "en")


def both(cause: Cause) -> Both:
    """Return what was done in Kazakh and in Russian."""
    return Both(said(cause, "kk"), said(cause, "ru"))


def said(cause: Cause, language: str) -> str:
    """Return what was done in a language: of an undo, what was taken back."""
    if cause.verb == "undo" and cause.undone:
        whole = phrases.read("causes")["undone"]["undone"][language]
        return str(whole).format(what=_named(cause.undone)[language])
    return _named(cause.verb)[language]


def _named(verb: str) -> Mapping[str, str]:
    words = phrases.read("causes")
    exactly: Mapping[str, Mapping[str, str]] = words["verb"]
    rooms: Mapping[str, Mapping[str, str]] = words["room"]
    return exactly.get(verb) or rooms.get(verb.partition(".")[0]) or rooms["other"]
