"""The training lists at the left; the card of one, with its people, at the right."""

from __future__ import annotations

from typing_extensions import override

from app.guidance import training
from app.guidance.training import TrainingList
from ui.parts.empty_state import Step
from ui.people_lists import ListsView
from ui.sessions.training import dialogs, words
from ui.sessions.training.card import TrainingCard
from ui.sessions.training.columns import LISTS
from ui.sessions.training.words import translate
from ui.sessions.views import View


class TrainingView(ListsView[TrainingList], View):
    """Lists of persons to be trained, the newest first."""

    key = "training"
    subjects = ("session", "participant", "paper", "partner")
    columns = LISTS
    filters = words.CHIPS

    @override
    def new_card(self) -> TrainingCard:
        self.training_card = TrainingCard(self.workspace, name="training.card")
        self.training_card.list_asked.connect(self.show_made)
        return self.training_card

    @override
    def begin_list(self) -> None:
        self.ask = dialogs.head(self.workspace, self, made=self.show_made)
        self.ask.open()

    @override
    def chip(self, key: str) -> str:
        return words.chip(key)

    @override
    def found(self) -> dict[int, TrainingList]:
        return {each.id: each for each in training.listed(self.workspace.store)}

    @override
    def fits(self, one: TrainingList, key: str) -> bool:
        return key == "" or (key == "issued") == one.issued

    @override
    def show_list(self, list_id: int) -> None:
        self.training_card.show_list(list_id)

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.begin.setText(translate("Training", "New training list"))
        self.list.setAccessibleName(translate("Training", "Training lists"))
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
