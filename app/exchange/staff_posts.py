"""Which post of the acts, and which profession card, a list means by what it calls a post."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from app.kazakh.folding import fold
from app.staffing import cards, law_files
from app.staffing.cards import Card
from app.staffing.law import Family


class Place(NamedTuple):
    """What a post is by the law, as far as it can be told; empty where it cannot."""

    position: str = ""
    card: int | None = None
    level: str = ""


class Known:
    """The posts of the acts and the profession cards, by what they are called."""

    def __init__(self) -> None:
        self._families = law_files.load().families()
        self._by_name: dict[str, Family] = {}
        for each in self._families:
            for name in (each.key, each.name.kk, each.name.ru):
                self._by_name.setdefault(fold(name), each)
        self._cards: dict[str, list[Card]] = {}
        for card in cards.load():
            for name in (card.name.kk, card.name.ru):
                self._cards.setdefault(fold(name), []).append(card)

    def named(self, said: str) -> Family | None:
        """Return the post of the acts that is called so."""
        return self._by_name.get(fold(said)) if said else None

    def of_card(self, number: int) -> Family | None:
        """Return the post a card is recommended for (A19), that of the newest act."""
        return next((each for each in self._families if number in each.cards), None)

    def card(self, said: str, level: str) -> int | None:
        """Return the card of a name, where the level tells it from its namesake."""
        found = self._cards.get(fold(said), []) if said else []
        fitting = [each for each in found if level in ("", each.level)]
        return fitting[0].number if len(fitting) == 1 else None


def place(known: Known, said: Mapping[str, Any], kk: str, ru: str) -> Place:
    """Return what a row says of a post's law: its card first, then the act's name, then its own."""
    level = said.get("staff_level", "")
    named = known.named(said.get("position", ""))
    card = said.get("card")
    if card is None:
        card = next((found for one in (kk, ru) if (found := known.card(one, level))), None)
    if card is not None:
        family = named or known.of_card(card)
        return Place(family.key if family else "", card, level)
    family = named or known.named(kk) or known.named(ru)
    return Place(family.key if family else "", None, level)
