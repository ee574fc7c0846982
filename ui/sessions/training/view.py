"""The training lists at the left; the card of one, with its people, at the right."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.guidance import training
from app.guidance.training import TrainingList
from ui import theme
from ui.actions import action, button
from ui.parts.empty_state import EmptyState, Step
from ui.parts.list_head import ChipRow
from ui.sessions.training import dialogs, words
from ui.sessions.training.card import TrainingCard
from ui.sessions.training.columns import LISTS
from ui.sessions.training.words import translate
from ui.sessions.views import View
from ui.tables import ListView, PagedModel
from ui.workspace import Workspace


class TrainingView(View):
    """Lists, the newest first; what is done with one is done on its card."""

    key = "training"
    subjects = ("session", "participant", "paper", "partner")

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.training_card = TrainingCard(workspace, name="training.card")
        self.card = self.training_card
        self.ask: QDialog | None = None
        self.begin = action(self, "begin", "Ctrl+Shift+N", self.begin_list)
        self.chips = ChipRow(words.CHIPS, words.chip, always=words.CHIPS, name="training.chips")
        self.model = PagedModel(LISTS, self._fetch)
        self.list = ListView(self.model, name="training.lists")
        self.model.setParent(self.list)
        self.empty = EmptyState("cap", name="training.empty")
        self._known: dict[int, TrainingList] = {}
        self._shelf, self._head = QStackedWidget(), QHBoxLayout()
        self._lay_out()
        self._connect()
        self.retranslate()

    def begin_list(self) -> None:
        """Begin a new list."""
        self.ask = dialogs.head(self.workspace, self, made=self.show_made)
        self.ask.open()

    def show_made(self, list_id: int) -> None:
        """Show a list that was just begun, whatever was chosen among the chips."""
        self.chips.choose("")
        self.look()
        self.list.select_id(list_id)

    @override
    def look(self) -> None:
        """Ask again which lists there are; the current one stays current."""
        found = training.listed(self.workspace.store)
        self._known = {each.id: each for each in found}
        self.chips.show_counts(
            {key: sum(_fits(each, key) for each in found) for key in words.CHIPS}
        )
        shown = [each.id for each in found if _fits(each, self.chips.current)]
        self.list.set_ids(array("q", shown))
        self.model.refresh()
        self._shelf.setCurrentIndex(0 if found else 1)
        if self.list.current_id < 0 and shown:
            self.list.select_row(0)
        self.training_card.show_list(self.list.current_id)

    @override
    def show_own(self, record: int) -> None:
        """Show a list, as a person's card asks."""
        self.show_made(record)

    @override
    def take_focus(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def retranslate(self) -> None:
        """Write every word again."""
        self.begin.setText(translate("Training", "New training list"))
        self.chips.retranslate()
        self.list.retranslate()
        self.list.setAccessibleName(translate("Training", "Training lists"))
        self.training_card.retranslate()
        self.empty.set_words(
            translate("Training", "No training list yet"),
            translate("Training", "Adults who are to be trained stand on numbered lists."),
            [
                Step(
                    translate("Training", "Choose the people"),
                    translate("Training", "Filter the participants and put them on a list."),
                ),
                Step(
                    translate("Training", "Print the list"),
                    translate("Training", "It gets a number, and its page never changes."),
                ),
                Step(
                    translate("Training", "Record what came of it"),
                    translate("Training", "For many people at once, each with the day."),
                ),
            ],
        )

    def _fetch(self, ids: Sequence[int]) -> Sequence[TrainingList]:
        return [self._known[each] for each in ids]

    def _lay_out(self) -> None:
        self._head.addWidget(self.chips, 1, Qt.AlignmentFlag.AlignVCenter)
        self._head.addWidget(button(self.begin, icon="plus"))
        self._shelf.addWidget(self.list)
        self._shelf.addWidget(self.empty)
        self.empty.set_actions([button(self.begin, "primary", icon="plus")])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self._shelf, 1)
        self._restyle()

    def _connect(self) -> None:
        theme.current().changed.connect(self._restyle)
        self.chips.chosen.connect(lambda _key: self.look())
        self.list.current_changed.connect(self.training_card.show_list)
        self.list.activated_id.connect(lambda _list: self._into_people())
        self.training_card.list_asked.connect(self.show_made)

    def _into_people(self) -> None:
        """Enter goes from a list to the people on it."""
        self.training_card.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.training_card.list.current_id < 0:
            self.training_card.list.select_row(0)

    def _restyle(self) -> None:
        u = theme.unit
        self._head.setContentsMargins(u(20), u(4), u(20), u(8))
        self._head.setSpacing(u(12))


def _fits(one: TrainingList, key: str) -> bool:
    return key == "" or (key == "issued") == one.issued
