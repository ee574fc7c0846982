"""Letters that look the same in two alphabets and get typed for one another.

Old fonts and spreadsheets write «қауiпсiздiк» with the Latin i and «Əсел» with the Latin schwa.
"""

from __future__ import annotations

import re

_LATIN = "aceopxykmtbhiABCEHIKMOPTXYəƏɵƟ"
_CYRILLIC = "асеорхукмтьһіАВСЕНІКМОРТХҮәӘөӨ"
_TO_CYRILLIC = str.maketrans(_LATIN, _CYRILLIC)
_TO_LATIN = str.maketrans(_CYRILLIC + "ү", _LATIN + "y")

_LATIN_LETTER = "A-Za-zÀ-ɏəɵ"
_CYRILLIC_LETTER = "Ѐ-ԯ"
_WORD = re.compile(f"[{_LATIN_LETTER}{_CYRILLIC_LETTER}]+")
_LATIN_ONLY = re.compile(f"[{_LATIN_LETTER}]")
_CYRILLIC_ONLY = re.compile(f"[{_CYRILLIC_LETTER}]")


def settle(text: str) -> str:
    """Return text with every word of mixed alphabets written in the one it mostly uses.

    A word that no exchange of look-alikes can settle stays as it is.
    """
    if text.isascii() or not _LATIN_ONLY.search(text) or not _CYRILLIC_ONLY.search(text):
        return text
    return _WORD.sub(_settled, text)


def cyrillic(text: str) -> str:
    """Return text with every Latin letter that looks like a Cyrillic one written as that."""
    return text.translate(_TO_CYRILLIC)


def _settled(found: re.Match[str]) -> str:
    word = found.group()
    latin = "".join(_LATIN_ONLY.findall(word))
    cyrillic = "".join(_CYRILLIC_ONLY.findall(word))
    if not (latin and cyrillic):
        return word
    latin_fits = all(ord(letter) in _TO_CYRILLIC for letter in latin)
    cyrillic_fits = all(ord(letter) in _TO_LATIN for letter in cyrillic)
    if latin_fits and (not cyrillic_fits or len(cyrillic) >= len(latin)):
        changed = word.translate(_TO_CYRILLIC)
        return changed.upper() if len(cyrillic) > 1 and cyrillic.isupper() else changed
    return word.translate(_TO_LATIN) if cyrillic_fits else word
