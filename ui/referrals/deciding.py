"""What the dialogs that make papers share: their own keys, and the way to a missing setting."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.errors import Refusal
from ui.fields import FormDialog, Spec
from ui.fields.dialogs import Submit
from ui.workspace import Workspace


class PaperDialog(FormDialog):
    """A form whose button makes a paper: Ctrl+Enter from anywhere, a missing setting can be opened.

    What the dialog cannot do without is said as it opens, not after everything was typed.
    """

    def __init__(
        self,
        workspace: Workspace,
        specs: Sequence[Spec],
        submit: Submit,
        *,
        name: str,
        parent: QWidget | None,
    ) -> None:
        self.workspace = workspace
        super().__init__(specs, submit, name=name, parent=parent)
        self.accept_button.set_shortcut_text("Ctrl+Enter")
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(self.submit)

    @override
    def refuse(self, refusal: Refusal) -> None:
        """Say a refusal beside its field, else at the top with what can be done at once."""
        if refusal.code == "setting-missing":
            first = str(refusal.details.get("settings", "")).split(", ")[0]
            act = self._open_settings(first)
            self.refusal.refuse(refusal, self.tr("Open settings"), act)
        else:
            super().refuse(refusal)

    def _open_settings(self, place: str) -> Callable[[], object]:
        def leave() -> None:
            self.reject()  # what is typed stays as a draft
            self.workspace.open_settings(place)

        return leave
