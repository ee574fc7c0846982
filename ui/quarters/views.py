"""The ways to look at a quarter: a way is added here and in the module it names."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.quarters.periods import Period
from ui import views
from ui.quarters.words import translate

VIEWS: tuple[tuple[str, str], ...] = (
    ("figures", "ui.quarters.figures_view:FiguresView"),
    ("check", "ui.quarters.check_view:CheckView"),
    ("closings", "ui.quarters.closings_view:ClosingsView"),
    ("explore", "ui.quarters.explore_view:ExploreView"),
)
"""The views in their order, each loaded when first shown; its word stands in :func:`title`."""


def title(key: str) -> str:
    """Return the word on a view's chip."""
    return {
        "figures": translate("Quarters", "Figures"),
        "check": translate("Quarters", "Check"),
        "closings": translate("Quarters", "Closed periods"),
        "explore": translate("Quarters", "Explore"),
    }[key]


class View(views.View):
    """A view of the tab; ``take`` gives it the days that are looked at."""

    room = "quarters"
    subjects: tuple[str, ...] = (
        "participant",
        "session",
        "cohort",
        "plan",
        "partner",
        "paper",
        "place",
        "settings",
        "quarter",
    )
    card_wanted = Signal()
    """The card has something to say: it is brought forward where one pane fits."""
    tools: QWidget | None = None
    """What the view offers beside the period's state."""

    def take(self, _period: Period, /) -> None:
        """Look at these days from now on."""

    def rest(self) -> None:
        """Stop what is being counted: another view is shown."""
