"""A post held here: the position the law knows, the profession card, unit, share, days, order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.staffing import cards, law_files, posts
from app.staffing.law import LEVELS, Family
from ui import language
from ui.fields import ChoiceField, Spec
from ui.guidance import asked
from ui.guidance.asked import Option
from ui.kept_dialog import Options
from ui.staff import dialogs
from ui.staff.dialogs import StaffDialog
from ui.staff.words import translate
from ui.workspace import Workspace

_NO_CARD = 0


class PostDialog(StaffDialog):
    """A position chosen leaves the cards and levels that are its own to choose from."""

    room = "post"
    book = posts.BOOK

    def __init__(
        self,
        workspace: Workspace,
        staff_id: int,
        parent: QWidget | None = None,
        record_id: int | None = None,
    ) -> None:
        self._families = {each.key: each for each in law_files.load().families()}
        super().__init__(workspace, staff_id, parent, record_id)

    @override
    def rows(self) -> Sequence[Spec]:
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
            asked.line("unit_kk", lambda: translate("Staff", "Unit in Kazakh")),
            asked.line("unit_ru", lambda: translate("Staff", "Unit in Russian")),
            dialogs.number("rate", lambda: translate("Staff", "Share, %")),
            asked.day(self.workspace, "since", lambda: translate("Staff", "Since")),
            asked.day(self.workspace, "until", lambda: translate("Staff", "Until")),
            asked.line("order_number", lambda: translate("Staff", "Order number")),
            asked.day(self.workspace, "order_date", lambda: translate("Staff", "Order of")),
            asked.line("ended_reason", lambda: translate("Staff", "Why it ended")),
            asked.lines("note", lambda: translate("Staff", "Note")),
        )

    @override
    def options(self) -> Options:
        none = translate("Staff", "No act speaks of it")
        known: list[Option] = [
            (key, language.spoken(each.name)) for key, each in self._families.items()
        ]
        return {
            "position": [(dialogs.NOT_TOLD, none), *known],
            "card": _cards([each.number for each in cards.load()]),
            "level": dialogs.answers("level", LEVELS),
        }

    @override
    def usual(self) -> Mapping[str, Any]:
        return {"rate": "100", "since": self.today, "card": _NO_CARD}

    @override
    def shown(self, draft: posts.Draft) -> Mapping[str, Any]:
        return {**asdict(draft), "rate": str(draft.rate), "card": draft.card or _NO_CARD}

    @override
    def made(self, values: Mapping[str, Any]) -> Mapping[str, Any]:
        rest = dialogs.coded(values, "position", "level")
        return {**rest, "rate": dialogs.share(values), "card": values["card"] or None}

    @override
    def adapt(self) -> None:
        fields = self.form.fields
        family = self._families.get(dialogs.text(fields["position"].value()))
        _offer(fields["card"], _cards(_cards_of(family)))
        if fields["card"].value() is None:
            fields["card"].set_value(_NO_CARD)
        fields["card"].setVisible(family is None or bool(family.cards))
        number = fields["card"].value()
        fixed = cards.get(number).level if isinstance(number, int) and number else ""
        levels = (fixed,) if fixed else LEVELS if family is None else family.levels
        _offer(fields["level"], dialogs.answers("level", levels))
        if fields["level"].value() is None and len(levels) == 1:
            fields["level"].set_value(levels[0])
        fields["ended_reason"].setVisible(bool(fields["until"].typed()))

    @override
    def heading(self) -> str:
        return translate("Staff", "Post")


def _cards_of(family: Family | None) -> Sequence[int]:
    return [each.number for each in cards.load()] if family is None else family.cards


def _cards(numbers: Sequence[int]) -> list[Option]:
    none = translate("Staff", "Without a card")
    named = [(each, cards.get(each)) for each in numbers]
    return [
        (_NO_CARD, none),
        *(
            (at, f"{at}. {language.spoken(card.name)}, {dialogs.word('level', card.level)}")
            for at, card in named
        ),
    ]


def _offer(field: object, offered: Sequence[Option]) -> None:
    assert isinstance(field, ChoiceField)
    field.set_options(offered)
