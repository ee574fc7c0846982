"""The words that papers are filled with, in both languages, as ``resources/wording`` has them."""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.papers import Both

_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "wording"


@functools.cache
def read(name: str) -> Mapping[str, Any]:
    """Return a wording file by its name, as written."""
    with (_FOLDER / f"{name}.toml").open("rb") as file:
        return tomllib.load(file)


@functools.cache
def section(name: str) -> Mapping[str, Both]:
    """Return one section of ``paperwork.toml`` by the stable words of the program, in order."""
    return {key: Both(**words) for key, words in read("paperwork")[name].items()}


def phrase(name: str, key: str, **fields: tuple[str, str]) -> Both:
    """Return one phrase with its fields filled, each given as (Kazakh, Russian)."""
    words = section(name)[key]
    kk = words.kk.format(**{field: said[0] for field, said in fields.items()})
    ru = words.ru.format(**{field: said[1] for field, said in fields.items()})
    return Both(kk, ru)
