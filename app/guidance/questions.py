"""What a test asks: its items, the answers to choose from, the scales they count towards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

KINDS = ("choice", "scale", "pairs")
"""One of several answers of each item's own; one degree, the same for all; one of two."""


@dataclass(frozen=True, slots=True)
class Three:
    """One text in three languages."""

    kk: str
    ru: str = ""
    en: str = ""

    def spoken(self, language: str) -> str:
        """Return the text in a language, or in Kazakh where it has none."""
        return {"ru": self.ru, "en": self.en}.get(language, self.kk) or self.kk


@dataclass(frozen=True, slots=True)
class Option:
    """An answer: the sign it is written with («1», «a»), its words, its points by scale."""

    sign: str
    text: Three
    points: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Item:
    """One question; a pair has no text of its own."""

    number: int
    text: Three
    options: tuple[Option, ...]

    @property
    def signs(self) -> tuple[str, ...]:
        """The signs an answer may have."""
        return tuple(option.sign for option in self.options)

    def option(self, sign: str) -> Option:
        """Return the answer with a sign."""
        return next(option for option in self.options if option.sign == sign)


@dataclass(frozen=True, slots=True)
class Scale:
    """What the test measures: its name, what a high share says, the most and least it can reach."""

    code: str
    name: Three
    says: Three
    most: int
    least: int = 0


@dataclass(frozen=True, slots=True)
class Level:
    """A norm: from this share of a scale's maximum on, the result is called so."""

    least: float
    name: Three


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two items that ask nearly the same: answers this many degrees apart contradict."""

    items: tuple[int, int]
    apart: int


@dataclass(frozen=True, slots=True)
class Instrument:
    """A test as its file has it.

    ``least_answered`` items make a profile; one whose highest and lowest shares are closer than
    ``flat_below``, or with more contradictions than ``contradictions_allowed``, gives no
    conclusion. In a test of pairs a contradiction is a circle: this over that, that over a third,
    the third over this. ``leads`` scales lead a profile.
    """

    code: str
    version: str
    kind: str
    name: Three
    author: str
    licence: str
    source: str
    asks: Three
    minutes: int
    items: tuple[Item, ...]
    scales: tuple[Scale, ...]
    options: tuple[Option, ...]
    levels: tuple[Level, ...]
    leads: int
    least_answered: int
    flat_below: float
    contradictions: tuple[Contradiction, ...]
    contradictions_allowed: int

    def scale(self, code: str) -> Scale:
        """Return a scale by its code."""
        return next(scale for scale in self.scales if scale.code == code)

    def level(self, share: float) -> Level | None:
        """Return the norm that a share of a scale's maximum reaches, if any."""
        reached = [level for level in self.levels if share >= level.least]
        return reached[-1] if reached else None
