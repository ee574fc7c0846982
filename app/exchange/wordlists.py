"""What stands in other people's lists, as written in ``resources/wording``, ready to compare."""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from app.kazakh.folding import fold

_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "wording"


@functools.cache
def load(name: str) -> Mapping[str, Any]:
    """Return a wording file by its name, as written."""
    with (_FOLDER / f"{name}.toml").open("rb") as file:
        return tomllib.load(file)


@functools.cache
def meanings(list_name: str) -> tuple[tuple[str, bool, str], ...]:
    """Return (fold, whether a beginning is enough, meaning) of one list, longest phrase first."""
    found = [
        (fold(phrase), phrase.endswith("*"), meaning)
        for meaning, phrases in load("cells")[list_name].items()
        for phrase in phrases
    ]
    return tuple(sorted(found, key=lambda each: -len(each[0])))


def meaning(list_name: str, text: str) -> str | None:
    """Return what a cell says in our words, None when none of the phrases is in it."""
    said = fold(text)
    for phrase, open_end, means in meanings(list_name):
        if said == phrase or (open_end and f" {phrase}" in f" {said}"):
            return means
    return None


@functools.cache
def designators(kind: str) -> frozenset[str]:
    """Return the folded words that say what kind of place a name is."""
    phrases: Sequence[str] = load("cells")["places"][kind]
    return frozenset(fold(phrase) for phrase in phrases)


@functools.lru_cache(4096)
def bare_place(name: str, kind: str) -> str:
    """Return the fold of a place's name without «ауылы», «село», «с/о»: what it is called."""
    folded = fold(name)
    for phrase in sorted(designators(kind), key=len, reverse=True):
        kept = folded.removeprefix(f"{phrase} ").removesuffix(f" {phrase}")
        if kept != folded:
            return kept
    return folded


def written(list_name: str, language: str) -> Mapping[str, str]:
    """Return how we write each meaning of a list ourselves, in a language."""
    words = load("cells")["written"][list_name]
    return {means: said[language] for means, said in words.items()}
