"""What the frame has to say once: one notice after another, each until it was read."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import Refusal
from ui import theme
from ui.parts.refusal_bar import RefusalBar


class Notices(QWidget):
    """A strip under the tabs; not there when everything was read."""

    def __init__(self, *, name: str = "notices", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._waiting: list[Refusal] = []
        self.bar = RefusalBar(tone="warn", icon="warning", name=f"{name}.bar")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.unit(20), theme.unit(8), theme.unit(20), theme.unit(8))
        column.addWidget(self.bar)
        self.hide()

    @property
    def codes(self) -> tuple[str, ...]:
        """What has still to be read, the one shown first."""
        return tuple(each.code for each in self._waiting)

    def tell(self, notice: Refusal) -> None:
        """Say something after what is said already; the same thing is not said twice at once."""
        if notice.code not in self.codes:
            self._waiting.append(notice)
            self._show()

    def read(self) -> None:
        """Take what is shown as read, and show the next."""
        del self._waiting[:1]
        self._show()

    def _show(self) -> None:
        self.setVisible(bool(self._waiting))
        if self._waiting:
            self.bar.refuse(self._waiting[0], self.tr("Understood"), self.read)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
