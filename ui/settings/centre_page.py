"""Who the centre is: its names in both languages, where it stands, how it is reached."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from app.errors import Refusal
from app.kazakh import identity
from ui import language, messages
from ui.fields import DigitsField, Spec, TextField
from ui.settings.form_page import FormPage, Group
from ui.workspace import Workspace

translate = QCoreApplication.translate
_LONG = 500


def _long() -> TextField:
    return TextField(limit=_LONG)


GROUPS = (
    Group(
        "names",
        lambda: translate("Settings", "Names"),
        (
            Spec("centre_kk", lambda: translate("Settings", "Centre, Kazakh"), _long),
            Spec("centre_ru", lambda: translate("Settings", "Centre, Russian"), _long),
            Spec("parent_kk", lambda: translate("Settings", "Parent, Kazakh"), _long),
            Spec("parent_ru", lambda: translate("Settings", "Parent, Russian"), _long),
        ),
        lambda: translate("Settings", "As the rules of the centre name it; papers begin with it."),
    ),
    Group(
        "place",
        lambda: translate("Settings", "Place"),
        (
            Spec("region_kk", lambda: translate("Settings", "Region, Kazakh")),
            Spec("region_ru", lambda: translate("Settings", "Region, Russian")),
            Spec("district_kk", lambda: translate("Settings", "District, Kazakh")),
            Spec("district_ru", lambda: translate("Settings", "District, Russian")),
            Spec("address_kk", lambda: translate("Settings", "Address, Kazakh"), _long),
            Spec("address_ru", lambda: translate("Settings", "Address, Russian"), _long),
        ),
    ),
    Group(
        "contacts",
        lambda: translate("Settings", "Contacts"),
        (
            Spec("phone", lambda: translate("Settings", "Phone"), lambda: TextField(wide=False)),
            Spec("email", lambda: translate("Settings", "E-mail")),
            Spec("bin", lambda: translate("Settings", "BIN"), lambda: DigitsField(limit=40)),
        ),
    ),
    Group(
        "pupils",
        lambda: translate("Settings", "Pupils"),
        (
            Spec(
                "senior_grades",
                lambda: translate("Settings", "Senior classes"),
                lambda: TextField(limit=40, wide=False),
                lambda: translate("Settings", "Empty: 9 10 11"),
            ),
        ),
        lambda: translate("Settings", "Whom the contingent counts; no act says which they are."),
    ),
)


class CentrePage(FormPage):
    """The head of every paper."""

    key = "centre"

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, GROUPS)
        self.field("bin").changed.connect(self.mark)

    @override
    def title(self) -> str:
        return translate("Settings", "The centre")

    @override
    def about(self) -> str:
        return translate(
            "Settings", "A paper is not printed while the names or the address are missing."
        )

    @override
    def mark(self) -> None:
        """An unlikely number is told and kept all the same."""
        field = self.field("bin")
        typed = str(field.value()).strip()
        found = identity.bin_warnings(typed) if len(typed) == 12 and typed.isdecimal() else []
        said = (messages.beside(Refusal(code), language.current()) for code in found)
        field.set_hint(" ".join(said))
