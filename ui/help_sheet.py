"""The sheet of shortcuts (F1): what the keys do, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from ui import theme
from ui.parts.button import Button
from ui.parts.label import Label


def show(parent: QWidget) -> QDialog:
    """Open the sheet; Esc closes it."""
    sheet = QDialog(parent)
    sheet.setObjectName("help")
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    sheet.setWindowTitle(_tr("Keys"))
    column = QVBoxLayout(sheet)
    column.setContentsMargins(*[theme.unit(24)] * 4)
    column.setSpacing(theme.unit(16))
    column.addWidget(Label(_tr("Everything by keyboard"), "title", name="help.title"))
    column.addLayout(_grid())
    close = Button(_tr("Close"), "secondary", shortcut="Esc", name="help.close")
    close.clicked.connect(sheet.close)
    column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
    sheet.open()
    return sheet


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.unit(32))
    grid.setVerticalSpacing(theme.unit(6))
    for row, (keys, words) in enumerate(rows()):
        grid.addWidget(Label(keys, "strong", name=f"help.keys.{row}"), row, 0)
        grid.addWidget(Label(words, "body", name=f"help.words.{row}"), row, 1)
    return grid


def rows() -> list[tuple[str, str]]:
    """Return the keys and what they do."""
    return [
        ("Ctrl+F", _tr("Search")),
        ("Ctrl+N", _tr("New card")),
        ("F2", _tr("Edit the card")),
        ("Ctrl+S", _tr("Save")),
        ("Esc", _tr("Back; what was typed stays as a draft")),
        ("Ctrl+J", _tr("Referral")),
        ("Ctrl+P", _tr("Print")),
        ("Ctrl+I", _tr("Import a list")),
        ("Ctrl+Shift+F", _tr("Filter")),
        ("Ctrl+Z", _tr("Take back what was just done")),
        ("F8", _tr("Go to the next mistake")),
        ("Alt+1 … Alt+5", _tr("Tabs")),
        ("F1", _tr("This sheet")),
    ]


def _tr(words: str) -> str:
    return QCoreApplication.translate("HelpSheet", words)
