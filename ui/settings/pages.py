"""What every section of the settings is: a title, a column that scrolls, buttons at its foot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import Refusal
from ui import theme
from ui.parts.action_bar import ActionBar
from ui.parts.button import Button
from ui.parts.label import Label
from ui.parts.pane import Pane
from ui.parts.refusal_bar import RefusalBar
from ui.parts.section import CardBody
from ui.workspace import Workspace

READING = 760
"""How wide a column of fields is let grow, pixels of the drawings."""


class Page(Pane):
    """A section; subclasses fill the body and say which settings stand in it."""

    key = ""
    subjects: tuple[str, ...] = ("settings",)
    settings: tuple[str, ...] = ()
    """Names of the settings that a refusal may send somebody here for."""

    narrow = True
    """Whether the body is a column to read; otherwise it is as wide as the window."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("surface", name=f"settings.{self.key}", parent=parent)
        self.workspace = workspace
        self._title = Label("", "title", wrap=True, name=f"settings.{self.key}.title")
        self._text = Label("", "small", "muted", wrap=True, name=f"settings.{self.key}.text")
        self.refusal = RefusalBar(name=f"settings.{self.key}.refusal")
        self.body = CardBody(name=f"settings.{self.key}.body")
        self.actions_bar = ActionBar(name=f"settings.{self.key}.actions")
        self._head = QVBoxLayout()
        for part in (self._title, self._text, self.refusal):
            self._head.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self.body, 1)
        column.addWidget(self.actions_bar)
        theme.current().changed.connect(self._dress)
        self._dress()

    def title(self) -> str:
        """Return the section's name, in the language of the window."""
        raise NotImplementedError

    def about(self) -> str:
        """Return a line on what the section is for."""
        return ""

    def look(self) -> None:
        """Show what is kept now."""

    def show_setting(self, name: str) -> None:
        """Bring the cursor to a setting."""

    def save(self) -> None:
        """Keep what was typed, where the section has something to type."""

    def leave(self) -> bool:
        """Say whether the section may be left."""
        return True

    def retranslate(self) -> None:
        """Write the words again."""
        self._title.setText(self.title())
        self._text.setText(self.about())
        self._text.setVisible(bool(self.about()))

    def refuse(self, refusal: Refusal) -> None:
        """Say at the top of the section why something was not done."""
        self.refusal.refuse(refusal)

    def set_buttons(self, buttons: Sequence[Button]) -> None:
        """Put these buttons at the foot."""
        self.actions_bar.set_buttons(buttons)
        self.actions_bar.setVisible(bool(buttons))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _dress(self) -> None:
        u = theme.unit
        self._head.setContentsMargins(u(24), u(20), u(24), u(12))
        self._head.setSpacing(u(6))
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Lines of fields stop where the eye would lose them; lists take all there is."""
        u = theme.unit
        spare = self.width() - u(READING + 24) if self.narrow else 0
        self.body.column.setContentsMargins(u(24), u(4), max(u(24), spare), u(16))
