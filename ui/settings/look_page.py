"""How the window looks on this computer: language, colours, size of letters."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from ui import language, theme
from ui.fields import ChoiceField, Form, Spec
from ui.settings.pages import Page
from ui.theme import Scheme
from ui.workspace import Workspace

translate = QCoreApplication.translate
_LETTERS = (1.0, 1.15, 1.3, 1.5, 2.0)


class LookPage(Page):
    """Each choice is taken at once and remembered for this computer, not in the file."""

    key = "look"

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.form = Form(
            (
                Spec("language", lambda: translate("Settings", "Language"), ChoiceField),
                Spec("scheme", lambda: translate("Settings", "Colours"), ChoiceField),
                Spec("letters", lambda: translate("Settings", "Letters"), ChoiceField),
            ),
            name="settings.look",
        )
        self.body.add(self.form)
        self.set_buttons(())
        self.retranslate()
        self.look()
        self.form.fields["language"].changed.connect(self._speak)
        for key in ("scheme", "letters"):
            self.form.fields[key].changed.connect(self._wear)

    @override
    def title(self) -> str:
        return translate("Settings", "Language and look")

    @override
    def about(self) -> str:
        return translate("Settings", "For this computer only; the file does not change.")

    @override
    def look(self) -> None:
        memory = self.workspace.memory
        letters = memory.number("window/letters", 1.0)
        self.form.show_values(
            {
                "language": language.current(),
                "scheme": memory.text("window/scheme") or "system",
                "letters": letters if letters in _LETTERS else 1.0,
            }
        )

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.form.retranslate()
        options: dict[str, list[tuple[object, str]]] = {
            "language": [("kk", "Қазақша"), ("ru", "Русский"), ("en", "English")],
            "scheme": [
                ("system", translate("Settings", "As the system")),
                ("light", translate("Settings", "Light")),
                ("dark", translate("Settings", "Dark")),
                ("contrast", translate("Settings", "High contrast")),
            ],
            "letters": [(each, f"{each:.0%}") for each in _LETTERS],
        }
        for key, offered in options.items():
            field = self.form.fields[key]
            assert isinstance(field, ChoiceField)
            field.set_options(offered)

    def _speak(self) -> None:
        code = self.form.fields["language"].value()
        if code != language.current():
            self.workspace.memory.keep("window/language", str(code))
            language.switch(_application(), cast("language.Language", code))

    def _wear(self) -> None:
        chosen = str(self.form.fields["scheme"].value())
        letters = float(self.form.fields["letters"].value() or 1.0)
        self.workspace.memory.keep("window/scheme", "" if chosen == "system" else chosen)
        self.workspace.memory.keep("window/letters", letters)
        scheme = None if chosen == "system" else cast("Scheme", chosen)
        theme.apply(_application(), scheme, letters)


def _application() -> QApplication:
    return cast("QApplication", QApplication.instance())
