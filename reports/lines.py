"""Breaking a text into lines: between words, after hyphens, and inside a word only if it must."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

NBSP = "\xa0"

# No break between initials and surname, № and number, day and month, figure and unit.
_TIED = re.compile(
    r"(?<!\d [^\W\d_]\.)(?<=\b[^\W\d_]\.) (?=[^\W\d_])"  # Қ. Т. Жақсыбеков, not 2026 ж. қараша
    r"|(?<=№) (?=\S)|(?<=[^\W\d_]\.) (?=\d)"  # № 5, тел. 8
    r"|(?<=[^\W\d_]) (?=\d{12}\b)"  # БСН 000940000000
    r"|(?<=\d) (?=[^\W\d_])"  # 22 қараша
    r"|(?<=\d) (?=«[^\W\d_]{1,2}»)"  # 11 «Ә»
    r"|(?<=\d) (?=\()|(?<=\d\)) (?=\d)"  # 8 (722) 000-00-00
)
_BREAK = re.compile(r"(?<= )|(?<=[^\W\d_][-–—/])(?=[^\W\d_])")

Measure = Callable[[str], float]


def broken(text: str, width: float, measure: Measure) -> tuple[str, ...]:
    """Return ``text`` in lines no wider than ``width``, every character kept but outer spaces."""
    tied = _TIED.sub(NBSP, text)
    if measure(tied) <= width:
        return (tied,)
    return tuple(_filled(tied, width, measure))


def even(text: str, width: float, measure: Measure) -> tuple[str, ...]:
    """Return as many lines as ``broken`` does, the longest as short as that allows."""
    lines = broken(text, width, measure)
    low, high = width / 2, width
    while len(lines) > 1 and high - low > width / _FINENESS:
        middle = (low + high) / 2
        enough = len(broken(text, middle, measure)) == len(lines)
        low, high = (low, middle) if enough else (middle, high)
    return broken(text, high, measure)


_FINENESS = 100


def _filled(text: str, width: float, measure: Measure) -> Iterator[str]:
    line, used = "", 0.0
    for word in _words(text, width, measure):
        if line and used + measure(word.rstrip(" ")) > width:
            yield line.rstrip(" ")
            line, used = "", 0.0
        line, used = line + word, used + measure(word)
    yield line.rstrip(" ")


def _words(text: str, width: float, measure: Measure) -> Iterator[str]:
    for word in _BREAK.split(text):
        if measure(word.rstrip(" ")) <= width:
            yield word
        else:
            yield from _pieces(word, width, measure)


def _pieces(word: str, width: float, measure: Measure) -> Iterator[str]:
    """Cut a word wider than the line; a line always takes at least one letter."""
    start, used = 0, 0.0
    for at, letter in enumerate(word):
        step = measure(letter)
        if used + step > width and at > start:
            yield word[start:at]
            start, used = at, 0.0
        used += step
    yield word[start:]
