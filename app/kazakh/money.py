"""Sums of money, kept in tiyn, as papers say them: a hundred tiyn are a tenge."""

from __future__ import annotations

_NBSP = "\xa0"


def tenge(tiyn: int) -> str:
    """Return «1 234 567,00»: thousands apart, tiyn after the comma, never broken over lines."""
    whole, rest = divmod(abs(tiyn), 100)
    sign = "−" if tiyn < 0 else ""
    return f"{sign}{whole:,}".replace(",", _NBSP) + f",{rest:02}"
