"""A partner entered in the middle of a referral: only what its paper prints."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.registry import partners
from app.registry.partners import Draft
from ui.fields import DigitsField, FormDialog, Spec
from ui.workspace import Workspace

translate = QCoreApplication.translate

SPECS = (
    Spec("name_kk", lambda: translate("Referrals", "Name in Kazakh")),
    Spec("name_ru", lambda: translate("Referrals", "Name in Russian")),
    Spec("number", lambda: translate("Referrals", "BIN or IIN"), DigitsField),
    Spec("phone", lambda: translate("Referrals", "Telephone"), DigitsField),
    Spec("address_kk", lambda: translate("Referrals", "Address in Kazakh")),
    Spec("address_ru", lambda: translate("Referrals", "Address in Russian")),
)


class NewPartnerDialog(FormDialog):
    """Enters a partner of a role; ``added`` tells its number in the register."""

    added = Signal(int)

    def __init__(self, workspace: Workspace, role: str, typed: str, parent: QWidget) -> None:
        self._workspace, self._role = workspace, role
        super().__init__(SPECS, self._add, name="referral.partner", parent=parent)
        digits = "".join(typed.split())
        if digits.isdecimal():
            self.form.fields["number"].set_value(digits)
        else:
            self.form.fields["name_kk"].set_value(typed)

    def _add(self, values: dict[str, Any]) -> None:
        draft = Draft(roles=(self._role,), **values)
        partner = partners.add(self._workspace.store, draft)
        self._workspace.tell("partner")
        self.added.emit(partner)

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        self.set_words(
            self.tr("New partner"),
            self.tr("Enter partner"),
            self.tr("The rest of the card can be filled in later, among the partners."),
        )
