"""The phrases of papers, in both languages, as they stand in ``resources/wording``."""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from app.kazakh import dates
from app.papers import Both

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "wording"


@functools.cache
def phrases(document: str) -> Mapping[str, Both]:
    """Return the phrases of one kind of paper, and those that all papers share, by name."""
    own = _read(FOLDER / f"{document}.toml")
    return own if document == "common" else {**phrases("common"), **own}


def _read(path: Path) -> Mapping[str, Both]:
    with path.open("rb") as file:
        return {name: Both(**both) for name, both in tomllib.load(file).items()}


def in_kazakh(both: Both) -> str:
    """Return the Kazakh text, or the Russian one where no Kazakh is known."""
    return both.kk or both.ru


def in_russian(both: Both) -> str:
    """Return the Russian text, or the Kazakh one where no Russian is known."""
    return both.ru or both.kk


def either(both: Both, otherwise: Both) -> Both:
    """Return the text, or the other one where nothing is said."""
    return both if in_kazakh(both) else otherwise


def joined(texts: Iterable[Both], between: str = "; ") -> Both:
    """Return several texts in one line of each language."""
    known = tuple(texts)
    return Both(between.join(map(in_kazakh, known)), between.join(map(in_russian, known)))


def side_by_side(both: Both, between: str = " / ") -> str:
    """Return both languages on one line, Kazakh first; a text alike in both stands once."""
    return between.join(dict.fromkeys(text for text in (both.kk, both.ru) if text))


def filled(both: Both, **fields: object) -> Both:
    """Return the phrase with its named fields filled in both languages."""
    return Both(both.kk.format(**fields), both.ru.format(**fields))


def long_date(day: date) -> Both:
    """Return «2026 жылғы 22 қараша» and «22 ноября 2026 года»."""
    return Both(dates.long_date(day, "kk"), dates.long_date(day, "ru"))
