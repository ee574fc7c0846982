"""What the console says, in the language asked for; its words are ``wording/console.toml``."""

from __future__ import annotations

import locale
import os
from collections.abc import Sequence
from typing import Any

from app.errors import FieldRefusal, Refusal
from ui import messages, wording
from ui.wording import LANGUAGES

LANGUAGE = "BAGDAR_LANG"
_STOPS = (".", "!", "?", "…", ":")
_WHERE = ("file", "sheet", "row", "column", "field")


def say(language: str, key: str, **details: object) -> str:
    """Return the words of a key with its named fields filled."""
    words = wording.load("console")[key]
    return wording.filled(words.get(language) or words["kk"], details, language)


def spoken(argv: Sequence[str]) -> str | None:
    """Return the language that the command or the environment asks for, if either does."""
    for place, word in enumerate(argv):
        if word == "--lang" and place + 1 < len(argv):
            return _known(argv[place + 1])
        if word.startswith("--lang="):
            return _known(word.removeprefix("--lang="))
    return _known(os.environ.get(LANGUAGE, ""))


def _known(name: str) -> str | None:
    return name[:2] if name[:2] in LANGUAGES else None


def of_system() -> str:
    """Return the language of the computer when we speak it, else Kazakh."""
    named = os.environ.get("LC_ALL") or os.environ.get("LANG") or locale.getlocale()[0] or ""
    return _known(named.lower()) or "kk"


def refused(refusal: Refusal, language: str) -> str:
    """Return a refusal as one line that begins with the file, the row and the field it is about."""
    details = dict(refusal.details)
    if isinstance(refusal, FieldRefusal):
        details.setdefault("field", refusal.field)
    said = [
        say(language, f"at-{name}", value=details[name]) for name in _WHERE if details.get(name)
    ]
    words = " ".join(filter(None, [_sentences(refusal, language), _command(refusal, language)]))
    return ": ".join(filter(None, [", ".join(said), words]))


def _command(refusal: Refusal, language: str) -> str:
    """Return the command that mends it, for a refusal that one command mends."""
    key = f"mend-{refusal.code}"
    return say(language, key, **refusal.details) if key in wording.load("console") else ""


def _sentences(refusal: Refusal, language: str) -> str:
    """A window shows what happened as a title; on one line it needs its full stop."""
    parts = filter(None, messages.said(refusal.code, language, **refusal.details))
    return " ".join(part if part.endswith(_STOPS) else f"{part}." for part in parts)


def field_title(name: str, language: str) -> str:
    """Return a field's name as the office calls it, or the plain name of one without words."""
    words = wording.load("console").get(f"field-{name}")
    return str(words[language]) if words else name


def as_error(refusal: Refusal, language: str) -> dict[str, Any]:
    """Return a refusal for a program: its code, what it is about, its sentence."""
    details = dict(refusal.details)
    if isinstance(refusal, FieldRefusal):
        details.setdefault("field", refusal.field)
    plain = {name: _plain(value) for name, value in details.items()}
    return {"code": refusal.code, "details": plain, "message": refused(refusal, language)}


def _plain(value: object) -> object:
    return value if value is None or isinstance(value, (bool, int, float, str)) else str(value)
