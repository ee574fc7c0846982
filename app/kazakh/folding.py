"""Search forms: one spelling for a name however it was written.

«Әсел», «Асель», «Assel» and «Asel» all fold to «асел». A fold is made of Russian letters that
any keyboard can type, so it can be compared, indexed and searched by its beginning. What is
shown and printed is never a fold.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from app.kazakh import keyboard, twins

_FOLDED = {
    "а": "аә", "б": "б", "в": "в", "г": "гғґѓҕ", "д": "д", "е": "еёэєӗ", "ж": "жҗӂ", "з": "зҙ",
    "и": "ийыіӣӥїӏѝ", "к": "кқќҝҡ", "л": "л", "м": "м", "н": "нңҥӊ", "о": "оөӧ", "п": "п",
    "р": "р", "с": "сҫ", "т": "т", "у": "уұүўӯӱ", "ф": "ф", "х": "хһҳ", "ч": "чҷҹ", "ш": "шщ",
    "тс": "ц", "иу": "ю", "иа": "я", "": "ьъ",
}  # fmt: skip

# Latin letters that make one sound together, longest first.
_TOGETHER = (
    ("shch", "ш"), ("sch", "ш"), ("sh", "ш"), ("ch", "ч"), ("zh", "ж"), ("kh", "х"), ("gh", "г"),
    ("ph", "ф"), ("ck", "к"), ("ye", "е"), ("yo", "е"), ("ce", "се"), ("ci", "си"), ("cy", "си"),
)  # fmt: skip
_SINGLY = {
    "а": "aäáâåāə", "б": "b", "в": "v", "г": "gğǵģ", "д": "dðđ", "е": "eéèêëēě", "ж": "jžǰ",
    "з": "zźż", "и": "iyıíîïīÿ", "к": "kqcķĸ", "кс": "x", "л": "lł", "м": "m", "н": "nñńňŋ",
    "о": "oöóôøōőɵ", "п": "p", "р": "r", "с": "sś", "т": "tþŧ", "у": "uwüúûůūűŭý", "ф": "f",
    "х": "hħ", "ч": "çčć", "ш": "şšș", "ае": "æ", "ое": "œ",
}  # fmt: skip

_APOSTROPHES = "'`´’‘ʼʻʹʺ′″\u02bd\u02c8"
_SIGNS = ' \t\n\r\xa0-‐‑–—.,;:!?()[]{}<>«»"“”„/\\|№&*+=_#%~^@'


def _table(rows: dict[str, str]) -> dict[int, str]:
    return {ord(letter): fold for fold, letters in rows.items() for letter in letters}


_BASE = _table(_FOLDED)
_CYRILLIC = (
    _BASE
    | {ord(chr(code).upper()): fold for code, fold in _BASE.items() if len(chr(code).upper()) == 1}
    | dict.fromkeys(map(ord, _APOSTROPHES), "")
    | dict.fromkeys(map(ord, _SIGNS), " ")
)
_LATIN = _table(_SINGLY)

_PLAIN = re.compile("[а-я ]*")
_LATIN_LETTER = re.compile("[a-zß-ɏɵə]")
_NO_SOUND = re.compile("[À-ʯ]")
_SILENT = re.compile(
    f"[{_APOSTROPHES}\xad\u034f\u0300-\u036f\u200b-\u200f\u2060\ufe0e\ufe0f\ufeff]"
)
_WORD = re.compile(r"\d+|[^\W\d_]+")
_DJ = re.compile("д+ж")
_SHCH = re.compile("шч+")
_DOUBLED = re.compile(r"([^\W\d_])\1+")


def fold(text: str) -> str:
    """Return the search form: folded words joined by single spaces, digits words of their own.

    Folding a fold changes nothing. Letters of scripts other than Cyrillic and Latin stay.
    """
    folded = text.translate(_CYRILLIC)
    if not _PLAIN.fullmatch(folded):
        folded = " ".join(map(_fold_word, _foreign_words(text)))
    return " ".join(_joined_sounds(folded).split())


def words(text: str) -> list[str]:
    """Return the fold's words."""
    return fold(text).split()


def prefix_range(folded: str) -> tuple[str, str]:
    """Return low and high so that ``low <= x < high`` exactly for what starts with ``folded``.

    For an empty beginning the range holds every fold there is.
    """
    kept = folded.rstrip("\U0010ffff")
    if not kept:
        return folded, "\U0010ffff" * (len(folded) + 1)
    following = ord(kept[-1]) + 1
    # Half a surrogate pair cannot be stored: the range steps over them.
    return folded, kept[:-1] + chr(0xE000 if following == 0xD800 else following)


def variants(query: str) -> list[str]:
    """Return the folds the person may have meant, best first: as typed, then by other layouts.

    Readings that no name could have are left out: a sign inside a word, no vowel in it, or more
    consonants in a row than in what was typed.
    """
    typed = fold(query)
    readings = {typed: None} if typed else {}
    for reading in _other_layouts(query):
        folded = fold(reading)
        if folded and _could_be_a_name(folded) and _roughness(folded) <= _roughness(typed):
            readings.setdefault(folded)
    row = keyboard.digits(query)
    if row != query and row.replace(" ", "").isdecimal():
        readings.setdefault(fold(row))
    return list(readings)


