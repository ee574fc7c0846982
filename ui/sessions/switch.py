"""The head of the tab's left pane: which view is shown, and the button of a new session."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from ui import theme
from ui.parts.button import Button
from ui.parts.list_head import ChipRow
from ui.sessions import views


class Choice(ChipRow):
    """Chips without counts, of which one is always on; pressed again it stays."""

    def __init__(
        self,
        keys: Sequence[str],
        words: Callable[[str], str],
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(keys, words, name=name, parent=parent)
        for key in keys:
            self.chip(key).set_count(None)

    @override
    def choose(self, key: str) -> None:
        if key != self.current:
            super().choose(key)
        else:
            self.chip(key).setChecked(True)

    def offer(self, key: str, offered: bool) -> None:
        """Offer one of the choices, or leave it out."""
        self.chip(key).setVisible(offered)
        self.retranslate()


class Switch(QWidget):
    """The views as chips, a new session at their right."""

    chosen = Signal(str)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips = Choice([key for key, _ in views.VIEWS], views.title, name=f"{name}.views")
        self.first = Button("", "primary", height=36, icon="plus", name=f"{name}.first")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.chips, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.first, 0, Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.chips.chosen.connect(self.chosen)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def retranslate(self) -> None:
        """Write the words again."""
        self.chips.retranslate()

    def _restyle(self) -> None:
        u = theme.unit
        self._row.setContentsMargins(u(20), u(12), u(20), u(8))
        self._row.setSpacing(u(12))
