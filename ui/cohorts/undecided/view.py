"""The lists of undecided pupils at the left; the card of one, with its pupils, at the right."""

from __future__ import annotations

from typing_extensions import override

from app.schooling import undecided
from app.schooling.undecided import Undecided
from ui.cohorts.scope import Scope
from ui.cohorts.undecided import dialogs, words
from ui.cohorts.undecided.card import UndecidedCard
from ui.cohorts.undecided.columns import LISTS
from ui.cohorts.views import View
from ui.cohorts.words import translate
from ui.parts.empty_state import Step
from ui.people_lists import ListsView


class UndecidedView(ListsView[Undecided], View):
    """Lists of pupils for short courses, the newest first."""

    key = "undecided"
    subjects = ("cohort", "participant", "paper", "partner", "session")
    columns = LISTS
    filters = words.CHIPS

    @override
    def take(self, scope: Scope) -> None:
        self.scope = scope

    @override
    def new_card(self) -> UndecidedCard:
        self.scope = Scope(self.workspace.store, self)
        self.undecided_card = UndecidedCard(self.workspace, name="cohorts.undecided.card")
        return self.undecided_card

    @override
    def begin_list(self) -> None:
        year = self.scope.year
        self.ask = dialogs.head(self.workspace, self, year, made=self.show_made)
        self.ask.open()

    @override
    def chip(self, key: str) -> str:
        return words.chip(key)

    @override
    def found(self) -> dict[int, Undecided]:
        return {each.id: each for each in undecided.listed(self.workspace.store)}

    @override
    def fits(self, one: Undecided, key: str) -> bool:
        printed, gone = one.paper_id is not None, one.sent_on is not None
        return {"": True, "open": not printed, "printed": printed, "sent": gone}[key]

    @override
    def show_list(self, list_id: int) -> None:
        self.undecided_card.show_list(list_id)

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.begin.setText(translate("Cohorts", "New list of undecided"))
        self.list.setAccessibleName(translate("Cohorts", "Lists of undecided"))
        self.empty.set_words(
            translate("Cohorts", "No list of undecided yet"),
            translate(
                "Cohorts",
                "Pupils who have not chosen after guidance and consultation are listed for short"
                " courses (Order 190, point 17).",
            ),
            [
                Step(
                    translate("Cohorts", "Record who has not chosen"),
                    translate("Cohorts", "For a whole class at once, among the pupils."),
                ),
                Step(
                    translate("Cohorts", "Make the list and print it"),
                    translate("Cohorts", "It gets a number, and its page never changes."),
                ),
                Step(
                    translate("Cohorts", "Say where it was sent, then what came of it"),
                    translate("Cohorts", "For many pupils at once, each with the day."),
                ),
            ],
        )
