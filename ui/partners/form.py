"""The form of a partner: fields in, a draft out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.registry import partners
from app.registry.partners import Draft
from ui.fields import DigitsField, Form, NotesField, SeveralField, Spec
from ui.partners import words

translate = QCoreApplication.translate

SPECS: tuple[Spec, ...] = (
    Spec("name_kk", lambda: translate("Partners", "Name in Kazakh")),
    Spec("name_ru", lambda: translate("Partners", "Name in Russian")),
    Spec(
        "roles",
        lambda: translate("Partners", "What it is to us"),
        lambda: SeveralField(partners.ROLES, words.role),
    ),
    Spec(
        "number",
        lambda: translate("Partners", "BIN or IIN"),
        DigitsField,
        lambda: translate("Partners", "12 digits; a sole trader has an IIN"),
    ),
    Spec("address_kk", lambda: translate("Partners", "Address in Kazakh")),
    Spec("address_ru", lambda: translate("Partners", "Address in Russian")),
    Spec("phone", lambda: translate("Partners", "Telephone"), DigitsField),
    Spec("email", lambda: translate("Partners", "E-mail")),
    Spec("contact", lambda: translate("Partners", "Contact person")),
    Spec("sector", lambda: translate("Partners", "Sector")),
    Spec("note", lambda: translate("Partners", "Note"), NotesField),
)


class PartnerForm(Form):
    """Everything a partner's card holds; a doubtful number is remarked on, never refused."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(SPECS, name=name, parent=parent)
        self.fields["number"].changed.connect(self._remark)

    def draft(self) -> Draft:
        """Return what was typed as a draft."""
        return Draft(**self.values())

    def show_draft(self, draft: Draft) -> None:
        """Show a draft as saved."""
        self.show_values(asdict(draft))
        self._remark()

    @override
    def show_typed(self, typed: Mapping[str, str]) -> None:
        """Put a kept draft back, with its remark."""
        super().show_typed(typed)
        self._remark()

    def _remark(self) -> None:
        number = self.fields["number"]
        plain = translate("Partners", "12 digits; a sole trader has an IIN")
        number.set_hint(words.number_warning(number.value()) or plain)
