"""Text as it enters the office: one door, after which nothing invisible is left in it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from app.errors import FieldRefusal, Refusal

# Unseen or unsafe: controls, half a surrogate pair, marks that turn the line round, joiners,
# tags and code points that are no character at all. White space is not here: it becomes a space.
_UNSEEN = (
    "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u180b-\u180f\u200b\u200c\u200e\u200f"
    "\u202a-\u202e\u2060-\u206f\ud800-\udfff\ufdd0-\ufdef\ufe00-\ufe0d\ufeff\ufff0-\ufffc\ufffe"
    "\uffff\U000e0000-\U000e0fff"
) + "".join(
    f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0x110000, 0x10000)
)
_BLANK = "\u115f\u1160\u2800\u3164\uffa0"  # letters and signs that are drawn as nothing
_PICTURE = "\u203c\u2049\u2122\u2139\u2190-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff"

_ODD = re.compile(f"[{_UNSEEN}{_BLANK}\u200d\ufe0e\ufe0f]")
_DROPPED = re.compile(f"[{_UNSEEN}]")
_EMPTY = re.compile(f"[{_BLANK}]")
_STRAY_STYLE = re.compile(f"(?<![0-9#*\xa9\xae{_PICTURE}])[\ufe0e\ufe0f]")
_STRAY_JOINER = re.compile(f"(?<![\ufe0f{_PICTURE}])\u200d|\u200d(?![{_PICTURE}])")
_LINE_END = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")


def clean(text: str, limit: int = 0) -> str:
    """Return one tidy line in NFC: nothing invisible, single spaces, none at either end.

    Refuses what is longer than ``limit`` letters once tidied (0: any length).
    """
    return _within(_tidy(text), limit)


def clean_lines(text: str, limit: int = 0) -> str:
    """Return tidy lines with their breaks kept as ``\\n``; refuses more than ``limit`` letters."""
    lines = "\n".join(_tidy(line) for line in _LINE_END.split(text))
    return _within(lines.strip("\n"), limit)


def field(name: str, text: str, limit: int) -> str:
    """Return ``clean`` of what stands in a form's field; a refusal names the field."""
    return _of_field(name, clean, text, limit)


def field_lines(name: str, text: str, limit: int) -> str:
    """Return ``clean_lines`` of what stands in a form's field; a refusal names the field."""
    return _of_field(name, clean_lines, text, limit)


def _of_field(name: str, tidy: Callable[[str, int], str], text: str, limit: int) -> str:
    try:
        return tidy(text, limit)
    except Refusal as refusal:
        raise FieldRefusal(name, refusal.code, **refusal.details) from None


def _tidy(text: str) -> str:
    if _ODD.search(text):
        text = _without_unseen(text)
    return " ".join(unicodedata.normalize("NFC", text).split())


def _without_unseen(text: str) -> str:
    """A joiner or a style mark stays only where it holds a picture (👩‍⚕️) together."""
    text = unicodedata.normalize("NFC", _EMPTY.sub(" ", _DROPPED.sub("", text)))
    return _STRAY_JOINER.sub("", _STRAY_STYLE.sub("", text))


def _within(text: str, limit: int) -> str:
    if 0 < limit < len(text):
        raise Refusal("text-too-long", limit=limit, length=len(text))
    return text
