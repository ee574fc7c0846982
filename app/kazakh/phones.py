"""Telephone numbers of Kazakhstan: kept as +7 and ten digits, shown in groups."""

from __future__ import annotations

import re

from app.kazakh import keyboard
from app.kazakh.text import clean

_SIGNS = re.compile(r"[\s()\-‐‑‒–—−./+]+")
_LOCAL = re.compile("[3-9][0-9]{9}")
_LONG = re.compile("[78]([3-9][0-9]{9})")
_NORMAL = re.compile(r"\+7([0-9]{3})([0-9]{3})([0-9]{2})([0-9]{2})")
_FROM_NUMBER = re.compile(r"([0-9]{10,11})[.,]0+")


def normalise(text: str) -> str:
    """Return +7 and ten digits when that is what was typed, anything else tidied but as typed.

    Two numbers, an extension, a village's five digits or another country stay readable.
    """
    typed = clean(text)
    cell = _FROM_NUMBER.fullmatch(typed)
    bare = _SIGNS.sub("", keyboard.digits(cell.group(1) if cell else typed))
    if "+" in typed[1:] or (typed.startswith("+") and not bare.startswith("7")):
        return typed
    if long := _LONG.fullmatch(bare):
        return f"+7{long.group(1)}"
    return f"+7{bare}" if _LOCAL.fullmatch(bare) and "+" not in typed else typed


def display(phone: str) -> str:
    """Return a kept number in groups, «+7 701 234 56 48»; any other as it is."""
    kept = _NORMAL.fullmatch(phone)
    return f"+7 {' '.join(kept.groups())}" if kept else phone
