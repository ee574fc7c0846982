"""What guidance does with the person shown: consultation, choice, recommendation, selection."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

from app.guidance import consultations
from app.guidance.consultations import CONFIDENTIAL
from app.guidance.glance import Step
from ui.guidance import words
from ui.participants.casework import CaseRoom

_DIALOGS = {
    "service": "ui.guidance.services:ServiceDialog",
    "consultation": "ui.guidance.consultations:ConsultationDialog",
    "choice": "ui.guidance.choices:ChoiceDialog",
    "vacancy_check": "ui.guidance.choices:LookDialog",
    "recommendation": "ui.guidance.recommendations:RecommendationDialog",
    "selection": "ui.guidance.selections:SelectionDialog",
    "adaptation": "ui.guidance.adaptations:AdaptationDialog",
}
"""The dialog of each table of guidance, loaded when it is first opened."""


class GuidanceRoom(CaseRoom):
    """The doings of guidance; every one works on ``sheet``, the person shown."""

    def service(self) -> None:
        """Write down a service given to the person shown."""
        self._write("service")

    def consultation(self) -> None:
        """Write a consultation down."""
        self._write("consultation")

    def choice(self) -> None:
        """Write down which profession is chosen, or that none is yet."""
        self._write("choice")

    def look_at_vacancies(self) -> None:
        """Write down what the Exchange showed for the profession chosen."""
        self._write("vacancy_check")

    def recommendation(self) -> None:
        """Draw a recommendation up, or enter an agency's."""
        self._write("recommendation")

    def selection(self) -> None:
        """Fill in a selection sheet."""
        self._write("selection")

    def adaptation(self) -> None:
        """Write a visit or a period of adaptation down."""
        self._write("adaptation")

    def for_training(self) -> None:
        """Put the person shown on a training list."""
        if self.sheet is not None:
            self._to_training([self.sheet.person.id])

    def all_for_training(self) -> None:
        """Put everybody listed on a training list."""
        if len(self.model.ids):
            self._to_training(list(self.model.ids))

    def open_guidance(self, table: str, record: int) -> None:
        """Open a record of guidance; one that is a paper standing is shown in the register."""
        if table in _DIALOGS:
            self._write(table, record)
        elif table == "session":
            self.workspace.open_card("sessions", record)
        elif table == "training_list":
            self.workspace.open_card("sessions/training", record)

    def open_step(self, code: str) -> None:
        """Open the record of a step of the case, or the dialog that makes one."""
        if self.sheet is None:
            return
        step = self.sheet.guidance.glance.step(code)
        if step.state == "none" or not step.record:
            self._begin_step(code)
        else:
            self._open_record(step)

    def _begin_step(self, code: str) -> None:
        begin: dict[str, Callable[[], object]] = {
            "application": self.application,
            "information": self.service,
            "consultation": self.consultation,
            "test": lambda: self.show_section("tests"),
            "recommendation": self.recommendation,
            "selection": self.selection,
            "referral": self.refer,
            "outcome": lambda: self.show_section("referrals"),
        }
        begin[code]()

    def _open_record(self, step: Step) -> None:
        if step.table in _DIALOGS:
            self._write(step.table, step.record)
        elif step.table == "session":
            self.workspace.open_card("sessions", step.record)
        elif step.table == "referral":
            self.open_referral(step.record)
        else:
            places = {"application": "application", "test_result": "tests"}
            self.show_section(places.get(step.table, "training"))

    def open_agreed(self) -> None:
        """Open the consultation at which the next step was agreed."""
        if self.sheet is not None and self.sheet.guidance.consultations:
            self._write("consultation", self.sheet.guidance.consultations[0].id)

    def tell_confidential(self, consultation: int) -> list[tuple[str, str]]:
        """Return what a consultation keeps in confidence, read when it is asked for."""
        known = consultations.get(self.workspace.store, consultation)
        kept = [(words.confidential(name), getattr(known, name)) for name in CONFIDENTIAL]
        return [pair for pair in kept if pair[1]]

    def show_section(self, key: str) -> None:
        """Bring a section of the card into sight."""
        raise NotImplementedError

    def _write(self, table: str, record: int | None = None) -> None:
        if self.sheet is None:
            return
        module, _, kind = _DIALOGS[table].partition(":")
        made: Any = getattr(import_module(module), kind)
        self._open(made(self.workspace, self.sheet.person.id, self, record))

    def _to_training(self, people: list[int]) -> None:
        from ui.sessions.training.adding import AddDialog

        self._open(AddDialog(self.workspace, people, self))
