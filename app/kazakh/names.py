"""People's names: tidied but never respelt, taken apart, indexed for search, compared."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.kazakh import twins
from app.kazakh.folding import fold, loose_word
from app.kazakh.likeness import folds_alike
from app.kazakh.patronymics import is_particle, patronymic_sex, patronymic_stem
from app.kazakh.text import clean

__all__ = [
    "Name",
    "alike",
    "clean_name",
    "name_fold",
    "patronymic_sex",
    "patronymic_stem",
    "person_words",
    "split_full_name",
]

_NBSP = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name as in the identity document; a part that it lacks is empty."""

    surname: str
    given_name: str
    patronymic: str = ""

    @property
    def full(self) -> str:
        """All parts in order: «Жақсыбеков Қуаныш Тұрарұлы»."""
        return " ".join(filter(None, (self.surname, self.given_name, self.patronymic)))

    @property
    def short(self) -> str:
        """Initials and surname that no line break parts: «Қ. Т. Жақсыбеков»."""
        if not self.surname:
            return self.full.replace(" ", _NBSP)
        initials = [f"{part[0].upper()}." for part in (self.given_name, self.patronymic) if part]
        return _NBSP.join([*initials, self.surname]).replace(" ", _NBSP)


# --- tidying --------------------------------------------------------------------------------

_ROUND_HYPHEN = re.compile(r"(?<=[^\W\d_])\s*[-‐‑‒–—−]\s*(?=[^\W\d_])")
_ROUND_APOSTROPHE = re.compile(r"(?<=[^\W\d_])\s?(['’`´ʼ])\s?(?=[^\W\d_])")
_ORDINARY = re.compile(r"(?:[^\W\d_]|\w[\u0300-\u036f]|[ .,()'’`´ʼ-])*")
_AFTER_INITIAL = re.compile(r"(?<=\b[^\W\d_]\.)(?=[^\W\d_])")
_INITIAL = re.compile(r"[^\W\d_]\.")
_LETTERS = re.compile(r"[^\W\d_]+")


def clean_name(text: str, limit: int = 300) -> str:
    """Return a name tidied: one alphabet to a word, hyphens tight, capitals where none were chosen.

    Capitals are set only in words typed in one case throughout; no letter changes but a Latin
    look-alike in a Cyrillic word. Refuses more than ``limit`` letters.
    """
    tidy = twins.settle(clean(text, limit))
    tidy = _ROUND_APOSTROPHE.sub(r"\1", _ROUND_HYPHEN.sub("-", tidy))
    if not _ORDINARY.fullmatch(tidy):
        return tidy  # what is no plain name is kept as it was typed
    typed_low = not any(map(str.isupper, tidy))
    return " ".join(_capitals(word, place, typed_low) for place, word in enumerate(tidy.split(" ")))


def _capitals(word: str, place: int, typed_low: bool) -> str:
    letters = "".join(_LETTERS.findall(word))
    shouted = len(letters) > 1 and letters.isupper()
    if not (shouted or typed_low):
        return word
    if place and is_particle(word):
        return word.lower()
    return _LETTERS.sub(lambda part: _capital(part, word), word)


def _capital(part: re.Match[str], word: str) -> str:
    """«д'Артаньян» has a capital after its apostrophe, «Сама'ров» has none."""
    before = word[: part.start()]
    inside = (
        len(before) > 2 and before[-1] in "'’`´ʼ" and before[-2].isalpha() and before[-3].isalpha()
    )
    letters = part.group()
    low = "".join(map(_lower, letters))
    return low if inside else _upper(letters[0]) + low[1:]


def _lower(letter: str) -> str:
    """A letter stays one letter: «İ» would become two, and a name is never respelt."""
    low = letter.lower()
    return low if len(low) == 1 else letter


def _upper(letter: str) -> str:
    high = letter.upper()
    return high if len(high) == 1 else letter


def split_full_name(text: str) -> Name:
    """Return the parts of «Surname Given Patronymic» from one cell; the patronymic may be absent.

    A patronymic is known by its ending wherever it stands, «Нұрлан қызы» in two words too; so
    «Әсел Нұрланқызы» has no surname and «Серік Нұрланұлы Ахметов» ends with his.
    """
    parts = _AFTER_INITIAL.sub(" ", clean_name(text, 0).replace(",", " ")).split()
    parts = _with_particles(parts)
    if len(parts) < 2:
        return Name(" ".join(parts), "")
    if patronymic_sex(parts[-1]):
        return _name(parts[:-1], parts[-1])
    if len(parts) == 3 and (patronymic_sex(parts[1]) or _initials_first(parts)):
        return Name(parts[2], parts[0], parts[1])
    return Name(parts[0], parts[1], " ".join(parts[2:]))


def _initials_first(parts: list[str]) -> bool:
    return bool(_INITIAL.fullmatch(parts[0]) and not _INITIAL.fullmatch(parts[-1]))


def _with_particles(parts: list[str]) -> list[str]:
    """«Нұрлан қызы» is one part, and so is «Ахметова (Серікова)»."""
    joined: list[str] = []
    for part in parts:
        if joined and (is_particle(part) or part.startswith("(")):
            joined[-1] += f" {part}"
        else:
            joined.append(part)
    return joined


def _name(before: list[str], patronymic: str) -> Name:
    if len(before) == 1:
        return Name("", before[0], patronymic)
    return Name(before[0], " ".join(before[1:]), patronymic)


# --- the index of search words ---------------------------------------------------------------


def name_fold(name: Name) -> str:
    """Return the fold of the full name, for finding it by its beginning."""
    return fold(name.full)


def person_words(name: Name, *others: str) -> tuple[str, ...]:
    """Return the distinct words by which a person is found; ``others`` are further spellings.

    Every part in its fold, a patronymic also in one word and by its stem; then the coarser
    forms, marked with «~».
    """
    folded = dict.fromkeys(_name_words(name))
    for spelling in others:
        folded |= dict.fromkeys(fold(spelling).split())
    coarse = (f"~{loose_word(word)}" for word in folded)
    return tuple(dict.fromkeys([*folded, *coarse]))


def _name_words(name: Name) -> list[str]:
    own = fold(f"{name.surname} {name.given_name}").split()
    if not name.patronymic:
        return own
    fathers = [fold(word) for word in name.patronymic.split() if not is_particle(word)]
    whole = fold(name.patronymic).replace(" ", "")
    return [
        word
        for word in [*own, *" ".join(fathers).split(), whole, patronymic_stem(name.patronymic)]
        if word
    ]


# --- likeness --------------------------------------------------------------------------------

_SWAPPED = 0.97
_UNTOLD = 0.98


def alike(a: Name, b: Name) -> float:
    """Return how alike two people's names are, from 0 to 1; 1 is the same fold throughout.

    Surname and given name may stand in each other's place, and a patronymic that one side
    lacks hardly counts; brothers, who share two parts of three, stay below 0.85.
    """
    straight = _parts_alike(a.surname, b.surname) * _parts_alike(a.given_name, b.given_name)
    crossed = _parts_alike(a.surname, b.given_name) * _parts_alike(a.given_name, b.surname)
    return max(straight, crossed * _SWAPPED) * _fathers_alike(a.patronymic, b.patronymic)


def _fathers_alike(a: str, b: str) -> float:
    if not (a and b):
        return 1.0 if a == b else _UNTOLD
    return 0.6 + 0.4 * folds_alike(patronymic_stem(a), patronymic_stem(b))


def _parts_alike(a: str, b: str) -> float:
    return folds_alike(fold(a), fold(b))
