"""The ways to look at the staff tab: a way is added here and in the module it names."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui import views
from ui.views import LISTED

translate = QCoreApplication.translate

VIEWS: tuple[tuple[str, str], ...] = ((LISTED, ""),)
"""The views in their order, each loaded when first shown; its word stands in :func:`title`."""


def title(key: str) -> str:
    """Return the word on a view's chip."""
    return {LISTED: translate("Staff", "Staff")}[key]


class View(views.View):
    """A view of the tab; whatever is kept of staff may change what it shows."""

    room = "staff"
    subjects: tuple[str, ...] = ("staff",)
