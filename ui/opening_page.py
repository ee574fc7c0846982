"""What stands on the screen while a large file is opened and looked over."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout

from ui import theme
from ui.parts.edge import Icon
from ui.parts.label import Label
from ui.parts.pane import Pane

LARGE = 64 * 1024 * 1024
"""Bytes from which opening may take longer than a blink."""


class OpeningPage(Pane):
    """One quiet sentence; the window takes its place."""

    def __init__(self) -> None:
        super().__init__("bg", name="opening")
        words = QCoreApplication.translate("OpeningPage", "Opening the centre's file…")
        column = QVBoxLayout(self)
        column.setSpacing(theme.unit(12))
        column.addStretch(2)
        column.addWidget(Icon("compass", "accent", 32), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(Label(words, name="opening.text"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.setWindowTitle("Бағдар")
        self.resize(theme.unit(480), theme.unit(240))