def loose(text: str) -> str:
    """Return a coarser form for a second look: Құсайынова and Хусаинова meet in it.

    Neighbouring sounds are one (к қ х һ ғ г, ч ш, о у, з с …), endings of surnames shortened.
    Different names meet too: rank what it finds by the fold.
    """
    return " ".join(map(loose_word, words(text)))


def _foreign_words(text: str) -> list[str]:
    """Composed letter by letter first, so that a fullwidth or decomposed letter is known."""
    if text.isascii():
        return _WORD.findall(text.replace("'", "").replace("`", ""))
    composed = unicodedata.normalize("NFKC", text.replace("№", " "))
    return _WORD.findall(_SILENT.sub("", composed))


def _fold_word(word: str) -> str:
    if word[0].isdecimal():
        return "".join(str(int(digit)) for digit in word)
    letters = twins.settle(word).casefold()
    if _LATIN_LETTER.search(letters):
        letters = _by_sound(letters)
    return _bare(letters.translate(_CYRILLIC))


def _by_sound(letters: str) -> str:
    for together, sound in _TOGETHER:
        letters = letters.replace(together, sound)
    return letters.translate(_LATIN)


def _bare(letters: str) -> str:
    """Strip the marks of letters that no table knows; they may prove to be plain ones."""
    if _PLAIN.fullmatch(letters):
        return letters
    apart = unicodedata.normalize("NFKD", letters).casefold()
    kept = "".join(letter for letter in apart if letter.isalnum())
    return _NO_SOUND.sub("", kept.translate(_LATIN)).translate(_CYRILLIC)


def _joined_sounds(folded: str) -> str:
    if "дж" in folded:
        folded = _DJ.sub("ж", folded)
    if "шч" in folded:
        folded = _SHCH.sub("ш", folded)
    # Most names have no doubled letter, and asking first costs a third of the exchange.
    return _DOUBLED.sub(r"\1", folded) if _DOUBLED.search(folded) else folded


# --- what else the keys could have meant ---------------------------------------------------

_VOWELS = frozenset("аеиоу")
_CROWD = re.compile("[бвгджзклмнпрстфхчш]{4}")
_CONSONANTS = re.compile("(?<=[бвгджзклмнпрстфхчш])[бвгджзклмнпрстфхчш]")
_LATIN_KEY = re.compile("[A-Za-z]")
_CYRILLIC_KEY = re.compile("[Ѐ-ԯ]")
_LATIN_NAMES = re.compile(r"[A-Za-z][A-Za-z \-'.]*")
_CYRILLIC_NAMES = re.compile(r"[Ѐ-ԯ][Ѐ-ԯ \-'.]*")


def _other_layouts(query: str) -> list[str]:
    """What the same keys write on the other layouts, where that is letters throughout."""
    if _LATIN_KEY.search(query):
        readings = (keyboard.from_latin_keys(query, "kk"), keyboard.from_latin_keys(query, "ru"))
        return [reading for reading in readings if _CYRILLIC_NAMES.fullmatch(reading)]
    if _CYRILLIC_KEY.search(query):
        readings = (keyboard.to_latin_keys(query, "ru"), keyboard.to_latin_keys(query, "kk"))
        return [reading for reading in readings if _LATIN_NAMES.fullmatch(reading)]
    return []


def _could_be_a_name(folded: str) -> bool:
    if _CROWD.search(folded):
        return False
    return all(len(word) < 3 or not _VOWELS.isdisjoint(word) for word in folded.split())


def _roughness(folded: str) -> float:
    """The share of consonants that follow a consonant: high in what no one meant to write."""
    return len(_CONSONANTS.findall(folded)) / max(len(folded), 1)


# --- the coarser form -----------------------------------------------------------------------

_SURNAME_END = re.compile("(?<=..)(?:и?[ое]ва?|(?:ск|тск|тсск)(?:и|аиа))$")
_KIND = str.maketrans("хгчодбз", "ккшутпс")
_SOFTER = (
    (re.compile("нг"), "н"),
    (re.compile("мбет"), "мет"),
    (re.compile("иу|уи"), "у"),
    (re.compile("ие"), "е"),
    (re.compile("еи"), "аи"),
    (re.compile("у(?=[аеио])|(?<=[аео])у"), "в"),
)


@lru_cache(maxsize=1 << 14)  # a district has some thousands of names, each met many times
def loose_word(word: str) -> str:
    """Return the coarser form of one folded word."""
    # A surname's ending goes first: Ахметов, Ахметова and Ахметев are one family.
    word = _SURNAME_END.sub(lambda end: "ов" if "в" in end.group() else "ск", word)
    for sounds, softer in _SOFTER:
        word = sounds.sub(softer, word)
    return _DOUBLED.sub(r"\1", word.translate(_KIND))
