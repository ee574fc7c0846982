"""Words too long for a narrow heading, parted after a syllable."""

from __future__ import annotations

import re

from reports.faces import face
from reports.ink import Style

_VOWELS = "аәеёиіоөуұүыэюяАӘЕЁИІОӨУҰҮЫЭЮЯ"
# Between a vowel and what begins the next syllable, two letters at least on each side.
_SYLLABLE = re.compile(
    rf"(?<=\w[{_VOWELS}])(?=[^\W\d_{_VOWELS}][{_VOWELS}]\w)"
    rf"|(?<=[{_VOWELS}][^\W\d_{_VOWELS}ьъЬЪ])(?=[^\W\d_{_VOWELS}]+[{_VOWELS}])"
)


def parted(text: str, width: float, style: Style) -> str:
    """Return the text with a hyphen in each word that is wider than a line of so many points."""
    return " ".join(_word(word, width, style) for word in text.split(" "))


def _word(word: str, width: float, style: Style) -> str:
    if _wide(word, style) <= width:
        return word
    places = [found.start() for found in _SYLLABLE.finditer(word)]
    fits = [at for at in places if at >= 2 and _wide(f"{word[:at]}-", style) <= width]
    if not fits:
        return word
    at = fits[-1]
    return f"{word[:at]}-{_word(word[at:], width, style)}"


def _wide(word: str, style: Style) -> float:
    return face(style.face).width(word) * style.size
