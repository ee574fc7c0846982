"""The ways to look at the partners' tab: the partners, and what is agreed with them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.views import LISTED

translate = QCoreApplication.translate

VIEWS: tuple[tuple[str, str], ...] = (
    (LISTED, ""),
    ("contracts", "ui.agencies.contracts_view:ContractsView"),
    ("selections", "ui.agencies.selections_view:SelectionsView"),
    ("incoming", "ui.agencies.incoming_view:IncomingView"),
)
"""The views in their order, each loaded when first shown; its word stands in :func:`title`."""


def title(key: str) -> str:
    """Return the word on a view's chip."""
    return {
        LISTED: translate("Partners", "Partners"),
        "contracts": translate("Partners", "Contracts"),
        "selections": translate("Partners", "Selections"),
        "incoming": translate("Partners", "Incoming lists"),
    }[key]
