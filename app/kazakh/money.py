"""Sums of money, kept in tiyn, as people type them and papers say them.

A hundred tiyn are a tenge; no sum ever passes through a float.
"""

from __future__ import annotations

import re

from app.errors import FieldRefusal
from app.kazakh import keyboard

_NBSP = "\xa0"
_SPACES = re.compile(r"[\s\u202f']")
_CURRENCY = re.compile(r"\s*(?:₸|тг\.?|тенге|теңге|kzt)$", re.IGNORECASE)
_SUM = re.compile(r"([0-9]+|[0-9]{1,3}(?: [0-9]{3})+)(?:[.,]([0-9]{1,2}))?")
MOST = 10**15
"""The greatest sum kept, in tiyn."""


def tenge(tiyn: int) -> str:
    """Return «1 234 567,00»: thousands apart, tiyn after the comma, never broken over lines."""
    whole, rest = divmod(abs(tiyn), 100)
    sign = "−" if tiyn < 0 else ""
    return f"{sign}{whole:,}".replace(",", _NBSP) + f",{rest:02}"


def read(field: str, typed: str) -> int | None:
    """Return a sum typed in tenge, «1 234 567,5» or «1234567», in tiyn; None for nothing typed.

    Refuses what is no sum: thousands that are not by three, a part of a tiyn, a minus.
    """
    said = _SPACES.sub(" ", keyboard.digits(_CURRENCY.sub("", typed.strip()))).strip()
    if not said:
        return None
    found = _SUM.fullmatch(said)
    if found is None:
        raise FieldRefusal(field, "money-unreadable", text=typed.strip()[:60])
    whole, rest = found[1].replace(" ", ""), found[2] or ""
    tiyn = int(f"{whole}{rest:0<2}")
    if tiyn > MOST:
        raise FieldRefusal(field, "money-too-large", most=tenge(MOST))
    return tiyn
