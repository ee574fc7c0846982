"""The 42 letters in the order a Kazakh reader looks things up."""

from __future__ import annotations

import unicodedata

from app.kazakh import twins

LETTERS = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"

_SIGNS = " -'_,;:!?./()[]{}<>@*\\&#%`^+=|~$\""
_LATIN = "abcdefghijklmnopqrstuvwxyz"
# Letters of neighbours stand where a reader of Kazakh would look for them.
_NEIGHBOURS = {
    "а": "ӑӓ", "ә": "ӛ", "г": "ґҕѓ", "е": "єӗ", "ж": "җӂ", "з": "ҙ", "и": "ӣӥ", "к": "ҝќ",
    "н": "ҥӊ", "о": "ӧ", "с": "ҫ", "у": "ўӯ", "ү": "ӱ", "х": "ҳ", "ч": "ҷҹ", "і": "їӏ",
    "a": "äáåâàãāă", "c": "çčć", "e": "éèêëěē", "g": "ğǵģ", "i": "ıíîïī", "n": "ñńŋň",
    "o": "öóôõøő", "s": "şšśș", "t": "țţ", "u": "üúūûůű", "y": "ýÿ", "z": "žźż",
}  # fmt: skip


def sort_key(text: str) -> str:
    """Return a key whose plain comparison, SQLite's BINARY too, is the order of the alphabet.

    Spaces and signs come first, then digits, Kazakh and Russian letters, Latin, the rest. Texts
    that differ only in the case of letters share a key: break the tie by number of record.
    """
    settled = twins.settle(unicodedata.normalize("NFC", text)).casefold()
    return unicodedata.normalize("NFC", settled).translate(_PLACES)


def _places() -> dict[int, str | None]:
    """Signs, digits and letters take one byte each: the key is half the size of the name."""
    unsayable: dict[int, str | None] = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0)])
    unsayable |= dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
    order = _SIGNS + "0123456789" + LETTERS
    letters = {letter: chr(0x20 + place) for place, letter in enumerate(order)}
    letters |= {letter: chr(0x80 + place) for place, letter in enumerate(_LATIN)}
    for host, guests in _NEIGHBOURS.items():
        letters |= dict.fromkeys(guests, letters[host])
    letters |= dict.fromkeys("\xa0\u202f\t\n\r", " ")
    letters |= dict.fromkeys("‐‑–—", letters["-"]) | dict.fromkeys("’ʼ", letters["'"])
    return unsayable | {ord(letter): place for letter, place in letters.items()}


_PLACES = _places()
