"""Lists of organisations that came in at the left; the card of one at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.registry import incoming, partners
from ui import language
from ui.agencies.incoming_card import IncomingCard
from ui.agencies.incoming_columns import INCOMING, IncomingLine
from ui.agencies.incoming_dialog import IncomingDialog
from ui.agencies.words import translate
from ui.listed_view import ListedView
from ui.parts.empty_state import Step
from ui.workspace import Workspace


class IncomingView(ListedView):
    """The list received last stands first."""

    room = "partners"
    key = "incoming"
    icon = "inbox"
    subjects = ("partner",)
    columns = INCOMING
    filters = ("", *incoming.KINDS)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        self.ask: IncomingDialog | None = None
        super().__init__(workspace, IncomingCard(workspace), parent)
        self.retranslate()

    @override
    def found(self) -> Sequence[IncomingLine]:
        store = self.workspace.store
        held = incoming.listed(store)
        authors = sorted({each.author_id for each in held if each.author_id})
        named = {each.id: language.spoken(each.name) for each in partners.many(store, authors)}
        return [
            IncomingLine(
                each, named.get(each.author_id or 0, ""), len(incoming.named(store, each.id))
            )
            for each in held
        ]

    @override
    def begin_new(self) -> None:
        """Begin a new list."""
        self.ask = IncomingDialog(self.workspace, self)
        self.ask.recorded.connect(self.show_own)
        self.ask.open()

    @override
    def chip(self, key: str) -> str:
        return {
            "": translate("Agencies", "All"),
            "enterprises": translate("Agencies", "Enterprises"),
            "hosts": translate("Agencies", "Hosts"),
        }[key]

    @override
    def reword(self) -> None:
        self.begin.setText(translate("Agencies", "New list"))
        self.head.search.set_words(translate("Agencies", "Number or sender"))
        self.list.setAccessibleName(translate("Agencies", "Incoming lists"))
        self.empty.set_words(
            translate("Agencies", "No list has come in yet"),
            translate(
                "Agencies",
                "The chamber sends enterprises, the education authority names places of learning.",
            ),
            [
                Step(
                    translate("Agencies", "Enter the letter"),
                    translate("Agencies", "Its number, its day, who sent it."),
                ),
                Step(
                    translate("Agencies", "Name the partners"),
                    translate("Agencies", "Those not on the books yet are entered on the way."),
                ),
            ],
        )
