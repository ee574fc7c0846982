"""Answers typed from a sheet as one line: «12345 1-243», place by place.

Letters on the sheet are Latin, as in the schools' own tests; a typist who stays on the Kazakh or
Russian layout is understood all the same, and digits stand for letters in their order.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from app.errors import FieldRefusal
from app.guidance.questions import Instrument
from app.kazakh import keyboard

Answers = tuple[str | None, ...]

NONE = "-"
_GROUP = 5
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—−_0"), NONE)
_FREE = re.compile(r"[\s.,;:/|]+")
_LETTERS = "abcdefgh"
_READINGS: tuple[Mapping[int, int], ...] = (
    {},
    str.maketrans("авсе", "abce"),  # letters that look the same
    str.maketrans("абвгдежз", _LETTERS),  # the sheet's letters said by their order
    str.maketrans("фисвуапр", _LETTERS),  # the Latin keys on a Cyrillic layout
)


def read(instrument: Instrument, line: str) -> Answers:
    """Return the answers of a typed line, one for each item; "-" and "0" stand for none.

    Spaces are free, look-alike letters and the wrong layout are understood. Refuses a sign that
    the item does not offer, naming its place, a line too long or too short, and letters that
    can be understood in two ways.
    """
    digits = all(option.sign.isdigit() for item in instrument.items for option in item.options)
    signs = _digits(line) if digits else _plain(line).translate(_ORDER)
    _check_length(instrument, signs)
    readings = [signs] if digits else [signs.translate(each) for each in _READINGS]
    fitting = {each for each in readings if _fault(instrument, each) is None}
    if len(fitting) > 1:
        raise FieldRefusal("answers", "answer-line-unclear")
    if not fitting:
        raise _refusal(instrument, max(readings, key=lambda each: _fault(instrument, each) or 0))
    return tuple(None if sign == NONE else sign for sign in fitting.pop())


_ORDER = str.maketrans("12345678", _LETTERS)


def _plain(line: str) -> str:
    dashed = keyboard.ascii_digits(line).translate(_DASHES)
    return _FREE.sub("", dashed.casefold())


def _digits(line: str) -> str:
    """Return the digits meant on any layout; where none stands, the signs of their keys count."""
    meant = keyboard.digits(line)
    if not any(map(str.isdigit, meant)):
        meant = keyboard.row_digits(line)
    return _plain(meant)


def _check_length(instrument: Instrument, signs: str) -> None:
    given, wanted = len(signs), len(instrument.items)
    if given != wanted:
        code = "answer-line-short" if given < wanted else "answer-line-long"
        raise FieldRefusal("answers", code, count=given, wanted=wanted)


def _fault(instrument: Instrument, signs: str) -> int | None:
    """Return the place of the first sign that its item does not offer, counted from 1."""
    pairs = zip(instrument.items, signs, strict=True)
    return next((i.number for i, sign in pairs if sign != NONE and sign not in i.signs), None)


def _refusal(instrument: Instrument, signs: str) -> FieldRefusal:
    number = _fault(instrument, signs) or 1
    offered = ", ".join(instrument.items[number - 1].signs)
    sign = signs[number - 1]
    return FieldRefusal("answers", "answer-sign-unknown", number=number, sign=sign, offered=offered)


def write(answers: Sequence[str | None]) -> str:
    """Return answers as a line to read aloud, in groups of five."""
    signs = "".join(answer or NONE for answer in answers)
    return " ".join(signs[start : start + _GROUP] for start in range(0, len(signs), _GROUP))


def compare(first: Sequence[str | None], second: Sequence[str | None]) -> tuple[int, ...]:
    """Return the numbers of the items on which two passes differ, counted from 1."""
    pairs = zip(first, second, strict=True)
    return tuple(number for number, (one, two) in enumerate(pairs, 1) if one != two)
