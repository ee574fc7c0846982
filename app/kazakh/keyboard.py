"""What was typed, read by the keys that were pressed.

On the Kazakh layout the letters ә і ң ғ ү ұ қ ө һ sit on the row of digits, and their signs on
the keys 1, 6 and 7; a name typed on the wrong layout comes out as «2ctk» or «фыыуд».
"""

from __future__ import annotations

from typing import Literal

Layout = Literal["kk", "ru"]

# The 47 keys of one keyboard, row by row, without and with Shift.
_LATIN = (
    "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./"
    '~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?'
)
_KAZAKH = (
    '("әіңғ,.үұқөһйцукенгшщзхъ\\фывапролджэячсмитьбю№'
    ")!ӘІҢҒ;:ҮҰҚӨҺЙЦУКЕНГШЩЗХЪ/ФЫВАПРОЛДЖЭЯЧСМИТЬБЮ?"
)
_RUSSIAN = (
    "ё1234567890-=йцукенгшщзхъ\\фывапролджэячсмитьбю."
    'Ё!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪ/ФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,'
)
_FROM_LATIN = {"kk": str.maketrans(_LATIN, _KAZAKH), "ru": str.maketrans(_LATIN, _RUSSIAN)}
_TO_LATIN = {"kk": str.maketrans(_KAZAKH, _LATIN), "ru": str.maketrans(_RUSSIAN, _LATIN)}

_ROW_LETTERS = "әіңғүұқөһӘІҢҒҮҰҚӨҺ"
_ROW_DIGITS = "2345890-="
_LETTER_KEYS = str.maketrans(_ROW_LETTERS, _ROW_DIGITS * 2)
_SIGN_KEYS = str.maketrans('"!,;.:', "116677")


def from_latin_keys(text: str, layout: Layout = "kk") -> str:
    """Return what the same keys write on the given layout: «2ctk» is «әсел»."""
    return text.translate(_FROM_LATIN[layout])


def to_latin_keys(text: str, layout: Layout = "kk") -> str:
    """Return what the same keys write on the Latin layout: «фыыуд» is «assel»."""
    return text.translate(_TO_LATIN[layout])


def digits(text: str) -> str:
    """Return text with letters of the Kazakh number row as the digits they sit on.

    The signs on 1, 6 and 7 are digits only where the row was plainly meant: beside its letters
    and without a single digit, for no key of that layout's row writes one. Digits of other
    scripts become 0–9; the rest stays.
    """
    if text.isascii():
        return text
    row_was_meant = _has_row_letter(text) and not any(map(str.isdecimal, text))
    return row_digits(text) if row_was_meant else ascii_digits(text.translate(_LETTER_KEYS))


def row_digits(text: str) -> str:
    """Return ``digits`` with the signs on 1, 6 and 7 always read as digits.

    For a field that holds nothing but digits, key by key as they are pressed.
    """
    return ascii_digits(text.translate(_LETTER_KEYS).translate(_SIGN_KEYS))


def _has_row_letter(text: str) -> bool:
    return not set(_ROW_LETTERS).isdisjoint(text)


def ascii_digits(text: str) -> str:
    """Return text with the digits of every script as 0–9."""
    if text.isascii():
        return text
    return "".join(str(int(letter)) if letter.isdecimal() else letter for letter in text)
