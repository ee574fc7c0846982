"""Closed periods at the left; the card of one at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.quarters import closings
from ui.listed_view import ListedView
from ui.parts.empty_state import Step
from ui.quarters.closing_card import ClosingCard
from ui.quarters.closing_columns import CLOSINGS, ClosingLine
from ui.quarters.views import View
from ui.quarters.words import translate
from ui.workspace import Workspace


class ClosingsView(View, ListedView):
    """The latest period first; one that was opened again stays, marked so."""

    key = "closings"
    icon = "lock"
    columns = CLOSINGS
    filters = ("", "closed", "reopened")
    always = ("", "closed")
    close_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        self.closing_card = ClosingCard(workspace)
        ListedView.__init__(self, workspace, self.closing_card, parent)
        self.head.first.hide()  # the tab itself offers to close the period looked at
        self.retranslate()

    @override
    def found(self) -> Sequence[ClosingLine]:
        return [ClosingLine(each) for each in closings.listed(self.workspace.store)]

    @override
    def begin_new(self) -> None:
        """Close the period that is looked at."""
        self.close_wanted.emit()

    @override
    def chip(self, key: str) -> str:
        return {
            "": translate("Quarters", "All"),
            "closed": translate("Quarters", "Closed"),
            "reopened": translate("Quarters", "Opened again"),
        }[key]

    @override
    def reword(self) -> None:
        self.begin.setText(translate("Quarters", "Close the period"))
        self.head.search.set_words(translate("Quarters", "Period, number or name"))
        self.list.setAccessibleName(translate("Quarters", "Closed periods"))
        self.empty.set_words(
            translate("Quarters", "No period is closed yet"),
            translate(
                "Quarters", "A closed period keeps its figures, their lists and the signed report."
            ),
            [
                Step(
                    translate("Quarters", "Walk through the check"),
                    translate("Quarters", "What is not marked or not answered is in no figure."),
                ),
                Step(
                    translate("Quarters", "Close the period and print the report"),
                    translate("Quarters", "The number is taken from the register of papers."),
                ),
                Step(
                    translate("Quarters", "See what changes afterwards"),
                    translate("Quarters", "Who changed what, which figure moved, and by how much."),
                ),
            ],
        )
