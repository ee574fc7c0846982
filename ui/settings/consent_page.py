"""What the printed consent says of the purpose, and which data it is given for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from ui.fields import NotesField, Spec
from ui.settings.form_page import FormPage, Group
from ui.workspace import Workspace

translate = QCoreApplication.translate
_LONG = 500


def _words() -> NotesField:
    return NotesField(limit=_LONG, lines=3)


GROUPS = (
    Group(
        "purpose",
        lambda: translate("Settings", "Purpose of the processing"),
        (
            Spec("purpose_kk", lambda: translate("Settings", "In Kazakh"), _words),
            Spec("purpose_ru", lambda: translate("Settings", "In Russian"), _words),
        ),
    ),
    Group(
        "categories",
        lambda: translate("Settings", "Data the consent is given for"),
        (
            Spec("categories_kk", lambda: translate("Settings", "In Kazakh"), _words),
            Spec("categories_ru", lambda: translate("Settings", "In Russian"), _words),
        ),
        lambda: translate("Settings", "As they are to stand in the printed consent."),
    ),
)


class ConsentPage(FormPage):
    """The office's words in the consent (law 94-V, article 8)."""

    key = "consent"

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, GROUPS)

    @override
    def title(self) -> str:
        return translate("Settings", "Consent")

    @override
    def about(self) -> str:
        return translate(
            "Settings", "Left empty, the consent is printed with the usual words of the program."
        )
