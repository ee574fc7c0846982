"""The ways to look at the staff tab: a way is added here and in the module it names."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.views import LISTED

translate = QCoreApplication.translate

VIEWS: tuple[tuple[str, str], ...] = (
    (LISTED, ""),
    ("due", "ui.staff.due_view:DueView"),
    ("signing", "ui.staff.signing_view:SigningView"),
    ("table", "ui.staff.table_view:TableView"),
    ("load", "ui.staff.load_view:LoadView"),
    ("leaving", "ui.staff.leaving_view:LeavingView"),
)
"""The views in their order, each loaded when first shown; its word stands in :func:`title`."""


def title(key: str) -> str:
    """Return the word on a view's chip."""
    return {
        LISTED: translate("Staff", "Staff"),
        "due": translate("Staff", "Attestations"),
        "signing": translate("Staff", "Who signs"),
        "table": translate("Staff", "Staffing table"),
        "load": translate("Staff", "Load"),
        "leaving": translate("Staff", "Handing over"),
    }[key]
