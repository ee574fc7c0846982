"""The ways to look at the tab's left pane: a calendar, a list, and whatever else a room adds."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from ui import views
from ui.views import LISTED

translate = QCoreApplication.translate

VIEWS: tuple[tuple[str, str], ...] = (
    ("week", "ui.sessions.calendar_view:WeekView"),
    ("month", "ui.sessions.calendar_view:MonthView"),
    (LISTED, ""),
    ("follow_up", "ui.sessions.follow_up.view:FollowUpView"),
    ("training", "ui.sessions.training.view:TrainingView"),
)
"""The views in their order, each loaded when first shown; its word stands in :func:`title`."""


def title(key: str) -> str:
    """Return the word on a view's chip."""
    return {
        "week": translate("Sessions", "Week"),
        "month": translate("Sessions", "Month"),
        LISTED: translate("Sessions", "List"),
        "follow_up": translate("Sessions", "Follow-up"),
        "training": translate("Sessions", "Training lists"),
    }[key]


class View(views.View):
    """One way to look: it fills the left pane and says which session is current."""

    chosen = Signal(int)
    """A session has become current; -1 for none."""
    opened = Signal(int)
    """A session was opened by Enter or a double click: its card comes forward."""

    room = "sessions"
    subjects: tuple[str, ...] = ("session",)

    def show_session(self, _session_id: int, /) -> bool:
        """Make a session current and visible; tell whether the view can show it."""
        return False
