"""The form of a colleague: fields in, a draft out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.staffing.staff import Draft
from ui.fields import CheckField, DateField, DigitsField, Form, Spec, TextField

translate = QCoreApplication.translate

SPECS: tuple[Spec, ...] = (
    Spec("surname", lambda: translate("Staff", "Surname")),
    Spec("given_name", lambda: translate("Staff", "Given name")),
    Spec("patronymic", lambda: translate("Staff", "Patronymic")),
    Spec("post_kk", lambda: translate("Staff", "Post in Kazakh")),
    Spec("post_ru", lambda: translate("Staff", "Post in Russian")),
    Spec("phone", lambda: translate("Staff", "Telephone"), DigitsField),
    Spec("since", lambda: translate("Staff", "At work since"), DateField),
    Spec("until", lambda: translate("Staff", "At work until"), DateField),
    Spec("signs", lambda: translate("Staff", "Has the right to sign papers"), CheckField),
    Spec(
        "basis_kk",
        lambda: translate("Staff", "Basis in Kazakh"),
        TextField,
        lambda: translate("Staff", "The charter, an order or a power of attorney"),
    ),
    Spec("basis_ru", lambda: translate("Staff", "Basis in Russian")),
    Spec("signs_since", lambda: translate("Staff", "Signs from"), DateField),
    Spec("signs_until", lambda: translate("Staff", "Signs to"), DateField),
)
_RIGHT = ("basis_kk", "basis_ru", "signs_since", "signs_until")


class StaffForm(Form):
    """Everything a colleague's card holds; the basis is asked for once the right is ticked."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(SPECS, name=name, parent=parent)
        self.fields["signs"].changed.connect(self._unfold)
        self._unfold()

    def draft(self) -> Draft:
        """Return what was typed as a draft."""
        return Draft(**self.values())

    def show_draft(self, draft: Draft) -> None:
        """Show a draft as saved."""
        self.show_values(asdict(draft))
        self._unfold()

    @override
    def show_typed(self, typed: Mapping[str, str]) -> None:
        super().show_typed(typed)
        self._unfold()

    def _unfold(self) -> None:
        for key in _RIGHT:
            self.fields[key].setVisible(self.fields["signs"].value())
