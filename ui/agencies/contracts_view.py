"""Contracts with private agencies at the left; the card of one at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.agencies import contracts
from app.registry import partners
from ui import language
from ui.agencies import words
from ui.agencies.contract_card import ContractCard
from ui.agencies.contract_columns import CONTRACTS, ContractLine
from ui.agencies.contract_dialog import ContractDialog
from ui.agencies.words import translate
from ui.listed_view import ListedView
from ui.parts.empty_state import Step
from ui.workspace import Workspace


class ContractsView(ListedView):
    """The contract that ends last stands first; those that end soon have a chip of their own."""

    room = "partners"
    key = "contracts"
    icon = "document"
    subjects = ("partner", "session", "paper")
    columns = CONTRACTS
    filters = ("", "running", "ending", "adults", "youth", "over")
    always = ("", "running", "adults", "youth")
    alarming = ("ending",)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        self.ask: ContractDialog | None = None
        super().__init__(workspace, ContractCard(workspace), parent)
        self.retranslate()

    @override
    def found(self) -> Sequence[ContractLine]:
        store, today = self.workspace.store, self.workspace.today()
        held = contracts.listed(store)
        named = {
            each.id: language.spoken(each.name)
            for each in partners.many(store, sorted({one.partner_id for one in held}))
        }
        return [
            ContractLine(
                each,
                named[each.partner_id],
                words.contract_badge(each, today),
                words.standing(each, today),
            )
            for each in held
        ]

    @override
    def begin_new(self) -> None:
        """Begin a new contract."""
        self.ask = ContractDialog(self.workspace, self)
        self.ask.recorded.connect(self.show_own)
        self.ask.open()

    @override
    def chip(self, key: str) -> str:
        return {
            "": translate("Agencies", "All"),
            "running": translate("Agencies", "In force"),
            "ending": translate("Agencies", "Ends within 30 days"),
            "adults": translate("Agencies", "Adults"),
            "youth": translate("Agencies", "Students and pupils"),
            "over": translate("Agencies", "Over"),
        }[key]

    @override
    def reword(self) -> None:
        self.begin.setText(translate("Agencies", "New contract"))
        self.head.search.set_words(translate("Agencies", "Number, agency or subject"))
        self.list.setAccessibleName(translate("Agencies", "Contracts"))
        self.empty.set_words(
            translate("Agencies", "No contract yet"),
            translate("Agencies", "Contracts for paid guidance by private agencies are kept here."),
            [
                Step(
                    translate("Agencies", "Hold the selection"),
                    translate("Agencies", "Adults and youth are selected for apart."),
                ),
                Step(
                    translate("Agencies", "Enter the contract and its services"),
                    translate("Agencies", "What is ordered, of how many, at what price."),
                ),
                Step(
                    translate("Agencies", "Accept what was delivered"),
                    translate("Agencies", "It is counted from the sessions the agency led."),
                ),
            ],
        )
