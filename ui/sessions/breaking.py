"""Words broken into the lines of a narrow block: at spaces, else at a syllable with a hyphen."""

from __future__ import annotations

from collections.abc import Iterator

from ui.parts import painting
from ui.theme import Role

_VOWELS = frozenset("аәеёиіоөуұүыэюяaeiouy")
_SOFT = frozenset("ьъ")
_HYPHENS = frozenset("-–—/")
_LEAST = 2
"""Letters that stay together at either end of a broken word."""
_LONGEST = 200


def lines(said: str, role: Role, width: float, most: int, sign: float = 0) -> list[str]:
    """Return text in at most so many lines; the last ends in … where more was to come.

    The first line leaves room for a sign at its right.
    """
    found: list[str] = []
    rest = " ".join(said[:_LONGEST].split())
    while rest and len(found) < most - 1:
        line, rest = _line(rest, role, width - (0 if found else sign))
        found.append(line)
    if rest:
        found.append(painting.elided(rest, role, width - (0 if found else sign)))
    return found


def _line(rest: str, role: Role, width: float) -> tuple[str, str]:
    """Return the first line of a text, and what is left for the next ones."""
    words = rest.split(" ")
    kept = 0
    while kept < len(words) and _fits(" ".join(words[: kept + 1]), role, width):
        kept += 1
    if kept:
        return " ".join(words[:kept]), " ".join(words[kept:])
    first = words[0]
    for place in _places(first):
        begun = first[:place] if first[place - 1] in _HYPHENS else f"{first[:place]}-"
        if _fits(begun, role, width):
            return begun, rest[place:]
    return painting.elided(first, role, width), " ".join(words[1:])


def _fits(said: str, role: Role, width: float) -> bool:
    return painting.width_of(said, role) <= width


def _places(word: str) -> Iterator[int]:
    """Yield where a word may be broken, the longest beginning first: syllables stay whole.

    A word of two joined by a hyphen is broken there, and within its first half only where even
    that is too long.
    """
    low = word.casefold()
    joints = [place for place, one in enumerate(low, 1) if one in _HYPHENS and place < len(low)]
    yield from reversed(joints)
    for place in range(len(low) - _LEAST, _LEAST - 1, -1):
        before, after = low[place - 1], low[place]
        if not low[:place].isalpha() or after in _SOFT:
            continue
        parted = after not in _VOWELS and (before in _VOWELS or before in _SOFT)
        doubled = before not in _VOWELS and after not in _VOWELS and place < len(low) - 1
        if (parted and low[place + 1 : place + 2] in _VOWELS) or (
            doubled and low[place + 1] in _VOWELS and any(one in _VOWELS for one in low[:place])
        ):
            yield place
