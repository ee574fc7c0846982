"""What stands in place of a card while no session is chosen: how to come to one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui import theme
from ui.parts.label import Label

translate = QCoreApplication.translate


class Blank(QWidget):
    """The keys and the ways of the hand, quietly."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._title = Label("", "group", wrap=True, name=f"{name}.title")
        self._grid = QGridLayout()
        self._lines: list[tuple[Label, Label]] = []
        for row in range(len(_rows())):
            keys = Label("", "small_strong", "muted", wrap=True)
            said = Label("", "small", "muted", wrap=True)
            self._grid.addWidget(keys, row, 0)
            self._grid.addWidget(said, row, 1)
            self._lines.append((keys, said))
        self._grid.setColumnStretch(1, 1)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._title)
        self._column.addLayout(self._grid)
        self._column.addStretch(1)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def retranslate(self) -> None:
        """Write the words again."""
        self._title.setText(translate("Sessions", "No session is chosen"))
        for (keys, said), (one, other) in zip(self._lines, _rows(), strict=True):
            keys.setText(one)
            said.setText(other)

    def _restyle(self) -> None:
        u = theme.unit
        self._column.setContentsMargins(u(24), u(32), u(24), u(24))
        self._column.setSpacing(u(16))
        self._grid.setHorizontalSpacing(u(16))
        self._grid.setVerticalSpacing(u(8))
        for keys, _ in self._lines:
            keys.setFixedWidth(u(120))


def _rows() -> list[tuple[str, str]]:
    return [
        ("Ctrl+N", translate("Sessions", "a new session on the day that is looked at")),
        ("← → ↑ ↓", translate("Sessions", "from session to session, from day to day")),
        ("Ctrl+← → ↑ ↓", translate("Sessions", "carry the session to another day or hour")),
        ("Enter", translate("Sessions", "open the session")),
        ("PgUp, PgDn", translate("Sessions", "the period before, the period after")),
        (
            translate("Sessions", "Mouse"),
            translate("Sessions", "drag over empty hours for a new session; drag one to move it"),
        ),
    ]
