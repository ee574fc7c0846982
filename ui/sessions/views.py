"""The ways to look at the tab's left pane: a calendar, a list, and whatever else a room adds."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.workspace import Workspace

translate = QCoreApplication.translate

LISTED = "list"
"""The tab's own list, which no module has to be loaded for."""

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


class View(QWidget):
    """One way to look: it fills the left pane and says which session is current.

    A view that shows something else than sessions has a ``card`` of its own for the right pane;
    without one the session's card stands there. It looks again in :meth:`look` when one of its
    ``subjects`` has changed.
    """

    chosen = Signal(int)
    """A session has become current; -1 for none."""
    opened = Signal(int)
    """A session was opened by Enter or a double click: its card comes forward."""

    key = ""
    subjects: tuple[str, ...] = ("session",)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"sessions.{self.key}")
        self.workspace = workspace
        self.card: QWidget | None = None

    def look(self) -> None:
        """Ask again what to show; the current record stays current."""

    def retranslate(self) -> None:
        """Write every word again."""

    def show_session(self, _session_id: int, /) -> bool:
        """Make a session current and visible; tell whether the view can show it."""
        return False

    def show_own(self, record: int) -> None:
        """Show a record of a view that shows something else than sessions."""

    def take_focus(self) -> None:
        """Let the keys come here."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> None:
        """Put the cursor where a search is typed."""
        self.take_focus()


def load(key: str, workspace: Workspace) -> View:
    """Return a view, loading its module."""
    module, _, kind = dict(VIEWS)[key].partition(":")
    made: View = getattr(import_module(module), kind)(workspace)
    return made
