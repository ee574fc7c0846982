"""Sentences kept beside the program rather than in it; window and console read the same ones."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

LANGUAGES = ("kk", "ru", "en")

_GROUPED = 10_000  # four digits may be a year, and are read without a gap
_FOLDER = Path(__file__).parent.parent / "resources" / "wording"


@lru_cache(maxsize=16)
def load(name: str) -> Mapping[str, Any]:
    """Return a wording file by its name, as written."""
    with (_FOLDER / f"{name}.toml").open("rb") as file:
        return tomllib.load(file)


def filled(sentence: str, details: Mapping[str, object], language: str = "kk") -> str:
    """Return a sentence with its named fields filled; a detail nobody gave becomes "…"."""
    return sentence.format_map(_Said({key: said(one, language) for key, one in details.items()}))


def said(value: object, language: str = "kk") -> str:
    """Return a detail as the office writes it: 22.11.2026, 10 000, a, b; no value is "…"."""
    if value is None:
        return "…"
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    if isinstance(value, int) and abs(value) >= _GROUPED:
        return f"{value:,}".replace(",", "," if language == "en" else "\N{NO-BREAK SPACE}")
    if isinstance(value, (list, tuple, set, frozenset)):
        return ", ".join(said(one, language) for one in value)
    return str(value)


class _Said(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "…"
