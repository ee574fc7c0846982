"""The pinned head of a card: whose it is, what tells it from others, its pills."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.parts.label import Label
from ui.parts.pane import Pane
from ui.parts.pill import Badge, PillRow


class CardHead(Pane):
    """A title, one quiet line, pills."""

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__("surface", name=name, parent=parent)
        self._title = Label("", "title", wrap=True, name=f"{name}.title")
        self._line = Label("", "small", "muted", wrap=True, name=f"{name}.line")
        self._pills = PillRow(name=f"{name}.pills")
        self._column = QVBoxLayout(self)
        for part in (self._title, self._line, self._pills):
            self._column.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    @property
    def title(self) -> str:
        """What the head is headed with."""
        return self._title.text()

    @property
    def badges(self) -> tuple[Badge, ...]:
        """What the pills say."""
        return self._pills.badges

    def say(self, title: str, line: str = "", badges: Sequence[Badge] = ()) -> None:
        """Show another record."""
        self._title.setText(title)
        self._line.setText(line)
        self._line.setVisible(bool(line))
        self._pills.show_badges(badges)

    def put(self, widget: QWidget) -> None:
        """Put something else at the foot of the head, such as the next step."""
        self._column.addWidget(widget)

    def _restyle(self) -> None:
        u = theme.unit
        self._column.setContentsMargins(u(24), u(12), u(24), u(12))
        self._column.setSpacing(u(8))
