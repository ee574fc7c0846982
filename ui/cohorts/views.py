"""The ways to look at school cohorts: a way is added here and in the module it names."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui import views
from ui.cohorts.scope import Scope
from ui.views import LISTED

translate = QCoreApplication.translate

VIEWS: tuple[tuple[str, str], ...] = (
    (LISTED, ""),
    ("pupils", "ui.cohorts.pupils:PupilsView"),
    ("moves", "ui.cohorts.moves:MovesView"),
    ("plan", "ui.plans.view:PlanView"),
    ("undecided", "ui.cohorts.undecided.view:UndecidedView"),
)
"""The views in their order, each loaded when first shown; its word stands in :func:`title`."""


def title(key: str) -> str:
    """Return the word on a view's chip."""
    return {
        LISTED: translate("Cohorts", "Schools"),
        "pupils": translate("Cohorts", "Pupils"),
        "moves": translate("Cohorts", "Moves"),
        "plan": translate("Cohorts", "Plan"),
        "undecided": translate("Cohorts", "Lists of undecided"),
    }[key]


class View(views.View):
    """A view of the tab; ``take`` gives it the year that is looked at."""

    room = "cohorts"
    subjects: tuple[str, ...] = ("cohort", "participant", "session", "partner")

    def take(self, _scope: Scope, /) -> None:
        """Look at this year from now on."""
