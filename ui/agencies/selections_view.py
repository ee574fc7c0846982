"""Selections among private agencies at the left; the card of one at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.agencies import tenders
from app.registry import partners
from ui import language
from ui.agencies.tender_card import TenderCard, protocol_number
from ui.agencies.tender_columns import TENDERS, TenderLine
from ui.agencies.tender_dialog import TenderDialog
from ui.agencies.words import translate
from ui.listed_view import ListedView
from ui.parts.empty_state import Step
from ui.workspace import Workspace


class SelectionsView(ListedView):
    """The latest selection stands first."""

    room = "partners"
    key = "selections"
    icon = "check"
    subjects = ("partner", "paper")
    columns = TENDERS
    filters = ("", "adults", "youth", "unprinted")
    always = ("", "adults", "youth")

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        self.ask: TenderDialog | None = None
        super().__init__(workspace, TenderCard(workspace), parent)
        self.retranslate()

    @override
    def found(self) -> Sequence[TenderLine]:
        store = self.workspace.store
        held = tenders.listed(store)
        won = sorted({each.winner_id for each in held if each.winner_id})
        named = {each.id: language.spoken(each.name) for each in partners.many(store, won)}
        return [
            TenderLine(each, named.get(each.winner_id or 0, ""), protocol_number(store, each))
            for each in held
        ]

    @override
    def begin_new(self) -> None:
        """Begin a new selection."""
        self.ask = TenderDialog(self.workspace, self)
        self.ask.recorded.connect(self.show_own)
        self.ask.open()

    @override
    def chip(self, key: str) -> str:
        return {
            "": translate("Agencies", "All"),
            "adults": translate("Agencies", "Adults"),
            "youth": translate("Agencies", "Students and pupils"),
            "unprinted": translate("Agencies", "Without a protocol"),
        }[key]

    @override
    def reword(self) -> None:
        self.begin.setText(translate("Agencies", "New selection"))
        self.head.search.set_words(translate("Agencies", "Subject or winner"))
        self.list.setAccessibleName(translate("Agencies", "Selections"))
        self.empty.set_words(
            translate("Agencies", "No selection yet"),
            translate("Agencies", "How the centre selected among private agencies is kept here."),
            [
                Step(
                    translate("Agencies", "Enter the agencies that offered themselves"),
                    translate("Agencies", "Price, score, and why one was not admitted."),
                ),
                Step(
                    translate("Agencies", "Choose the winner"),
                    translate("Agencies", "Among those admitted."),
                ),
                Step(
                    translate("Agencies", "Print the protocol"),
                    translate("Agencies", "It gets a number; a contract can rest on it."),
                ),
            ],
        )
