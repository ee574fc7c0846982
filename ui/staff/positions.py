"""The rows of a form that say what a post is: its act, its profession card, level and name.

A position chosen leaves the cards and levels that are its own to choose from.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.staffing import cards
from app.staffing.law import LEVELS, Family
from ui import language
from ui.fields import ChoiceField, Field, Spec
from ui.guidance import asked
from ui.guidance.asked import Option
from ui.staff import dialogs
from ui.staff.words import translate

NO_CARD = 0


def rows() -> tuple[Spec, ...]:
    """Return the rows in the order they are asked."""
    return (
        asked.choice(
            "position",
            lambda: translate("Staff", "Post by the act"),
            lambda: translate("Staff", "What the law asks of the post follows from it"),
        ),
        asked.choice("card", lambda: translate("Staff", "Profession card")),
        asked.choice("level", lambda: translate("Staff", "Level")),
        asked.line(
            "name_kk",
            lambda: translate("Staff", "Name in Kazakh"),
            lambda: translate("Staff", "Left empty: as the card or the act has it"),
        ),
        asked.line("name_ru", lambda: translate("Staff", "Name in Russian")),
    )


def options(families: Mapping[str, Family]) -> dict[str, list[Option]]:
    """Return the answers of the three choices while nothing is chosen yet."""
    none = translate("Staff", "No act speaks of it")
    known: list[Option] = [(key, language.spoken(each.name)) for key, each in families.items()]
    return {
        "position": [(dialogs.NOT_TOLD, none), *known],
        "card": card_options([each.number for each in cards.load()]),
        "level": dialogs.answers("level", LEVELS),
    }


def card_options(numbers: Sequence[int]) -> list[Option]:
    """Return profession cards as answers, after none of them."""
    named = [(each, cards.get(each)) for each in numbers]
    return [
        (NO_CARD, translate("Staff", "Without a card")),
        *(
            (at, f"{at}. {language.spoken(card.name)}, {dialogs.word('level', card.level)}")
            for at, card in named
        ),
    ]


def suit(fields: Mapping[str, Field], families: Mapping[str, Family]) -> None:
    """Offer only the cards of the position chosen, and the levels of both."""
    family = families.get(dialogs.text(fields["position"].value()))
    _offer(fields["card"], card_options(_cards_of(family)))
    if fields["card"].value() is None:
        fields["card"].set_value(NO_CARD)
    fields["card"].setVisible(family is None or bool(family.cards))
    number = fields["card"].value()
    fixed = cards.get(number).level if isinstance(number, int) and number else ""
    levels = (fixed,) if fixed else LEVELS if family is None else family.levels
    _offer(fields["level"], dialogs.answers("level", levels))
    if fields["level"].value() is None and len(levels) == 1:
        fields["level"].set_value(levels[0])


def _cards_of(family: Family | None) -> Sequence[int]:
    return [each.number for each in cards.load()] if family is None else family.cards


def _offer(field: Field, offered: Sequence[Option]) -> None:
    assert isinstance(field, ChoiceField)
    field.set_options(offered)
