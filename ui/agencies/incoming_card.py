"""The card of a list that came in: its letter, and the partners it names."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView
from typing_extensions import override

from app.kazakh.dates import short_date
from app.registry import incoming, partners
from ui import language
from ui.agencies import words
from ui.agencies.card import AgencyCard
from ui.agencies.incoming_columns import NAMED
from ui.agencies.incoming_dialog import IncomingDialog
from ui.agencies.words import translate
from ui.parts.pill import Badge
from ui.workspace import Workspace


class IncomingCard(AgencyCard):
    """Shift and the arrows choose several partners; Enter opens one's own card."""

    list_wanted = Signal(str)

    keys = (
        ("edit", "F2"),
        ("take_in", "Ctrl+I"),
        ("take_off", "Del"),
        ("remove", ""),
    )
    offered = ("edit", "take_in", "take_off")
    primary = "edit"
    parts = (("named", NAMED),)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, name="partners.incoming_list")
        named = self.lists["named"].list
        named.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        named.activated_id.connect(lambda each: workspace.open_card("partners/list", each))

    @override
    def fill(self, record: int) -> None:
        store = self.workspace.store
        held = incoming.get(store, record)
        author = partners.get(store, held.author_id).name if held.author_id else None
        found = partners.many(store, incoming.named(store, record))
        received = short_date(held.received_on) if held.received_on else ""
        told = translate("Agencies", "Received {day}").format(day=received)
        line = " · ".join(part for part in (author and language.spoken(author), told) if part)
        self.head.say(words.incoming_name(held), line, [Badge(words.kind(held.kind), "tint")])
        said = translate("Agencies", "Partners named: {count}").format(count=len(found))
        self.lists["named"].show_rows({each.id: each for each in found}, said if found else "")
        self.details.show_rows([(translate("Agencies", "Note"), held.note)])

    @override
    def suit(self) -> None:
        self.doing["take_off"].setEnabled(self.lists["named"].current is not None)

    # What is done

    def edit(self) -> None:
        """Correct the letter, or name more partners."""
        self.open(IncomingDialog(self.workspace, self, self.record))

    def take_in(self) -> None:
        """Take in the spreadsheet that came with the letter."""
        self.list_wanted.emit(incoming.get(self.workspace.store, self.record).uid)

    def take_off(self) -> None:
        """Say that the list does not name the partners chosen after all."""
        store, record = self.workspace.store, self.record
        chosen = list(self.lists["named"].list.selected_ids())
        said = translate("Agencies", "Taken off the list: {count}").format(count=len(chosen))
        if chosen:
            self.do(lambda: incoming.unname(store, record, chosen), said)

    def remove(self) -> None:
        """Take the list away as a mistake; the partners stay."""
        store, record = self.workspace.store, self.record
        said = translate("Agencies", "List removed; the partners stay")
        self.do(lambda: incoming.remove(store, record), said)

    # Words

    @override
    def part_title(self, key: str) -> str:
        return {
            "named": translate("Agencies", "Partners"),
            "details": translate("Agencies", "Details"),
        }[key]

    @override
    def words(self) -> Mapping[str, str]:
        return {
            "edit": translate("Agencies", "Edit and name partners"),
            "take_in": translate("Agencies", "Take in a spreadsheet"),
            "take_off": translate("Agencies", "Take off the list"),
            "remove": translate("Agencies", "Remove the list"),
        }

    @override
    def nothing(self) -> Mapping[str, str]:
        return {"named": translate("Agencies", "The list names nobody yet.")}
