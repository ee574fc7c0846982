"""Identity numbers: a person's IIN (ЖСН), an organisation's BIN (БСН).

Only twelve digits are required. Since decree 853 of 26.08.2013 (to decree 406 of 22.05.2007) an
IIN is just a unique number: most still spell a birth date and a sex, none has to. What does not
agree is a warning that the office may overrule, never a refusal.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from operator import mul
from typing import Literal

from app.errors import FieldRefusal
from app.kazakh import keyboard
from app.kazakh.text import clean

SEX = Literal["male", "female"]
Kind = Literal["bin", "iin", "unknown"]

_LENGTH = 12
_FIRST_PASS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
_SECOND_PASS = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)
_CENTURIES = {"1": 1800, "2": 1800, "3": 1900, "4": 1900, "5": 2000, "6": 2000}
_SHORTEST_BY_NUMBER = 9  # 0001…: a birth in January 2000 loses three zeros, no number loses more

_BEYOND_ANY_NUMBER = 10**15

_SEPARATORS = re.compile(r"[\s\-‐‑‒–—−]+")
_WITH_NOUGHTS = re.compile(r"([0-9]+)[.,]0*")
_EXPONENT = re.compile(r"([0-9]+)(?:[.,]([0-9]+))?[eEеЕ]\+?([0-9]{1,3})")
_BIN_SHAPE = re.compile("[0-9]{2}(?:0[1-9]|1[0-2])[456][0-3][0-9]{6}")


@dataclass(frozen=True, slots=True)
class Facts:
    """What an IIN says under the wording before 2013: None where it says nothing."""

    birth_date: date | None
    sex: SEX | None
    checks: bool


def normalise(text: str) -> str:
    """Return the twelve digits of an IIN; refuses other counts and other signs."""
    return _twelve(text, "iin")


def bin_normalise(text: str) -> str:
    """Return the twelve digits of a BIN, or of a sole trader's IIN; refuses the rest."""
    return _twelve(text, "bin")


def read_cell(value: str | float | int) -> tuple[str, list[str]]:
    """Return an IIN from a spreadsheet cell, with warnings.

    Noughts that a number has lost are restored (``iin-zero-restored``), in text only when the
    check digit and the birth date then agree. Refuses a number shortened to an exponent.
    """
    if isinstance(value, str):
        return _read_text(value)
    if not 0 <= value < _BEYOND_ANY_NUMBER or value != int(value):
        raise FieldRefusal("iin", "iin-not-digits")
    return _restored(str(int(value)))


def check_digit(first_11: str) -> int | None:
    """Return the twelfth digit for eleven, None when both passes give ten (decree 406)."""
    if len(first_11) != _LENGTH - 1 or not (first_11.isascii() and first_11.isdigit()):
        return None
    # The code of «0» may stay in the sum: 48 times the weights' total, 66, is a multiple of 11.
    codes = first_11.encode()
    digit = sum(map(mul, _FIRST_PASS, codes)) % 11
    if digit == 10:
        digit = sum(map(mul, _SECOND_PASS, codes)) % 11
    return digit if digit < 10 else None


def facts(iin: str) -> Facts:
    """Return what twelve digits say of birth date and sex, and whether the last one checks.

    A seventh digit of 0 (some foreigners) or above 6 says nothing.
    """
    century = _CENTURIES.get(iin[6:7])
    if century is None or len(iin) != _LENGTH:
        return Facts(None, None, _checks(iin))
    sex: SEX = "male" if iin[6] in "135" else "female"
    return Facts(_day(century, iin), sex, _checks(iin))


def warnings(iin: str, birth_date: date | None, sex: SEX | None) -> list[str]:
    """Return codes of what disagrees: ``iin-check-digit``, ``iin-birth-date``, ``iin-sex``."""
    said = facts(iin)
    codes = [] if said.checks else ["iin-check-digit"]
    if birth_date and iin[6:7] in _CENTURIES and said.birth_date != birth_date:
        codes.append("iin-birth-date")
    if sex and said.sex and said.sex != sex:
        codes.append("iin-sex")
    return codes


def kind_of(number: str) -> Kind:
    """Return whose number it is by its fifth digit: an organisation's or a sole trader's."""
    if _BIN_SHAPE.fullmatch(number):
        return "bin"
    if len(number) != _LENGTH or not (number.isascii() and number.isdigit()):
        return "unknown"
    spoken = _CENTURIES.get(number[6], 2000 if number[6] == "0" else None)
    return "iin" if spoken is not None and _day(spoken, number) else "unknown"


def bin_warnings(number: str) -> list[str]:
    """Return codes of what looks wrong: ``bin-check-digit``, ``bin-structure``.

    No rule gives a formula for the BIN's last digit; numbers in use follow that of the IIN.
    """
    codes = [] if _checks(number) else ["bin-check-digit"]
    return codes if kind_of(number) != "unknown" else [*codes, "bin-structure"]


def mask(iin: str) -> str:
    """Return the number with all but its last four digits covered: «•••• •••• 4217»."""
    return f"•••• •••• {iin[-4:]}" if len(iin) == _LENGTH else "•" * len(iin)


def _twelve(text: str, field: str) -> str:
    joined = _SEPARATORS.sub("", keyboard.digits(clean(text).removeprefix("'")))
    if joined and not (joined.isascii() and joined.isdigit()):
        raise FieldRefusal(field, f"{field}-not-digits")
    if len(joined) != _LENGTH:
        raise FieldRefusal(field, f"{field}-not-12-digits", count=len(joined))
    return joined


def _read_text(text: str) -> tuple[str, list[str]]:
    typed = clean(text).removeprefix("'").strip()
    if number := _WITH_NOUGHTS.fullmatch(typed):
        return _restored(number.group(1))
    if number := _EXPONENT.fullmatch(typed):
        return _restored(_unfolded(*number.groups("")))
    joined = _SEPARATORS.sub("", keyboard.digits(typed))
    if joined.isascii() and joined.isdigit() and _SHORTEST_BY_NUMBER <= len(joined) < _LENGTH:
        padded = joined.zfill(_LENGTH)
        if facts(padded).checks and facts(padded).birth_date:
            return padded, ["iin-zero-restored"]
    return normalise(text), []


def _unfolded(whole: str, fraction: str, exponent: str) -> str:
    """«1,02035E+10» has lost its last digits; «1,0203500012E+10» has them all."""
    if int(exponent) > len(fraction):
        raise FieldRefusal("iin", "iin-lost-in-exponent")
    number = Decimal(f"{whole}.{fraction or 0}").scaleb(int(exponent))
    if number != number.to_integral_value():
        raise FieldRefusal("iin", "iin-not-digits")
    return str(int(number))


def _restored(digits: str) -> tuple[str, list[str]]:
    if _SHORTEST_BY_NUMBER <= len(digits) < _LENGTH:
        return digits.zfill(_LENGTH), ["iin-zero-restored"]
    return normalise(digits), []


def _checks(number: str) -> bool:
    digit = check_digit(number[:-1])
    return digit is not None and number[-1:] == str(digit)


def _day(century: int, number: str) -> date | None:
    try:
        return date(century + int(number[:2]), int(number[2:4]), int(number[4:6]))
    except ValueError:
        return None
