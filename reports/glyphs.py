"""Letters a face lacks: shown as a mark and reported, never dropped in silence."""

from __future__ import annotations

from collections.abc import Container

MARK = "□"

_JOINING = frozenset("\u200d\ufe0e\ufe0f")  # they only change the sign before them


def missing(text: str, has: Container[int]) -> str:
    """Return the characters of ``text`` that a face with the code points ``has`` cannot draw."""
    return "".join(dict.fromkeys(letter for letter in text if _lacks(letter, has)))


def visible(text: str, has: Container[int]) -> str:
    """Return ``text`` with a mark for every missing sign; a joined emoji is one mark per sign."""
    if all(ord(letter) in has for letter in text):
        return text
    drawn = (MARK if _lacks(letter, has) else letter for letter in text if letter not in _JOINING)
    return "".join(drawn)


def _lacks(letter: str, has: Container[int]) -> bool:
    return ord(letter) not in has and letter not in _JOINING
